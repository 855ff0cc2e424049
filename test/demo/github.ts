// The demo of the GitHub App: a GitHub on this machine, the app before it, and a conversation in an issue. Leaves nothing behind.
import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { openStage, quiet, SECRET } from "../app/stage.ts";
import { phases, POLICY } from "./github-phases.ts";
import { announce, comment, says, tick, type Scene } from "./talk.ts";

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
  await phases(scene);
  announce("What the workflows were told.");
  for (const { workflow, inputs } of repository.dispatches) says("GitHub", `starts ${workflow} with ${JSON.stringify(inputs)}`);
  announce("What is left in the repository: every record a commit of exactly the files that it changed.");
  console.log(repository.git("log", "--format=%h %an: %s", "main").trimEnd());
}

const stage = await openStage();
try {
  console.log(styleText("bold", "A repository's milestones, from comments alone: a GitHub App before a GitHub on this machine."));
  const app = await stage.start();
  stage.app.listen(`${app.url}/api/github/webhooks`, SECRET);
  const repository = stage.github.repository("passkeys");
  repository.commit({ "README.md": "# Passkeys\n", ".milestones/active/milestone-001.yaml": SITE, ".milestones/config/milestone-config.yaml": POLICY, ".github/workflows/milestone-execute.yml": EXECUTE });
  for (const [login, role] of [["ada", "admin"], ["grace", "read"], ["linus", "read"]] as const) repository.collaborator(login, role);
  await quiet(stage, app);
  await converse({ stage, app, repository, issue: 1 });
  if ((await app.stop()) !== 0) throw new Error(`the app did not stop well:\n${app.log.join("\n")}`);
} finally {
  await stage.close();
}
