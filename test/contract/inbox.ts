// What every Inbox must do, told as tests: run on the one in memory and on the real one.
import { describe, expect, test } from "vitest";
import type { Inbox, Item } from "../../src/ports/inbox.ts";
import { value } from "../support/open-tree.ts";

const DAY_MS = 86_400_000;
export const START = Date.UTC(2026, 10, 21, 10);

/** With texts that files find hard. */
export function item(number: number, more: Partial<Item> = {}): Item {
  return { id: `delivery-${number}`, about: `comment:${number}`, lane: "42", kind: "comment", content: { number, text: "a\r\nb\u2028c\u0000 \ud800 里程碑 🚀 \"" }, at: START + number, ...more };
}

export type InboxBench = { readonly inbox: Inbox; readonly again: () => Promise<Inbox>; readonly pass: (ms: number) => void };

const ids = (items: readonly Item[]) => items.map(({ id }) => id);

/** `make` gives an empty inbox, the same opened once more as by a later process, and a way to let time pass. */
export function inboxContract(name: string, make: () => Promise<InboxBench>): void {
  describe(name, () => {
    test("what was taken waits in the order in which it came, for a later process too", async () => {
      const { inbox, again } = await make();
      expect([value(await inbox.waiting()), value(await inbox.buried()), value(await inbox.knows("delivery-1"))]).toEqual([[], [], false]);
      for (const number of [3, 1, 2]) expect(value(await inbox.put(item(number)))).toBe("taken");
      const expected = [3, 1, 2].map((number) => ({ ...item(number), tries: 0, due: 0, reason: null }));
      expect(value(await inbox.waiting())).toMatchObject(expected.map(({ content: _content, ...rest }) => rest));
      const later = await again();
      expect(ids(value(await later.waiting()))).toEqual(["delivery-3", "delivery-1", "delivery-2"]);
      expect(value(await later.waiting())[0]?.content).toMatchObject({ number: 3 });
      expect(value(await later.knows("delivery-1"))).toBe(true);
    });

    test("a delivery is taken once, and so is a matter, whatever became of it", async () => {
      const { inbox, again } = await make();
      value(await inbox.put(item(1)));
      expect(value(await inbox.put(item(1)))).toBe("known");
      expect(value(await inbox.put(item(1, { id: "another" })))).toBe("known");
      expect(value(await inbox.put(item(1, { about: "another" })))).toBe("known");
      expect(value(await inbox.put(item(2, { about: null })))).toBe("taken");
      expect(value(await inbox.put(item(3, { about: null })))).toBe("taken");
      value(await inbox.done("delivery-1"));
      value(await inbox.bury("delivery-2", "no"));
      const later = await again();
      for (const number of [1, 2, 3]) expect(value(await later.put(item(number)))).toBe("known");
    });

    test("of many who bring the same at once one is told that it was taken", async () => {
      const { inbox } = await make();
      const answers = await Promise.all(Array.from({ length: 50 }, (_none, index) => inbox.put(item(index % 5, { id: `id-${index}` }))));
      expect(answers.map(value).filter((answer) => answer === "taken")).toHaveLength(5);
      expect(value(await inbox.waiting())).toHaveLength(5);
    });

    test("what is done or given up waits no longer; what is put off waits with its reason", async () => {
      const { inbox, again } = await make();
      for (const number of [1, 2, 3]) value(await inbox.put(item(number)));
      value(await inbox.done("delivery-1"));
      value(await inbox.postpone("delivery-2", { due: START + 500, reason: "GitHub is away" }));
      value(await inbox.postpone("delivery-2", { due: START + 900, reason: "still away" }));
      value(await inbox.bury("delivery-3", "too old"));
      for (const one of [inbox, await again()]) {
        expect(value(await one.waiting())).toMatchObject([{ id: "delivery-2", tries: 2, due: START + 900, reason: "still away" }]);
        expect(value(await one.buried())).toMatchObject([{ id: "delivery-3", reason: "too old", since: START }]);
      }
    });

    test("nothing happens to what does not wait", async () => {
      const { inbox } = await make();
      value(await inbox.put(item(1)));
      value(await inbox.done("delivery-1"));
      value(await inbox.bury("delivery-1", "no"));
      value(await inbox.postpone("nobody", { due: 1, reason: "no" }));
      value(await inbox.done("nobody"));
      expect([value(await inbox.waiting()), value(await inbox.buried())]).toEqual([[], []]);
    });

    test("a note is what was last remembered", async () => {
      const { inbox, again } = await make();
      expect(value(await inbox.recall("sweep"))).toBe(null);
      for (const instant of ["2026-11-20", "2026-11-21"]) value(await inbox.remember("sweep", { instant }));
      expect(value(await (await again()).recall("sweep"))).toEqual({ instant: "2026-11-21" });
    });

    test("a delivery is known for a week at least", async () => {
      const { inbox, again, pass } = await make();
      value(await inbox.put(item(1)));
      value(await inbox.done("delivery-1"));
      pass(7 * DAY_MS);
      expect(value(await inbox.put(item(1, { at: START + 7 * DAY_MS })))).toBe("known");
      expect(value(await (await again()).put(item(1, { at: START + 7 * DAY_MS })))).toBe("known");
    });
  });
}
