// What newcomers see first: both demos tell the story that they announce.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { top } from "../support/project.ts";

function played(name: string): { readonly exit: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(top, "test/demo", name)], { cwd: top, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  return { exit: status, text: `${stdout}${stderr}` };
}

test("in the demo of the App nobody is refused but the stranger, every gate opens that is said to, and both milestones are started", { timeout: 600_000 }, () => {
  const { exit, text } = played("github.ts");
  expect(exit, text).toBe(0);
  expect(text.match(/⛔ .*/g)).toEqual(["⛔ `archive milestone-002` – refused"]);
  expect(text.match(/check milestone\/design: \w+/g)?.map((line) => line.split(": ")[1])).toEqual(["in_progress", "success", "in_progress", "success"]);
  expect(text.match(/starts milestone-execute\.yml with \{"milestone":"([^"]+)"/g)).toHaveLength(2);
});

test("in the demo of the command line a session that is killed goes on to its end, and a design passes its approvals", { timeout: 600_000 }, () => {
  const { exit, text } = played("demo.ts");
  expect(exit, text).toBe(0);
  expect(text).toContain("execute milestone-001: completed, 8 of 8 done");
  expect(text).toContain("execute milestone-002: completed, 1 of 1 done");
});
