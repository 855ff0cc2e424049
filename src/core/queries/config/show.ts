// config show: what is set, or with --effective everything that holds.
import { ok, type Result } from "../../base/result.ts";
import { KeyName } from "../../model/arguments.ts";
import { spotAt } from "../../model/config/config.ts";
import { keyNamed } from "../../model/config/sources.ts";
import { type Answer, defineQuery, flag, optionalPositional } from "../../verb.ts";
import { configData, configRows, configTable } from "../../views/config.ts";

/** Data: `{config, origins}`: nested values, and each dotted key's source. Credentials are masked. */
export const show = defineQuery({
  name: "config show",
  summary: "Show the configuration and where each value comes from.",
  permission: "read",
  args: {
    section: optionalPositional(KeyName, "One section, such as session_management."),
    effective: flag("Every key, defaults too."),
  },
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [
    { line: "milestone config show", why: "what somebody set" },
    { line: "milestone config show session_management --effective", why: "all keys of a section" },
  ],
  answer(_workspace, { section, effective }, { facts }): Result<Answer> {
    const rows = facts.config ? configRows(facts.config, { section, effective }) : [];
    const named = section === undefined || rows.length > 0 || spotAt(section.split(".")).kind !== "unknown" ? ok(null) : keyNamed(section);
    if (!named.ok) return named;
    return ok({ data: configData(rows), reply: configTable(rows), warnings: facts.config?.problems ?? [] });
  },
});
