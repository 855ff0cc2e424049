// Pruning: what is old and kept for nobody is taken away. Milestones and what happened to them stay.
import { isObject } from "../../../core/base/json.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { heading } from "../../../core/base/reply.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import { prunable, type Prunable } from "../../../core/rules/backups.ts";
import { pruneView } from "../../../core/views/upkeep/backups.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { carriedOutLine } from "../../upkeep/maintain.ts";
import type { Grounds } from "../../upkeep/routine.ts";

/** `older_than` is a duration. Problems: `confirmation-needed`, those of the repository and of git. */
export async function prune(grounds: Grounds, { older_than: olderThan }: { readonly older_than: string }, caller: Caller): Promise<Finished> {
  const { ports } = grounds;
  const unwilling = await consent(ports, olderThan, caller);
  if (unwilling) return stopped(unwilling);
  const old = await oldOnes(ports, olderThan, caller.now());
  if (!old.ok) return stopped(old.problem);
  const sessions = await carriedOutLine(grounds, `session cleanup --older-than ${olderThan}`, { ...caller, yes: true });
  if (sessions.problem) return sessions;
  const removed = caller.dryRun ? ok(null) : await remove(ports, old.value);
  if (!removed.ok) return stopped(removed.problem);
  const data = {
    backups: old.value.backups.map(({ id }) => id),
    files: old.value.stored.map(({ path }) => path),
    sessions: isObject(sessions.data) ? (sessions.data["removed"] ?? []) : [],
  };
  return { ...sessions, data, reply: [...pruneView({ ...old.value, dryRun: caller.dryRun }), heading("Sessions"), ...sessions.reply] };
}

async function consent({ confirm }: Ports, olderThan: string, { yes, dryRun }: Caller): Promise<Problem | null> {
  if (yes || dryRun) return null;
  const sentence = `Take away backups, completed sessions, logs and caches older than ${olderThan}?`;
  return confirm ? confirm(sentence) : problem("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command, or --dry-run to see what would go." });
}

async function oldOnes({ backups, storeroom }: Ports, olderThan: string, now: string): Promise<Result<Prunable>> {
  const [kept, stored] = await Promise.all([backups?.list() ?? ok([]), storeroom?.list() ?? ok([])]);
  if (!kept.ok) return kept;
  return stored.ok ? ok(prunable({ backups: kept.value, stored: stored.value }, { olderThan, now })) : stored;
}

async function remove({ backups, storeroom }: Ports, old: Prunable): Promise<Result<null>> {
  const removed = await (backups?.remove(old.backups) ?? ok(null));
  return removed.ok ? (storeroom?.remove(old.stored.map(({ path }) => path)) ?? ok(null)) : removed;
}
