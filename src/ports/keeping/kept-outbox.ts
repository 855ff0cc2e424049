// An outbox over whatever keeps its records in their order: a file, a ref.
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { applyRecord, dueKeys, letterKey, takenBy, type OutboxRecord, type OutboxState } from "../../core/model/stored/outbox.ts";
import type { Outbox } from "../outbox.ts";

export interface KeptRecords {
  /** What is kept comes to. */
  read(): Promise<Result<OutboxState>>;
  /** The same, or what it was a moment ago where asking costs something: whoever adds finds out what has come since. */
  lately?(): Promise<Result<OutboxState>>;
  /** Adds behind what is there, which somebody else may have added to by then; what all of it comes to. */
  add(records: readonly OutboxRecord[]): Promise<Result<OutboxState>>;
}

/** What is to be added, where that depends on what is there. */
type Choice = (state: OutboxState) => readonly OutboxRecord[];
type Wish = { readonly wanted: readonly OutboxRecord[] | Choice; readonly settle: (state: Result<OutboxState>) => void };

/** One change at a time; what is wished for meanwhile is the next, all of it together and in its order. */
function together(kept: KeptRecords): (wanted: Wish["wanted"]) => Promise<Result<OutboxState>> {
  let wishes: Wish[] = [];
  let busy = false;
  const drain = async (): Promise<void> => {
    busy = true;
    await null;
    while (wishes.length > 0) {
      const batch = wishes;
      wishes = [];
      const state = await carriedOut(kept, batch).catch((error: unknown) => failed(problem("unexpected", `The outbox: ${error instanceof Error ? error.message : "a fault"}`)));
      for (const { settle } of batch) settle(state);
    }
    busy = false;
  };
  return (wanted) => {
    const { promise, resolve } = Promise.withResolvers<Result<OutboxState>>();
    wishes.push({ wanted, settle: resolve });
    if (!busy) void drain();
    return promise;
  };
}

/** Who chooses sees what those before them add. Nothing is written where nothing is to be added. */
async function carriedOut(kept: KeptRecords, batch: readonly Wish[]): Promise<Result<OutboxState>> {
  const plain = batch.flatMap(({ wanted }) => (typeof wanted === "function" ? [] : [wanted]));
  if (plain.length === batch.length) return kept.add(plain.flat());
  const before = await (kept.lately ?? kept.read)();
  if (!before.ok) return before;
  const records: OutboxRecord[] = [];
  for (const { wanted } of batch) {
    const chosen = typeof wanted === "function" ? wanted(before.value) : wanted;
    for (const record of chosen) applyRecord(before.value, record);
    records.push(...chosen);
  }
  return records.length === 0 ? before : kept.add(records);
}

/** `token` gives another text each time: it names who takes letters. */
export function outboxOver(kept: KeptRecords, token: () => string): Outbox {
  const addAll = together(kept);
  const add = async (records: readonly OutboxRecord[]): Promise<Result<null>> => {
    const added = records.length === 0 ? ok(null) : await addAll(records);
    return added.ok ? ok(null) : added;
  };
  return {
    put: (letters) => add(letters.map((letter) => ({ kind: "put", letter }))),
    async take(now, limit) {
      const by = token();
      const after = await addAll((state) => dueKeys(state, now, limit).map((key) => ({ kind: "take", key, by, at: now })));
      return after.ok ? ok(takenBy(after.value, by)) : after;
    },
    release: (letters) => add(letters.map((letter) => ({ kind: "release", key: letterKey(letter) }))),
    settle: (tried, letter) => add([{ kind: "settle", tried, letter }]),
    async letters() {
      const state = await kept.read();
      return state.ok ? ok([...state.value.held.values()].map(({ letter }) => letter)) : state;
    },
    async log(limit) {
      const state = await kept.read();
      return state.ok ? ok(state.value.log.toReversed().slice(0, limit)) : state;
    },
    async reset() {
      const state = await kept.read();
      if (!state.ok) return state;
      const done = state.value.held.size === 0 ? ok(null) : await add([{ kind: "reset" }]);
      return done.ok ? ok(state.value.held.size) : done;
    },
  };
}
