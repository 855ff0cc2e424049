// The log of a seat: its size, its rotation, and a disk that is full.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openSeatLog, type LogDisk } from "../../../src/adapters/runner/seat-log.ts";

function place(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), "milestone-log-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return join(folder, "logs");
}

const MIB = 1024 * 1024;

function openIn(folder: string, disk: LogDisk = fs) {
  return openSeatLog({ disk, folder, seat: "agent-1", heading: "TIME task\u001b[2J-001" });
}

test("a small output is there as it was printed, between a heading and an end without control characters", () => {
  const folder = place();
  const log = openIn(folder);
  log.write(Buffer.from("\u001b[31mred\n"));
  log.close("exited\n with code 0");
  expect(fs.readFileSync(join(folder, "agent-1.log"), "utf8")).toBe("\n== TIME task[2J-001\n\u001b[31mred\n\n== exited  with code 0\n");
});

test("of a large output the beginning and the end are there, and how much is missing between them", () => {
  const folder = place();
  const log = openIn(folder);
  for (let at = 0; at < 12; at++) log.write(Buffer.alloc(MIB, `${at % 10}`));
  log.close("end");
  const text = fs.readFileSync(join(folder, "agent-1.log"), "utf8");
  expect(text.length).toBeLessThan(5 * MIB + 200);
  expect(text).toMatch(new RegExp(`0{${10}}.*\\n== ${12 * MIB - 5 * MIB} bytes are left out here\\n1{100}1*\\n== end\\n$`, "s"));
});

test("a log of more than 20 MiB is set aside when a task starts, in place of the one before", () => {
  const folder = place();
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, "agent-1.log"), Buffer.alloc(20 * MIB + 1));
  fs.writeFileSync(join(folder, "agent-1.log.1"), "older");
  openIn(folder).close("end");
  expect(fs.readFileSync(join(folder, "agent-1.log"), "utf8")).toBe("\n== TIME task[2J-001\n\n== end\n");
  expect(fs.statSync(join(folder, "agent-1.log.1")).size).toBe(20 * MIB + 1);
  expect(fs.readdirSync(folder)).toHaveLength(2);
});

test.each(["openSync", "writeSync", "mkdirSync"] as const)("a disk on which %s fails costs the log, not the task", (name) => {
  const folder = place();
  const error = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: name });
  const log = openIn(folder, { ...fs, [name]: () => { throw error; } });
  log.write(Buffer.from("text"));
  log.close("end");
});

test("a fault that is not the disk's is not hidden", () => {
  expect(() => openIn(place(), { ...fs, openSync: () => { throw new TypeError("a fault of ours"); } })).toThrow("a fault of ours");
});
