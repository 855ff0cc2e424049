// A conversation: what somebody says in a comment is carried out once, shown, and answered.
import { exitCodeOf, problem, type Problem } from "../../core/base/problem.ts";
import { parseComment, type Comment } from "../../core/grammar/comment.ts";
import type { Config } from "../../core/model/config/config.ts";
import { policyOf } from "../../core/rules/authority.ts";
import type { Account, ForgeComment, Reaction } from "../../ports/forge/forge.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import { boxesEdited } from "./boxes.ts";
import { carryOut } from "./doing/carry-out.ts";
import { attend } from "./gates/attend.ts";
import { glancing } from "./gates/glance.ts";
import { openMembers } from "./gates/standing.ts";
import { isAnswered } from "./saying/final.ts";
import { told, type Done } from "./done.ts";
import { IGNORED, type Handled, type Heard } from "./heard.ts";
import { reply } from "./saying/reply.ts";
import type { Talk } from "./talk.ts";
import { loadConfig } from "../load.ts";
import { startingFrom } from "./sight.ts";
import { openThread } from "./saying/thread.ts";

/** GitHub delivers again for three days; what comes later was dealt with, or is not meant any more. */
export const COMMENT_AGE_MS_MAX = 7 * 24 * 3_600_000;

/**
 * Deals with what a door heard. The same comment may come as often as it likes, through several doors at once: its commands are
 * carried out once and answered once. Never throws for what people write.
 */
export async function converse(venue: Venue, heard: Heard): Promise<Handled> {
  switch (heard.kind) {
    case "created": return created(venue, heard);
    case "edited": return boxesEdited(venue, heard);
    case "work": return attend(venue, heard);
  }
}

type Created = Extract<Heard, { readonly kind: "created" }>;

async function created(venue: Venue, heard: Created): Promise<Handled> {
  const { comment: { author, body, createdAt } } = heard;
  if (!author || !/^\//m.test(body) || Date.parse(venue.now()) - Date.parse(createdAt) > COMMENT_AGE_MS_MAX) return IGNORED;
  const us = await venue.forge.self();
  if (!us.ok) return brokenOff(us.problem);
  if (us.value.id === author.id) return IGNORED;
  const { ports } = venue;
  const ground = await ports.repository.snapshot({ for: "write" });
  if (!ground.ok) return brokenOff(ground.problem);
  try {
    const { config } = (await loadConfig(ground.value, ports)).reading;
    const said = parseComment(body, config.commands.prefixes);
    if (said.commands.length === 0 || (author.kind === "bot" && !config.commands.allowed_bots.includes(String(author.id)))) return IGNORED;
    const { repository, release } = startingFrom(ports.repository, ground.value);
    return await listened(glancing({ ...venue, ports: { ...ports, repository } }), heard, { author, us: us.value, config, said, release });
  } finally {
    await ground.value.release();
  }
}

type Listened = { readonly author: Account; readonly us: Account; readonly config: Config; readonly said: Comment; readonly release: () => Promise<void> };

async function listened(venue: Venue, heard: Created, { author, us, config, said, release }: Listened): Promise<Handled> {
  const { forge } = venue;
  const { comment: { id, issue }, isPullRequest } = heard;
  const now = await forge.comment(id);
  if (!now.ok) return now.problem.code === "not-found" ? IGNORED : brokenOff(now.problem);
  if (await isAnswered(forge, now.value, us.id)) return IGNORED;
  const eyes = await forge.react(id, "eyes");
  const granted = await forge.permission(author.login);
  if (!granted.ok && granted.problem.code === "remote-unavailable") return brokenOff(granted.problem);
  const talk: Talk = {
    venue, us, author, isPullRequest, config, comment: now.value,
    asker: { kind: "account", account: now.value.author, granted, self: us.id, where: isPullRequest ? "pull" : "issue", policy: policyOf(config) },
    thread: openThread(forge, { issue, us: us.id }),
    members: openMembers(forge, author.login),
  };
  const dones = isUntouched(heard.comment, now.value) ? await inTurn(talk, said) : said.commands.map(() => told(edited()));
  // Whoever else writes need not wait until everything is said.
  await release();
  return ended(talk, { said, dones, eyes: eyes.ok ? eyes.value : null });
}

/** Changing a comment after somebody has read it must not change what is done. */
function isUntouched(heard: ForgeComment, now: ForgeComment): boolean {
  return heard.body === now.body && now.updatedAt === now.createdAt;
}

function edited(): Problem {
  return problem("comment-edited", "The comment was changed after it was written, so nothing of it was carried out.", { hint: "Write it as a new comment." });
}

/** Up to one that is to be heard again: what comes after it builds on it. */
async function inTurn(talk: Talk, { commands }: Comment): Promise<Done[]> {
  const dones: Done[] = [];
  for (const [index, { text }] of commands.entries()) {
    const done = await carryOut(talk, text, `${talk.comment.nodeId}#${index + 1}`);
    dones.push(done);
    if (done.pending) break;
  }
  return dones;
}

type Ending = { readonly said: Comment; readonly dones: readonly Done[]; readonly eyes: number | null };

/** Shown and answered; the last reaction says that nothing is left to be done, so it comes last. */
async function ended(talk: Talk, { said, dones, eyes }: Ending): Promise<Handled> {
  const { venue: { forge }, comment } = talk;
  const finished = dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", finished: done.finished }));
  const pending = dones.find((done) => done.pending)?.pending;
  if (pending) return { outcome: "answered", finished, problem: pending };
  const replied = await reply(talk, { answered: dones.map((done, index) => ({ line: said.commands[index]?.text ?? "", done })), more: said.more });
  const problem = replied.ok ? null : replied.problem;
  // What GitHub forbids to say, in a locked conversation for one, it forbids the next time too.
  if (problem?.code === "remote-unavailable") return { outcome: "answered", finished, problem };
  await forge.react(comment.id, verdict(dones));
  if (eyes !== null) await forge.unreact(comment.id, eyes);
  return { outcome: "answered", finished, problem };
}

/** 😕 where something was not understood or failed, else 👎 where something was refused, else 🚀. */
function verdict(dones: readonly Done[]): Reaction {
  const codes = dones.flatMap(({ finished: { problem } }) => (problem ? [exitCodeOf(problem.code)] : []));
  if (codes.length === 0) return "rocket";
  return codes.every((code) => code === 3) ? "-1" : "confused";
}

function brokenOff(reason: Problem): Handled {
  return { ...IGNORED, problem: reason };
}
