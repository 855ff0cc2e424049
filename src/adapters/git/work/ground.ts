// What everything here works with: the repository, git in it, and where worktrees lie.
import { messageText } from "../../../core/base/encode/commit.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Refs } from "../branches.ts";
import type { RepositoryPlace } from "../discovery.ts";
import { branchName, isOid, type Oid, type RefName } from "../git-arguments.ts";
import type { Environment, Git, Settings } from "../git.ts";
import { signature } from "../objects.ts";
import type { WorkMessage } from "../../../ports/execution/work.ts";
import type { SharedSettings } from "./shared-settings.ts";
import type { WorkDisk } from "./work-disk.ts";

export type Ground = {
  readonly place: RepositoryPlace & { readonly workTree: string };
  readonly git: Git;
  readonly gitAt: (place: RepositoryPlace, configuration?: readonly string[]) => Git;
  readonly refs: Refs;
  readonly settings: Settings;
  readonly shared: SharedSettings;
  readonly disk: WorkDisk;
  readonly environment: Environment;
  readonly epochMs: () => number;
  /** Where worktrees lie, absolute and without links: one folder for each session. */
  readonly folder: string;
  /** The data folder from the top of the work tree; null where it lies elsewhere. */
  readonly dataRoot: string | null;
  readonly session: string;
};

export type NewCommit = { readonly tree: Oid; readonly parents: readonly Oid[]; readonly message: WorkMessage };

/** The commit's id; no ref names it yet. */
export async function storeCommit(ground: Ground, { tree, parents, message }: NewCommit): Promise<Result<Oid>> {
  const now = ground.epochMs();
  const head = [
    `tree ${tree}`, ...parents.map((parent) => `parent ${parent}`),
    `author ${signature("author", ground, now)}`, `committer ${signature("committer", ground, now)}`,
  ];
  const input = `${head.join("\n")}\n\n${messageText(message)}`;
  return idFrom(await ground.git.run({ command: "hash-object", options: ["-tcommit", "-w", "--stdin"], input }));
}

/** More names than this nobody reads in a sentence. */
const NAMES_MAX = 3;

/** "a, b, c and 2 more". */
export function someOf(names: readonly string[]): string {
  const more = names.length - NAMES_MAX;
  return `${names.slice(0, NAMES_MAX).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The id that is all of an answer of git's. */
export function idFrom(answer: Result<Buffer>): Result<Oid> {
  if (!answer.ok) return answer;
  const id = answer.value.toString().trim();
  return isOid(id) ? ok(id) : failed(problem("git-failed", "git named no object."));
}

export function branchMissing(ref: RefName): Problem {
  const name = branchName(ref);
  return problem("branch-missing", `The work branch ${name} is gone.`, {
    hint: `Make it again at its last commit, or at the base that the session names: git branch ${name} <commit>. \`git log --all --reflog\` shows what there was.`,
  });
}

/** Where the branch stands. Problem: `branch-missing`. */
export async function tipOf(ground: Ground, ref: RefName): Promise<Result<Oid>> {
  const tip = await ground.refs.tip(ref);
  if (!tip.ok) return tip;
  return tip.value === null ? failed(branchMissing(ref)) : ok(tip.value);
}
