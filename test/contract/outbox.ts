// What every outbox keeps: a letter until it arrived or was given up, once for a notice and a channel, taken by one at a time.
import { describe, expect, test } from "vitest";
import { afterFailure } from "../../src/core/rules/notice/letters.ts";
import type { Letter, Try } from "../../src/core/model/notice.ts";
import { TAKEN_MS } from "../../src/core/model/stored/outbox.ts";
import type { Outbox } from "../../src/ports/outbox.ts";
import { later, letter, NOW } from "../support/notify/notices.ts";
import { value } from "../support/open-tree.ts";

/** In seconds. */
const TAKEN = TAKEN_MS / 1000;

/** `open` opens the same outbox again for a second process; `end` takes it away. */
export type OutboxScene = { readonly outbox: Outbox; readonly open: () => Outbox };

const numbered = (number: number): Letter => letter("slack", { id: `request-${number}/milestone-001/0` });
const tried = ({ channel, notice: { id } }: Letter, at = NOW, delivered = true): Try => ({ at, id, title: "One notice", channel, delivered, detail: delivered ? "HTTP 200" : "HTTP 500" });
const ids = (letters: readonly Letter[]): string[] => letters.map(({ notice: { id } }) => id);

/** `far`: every change takes several calls, so that what repeats itself is repeated less. */
export function outboxContract(name: string, scene: () => OutboxScene, { far = false }: { readonly far?: boolean } = {}): void {
  describe(name, () => {
    test("is empty at first, and so is its log", async () => {
      const { outbox } = scene();
      expect([value(await outbox.take(NOW, 10)), value(await outbox.letters()), value(await outbox.log(10)), value(await outbox.reset())]).toEqual([[], [], [], 0]);
    });

    test("keeps what is put in for the next process, as it was", async () => {
      const { outbox, open } = scene();
      const odd = letter("email", { title: "a\nb \u0000 “”", lines: ["", "x".repeat(5_000)], milestone: null, task: null, link: "https://example.org", to: [] });
      value(await outbox.put([letter(), odd]));
      expect(value(await open().letters())).toEqual([letter(), odd]);
      expect(value(await open().take(NOW, 10))).toEqual([letter(), odd]);
    });

    test("keeps a notice once for a channel, also after it arrived", async () => {
      const { outbox, open } = scene();
      value(await outbox.put([letter(), letter()]));
      value(await open().put([letter(), letter("email")]));
      expect(value(await outbox.letters()).map(({ channel }) => channel)).toEqual(["slack", "email"]);
      const [first] = value(await outbox.take(NOW, 1));
      if (first) value(await outbox.settle(tried(first), null));
      value(await open().put([letter()]));
      expect(value(await outbox.letters()).map(({ channel }) => channel)).toEqual(["email"]);
    });

    test("gives a letter to one of all who take at once, and to nobody while a turn of sending may last", async () => {
      const { outbox, open } = scene();
      value(await outbox.put(Array.from({ length: 12 }, (_, number) => numbered(number))));
      const takers = [outbox, open(), open()];
      const taken = (await Promise.all(takers.map((one) => one.take(NOW, 8)))).flatMap((one) => ids(value(one)));
      expect(new Set(taken).size).toBe(taken.length);
      const rest = ids(value(await outbox.take(later(1), 20)));
      expect([...taken, ...rest].sort()).toEqual(Array.from({ length: 12 }, (_, number) => numbered(number).notice.id).sort());
      expect(value(await open().take(later(TAKEN - 1), 20))).toEqual([]);
    });

    test("gives again what somebody took and never settled, and counts that as a try", async () => {
      const { outbox, open } = scene();
      value(await outbox.put([letter()]));
      value(await outbox.take(NOW, 10));
      expect(value(await open().take(later(TAKEN), 10))).toMatchObject([{ tries: 1, failure: "The process that tried it died." }]);
      if (far) return;
      let at = TAKEN;
      for (let died = 2; died < 8; died++) expect(value(await open().take(later(at += TAKEN), 10)), `${died}`).toHaveLength(1);
      expect([value(await open().take(later(at + TAKEN), 10)), value(await outbox.letters())]).toMatchObject([[], [{ tries: 8, nextAt: null }]]);
    });

    test("takes back what was not tried, without counting it", async () => {
      const { outbox } = scene();
      value(await outbox.put([letter()]));
      value(await outbox.release(value(await outbox.take(NOW, 10))));
      expect(value(await outbox.take(NOW, 10))).toEqual([letter()]);
    });

    test("gives nothing before it is due", async () => {
      const { outbox } = scene();
      value(await outbox.put([letter()]));
      const [taken] = value(await outbox.take(NOW, 10));
      if (!taken) throw new Error("nothing was due");
      const next = afterFailure(taken, { detail: "HTTP 500", later: 90, final: false }, NOW);
      value(await outbox.settle(tried(taken, NOW, false), next));
      expect(value(await outbox.take(later(89), 10))).toEqual([]);
      expect(value(await outbox.take(later(90), 10))).toEqual([next]);
    });

    test("shows what was given up until it is reset, and the tries with the newest first", async () => {
      const { outbox, open } = scene();
      value(await outbox.put([numbered(1), numbered(2)]));
      const [one, two] = value(await outbox.take(NOW, 10));
      if (!one || !two) throw new Error("nothing was due");
      value(await outbox.settle(tried(one, NOW, false), afterFailure(one, { detail: "HTTP 404", later: null, final: true }, NOW)));
      value(await outbox.settle(tried(two, later(1)), null));
      expect(value(await open().letters())).toMatchObject([{ nextAt: null, failure: "HTTP 404" }]);
      expect(value(await open().log(10)).map(({ id, delivered }) => [id, delivered])).toEqual([[two.notice.id, true], [one.notice.id, false]]);
      expect(value(await outbox.log(1))).toHaveLength(1);
      expect([value(await open().reset()), value(await outbox.letters())]).toEqual([1, []]);
    });

    test("loses nothing that several put in, take and settle at the same time", async () => {
      const { outbox, open } = scene();
      const writers = [outbox, open(), open()];
      await Promise.all(writers.map(async (one, at) => {
        for (let number = 0; number < (far ? 1 : 4); number++) value(await one.put([numbered(at * 10 + number)]));
      }));
      const arrived: string[] = [];
      await Promise.all(writers.map(async (one) => {
        for (const taken of value(await one.take(NOW, far ? 1 : 5))) {
          arrived.push(taken.notice.id);
          value(await one.settle(tried(taken), null));
        }
      }));
      expect(new Set(arrived).size).toBe(arrived.length);
      expect(arrived.length + value(await outbox.letters()).length).toBe(far ? 3 : 12);
    });
  });
}
