// What may happen to a repository between two questions: verbs, hand edits, git, and whatever becomes of the databases.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { MILESTONE_STATUSES, PRIORITIES, TASK_STATUSES } from "../../../src/core/model/status.ts";
import { HARD_TEXTS } from "../../support/catalog/shelves.ts";
import { ask } from "../../support/postgres/database.ts";
import { carriedOut, portsOf, type World } from "./world.ts";

/** `roll` from 0 to below 1 decides whatever else there is to decide. */
export type Step = { readonly name: string; readonly id: string; readonly other: string; readonly path: string; readonly text: string; readonly roll: number };
type Happening = (world: World, step: Step) => unknown;
type Happenings = Readonly<Record<string, Happening>>;

const IDS = ["milestone-001", "milestone-002", "milestone-003", "milestone-9", "milestone-10", "user-login", "a"];
const PLACES = ["active", "active", "active", "completed"];

const PATHS = [
  ...IDS.flatMap((id) => ["active", "active", "completed"].map((folder) => `${folder}/${id}.yaml`)), "active/milestone-001.yml", "completed/milestone-001.yml", "active/milestone-002.yml",
  "active/ignored.yaml", "active/.tmp-1-a", "active/README.md", "active/no id.yaml", "active/Milestone-001.yaml", "active/dependencies-x.yaml", "active/con.yaml",
];
const LOGS = ["events/milestone-001.jsonl", "events/milestone-002.jsonl", "events/gone.jsonl", "logs/events/milestone-001.jsonl", "state/events/milestone-milestone-001.jsonl", "state/events/milestone-003.jsonl", "events/notes", "events/notes.txt"];
const SESSIONS = ["sessions/s-1.yaml", "sessions/s-2.yaml", "sessions/s-10.yml", "sessions/s-1.json", "state/sessions/s-1.yaml", "sessions/.hidden.yaml", "sessions/backup-s-1.yaml", "sessions/deep/s-3.yaml", "sessions/lock"];
const APPROVALS = ["approvals/one.yaml", "approvals/milestone-001/task-001-design-spec.yaml", "approvals/v1.0/two.yaml", "approvals/README", "approvals/three.yml", "approvals/folder.yaml/four.yaml"];

const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("Plan it", "Plan the plan", "User login", "Search over everything") }, { weight: 1, arbitrary: fc.constantFrom(...HARD_TEXTS) });
const person = fc.option(fc.constantFrom("ada", "Ada", "grace", "里"));
const day = fc.option(fc.constantFrom("2026-01-01", "2026-02-28T10:00:00Z", "2026-12-01", "soon"));
const task = fc.record({
  title: text, status: fc.constantFrom(...TASK_STATUSES), estimated_hours: fc.constantFrom(null, 0, 1, 2.5), assigned_to: person,
  dependencies: fc.subarray(["task-001", "task-002", "task-9"], { maxLength: 2 }),
  kiro_workflow: fc.record({ enabled: fc.boolean(), phases: fc.record({ design: fc.record({ status: fc.constantFrom("pending", "waiting_approval", "approved") }) }) }),
}, { requiredKeys: ["title", "status"] });
const fields = fc.record({
  id: fc.constantFrom(...IDS), title: text, description: text, status: fc.constantFrom(...MILESTONE_STATUSES), priority: fc.constantFrom(...PRIORITIES), category: fc.constantFrom("feature", "ü"),
  timeline: fc.record({ estimated_end: day }), dependencies: fc.record({ requires: fc.subarray([...IDS, "gone"], { maxLength: 3 }) }),
  blockers: fc.array(fc.record({ reason: text }), { maxLength: 1 }),
  tasks: fc.array(task, { maxLength: 3 }).map((tasks) => tasks.map((one, at) => ({ id: `task-00${at + 1}`, ...one }))),
}, { requiredKeys: ["title", "tasks"] });

/** One key a line, so that most are read as people write them. */
function yaml(values: object): string {
  return Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join("");
}

const milestoneText = fc.oneof(
  { weight: 9, arbitrary: fields.map(yaml) },
  { weight: 2, arbitrary: fc.constantFrom("", "title: [\n", "<<<<<<< ours\ntitle: a\n=======\ntitle: b\n>>>>>>> theirs\n", "- a list\n", "title: a\ntitle: b\n", "tasks: none\n", "title: 'x'\nunknown: 1\nstatus: Done\n", "\ufefftitle: with a mark\r\ntasks: []\r\n", "title: a\tb\n  status: odd\n") },
);

const EVENT_TYPES = ["milestone_created", "milestone_started", "milestone_completed", "task_started", "task_completed", "task_reopened", "milestone_reopened", "odd"];
const event = fc.record({ timestamp: fc.constantFrom("2026-01-05T10:00:00Z", "2026-02-01T23:59:59Z", "2026-03-01T08:00:00+02:00", "never"), event_type: fc.constantFrom(...EVENT_TYPES), actor: person, details: fc.record({ task_id: fc.constantFrom("task-001", "task-002") }, { requiredKeys: [] }) });
const logText = fc.array(fc.oneof({ weight: 6, arbitrary: event.map((one) => JSON.stringify(one)) }, { weight: 1, arbitrary: fc.constantFrom("{", "", "null") }), { maxLength: 6 }).map((lines) => lines.map((line) => `${line}\n`).join(""));

const sessionText = fc.oneof({ weight: 6, arbitrary: fc.record({ milestone_id: fc.constantFrom(...IDS, "gone"), status: fc.constantFrom("active", "completed", "odd"), owner: person, started_at: fc.constantFrom("2026-01-01T00:00:00Z", "never"), saved_at: fc.constantFrom("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z") }, { requiredKeys: ["milestone_id"] }).map(yaml) }, { weight: 1, arbitrary: fc.constantFrom("", "[", "session: 1\n") });
const approvalText = fc.oneof({ weight: 6, arbitrary: fc.record({ milestone_id: fc.constantFrom(...IDS), task_id: fc.constantFrom("task-001", "task-002"), phase: fc.constantFrom("design", "spec"), status: fc.constantFrom("pending", "approved"), requested_at: fc.constant("2026-01-02T00:00:00Z") }, { requiredKeys: ["milestone_id", "task_id"] }).map(yaml) }, { weight: 1, arbitrary: fc.constantFrom("", "[") });

const kinds = { milestone: { paths: PATHS, text: milestoneText }, log: { paths: LOGS, text: logText }, session: { paths: SESSIONS, text: sessionText }, approval: { paths: APPROVALS, text: approvalText } };
const file = fc.oneof({ weight: 6, arbitrary: fc.constant(kinds.milestone) }, { weight: 1, arbitrary: fc.constantFrom(kinds.log, kinds.session, kinds.approval) })
  .chain(({ paths, text: content }) => fc.record({ path: fc.constantFrom(...paths), text: content }));

function clear({ at }: World, path: string): void {
  rmSync(at(path), { recursive: true, force: true });
}

/** Whatever stands in the way of a file makes room. */
function put(world: World, path: string, content: string): void {
  const above = dirname(path);
  if (existsSync(world.at(above)) && !statSync(world.at(above)).isDirectory()) clear(world, above);
  if (existsSync(world.at(path)) && statSync(world.at(path)).isDirectory()) clear(world, path);
  mkdirSync(world.at(above), { recursive: true });
  writeFileSync(world.at(path), content);
}

const writing: Happening = (world, { path, text: content }) => put(world, path, content);

/** The size and the time of the last change stay, as far as somebody can see to that. */
const inPlace: Happening = ({ at }, { path, text: content }) => {
  const { mtime, atime, size } = statSync(at(path));
  writeFileSync(at(path), content.padEnd(size, "#").slice(0, size), { flag: "r+" });
  utimesSync(at(path), atime, mtime);
};

const VERBS: readonly ((step: Step) => string)[] = [
  ({ other }) => `plan "Work on ${other}" --task "Design it (2h) @ada" --task "Build it (1d) after: #1"`,
  () => 'plan "Phases" --kiro-workflow --task "Sign in"',
  ({ id, roll }) => `complete ${id} ${1 + Math.floor(roll * 3)} --force`,
  ({ id }) => `update ${id} --priority high --end 2026-02-01`,
  ({ id, other }) => `update ${id} --add-dependency ${other}`,
  ({ id }) => `block ${id} --reason "waiting for the key"`,
  ({ id }) => `block ${id} 1 --reason "no key"`,
  ({ id }) => `unblock ${id}`,
  ({ id }) => `reopen ${id}`,
  ({ id }) => `cancel ${id}`,
  ({ id }) => `archive ${id}`,
  () => "init --upgrade",
  () => "data fix-format",
];

const verb: Happening = async (world, step) => carriedOut(await portsOf(world), VERBS[Math.floor(step.roll * VERBS.length)]?.(step) ?? "");

/** What becomes of the databases behind the back of the program. */
const DATABASES: Happenings = {
  "the databases go": async (world) => { clear(world, "data"); await ask(world.environment["DATABASE_URL"] ?? "", await dropping(world)); },
  "the database is cut off": ({ at }, { roll }) => truncateSync(at("data/milestones.db"), Math.floor(roll * statSync(at("data/milestones.db")).size)),
  "an older database is put back": ({ at }, { roll }) => { if (roll < 0.5) return copyFileSync(at("data/milestones.db"), at("data/kept.db")); for (const ending of ["-wal", "-shm"]) rmSync(at(`data/milestones.db${ending}`), { force: true }); return copyFileSync(at("data/kept.db"), at("data/milestones.db")); },
  "a table is lost": async (world, { roll }) => ask(world.environment["DATABASE_URL"] ?? "", `DROP TABLE ${await schemaOf(world)}.${roll < 0.5 ? "milestones" : "documents"} CASCADE`),
};

const USUAL: Happenings = {
  "a verb": verb,
  "another verb": verb,
  "one more verb": verb,
  "a file is written": writing,
  "another file is written": writing,
  "one more file is written": writing,
  "a file is edited in place": inPlace,
  "a file is edited in place again": inPlace,
  "a file is removed": (world, { path }) => clear(world, path),
  "a milestone moves": (world, { id, roll }) => renameSync(world.at(`active/${id}.yaml`), world.at(`${PLACES[Math.floor(roll * 4)]}/${id}.yaml`)),
  "a milestone is in both folders": (world, { id }) => { mkdirSync(world.at("completed"), { recursive: true }); copyFileSync(world.at(`active/${id}.yaml`), world.at(`completed/${id}.yaml`)); },
  "a milestone is renamed": (world, { id, other }) => renameSync(world.at(`active/${id}.yaml`), world.at(`active/${other}.yaml`)),
  "a milestone is replaced": (world, { id, text: content }) => { put(world, "active/.tmp-2-b", content); renameSync(world.at("active/.tmp-2-b"), world.at(`active/${id}.yaml`)); },
  "all is committed": ({ git }) => { git("add", "-A"); git("commit", "-q", "--allow-empty", "-m", "x"); },
  "all is committed again": ({ git }) => { git("add", "-A"); git("commit", "-q", "--allow-empty", "-m", "x"); },
  "some is committed": ({ git }, { path }) => { git("add", "-f", join(".milestones", path)); git("commit", "-q", "--allow-empty", "-m", "x"); },
  "another branch begins": ({ git }, { roll }) => git("checkout", "-q", "-b", roll < 0.5 ? "other" : "milestone/milestone-001"),
  "another branch is checked out": ({ git }, { roll }) => git("checkout", "-q", roll < 0.5 ? "other" : "milestone/milestone-001"),
  "main is checked out": ({ git }) => git("checkout", "-q", "main"),
  "main is checked out by force": ({ git }) => git("checkout", "-q", "-f", "main"),
  "branches are merged": ({ git }) => git("merge", "-q", "-m", "m", "other"),
  "work is put away": ({ git }) => git("stash", "-u", "-q"),
  "work is taken out again": ({ git }) => git("stash", "pop", "-q"),
  "a commit is undone": ({ git }) => git("reset", "-q", "--hard", "HEAD~1"),
  "a commit is taken back": ({ git }) => git("reset", "-q", "HEAD~1"),
  "all work is lost": ({ git }) => git("reset", "-q", "--hard"),
  ...DATABASES,
};

const RARE: Happenings = {
  "a full folder stands for a file": (world, { path, text: content }) => put(world, join(path, "inside.yaml"), content),
  "a link stands for a file": (world, { path }) => { clear(world, path); mkdirSync(dirname(world.at(path)), { recursive: true }); symlinkSync("milestone-002.yaml", world.at(path)); },
  "two names of one file": (world, { id, other }) => linkSync(world.at(`active/${id}.yaml`), world.at(`active/${other}.yaml`)),
  "a file is older than it is": ({ at }, { path }) => utimesSync(at(path), 1_600_000_000, 1_600_000_000),
  "a folder goes": (world, { roll }) => clear(world, ["active", "completed", "events", "sessions", "approvals", "state"][Math.floor(roll * 6)] ?? "active"),
  "everything goes": ({ data }) => rmSync(data, { recursive: true, force: true }),
  "an earlier layout lies among the files": (world, { roll, id }) => (roll < 0.5 ? put(world, "archive.yaml", `completed_milestones:\n  - id: archived-1\n    title: Old\n`) : put(world, "active/dependencies.yaml", `dependencies:\n  ${id}: [user-login]\n`)),
  "earlier layouts are gone": (world) => { clear(world, "archive.yaml"); clear(world, "active/dependencies.yaml"); },
  "git forgets a file": ({ git }, { path }) => git("rm", "-q", "--cached", join(".milestones", path)),
  "the index is of another version": ({ git }, { roll }) => git("update-index", `--index-version=${roll < 0.5 ? 2 : 4}`),
  "git is told to look away": ({ git }, { path, roll }) => git("update-index", roll < 0.5 ? "--assume-unchanged" : "--no-assume-unchanged", join(".milestones", path)),
  "old commits are lost": ({ git }) => { git("reflog", "expire", "--expire=now", "--all"); git("gc", "-q", "--prune=now"); },
};

/** Quoted. */
export async function schemaOf(world: World): Promise<string> {
  const rows = await ask(world.environment["DATABASE_URL"] ?? "", "SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'milestone\\_%'");
  const [{ name } = { name: "nothing" }] = rows;
  return `"${String(name)}"`;
}

async function dropping(world: World): Promise<string> {
  return `DROP SCHEMA IF EXISTS ${await schemaOf(world)} CASCADE`;
}

/** Where the state lies on a branch that is not checked out, somebody else commits to it with their own git. */
const BY_REF: Happenings = {
  ...DATABASES,
  "a verb": verb,
  "another verb": verb,
  "a file is committed": (world, { path, text: content }) => commitTo(world, [[path, content]]),
  "another file is committed": (world, { path, text: content }) => commitTo(world, [[path, content]]),
  "a file is removed": (world, { path }) => commitTo(world, [[path, null]]),
  "a milestone moves": (world, { id, text: content }) => commitTo(world, [[`active/${id}.yaml`, null], [`completed/${id}.yaml`, content]]),
  "a folder stands for a file": (world, { path, text: content }) => commitTo(world, [[path, null], [join(path, "inside.yaml"), content]]),
  "a link stands for a file": (world, { path }) => commitTo(world, [[path, "milestone-002.yaml"]], "120000"),
  "a folder goes": (world, { roll }) => commitTo(world, [[["active", "completed", "events", "sessions"][Math.floor(roll * 4)] ?? "active", null]]),
  "the branch goes back": ({ git }) => git("update-ref", "refs/heads/state", "refs/heads/state~1"),
  "the branch is another's": ({ git }) => git("update-ref", "refs/heads/state", "refs/heads/main"),
  "the branch goes": ({ git }) => git("update-ref", "-d", "refs/heads/state"),
  "the state is checked out": ({ git }) => git("checkout", "-q", "-f", "state"),
  "the state is checked out no more": ({ git }) => git("checkout", "-q", "-f", "main"),
  "files lie in the work tree as well": writing,
  "old commits are lost": ({ git }) => { git("reflog", "expire", "--expire=now", "--all"); git("gc", "-q", "--prune=now"); },
};

function commitTo({ tryGit, folder, environment }: World, files: readonly (readonly [path: string, text: string | null])[], mode = "100644"): void {
  const tip = /^[0-9a-f]+$/.exec(tryGit("rev-parse", "-q", "--verify", "refs/heads/state"))?.[0];
  const named = (path: string): string => JSON.stringify(`.milestones/${path}`);
  const lines = files.map(([path, content]) => (content === null ? `D ${named(path)}\n` : `M ${mode} inline ${named(path)}\ndata ${Buffer.byteLength(content)}\n${content}\n`));
  const input = `commit refs/heads/state\ncommitter Eve <eve@example.org> 1 +0000\ndata 6\nTheirs\n${tip ? `from ${tip}\n` : ""}${lines.join("")}`;
  execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: folder, env: environment, input, stdio: ["pipe", "ignore", "ignore"] });
}

function stepOf(name: fc.Arbitrary<string>): fc.Arbitrary<Step> {
  return fc.record({ name, id: fc.constantFrom(...IDS), other: fc.constantFrom(...IDS), file, roll: fc.double({ min: 0, max: 0.999, noNaN: true }) })
    .map(({ file: { path, text: content }, ...rest }) => ({ ...rest, path, text: content }));
}

/** A few milestones, logs and records to begin with, what may happen to them, and how. */
export type Play = { readonly begin: (world: World) => void; readonly step: fc.Arbitrary<Step>; readonly happenings: Happenings };

const FIRST: readonly (readonly [path: string, text: string])[] = [
  ...IDS.slice(0, 5).map((id, at) => [`active/${id}.yaml`, yaml({
    id, title: `Plan of ${id}`, status: at === 0 ? "completed" : "planned", dependencies: { requires: at === 0 ? [] : [IDS[at - 1]] },
    tasks: [{ id: "task-001", title: "Begin", estimated_hours: at }, { id: "task-002", title: "End", assigned_to: "ada", dependencies: ["task-001"] }],
  })] as const),
  ["events/milestone-001.jsonl", `${JSON.stringify({ timestamp: "2026-01-05T10:00:00Z", event_type: "milestone_completed", actor: "ada", details: {} })}\n`],
  ["sessions/s-1.yaml", "milestone_id: milestone-001\nstatus: active\n"],
  [".gitignore", "data/\nlogs/\ncache/\nbackups/\n"],
];

export const ON_DISK: Play = {
  begin: (world) => FIRST.forEach(([path, content]) => put(world, path, content)),
  step: stepOf(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...Object.keys(USUAL)) }, { weight: 1, arbitrary: fc.constantFrom(...Object.keys(RARE)) })),
  happenings: { ...USUAL, ...RARE },
};

export const BESIDE: Play = { begin: (world) => commitTo(world, FIRST), step: stepOf(fc.constantFrom(...Object.keys(BY_REF))), happenings: BY_REF };

/** Nothing to move, to merge or to commit: then nothing happens, or half of it. True where it has happened as a whole. */
export async function happens(world: World, { happenings }: Play, one: Step): Promise<boolean> {
  try {
    await happenings[one.name]?.(world, one);
    return true;
  } catch {
    return false;
  }
}
