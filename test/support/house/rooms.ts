// The rooms of src as data: what each is for, which rooms it may import and which packages.

export type Room = {
  readonly name: string;
  readonly purpose: string;
  /** Rooms it may import besides itself; `all` leaves only the other doors out. */
  readonly may: readonly string[];
  readonly packages: readonly string[];
  /** Node's own modules, and with them clock, environment and console. */
  readonly node: boolean;
};

const room = (name: string, purpose: string, more: Partial<Room>): Room => ({ name, purpose, may: [], packages: [], node: false, ...more });

const VERB_ROOMS = ["core/verb.ts", "core/base", "core/model", "core/rules", "core/query", "core/views"];
const CORE = [...VERB_ROOMS, "core/files", "core/commands", "core/queries", "core/grammar"];
const EVERYTHING = [...CORE, "ports", "engine", "adapters"];

/** In the order in which the house is read. A room that is a folder of rooms, as `adapters`, keeps its rooms apart. */
export const ROOMS: readonly Room[] = [
  room("core/base", "plain values that every room shares", {}),
  room("core/model", "what the files mean", { may: ["core/base"], packages: ["zod/mini"] }),
  room("core/files", "text to model and back", { may: ["core/base", "core/model"], packages: ["yaml", "js-yaml"] }),
  room("core/rules", "the domain's judgement", { may: ["core/base", "core/model"] }),
  room("core/query", "questions and the oracle that answers them", { may: ["core/base", "core/model", "core/rules"] }),
  room("core/views", "models as replies", { may: ["core/base", "core/model", "core/rules", "core/query"] }),
  room("core/verb.ts", "what a verb is", { may: ["core/base", "core/model", "core/rules", "core/query"], packages: ["zod/mini"] }),
  room("core/commands", "the verbs that change something; each decides", { may: VERB_ROOMS, packages: ["zod/mini"] }),
  room("core/queries", "the verbs that answer", { may: VERB_ROOMS, packages: ["zod/mini"] }),
  room("core/grammar", "words to verbs, and the manual", { may: CORE.filter((name) => name !== "core/grammar") }),
  room("ports", "what the engine needs from the world", { may: ["core/base", "core/model", "core/query"] }),
  room("engine", "load, decide, evolve, write, commit, deliver", { may: [...CORE, "ports"] }),
  room("adapters", "the world behind the ports", { may: ["core/base", "core/model", "core/query", "ports"], packages: ["better-sqlite3", "nodemailer", "octokit", "pg"], node: true }),
  room("host", "this machine's adapters, opened for whichever door", { may: EVERYTHING, node: true }),
  room("cli", "the door of the command line", { may: [...EVERYTHING, "host"], node: true }),
  room("action", "the door of GitHub Actions", { may: [...EVERYTHING, "host"], packages: ["@actions/core"], node: true }),
  room("app", "the door of the GitHub App", { may: [...EVERYTHING, "host"], packages: ["probot"], node: true }),
];

/** Rooms in which no file imports another: one verb knows nothing of the next. */
export const KEPT_APART = ["core/commands", "core/queries"];

/** The room of a path below src; a room named like a file is that file alone. */
export function roomOf(path: string): Room | undefined {
  const inside = path.replace(/^src\//, "");
  return ROOMS.find(({ name }) => inside === name || inside.startsWith(`${name}/`));
}

/** Folders at this depth do not import each other: `adapters/git` and `adapters/runner`. */
export function cellOf(path: string): string {
  return path.split("/").slice(0, 3).join("/");
}
