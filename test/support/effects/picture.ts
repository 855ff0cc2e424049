// What an execution left behind: what must be the same as after one that nothing disturbed, and what must not be there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { BRANCH, envelope, gitIn, milestone, MILESTONE, type Stage } from "./stage.ts";

export type Picture = {
  readonly milestone: string;
  readonly work: string;
  readonly commits: readonly string[];
  readonly state: readonly string[];
  readonly session: unknown;
  readonly events: readonly string[];
  readonly checkout: string;
};

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** Whatever a crash adds or takes away. Every other event is there once. */
const SESSION_EVENTS = new Set(["session_created", "session_resumed", "session_ended", "branch_created", "agent_deployed", "task_started", "state_recovered"]);

/** Without instants, ids of commits, and how often what was tried. */
export function pictureOf(stage: Stage): Picture {
  const root = join(stage.repository, ".milestones");
  const sessions = namesIn(join(root, "sessions")).filter((name) => name.endsWith(".yaml"));
  return {
    milestone: readFileSync(join(root, "active", `${MILESTONE}.yaml`), "utf8").replaceAll(INSTANT, "INSTANT").replace(/^blockers: \[\]\n/m, ""),
    work: gitIn(stage, "ls-tree", "-r", BRANCH),
    commits: gitIn(stage, "log", "--no-merges", "--format=%s %(trailers:key=Task,valueonly,separator=%x20)", BRANCH).split("\n").sort(),
    state: gitIn(stage, "ls-tree", "-r", "--name-only", "HEAD").replaceAll(/session-\d+-\d+/g, "session").split("\n"),
    session: sessions.map((name) => sessionIn(parse(readFileSync(join(root, "sessions", name), "utf8")))),
    events: eventsOf(root).filter(({ event_type }) => !SESSION_EVENTS.has(event_type)).map(({ event_type, task }) => `${event_type} ${task}`).sort(),
    checkout: gitIn(stage, "status", "--porcelain"),
  };
}

/** What is not as it was expected, in few words. */
export function differences(actual: Picture, expected: Picture): string[] {
  const keys = ["milestone", "work", "commits", "state", "session", "events", "checkout"] as const;
  return keys.filter((key) => JSON.stringify(actual[key]) !== JSON.stringify(expected[key])).map((key) => `${key}: ${JSON.stringify(actual[key])} in place of ${JSON.stringify(expected[key])}`);
}

type Step = { readonly task: string; readonly status: string; readonly exit_code?: number; readonly commit?: string; readonly merged?: boolean };

function sessionIn({ session, steps }: { readonly session: { readonly status: string }; readonly steps: readonly Step[] }): unknown {
  return { status: session.status, steps: steps.map(({ task, status, exit_code, commit, merged }) => ({ task, status, exit_code, committed: commit !== undefined, merged })) };
}

function eventsOf(root: string): { readonly event_type: string; readonly task: string }[] {
  const lines = readFileSync(join(root, "events", `${MILESTONE}.jsonl`), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const { event_type, details } = JSON.parse(line);
    return { event_type, task: String(details.task_id ?? details.task ?? details.new_status ?? "") };
  });
}

/** How often each task has run. */
export function marksOf({ base }: Stage): ReadonlyMap<string, number> {
  const path = join(base, "home", "marks");
  const marks = existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : [];
  return new Map([...Map.groupBy(marks, (line) => line)].map(([task, lines]) => [task, lines.length]));
}

/** Tasks that are finished for good, as far as the disk knows: in the journal, or in the record. */
export function finishedIn({ repository }: Stage): ReadonlySet<string> {
  const folder = join(repository, ".milestones", "sessions");
  const texts = namesIn(folder).filter((name) => !name.includes(".tmp")).filter((name) => /\.(?:journal|yaml)$/.test(name)).map((name) => readFileSync(join(folder, name), "utf8"));
  const journaled = texts.flatMap((text) => [...text.matchAll(/^\{"crc":"\w+","kind":"finished",.*?"task":"([^"]+)".*"status":"completed".*\}$/gm)]);
  const recorded = texts.flatMap((text) => [...text.matchAll(/^ +- task: (\S+)\n +status: completed$/gm)]);
  return new Set([...journaled, ...recorded].map(([, task = ""]) => task));
}

/** What a git was writing whose reader died: `git gc` takes it away. */
const GITS_OWN = /^\.git\/objects\/.*tmp_(?:pack|obj|idx)_/;

/** Everything that should be gone, in words; and what a diagnosis finds. */
export async function leftIn(stage: Stage): Promise<string[]> {
  const { base, repository } = stage;
  const git = join(repository, ".git");
  const everything = readdirSync(repository, { recursive: true, encoding: "utf8" });
  return [
    ...everything.filter((path) => !GITS_OWN.test(path) && /\.lock(?:$|\.)|\.journal$|(?:^|\/)\.?tmp[-_.]|\.new$|fast_import_crash|(?:^|\/)cache\/work\/[^.]/.test(path)).map((path) => `file ${path}`),
    ...namesIn(join(base, "tmp")).map((name) => `temporary ${name}`),
    ...namesIn(join(git, "worktrees")).map((name) => `worktree ${name}`),
    ...gitIn(stage, "worktree", "list", "--porcelain").split("\n").filter((line) => line.startsWith("worktree ") && !line.endsWith("/repository")),
    ...gitIn(stage, "for-each-ref", "--format=%(refname)", "refs/milestones").split("\n").filter((ref) => ref !== "").map((ref) => `ref ${ref}`),
    ...processesOf(base).map((line) => `process ${line}`),
    ...(await diagnosed(stage)),
  ];
}

/** A milestone stays in its place until somebody archives it; and a disk of a test's own is small. */
const EXPECTED = ["contradicting-status", "disk-full"];

async function diagnosed(stage: Stage): Promise<string[]> {
  const [doctor, validate] = [envelope(await milestone(stage, ["doctor", "--json"])), envelope(await milestone(stage, ["data", "validate", "--json"]))];
  const problems = [doctor, validate].flatMap(({ data }) => (isDiagnosis(data) ? data.problems : [{ code: "no diagnosis", message: JSON.stringify(data) }]));
  return problems.filter(({ code }) => !EXPECTED.includes(code)).map(({ code, message }) => `${code}: ${message}`);
}

function isDiagnosis(data: unknown): data is { readonly problems: readonly { readonly code: string; readonly message: string }[] } {
  return typeof data === "object" && data !== null && "problems" in data && Array.isArray(data.problems);
}

/** git's own judgement of its objects; commits that a crash left unreferenced are none of its concern. */
export function fsck(stage: Stage): string {
  return gitIn(stage, "fsck", "--strict", "--no-dangling", "--no-progress");
}

/** Those that have the folder in their environment, as everything has that was started there. */
export function processesOf(base: string): string[] {
  return namesIn("/proc").filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    const environment = textOf(`/proc/${pid}/environ`);
    const command = textOf(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();
    return environment.includes(base) && command !== "" ? [`${pid} ${command.slice(0, 200)}`] : [];
  });
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
