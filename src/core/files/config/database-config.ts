// database-config.yaml: read with a place for whatever is wrong in it, and edited line by line.
import { applyEdits, type Edit } from "../../base/edit.ts";
import { isList, isMapping, sameJson, type Json } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { BACKENDS, type Backend } from "../../model/backend.ts";
import { DATABASE_KEYS, NO_DATABASE_CONFIG, type DatabaseConfig, type Due } from "../../model/config/database.ts";
import { readValue, spotIn } from "../../model/config/key.ts";
import { isCredential } from "../../model/config/sources.ts";
import { placeOf } from "../yaml/place.ts";
import { parseYaml } from "../yaml/yaml.ts";

/** `whole` is false where the text is not YAML: then it cannot be edited either. */
export type DatabaseReading = { readonly config: DatabaseConfig; readonly problems: readonly Problem[]; readonly whole: boolean };

/** Other words for backends, of earlier versions and of people. */
const SPELLINGS: Readonly<Record<string, Backend>> = { postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite", files: "file", yaml: "file" };

/**
 * What cannot be used is reported and leaves standing what else is said. `type` is an old name of `backend`. Problems: those of
 * parseYaml; `invalid-value`, for credentials too; `value-ignored`, `unknown-key`.
 */
export function readDatabaseConfig(text: string, path: string): DatabaseReading {
  const value = parseYaml(text, path);
  if (!value.ok) return { config: NO_DATABASE_CONFIG, problems: [value.problem], whole: false };
  if (value.value === null) return { config: NO_DATABASE_CONFIG, problems: [], whole: true };
  const found = isMapping(value.value) ? leavesOf(value.value, []).map(renamed) : [{ at: [], value: value.value }];
  const read = found.map((leaf) => ({ ...leaf, ...meaningOf(leaf) }));
  const due = isMapping(value.value) ? dueIn(value.value["due"]) : null;
  const faults = [...read.flatMap(({ at, fault }) => (fault ? [{ at, fault }] : [])), ...(due === "odd" ? [{ at: ["due"], fault: ODD_DUE }] : [])];
  const edits = read.flatMap(({ edit }) => edit ?? []);
  const config = { ...applied(edits), due: due === "odd" ? null : due };
  return { config, problems: faults.map(({ at, fault }) => ({ ...fault, at: placeOf(text, at, path) })), whole: true };
}

type Leaf = { readonly at: readonly string[]; readonly value: Json };

function leavesOf(value: Json, at: readonly string[]): Leaf[] {
  if (isMapping(value)) return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...at, key]));
  return [{ at, value }];
}

/** Where the same is said in the words of today; `at` stays where it stands. */
function renamed(leaf: Leaf): Leaf & { readonly key: readonly string[] } {
  const key = leaf.at.length === 1 && leaf.at[0] === "type" ? ["backend"] : leaf.at;
  const spelled = typeof leaf.value === "string" && key[0] === "backend" ? SPELLINGS[leaf.value.toLowerCase()] : undefined;
  return { at: leaf.at, key, value: spelled ?? leaf.value };
}

type Meaning = { readonly edit?: Edit; readonly fault?: Problem };

function meaningOf({ at, key = at, value }: Leaf & { readonly key?: readonly string[] }): Meaning {
  const name = at.join(".");
  if (at.length === 0) return { fault: problem("invalid-value", "This is not a mapping of keys to values.", { hint: "Write `backend: file`, or comments only." }) };
  if (holdsCredential(name, value)) return { fault: credential(name) };
  if (at[0] === "due" || value === null) return {};
  const spot = spotIn(DATABASE_KEYS, key);
  if (spot.kind !== "key") return { fault: problem("unknown-key", `${name} is not a known key; it is kept.`, { hint: "Delete it, or keep it for a program of your own." }) };
  const read = readValue({ ...spot.key, key: name }, { value });
  return read.ok ? { edit: { kind: "set", at: key, value: read.value } } : { fault: read.problem };
}

/** In an address a password may also stand behind the question mark. */
function holdsCredential(name: string, value: Json): boolean {
  if (isList(value)) return value.some((item) => holdsCredential(name, item));
  return isCredential(name, value) || (typeof value === "string" && /:\/\/\S*[?&](?:password|passfile|sslkey|sslpassword)=/i.test(value));
}

function credential(name: string): Problem {
  return problem("literal-secret", `${name} holds a credential, and this file is committed; it is not used.`, {
    hint: "Take it out, give it in the variable DATABASE_URL (in a workflow: a secret), and replace the one that was committed.",
  });
}

const ODD_DUE: Problem = problem("value-ignored", "due must have a backend and since when it is due.", { hint: "Delete it: it is written again by the next look at the scale." });

function dueIn(value: Json | undefined): Due | null | "odd" {
  if (value === undefined || value === null) return null;
  if (!isMapping(value)) return "odd";
  const backend = BACKENDS.find((known) => known === value["backend"]);
  const since = value["since"];
  return backend && typeof since === "string" && Number.isFinite(Date.parse(since)) ? { backend, since } : "odd";
}

/** True by construction: every edit is a key of the definition with a value that its definition read. */
function applied(edits: readonly Edit[]): DatabaseConfig {
  const config = applyEdits({ ...NO_DATABASE_CONFIG }, edits);
  if (!isDatabaseConfig(config)) throw new Error("The database configuration lost a section.");
  return config;
}

function isDatabaseConfig(value: Json): value is Json & DatabaseConfig {
  return isMapping(value) && "backend" in value && isMapping(value["postgresql"]);
}

/** The edits that make the file say this of the pointer, and nothing where it does; whatever else stands in it stays. */
export function pointerEdits(before: DatabaseConfig, { backend, due }: Pick<DatabaseConfig, "backend" | "due">): readonly Edit[] {
  const moved: readonly Edit[] = before.backend === backend ? [] : [{ kind: "remove", at: ["type"] }, backend === null ? { kind: "remove", at: ["backend"] } : { kind: "set", at: ["backend"], value: backend }];
  const waited: readonly Edit[] = sameJson(before.due, due) ? [] : [due === null ? { kind: "remove", at: ["due"] } : { kind: "set", at: ["due"], value: due }];
  return [...moved, ...waited];
}
