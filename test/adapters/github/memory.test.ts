// What is kept between calls: contents by their ids, and where a branch stands that we have moved ourselves.
import { expect, test } from "vitest";
import { openContentCache } from "../../../src/adapters/github/state/content-cache.ts";
import type { TrailCommit } from "../../../src/ports/history.ts";
import { lineOf } from "../../../src/adapters/github/state/line.ts";

const commit = (id: string, at = "2026-11-21T10:00:00Z"): TrailCommit => ({ id, at, author: "ada", trailers: [] });

test("the cache gives back what was used lately, and lets the rest go", () => {
  const cache = openContentCache(1_000);
  const bytes = Buffer.alloc(200);
  for (const id of ["a", "b"]) cache.put(id, bytes);
  expect(cache.get("a")).toBe(bytes);
  cache.put("c", bytes);
  expect([cache.get("a"), cache.get("b"), cache.get("c")]).toEqual([bytes, undefined, bytes]);
});

test("what is put twice counts once, and what is larger than the cache is not kept", () => {
  const cache = openContentCache(1_000);
  for (let times = 0; times < 10; times++) cache.put("a", Buffer.alloc(300));
  cache.put("b", Buffer.alloc(300));
  expect([cache.get("a")?.length, cache.get("b")?.length]).toEqual([300, 300]);
  cache.put("large", Buffer.alloc(5_000));
  expect(cache.get("large")).toBeUndefined();
});

test("an answer that says what we have moved on from is not believed for ten seconds, and any other is", () => {
  const line = lineOf("memory/one");
  line.moved("a", commit("b"), 0);
  line.moved("b", commit("c"), 1_000);
  expect([line.recent(2_000), line.recent(11_000)]).toEqual(["c", null]);
  expect([line.believed("a", 2_000), line.believed("b", 2_000), line.believed("x", 2_000), line.believed("a", 11_000)]).toEqual(["c", "c", "x", "a"]);
  expect([line.recent(12_000), line.recent(21_000)]).toEqual(["a", null]);
});

test("the newest commits are remembered as long as nobody else moves the branch, and from when they were asked for", () => {
  const line = lineOf("memory/four");
  line.tell("a", "2026-11-21T10:00:00Z", [commit("a", "2026-11-21T10:00:05Z")]);
  line.moved("a", commit("b", "2026-11-21T10:00:10Z"), 0);
  const since = (tip: string, instant: string) => line.since(tip, instant)?.map(({ id }) => id) ?? null;
  expect([since("b", "2026-11-21T10:00:00Z"), since("b", "2026-11-21T10:00:06Z"), since("b", "2026-11-21T09:59:59Z"), since("x", "2026-11-21T10:00:06Z")]).toEqual([["a", "b"], ["b"], null, null]);
  line.moved("x", commit("y"), 0);
  expect(since("y", "2026-11-21T10:00:06Z")).toBeNull();
});

test("writers of one branch take turns in the order of asking, those of another do not wait", async () => {
  const [one, again, other] = [lineOf("memory/two"), lineOf("memory/two"), lineOf("memory/three")];
  const order: string[] = [];
  const first = await one.turn();
  const second = again.turn().then((end) => (order.push("second"), end));
  const third = one.turn().then((end) => (order.push("third"), end));
  (await other.turn())();
  order.push("first");
  first();
  (await second)();
  (await third)();
  expect(order).toEqual(["first", "second", "third"]);
});
