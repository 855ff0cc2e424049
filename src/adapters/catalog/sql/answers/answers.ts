// Every question, answered from a catalog: what few rows can say the database picks, what takes the whole graph is told by core/query.
import { closureOf, criticalPathOf, cyclesOf, dependenciesOf } from "../../../../core/query/network.ts";
import type { Question, QuestionName, Questions } from "../../../../core/query/questions.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { CatalogAnswers, Stamps } from "../../../../ports/catalog.ts";
import type { Transaction } from "../dialect.ts";
import { matches, stampsIn } from "../stamps.ts";
import { assignees, cycleTimes, estimates, throughput } from "./figures.ts";
import { counts, list, search } from "./lists.ts";
import { attention, overdue, ready, waiting } from "./queue.ts";
import { approvals, milestone, problems, sessions } from "./records.ts";
import { found, sightOf, type Sight } from "./sight.ts";

/** All within the transaction that the caller began. */
export async function answersIn(transaction: Transaction, questions: readonly Question[], at: Partial<Stamps>): Promise<CatalogAnswers | "stale"> {
  if (!matches(await stampsIn(transaction), at)) return "stale";
  const sight = sightOf(transaction);
  const answers: Result<Questions[QuestionName]["answer"]>[] = [];
  for (const question of questions) answers.push(await answerTo(question, sight));
  return answers;
}

function answerTo<N extends QuestionName>(question: { readonly ask: N } & Questions[N]["given"], sight: Sight): Promise<Result<Questions[N]["answer"]>> {
  return ANSWERS[question.ask](question, sight);
}

type Answers = { readonly [N in QuestionName]: (given: Questions[N]["given"], sight: Sight) => Promise<Result<Questions[N]["answer"]>> };

const ANSWERS: Answers = {
  milestone: (given, { transaction }) => milestone(transaction, given),
  list: (given, { transaction }) => list(transaction, given),
  search: (given, { transaction }) => search(transaction, given),
  counts: (_given, { transaction }) => counts(transaction),
  ready: (given, { transaction }) => ready(transaction, given),
  waiting: (given, { transaction }) => waiting(transaction, given),
  closure,
  dependencies: async (_given, { network }) => ok({ nodes: dependenciesOf(await network()) }),
  cycles: async (_given, { network }) => ok({ cycles: cyclesOf(await network()) }),
  "critical-path": async (_given, { network }) => ok(criticalPathOf(await network())),
  overdue: (given, { transaction }) => overdue(transaction, given),
  attention: (given, { transaction }) => attention(transaction, given),
  approvals: (_given, { transaction }) => approvals(transaction),
  sessions: (given, { transaction }) => sessions(transaction, given),
  throughput: (given, { transaction }) => throughput(transaction, given),
  "cycle-times": (given, { transaction }) => cycleTimes(transaction, given),
  estimates: (_given, { transaction }) => estimates(transaction),
  assignees: (_given, { transaction }) => assignees(transaction),
  problems: (_given, { transaction }) => problems(transaction),
};

async function closure({ milestone: reference, direction }: Questions["closure"]["given"], { transaction, network }: Sight): Promise<Result<Questions["closure"]["answer"]>> {
  const one = await found(transaction, reference, "id");
  return one.ok ? ok({ rows: closureOf(await network(), { id: String(one.value["id"]), direction }) }) : one;
}
