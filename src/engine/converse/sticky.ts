// The one comment of ours that shows a milestone in an issue, and stays true.
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Config } from "../../core/model/config/config.ts";
import { workBranch } from "../../core/rules/execution/branch-name.ts";
import { readMarker, type StickyMark } from "../../core/views/conversation/marker.ts";
import { stickyText, type Sticky } from "../../core/views/conversation/sticky.ts";
import type { ForgeComment } from "../../ports/forge/forge.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { freshSight, lookAt, stateRef, type Look } from "./look.ts";
import { policyChangedBy } from "./policy.ts";
import type { Sight } from "./sight.ts";
import { openThread, sayOnce, settle, type Thread } from "./saying/thread.ts";

/**
 * `links.run` null: the run that the comment links to already stays. `sight`: the state to show, where the caller has just made
 * it; without it the newest is looked up. `work`: where the work branch stands, `config` that of the state branch, where the
 * caller knows.
 */
export type Showing = {
  readonly issue: number;
  readonly milestone: string;
  readonly links: { readonly run: string | null };
  readonly isPullRequest?: boolean;
  readonly note?: string | null;
  readonly sight?: Sight | null;
  readonly work?: string | null;
  readonly thread?: Thread;
  readonly config?: Config;
  /** Only a comment that is there and shows less than this generation is brought up to date; nothing is made. */
  readonly behind?: number;
};

/** `url` is empty where nothing was behind. `home` is the issue that the milestone was planned from; `gated`: people let its phases pass. `sight`: the state that it shows. */
export type Shown = { readonly url: string; readonly home: number | null; readonly gated: boolean; readonly sight: Sight };

/** The state moved on while it was written so often: whoever moves it shows it too. */
const ROUNDS_MAX = 5;

/**
 * Finds our comment by its marker and its author, or makes it; of several the oldest stays. A newer state that stands there
 * already stays; one that came while we wrote is written once more. Problems: those of the forge and of reading.
 */
export async function showSticky(venue: Venue, showing: Showing): Promise<Result<Shown>> {
  const us = await venue.forge.self();
  if (!us.ok) return us;
  const thread = showing.thread ?? openThread(venue.forge, { issue: showing.issue, us: us.value.id });
  let { sight = null } = showing;
  const { behind: _only, ...whole } = showing;
  for (let round = 1; ; round++) {
    const seen = sight === null ? await freshSight(venue) : ok(sight);
    if (!seen.ok) return seen;
    const written = await writtenOnce(venue, round === 1 ? { ...showing, sight: seen.value, thread } : { ...whole, sight: seen.value, thread: { ...thread, ours: thread.again } });
    if (!written.ok || written.value.settled || round === ROUNDS_MAX) return written.ok ? ok({ url: written.value.url, home: written.value.home, gated: written.value.gated, sight: seen.value }) : written;
    sight = null;
  }
}

type Writing = Showing & { readonly thread: Thread; readonly sight: Sight };

/** As `behind`: where there is a comment, whatever it shows. Commits tell whole seconds, and clocks differ: which state is newer, commits tell. */
export const WHERE_THERE = Number.POSITIVE_INFINITY;

/** `settled`: the comment says what the state branch says. */
type Written = { readonly url: string; readonly settled: boolean };

async function writtenOnce(venue: Venue, writing: Writing): Promise<Result<Written & Pick<Shown, "home" | "gated">>> {
  const look = await lookAt(venue, writing.milestone, writing.sight.snapshot);
  if (!look.ok) return look;
  const written = await writtenFrom(venue, writing, look.value);
  const { issue } = look.value.milestone;
  return written.ok ? ok({ ...written.value, home: typeof issue === "number" ? issue : null, gated: look.value.gates.length > 0 }) : written;
}

async function writtenFrom(venue: Venue, writing: Writing, look: Look): Promise<Result<Written>> {
  const { thread, sight, behind } = writing;
  const ours = await thread.ours();
  if (!ours.ok) return ours;
  const wanted = (body: string): boolean => readMarker(body)?.milestone === look.milestone.id;
  const before = await settle(venue.forge, ours.value, wanted);
  const generation = before ? (readMarker(before.body)?.generation ?? 0) : Infinity;
  if (behind !== undefined && generation >= behind) return ok({ url: "", settled: true });
  const draft = await draftOf(venue, writing, look);
  if (!draft.ok) return draft;
  if (before === null) return created(venue, { thread, draft: draft.value, wanted });
  const updated = await update(venue, before, draft.value);
  if (!updated.ok && updated.problem.code === "not-found") return created(venue, { thread, draft: draft.value, wanted });
  return updated.ok && !updated.value.settled ? settledOr(venue, look, { url: updated.value.url, commit: sight.commit }) : updated;
}

type Draft = Omit<Sticky, "links"> & { readonly run: string | null; readonly url: string };

async function draftOf(venue: Venue, { sight, issue, isPullRequest = false, links, note = null, work }: Writing, { milestone, session, waitsFor, gates, config, work: seen }: Look): Promise<Result<Draft>> {
  const place = await venue.forge.place();
  if (!place.ok) return place;
  const known = work === undefined && !isPullRequest ? seen : work;
  const at = known === undefined ? await workOf(venue, { id: milestone.id, config, pull: isPullRequest ? issue : null }) : ok(known);
  if (!at.ok) return at;
  const head = isPullRequest ? at.value : null;
  const policy = head === null ? ok([]) : await policyChangedBy(venue, { head, state: sight.snapshot });
  if (!policy.ok) return policy;
  const generation = Date.parse(sight.at);
  return ok({
    milestone, session, waitsFor, gates, generation, note, run: links.run, url: place.value.url,
    state: sight.commit, at: sight.at, work: at.value, head, policy: policy.value, prefix: config.commands.prefixes[0] ?? "/milestone",
  });
}

type Whose = { readonly id: string; readonly config: Config; readonly pull: number | null };

/** Where the work stands that is talked about: the head of the pull request, or of the milestone's branch. */
export async function workOf({ pulls, refs }: Venue, { id, config, pull }: Whose): Promise<Result<string | null>> {
  if (pull !== null) {
    const found = await pulls.pull(pull);
    return found.ok ? ok(found.value.head.commit) : found;
  }
  const branch = workBranch(id, config.git_integration);
  return branch.ok && branch.value !== null ? refs.at(`refs/heads/${branch.value}`) : ok(null);
}

function textOf({ run, url, ...sticky }: Draft, before: ForgeComment | null): string {
  const earlier = before ? runIn(before.body, url) : null;
  return stickyText({ ...sticky, links: { run: run ?? earlier, commit: `${url}/commit/${sticky.state}` } });
}

/** The run that a comment of ours links to, in its last line: above it stand other people's words, and addresses of any run. */
export function runIn(body: string, place: string): string | null {
  const url = /\[run\]\(([^\s()]+\/actions\/runs\/\d+)\)<\/sub>\s*$/.exec(body)?.[1];
  return url?.startsWith(`${place}/actions/runs/`) ? url : null;
}

type Making = { readonly thread: Thread; readonly draft: Draft; readonly wanted: (body: string) => boolean };

async function created(venue: Venue, { thread, draft, wanted }: Making): Promise<Result<Written>> {
  const body = textOf(draft, null);
  const kept = await sayOnce(venue.forge, { thread, body, wanted });
  if (!kept.ok) return kept;
  if (kept.value.body === body) return ok({ url: kept.value.url, settled: true });
  return update(venue, kept.value, draft);
}

async function update(venue: Venue, before: ForgeComment, draft: Draft): Promise<Result<Written>> {
  const mark = readMarker(before.body);
  const newer = mark ? await isNewer(venue, draft, mark) : ok(true);
  if (!newer.ok) return newer;
  if (!newer.value) return ok({ url: before.url, settled: true });
  const body = textOf({ ...draft, generation: Math.max(draft.generation, mark?.generation ?? 0) }, before);
  if (body === before.body) return ok({ url: before.url, settled: true });
  const edited = await venue.forge.edit(before.id, body);
  return edited.ok ? ok({ url: edited.value.url, settled: false }) : failed(edited.problem);
}

/** Clocks of several doors may differ, so where the times say no it is asked which commit has the other one in it. */
async function isNewer({ refs }: Venue, draft: Draft, mark: StickyMark): Promise<Result<boolean>> {
  if (mark.state === draft.state || draft.generation > mark.generation) return ok(true);
  return refs.contains(draft.state, mark.state);
}

/** Comments know no compare-and-swap: a newer text may have been there just before ours. */
async function settledOr(venue: Venue, { config }: Look, { url, commit }: { readonly url: string; readonly commit: string }): Promise<Result<Written>> {
  const ref = await stateRef(venue, config);
  const now = ref.ok ? await venue.refs.at(ref.value) : ref;
  return ok({ url, settled: !now.ok || now.value === null || now.value === commit });
}
