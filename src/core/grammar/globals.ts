// Flags that every verb takes, wherever they stand.
import { failed, ok, type Result } from "../base/result.ts";
import { problem } from "../base/problem.ts";

export type Globals = {
  readonly json: boolean;
  readonly jsonl: boolean;
  /** Folder to work in. */
  readonly directory: string | null;
  readonly dataPath: string | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly noCommit: boolean;
  readonly requestId: string | null;
  readonly help: boolean;
};

/** `value` names what follows; `local` flags belong to a command line and are not taken from comments. */
export type GlobalFlag = {
  readonly key: keyof Globals;
  readonly value: string | null;
  readonly local: boolean;
  readonly summary: string;
};

export const GLOBAL_FLAGS: Readonly<Record<string, GlobalFlag>> = {
  "--json": { key: "json", value: null, local: true, summary: "Print one JSON object, whatever happens." },
  "--jsonl": { key: "jsonl", value: null, local: true, summary: "Print a JSON object for each event, and the result as the last." },
  "-C": { key: "directory", value: "DIR", local: true, summary: "Work in this folder." },
  "--data-path": { key: "dataPath", value: "DIR", local: true, summary: "The data folder, instead of .milestones." },
  "--dry-run": { key: "dryRun", value: null, local: false, summary: "Show what would change, and write nothing." },
  "--yes": { key: "yes", value: null, local: false, summary: "Agree to what the verb asks." },
  "--verbose": { key: "verbose", value: null, local: false, summary: "Say more." },
  "--quiet": { key: "quiet", value: null, local: true, summary: "Say nothing but problems." },
  "--no-color": { key: "noColor", value: null, local: true, summary: "No colours." },
  "--no-commit": { key: "noCommit", value: null, local: true, summary: "Write files, but make no git commit." },
  "--request-id": { key: "requestId", value: "ID", local: true, summary: "Name the request: the same one twice changes things once." },
  "--help": { key: "help", value: null, local: false, summary: "Explain the verb." },
};

const SHORT: Readonly<Record<string, string>> = { "-h": "--help" };

export const NO_GLOBALS: Globals = {
  json: false, jsonl: false, directory: null, dataPath: null, dryRun: false, yes: false, verbose: false, quiet: false,
  noColor: false, noCommit: false, requestId: null, help: false,
};

export type Door = "cli" | "comment";

/** Those that are taken at a door. */
export function globalFlags(door: Door): readonly (readonly [name: string, flag: GlobalFlag])[] {
  return Object.entries(GLOBAL_FLAGS).filter(([, { local }]) => door === "cli" || !local);
}

/** Where a flag lacks its value, `problem` says so; what else was given still counts, so that --json is heard. */
export type Separated = { readonly globals: Globals; readonly words: readonly string[]; readonly problem: Result<void> };

/** Takes the global flags out of the words before `--`; all others stay, in their order. */
export function takeGlobals(words: readonly string[], door: Door, before: Globals = NO_GLOBALS): Separated {
  const globals: { -readonly [K in keyof Globals]: Globals[K] } = { ...before };
  const rest: string[] = [];
  let trouble: Result<void> = ok(undefined);
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  for (let at = 0; at < end; at++) {
    const word = words[at] ?? "";
    const found = globalFlag(word, door);
    if (found === null) {
      rest.push(word);
      continue;
    }
    const value = found.flag.value === null ? null : (found.value ?? (at + 1 < end ? words[++at] : undefined) ?? null);
    const set = setGlobal(globals, found, value);
    if (trouble.ok) trouble = set;
  }
  return { globals, words: [...rest, ...words.slice(end)], problem: trouble };
}

type Found = { readonly name: string; readonly flag: GlobalFlag; readonly value: string | undefined };

function globalFlag(word: string, door: Door): Found | null {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  const typed = equals < 0 ? word : word.slice(0, equals);
  const name = SHORT[typed] ?? typed;
  const flag = Object.hasOwn(GLOBAL_FLAGS, name) ? GLOBAL_FLAGS[name] : undefined;
  if (flag === undefined || (flag.local && door === "comment")) return null;
  return { name, flag, value: equals < 0 ? undefined : word.slice(equals + 1) };
}

type Writable = { -readonly [K in keyof Globals]: Globals[K] };

function setGlobal(globals: Writable, { name, flag, value: attached }: Found, value: string | null): Result<void> {
  const { key } = flag;
  if (key === "directory" || key === "dataPath" || key === "requestId") {
    if (value === null || value === "" || value.includes("\u0000"))
      return failed(problem("usage", `${name} needs ${flag.value === "ID" ? "an id" : "a folder"} after it.`));
    globals[key] = value;
    return ok(undefined);
  }
  globals[key] = true;
  return attached === undefined ? ok(undefined) : failed(problem("usage", `${name} takes no value.`));
}
