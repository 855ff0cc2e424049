// A runner of GitHub Actions on this machine: a checkout of a repository of the fake GitHub, and our Action as a step in it.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { SYSTEM_FILES } from "../../../src/core/model/shipped/data-folder.ts";
import { fixtureAt, personIn, type GitFixture } from "../git-fixture.ts";
import { type FakeGitHub, startGitHub } from "../github/fake-github.ts";
import type { FakeRepository } from "../github/fake-repository.ts";
import { readText, top } from "../project.ts";
import { MILESTONE, MILESTONE_PATH, openWorkshop, type Plan, type Workshop } from "./workshop.ts";

/** Nothing here takes a quarter of it, even where two processors are shared. */
const WAIT_MS_MAX = 150_000;

export type Step = {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

export type Started = { readonly ended: Promise<Step>; readonly signal: (name: NodeJS.Signals) => void; readonly said: () => string };

export type Wish = {
  /** Inputs of the dispatched workflow, as the event tells them. */
  readonly dispatch?: Readonly<Record<string, string | boolean>>;
  /** Inputs of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** In place of the event of a dispatched workflow. */
  readonly event?: { readonly name: string; readonly payload: object };
};

export type Runner = {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  readonly token: string;
  readonly base: string;
  /** A fresh checkout of the newest commit, or of another one, as actions/checkout leaves it. */
  readonly checkout: (options?: { readonly commit?: string; readonly depth?: number; readonly detached?: boolean; readonly persist?: boolean }) => Checkout;
};

export type Checkout = GitFixture & { readonly shop: Workshop; readonly start: (wish?: Wish) => Started; readonly run: (wish?: Wish) => Promise<Step> };

export type Setting = Plan & { readonly entry?: "sources" | "dist"; readonly permissions?: Readonly<Record<string, "read" | "write">> };

/** Goes with the test. `entry`: the built Action lies alone in an empty folder, as a runner has it. */
export async function openRunner({ entry = "sources", permissions, ...plan }: Setting): Promise<Runner> {
  const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-runner-"));
  const github = await startGitHub();
  onTestFinished(async () => {
    await github.close();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  });
  const repository = github.repository("engine");
  const commit = repository.commit(filesOf(plan), { message: "Start" });
  const token = github.token({ as: "github-actions", ...(permissions && { permissions }) });
  const program = programIn(base, entry);
  let count = 0;
  return {
    github, repository, token, base,
    checkout: (options = {}) => {
      const folder = join(base, `runner-${++count}`);
      return checkoutIn({ github, repository, token, base, program }, { folder, commit: repository.git("rev-parse", "main").trim() || commit, ...options }, plan);
    },
  };
}

function programIn(base: string, entry: "sources" | "dist"): string {
  if (entry === "sources") return join(top, "src/action/index.ts");
  cpSync(join(top, "dist/action"), join(base, "action"), { recursive: true });
  return join(base, "action/index.js");
}

function filesOf({ tasks, milestone = {}, config = "", files = {} }: Plan): Record<string, string> {
  const planned = { id: MILESTONE, title: "Work", status: "planned", ...milestone, tasks: tasks.map((task) => ({ title: task.id, status: "pending", ...task })) };
  const shipped = Object.fromEntries([...SYSTEM_FILES].map(([path, text]) => [`.milestones/${path}`, text]));
  const settings = ".milestones/config/milestone-config.yaml";
  return { ...shipped, [settings]: `${shipped[settings] ?? ""}${config}`, [MILESTONE_PATH]: stringify(planned), "README.md": "A project.\n", ...files };
}

type Place = Pick<Runner, "github" | "repository" | "token" | "base"> & { readonly program: string };
type Wanted = { readonly folder: string; readonly commit: string; readonly depth?: number; readonly detached?: boolean; readonly persist?: boolean };

function checkoutIn(place: Place, { folder, commit, depth, detached = true, persist = false }: Wanted, plan: Plan): Checkout {
  const [work, temporary, files] = [join(folder, "work"), join(folder, "tmp"), join(folder, "files")];
  for (const path of [work, temporary, files]) mkdirSync(path, { recursive: true });
  const environment = { ...nobodyIn(join(folder, "home")), TMPDIR: temporary };
  const fixture = fixtureAt(work, environment);
  // Over the file system, since the server is in this very process; then it is where a runner finds it.
  fixture.git("clone", "-q", ...(depth === undefined ? [] : ["--depth", String(depth)]), `file://${place.repository.bare}`, ".");
  fixture.git("remote", "set-url", "origin", place.repository.cloneUrl);
  if (detached) fixture.git("checkout", "-q", "--detach", commit);
  if (persist) fixture.git("config", `http.${place.github.url}/.extraheader`, `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${place.token}`).toString("base64")}`);
  const start = (wish: Wish = {}): Started => startStep(place, { work, files, environment: { ...environment, ...plan.environment } }, wish);
  return { ...fixture, shop: openWorkshop(folder, { folder: work, environment }), start, run: (wish) => start(wish).ended };
}

/** A runner's user has no name for git. */
function nobodyIn(home: string): Record<string, string> {
  const person = personIn(home);
  writeFileSync(join(home, ".gitconfig"), "[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n");
  return person;
}

type Defaults = { readonly inputs: Readonly<Record<string, { readonly default: string }>> };
type Room = { readonly work: string; readonly files: string; readonly environment: Readonly<Record<string, string>> };

function startStep({ github, repository, token, program }: Place, { work, files, environment }: Room, { dispatch = {}, inputs = {}, environment: more = {}, event }: Wish): Started {
  const { inputs: defaults }: Defaults = parse(readText("action.yml"));
  const given = { ...Object.fromEntries(Object.entries(defaults).map(([name, input]) => [name, input.default])), token, mode: "execute", ...inputs };
  const paths = Object.fromEntries(["event.json", "output", "summary", "state", "env", "path"].map((name) => [name, join(files, name)]));
  const payload = event?.payload ?? { inputs: { milestone: MILESTONE, ...dispatch }, repository: { full_name: repository.fullName, default_branch: "main" } };
  for (const [name, path] of Object.entries(paths)) writeFileSync(path, name === "event.json" ? JSON.stringify(payload) : "");
  const child = spawn(process.execPath, [program], {
    cwd: work, stdio: ["ignore", "pipe", "pipe"], timeout: WAIT_MS_MAX, killSignal: "SIGKILL",
    env: {
      ...environment, CI: "true", GITHUB_ACTIONS: "true", GITHUB_ACTOR: "ada", GITHUB_EVENT_NAME: event?.name ?? "workflow_dispatch", GITHUB_EVENT_PATH: paths["event.json"],
      GITHUB_REPOSITORY: repository.fullName, GITHUB_SERVER_URL: github.url, GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl, GITHUB_WORKSPACE: work, GITHUB_RUN_ID: "7", GITHUB_TOKEN: token,
      GITHUB_OUTPUT: paths["output"], GITHUB_STEP_SUMMARY: paths["summary"], GITHUB_STATE: paths["state"], GITHUB_ENV: paths["env"], GITHUB_PATH: paths["path"],
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])), ...more,
    },
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name]?.setEncoding("utf8").on("data", (text: string) => (said[name] += text));
  const ended = new Promise<Step>((resolve) => void child.on("close", (exit) => resolve({ exit, ...said, outputs: outputsIn(textOf(paths["output"])), summary: textOf(paths["summary"]) })));
  return { ended, said: () => said.stdout, signal: (name) => void child.kill(name) };
}

function textOf(path = ""): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The file of outputs: `name<<mark`, the value, the mark. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]));
}
