// The demo of the GitHub App: a GitHub on this machine, the app before it, and a conversation in an issue. Leaves nothing behind.
import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { openStage, quiet, SECRET, type AppProcess, type Stage } from "../app/stage.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";

/** What GitHub starts when somebody says execute; nobody runs it here. */
const EXECUTE = readFileSync(new URL("../../.github/workflows/milestone-execute.yml", import.meta.url), "utf8");
/** Tasks that a machine does; people wrote the file, or `milestone plan --from-file` did. */
const SITE = `id: milestone-001
title: Publish the site
status: planned
tasks:
  - id: task-001
    title: Build the site
    run: node tools/build.mjs
`;
const ISSUE = `People forget their passwords. Let them sign in with a passkey.

- [ ] Choose a library
- [ ] Draw the dialog
- [ ] Write the guide
`;
const FACES: Readonly<Record<string, string>> = { eyes: "👀", rocket: "🚀", "-1": "👎", "+1": "👍", confused: "😕" };

type Scene = { readonly stage: Stage; readonly app: AppProcess; readonly repository: FakeRepository };

function announce(why: string): void {
  console.log(`\n${styleText("dim", `# ${why}`)}`);
}

function says(who: string, words: string): void {
  const lines = words.trimEnd().split("\n");
  console.log(`${styleText("bold", who)}${" ".repeat(Math.max(1, 16 - who.length))}${lines[0] ?? ""}`);
  for (const line of lines.slice(1)) console.log(`${" ".repeat(16)}${line}`.trimEnd());
}

/** What the bot has said since, without what people do not see. */
async function heard(scene: Scene, act: () => Promise<unknown>): Promise<void> {
  const { repository, stage: { github } } = scene;
  const before = new Map(repository.comments(1).map(({ id, body }) => [id, body]));
  const calls = github.requests.length;
  await act();
  await quiet(scene.stage, scene.app);
  for (const { id, body, account } of repository.comments(1)) {
    const known = before.get(id);
    if (account?.login.endsWith("[bot]") !== true || known === body) continue;
    says(account.login, known === undefined ? visible(body) : `${styleText("dim", "(its comment of before now says)")}\n${visible(body)}`);
  }
  console.log(styleText("dim", `${" ".repeat(16)}${github.requests.length - calls} API calls`));
}

function visible(body: string): string {
  return body.replaceAll(/<!--[^]*?-->\n*/g, "").replaceAll(/\n{3,}/g, "\n\n").trim();
}

/** Somebody writes a comment, and sees what comes of it. */
async function comment(scene: Scene, why: string, [who, words]: readonly [who: string, words: string]): Promise<void> {
  announce(why);
  says(who, words);
  let id = 0;
  await heard(scene, async () => void ({ id } = await scene.repository.comment(1, who, words)));
  const faces = [...(scene.repository.state.comments.get(id)?.reactions ?? [])].map(({ content }) => FACES[content] ?? content);
  console.log(styleText("dim", `${" ".repeat(16)}reactions to ${who}: ${faces.join(" ") || "none"}`));
}

/** A person ticks the first box of the bot's comment. */
async function tick(scene: Scene, why: string, who: string): Promise<void> {
  announce(why);
  const sticky = scene.repository.comments(1).find(({ body }) => body.startsWith("<!-- milestone:sticky"));
  if (!sticky) throw new Error("there is no comment with boxes");
  const [box = ""] = /- \[ \].*/.exec(sticky.body) ?? [];
  says(who, `ticks "${box.replace(/^- \[ \] /, "").replaceAll("\\", "")}"`);
  await heard(scene, () => scene.repository.editComment(sticky.id, who, sticky.body.replace(box, box.replace("[ ]", "[x]"))));
}

async function converse(scene: Scene): Promise<void> {
  const { repository } = scene;
  announce("Ada opens an issue with a list of tasks.");
  says("ada", ISSUE);
  await repository.issue({ title: "Sign in with a passkey", body: ISSUE, author: "ada" });
  await comment(scene, "The issue's list becomes a milestone: a file, a commit, a work branch, and one comment that stays up to date.", ["ada", "/milestone plan"]);
  await comment(scene, "A stranger may look, and no more.", ["mallory", "/milestone archive milestone-002"]);
  await comment(scene, "A typing error gets a hint.", ["ada", "/milestone lst"]);
  await tick(scene, "A box in the comment is a command, too.", "ada");
  await comment(scene, "Queries are answered in a comment of their own; several commands at once, too.", ["grace", "Where are we?\n\n/milestone list\n/milestone show milestone-002"]);
  await comment(scene, "Work that a machine can do is started as a workflow; the app itself executes nothing.", ["ada", "/milestone execute milestone-001"]);
  announce("What the workflow was told.");
  for (const { workflow, inputs } of repository.dispatches) says("GitHub", `starts ${workflow} with ${JSON.stringify(inputs)}`);
  announce("What is left in the repository: every record a commit of exactly the files that it changed.");
  console.log(repository.git("log", "--format=%h %an: %s", "--stat=72", "main").trimEnd());
}

const stage = await openStage();
try {
  console.log(styleText("bold", "A repository's milestones, from comments alone: a GitHub App before a GitHub on this machine."));
  const app = await stage.start();
  stage.app.listen(`${app.url}/api/github/webhooks`, SECRET);
  const repository = stage.github.repository("passkeys");
  repository.commit({ "README.md": "# Passkeys\n", ".milestones/active/milestone-001.yaml": SITE, ".github/workflows/milestone-execute.yml": EXECUTE });
  for (const [login, role] of [["ada", "admin"], ["grace", "read"]] as const) repository.collaborator(login, role);
  await quiet(stage, app);
  await converse({ stage, app, repository });
  if ((await app.stop()) !== 0) throw new Error(`the app did not stop well:\n${app.log.join("\n")}`);
} finally {
  await stage.close();
}
