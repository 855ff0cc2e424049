// execute in a comment: allowed, admitted, bound to the commit that was looked at, put on record, and dispatched.
import { isObject } from "../../../core/base/json.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { fields, text } from "../../../core/base/reply.ts";
import type { Call } from "../../../core/grammar/parse.ts";
import type { ExecutionOrder } from "../../../core/model/execution/execution.ts";
import { admit } from "../../../core/rules/execution/admission.ts";
import { workBranch } from "../../../core/rules/execution/branch-name.ts";
import { executionPlan } from "../../../core/views/execution/plan.ts";
import type { Command, Execution } from "../../../core/verb.ts";
import type { Dispatched } from "../../../ports/forge/workflows.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { commitFor } from "./commit.ts";
import { told, transacted, type Done } from "../done.ts";
import { lookAt, type Look } from "../look.ts";
import { allowed, portsOf, type Talk } from "../talk.ts";

export const WORKFLOW = "milestone-execute.yml";

/** What runs elsewhere decides for itself; here the number of processors only has to be one. */
const PROCESSORS = 4;
/** Whoever put an order on record dispatches it at once; after this it is gone, and somebody else does. */
const DISPATCH_MS_MAX = 300_000;

type Ordered = Call & { readonly verb: Execution };

/** Problems: `permission-denied`, those of admission, `refused` where the commit is not the one that was looked at, those of the forge. */
export async function order(talk: Talk, call: Ordered, caller: Caller): Promise<Done> {
  const wish = { verb: call.verb.name, needs: call.verb.permission, args: call.args };
  const may = allowed(talk, wish);
  if (!may.ok) return told(may.problem);
  const execution = call.verb.order(call.args);
  const look = await lookNow(talk, execution.milestone);
  if (!look.ok) return told(look.problem);
  const commit = await commitFor(talk, { call, look: look.value, wish });
  if (!commit.ok) return told(commit.problem);
  const ordered = { execution, look: look.value, commit: commit.value };
  return recorded(talk, { ...ordered, call, caller });
}

async function lookNow({ venue }: Talk, milestone: string): Promise<Result<Look>> {
  const snapshot = await venue.ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    return await lookAt(venue, milestone, snapshot.value);
  } finally {
    await snapshot.value.release();
  }
}

type Recording = { readonly execution: ExecutionOrder; readonly look: Look; readonly commit: string; readonly call: Ordered; readonly caller: Caller };

/** What is on record of an order; `at` is when it came there (ISO 8601 UTC). */
type Entry = { at: string; commit: string };

async function recorded(talk: Talk, recording: Recording): Promise<Done> {
  const { call, caller } = recording;
  const record: Entry = { at: "", commit: recording.commit };
  const verb = recordVerb(recording, record);
  const done = await transacted(talk, { call: { ...call, verb }, ports: portsOf(talk, caller), caller });
  if (caller.dryRun) return { ...done, finished: { ...done.finished, changes: [], diff: "" } };
  if (done.finished.problem) return done;
  const before = done.finished.repeated === true;
  if (before && Date.parse(caller.now()) - Date.parse(record.at) < DISPATCH_MS_MAX) return { ...done, shows: [], pending: underWay() };
  return dispatched(talk, { recording, record, done });
}

function underWay(): Problem {
  return problem("session-active", "This comment is being answered just now.", { hint: "If it was interrupted, the next sweep goes on with it." });
}

/** The order as an event of its milestone: whoever comes first with it is the one who dispatches. */
function recordVerb({ execution, look: { milestone }, commit, caller }: Recording, record: Entry): Command {
  const { id, dependencies: { requires } } = milestone;
  return {
    kind: "command", name: "execute", summary: "", permission: "write", examples: [], args: {},
    scope: () => ({ milestones: [id, ...requires] }),
    decide(workspace) {
      const admitted = admit(workspace, { ...execution, milestone: id }, { processors: PROCESSORS });
      if (!admitted.ok) return admitted;
      const branch = workBranch(id, workspace.config.git_integration);
      if (!branch.ok) return branch;
      const held = [...admitted.value.parts.values()].every(({ kind }) => kind !== "do") && milestone.tasks.every(({ uses }) => uses === undefined);
      if (held) return failed(problem("work-waiting", `Nothing of ${id} is left for machines: its open tasks are for people.`, { hint: `Say what is done with \`milestone complete ${id} TASK\`.` }));
      return ok({ events: [{ event_type: "git_operation", milestone_id: id, details: { operation: "dispatch", workflow: WORKFLOW, ...(commit !== "" && { commit }) } }] });
    },
    answer(after, _args, { events, context }) {
      const admitted = caller.dryRun ? admit(after, { ...execution, milestone: id }, { processors: PROCESSORS }) : null;
      if (admitted?.ok) return executionPlan({ ...admitted.value, config: after.config });
      const said = events.find(({ details }) => details["operation"] === "dispatch")?.details["commit"];
      Object.assign(record, { at: context.now, commit: typeof said === "string" ? said : "" });
      return { data: { milestone: { id }, commit: record.commit }, reply: [text(`${id} is to be executed.`)], subject: `execute ${id}` };
    },
  };
}

type Dispatching = { readonly recording: Recording; readonly record: Entry; readonly done: Done };

/** At least once, and carried out once: the session knows the request that it was started by. */
async function dispatched(talk: Talk, { recording, record, done }: Dispatching): Promise<Done> {
  const place = await talk.venue.forge.place();
  const started = place.ok ? await talk.venue.workflows.dispatch({ workflow: WORKFLOW, branch: place.value.defaultBranch, inputs: inputsOf(talk, recording, record) }) : place;
  const { id } = recording.look.milestone;
  if (!started.ok) return told(started.problem.code === "remote-unavailable" ? started.problem : notStarted(started.problem));
  return { ...done, finished: startedReply(done.finished, id, started.value), shows: [id], run: started.value.url, work: record.commit === "" ? null : record.commit };
}

function notStarted({ message, code, hint }: Problem): Problem {
  return problem(code, `The execution could not be started: ${message}`, hint === undefined ? {} : { hint });
}

function startedReply(finished: Finished, id: string, { url }: Dispatched): Finished {
  const data = isObject(finished.data) ? finished.data : {};
  return { ...finished, data: { ...data, run: url }, reply: [text(`${id} is being executed.`), fields([["Run", url]])] };
}

/** The session has a request of its own: what this one recorded is the order. */
function inputsOf({ author, comment }: Talk, { execution: { agents, coordination, resume }, look, caller }: Recording, { commit }: Entry): Readonly<{ [name: string]: string }> {
  return {
    milestone: look.milestone.id,
    ...(commit !== "" && { sha: commit }),
    request: `${caller.request.id}:run`,
    actor: author.login,
    issue: String(comment.issue),
    ...(agents !== null && { agents: String(agents) }),
    ...(coordination !== null && { coordination }),
    ...(resume.kind === "latest" && { resume: "true" }),
  };
}
