// Phases on real runs: an agent writes, people decide on the command line, and what they approved is what runs.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MILESTONE, OURS, program, workshop, type Workshop } from "../../support/execution/workshop.ts";

const FOLDER = `.milestones/deliverables/${MILESTONE}/task-001`;
const BRANCH = `milestone/${MILESTONE}`;

/** Writes what it is asked for; in the last phase it does the work. Before that it tries to approve its own design. */
const SCRIBE = `#!/bin/sh
prompt=$(cat)
case $prompt in
  *"# Phase design of"*)
    ${OURS} approval approve ${MILESTONE} task-001 design >> "$OUT" 2>&1
    mkdir -p ${FOLDER}/design; echo "The parts, and why. $(echo "$prompt" | grep -c '^| Name them')" > ${FOLDER}/design/architecture.md ;;
  *"# Phase spec of"*)
    echo "$prompt" | grep -q '^| The parts, and why.' || exit 9
    mkdir -p ${FOLDER}/spec; echo "What it has to do." > ${FOLDER}/spec/requirements.md ;;
  *) echo "export const done = true;" > done.mjs ;;
esac
`;

const phase = (label: string) => ({ status: "pending", deliverables: [label] });

function repository(): Workshop {
  const kiro = { enabled: true, current_phase: "design", phases: { design: phase("architecture"), spec: { ...phase("requirements"), approval_required: false }, execute: phase("implementation_code") } };
  const shop = workshop({
    tasks: [{ id: "task-001", title: "Sign in", agent: "scribe", verify: ["node --check done.mjs"], kiro_workflow: kiro }],
    config: "approval_workflow:\n  design_approvers: [bob]\ncoding_agents:\n  scribe: {command: scribe, env: [OUT, PATH]}\n",
  });
  const path = program(shop, "scribe", SCRIBE);
  return shop.with({ PATH: `${join(path, "..")}:${process.env["PATH"] ?? ""}`, OUT: join(shop.base, "out"), MILESTONE_ACTOR: "ada" });
}

/** What somebody says there; the exit code, and what went wrong. */
async function says(shop: Workshop, who: string, ...words: string[]): Promise<string> {
  const { exit, error } = await shop.with({ MILESTONE_ACTOR: who }).json(...words);
  return `${exit} ${error?.message ?? ""}`.trim();
}

/** Somebody commits to the work branch, in a worktree of their own. */
function edit(shop: Workshop, path: string, text: string): void {
  const folder = join(shop.base, "elsewhere");
  shop.git("worktree", "add", "-q", folder, BRANCH);
  writeFileSync(join(folder, path), text);
  shop.git("-C", folder, "commit", "-qam", "A last word");
  shop.git("worktree", "remove", folder);
}

test("a task goes through its phases: written by an agent, sent back, approved, changed, approved again, and then done", async () => {
  const shop = repository();
  expect(await says(shop, "ada", "execute", MILESTONE, "--yes")).toBe("3 Everything that could be done is done; task-001 waits. task-001: Design waits for the approval of bob.");
  expect(await says(shop, "eve", "approval", "approve", MILESTONE, "task-001", "design")).toMatch(/^3 eve is none of the approvers of design/);
  expect(shop.git("show", `${BRANCH}:${FOLDER}/design/architecture.md`)).toContain("The parts, and why. 0");

  expect(await says(shop, "bob", "approval", "request-changes", MILESTONE, "task-001", "design", "--reason", "Name them")).toBe("0");
  expect(await says(shop, "ada", "execute", MILESTONE)).toMatch(/^3 .*Design waits for the approval of bob/);
  expect(shop.git("show", `${BRANCH}:${FOLDER}/design/architecture.md`)).toContain("The parts, and why. 1");
  expect(await says(shop, "bob", "approval", "approve", MILESTONE, "task-001", "design")).toBe("0");

  edit(shop, `${FOLDER}/design/architecture.md`, "The parts, and why. And one more.\n");
  expect(await says(shop, "ada", "execute", MILESTONE)).toMatch(/^3 .*design is not what was approved by bob any more/);
  expect(shop.there("done.mjs")).toBe(false);
  expect(await says(shop, "bob", "approval", "approve", MILESTONE, "task-001", "design")).toBe("0");

  expect(await says(shop, "ada", "execute", MILESTONE)).toBe("0");
  expect(shop.milestone()).toMatchObject({ status: "completed", tasks: [{ status: "completed" }] });
  expect(shop.git("show", `${BRANCH}:done.mjs`)).toContain("done = true");
  expect(shop.git("log", "--format=%(trailers:key=Task,valueonly)", `main..${BRANCH}`).split("\n").filter((line) => line !== "")).toEqual(["task-001", "task-001", "task-001", "task-001"]);
  expect(shop.git("status", "--porcelain")).toBe("");
});

test("a task cannot approve what it writes, whoever's name it bears", async () => {
  const shop = repository().with({ MILESTONE_ACTOR: "bob" });
  expect((await shop.json("execute", MILESTONE, "--yes")).exit).toBe(3);
  expect(readFileSync(join(shop.base, "out"), "utf8")).toContain("permission-denied");
  expect(shop.milestone().tasks[0]?.kiro_workflow.phases["design"]?.status).toBe("waiting_approval");
});
