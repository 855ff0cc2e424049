// Check runs on GitHub.
import { ok, type Result } from "../../core/base/result.ts";
import type { Check, Checks, CheckState } from "../../ports/forge/checks.ts";
import type { Forge } from "../../ports/forge/forge.ts";
import type { Client } from "./client/client.ts";
import { allPages } from "./client/pages.ts";

const WRITE = "checks: write";
/** GitHub takes longer ones, and shows less. */
const TITLE_LENGTH_MAX = 255;
/** What GitHub takes. */
const SUMMARY_LENGTH_MAX = 65_535;

/** `own`: made by whoever we are here; the same program may be there as a workflow and as an app. */
type Known = Check & { readonly id: number; readonly own: boolean };

/** Runs of other apps are not ours to change, whatever they are called; what counts is the newest of a name. One that is over stays over: what is open again is a new run. */
export function openGitHubChecks(client: Client, { self }: Pick<Forge, "self">): Checks {
  const { repo } = client;
  const known = async (commit: string, name?: string): Promise<Result<readonly Known[]>> => {
    const us = await self();
    if (!us.ok) return us;
    const found = await allPages(async (page) => {
      const answer = await client.ask({ to: `see the checks of ${commit}`, needs: "checks: read" }, (rest) => rest.checks.listForRef({ ...repo, ...page, ref: commit, filter: "latest", ...(name !== undefined && { check_name: name }) }));
      return answer.ok ? ok(answer.value.check_runs) : answer;
    }, { what: "checks" });
    return found.ok ? ok(found.value.map((run) => ({ ...checkOf(run), own: `${run.app?.slug ?? ""}[bot]` === us.value.login }))) : found;
  };
  return {
    async ours(commit) {
      const found = await known(commit);
      return found.ok ? ok(newestOfEach(found.value.filter(({ own }) => own)).map(({ id: _id, own: _own, ...check }) => check)) : found;
    },
    async put(wanted) {
      const check = fitting(wanted);
      const found = await known(check.commit, check.name);
      if (!found.ok) return found;
      const [before] = newestOfEach(found.value.filter(({ own, mark }) => own || mark === check.mark));
      if (before && isSame(before, check)) return ok(undefined);
      const answer = before?.own && !(isOpen(check.state) && !isOpen(before.state)) ? await changed(client, before.id, check) : await made(client, check, async () => {
        const [there = null] = (await known(check.commit, check.name).then((again) => (again.ok ? again.value : []))).filter((one) => isSame(one, check));
        return ok(there);
      });
      return answer.ok ? ok(undefined) : answer;
    },
  };
}

async function changed(client: Client, id: number, check: Check): Promise<Result<unknown>> {
  return client.ask({ to: `change the check ${check.name}`, needs: WRITE }, (rest) => rest.checks.update({ ...client.repo, check_run_id: id, ...fieldsOf(check) }));
}

async function made(client: Client, check: Check, look: () => Promise<Result<Known | null>>): Promise<Result<unknown>> {
  return client.ask<unknown>({ to: `make the check ${check.name}`, needs: WRITE, look }, (rest) => rest.checks.create({ ...client.repo, head_sha: check.commit, ...fieldsOf(check) }));
}

/** Whoever names a conclusion has completed it; one that is open again must not name any. */
function fieldsOf({ name, state, title, summary, mark }: Check) {
  const stands = isOpen(state) ? { status: state } : { status: "completed" as const, conclusion: state };
  return { name, external_id: mark, ...stands, output: { title, summary } };
}

function isOpen(state: CheckState): state is "queued" | "in_progress" {
  return state === "queued" || state === "in_progress";
}

type Run = {
  readonly id: number;
  readonly head_sha: string;
  readonly name: string;
  readonly external_id: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
};

function checkOf({ id, head_sha: commit, name, external_id: mark, status, conclusion, output }: Run): Omit<Known, "own"> {
  return { id, commit, name, state: stateOf(status, conclusion), title: output.title ?? "", summary: output.summary ?? "", mark: mark ?? "" };
}

/** Ours are never any other than these. */
function stateOf(status: string, conclusion: string | null): CheckState {
  if (status !== "completed") return status === "queued" ? "queued" : "in_progress";
  return conclusion === "success" || conclusion === "action_required" ? conclusion : "failure";
}

/** Two processes may have made one each: what GitHub shows is the later. */
function newestOfEach(checks: readonly Known[]): readonly Known[] {
  const newest = new Map<string, Known>();
  for (const check of checks) if (check.id > (newest.get(check.name)?.id ?? 0)) newest.set(check.name, check);
  return [...newest.values()];
}

function fitting({ title, summary, ...check }: Check): Check {
  return { ...check, title: title.slice(0, TITLE_LENGTH_MAX), summary: summary.slice(0, SUMMARY_LENGTH_MAX) };
}

function isSame(left: Check, right: Check): boolean {
  return left.state === right.state && left.title === right.title && left.summary === right.summary && left.mark === right.mark;
}
