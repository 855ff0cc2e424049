// config unset: a key goes out of the repository's configuration.
import { failed, ok } from "../../base/result.ts";
import { text } from "../../base/reply.ts";
import { KeyName } from "../../model/arguments.ts";
import { CONFIG_PATH } from "../../model/config/config.ts";
import { type ConfigReading, keyNamed } from "../../model/config/sources.ts";
import { noData } from "../../rules/find.ts";
import { type Answer, defineCommand, positional } from "../../verb.ts";
import { shownValue, valueAt, valueText } from "../../views/config.ts";

/** Data: `{key, value, before}`: what holds after and before; unset keys are null. */
export const unset = defineCommand({
  name: "config unset",
  summary: "Take a key out of the configuration; what else is said of it holds, or its default.",
  permission: "maintain",
  args: { key: positional(KeyName, "The key, such as backend_override.") },
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [{ line: "milestone config unset backend_override", why: "return to automatic scaling" }],
  decide(workspace, { key: name }, { facts }) {
    if (!workspace.exists) return failed(noData(workspace));
    const key = keyNamed(name);
    const path = key.ok ? key.value.path : name.split(".");
    if (!key.ok && !facts.config?.others.has(name)) return key;
    const edits = facts.config && !isWritten(facts.config, path.join(".")) ? [] : [{ path: CONFIG_PATH, edits: [{ kind: "remove", at: path } as const] }];
    return ok({ events: [], edits });
  },
  answer(after, { key: name }, { context: { facts } }): Answer {
    const found = keyNamed(name);
    const path = found.ok ? found.value.path : name.split(".");
    const key = path.join(".");
    const before = found.ok ? (facts.config ? valueAt(facts.config.config, path) : null) : (facts.config?.others.get(key) ?? null);
    const value = found.ok ? valueAt(after.config, path) : null;
    const written = facts.config ? isWritten(facts.config, key) : true;
    const done = written ? `${key} is unset; ` : `${key} is not set in the file; `;
    return {
      data: { key, value: shownValue(key, value), before: shownValue(key, before) },
      reply: [text(`${done}it is ${valueText(shownValue(key, value))}.`)],
      subject: `unset ${key}`,
    };
  },
});

function isWritten({ named, others }: ConfigReading, key: string): boolean {
  return named.has(key) || others.has(key);
}
