// Seats in files: other processes, folders that go away, and files that somebody else has written.
import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSeats } from "../../../src/adapters/local/seats.ts";
import type { Order } from "../../../src/core/model/execution/seat.ts";
import { arrived, floorOf, ORDERS } from "../../contract/execution/seats.ts";
import { personIn, scratchFolder } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";
import { diskError } from "../../support/writers/faulty-disk.ts";
import type { ListenTask } from "./seats-process.ts";

const SESSION = "session-20261121-001";

function bench() {
  const data = scratchFolder();
  return { data, agents: join(data, "sessions/agents"), orders: join(data, `sessions/agents/${SESSION}.orders`), seats: openSeats({ data }) };
}

/** Its output, and how it ended. */
function listening(task: ListenTask): { readonly ready: Promise<void>; readonly ended: Promise<string> } {
  const environment = watchedEnvironment(personIn(join(scratchFolder(), "home")));
  const child = spawn(process.execPath, [join(import.meta.dirname, "seats-process.ts"), JSON.stringify(task)], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => { child.kill("SIGKILL"); });
  let said = "";
  const ready = new Promise<void>((resolve) => child.stdout.on("data", (chunk) => { said += String(chunk); if (said.startsWith("listening")) resolve(); }));
  return { ready, ended: new Promise((resolve) => child.on("close", (status) => resolve(`${said}${status}`))) };
}

test("another process sees the report, and its orders reach the session", async () => {
  const { data, seats, orders } = bench();
  const child = listening({ data, floor: floorOf(SESSION, "task-001"), stays: true });
  await child.ready;
  expect(await seats.floors()).toEqual([floorOf(SESSION, "task-001")]);
  for (const order of ORDERS) value(await seats.order(SESSION, order));
  expect(await child.ended).toBe(`listening\n${ORDERS.map((order) => `${JSON.stringify(order)}\n`).join("")}0`);
  expect(readdirSync(orders)).toEqual([]);
});

test("listening alone keeps no process alive", async () => {
  const { data } = bench();
  expect(await listening({ data, floor: floorOf(SESSION), stays: false }).ended).toBe("listening\n0");
});

test("a folder that somebody removes is made again by the next report, and orders still arrive", async () => {
  const { seats, agents } = bench();
  const obeyed: Order[] = [];
  const silent = seats.listen(SESSION, (order) => obeyed.push(order));
  value(await seats.order(SESSION, { kind: "stop", seat: "agent-1" }));
  await arrived(obeyed, 1);
  rmSync(agents, { recursive: true });
  seats.publish(floorOf(SESSION));
  expect(await seats.floors()).toEqual([floorOf(SESSION)]);
  value(await seats.order(SESSION, { kind: "stop-session" }));
  await arrived(obeyed, 2);
  silent();
});

test("what is no order is removed without any effect, and what is half written is left to its writer", async () => {
  const { seats, orders } = bench();
  mkdirSync(orders, { recursive: true });
  const texts = ["", "half {", "{}", "[]", '{"kind":"delete"}', '{"kind":"stop"}', '{"kind":"stop","seat":1}', "x".repeat(2 ** 21)];
  for (const [index, text] of texts.entries()) writeFileSync(join(orders, `00000${index + 1}-abcdef.json`), text);
  for (const name of [".tmp-1-abcdef", "notes.txt", "1.json", "999999999999-ab.json"]) writeFileSync(join(orders, name), '{"kind":"stop-session"}');
  mkdirSync(join(orders, "000099-abcdef.json"));
  const obeyed: Order[] = [];
  const silent = seats.listen(SESSION, (order) => obeyed.push(order));
  value(await seats.order(SESSION, { kind: "restart", seat: "all" }));
  await arrived(obeyed, 1);
  silent();
  expect(obeyed).toEqual([{ kind: "restart", seat: "all" }]);
  expect(readdirSync(orders).sort()).toEqual([".tmp-1-abcdef", "1.json", "999999999999-ab.json", "notes.txt"]);
});

test("an order that cannot be removed is obeyed once all the same", async () => {
  const { data } = bench();
  const seats = openSeats({ data, disk: { ...fs, rmSync() { throw diskError("EACCES", "rm"); } } });
  const obeyed: Order[] = [];
  const silent = seats.listen(SESSION, (order) => obeyed.push(order));
  for (const order of ORDERS) value(await seats.order(SESSION, order));
  await arrived(obeyed, ORDERS.length);
  silent();
  expect(obeyed).toEqual(ORDERS);
});

test("what is no report is left out", async () => {
  const { seats, agents } = bench();
  seats.publish(floorOf(SESSION));
  const floor = floorOf("session-x");
  const texts = ["", "{", "{}", JSON.stringify({ ...floor, seats: [{}] }), JSON.stringify({ ...floor, seats: floor.seats.map((seat) => ({ ...seat, state: "asleep" })) }), JSON.stringify({ ...floor, session: "../x" })];
  for (const [index, text] of texts.entries()) writeFileSync(join(agents, `bad-${index}.json`), text);
  expect(await seats.floors()).toEqual([floorOf(SESSION)]);
});

test("a report that cannot be written is no reason to stop, an order that cannot be left is a problem", async () => {
  const { data, agents } = bench();
  const seats = openSeats({ data, disk: { ...fs, writeFileSync() { throw diskError("ENOSPC", "write"); } } });
  seats.publish(floorOf(SESSION));
  expect(await seats.order(SESSION, { kind: "stop-session" })).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  writeFileSync(join(data, "file"), "");
  openSeats({ data: join(data, "file") }).publish(floorOf(SESSION));
  expect(await openSeats({ data: join(data, "file") }).floors()).toEqual([]);
  expect(readdirSync(agents, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".tmp"))).toEqual([]);
});

test("no id leaves the folder, and clearing touches nothing else", () => {
  const { seats, data } = bench();
  writeFileSync(join(data, "x.json"), "");
  expect(() => seats.clear("../../x")).toThrow(TypeError);
  expect(() => seats.publish(floorOf("../../x"))).toThrow(TypeError);
  seats.clear();
  expect(existsSync(join(data, "x.json"))).toBe(true);
});
