// config get: the value of one key, and who says so.
import { placeText } from "../../base/problem.ts";
import { text } from "../../base/reply.ts";
import { ok, type Result } from "../../base/result.ts";
import { KeyName } from "../../model/arguments.ts";
import { keyNamed, sourceOf } from "../../model/config/sources.ts";
import { type Answer, defineQuery, positional } from "../../verb.ts";
import { shownValue, valueAt, valueText } from "../../views/config.ts";

/**
 * Data: `{key, value, origin, from}`: `origin` is flag, environment, file, git, global or default, `from` the place or the
 * variable where there is one. Credentials are masked.
 */
export const get = defineQuery({
  name: "config get",
  summary: "Show the value of a configuration key and where it comes from.",
  permission: "read",
  args: { key: positional(KeyName, "The key, such as scale_thresholds.file_to_sqlite.") },
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [{ line: "milestone config get scale_thresholds.file_to_sqlite", why: "when SQLite is due" }],
  answer({ config }, { key: name }, { facts }): Result<Answer> {
    const found = keyNamed(name);
    const other = facts.config?.others.get(name);
    if (!found.ok && other === undefined) return found;
    const path = found.ok ? found.value.path : name.split(".");
    const key = path.join(".");
    const said = facts.config?.settings.get(key)?.[0];
    const origin = !found.ok ? "file" : facts.config ? sourceOf(facts.config, key) : "default";
    const value = shownValue(key, found.ok ? valueAt(config, path) : (other ?? null));
    const from = said?.at ? placeText(said.at) : (said?.name ?? null);
    return ok({ data: { key, value, origin, from }, reply: [text(valueText(value))] });
  },
});
