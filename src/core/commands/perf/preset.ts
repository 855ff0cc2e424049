// perf preset: the settings that decide about speed, for repositories of one of four sizes.
import type { Json } from "../../base/json.ts";
import { command, table, text } from "../../base/reply.ts";
import { failed, ok } from "../../base/result.ts";
import { choice } from "../../model/arguments.ts";
import { CONFIG_PATH } from "../../model/config/config.ts";
import { noData } from "../../rules/find.ts";
import { defineCommand, positional } from "../../verb.ts";
import { shownValue, valueAt, valueText } from "../../views/config.ts";

const SIZES = ["small", "medium", "large", "enterprise"] as const;
type Size = (typeof SIZES)[number];

/** By dotted key. Which backend holds is not among them: that follows from the measured scale. */
const PRESETS: Readonly<Record<Size, Readonly<Record<string, Json>>>> = {
  small: { "performance.max_concurrent_operations": 4, "performance.batch_size": 50, "cache.enabled": false, "database.query_cache": false },
  medium: { "performance.max_concurrent_operations": 8, "performance.batch_size": 100, "cache.enabled": true, "cache.max_size": "50MB", "database.query_cache": false },
  large: { "performance.max_concurrent_operations": 16, "performance.batch_size": 250, "cache.enabled": true, "cache.max_size": "100MB", "database.query_cache": true },
  enterprise: { "performance.max_concurrent_operations": 32, "performance.batch_size": 500, "cache.enabled": true, "cache.max_size": "250MB", "database.query_cache": true },
};

const BACKENDS: Readonly<Record<Size, string>> = { small: "the files", medium: "SQLite", large: "PostgreSQL, or SQLite where there is no server", enterprise: "PostgreSQL" };

/** Data: `{preset, settings: [{key, before, value}]}`. */
export const preset = defineCommand({
  name: "perf preset",
  summary: "Set cache, batches and concurrency for a repository of this size.",
  permission: "maintain",
  args: { size: positional(choice("SIZE", SIZES), "small, medium, large or enterprise.") },
  scope: () => "none",
  needs: () => [{ kind: "config" }],
  examples: [
    { line: "milestone perf preset medium --dry-run", why: "what would be set, as a diff" },
    { line: "milestone perf preset large", why: "for hundreds of milestones" },
  ],
  decide(workspace, { size }) {
    if (!workspace.exists) return failed(noData(workspace));
    const edits = Object.entries(PRESETS[size]).map(([key, value]) => ({ kind: "set", at: key.split("."), value }) as const);
    return ok({ events: [], edits: [{ path: CONFIG_PATH, edits }] });
  },
  answer(after, { size }, { context: { facts } }) {
    const settings = Object.entries(PRESETS[size]).map(([key, value]) => ({ key, before: shownValue(key, valueAt(facts.config?.config ?? after.config, key.split("."))), value }));
    const rows = settings.map(({ key, before, value }) => [key, valueText(before), valueText(value)]);
    return {
      data: { preset: size, settings },
      reply: [table(["setting", "before", "now"], rows), text(`Repositories of this size are answered best from ${BACKENDS[size]}.`), command("milestone scale explain", "what the measured scale asks for")],
      subject: `perf preset ${size}`,
    };
  },
});
