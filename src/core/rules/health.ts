// Health: what must be so for the work to go well, checked against what was found on the machine and in the files.
import { exitCodeOf, problem, type Place, type Problem, type ProblemCode } from "../base/problem.ts";
import { formatSize } from "../base/size.ts";
import { refuseNode } from "../base/version.ts";
import type { Audit, Machine, WorkflowUses } from "../model/facts.ts";
import { ATTRIBUTES_PATH } from "../model/shipped/data-folder.ts";
import type { Letter } from "../model/notice.ts";
import type { Workspace } from "../model/workspace.ts";
import { undelivered } from "./notice/letters.ts";
import { unpinned } from "./pinned.ts";
import { backendOf } from "./scale/backend.ts";
import type { Verdict } from "./scale/verdict.ts";

export type CheckStatus = "ok" | "warning" | "error";
export type Check = { readonly name: string; readonly status: CheckStatus; readonly message: string; readonly hint?: string };
export type Status = "healthy" | "degraded" | "unhealthy";
/** `problems` holds everything behind checks that are not ok, errors first. */
export type Health = { readonly status: Status; readonly checks: readonly Check[]; readonly problems: readonly Problem[] };

/** `references` is what checkReferences found, `verdict` what the scale asks for, `merges` how git merges milestones. */
export type Findings = { readonly machine: Machine; readonly audit: Audit; readonly workspace: Workspace; readonly references: readonly Problem[]; readonly workflows?: readonly WorkflowUses[]; readonly verdict?: Verdict; readonly merges?: "meaning" | "lines"; readonly letters?: readonly Letter[] };

/** The installation needs this much, and whoever has less soon has none. */
const FREE_BYTES_MIN = 500 * 1024 * 1024;
/** Older Nodes were never promised. */
const NODE_MAJOR_MIN = 16;
const NODE_MAJOR_ADVISED = 18;
/** `--end-of-options` is understood everywhere from here on. */
const GIT_MIN = [2, 30] as const;

/** Every check in the order people read them: what the machine needs, what is on it, what the files say. */
export function healthOf({ machine, audit, workspace, references, workflows = [], verdict, merges, letters }: Findings): Health {
  const found = [
    nodeCheck(machine), gitCheck(machine), diskCheck(machine), repositoryCheck(machine), dataCheck(machine, workspace),
    filesCheck(audit), referencesCheck(workspace, references), ...mergesCheck(merges, workspace), litterCheck(machine), lockCheck(machine), workflowsCheck(workflows), ...(verdict ? [scaleCheck(workspace, verdict)] : []), ...(letters ? [lettersCheck(letters)] : []), platformCheck(machine),
  ];
  const checks = found.map(({ check }) => check);
  const worst = (["error", "warning"] as const).find((status) => checks.some((check) => check.status === status));
  const problems = [...found].sort((a, b) => RANK[a.check.status] - RANK[b.check.status]).flatMap((one) => one.problems);
  return { status: worst === "error" ? "unhealthy" : worst === "warning" ? "degraded" : "healthy", checks, problems };
}

const RANK: Readonly<Record<CheckStatus, number>> = { error: 0, warning: 1, ok: 2 };

type Found = { readonly check: Check; readonly problems: readonly Problem[] };

function fine(name: string, message: string): Found {
  return { check: { name, status: "ok", message }, problems: [] };
}

type Trouble = { readonly status: "warning" | "error"; readonly message: string; readonly hint: string; readonly code?: ProblemCode; readonly at?: Place };

/** A check that is its own problem. */
function trouble(name: string, { status, message, hint, code = "prerequisite-missing", at }: Trouble): Found {
  return { check: { name, status, message, hint }, problems: [problem(code, message, { hint, at })] };
}

function nodeCheck({ node }: Machine): Found {
  const major = Number(node.split(".")[0]);
  const refused = refuseNode(node);
  const hint = "Install the current Node from nodejs.org.";
  if (major < NODE_MAJOR_MIN) return trouble("node", { status: "error", message: `Node ${node} is too old; ${NODE_MAJOR_MIN} is the oldest that passes.`, hint });
  if (major < NODE_MAJOR_ADVISED) return trouble("node", { status: "warning", message: `Node ${node}: ${NODE_MAJOR_ADVISED}+ recommended. ${refused ?? ""}`, hint });
  return refused === undefined ? fine("node", `Node ${node}`) : trouble("node", { status: "warning", message: `${refused}.`, hint });
}

function gitCheck({ git }: Machine): Found {
  const hint = `Install git ${GIT_MIN.join(".")} or newer from git-scm.com.`;
  if (git === null) return trouble("git", { status: "error", message: "git is not installed, or not on the PATH.", hint });
  const [major = 0, minor = 0] = git.split(".").map(Number);
  const old = major < GIT_MIN[0] || (major === GIT_MIN[0] && minor < GIT_MIN[1]);
  return old ? trouble("git", { status: "error", message: `git ${git} is too old.`, hint }) : fine("git", `git ${git}`);
}

function diskCheck({ free_bytes }: Machine): Found {
  if (free_bytes === null) return fine("disk", "The free space is not known.");
  const free = `${formatSize(free_bytes)} free`;
  if (free_bytes >= FREE_BYTES_MIN) return fine("disk", free);
  return trouble("disk", { status: "error", message: `Only ${free}; at least ${formatSize(FREE_BYTES_MIN)} are needed.`, hint: "Free some space.", code: "disk-full" });
}

function repositoryCheck({ repository }: Machine): Found {
  if (repository !== null) return fine("repository", repository);
  return trouble("repository", { status: "warning", message: "This is no git repository: files are written, nothing is committed.", hint: "Run `git init`.", code: "not-committed" });
}

function dataCheck({ writable }: Machine, { root, exists, paths }: Workspace): Found {
  const at = { path: root };
  if (!writable) return trouble("data", { status: "error", message: `${root} cannot be written.`, hint: "Check who owns it, and its permissions.", code: "not-writable", at });
  if (!exists) return trouble("data", { status: "warning", message: "No milestone data found.", hint: "Run `milestone init`.", code: "no-milestone-data", at });
  return fine("data", `${count(paths.size, "milestone")} in ${root}`);
}

function filesCheck({ problems, files }: Audit): Found {
  const broken = problems.filter(isError);
  const hint = "Run `milestone data validate`; `milestone data fix-format --dry-run` shows what can be mended.";
  if (problems.length === 0) return fine("files", `${count(files, "file")}, all readable`);
  const message = broken.length > 0 ? `${count(broken.length, "problem")} in ${count(files, "file")}` : `${count(problems.length, "oddity", "oddities")} in ${count(files, "file")}`;
  return { check: { name: "files", status: broken.length > 0 ? "error" : "warning", message, hint }, problems: [...broken, ...problems.filter((one) => !isError(one))] };
}

function referencesCheck(workspace: Workspace, found: readonly Problem[]): Found {
  const wrong = found.filter(isError);
  if (found.length === 0) return fine("references", `${count(workspace.milestones.size, "milestone")} without contradictions`);
  const message = wrong.length > 0 ? count(wrong.length, "wrong reference") : count(found.length, "contradiction");
  const check: Check = { name: "references", status: wrong.length > 0 ? "error" : "warning", message, hint: "Run `milestone data validate`." };
  return { check, problems: [...wrong, ...found.filter((one) => !isError(one))] };
}

/** A hint rather than a warning: nothing is wrong until two branches meet. */
function mergesCheck(merges: Findings["merges"], { root }: Workspace): Found[] {
  if (merges === undefined) return [];
  const by = merges === "meaning" ? "git asks, and `milestone git resolve` answers" : `git merges by lines what does not touch the same ones; \`milestone init --upgrade\` adds ${root}/${ATTRIBUTES_PATH}, which makes it ask`;
  return [fine("merges", by)];
}

function litterCheck({ litter }: Machine): Found {
  if (litter.length === 0) return fine("litter", "none");
  const hint = "Delete them when nothing runs; they are never read.";
  const problems = litter.map((path) => problem("litter", `${path} is a left-over.`, { at: { path }, hint }));
  return { check: { name: "litter", status: "warning", message: `${count(litter.length, "left-over")}: ${some(litter)}`, hint }, problems };
}

/** A lock that somebody holds is no trouble. */
function lockCheck({ locks }: Machine): Found {
  const stale = locks.filter((lock) => lock.stale);
  if (locks.length === 0) return fine("locks", "none");
  if (stale.length === 0) return fine("locks", `held: ${some(locks.map(({ path, holder }) => `${path} by ${holder}`))}`);
  const hint = "Delete a lock when its holder is gone for good.";
  const problems = stale.map(({ path, holder }) => problem("litter", `${path} is a stale lock of ${holder}.`, { at: { path }, hint }));
  return { check: { name: "locks", status: "warning", message: `stale: ${some(stale.map(({ path, holder }) => `${path} of ${holder}`))}`, hint }, problems };
}

function workflowsCheck(workflows: readonly WorkflowUses[]): Found {
  const problems = unpinned(workflows);
  if (problems.length === 0) return fine("workflows", workflows.length === 0 ? "none" : `${count(workflows.length, "workflow")}, whose actions are pinned`);
  const message = `actions of others that are not pinned: ${some(problems.flatMap(({ at }) => at?.path ?? []))}`;
  return { check: { name: "workflows", status: "warning", message, hint: problems[0]?.hint ?? "" }, problems };
}

/** A switch that is due is no trouble: everything is answered as before until then. */
function scaleCheck({ config, database }: Workspace, verdict: Verdict): Found {
  const message = `answered from: ${backendOf(config, database)}`;
  if (verdict.kind === "stays") return fine("scale", message);
  return { check: { name: "scale", status: "ok", message: `${message}; ${verdict.target} is due`, hint: "Run `milestone scale recalc`." }, problems: [] };
}

function lettersCheck(letters: readonly Letter[]): Found {
  const dead = letters.filter(({ nextAt }) => nextAt === null);
  const waiting = letters.length - dead.length;
  if (dead.length === 0) return fine("notifications", waiting === 0 ? "nothing waits" : `${count(waiting, "notice")} on the way`);
  const problems = dead.map(undelivered);
  return { check: { name: "notifications", status: "warning", message: `given up: ${count(dead.length, "notice")} (${some([...new Set(dead.map(({ channel }) => channel))])})`, hint: problems[0]?.hint ?? "" }, problems };
}

/** Everything else works there. */
function platformCheck({ platform }: Machine): Found {
  return fine("platform", platform.startsWith("win32") ? `${platform}; tasks are not contained here, run them on Linux or macOS` : platform);
}

/** Whether a problem fails a check, rather than only being worth a look. */
export function isError({ code }: Problem): boolean {
  return exitCodeOf(code) !== 0;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;

function some(names: readonly string[]): string {
  return `${names.slice(0, NAMES_SHOWN_MAX).join(", ")}${names.length > NAMES_SHOWN_MAX ? ` and ${names.length - NAMES_SHOWN_MAX} more` : ""}`;
}
