// Texts that want to be commands of a shell, of git, of YAML or of the runner, in every place of an event where strangers write.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import type { Hook } from "../../support/github/world/hooks.ts";
import { readText, top } from "../../support/project.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";

/** `MILESTONE_ACTION=src/action/index.ts` tries the sources without a build. */
const ENTRY = resolve(top, process.env["MILESTONE_ACTION"] ?? "dist/action/index.js");
const INJECTIONS: readonly { readonly place: "title" | "body" | "branch" | "login"; readonly text: string }[] = JSON.parse(readText("test/fixtures/workflows/injections.json"));

const folder = mkdtempSync(join(realpathSync(tmpdir()), "milestone-injections-"));
const marker = join(folder, "marker");
const open: { github?: FakeGitHub } = {};
beforeAll(async () => {
  open.github = await startGitHub();
});
afterAll(async () => {
  await open.github?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

type Scene = { readonly github: FakeGitHub; readonly repository: FakeRepository; readonly hook: Hook };

function scene(index: number): Scene {
  const { github } = open;
  if (!github) throw new Error("the fake GitHub has not started");
  const repository = github.repository(`plans-${index}`);
  repository.collaborator("ada", "admin");
  repository.commit({ ".milestones/active/milestone-001.yaml": "id: milestone-001\ntitle: First\ntasks:\n  - id: task-001\n    title: One\n    run: 'true'\n" });
  const hook = github.onWebhook("http://127.0.0.1:9", "secret", ["issue_comment"]);
  hook.hold();
  return { github, repository, hook };
}

/** Puts the text where somebody could, and says something that carries it as far as it goes. */
async function told({ repository, github }: Scene, place: string, text: string): Promise<void> {
  const author = place === "login" ? github.user(text) : "ada";
  repository.collaborator(typeof author === "string" ? author : author.login, "admin");
  const title = place === "title" ? text : "User login";
  if (place === "branch") {
    repository.git("branch", text, "main");
    repository.commit({ "a.txt": "a\n" }, { branch: text });
    const { number } = await repository.pull({ head: text, author: "ada", title });
    await repository.comment(number, "ada", "/milestone execute milestone-001");
    return;
  }
  const { number } = await repository.issue({ title, body: `- [ ] ${title}\n`, author: "ada" });
  await repository.comment(number, author, place === "body" ? text : `/milestone plan --from-issue ${number}`);
}

type Ran = { readonly stdout: string; readonly files: string };

/** The Action as a runner starts it: an empty folder, the event in a file, and files for what it says to later steps. */
function action({ github, repository, hook }: Scene, home: string): Promise<Ran> {
  mkdirSync(home);
  writeFileSync(join(home, "event.json"), JSON.stringify(hook.deliveries.at(-1)?.payload));
  const files = Object.fromEntries(["ENV", "PATH", "STATE"].map((name) => [`GITHUB_${name}`, join(home, name)]));
  for (const path of [...Object.values(files), join(home, "output"), join(home, "summary")]) writeFileSync(path, "");
  const variables = {
    ...files, PATH: process.env["PATH"] ?? "", HOME: home, GITHUB_WORKSPACE: home, GITHUB_EVENT_PATH: join(home, "event.json"), GITHUB_EVENT_NAME: "issue_comment", GITHUB_OUTPUT: join(home, "output"),
    GITHUB_STEP_SUMMARY: join(home, "summary"), GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_SERVER_URL: github.url, GITHUB_REPOSITORY: repository.fullName, GITHUB_ACTOR: "ada",
    GITHUB_RUN_ID: "7", INPUT_MODE: "command", INPUT_TOKEN: github.token({ as: "github-actions" }),
  };
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [ENTRY], { cwd: home, env: watchedEnvironment(variables), stdio: ["ignore", "pipe", "inherit"] });
    const parts: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => parts.push(text));
    child.on("error", fail);
    child.on("close", () => settle({ stdout: parts.join(""), files: Object.values(files).map((path) => readFileSync(path, "utf8")).join("") }));
  });
}

describe("nothing that is written in an event is run", () => {
  test.each(INJECTIONS.map(({ place, text }, index) => [index, place, text] as const))("%i: in a %s, as %j", async (index, place, text) => {
    const here = scene(index);
    await told(here, place, text.replaceAll("{marker}", marker));
    const { stdout, files } = await action(here, join(folder, String(index)));
    expect(here.github.requests.some(({ path }) => path.includes(`plans-${index}`)), stdout).toBe(true);
    expect(existsSync(marker)).toBe(false);
    expect({ files, commands: stdout.split(/\r\n|\n|\r/).filter((line) => /^::(?!error|warning|group|endgroup|stop-commands|[0-9a-f-]{36}::|set-output)/.test(line)) }).toEqual({ files: "", commands: [] });
  });

  test("there are thirty such texts, and each would leave the marker behind if it were run", () => {
    expect(INJECTIONS.length).toBeGreaterThanOrEqual(30);
    expect(INJECTIONS.filter(({ text }) => !text.includes("{marker}"))).toEqual([]);
  });
});
