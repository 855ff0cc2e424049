// The oracle: every question answered from what the files say. Whatever a catalog answers must be the same.
import { ok, type Result } from "../base/result.ts";
import type { Milestone } from "../model/milestone.ts";
import { attentionTo, overdueRows } from "./attention.ts";
import { briefOf, isOver, type Brief } from "./brief.ts";
import { assigneesOf } from "./columns.ts";
import type { Shelf } from "./entries.ts";
import { findAmong, sortedProblems } from "./faults.ts";
import { assigneeRows, cycleRows, estimateRows, throughputRows } from "./figures.ts";
import { countByStatus, listing, pageOf, searching } from "./listing.ts";
import { markColumnsOf } from "./marks.ts";
import { closureOf, criticalPathOf, cyclesOf, dependenciesOf, idleReasons, isDoneIn, networkOf, waitingRows, type Network } from "./network.ts";
import { byIdKey, orderKey } from "./order.ts";
import type { QuestionName, Questions } from "./questions.ts";
import { readyRows, urgency } from "./ready.ts";
import { approvalRows, sessionRows } from "./records.ts";

/** Problems: those of findMilestone, where the question is about one that is not there. */
export function answer<N extends QuestionName>(question: { readonly ask: N } & Questions[N]["given"], shelf: Shelf): Result<Questions[N]["answer"]> {
  return ANSWERS[question.ask](question, shelf);
}

type Answers = { readonly [N in QuestionName]: (given: Questions[N]["given"], shelf: Shelf) => Result<Questions[N]["answer"]> };

const ANSWERS: Answers = {
  milestone: ({ milestone: reference }, shelf) => then(found(shelf, reference), (milestone) => ok({ milestone, path: shelf.milestones.get(milestone.id)?.path ?? "" })),
  list: (given, shelf) => ok(listing(milestonesOf(shelf), given)),
  search: (given, shelf) => ok(searching(milestonesOf(shelf), given)),
  counts: (_given, shelf) => ok(countByStatus(milestonesOf(shelf).map(({ status }) => status))),
  ready,
  waiting,
  closure: ({ milestone, direction }, shelf) => then(found(shelf, milestone), ({ id }) => ok({ rows: closureOf(network(shelf), { id, direction }) })),
  dependencies: (_given, shelf) => ok({ nodes: dependenciesOf(network(shelf)) }),
  cycles: (_given, shelf) => ok({ cycles: cyclesOf(network(shelf)) }),
  "critical-path": (_given, shelf) => ok(criticalPathOf(network(shelf))),
  overdue: ({ today }, shelf) => ok({ rows: overdueRows(briefs(shelf), today) }),
  attention: ({ today }, shelf) => ok({ sentences: attentionTo(briefs(shelf), { exists: (id) => shelf.ids.has(id), today }) }),
  approvals: (_given, shelf) => ok({ rows: approvalRows(briefs(shelf), shelf.approvals.values()) }),
  sessions: (given, shelf) => then(named(shelf, given.milestone), (only) => ok({ rows: sessionRows(shelf.sessions.values(), { milestone: only?.id ?? null, status: given.status }) })),
  throughput: (span, shelf) => ok({ rows: throughputRows([...shelf.marks.values()].map(markColumnsOf), span) }),
  "cycle-times": (span, shelf) => ok({ rows: cycleRows(milestonesOf(shelf).map(({ id, title }) => ({ id, title, cycle: markColumnsOf(shelf.marks.get(id) ?? []).cycle })), span) }),
  estimates: (_given, shelf) => ok({ rows: estimateRows(briefs(shelf)) }),
  assignees: (_given, shelf) => ok({ rows: assigneeRows(milestonesOf(shelf).flatMap(assigneesOf)) }),
  problems: (_given, shelf) => ok({ problems: sortedProblems(shelf.problems) }),
};

function then<T, R>(result: Result<T>, next: (value: T) => Result<R>): Result<R> {
  return result.ok ? next(result.value) : result;
}

/** A shelf does not change: what follows from it is worked out once, however many questions are asked. */
function once<T>(work: (shelf: Shelf) => T): (shelf: Shelf) => T {
  const known = new WeakMap<Shelf, { readonly value: T }>();
  return (shelf) => {
    const found = known.get(shelf) ?? { value: work(shelf) };
    known.set(shelf, found);
    return found.value;
  };
}

/** In the order of their ids. */
const milestonesOf = once(({ milestones }): readonly Milestone[] =>
  [...milestones.values()].map(({ milestone }) => ({ milestone, id_key: orderKey(milestone.id) })).sort(byIdKey).map(({ milestone }) => milestone));

const briefs = once((shelf): readonly Brief[] => milestonesOf(shelf).map(briefOf));

const network = once((shelf): Network => networkOf(briefs(shelf)));

const index = once((shelf) => ({ milestones: new Map(milestonesOf(shelf).map((milestone) => [milestone.id, milestone])), ids: shelf.ids, problems: sortedProblems(shelf.problems) }));

function found(shelf: Shelf, reference: string): Result<Milestone> {
  return findAmong(index(shelf), reference);
}

function named(shelf: Shelf, reference: string | null): Result<Milestone | null> {
  return reference === null ? ok(null) : found(shelf, reference);
}

function ready({ milestone, limit }: Questions["ready"]["given"], shelf: Shelf): Result<Questions["ready"]["answer"]> {
  return then(named(shelf, milestone), (only) => {
    const all = network(shelf);
    const isDone = isDoneIn(all);
    const candidates = (only ? [only] : milestonesOf(shelf)).filter((one) => one.dependencies.requires.every(isDone));
    const rows = candidates.toSorted((left, right) => urgency(left) - urgency(right)).flatMap(readyRows);
    const idle = (only ? [briefOf(only)] : [...all.values()]).filter(({ status }) => !isOver(status));
    return ok({ rows: pageOf(rows, { limit, offset: 0 }), total: rows.length, waiting: rows.length > 0 ? [] : idleReasons(idle, isDone) });
  });
}

function waiting({ milestone, ...page }: Questions["waiting"]["given"], shelf: Shelf): Result<Questions["waiting"]["answer"]> {
  return then(named(shelf, milestone), (only) => {
    const all = network(shelf);
    const rows = waitingRows(only ? [briefOf(only)] : all.values(), isDoneIn(all));
    return ok({ rows: pageOf(rows, page), total: rows.length });
  });
}
