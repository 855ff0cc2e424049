// The state branch on GitHub: which one it is, where it stands, and moving it forward from what was read.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Client } from "../client/client.ts";
import type { Failure } from "../client/failure.ts";
import type { TrailCommit } from "../../../ports/history.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import type { Places } from "../places.ts";
import type { Contents } from "./contents.ts";
import { lineOf, type BranchLine } from "./line.ts";
import { openSnapshot } from "./snapshot.ts";
import { entriesOf, type Entries } from "./trees.ts";

export type Branch = { readonly name: string; readonly line: BranchLine };

/** `commit` null: the repository has no commit yet. */
export type Tip = { readonly commit: string | null; readonly entries: Entries };

const NOTHING_YET: Tip = { commit: null, entries: new Map() };

export interface StateBranch {
  /** The configured one, else the default branch. */
  which(): Promise<Result<Branch>>;
  /** Problem: `not-found` where there is no such branch. */
  tip(branch: Branch): Promise<Result<Tip>>;
  /** `moved` where somebody was faster. Problems: `refused` where rules of the server stand in the way, `not-found`. */
  advance(branch: Branch, from: string, to: TrailCommit): Promise<Result<"done" | "moved">>;
}

/** `ref` is the branch where it is known; else `choose` may name another than the default branch, from what lies there. */
export type StateBranchOptions = {
  readonly ref: string | null;
  readonly choose: ((snapshot: Snapshot) => Promise<string | null>) | null;
  readonly places: Places;
  readonly contents: Contents;
};

/** For so long a choice holds before the configuration is looked at again. */
const CHOICE_MS_MAX = 60_000;
/** What was looked at in order to choose need not be asked for again by whoever goes on at once. */
const LOOKED_MS_MAX = 1_000;

export function openStateBranch(client: Client, options: StateBranchOptions): StateBranch {
  const { ref, choose, places, contents } = options;
  let choice: { readonly name: string; readonly at: number } | null = null;
  const elapsed = client.means.clock.elapsed;
  const branchOf = (name: string): Branch => ({ name, line: lineOf(`${client.apiUrl} ${client.name.toLowerCase()} ${name}`) });
  let looked: { readonly name: string; readonly tip: Tip; readonly at: number } | null = null;
  const justLooked = ({ name, line }: Branch): Tip | null => {
    const [last, now] = [looked, elapsed()];
    looked = null;
    return last?.name === name && now - last.at < LOOKED_MS_MAX && last.tip.commit === line.recent(now) ? last.tip : null;
  };
  const tip = async (branch: Branch): Promise<Result<Tip>> => {
    const before = justLooked(branch);
    if (before) return ok(before);
    const answered = await commitOf(client, `heads/${branch.name}`);
    if (!answered.ok) return answered;
    if (answered.value === "empty") return ok(NOTHING_YET);
    if (answered.value !== null) return known(client, branch.line, branch.line.believed(answered.value, elapsed()));
    choice = null;
    return missing(client, branch, options);
  };
  return {
    tip,
    async which() {
      if (ref !== null) return ok(branchOf(ref));
      if (choice && elapsed() - choice.at < CHOICE_MS_MAX) return ok(branchOf(choice.name));
      const usual = await places.defaultBranch();
      if (!usual.ok) return usual;
      const there = choose ? await tip(branchOf(usual.value)) : null;
      if (there && !there.ok) return there;
      const chosen = there && choose ? await choose(openSnapshot({ entries: there.value.entries, seen: new Set(), commit: null }, contents, () => {})) : null;
      choice = { name: chosen ?? usual.value, at: elapsed() };
      if (there?.ok && there.value.commit !== null) looked = { name: usual.value, tip: there.value, at: choice.at };
      return ok(branchOf(choice.name));
    },
    async advance(branch, from, to) {
      const moved = await move(client, branch, to.id);
      if (moved.ok && moved.value === "done") branch.line.moved(from, to, elapsed());
      return moved;
    },
  };
}

/** The commit a ref stands at ("heads/main"); null where it is not there, "empty" where the repository has no commit. */
export async function commitOf(client: Client, ref: string, until?: number): Promise<Result<string | "empty" | null>> {
  const answer = await client.ask<{ readonly object: { readonly sha: string } }, "empty" | null>({
    to: `read ${ref.replace("heads/", "the branch ")}`, needs: "contents: read", ...(until !== undefined && { until }),
    expect: ({ status, message }) => (status === 404 ? ok(null) : status === 409 && /empty/i.test(message) ? ok("empty") : null),
  }, (rest) => rest.git.getRef({ ...client.repo, ref }));
  if (!answer.ok) return answer;
  const { value } = answer;
  return ok(value === null || value === "empty" ? value : value.object.sha);
}

async function known(client: Client, line: BranchLine, commit: string): Promise<Result<Tip>> {
  const entries = line.entries(commit);
  if (entries) return ok({ commit, entries });
  const read = await entriesOf(client, commit);
  if (!read.ok) return read;
  if (read.value === null) return failed(problem("remote-unavailable", `GitHub names commit ${commit}, but does not have it yet.`, { hint: "Try again in a moment." }));
  line.keep(commit, read.value);
  return ok({ commit, entries: read.value });
}

/** A hidden repository looks like a missing branch, and so does one without a commit; a default branch may have been renamed. */
async function missing(client: Client, { name }: Branch, { places }: StateBranchOptions): Promise<Result<Tip>> {
  places.forget();
  const place = await places.place();
  if (!place.ok) return place;
  const branches = await client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, per_page: 1 }));
  if (!branches.ok || branches.value.length === 0) return branches.ok ? ok(NOTHING_YET) : branches;
  return failed(problem("not-found", `${client.name} has no branch ${name}.`, { hint: `Make it, for example from ${place.value.defaultBranch}, or change \`git_integration.state_branch\`. If it was renamed a moment ago, try again.` }));
}

async function move(client: Client, { name }: Branch, to: string): Promise<Result<"done" | "moved">> {
  const done = await client.ask<object, "moved">({
    to: `move the branch ${name}`, needs: "contents: write",
    expect: (failure) => refusedMove(name, failure),
    look: async (until) => {
      const at = await commitOf(client, `heads/${name}`, until);
      if (!at.ok) return at;
      return at.value !== null && at.value !== "empty" && (at.value === to || (await isPartOf(client, to, at.value))) ? ok({ at }) : ok(null);
    },
  }, (rest) => rest.git.updateRef({ ...client.repo, ref: `heads/${name}`, sha: to, force: false }));
  return done.ok ? ok(done.value === "moved" ? "moved" : "done") : done;
}

/** Somebody may have built on ours before we could see it. */
async function isPartOf(client: Client, commit: string, tip: string): Promise<boolean> {
  const compared = await client.ask({ to: "compare commits", needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
  return compared.ok && ["ahead", "identical"].includes(compared.value.status);
}

const RULES = /protected branch|rule violation|pull request|status check|review|signature|not authorized|locked|GH0(?:06|13)|protections/i;

function refusedMove(name: string, { status, message }: Failure): Result<"moved"> | null {
  if (status === 422 && /fast.?forward/i.test(message)) return ok("moved");
  if (status === 422 && /does not exist/i.test(message)) return failed(problem("not-found", `There is no branch ${name} any more.`, { hint: "Make it again, or change `git_integration.state_branch`." }));
  if (status === null || ![403, 409, 422].includes(status) || !RULES.test(message) || /not accessible/i.test(message)) return null;
  const hint = /signature/i.test(message)
    ? `Commits of an app or of a workflow's own token are signed by GitHub: use one of these, or set \`git_integration.state_branch\` to a branch without this rule.`
    : `Set \`git_integration.state_branch\` to a branch that is not protected, or let the app or workflow bypass the rules of ${name}.`;
  return failed(problem("refused", `The rules of the branch ${name} forbid the commit: ${message}.`, { hint }));
}
