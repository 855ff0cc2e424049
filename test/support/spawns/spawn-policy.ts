// What a process that our code starts may look like: written down a second time, apart from the code that starts it.
import { isAbsolute } from "node:path";
import { taskFaultsOf } from "./task-policy.ts";

/** `argv` begins with the program's own name; `stdin` and `detached` are as they were asked for. */
export type Start = {
  readonly file: string;
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly shell: boolean;
  readonly stdin?: unknown;
  readonly detached?: boolean;
};

const CONFIGURATION: Readonly<Record<string, string>> = {
  "safe.bareRepository": "explicit", "core.fsmonitor": "false", "core.hooksPath": "/dev/null", "core.fsync": "all", "protocol.ext.allow": "never",
  "submodule.recurse": "false", "core.attributesFile": "/dev/null", "commit.gpgSign": "false", "log.showSignature": "false",
};

const SUBCOMMANDS = [
  "add", "cat-file", "check-attr", "clean", "config", "diff-tree", "fast-import", "fetch", "for-each-ref", "hash-object", "log", "ls-files", "ls-remote", "ls-tree", "merge-base", "merge-tree", "push", "read-tree", "rev-list", "rev-parse", "status", "symbolic-ref",
  "update-index", "update-ref", "version", "worktree", "write-tree",
];
/** These look at nothing, or find out for themselves which repository they are in. */
const WITHOUT_GIT_DIR = ["version", "rev-parse"];
/** These talk to a remote, and only they may. */
const REMOTE = ["fetch", "ls-remote", "push"];
const OPERANDS = ["filter", "HEAD", "refs/heads", "refs/remotes", "refs/milestones/backup", "refs/milestones/lease", "refs/milestones/lease-of"];
const DANGEROUS = /^(?:-[cCOuo]|--(?:upload-pack|receive-pack|exec|output|ext-diff|textconv|open-files|config|git-dir|work-tree|namespace|template|recurse-submodules|paginate|interactive|patch|edit|force|all|stdin-paths|index-output))(?![a-z-])/i;
const REVISION = /^\^?(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/[^\u0000-\u0020\u007f~^:?*[\\]+)$/;

/** What means something else to one sub-command than to the others. */
const OWN_MEANING: Readonly<Record<string, readonly string[]>> = { "merge-base": ["--all"], "read-tree": ["-u"], "worktree": ["add"] };

const REMOTE_NAME = /^\w[\w.-]*$/;
const REFSPEC = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/[^\u0000-\u0020\u007f~^:?*[\\]+)?(?::refs\/[^\u0000-\u0020\u007f~^:?*[\\]+|\/\*)?$/;

const SETTINGS: Readonly<Record<string, RegExp>> = {
  GIT_TERMINAL_PROMPT: /^0$/, GIT_ALLOW_PROTOCOL: /^(?:none|https:ssh:file(?::http)?)$/, GIT_LFS_SKIP_SMUDGE: /^1$/, GIT_OPTIONAL_LOCKS: /^0$/, LC_ALL: /^C\.UTF-8$/, LANG: /^C\.UTF-8$/,
};
const INHERITED = /^(?:PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|XDG_CONFIG_HOME|SUDO_UID|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|SSH_AUTH_SOCK|SSH_AGENT_PID|SSH_ASKPASS|GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|GIT_CONFIG_GLOBAL|GIT_CONFIG_SYSTEM|GIT_CONFIG_NOSYSTEM|GIT_DIR|GIT_WORK_TREE|GIT_NO_LAZY_FETCH|GIT_PAGER|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR))$/i;

/** What is wrong with a start, in words; nothing where it keeps the policy. */
export function faultsOf(start: Start): string[] {
  const ofTask = taskFaultsOf(start);
  if (ofTask) return ofTask;
  if (start.file !== "git") return [`starts ${start.file}, which is no program of ours`];
  return [...(start.shell ? ["goes through a shell"] : []), ...environmentFaults(start), ...argumentFaults(start)];
}

function environmentFaults({ argv, environment }: Start): string[] {
  const strange = Object.keys(environment).filter((name) => !(name in SETTINGS) && !INHERITED.test(name)).map((name) => `passes ${name} on`);
  const wrong = Object.entries(SETTINGS).filter(([name, form]) => !form.test(environment[name] ?? "")).map(([name]) => `sets ${name} to ${environment[name]}`);
  const named = isAbsolute(environment["GIT_DIR"] ?? "") || WITHOUT_GIT_DIR.some((command) => argv.includes(command));
  return [...strange, ...wrong, ...(named ? [] : ["does not name GIT_DIR"])];
}

function argumentFaults({ argv, environment }: Start): string[] {
  const { configuration, rest } = ownOptions(argv.slice(1));
  const missing = Object.entries(CONFIGURATION).filter(([key, value]) => configuration.get(key) !== value).map(([key]) => `does not fix ${key}`);
  const [command = "", ...following] = rest;
  const known = SUBCOMMANDS.includes(command) ? [] : [`uses the sub-command ${command}`];
  const open = (environment["GIT_ALLOW_PROTOCOL"] === "none") === REMOTE.includes(command) ? [`${command} with the protocols ${environment["GIT_ALLOW_PROTOCOL"]}`] : [];
  const end = following.findIndex((argument) => argument === "--end-of-options" || argument === "--");
  const before = end < 0 ? following : following.slice(0, end);
  const operands = end < 0 ? [] : following.slice(end);
  const strange = REMOTE.includes(command) ? remoteFaults(operands.slice(1)) : operandFaults(command === "worktree" ? withoutFolder(operands) : operands);
  return [...missing, ...known, ...open, ...before.filter((option) => !OWN_MEANING[command]?.includes(option)).flatMap(optionFaults), ...strange];
}

function ownOptions(argv: readonly string[]): { readonly configuration: ReadonlyMap<string, string>; readonly rest: readonly string[] } {
  const configuration = new Map<string, string>();
  let at = 0;
  for (; argv[at]?.startsWith("-"); at++) {
    if (argv[at] !== "-c") continue;
    const [key = "", ...value] = (argv[++at] ?? "").split("=");
    configuration.set(key, value.join("="));
  }
  return { configuration, rest: argv.slice(at) };
}

function optionFaults(argument: string): string[] {
  if (DANGEROUS.test(argument)) return [`passes ${argument}`];
  return argument.startsWith("-") || OPERANDS.includes(argument) ? [] : [`passes ${JSON.stringify(argument)} where options stand`];
}

/** A remote by its name, and what is exchanged with it; a plus would overwrite what others made. */
function remoteFaults([remote = "", ...refspecs]: readonly string[]): string[] {
  const named = REMOTE_NAME.test(remote) ? [] : [`talks to ${JSON.stringify(remote)}, which is no remote's name`];
  return [...named, ...refspecs.filter((refspec) => refspec === "" || !REFSPEC.test(refspec)).map((refspec) => `exchanges ${JSON.stringify(refspec)}`)];
}

/** A new work tree is made in an absolute folder. */
function withoutFolder([separator = "", folder = "", ...rest]: readonly string[]): readonly string[] {
  return isAbsolute(folder) ? [separator, ...rest] : [separator, folder, ...rest];
}

/** From the separator on: revisions come before paths. */
function operandFaults(following: readonly string[]): string[] {
  const faults: string[] = [];
  let paths = following[0] === "--";
  for (const argument of following.slice(1)) {
    if (argument === "--") paths = true;
    else if (!paths && REVISION.test(argument)) continue;
    else if (/^\/|(?:^|\/)\.\.?(?:\/|$)|[\u0000-\u001f]/.test(argument) || (!paths && argument.startsWith("-"))) faults.push(`passes ${JSON.stringify(argument)} as a path`);
  }
  return faults;
}
