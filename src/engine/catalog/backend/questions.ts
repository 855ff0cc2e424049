// Every question there is, each in enough ways that two catalogs which answer all of them alike are alike.
import { instantAt } from "../../../core/base/instant.ts";
import { MILESTONE_STATUSES, PRIORITIES } from "../../../core/model/status.ts";
import type { Shelf } from "../../../core/query/entries.ts";
import { SORT_KEYS, type Question } from "../../../core/query/questions.ts";

/** What grows with the square of the milestones is asked of so many. */
const SAMPLE_MAX = 12;
/** Every text is looked through for a word. */
const TITLES_MAX = 2;
/** Where there are more milestones than this, each is compared by itself and in one whole list; other lists by their beginning. */
const WHOLE_MAX = 1_000;
const BEGINNING = { limit: 100, offset: 0 };
/** A page in the middle. */
const PAGE = { limit: 10, offset: 5 };
const ALL = { limit: null, offset: 0 };
const DAY_MS = 86_400_000;
/** As far back as events are counted. */
const DAYS = 400;

type About = Pick<Shelf, "milestones" | "ids">;

/** The milestones one by one come last. `now` is ISO 8601 UTC. */
export function questionsAbout(shelf: About, now: string): Question[] {
  return [...lists(shelf), ...searches(shelf), ...ofTheWhole(now), ...ofSome(shelf), ...[...shelf.ids].sort().map((milestone): Question => ({ ask: "milestone", milestone }))];
}

/** One of each kind, as people ask them: what is measured. */
export function usualQuestions({ milestones }: About, now: string): Question[] {
  const [id = "milestone-001"] = milestones.keys();
  const kinds = [...lists({ milestones: new Map(), ids: new Set() }), ...searches({ milestones: new Map([...milestones].slice(0, 1)), ids: new Set() }), ...ofTheWhole(now)];
  const some: Question[] = milestones.size === 0 ? [] : [{ ask: "milestone", milestone: id }, { ask: "closure", milestone: id, direction: "required-by" }];
  return [...new Map([...some, ...kinds].map((question) => [question.ask, question])).values()].map(paged);
}

const USUAL_PAGE = { limit: 50, offset: 0 };

function paged(question: Question): Question {
  return question.ask === "list" ? { ...question, ...USUAL_PAGE, archived: false } : question.ask === "search" ? { ...question, ...USUAL_PAGE } : question;
}

function lists(shelf: About): Question[] {
  const plain = { ask: "list", archived: true, sort: "id", descending: false, ...rowsOf(shelf) } as const;
  return [
    { ...plain, ...ALL },
    ...SORT_KEYS.flatMap((sort) => [false, true].map((descending): Question => ({ ...plain, sort, descending }))),
    { ...plain, archived: false, ...PAGE },
    { ...plain, sort: "title", ...PAGE },
    ...MILESTONE_STATUSES.map((status): Question => ({ ...plain, status })),
    ...PRIORITIES.map((priority): Question => ({ ...plain, priority })),
    ...some(categories(shelf)).map((category): Question => ({ ...plain, category })),
    ...some(assignees(shelf)).map((assigned_to): Question => ({ ...plain, assigned_to })),
    ...words(shelf).map((search): Question => ({ ...plain, search })),
  ];
}

function searches(shelf: About): Question[] {
  return ["task", ...words(shelf)].flatMap((text) => [true, false].map((archived): Question => ({ ask: "search", text, archived, ...rowsOf(shelf) })));
}

function rowsOf({ milestones }: About): typeof ALL | typeof BEGINNING {
  return milestones.size > WHOLE_MAX ? BEGINNING : ALL;
}

function ofTheWhole(now: string): Question[] {
  const today = now.slice(0, 10);
  const span = { from: instantAt(Date.parse(now) - DAYS * DAY_MS).slice(0, 10), to: today };
  return [
    { ask: "counts" }, { ask: "ready", milestone: null, limit: null }, { ask: "waiting", milestone: null, ...ALL }, { ask: "dependencies" }, { ask: "cycles" },
    { ask: "critical-path" }, { ask: "overdue", today }, { ask: "attention", today }, { ask: "approvals" }, { ask: "sessions", milestone: null, status: null },
    { ask: "throughput", ...span }, { ask: "cycle-times", ...span }, { ask: "estimates" }, { ask: "assignees" }, { ask: "problems" },
  ];
}

function ofSome({ milestones }: About): Question[] {
  return some([...milestones.keys()]).flatMap((milestone): Question[] => [
    { ask: "ready", milestone, limit: null }, { ask: "waiting", milestone, ...ALL }, { ask: "sessions", milestone, status: null },
    { ask: "closure", milestone, direction: "requires" }, { ask: "closure", milestone, direction: "required-by" },
  ]);
}

function categories({ milestones }: About): string[] {
  return [...milestones.values()].flatMap(({ milestone }) => milestone.category ?? []);
}

function assignees({ milestones }: About): string[] {
  return [...milestones.values()].flatMap(({ milestone }) => milestone.tasks.flatMap(({ assigned_to }) => assigned_to ?? []));
}

/** A word of some titles, whole and begun. */
function words({ milestones }: About): string[] {
  const titles = some([...milestones.values()].map(({ milestone }) => milestone.title), TITLES_MAX);
  return [...new Set(titles.flatMap((title) => title.split(/\s+/).slice(-1)).flatMap((word) => [word, word.slice(0, 2)]))];
}

/** Some of these, from all over, each once. */
function some(values: readonly string[], most = SAMPLE_MAX): string[] {
  const each = [...new Set(values)];
  const stride = Math.max(1, Math.ceil(each.length / most));
  return each.filter((_, at) => at % stride === 0);
}
