// Trying again: how long is waited, how often, and that nothing is done again before somebody has looked.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureOf, type Failure } from "../../../src/adapters/github/client/failure.ts";
import { openPace } from "../../../src/adapters/github/client/pace.ts";
import { allPages } from "../../../src/adapters/github/client/pages.ts";
import { inParallel } from "../../../src/adapters/github/client/parallel.ts";
import { CALL_MS_MAX, persist, TRY_MS_MAX, type Attempt } from "../../../src/adapters/github/client/tries.ts";
import { ok } from "../../../src/core/base/result.ts";
import { openFakeClock } from "../../support/memory/fake-clock.ts";
import { value } from "../../support/open-tree.ts";
import { hastyClock } from "./hasty-clock.ts";

const failing = (status: number | null, headers: Readonly<Record<string, string>> = {}, message = ""): Failure => ({ status, message, kinds: [], headers });

type How = { readonly random?: () => number; readonly look?: (() => Promise<{ readonly ok: true; readonly value: string } | null>) | null };

/** What happened, with every pause. */
async function run(answers: readonly (Failure | "done")[], { random = () => 1, look = null }: How = {}) {
  const clock = hastyClock();
  const from = clock.elapsed();
  let tries = 0;
  const attempt = async (): Promise<Attempt<string>> => {
    const answer = answers[Math.min(tries++, answers.length - 1)] ?? "done";
    return answer === "done" ? { ok: true, value: "done" } : { ok: false, failure: answer };
  };
  const outcome = await persist({ clock, random }, { attempt, look, until: from + CALL_MS_MAX });
  return { outcome, tries, pauses: clock.pauses };
}

describe("a call that fails", () => {
  test("is tried five times, after pauses of up to half a second, then twice as long each time", async () => {
    expect(await run([failing(503)])).toMatchObject({ tries: 5, pauses: [500, 1_000, 2_000, 4_000], outcome: { ok: false } });
    expect((await run([failing(503)], { random: () => 0 })).pauses).toEqual([0, 0, 0, 0]);
  });

  test.each([400, 401, 403, 404, 409, 410, 422, 451])("is not tried again where the answer is %i", async (status) => {
    expect(await run([failing(status)])).toMatchObject({ tries: 1, pauses: [] });
  });

  test("waits as long as GitHub asks, in seconds, until a date by GitHub's clock, or until a limit ends", async () => {
    const date = "Sat, 21 Nov 2026 10:00:00 GMT";
    const asked: readonly Failure[] = [
      failing(429, { "retry-after": "3" }), failing(503, { "retry-after": "Sat, 21 Nov 2026 10:00:04 GMT", date }),
      failing(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.parse(date) / 1000 + 5), date }),
    ];
    expect((await run([...asked, "done"])).pauses).toEqual([3_000, 4_000, 5_000]);
  });

  test("is given up at once where GitHub asks for longer than a call may take", async () => {
    expect(await run([failing(429, { "retry-after": "50" })])).toMatchObject({ tries: 1, pauses: [] });
  });

  test("for a secondary limit without a time waits ten seconds at least", async () => {
    const { pauses } = await run([failing(403, {}, "You have exceeded a secondary rate limit"), "done"], { random: () => 0 });
    expect(pauses).toEqual([10_000]);
  });

  test("never takes longer than a minute, whatever it is answered", { timeout: 600_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ status: fc.constantFrom(null, 500, 502, 503, 429), after: fc.option(fc.integer({ min: 0, max: 90 })) }), { minLength: 1, maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), async (faults, chance) => {
      const { tries, pauses } = await run(faults.map(({ status, after }) => failing(status, after === null ? {} : { "retry-after": String(after) })), { random: () => chance });
      expect(tries).toBeLessThanOrEqual(5);
      expect(pauses.reduce((sum, pause) => sum + pause, 0) + TRY_MS_MAX).toBeLessThanOrEqual(CALL_MS_MAX);
    }));
  });
});

describe("an answer that was lost", () => {
  test.each([null, 500, 502, 408])("with status %s is looked for before anything is done again", async (status) => {
    const seen = async () => ({ ok: true as const, value: "seen" });
    expect(await run([failing(status)], { look: seen })).toMatchObject({ tries: 1, outcome: { ok: true, value: "seen" } });
    expect(await run([failing(status), "done"], { look: async () => null })).toMatchObject({ tries: 2, outcome: { ok: true, value: "done" } });
  });

  test("is looked for after the last try, too", async () => {
    let looks = 0;
    const look = async () => (++looks === 5 ? { ok: true as const, value: "seen" } : null);
    expect(await run([failing(null)], { look })).toMatchObject({ tries: 5, outcome: { ok: true, value: "seen" } });
  });

  test("is not looked for where GitHub refused the call before it did anything", async () => {
    const look = async () => { throw new Error("nobody asked"); };
    expect(await run([failing(429, { "retry-after": "1" }), "done"], { look })).toMatchObject({ outcome: { ok: true } });
  });

  test("is remembered by a later refusal", async () => {
    expect((await run([failing(502), failing(404)])).outcome).toMatchObject({ ok: false, failure: { status: 404, afterLost: true } });
    expect((await run([failing(404)])).outcome).not.toHaveProperty("failure.afterLost");
  });
});

test("what no call has thrown is a fault of ours, and an answer without a body is none", () => {
  expect(failureOf(new TypeError("x is not a function"))).toBeNull();
  expect(failureOf(Object.assign(new Error("fetch failed"), { status: 500 }))).toMatchObject({ status: null, message: "fetch failed" });
  expect(failureOf(Object.assign(new Error("x"), { status: 502, response: { data: "<html>\n<b>Bad</b></html>", headers: {} } }))).toMatchObject({ status: 502, message: "a page that is no answer" });
  expect(failureOf(Object.assign(new Error("x"), { status: 422, response: { data: { message: "Validation Failed", errors: [{ resource: "PullRequest", code: "custom", message: "A pull request already exists for a:b." }] }, headers: {} } }))).toMatchObject({ message: "Validation Failed: A pull request already exists for a:b", kinds: ["custom"] });
});

test("twenty comments go out at once, the others one a second", async () => {
  const clock = openFakeClock();
  const pace = openPace(clock);
  let out = 0;
  const all = Promise.all(Array.from({ length: 25 }, () => pace().then(() => out++)));
  await Promise.resolve().then(() => undefined);
  await new Promise((resolve) => void setImmediate(resolve));
  expect(out).toBe(20);
  for (const expected of [21, 22, 23, 24, 25]) {
    clock.advance(1_000);
    await new Promise((resolve) => void setImmediate(resolve));
    expect(out).toBe(expected);
  }
  await all;
});

describe("pages", () => {
  const pagesOf = (total: number) => async ({ page, per_page }: { readonly page: number; readonly per_page: number }) => ok(Array.from({ length: total }, (_, index) => index).slice((page - 1) * per_page, page * per_page));

  test("are asked for until one is not full", async () => {
    for (const total of [0, 1, 99, 100, 101, 250]) expect(value(await allPages(pagesOf(total), { what: "things" })), `${total}`).toHaveLength(total);
  });

  test("are not asked for beyond what is enough", async () => {
    let asked = 0;
    const found = await allPages(async (page) => (asked++, pagesOf(1_000)(page)), { what: "things", limit: 5 });
    expect([value(found), asked]).toEqual([[0, 1, 2, 3, 4], 1]);
  });

  test("that never end are a problem, not a circle", async () => {
    expect(await allPages(async () => ok(Array.from({ length: 100 }, () => 1)), { what: "things" })).toMatchObject({ ok: false, problem: { code: "refused", message: "There are more than 10000 things." } });
  });
});

test("of many actions six run at a time, and all run", async () => {
  let [running, most, done] = [0, 0, 0];
  await inParallel(Array.from({ length: 40 }, (_, index) => index), async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => void setImmediate(resolve));
    running--;
    done++;
  });
  expect([most, done]).toEqual([6, 40]);
});
