// Switching: the other catalog is built and compared while this one goes on answering; then the pointer is committed.
import { problem, type Problem } from "../../core/base/problem.ts";
import { text } from "../../core/base/reply.ts";
import { ok } from "../../core/base/result.ts";
import type { Backend } from "../../core/model/backend.ts";
import { isLarger } from "../../core/rules/scale/scale.ts";
import { backendAtStart, backendName } from "../../core/views/catalog/names.ts";
import { switchedView, type Switched } from "../../core/views/catalog/switched.ts";
import type { Ports } from "../../ports/ports.ts";
import { stopped } from "../ask.ts";
import type { Caller, Finished } from "../invocation.ts";
import { recommended } from "./backend/recommended.ts";
import { hindrance, standing, type Standing } from "./backend/standing.ts";
import { agreement, inSteps, type Steps } from "./backend/steps.ts";
import { compare, isAlike } from "./backend/compare.ts";
import { everyStep, pointTo, stepsOf, unlike, type Course } from "./backend/course.ts";
import { NOTHING } from "./keeping/backup.ts";
import { commitPointer } from "./pointer.ts";

/** `reason` is a sentence for people; `target` null is what is recommended. `step` asks before each step, `debug` tells each. */
export type SwitchOrder = { readonly target: Backend | null; readonly reason: string; readonly step: boolean; readonly debug: boolean };

/**
 * `data` is `{from, to, rows, verified}`, with `debug` the steps as well. Ended at any point it leaves the old backend or the new
 * one, and either is whole. Problems: those of the catalogs, of reading and of the commit, `check-failed` where the two do not
 * answer alike or the other is too slow, `confirmation-needed`, `refused`; the old backend is in use then.
 */
export async function switchBackend(ports: Ports, order: SwitchOrder, caller: Caller): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const to = order.target === null ? await recommended(ports, caller) : ok(order.target);
  if (!to.ok) return stopped(to.problem);
  const course: Course = { ports, caller, from: stands.value.backend, to: to.value, pointer: stands.value.database, reason: order.reason, outcome: { rows: stands.value.files, changes: [], warnings: [] } };
  const against = await objection(course, stands.value);
  if (against) return stopped(against, dataOf(course, { verified: false }));
  if (course.from === course.to) return alreadyThere(course);
  if (caller.dryRun) return told(course, { verified: false, steps: everyStep(stepsOf(course, stands.value)).map(({ name, asks }) => ({ step: name, found: asks, milliseconds: 0 })) });
  const refusal = stands.value.config.backend_switching.conservative_mode && !order.step ? await agreement(course, `go from ${backendName(course.from)} to ${backendName(course.to)}, after a backup and a comparison of everything`) : null;
  if (refusal) return stopped(refusal, dataOf(course, { verified: false }));
  return ports.catalogs && ports.surveyor ? carriedThrough(course, order, stands.value) : pointerAlone(course);
}

async function objection({ ports, from, to }: Course, { config: { backend_override } }: Standing): Promise<Problem | null> {
  if (from === to) return null;
  if (backend_override !== null) return problem("refused", `backend_override: ${backend_override} holds, whatever is switched.`, { hint: "Take it away first: milestone config unset backend_override" });
  return to === "file" || !ports.catalogs ? null : hindrance(ports, to);
}

type Way = Pick<Switched, "verified"> & { readonly steps?: Steps["done"] };

function dataOf({ from, to, outcome }: Course, { verified, steps }: Way): Switched {
  return { from, to, rows: outcome.rows, verified, ...(steps && { steps }) };
}

function told(course: Course, way: Way, more: Partial<Finished> = {}): Finished {
  const data = dataOf(course, way);
  return { data, reply: switchedView(data, { planned: course.caller.dryRun }), warnings: [], problem: null, changes: [], diff: "", ...more };
}

/** Nothing is switched; that it answers like the files is made sure of all the same, where that may build something. */
async function alreadyThere(course: Course): Promise<Finished> {
  const { ports, caller, to, outcome } = course;
  const data = ({ verified }: Pick<Switched, "verified">): Switched => ({ from: to, to, rows: outcome.rows, verified });
  const reply = [text(`Questions are answered by ${backendName(to)} already.`)];
  if (!ports.catalogs || !ports.surveyor || (caller.dryRun && to !== "file")) return { ...NOTHING, data: data({ verified: false }), reply };
  const compared = await compare(ports, { left: "file", right: to }, caller.now());
  if (!compared.ok) return stopped(compared.problem, data({ verified: false }));
  outcome.rows = compared.value.rows;
  return isAlike(compared.value) ? { ...NOTHING, data: data({ verified: true }), reply } : stopped(unlike(compared.value), data({ verified: false }));
}

/** Over a forge's API no database is built: each clone builds its own when it is next asked. */
async function pointerAlone(course: Course): Promise<Finished> {
  const done = await pointTo(course, course.to);
  if (!done.problem) await noteSwitch(course);
  return done.problem ? { ...done, data: dataOf(course, { verified: false }) } : told(course, { verified: false }, { changes: done.changes, warnings: done.warnings });
}

async function carriedThrough(course: Course, { step, debug }: SwitchOrder, stands: Standing): Promise<Finished> {
  const { before, commit, after, cleaning } = stepsOf(course, stands);
  const pace = { ports: course.ports, caller: course.caller, ask: step };
  const ready = await inSteps([...before, commit], pace);
  const unfinished = (steps: Steps["done"]): Switched => dataOf(course, { verified: false, ...(debug && { steps }) });
  if (ready.problem) return stopped(ready.problem, unfinished(ready.done));
  const proven = await inSteps(after, pace);
  const soFar = [...ready.done, ...proven.done];
  if (proven.problem) return stopped(await undone(course, proven.problem), unfinished(soFar));
  await noteSwitch(course);
  const cleaned = await inSteps(cleaning, pace);
  const left: Problem[] = cleaned.problem && cleaned.problem.code !== "confirmation-needed" ? [leftOver(course, cleaned.problem)] : [];
  const warnings = [...course.outcome.warnings, ...left, ...(await backAgain(course, stands))];
  return told(course, { verified: true, ...(debug && { steps: [...soFar, ...cleaned.done] }) }, { changes: course.outcome.changes, warnings });
}

/** Who goes to a smaller one by hand is told where a threshold asks for more: it would be gone from again. */
async function backAgain({ ports, caller, from, to }: Course, { config: { auto_scale } }: Standing): Promise<Problem[]> {
  const wanted = auto_scale && isLarger(from, to) ? await recommended(ports, caller) : ok(to);
  if (!wanted.ok || !isLarger(wanted.value, to)) return [];
  return [problem("switch-due", `A threshold asks for ${backendName(wanted.value)}: auto-scaling goes over to it again once that has lasted an hour.`, { hint: `To stay here: milestone config set backend_override ${to}` })];
}

async function noteSwitch({ ports: { alerts }, caller: { now, actor }, from, to, reason }: Course): Promise<void> {
  await alerts?.note({ timestamp: now(), event_type: "backend_switched", actor, details: { from, to, reason } });
}

function leftOver({ from }: Course, { code, message }: Problem): Problem {
  return problem(code, `What ${backendName(from)} held was not thrown away: ${message}`, { hint: `Nothing reads it any more; throw it away with milestone db reset --backend ${from} --yes.` });
}

/** The pointer goes back to what it said. */
async function undone({ ports, caller, from, to, pointer }: Course, reason: Problem): Promise<Problem> {
  const back = await commitPointer(ports, { backend: pointer.backend, due: pointer.due, line: `milestone backend switch ${from}`, subject: `backend is ${from} again` }, { ...caller, request: { ...caller.request, id: `${caller.request.id}/back` } });
  const end = back.problem ? `Going back to ${backendName(from)} failed too: ${back.problem.message}` : `${backendAtStart(from)} ${from === "file" ? "are" : "is"} in use again.`;
  return { ...reason, message: `${backendAtStart(to)} ${to === "file" ? "were" : "was"} not kept: ${reason.message} ${end}` };
}
