// Plans, settings and checkouts that are wrong or unlucky: each is answered with a sentence that helps.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MILESTONE, MILESTONE_PATH, OURS, program, workshop, type Plan, type Workshop } from "../../support/execution/workshop.ts";
const FINE = { id: "fine", run: "echo a > a" };

async function tried(plan: Plan, ...words: string[]) {
  const shop = workshop(plan);
  const { exit, error, warnings } = await shop.json("execute", MILESTONE, "--yes", ...words);
  console.log(JSON.stringify([exit, error?.code, error?.message, error?.hint, warnings.map((w) => w.message)], null, 1), shop.there(".milestones/sessions") ? shop.session().steps.map((s) => [s.task, s.status, s.reason]) : "none");
  return shop;
}
test("try it all", async () => {
  for (const task of [
    { id: "bad", run: "x", timeout: "soon" }, { id: "bad", run: "x", timeout: 5 }, { id: "bad", agent: "clod" }, { id: "bad", run: "pwd", cwd: "../.." }, { id: "bad", run: "pwd", cwd: "/tmp" }, { id: "bad", run: "pwd", cwd: "no/such" },
    { id: "bad", run: "  " }, { id: "bad", run: "a\0b" }, { id: "bad", run: "a", agent: "claude" }, { id: "bad", uses: "workflow x.yml" }, { id: "bad", run: "no-such-program" }, { id: "bad", agent: "claude" }, { id: "bad", run: "true", verify: ["exit 7"] },
    { id: "bad", run: "true", files: ["src/**"] }, { id: "bad", run: "ln -s / out", cwd: "" }, { id: "bad", run: "true", env: { "A B": "x", PATH: "/nowhere", MILESTONE_TASK: "other" } }, { id: "bad", run: "pwd", cwd: "link" },
  ]) { console.log(JSON.stringify(task)); await tried({ tasks: [FINE, task] }); }
});
