// What every Catalog must do, told as tests: run on the one in memory, which asks the oracle, and on the databases.
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Result } from "../../src/core/base/result.ts";
import type { Batch } from "../../src/core/query/entries.ts";
import { answer } from "../../src/core/query/oracle.ts";
import { PARTS, type Question } from "../../src/core/query/questions.ts";
import { questionsAbout } from "../../src/engine/catalog/backend/questions.ts";
import type { Catalog, CatalogAnswers, Refresh, Stamps } from "../../src/ports/catalog.ts";
import { batchOf, HARD_TEXTS, inBatches, milestone, NOTHING, shelfOf, type Stock, stockOf, stocks } from "../support/catalog/shelves.ts";
import { value } from "../support/open-tree.ts";
import { seeded } from "../support/yaml-random.ts";

export type CatalogBench = { readonly open: () => Promise<Result<Catalog>>; readonly discard: () => Promise<Result<null>> };

const NOW = "2026-02-15T12:00:00Z";
const EMPTY: Stamps = { milestones: null, events: null, sessions: null, approvals: null };
const LIST = { ask: "list", archived: true, sort: "id", descending: false, limit: null, offset: 0 } as const;
const READY = { ask: "ready", milestone: null, limit: null } as const;

const FIRST = stockOf([
  milestone("milestone-001", { status: "completed" }),
  milestone("milestone-002", { dependencies: { requires: ["milestone-001"] }, tasks: [{ id: "t1", title: "Plan" }] }),
  milestone("milestone-003", { dependencies: { requires: ["milestone-002"] }, tasks: [{ id: "t1", title: "Build" }] }),
]);

/** Brings every part from one stock to another; `whole` from none. */
export async function bring(catalog: Catalog, { before, after, to }: { readonly before: Stock | null; readonly after: Stock; readonly to: string }): Promise<void> {
  const stamps = value(await catalog.stamps());
  for (const part of PARTS) {
    const refresh = { part, from: stamps[part], to, whole: before === null, batches: inBatches(batchOf(part, before ?? NOTHING, after)) };
    expect(value(await catalog.refresh(refresh))).toBe("done");
  }
}

function at(stamp: string): Stamps {
  return { milestones: stamp, events: stamp, sessions: stamp, approvals: stamp };
}

async function asked(catalog: Catalog, questions: readonly Question[], stamp: string): Promise<CatalogAnswers> {
  const answers = value(await catalog.answer(questions, at(stamp)));
  if (answers === "stale") throw new Error("stale");
  return answers;
}

/** What the catalog says to everything that can be asked is what the oracle says. */
export async function agrees(catalog: Catalog, stock: Stock, stamp: string): Promise<void> {
  const shelf = shelfOf(stock);
  const references: Question[] = ["1", "milestone", "user login", "zzz", ""].map((reference) => ({ ask: "milestone", milestone: reference }));
  const words = HARD_TEXTS.flatMap((text): Question[] => [{ ...LIST, search: text, category: text }, { ask: "search", text, archived: true, limit: 3, offset: 1 }]);
  const questions = [...questionsAbout(shelf, NOW), ...references, ...words];
  const answers = await asked(catalog, questions, stamp);
  for (const [index, question] of questions.entries()) expect(answers[index], JSON.stringify(question)).toEqual(answer(question, shelf));
}

/** `make` gives an empty catalog's opener and discarder; what is opened is closed by the suite. */
export function catalogContract(name: string, make: () => Promise<CatalogBench>): void {
  const opened = async (bench: CatalogBench): Promise<Catalog> => {
    const catalog = value(await bench.open());
    onTestFinished(() => catalog.close());
    return catalog;
  };
  const stocked = async (stock: Stock): Promise<{ bench: CatalogBench; catalog: Catalog }> => {
    const bench = await make();
    const catalog = await opened(bench);
    await bring(catalog, { before: null, after: stock, to: "one" });
    return { bench, catalog };
  };
  const refreshOf = (after: Stock, more: Partial<Refresh> = {}): Refresh => ({ part: "milestones", from: "one", to: "two", whole: false, batches: inBatches(batchOf("milestones", FIRST, after)), ...more });

  describe(name, () => {
    test("an empty one has no part, and says so", async () => {
      const catalog = await opened(await make());
      expect(value(await catalog.stamps())).toEqual(EMPTY);
      expect(value(await catalog.versions("milestones"))).toEqual(new Map());
      expect(value(await catalog.answer([LIST], { milestones: "one" }))).toBe("stale");
    });

    test("what was built is there for whoever opens it later, with the versions of its files", async () => {
      const { bench, catalog } = await stocked(FIRST);
      const later = await opened(bench);
      for (const one of [catalog, later]) {
        expect(value(await one.stamps())).toEqual(at("one"));
        expect([...value(await one.versions("milestones")).keys()].sort()).toEqual(["milestones/milestone-001", "milestones/milestone-002", "milestones/milestone-003"]);
        await agrees(one, FIRST, "one");
      }
    });

    test("only at the stamps that it has it answers, whatever the others are", async () => {
      const { catalog } = await stocked(FIRST);
      expect(value(await catalog.answer([LIST], { milestones: "two" }))).toBe("stale");
      expect(value(await catalog.answer([LIST], { milestones: "one", events: "two" }))).toBe("stale");
      expect(value(await catalog.answer([LIST], { milestones: "one" }))).toHaveLength(1);
    });

    test("a refresh from another state changes nothing", async () => {
      const { catalog } = await stocked(FIRST);
      expect(value(await catalog.refresh(refreshOf(NOTHING, { from: "other" })))).toBe("moved");
      expect(value(await catalog.refresh(refreshOf(NOTHING, { from: null, whole: true })))).toBe("moved");
      await agrees(catalog, FIRST, "one");
    });

    test("what becomes done frees what requires it, and what is gone holds it up again", async () => {
      const { catalog } = await stocked(FIRST);
      const ready = async (stamp: string) => (await asked(catalog, [READY], stamp)).map((result) => value(result));
      expect(await ready("one")).toMatchObject([{ rows: [{ milestone: "milestone-002" }], total: 1 }]);
      const done = stockOf([...shelfOf(FIRST).milestones.values()].map(({ milestone: one }) => (one.id === "milestone-002" ? { ...one, status: "completed" } : one)));
      await bring(catalog, { before: FIRST, after: done, to: "two" });
      expect(await ready("two")).toMatchObject([{ rows: [{ milestone: "milestone-003" }], total: 1 }]);
      const without = { ...done, milestones: new Map([...done.milestones].filter(([id]) => id !== "milestone-002")) };
      await bring(catalog, { before: done, after: without, to: "three" });
      expect(await ready("three")).toMatchObject([{ rows: [], total: 0, waiting: [{ reason: "waits for milestone-002" }] }]);
    });

    test("a part that is built as a whole forgets what was there, and the other parts keep what they have", async () => {
      const { catalog } = await stocked({ ...FIRST, marks: new Map([["milestone-001", [{ at: "2026-01-01T00:00:00Z", kind: "completed", task: null, actor: null }]]]) });
      const after = stockOf([milestone("other")]);
      value(await catalog.refresh(refreshOf(after, { whole: true, batches: inBatches(batchOf("milestones", NOTHING, after)) })));
      expect(value(await catalog.stamps())).toEqual({ ...at("one"), milestones: "two" });
      expect([...value(await catalog.versions("milestones")).keys()]).toEqual(["milestones/other"]);
      const answers = value(await catalog.answer([LIST, { ask: "throughput", from: "2026-01-01", to: "2026-12-31" }], { milestones: "two", events: "one" }));
      expect(answers).toMatchObject([{ value: { rows: [{ id: "other" }], total: 1 } }, { value: { rows: [{ milestones: 1 }] } }]);
    });

    test("a refresh that breaks off leaves all as it was", async () => {
      const { catalog } = await stocked(FIRST);
      const half = batchOf("milestones", FIRST, stockOf([milestone("other")]));
      const breaking = async function* (): AsyncGenerator<Batch> {
        yield half;
        throw new Error("the files cannot be read");
      };
      for (const whole of [false, true]) await expect(catalog.refresh(refreshOf(NOTHING, { whole, batches: breaking() }))).rejects.toThrow("the files cannot be read");
      await agrees(catalog, FIRST, "one");
      await bring(catalog, { before: FIRST, after: NOTHING, to: "two" });
      await agrees(catalog, NOTHING, "two");
    });

    test("who asks while somebody builds is answered at once, with what was there before", async () => {
      const { bench, catalog } = await stocked(FIRST);
      const other = await opened(bench);
      let seen: unknown;
      const asking = async function* (): AsyncGenerator<Batch> {
        yield batchOf("milestones", NOTHING, stockOf([milestone("other")]));
        for (const one of [catalog, other]) await agrees(one, FIRST, "one");
        seen = value(await other.stamps());
      };
      expect(value(await catalog.refresh(refreshOf(NOTHING, { whole: true, batches: asking() })))).toBe("done");
      expect(seen).toEqual(at("one"));
      expect(value(await other.answer([LIST], { milestones: "two" }))).toMatchObject([{ value: { total: 1 } }]);
    });

    test("of two who refresh from one state at once, one has moved the other's ground", async () => {
      const { bench, catalog } = await stocked(FIRST);
      const other = await opened(bench);
      const after = stockOf([...shelfOf(FIRST).milestones.values()].map(({ milestone: one }) => one).slice(1));
      const both = await Promise.all([catalog, other].map((one) => one.refresh(refreshOf(after))));
      expect(both.map(value).sort()).toEqual(["done", "moved"]);
    });

    test("many questions at once, and many at one place, each have their answer", async () => {
      const { catalog } = await stocked(FIRST);
      const many = await Promise.all(Array.from({ length: 20 }, () => catalog.answer([LIST, { ask: "milestone", milestone: "zzz" }, { ask: "counts" }], at("one"))));
      for (const one of many) expect(value(one)).toMatchObject([{ value: { total: 3 } }, { ok: false, problem: { code: "milestone-not-found" } }, { value: { planned: 2, completed: 1 } }]);
    });

    test("whatever the texts are, and whatever changes, it says what the oracle says; and so does one that is built anew", { timeout: 600_000 }, async () => {
      await fc.assert(fc.asyncProperty(stocks, async (steps) => {
        const bench = await make();
        const catalog = value(await bench.open());
        try {
          let before: Stock | null = null;
          for (const [index, after] of steps.entries()) {
            await bring(catalog, { before, after, to: `step ${index}` });
            await agrees(catalog, after, `step ${index}`);
            before = after;
          }
          await bring(catalog, { before: null, after: steps.at(-1) ?? NOTHING, to: "anew" });
          await agrees(catalog, steps.at(-1) ?? NOTHING, "anew");
        } finally {
          await catalog.close();
        }
      }), seeded(25));
    });

    test("what is thrown away is empty for whoever has it open, and can be built again", async () => {
      const { bench, catalog } = await stocked(FIRST);
      value(await bench.discard());
      expect(value(await catalog.stamps())).toEqual(EMPTY);
      expect(value(await catalog.answer([LIST], at("one")))).toBe("stale");
      await bring(catalog, { before: null, after: FIRST, to: "two" });
      await agrees(await opened(bench), FIRST, "two");
      value(await bench.discard());
      value(await bench.discard());
    });

    test("it can be looked through and tidied up, and goes on answering", async () => {
      const { catalog } = await stocked(FIRST);
      expect(value(await catalog.check()).filter(({ ok }) => !ok)).toEqual([]);
      expect(value(await catalog.info())).toMatchObject({ backend: catalog.backend });
      value(await catalog.optimize());
      await agrees(catalog, FIRST, "one");
    });
  });
}

