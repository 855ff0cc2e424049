// The workflows under the real act, in host mode and without a network.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readText, top } from "../support/project.ts";
import { type Found, findAct } from "./find-act.ts";
import { askAct } from "./run-act.ts";
import { openStage, type Stage } from "./stage.ts";

const found: { act: Found } = { act: { program: null, why: "not looked for yet" } };
const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-act-"));

/** Building act takes minutes on a small machine. */
beforeAll(() => {
  found.act = findAct({ install: process.env["CI"] === "true" });
}, 11 * 60_000);
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 3 }));

/** A stage whose server is a folder: enough for workflows that only read. Null, and one line, where there is no act. */
function stage(name: string, action: "own" | "released", files: Readonly<Record<string, string>> = {}): Stage | null {
  if (found.act.program === null) {
    console.info(`The workflows were not run under act: ${found.act.why}.`);
    return null;
  }
  const folder = join(base, name);
  const remote = join(folder, "server/ada/plans.git");
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  const server = { url: `file://${folder}/server`, api: "http://127.0.0.1:9", graphql: "http://127.0.0.1:9", token: "t0ken" };
  return openStage({ act: found.act.program, base: folder, remote, repository: "ada/plans", server, action, files });
}

describe.each(["own", "released"] as const)("act, with the workflows of the %s Action,", (action) => {
  test("loads every one of them", async () => {
    const place = stage(`list-${action}`, action);
    if (!place) return;
    const { exit, output } = await place.ask("--list");
    for (const name of ["check", "commands", "execute", "maintenance"]) expect(output).toContain(`milestone-${name}.yml`);
    expect(exit).toBe(0);
    expect((await place.ask("--validate", "--strict")).exit).toBe(0);
  });

  test("checks milestones on a push, and marks what is wrong with file and line", async () => {
    const place = stage(`check-${action}`, action, { ".milestones/active/milestone-001.yaml": "id: milestone-001\ntitle: First\nstatus: nonsense\n" });
    if (!place) return;
    const push = { event: "push", payload: JSON.parse(readText("test/events/push.json")), workflow: "milestone-check.yml" };
    const bad = await place.run(push);
    expect(bad.output).toContain("::error title=invalid-value,file=.milestones/active/milestone-001.yaml,line=3,col=9::");
    expect(bad.exit).toBe(1);
    place.git("rm", "--quiet", ".milestones/active/milestone-001.yaml");
    place.git("commit", "--quiet", "--message", "Better");
    place.git("push", "--quiet", "origin", "main");
    const good = await place.run({ ...push, event: "pull_request", payload: JSON.parse(readText("test/events/pull_request.json")) });
    expect(good.output).toContain("Everything is in order.");
    expect(good).toMatchObject({ exit: 0, output: expect.not.stringContaining("t0ken") });
  });
});

test("every workflow of this repository loads in act with the settings of .actrc", async () => {
  const act = found.act.program;
  if (act === null) return;
  const home = join(base, "home");
  mkdirSync(home);
  const { output } = await askAct({ act, clone: top, home, words: ["--list"] });
  for (const name of readdirSync(join(top, ".github/workflows"))) expect(output).toContain(name);
  expect((await askAct({ act, clone: top, home, words: ["--validate", "--strict"] })).exit).toBe(0);
});

test("no event starts a job that is not for it", async () => {
  const place = stage("chatter", "released");
  if (!place) return;
  const created = JSON.parse(readText("test/events/issue_comment.json"));
  const { exit, output } = await place.run({ event: "issue_comment", payload: { ...created, comment: { ...created.comment, body: "Looks good to me" } }, workflow: "milestone-commands.yml" });
  expect({ exit, started: output.includes("Set up job") }).toEqual({ exit: 0, started: false });
});
