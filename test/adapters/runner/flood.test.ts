// A task that prints without end or measure: our memory and the disk stay small, and it is never kept waiting.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assignmentIn } from "../../support/processes/test-runner-options.ts";
import { openTestRunner } from "../../support/processes/test-runner.ts";

const BYTES = 2_000_000_000;
const LOG_BYTES_MAX = 6 * 1024 * 1024;
const GROWTH_BYTES_MAX = 100 * 1024 * 1024;

/** The greatest growth of this process's memory while something goes on. */
async function growth(work: Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  await work;
  clearInterval(timer);
  return most - before;
}

test("of two gigabytes of lines, and of two on one line, the beginning and the end are kept", async () => {
  const { runner, folder, logs } = openTestRunner();
  const start = assignmentIn(folder, "");
  const lines = runner.run({ ...start, command: { kind: "shell", line: `echo first; yes 'a line of the middle' | head -c ${BYTES}; echo; echo last` } });
  const line = runner.run({ ...start, seat: "agent-2", command: { kind: "shell", line: `printf first; head -c ${BYTES} /dev/zero; printf last` } });
  expect(await growth(Promise.all([lines.ended, line.ended]))).toBeLessThan(GROWTH_BYTES_MAX);
  for (const seat of ["agent-1", "agent-2"]) {
    expect(statSync(join(logs, `${seat}.log`)).size).toBeLessThan(LOG_BYTES_MAX);
    const text = readFileSync(join(logs, `${seat}.log`), "latin1");
    for (const part of [/a test\nfirst/, /\n== 199\d{7} bytes are left out here\n/, /last\n+== exited with code 0\n$/]) expect(text).toMatch(part);
  }
  expect((await lines.ended).tail).toMatch(/^(a line of the middle\n)+.*\nlast$/);
  expect(Buffer.byteLength((await lines.ended).tail)).toBeLessThanOrEqual(4096);
  expect((await line.ended).tail).toBe("last");
});
