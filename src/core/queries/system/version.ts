// version: which version this is, and which one the repository's data have.
import { text } from "../../base/reply.ts";
import { ok } from "../../base/result.ts";
import { VERSION } from "../../base/version.ts";
import { sourceOf } from "../../model/config/sources.ts";
import type { Facts } from "../../model/facts.ts";
import { defineQuery } from "../../verb.ts";

/** From this major version on the repository's configuration says which version its data have. */
const MARKED_MIN = 2;

/** Sentences that scripts look for. */
const STATES = { current: null, legacy: "Legacy system detected", none: "No existing milestone data" } as const;

export const version = defineQuery({
  name: "version",
  summary: "Show the version of the program and of the repository's data.",
  permission: "read",
  args: {},
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [{ line: "milestone version", why: "before and after an upgrade" }],
  answer({ exists }, _values, { facts }) {
    const data_version = exists ? markOf(facts) : null;
    const state = !exists ? "none" : Number.parseInt(data_version ?? "0", 10) >= MARKED_MIN ? "current" : "legacy";
    const sentence = STATES[state] ?? `Data version ${data_version}`;
    return ok({ data: { version: VERSION, data_version, state }, reply: [text(`Enhanced Milestone System v${VERSION}`), text(sentence)] });
  },
});

/** The version that the repository's own file states; a default is no mark. */
function markOf({ config }: Facts): string | null {
  return config && sourceOf(config, "version") === "file" ? config.config.version : null;
}
