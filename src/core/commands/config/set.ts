// config set: one key of the repository's configuration gets a value.
import { sameJson, type Json } from "../../base/json.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { KeyName, Text } from "../../model/arguments.ts";
import { type Config, CONFIG_PATH, spotAt } from "../../model/config/config.ts";
import { type ConfigKey, readValue } from "../../model/config/key.ts";
import { isCredential, keyNamed } from "../../model/config/sources.ts";
import { noData } from "../../rules/find.ts";
import { type Answer, defineCommand, flag, positional } from "../../verb.ts";
import { shownValue, valueAt, valueText } from "../../views/config.ts";

/** Data: `{key, value, before}`: what was written, in canonical form, and what held before; credentials are masked. */
export const set = defineCommand({
  name: "config set",
  summary: "Set a key of the configuration; only its line changes.",
  permission: "maintain",
  args: {
    key: positional(KeyName, "The key, such as git_integration.auto_commit."),
    value: positional(Text, "Its value; commas separate the names of a list."),
    force: flag("Although the key is not known, or the value is a credential."),
  },
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [
    { line: "milestone config set git_integration.auto_commit false", why: "write files without committing them" },
    { line: "milestone config set approval_workflow.design_approvers tech-lead,architect", why: "a list" },
  ],
  decide(workspace, { key: name, value: word, force }) {
    if (!workspace.exists) return failed(noData(workspace));
    const wanted = wantedBy(name, word, { force });
    const contradiction = wanted.ok ? contradictionIn(workspace.config, wanted.value) : null;
    if (contradiction) return failed(contradiction);
    return wanted.ok ? ok({ events: [], edits: [{ path: CONFIG_PATH, edits: [{ kind: "set", at: wanted.value.path, value: wanted.value.value }] }] }) : wanted;
  },
  answer(after, { key: name, value: word, force }, { context: { facts } }): Answer {
    const wanted = wantedBy(name, word, { force });
    if (!wanted.ok) return { data: null, reply: [], problem: wanted.problem };
    const { path, value } = wanted.value;
    const key = path.join(".");
    const known = keyNamed(name).ok;
    const before = facts.config ? (known ? valueAt(facts.config.config, path) : (facts.config.others.get(key) ?? null)) : null;
    const holds = known ? valueAt(after.config, path) : value;
    const stronger = problem("value-ignored", `${key} stays ${valueText(shownValue(key, holds))}: something else says so.`, { hint: `See \`milestone config get ${key}\` and \`milestone config validate\`.` });
    return {
      data: { key, value: shownValue(key, value), before: shownValue(key, before) },
      reply: [text(`${key} is ${valueText(shownValue(key, value))} now; it was ${valueText(shownValue(key, before))}.`)],
      subject: `set ${key}`,
      ...(!sameJson(holds, value) && { warnings: [stronger] }),
    };
  },
});

type Wanted = { readonly path: readonly string[]; readonly value: Json };

/** Problems: `key-not-found` with the nearest keys; `invalid-argument` with what is allowed. */
function wantedBy(name: string, word: string, { force }: { readonly force: boolean }): Result<Wanted> {
  const key = keyNamed(name);
  if (!key.ok) return force && spotAt(name.split(".")).kind === "unknown" ? ok({ path: name.split("."), value: plainValue(word) }) : key;
  const value = readValue(key.value, { value: word, spelling: word });
  if (!value.ok) return failed({ ...value.problem, code: "invalid-argument" });
  return !force && isCredential(key.value.key, value.value) ? failed(credential(key.value)) : ok({ path: key.value.path, value: value.value });
}

/** The thresholds are a ladder: both would be ignored otherwise. */
function contradictionIn({ scale_thresholds }: Config, { path, value }: Wanted): Problem | null {
  const key = path.join(".");
  const low = key === "scale_thresholds.file_to_sqlite" ? Number(value) : scale_thresholds.file_to_sqlite;
  const high = key === "scale_thresholds.sqlite_to_postgresql" ? Number(value) : scale_thresholds.sqlite_to_postgresql;
  if (low < high) return null;
  return problem("invalid-argument", `sqlite_to_postgresql (${high}) must be more than file_to_sqlite (${low}).`, { hint: "Change the other one first." });
}

/** What YAML would make of a word that no key explains. */
function plainValue(word: string): Json {
  if (word === "true" || word === "false") return word === "true";
  return /^-?\d{1,15}$/.test(word) ? Number(word) : word;
}

function credential({ key, path }: ConfigKey): Problem {
  const variable = path.join("_").toUpperCase();
  return problem("invalid-argument", `${key} is a credential, and the configuration is committed.`, {
    hint: `Keep it in a variable or secret and write env:${variable}; --force writes it all the same.`,
  });
}
