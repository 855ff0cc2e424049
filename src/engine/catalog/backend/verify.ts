// Verifying and comparing: whether backends hold the same, told question by question and milestone by milestone.
import { problem } from "../../../core/base/problem.ts";
import type { Reply } from "../../../core/base/reply.ts";
import type { Backend } from "../../../core/model/backend.ts";
import { comparedView, verifiedView } from "../../../core/views/catalog/compared.ts";
import { plannedView } from "../../../core/views/catalog/rebuilt.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { NOTHING } from "../keeping/backup.ts";
import { compare, isAlike, type Pair } from "./compare.ts";
import { unlike } from "./course.ts";
import { hindrance, standing } from "./standing.ts";

/** `data` is `{from, to, rows, verified}`, of a dry run `{from, to}`; where the two differ, what they differ in as well, and the problem `check-failed`. */
export async function verifyBackend(ports: Ports, { target }: { readonly target: Backend | null }, caller: Caller): Promise<Finished> {
  const pair = await pairOf(ports, { left: "file", right: target });
  if ("code" in pair) return stopped(pair);
  if (caller.dryRun && keptOf(pair).length > 0) return { ...NOTHING, data: { from: pair.left, to: pair.right }, reply: planned(pair) };
  const compared = await compare(ports, pair, caller.now());
  if (!compared.ok) return stopped(compared.problem);
  const { rows, only_left, only_right, different } = compared.value;
  const data = { from: pair.left, to: pair.right, rows };
  if (isAlike(compared.value)) return { ...NOTHING, data: { ...data, verified: true }, reply: verifiedView(compared.value) };
  return { ...NOTHING, data: { ...data, verified: false, missing: only_left, surplus: only_right, different }, reply: comparedView(compared.value), problem: unlike(compared.value) };
}

/** `data` is the whole comparison, of a dry run `{left, right}`. Without names: the files and what is in use. */
export async function compareBackends(ports: Ports, names: { readonly left: Backend | null; readonly right: Backend | null }, caller: Caller): Promise<Finished> {
  const pair = await pairOf(ports, names);
  if ("code" in pair) return stopped(pair);
  if (pair.left === pair.right && names.left !== null && names.right !== null) return stopped(problem("usage", `${pair.left} is compared with itself.`, { hint: "Name two: milestone backend compare file sqlite" }));
  if (caller.dryRun && keptOf(pair).length > 0) return { ...NOTHING, data: pair, reply: planned(pair) };
  const compared = await compare(ports, pair, caller.now());
  if (!compared.ok) return stopped(compared.problem);
  const alike = isAlike(compared.value);
  const reply = pair.left === pair.right ? verifiedView(compared.value) : comparedView(compared.value);
  return { ...NOTHING, data: { ...compared.value, same: alike }, reply, problem: alike ? null : unlike(compared.value) };
}

/** To be compared they are brought up to date: that is what a dry run leaves out. */
function keptOf({ left, right }: Pair): Backend[] {
  return [...new Set([left, right])].filter((backend) => backend !== "file");
}

function planned(pair: Pair): Reply {
  return keptOf(pair).flatMap((backend) => plannedView(backend, "brought up to what the files say, and every answer compared"));
}

async function pairOf(ports: Ports, { left, right }: { readonly left: Backend | null; readonly right: Backend | null }) {
  const stands = await standing(ports);
  if (!stands.ok) return stands.problem;
  const pair = { left: left ?? "file", right: right ?? stands.value.backend };
  for (const backend of [pair.left, pair.right]) {
    const fault = backend === "file" ? null : await hindrance(ports, backend);
    if (fault) return fault;
  }
  return pair;
}
