// The names of work branches: the one that a milestone's work goes to, and all that may hold some.
import { problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Config } from "../../model/config/config.ts";
import { isReadableId } from "../../model/ids.ts";

type Naming = Pick<Config["git_integration"], "auto_branch" | "single_branch_mode" | "branch_prefix" | "branch_naming" | "state_branch">;

/** The prefix of every version before `branch_prefix` could be chosen. */
const OLD_PREFIX = "milestone/";
/** What leaves room for `.lock` in a file name, which is where git keeps a branch. */
const PART_LENGTH_MAX = 250;

/**
 * The branch that a milestone is worked on, or null where work goes to the state branch. Problem: `invalid-value` with the
 * key to blame, where git would not take the name.
 */
export function workBranch(id: string, naming: Naming): Result<string | null> {
  if (naming.single_branch_mode || !naming.auto_branch) return ok(null);
  const name = configuredName(id, naming);
  const fault = faultOf(name) ?? (naming.state_branch !== null && collide(name, naming.state_branch) ? `cannot stand beside the state branch ${naming.state_branch}` : null);
  if (fault === null) return ok(name);
  const key = naming.branch_naming === null ? "branch_prefix" : "branch_naming";
  return failed(problem("invalid-value", `git_integration.${key} makes the branch ${JSON.stringify(name)}, which ${fault}.`, {
    hint: `Change it with \`milestone config set git_integration.${key} ${key === "branch_prefix" ? "milestone/" : '"ms-{id}"'}\`.`,
  }));
}

/** Every name under which a milestone's work may lie: as configured now, by the prefix alone, and as earlier versions named it; each once. */
export function branchNamesOf(id: string, naming: Naming): readonly string[] {
  return [...new Set([configuredName(id, naming), `${naming.branch_prefix}${id}`, `${OLD_PREFIX}${id}`])];
}

/**
 * The id that a name would be of, under any of these namings: null where none of them makes such names. Another milestone's
 * branch may be called the same; a template that adds nothing to the id makes no name that says whose it is.
 */
export function idNamedBy(name: string, { branch_naming, branch_prefix }: Naming): string | null {
  for (const template of [branch_naming ?? "", `${branch_prefix}{milestone_id}`, `${OLD_PREFIX}{milestone_id}`]) {
    const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
    const id = name.slice(start.length, name.length - end.length);
    if (start + end !== "" && isReadableId(id) && name === start + id + end) return id;
  }
  return null;
}

function configuredName(id: string, { branch_naming, branch_prefix }: Naming): string {
  if (branch_naming === null) return `${branch_prefix}${id}`;
  return branch_naming.replaceAll("{milestone_id}", id).replaceAll("{id}", shortId(id));
}

/** The id without the word that all of them may begin with: `001` of `milestone-001`. */
export function shortId(id: string): string {
  return id.replace(/^milestone-(?=.)/, "");
}

/** git keeps no branch below another: `a` and `a/b` exclude each other. */
function collide(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}

/** What git has against a name (`git check-ref-format --branch`), or null. */
function faultOf(name: string): string | null {
  const parts = name.split("/");
  if (name.startsWith("-")) return "begins with a hyphen";
  if (/[\s\p{Cc}~^:?*[\\{}]|\.\.|@\{/u.test(name) || name === "@" || name === "HEAD") return "is not allowed by git";
  if (parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock"))) return "has a part that git does not allow";
  return parts.some((part) => part.length > PART_LENGTH_MAX) ? "is too long" : null;
}
