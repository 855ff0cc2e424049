// Our Action as a runner starts it: the built files alone in a folder, an empty workspace, inputs as variables, and files for the event and for what it says.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import type { Hook } from "../../support/github/world/hooks.ts";
import { readText, top } from "../../support/project.ts";
import { watchedEnvironment } from "../../support/spawns/spawn-recorder.ts";

/** `MILESTONE_ACTION=src/action/index.ts` tries the sources without a build. */
const SOURCE = process.env["MILESTONE_ACTION"];
const { inputs: DEFAULTS }: { readonly inputs: Readonly<Record<string, { readonly default: string }>> } = parse(readText("action.yml"));
/** Nothing here takes a tenth of it. */
const RUN_MS_MAX = 150_000;

export type Event = { readonly name: string; readonly payload: object };

/** `node`: another one than ours. `payload` as a text is what stands in the file of the event. */
export type Wish = {
  readonly event?: { readonly name: string; readonly payload: object | string };
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: string;
};

/** `files`: all that later steps of the job would take from us but outputs. `folder`: what it had to itself. */
export type Ran = {
  readonly exit: number | null;
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly result: Envelope;
  readonly summary: string;
  readonly files: string;
  readonly folder: string;
};

export type Envelope = { readonly ok?: boolean; readonly command?: string; readonly data?: unknown; readonly error?: { readonly code: string; readonly message: string; readonly hint?: string } | null };

export type Room = {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly token: string;
  /** The webhook of GitHub that would start the workflow. */
  readonly hook: Hook;
  /** What was last heard there. */
  readonly heard: () => Event;
  readonly run: (wish?: Wish) => Promise<Ran>;
};

export const MILESTONE = "id: milestone-001\ntitle: User login\ntasks:\n  - id: task-001\n    title: Design\n  - id: task-002\n    title: Build\n";

export type Setting = { readonly files?: Readonly<Record<string, string>>; readonly permissions?: Readonly<Record<string, "read" | "write">> };

/** A repository with one milestone, unless other `files` are given. Goes with the test. */
export async function openRoom({ files = { ".milestones/active/milestone-001.yaml": MILESTONE }, permissions }: Setting = {}): Promise<Room> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "milestone-action-"));
  const github = await startGitHub();
  onTestFinished(async () => {
    await github.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const repository = github.repository("plans");
  repository.collaborator("ada", "admin");
  repository.commit({ "README.md": "Plans.\n", ...files });
  const hook = github.onWebhook("http://127.0.0.1:9", "secret", ["issue_comment"]);
  hook.hold();
  const token = github.token({ as: "github-actions", ...(permissions && { permissions }) });
  const entry = entryIn(folder);
  let count = 0;
  return {
    github, repository, token, hook,
    heard: () => {
      const { event, payload } = hook.deliveries.at(-1) ?? { event: "", payload: {} };
      return { name: event, payload };
    },
    run: (wish = {}) => run({ github, repository, token, entry, folder: join(folder, String(++count)) }, wish),
  };
}

function entryIn(folder: string): string {
  if (SOURCE !== undefined) return resolve(top, SOURCE);
  cpSync(join(top, "dist/action"), join(folder, "action"), { recursive: true });
  return join(folder, "action/index.js");
}

type Place = Pick<Room, "github" | "repository" | "token"> & { readonly entry: string; readonly folder: string };

async function run({ github, repository, token, entry, folder }: Place, { event, inputs = {}, environment = {}, node = process.execPath }: Wish): Promise<Ran> {
  const at = (name: string): string => join(folder, name);
  for (const name of ["workspace", "home"]) mkdirSync(at(name), { recursive: true });
  const payload = event?.payload ?? { repository: { full_name: repository.fullName, default_branch: "main" } };
  const files = { "event.json": typeof payload === "string" ? payload : JSON.stringify(payload), output: "", summary: "", state: "", env: "", path: "" };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
  const given = { ...Object.fromEntries(Object.entries(DEFAULTS).map(([name, input]) => [name, input.default])), token, mode: "command", ...inputs };
  const variables: Record<string, string> = {
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`, HOME: at("home"), CI: "true", GITHUB_ACTIONS: "true", GITHUB_ACTOR: "ada", GITHUB_EVENT_NAME: event?.name ?? "workflow_dispatch", GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_REPOSITORY: repository.fullName, GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_WORKSPACE: at("workspace"), GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: folder.replace(/.*\//, ""), GITHUB_JOB: "do", GITHUB_ACTION: "__self",
    GITHUB_OUTPUT: at("output"), GITHUB_STEP_SUMMARY: at("summary"), GITHUB_STATE: at("state"), GITHUB_ENV: at("env"), GITHUB_PATH: at("path"),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])), ...environment,
  };
  const child = spawn(node, [entry], { cwd: at("workspace"), env: node === process.execPath ? watchedEnvironment(variables) : variables, stdio: ["ignore", "pipe", "pipe"], timeout: RUN_MS_MAX, killSignal: "SIGKILL" });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  const exit = await new Promise<number | null>((settle, fail) => void child.on("error", fail).on("close", settle));
  const outputs = outputsIn(readFileSync(at("output"), "utf8"));
  return {
    exit, lines: said.stdout.split("\n").filter((line) => line !== ""), stderr: said.stderr, outputs, result: JSON.parse(outputs["result"] ?? "{}"),
    summary: readFileSync(at("summary"), "utf8"), files: ["state", "env", "path"].map((name) => readFileSync(at(name), "utf8")).join(""), folder,
  };
}

/** The file of outputs: `name<<mark`, the value, the mark. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]));
}

/** What a run failed with: the annotations of errors, with their titles. */
export function errorsIn({ lines }: Ran): readonly string[] {
  return lines.filter((line) => line.startsWith("::error"));
}
