// An edit of our own status comment: ticked boxes complete people's tasks, everything else is put back with the reason.
import { problem, type Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { ticked, type Ticked } from "../../core/grammar/boxes.ts";
import type { Config } from "../../core/model/config/config.ts";
import { authorize, policyOf, type Asker } from "../../core/rules/authority.ts";
import { readMarker } from "../../core/views/conversation/marker.ts";
import type { ForgeComment } from "../../ports/forge/forge.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { completePeoples } from "./complete.ts";
import { told, type Done } from "./done.ts";
import { IGNORED, type Handled, type Heard } from "./heard.ts";
import { configNow } from "./look.ts";
import { noteText } from "./saying/reply.ts";
import { showSticky } from "./sticky.ts";

type Edited = Extract<Heard, { readonly kind: "edited" }>;

/** More boxes than a comment shows are no person's edit. */
const BOXES_MAX = 50;

/**
 * The comment before the edit, which is what we wrote, says which milestone it is about; the edit says which boxes were ticked.
 * Every tick is either carried out or told why not, also where the comment has changed again since.
 */
export async function boxesEdited(venue: Venue, heard: Edited): Promise<Handled> {
  const { comment, before, sender } = heard;
  const mark = readMarker(before);
  if (!mark || !comment.author || sender.kind === "bot") return IGNORED;
  const us = await venue.forge.self();
  if (!us.ok) return { ...IGNORED, problem: us.problem };
  if (comment.author.id !== us.value.id || sender.id === us.value.id) return IGNORED;
  const change = ticked(before, comment.body);
  if (change.boxes.length === 0 && !change.other) return IGNORED;
  const config = await configNow(venue);
  if (!config.ok) return { ...IGNORED, problem: config.problem };
  const asker: Asker = { kind: "account", account: sender, granted: await venue.forge.permission(sender.login), self: us.value.id, where: "issue", policy: policyOf(config.value) };
  const ticks = await tickedOff({ venue, heard, asker, milestone: mark.milestone, config: config.value }, change);
  return shown(venue, heard, { milestone: mark.milestone, ticks, other: change.other });
}

type Ticking = { readonly venue: Venue; readonly heard: Edited; readonly asker: Extract<Asker, { kind: "account" }>; readonly milestone: string; readonly config: Config };

/** What became of a box: `line` is the command that it stands for. */
type Tick = { readonly line: string; readonly done: Done };

async function tickedOff(ticking: Ticking, { boxes }: Ticked): Promise<Tick[]> {
  const ticks: Tick[] = [];
  for (const { task, done } of boxes.slice(0, BOXES_MAX)) {
    const line = `complete ${ticking.milestone} ${task}`;
    ticks.push({ line, done: done ? await tickedOne(ticking, task) : told(reopening(ticking.milestone, task)) });
  }
  return ticks;
}

async function tickedOne({ venue, heard: { comment, sender }, asker, milestone, config }: Ticking, task: string): Promise<Done> {
  const may = authorize(asker, { verb: "complete", needs: "write" });
  if (!may.ok || !asker.granted.ok) return told(may.ok ? reopening(milestone, task) : may.problem);
  const request = `${comment.nodeId}@${comment.updatedAt}#${task}`;
  return completePeoples(venue, { milestone, task, config, request, actor: sender.login, level: asker.granted.value.level });
}

function reopening(milestone: string, task: string): Problem {
  return problem("transition-not-allowed", `A box does not open ${task} again.`, { hint: `Say \`milestone reopen ${milestone} ${task}\` in a comment.` });
}

type Edit = { readonly milestone: string; readonly ticks: readonly Tick[]; readonly other: boolean };

/** The comment as it should be, with what could not be done in it. */
async function shown(venue: Venue, { comment, before, sender }: Edited, { milestone, ticks, other }: Edit): Promise<Handled> {
  const finished = ticks.map(({ line, done }) => ({ line, finished: done.finished }));
  const put = await findable(venue, comment, { before, milestone });
  if (!put.ok) return { outcome: "answered", finished, problem: put.problem };
  const refused = ticks.flatMap(({ done: { finished: { problem: reason } } }) => (reason ? [reason] : []));
  const notes = [...refused.map(noteText), ...(other ? [`What ${sender.login} wrote into this comment was put back: it follows the files. Say it in a comment of your own.`] : [])];
  const sight = ticks.findLast(({ done }) => done.sight !== null)?.done.sight ?? null;
  const sticky = await showSticky(venue, { issue: comment.issue, milestone, links: { run: null }, sight, note: notes.length === 0 ? null : notes.join(" ") });
  return { outcome: "answered", finished, problem: sticky.ok ? null : sticky.problem };
}

/** Without its marker the comment would not be found again, and another one made beside it. */
async function findable({ forge }: Venue, comment: ForgeComment, { before, milestone }: { readonly before: string; readonly milestone: string }): Promise<Result<unknown>> {
  if (readMarker(comment.body)?.milestone === milestone) return ok(undefined);
  const now = await forge.comment(comment.id);
  const gone = now.ok ? readMarker(now.value.body)?.milestone !== milestone : now.problem.code !== "not-found";
  if (!gone) return ok(undefined);
  return now.ok ? forge.edit(comment.id, before) : now;
}
