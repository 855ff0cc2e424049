// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.
import { isAbsolute } from "node:path";

declare const brand: unique symbol;
/** A full object id, SHA-1 or SHA-256. */
export type Oid = string & { readonly [brand]: "oid" };
/** A full ref name under `refs/`, so that no branch called `HEAD`, `@` or forty hex digits is ever taken for something else. */
export type RefName = string & { readonly [brand]: "ref" };
/** A path relative to the top of the work tree, with `/`. */
export type RepoPath = string & { readonly [brand]: "path" };

/** The name of a remote that git's configuration knows, never an address. */
export type RemoteName = string & { readonly [brand]: "remote" };
/** What goes to or comes from a remote: a ref, a pattern of refs, or `<what>:<ref>`; nothing before the colon deletes. Never with a plus. */
export type Refspec = string & { readonly [brand]: "refspec" };

/** One call. `options` stand in the table; everything that comes from outside goes into the other members. */
export type GitCall = {
  readonly command: Subcommand;
  readonly options?: readonly string[];
  readonly revisions?: readonly (Oid | RefName)[];
  /** Commits reachable from these are left out. */
  readonly excluded?: readonly (Oid | RefName)[];
  readonly paths?: readonly RepoPath[];
  readonly remote?: RemoteName;
  readonly refspecs?: readonly Refspec[];
  /** An absolute folder of ours, for `worktree add`. */
  readonly folder?: string;
  readonly input?: string | Uint8Array;
};

export type Subcommand = keyof typeof SUBCOMMANDS;

type Rule = {
  readonly options: readonly string[];
  /** Options whose value is attached and may be any text. */
  readonly attached?: readonly string[];
  /** What separates options from what comes from outside; without it nothing may follow. `bare` paths follow a revision. */
  readonly paths?: "--" | "bare";
  readonly revisions?: true;
  readonly remote?: true;
  /** The first thing behind the options is a folder. */
  readonly folder?: true;
};

const SUBCOMMANDS = {
  "add": { options: ["--refresh", "--no-ignore-removal", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
  "cat-file": { options: ["--batch", "--batch-check"] },
  "check-attr": { options: ["-z", "--stdin", "filter"] },
  "clean": { options: ["-ffdxq"] },
  "config": { options: ["--null", "--list"] },
  "diff-tree": { options: ["-r", "-z", "--no-renames", "--name-only", "--raw", "--no-abbrev"], revisions: true, paths: "--" },
  "fast-import": { options: ["--quiet"] },
  "fetch": {
    options: ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap=", "--unshallow"],
    remote: true,
  },
  "for-each-ref": { options: ["--format=%(refname)", "--format=%(objectname) %(objecttype) %(refname) %(symref)", "--format=%(refname)%00%(objectname)%00%(contents:body)%00", "--count=1", "refs/heads", "refs/remotes", "refs/milestones/backup", "refs/milestones/lease", "refs/milestones/lease-of"], attached: ["--contains="] },
  "hash-object": { options: ["-tcommit", "-ttree", "-w", "--stdin"] },
  "log": {
    options: ["-z", "--cc", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-merges", "--name-only", "--encoding=UTF-8", "--fixed-strings"],
    attached: ["--format=", "--max-count=", "--grep="],
    revisions: true,
    paths: "--",
  },
  "ls-files": { options: ["-z", "-t", "--stage"], paths: "--" },
  "ls-remote": { options: ["--quiet", "--refs"], remote: true },
  "ls-tree": { options: ["-r", "-z", "--full-tree"], revisions: true, paths: "bare" },
  "merge-base": { options: ["--all"], revisions: true },
  "merge-tree": { options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: true },
  "push": { options: ["--porcelain", "--no-verify", "--atomic"], attached: ["--force-with-lease=refs/milestones/"], remote: true },
  "read-tree": { options: ["-m", "-u", "--reset"], revisions: true },
  "rev-list": { options: ["--count"], attached: ["--max-count="], revisions: true },
  "rev-parse": { options: ["--verify", "--quiet", "--absolute-git-dir"], revisions: true },
  "status": { options: ["-z", "--porcelain=v2", "--no-renames", "--untracked-files=all", "--untracked-files=normal", "--ignored=matching", "--ignored=traditional"], paths: "--" },
  "symbolic-ref": { options: ["--quiet", "HEAD"] },
  "update-index": { options: ["-z", "-q", "--index-info", "--refresh"] },
  "update-ref": { options: ["-z", "--stdin"], attached: ["-m"] },
  "version": { options: [] },
  "worktree": { options: ["add", "--quiet", "--detach", "--no-checkout"], folder: true, revisions: true },
  "write-tree": { options: [] },
} as const satisfies Record<string, Rule>;

/** The arguments after git's own options. Throws where the table does not allow them: that is a fault of this program. */
export function argumentsOf(call: GitCall): string[] {
  const rule: Rule = SUBCOMMANDS[call.command];
  const options = call.options ?? [];
  const stray = options.find((option) => !allowed(rule, option));
  if (stray !== undefined) throw new TypeError(`git ${call.command} is not used with ${stray}`);
  return [call.command, ...options, ...revisionsOf(call, rule), ...remoteOf(call, rule), ...pathsOf(call, rule)];
}

function allowed(rule: Rule, option: string): boolean {
  return rule.options.includes(option) || (rule.attached ?? []).some((prefix) => option.startsWith(prefix));
}

function revisionsOf(call: GitCall, rule: Rule): readonly string[] {
  const { revisions = [], excluded = [], folder } = call;
  if ((folder !== undefined) !== (rule.folder ?? false) || (folder !== undefined && !isAbsolute(folder))) throw new TypeError(`git ${call.command} is used with an absolute folder where it makes one, and only there`);
  if (revisions.length === 0 && excluded.length === 0) return [];
  if (!rule.revisions) throw new TypeError(`git ${call.command} takes no revisions here`);
  if (![...revisions, ...excluded].every((name) => isOid(name) || isRefName(name))) throw new TypeError("not an object id or a ref");
  return ["--end-of-options", ...(folder === undefined ? [] : [folder]), ...revisions, ...excluded.map((name) => `^${name}`)];
}

function remoteOf({ command, remote, refspecs = [] }: GitCall, rule: Rule): readonly string[] {
  if ((remote !== undefined) !== (rule.remote ?? false)) throw new TypeError(`git ${command} is used with a remote where it talks to one, and only there`);
  if (remote === undefined) return [];
  if (!isRemoteName(remote) || refspecs.length === 0 || !refspecs.every(isRefspec)) throw new TypeError("not a remote, or nothing to exchange with it");
  return ["--end-of-options", remote, ...refspecs];
}

function pathsOf(call: GitCall, rule: Rule): readonly string[] {
  const paths = call.paths ?? [];
  if (paths.length === 0) return [];
  if (!rule.paths || (rule.paths === "bare" && !call.revisions?.length)) throw new TypeError(`git ${call.command} takes no paths here`);
  if (!paths.every(isRepoPath)) throw new TypeError("not a path inside the work tree");
  return rule.paths === "--" ? ["--", ...paths] : paths;
}

export function isOid(text: string): text is Oid {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Longer names do not fit into a file name with its lock. */
const REF_CHARACTERS_MAX = 240;

/** The rules of `git check-ref-format`, and of `--branch`: no name under refs/heads starts with a dash. */
export function isRefName(text: string): text is RefName {
  if (!text.startsWith("refs/") || text.length > REF_CHARACTERS_MAX || text.endsWith(".")) return false;
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{/.test(text)) return false;
  const parts = text.split("/");
  return parts.length > 2 && parts.every((part) => part !== "" && !/^[.-]|\.lock$/.test(part));
}

/** No path, no address, no option. Whether a remote of this name is configured is asked elsewhere. */
export function isRemoteName(text: string): text is RemoteName {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);
}

export function isRefspec(text: string): text is Refspec {
  const [from = "", to, ...rest] = text.split(":");
  if (rest.length > 0) return false;
  return to === undefined ? isRefName(from.replace(/\/\*$/, "/all")) : isRefName(to) && (from === "" || isOid(from) || isRefName(from));
}

/** The full name of a branch, or null where a branch cannot be called so. */
export function branchRef(name: string): RefName | null {
  const ref = `refs/heads/${name}`;
  return isRefName(ref) && name !== "HEAD" ? ref : null;
}

export function branchName(ref: RefName): string {
  return ref.replace(/^refs\/heads\//, "");
}

/** Relative, with `/`, without control characters, and never through `.`, `..` or `.git`. */
export function isRepoPath(text: string): text is RepoPath {
  if (/[\u0000-\u001f\u007f]/.test(text)) return false;
  return text.split("/").every((part) => !["", ".", "..", ".git"].includes(part.toLowerCase()));
}
