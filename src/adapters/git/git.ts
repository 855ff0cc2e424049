// git(): the one way to run git, with a fixed configuration, a clean environment and Problems for failures.
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { join } from "node:path";
import { problem, type Problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { nodeDisk, removeQuietly } from "./disk.ts";
import { argumentsOf, type GitCall } from "./git-arguments.ts";

export type Environment = Readonly<Record<string, string | undefined>>;
export type Spawn = (file: string, argv: readonly string[], options: SpawnOptions) => ChildProcess;

/** Loaded with the first process: many commands start none, and loading costs as much as reading ten milestones. */
const nodeSpawn: Spawn = (file, argv, options) => process.getBuiltinModule("node:child_process").spawn(file, argv, options);

/** Absolute folders. `owned` is false where the repository belongs to another user: git is then asked whether it is trusted. */
export type GitPlace = { readonly gitDir: string; readonly workTree: string | null; readonly owned: boolean };

/** How a server is told who we are: `server` is its address without a path, such as "https://github.com", and only it is told. */
export type Access = { readonly server: string; readonly token: string };

/** git's configuration as it holds in a repository, by key; of several values the last. */
export type Settings = ReadonlyMap<string, string>;

export interface Git {
  /** Standard output. Problems: `prerequisite-missing` (no git, or too old), `disk-full`, `not-writable`, `remote-unavailable`, `git-failed`. */
  run(call: GitCall): Promise<Result<Buffer>>;
  /** Read once: whoever opens git works for one command. */
  settings(): Promise<Result<Settings>>;
}

/** `--end-of-options` is understood everywhere and `core.fsync` at least ignored; before 2.36 only files, not refs, are fsynced. */
const GIT_VERSION_MIN: readonly [number, number] = [2, 30];
/** No local git call takes this long, unless the file system hangs. */
const RUN_SECONDS_MAX = 120;
/** A listing of a million files; more is not a milestone repository. */
const OUTPUT_BYTES_MAX = 512 * 1024 * 1024;
const STDERR_BYTES_MAX = 64 * 1024;

/** Nothing that a repository's own configuration says may start a program or make a write less durable. */
const CONFIGURATION = [
  "safe.bareRepository=explicit", "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.fsync=all",
  "protocol.ext.allow=never", "submodule.recurse=false", "core.attributesFile=/dev/null", "core.pager=cat",
  "commit.gpgSign=false", "tag.gpgSign=false", "log.showSignature=false", "log.follow=false", "log.mailmap=false",
  "push.followTags=false", "push.gpgSign=false", "push.recurseSubmodules=no", "gc.auto=0", "maintenance.auto=false", "fastimport.unpackLimit=100",
];

/** Neither `ext`, which starts any program, nor what is not encrypted and leaves this machine. */
const REMOTE_PROTOCOLS = "https:ssh:file";
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Right with any git that knows them: only where they fail it is asked how old it is. */
const LOOKS: ReadonlySet<string> = new Set(["status", "diff-tree"]);

const INHERITED = new Set([
  "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TEMP", "TMP", "XDG_CONFIG_HOME", "SUDO_UID",
  "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT",
  "SSH_AUTH_SOCK", "SSH_AGENT_PID", "SSH_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT",
  "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
  "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR",
]);

/**
 * Most calls are local, and for them no protocol is allowed at all: a missing object of a partial clone is a problem, not
 * a program that the repository's configuration may choose. Calls that name a remote may use those of `REMOTE_PROTOCOLS`.
 * `configuration` is added to what is fixed here, as `key=value`; `access` holds for the calls that name a remote.
 */
export function openGit(options: { readonly place: GitPlace; readonly environment: Environment; readonly spawn?: Spawn; readonly configuration?: readonly string[]; readonly access?: Access }): Git {
  const { place, environment, spawn = nodeSpawn, configuration = [], access = null } = options;
  const inherited = inheritedFrom(environment);
  const own = { ...inherited, GIT_DIR: place.gitDir, ...(place.workTree !== null && { GIT_WORK_TREE: place.workTree }) };
  const cwd = place.workTree ?? place.gitDir;
  let usable: Promise<Result<void>> | undefined;
  const start = (call: GitCall, env: Environment): Promise<Result<Buffer>> => {
    const told = call.remote === undefined ? null : access;
    // A pipe that nothing is written to takes as long to be closed as git to be started.
    const input = call.input === undefined ? "ignore" : "pipe";
    const stdio: SpawnOptions["stdio"] = told ? [input, "pipe", "pipe", "pipe"] : [input, "pipe", "pipe"];
    return execute(call, { gitDir: place.gitDir, configuration: [...configuration, ...accessSettings(told)], start: (argv) => introduced(spawn("git", argv, { cwd, env, stdio, windowsHide: true }), told) });
  };
  const remote = { ...own, GIT_ALLOW_PROTOCOL: access && LOOPBACK.test(access.server) ? `${REMOTE_PROTOCOLS}:http` : REMOTE_PROTOCOLS };
  const run = async (call: GitCall): Promise<Result<Buffer>> => {
    // Which git it is can be asked of any, the too old ones above all.
    if (call.command === "version") return start(call, inherited);
    const looked = place.owned && LOOKS.has(call.command) ? await start(call, own) : null;
    if (looked?.ok) return looked;
    usable ??= checkUsable((asked) => start(asked, inherited), place);
    if (looked) return usable.then((checked) => (checked.ok ? looked : checked));
    const trusted = place.owned ? ok(undefined) : await usable;
    if (!trusted.ok) return trusted;
    // Of our own repositories the first calls only read, so they need not wait for the version.
    const [checked, outcome] = await Promise.all([usable, start(call, call.remote === undefined ? own : remote)]);
    return checked.ok ? outcome : checked;
  };
  let settings: Promise<Result<Settings>> | undefined;
  return { run, settings: () => (settings ??= readSettings(run)) };
}

/** Asked of git for a name and a password: what stands in the socket that it inherits. A pipe could be opened by others through /proc, a socket cannot. */
const HELPER = '!f() { test "$1" = get && cat <&3; }; f';

/** No header and no helper that somebody configured, such as the header that a checkout left behind: two of them are refused. */
function accessSettings(access: Access | null): readonly string[] {
  if (!access) return [];
  const { server } = access;
  return ["http.extraheader=", `http.${server}/.extraheader=`, "credential.helper=", `credential.${server}.helper=`, `credential.${server}.helper=${HELPER}`];
}

function introduced(child: ChildProcess, access: Access | null): ChildProcess {
  // A process that could not be started has no streams.
  const { stdio }: { readonly stdio?: ChildProcess["stdio"] } = child;
  const socket = stdio?.[3];
  if (access && socket && "end" in socket) socket.on("error", () => undefined).end(`username=x-access-token\npassword=${access.token}\n`);
  return child;
}

async function readSettings(run: Git["run"]): Promise<Result<Settings>> {
  const listed = await run({ command: "config", options: ["--null", "--list"] });
  if (!listed.ok) return listed;
  const entries = listed.value.toString().split("\0").filter((entry) => entry !== "");
  return ok(new Map(entries.map((entry) => {
    const [key = "", ...value] = entry.split("\n");
    return [key, value.join("\n")] as const;
  })));
}

function inheritedFrom(environment: Environment): Record<string, string> {
  const env: Record<string, string> = {
    LANG: "C.UTF-8", LC_ALL: "C.UTF-8", GIT_TERMINAL_PROMPT: "0", GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1",
    GIT_LFS_SKIP_SMUDGE: "1", GIT_OPTIONAL_LOCKS: "0", GIT_PAGER: "cat",
  };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && INHERITED.has(name.toUpperCase())) env[name] = value;
  }
  return env;
}

async function checkUsable(run: (call: GitCall) => Promise<Result<Buffer>>, place: GitPlace): Promise<Result<void>> {
  const version = await run({ command: "version" });
  if (!version.ok) return version;
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version.value.toString()) ?? [];
  const [majorMin, minorMin] = GIT_VERSION_MIN;
  if (Number(major) < majorMin || (Number(major) === majorMin && Number(minor) < minorMin)) {
    return failed(problem("prerequisite-missing", `git ${major}.${minor} is too old.`, { hint: `Install git ${majorMin}.${minorMin} or newer.` }));
  }
  // With GIT_DIR set git does not ask who owns a repository; without it, it does.
  const trusted = place.owned ? ok(null) : await run({ command: "rev-parse", options: ["--absolute-git-dir"] });
  return trusted.ok ? ok(undefined) : trusted;
}

type Start = { readonly gitDir: string; readonly configuration: readonly string[]; readonly start: (argv: readonly string[]) => ChildProcess };

async function execute(call: GitCall, { gitDir, configuration, start }: Start): Promise<Result<Buffer>> {
  const argv = ["--no-pager", "--literal-pathspecs", ...[...CONFIGURATION, ...configuration].flatMap((entry) => ["-c", entry]), ...argumentsOf(call)];
  const child = start(argv);
  const outcome = await finished(child, call.input);
  if (outcome.status === 0 || isAnswer(call, outcome)) return ok(outcome.stdout);
  if (call.command === "fast-import") removeQuietly(nodeDisk, join(gitDir, `fast_import_crash_${child.pid}`));
  return failed(call.remote !== undefined && outcome.status !== "ENOENT" ? remoteFailure(call.remote, outcome) : failureOf(call.command, outcome));
}

/** A push that was refused says for each ref why; a merge with conflicts says where they are. */
function isAnswer({ command }: GitCall, { status, stdout }: Outcome): boolean {
  return status === 1 && ((command === "push" && /^!\t/m.test(stdout.toString())) || (command === "merge-tree" && stdout.length > 0));
}

type Outcome = { readonly status: number | string; readonly stdout: Buffer; readonly stderr: string };

function finished(child: ChildProcess, input: string | Uint8Array = ""): Promise<Outcome> {
  const stdout = collected(child, "stdout");
  const stderr = collected(child, "stderr");
  const timer = setTimeout(() => kill(child), RUN_SECONDS_MAX * 1000);
  // A git that dies early closes its input; its exit status tells why.
  child.stdin?.on("error", () => undefined).end(input);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ status: "code" in error ? String(error.code) : "failed", stdout: Buffer.alloc(0), stderr: error.message });
    });
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      resolve({ status: status ?? signal ?? "failed", stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
  });
}

/** What git started to reach a remote may outlive it and keep its output open; nobody waits for that. */
function kill(child: ChildProcess): void {
  child.kill("SIGKILL");
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function collected(child: ChildProcess, name: "stdout" | "stderr"): readonly Buffer[] {
  const chunks: Buffer[] = [];
  let bytes = 0;
  child[name]?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (name === "stdout" && bytes > OUTPUT_BYTES_MAX) child.kill("SIGKILL");
    else if (name === "stdout" || bytes <= STDERR_BYTES_MAX) chunks.push(chunk);
  });
  return chunks;
}

/** The system's words, and git's own while it writes a pack. */
const FULL = /No space left on device|Disk quota exceeded|Out of diskspace/;

function failureOf(command: string, { status, stderr }: Outcome): Problem {
  if (status === "ENOENT") return problem("prerequisite-missing", "git is not installed, or not on the PATH.", { hint: "Install git." });
  if (typeof status === "string" && /^E[A-Z0-9]+$/.test(status)) return problem("git-failed", `git could not be started: ${status}.`, { hint: "The system may be out of processes, files or memory; try again when less is going on." });
  const message = `git ${command}: ${reasonIn(stderr) ?? `it ended with ${status}`}`;
  if (/dubious ownership/.test(stderr)) return problem("git-failed", message, { hint: "If you trust it: git config --global --add safe.directory <folder>" });
  if (FULL.test(stderr)) return problem("disk-full", message, { hint: "Free some space and try again." });
  if (/transport '.*' not allowed|lazy fetch|promisor/.test(stderr)) {
    return problem("remote-unavailable", message, { hint: "An object of this partial clone is missing: git fetch --refetch --filter=tree:0 && git sparse-checkout reapply" });
  }
  if (/Permission denied|Read-only file system|insufficient permission|Input\/output error/.test(stderr)) return problem("not-writable", message, { hint: "Check the disk and the permissions of the repository, then try again." });
  return problem("git-failed", message);
}

/** The first line that says something. */
function reasonIn(stderr: string): string | undefined {
  const line = stderr.split("\n").find((each) => /\S/.test(each) && !/^(?:hint|warning):/.test(each));
  return line?.replace(/^fatal: /, "").replace(/[\u0000-\u0020\u007f-\u009f]+/g, " ").trim();
}

function remoteFailure(remote: string, { status, stderr }: Outcome): Problem {
  if (FULL.test(stderr) && !/^remote:/m.test(stderr)) return problem("disk-full", `The disk is full: git could not keep what the remote ${remote} sent.`, { hint: "Free some space and try again." });
  if (/returned error: 40[13]|Authentication failed|could not read Username|denied to /.test(stderr)) return problem("permission-denied", `The remote ${remote} turns us away: ${reasonIn(stderr) ?? "no reason given"}.`, { hint: "Whoever pushes needs to be let in: a token that may write contents, or a key." });
  const hint = `Check the connection and \`git remote -v\`, then try again; without --remote the work stays on this machine.`;
  return problem("remote-unavailable", `The remote ${remote} does not answer: ${reasonIn(stderr) ?? `git ended with ${status}`}.`, { hint });
}
