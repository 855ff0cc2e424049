import { expect, test } from "vitest";
import { ok } from "../../src/core/base/result.ts";
import { laterJournal, laterLeases, laterSeats } from "../../src/ports/later.ts";
import { scene } from "../support/scene.ts";

test("an adapter is loaded with the first call, and once", async () => {
  const { ports } = scene({});
  let loads = 0;
  const journal = laterJournal(async () => (loads++, ports.journal));
  const leases = laterLeases(async () => (loads++, ports.leases));
  expect(loads).toBe(0);
  await Promise.all([journal.append("session-1", []), journal.list(), leases.take({ milestone: "m" }, { session: "session-1", owner: "ada" })]);
  expect([loads, await journal.read("session-1"), await journal.remove("session-1"), await journal.list()]).toEqual([2, ok([]), ok(undefined), ok([])]);
  expect([await leases.look({ milestone: "m" }), await leases.revoke({ milestone: "m" }), await leases.list()]).toMatchObject([{ value: { state: "alive" } }, { ok: true }, { value: [] }]);
});

test("seats are told in order what they were told before they were there", async () => {
  const { ports } = scene({});
  const heard: string[] = [];
  const quiet: string[] = [];
  const seats = laterSeats(async () => ({ ...ports.seats, listen: (session, obey) => (heard.push(`listens ${session}`), obey({ kind: "stop-session" }), () => heard.push(`stops ${session}`)) }));
  seats.publish({ session: "session-1", milestone: "m", pid: 1, at: "", seats: [] });
  const stop = seats.listen("session-1", ({ kind }) => heard.push(kind));
  seats.listen("session-2", ({ kind }) => quiet.push(kind))();
  expect(await seats.floors()).toHaveLength(1);
  stop();
  seats.clear();
  expect([await seats.floors(), await seats.order("session-1", { kind: "stop-session" })]).toEqual([[], ok(undefined)]);
  expect([heard, quiet]).toEqual([["listens session-1", "stop-session", "stops session-1"], []]);
});
