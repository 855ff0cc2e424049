// How many commands one person gives within a minute, by what is on record.
import { problem } from "../../../core/base/problem.ts";
import { failed } from "../../../core/base/result.ts";
import { readEvents } from "../../../core/files/events.ts";
import { FOLDERS } from "../../../core/files/layout.ts";
import type { RecordedEvent } from "../../../core/model/event.ts";
import type { Repository, Snapshot } from "../../../ports/repository.ts";
import { readTexts, shownPath } from "../../texts.ts";

/** Nobody types faster; what does is a loop or an attack. */
const COMMANDS_PER_MINUTE_MAX = 10;
const MINUTE = 60_000;

export type Asked = { readonly actor: string; readonly request: string; readonly now: () => string };

/**
 * The same repository, which gives no snapshot for writing to somebody who has had that many requests carried out within the last
 * minute; one that is on record already is not counted again. Problem: `too-many-commands`.
 */
export function limited(repository: Repository, asked: Asked): Repository {
  return {
    commit: (base, changes, message) => repository.commit(base, changes, message),
    async snapshot(request) {
      const snapshot = await repository.snapshot(request);
      if (!snapshot.ok || request.for !== "write") return snapshot;
      const recent = await recentRequests(snapshot.value, asked);
      if (recent.size < COMMANDS_PER_MINUTE_MAX || recent.has(asked.request)) return snapshot;
      await snapshot.value.release();
      return failed(problem("too-many-commands", `${asked.actor} gave ${recent.size} commands within a minute.`, { hint: "Say it again in a minute." }));
    },
  };
}

async function recentRequests(snapshot: Snapshot, { actor, now }: Asked): Promise<Set<string>> {
  const since = Date.parse(now()) - MINUTE;
  const names = await snapshot.list(FOLDERS.events);
  const paths = (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${FOLDERS.events}/${name}`);
  const requests = new Set<string>();
  for (const [path, text] of await readTexts(snapshot, paths)) {
    for (const event of text.ok ? lastEvents(text.value, { since, path: shownPath(snapshot, path) }) : []) {
      if (event.actor === actor && event.request_id !== null) requests.add(event.request_id);
    }
  }
  return requests;
}

/** From the end of a log up to the first event that is older, so that its length does not matter. */
function* lastEvents(text: string, { since, path }: { readonly since: number; readonly path: string }): Iterable<RecordedEvent> {
  for (let end = text.trimEnd().length; end > 0; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    for (const event of readEvents(text.slice(start, end), path).events) {
      if (event.timestamp !== null && Date.parse(event.timestamp) <= since) return;
      yield event;
    }
    end = start - 1;
  }
}
