// One command of a comment: understood, allowed, and done.
import { problem, type Problem } from "../../../core/base/problem.ts";
import { hasTaskList } from "../../../core/files/plan/plan-issue.ts";
import type { Globals } from "../../../core/grammar/globals.ts";
import { parseLine, type Call } from "../../../core/grammar/parse.ts";
import type { Command, Query } from "../../../core/verb.ts";
import type { Ports } from "../../../ports/ports.ts";
import { ask } from "../../ask.ts";
import type { Caller } from "../../invocation.ts";
import { told, transacted, type Done, type Wish } from "../done.ts";
import { inComment } from "../door.ts";
import { halt } from "./halt.ts";
import { order } from "./order.ts";
import { bound, isVote } from "../gates/bound.ts";
import { seenIn } from "../gates/seen.ts";
import { allowed, callerOf, milestoneIn, portsOf, sourceOf, type Talk } from "../talk.ts";

/** Every problem is in what it came to. */
export async function carryOut(talk: Talk, line: string, request: string): Promise<Done> {
  const { call, globals } = await parseLine(line, "comment");
  if (!call.ok) return told(call.problem);
  const here = inComment(call.value);
  if (!here.ok) return told(here.problem);
  const { verb, args } = here.value;
  const may = verb.kind === "execution" ? null : allowed(talk, { verb: verb.name, needs: verb.permission, args });
  if (may && !may.ok) return told(may.problem);
  const unsaid = agreement(call.value, globals);
  if (unsaid) return told(unsaid);
  const caller = callerOf(talk, request, { ...globals, call: call.value });
  switch (verb.kind) {
    case "query": return queried(talk, { ...call.value, verb }, caller);
    case "command": return commanded(talk, { ...call.value, verb }, caller);
    case "execution": return order(talk, { ...call.value, verb }, caller);
  }
}

function agreement({ verb, args }: Call, { yes, dryRun }: Globals): Problem | null {
  const sentence = verb.kind === "command" && !yes && !dryRun ? (verb.confirm?.(args) ?? null) : null;
  return sentence === null ? null : problem("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Say it again with --yes." });
}

async function queried(talk: Talk, call: Call & { readonly verb: Query }, caller: Caller): Promise<Done> {
  return told(await ask(portsOf(talk, caller), call, caller));
}

async function commanded(talk: Talk, call: Call & { readonly verb: Command }, caller: Caller): Promise<Done> {
  if (call.verb.name === "session stop" && !caller.dryRun) {
    const halted = await halt(talk, call);
    if (halted) return halted;
  }
  if (isVote(call.verb)) return voted(talk, call, caller);
  const ports = portsOf(talk, caller);
  const wish = call.verb.name === "plan" ? await withIssue(talk, call, ports) : { call, ports };
  return transacted(talk, { ...wish, caller });
}

/** Bound to what the status comment showed; where that is something else by now, the comment is brought up to date. */
async function voted(talk: Talk, call: Wish["call"], caller: Caller): Promise<Done> {
  const seen = await seenIn(talk, milestoneIn(call) ?? "");
  if (!seen.ok) return told(seen.problem);
  const verb = bound(call.verb, seen.value.seen, sourceOf(talk.comment));
  const done = await transacted(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
  const isOther = done.finished.problem?.code === "deliverables-changed";
  return isOther && done.shows.length === 0 ? { ...done, shows: [seen.value.id] } : done;
}

/** Said in an issue with boxes, or without a title, a plan starts from that issue, unless it says where else from. */
async function withIssue({ venue, comment, isPullRequest }: Talk, call: Wish["call"], ports: Ports): Promise<Omit<Wish, "caller">> {
  const { title, task, template, from_issue, from_file } = call.args;
  const said = [template, from_issue, from_file].some((value) => value !== undefined) || (Array.isArray(task) && task.length > 0);
  if (isPullRequest || said) return { call, ports };
  const issue = await venue.forge.issue(comment.issue);
  if (issue.ok && title !== undefined && !hasTaskList(issue.value.body)) return { call, ports };
  return { call: { ...call, args: { ...call.args, from_issue: comment.issue } }, ports: { ...ports, issues: { issue: async () => issue } } };
}
