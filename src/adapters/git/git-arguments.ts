// What may stand on a git command line: typed ids, refs and paths, and a closed table of sub-commands.

declare const brand: unique symbol;
/** A full object id, SHA-1 or SHA-256. */
export type Oid = string & { readonly [brand]: "oid" };
/** A full ref name under `refs/`, so that no branch called `HEAD`, `@` or forty hex digits is ever taken for something else. */
export type RefName = string & { readonly [brand]: "ref" };
/** A path relative to the top of the work tree, with `/`. */
export type RepoPath = string & { readonly [brand]: "path" };

/** One call. `options` stand in the table; everything that comes from outside goes into the other members. */
export type GitCall = {
  readonly command: Subcommand;
  readonly options?: readonly string[];
  readonly revisions?: readonly (Oid | RefName)[];
  /** Commits reachable from these are left out. */
  readonly excluded?: readonly (Oid | RefName)[];
  readonly paths?: readonly RepoPath[];
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
};

const SUBCOMMANDS = {
  "add": { options: ["--refresh", "--sparse", "--pathspec-from-file=-", "--pathspec-file-nul"] },
  "cat-file": { options: ["--batch", "--batch-check"] },
  "check-attr": { options: ["-z", "--stdin", "filter"] },
  "config": { options: ["--null", "--list"] },
  "fast-import": { options: ["--quiet"] },
  "for-each-ref": { options: ["--format=%(refname)", "refs/heads"] },
  "log": {
    options: ["-z", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8", "--fixed-strings"],
    attached: ["--format=", "--max-count=", "--grep="],
    revisions: true,
    paths: "--",
  },
  "ls-files": { options: ["-z", "-t", "--stage"], paths: "--" },
  "ls-tree": { options: ["-r", "-z", "--full-tree"], revisions: true, paths: "bare" },
  "rev-list": { options: ["--count"], attached: ["--max-count="], revisions: true },
  "rev-parse": { options: ["--verify", "--quiet", "--absolute-git-dir"], revisions: true },
  "symbolic-ref": { options: ["--quiet", "HEAD"] },
  "update-index": { options: ["-z", "--index-info"] },
  "update-ref": { options: ["-z", "--stdin"], attached: ["-m"] },
  "version": { options: [] },
} as const satisfies Record<string, Rule>;

/** The arguments after git's own options. Throws where the table does not allow them: that is a fault of this program. */
export function argumentsOf(call: GitCall): string[] {
  const rule: Rule = SUBCOMMANDS[call.command];
  const options = call.options ?? [];
  const stray = options.find((option) => !allowed(rule, option));
  if (stray !== undefined) throw new TypeError(`git ${call.command} is not used with ${stray}`);
  return [call.command, ...options, ...revisionsOf(call, rule), ...pathsOf(call, rule)];
}

function allowed(rule: Rule, option: string): boolean {
  return rule.options.includes(option) || (rule.attached ?? []).some((prefix) => option.startsWith(prefix));
}

function revisionsOf(call: GitCall, rule: Rule): readonly string[] {
  const { revisions = [], excluded = [] } = call;
  if (revisions.length === 0 && excluded.length === 0) return [];
  if (!rule.revisions) throw new TypeError(`git ${call.command} takes no revisions here`);
  if (![...revisions, ...excluded].every((name) => isOid(name) || isRefName(name))) throw new TypeError("not an object id or a ref");
  return ["--end-of-options", ...revisions, ...excluded.map((name) => `^${name}`)];
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
