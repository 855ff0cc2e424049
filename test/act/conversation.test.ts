// Conversations whose workflows the real act runs: comment to plan, dispatch to execute, schedule to maintain.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { type Conversation, converse } from "./conversation.ts";
import { type Found, findAct } from "./find-act.ts";

const found: { act: Found } = { act: { program: null, why: "not looked for yet" } };

/** Building act takes minutes on a small machine. */
beforeAll(() => {
  found.act = findAct({ install: process.env["CI"] === "true" });
}, 11 * 60_000);

/** Null, and one line, where there is no act. What is asked of the fake GitHub must be what GitHub answers. */
async function conversation(): Promise<Conversation | null> {
  if (found.act.program === null) {
    console.info(`No conversation was held under act: ${found.act.why}.`);
    return null;
  }
  const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-act-"));
  const held = await converse({ act: found.act.program, base });
  onTestFinished(async () => {
    const asked = { unknown: held.github.unknown(), unfit: held.github.unfit() };
    await held.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
    expect(asked).toEqual({ unknown: [], unfit: [] });
  });
  return held;
}

/** Our reactions to everything that people said, oldest first. */
function reactions({ repository }: Conversation): string[][] {
  const people = repository.comments(1).filter(({ account }) => account.kind === "User");
  return people.map((comment) => comment.reactions.map(({ content }) => content));
}

function ours({ repository }: Conversation): string {
  return repository.comments(1).filter(({ account }) => account.kind === "Bot").map(({ body }) => body).join("\n");
}

test("a comment plans a milestone, and a ticked box in the answer completes a task of it", async () => {
  const held = await conversation();
  if (!held) return;
  const planned = await held.comment("ada", '/milestone plan "User login" --task "Design the form" --task "Build it"');
  expect(planned, planned.output).toMatchObject({ exit: 0, output: expect.not.stringContaining("ghs_") });
  expect(held.repository.text(".milestones/active/milestone-002.yaml")).toContain("User login");
  expect(held.repository.git("branch", "--list", "milestone/milestone-002")).not.toBe("");
  expect(reactions(held)).toEqual([["rocket"]]);
  const sticky = held.repository.comments(1).at(-1);
  const ticked = await held.edit(sticky?.id ?? 0, "bob", sticky?.body.replace("- [ ]", "- [x]") ?? "");
  expect(ticked, ticked.output).toMatchObject({ exit: 0 });
  expect(held.repository.text(".milestones/active/milestone-002.yaml")).toContain("status: completed");
});

test("a comment dispatches an execution, which does the work on its branch and keeps the comment true", async () => {
  const held = await conversation();
  if (!held) return;
  const asked = await held.comment("ada", "/milestone execute milestone-001 --agents 2");
  expect(asked, asked.output).toMatchObject({ exit: 0 });
  expect(held.repository.dispatches).toMatchObject([{ workflow: "milestone-execute.yml", inputs: { milestone: "milestone-001", agents: "2", actor: "ada", issue: "1" } }]);
  const done = await held.dispatched();
  expect(done, done.output).toMatchObject({ exit: 0, output: expect.not.stringContaining("ghs_") });
  expect([held.repository.text("hello.txt", "milestone/milestone-001"), held.repository.text("goodbye.txt", "milestone/milestone-001")]).toEqual(["hello\n", "goodbye\n"]);
  expect(ours(held)).toContain("2 of 2 tasks");
  expect(held.repository.text("hello.txt")).toBeNull();
  expect(held.repository.issues().flatMap(({ pull }) => pull?.head.branch ?? [])).toEqual(["milestone/milestone-001"]);
  const again = await held.dispatched();
  expect(again, again.output).toMatchObject({ exit: 0 });
  expect(held.repository.git("rev-list", "--count", "main..milestone/milestone-001")).toBe("2");
});

test("an execution that is started by hand needs nothing but a milestone", async () => {
  const held = await conversation();
  if (!held) return;
  const done = await held.start({ "milestone": "milestone-001", "resume": "false", "dry-run": "false" });
  expect(done, done.output).toMatchObject({ exit: 0 });
  expect(held.repository.text("goodbye.txt", "milestone/milestone-001")).toBe("goodbye\n");
});

test("the schedule answers what nobody heard", async () => {
  const held = await conversation();
  if (!held) return;
  await held.unheard("bob", "/milestone update milestone-001 --priority high");
  const looked = await held.schedule();
  expect(looked, looked.output).toMatchObject({ exit: 0 });
  expect(held.repository.text(".milestones/active/milestone-001.yaml")).toContain("priority: high");
  expect(reactions(held)).toEqual([["rocket"]]);
});

test("of three comments whose runs waited for each other, GitHub runs the last, and all are answered", async () => {
  const held = await conversation();
  if (!held) return;
  await held.unheard("bob", '/milestone update milestone-001 --priority high');
  await held.unheard("ada", '/milestone plan "Second"');
  const last = await held.comment("bob", '/milestone plan "Third"');
  expect(last, last.output).toMatchObject({ exit: 0 });
  expect(reactions(held)).toEqual([["rocket"], ["rocket"], ["rocket"]]);
});

test("a stranger's command changes nothing and runs nothing", async () => {
  const held = await conversation();
  if (!held) return;
  const before = held.repository.git("rev-parse", "main");
  await held.comment("eve", '/milestone plan "$(touch /tmp/x)"');
  expect(held.repository.git("rev-parse", "main")).toBe(before);
  expect(reactions(held)).toEqual([["-1"]]);
});
