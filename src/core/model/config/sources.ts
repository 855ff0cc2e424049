// Where values of the configuration come from, by which names, and what reading all sources gives.
import type { Json } from "../../base/json.ts";
import { type Place, type Problem, problem } from "../../base/problem.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import { type Config, nearestKeys, spotAt } from "./config.ts";
import type { ConfigKey } from "./key.ts";

/** Strongest first. */
export const SOURCES = ["flag", "environment", "file", "git", "global", "default"] as const;
export type Source = (typeof SOURCES)[number];

export type ConfigText = { readonly path: string; readonly text: string };

export type ConfigSources = {
  /** The repository's milestone-config.yaml. */
  readonly file?: ConfigText | undefined;
  /** A file of the person's or the team's own. */
  readonly global?: ConfigText | null | undefined;
  /** By dotted key. */
  readonly flags?: Readonly<Record<string, string>>;
  /** Any variables; those of ENVIRONMENT are read. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** git's own configuration; the names of GIT are read. */
  readonly git?: Readonly<Record<string, string>>;
};

/** One source's word on a key; `name` is the variable's, or git's name for it. */
export type Setting = {
  readonly source: Exclude<Source, "default">;
  readonly path: readonly string[];
  readonly value: Json;
  readonly at?: Place;
  readonly name?: string;
};

export type ConfigReading = {
  readonly config: Config;
  /** What the sources say of each dotted key, strongest first; keys of which none speaks are left out. */
  readonly settings: ReadonlyMap<string, readonly Setting[]>;
  /** Keys that stand in the file, also where what it says of them cannot be used. */
  readonly named: ReadonlySet<string>;
  /** Keys of the file that this program does not use, by dotted name; they are kept. */
  readonly others: ReadonlyMap<string, Json>;
  /** In the order of the sources and their lines. Codes: see `isConfigError`. */
  readonly problems: readonly Problem[];
};

export function sourceOf(reading: ConfigReading, key: string): Source {
  return reading.settings.get(key)?.[0]?.source ?? "default";
}

/** Values that do not fit, and files that cannot be read; everything else is a warning. */
export function isConfigError({ code }: Problem): boolean {
  return code !== "unknown-key" && code !== "duplicate-key" && code !== "placeholder" && code !== "secret-in-file" && code !== "glued-line";
}

export type Alias = { readonly key: string; readonly values?: Readonly<Record<string, string>> };

const VERBOSE: Alias = { key: "debug.level", values: { "1": "verbose", true: "verbose", "0": "normal", false: "normal" } };

/** Variables and the keys they set. */
export const ENVIRONMENT: Readonly<Record<string, Alias>> = {
  MILESTONE_AUTO_SCALE: { key: "auto_scale" },
  MILESTONE_MAX_BACKENDS: { key: "scale_thresholds.max_backends" },
  MILESTONE_DEBUG: VERBOSE,
  MILESTONE_VERBOSE: VERBOSE,
  DATABASE_TYPE: { key: "backend_override", values: { postgres: "postgresql", sqlite3: "sqlite" } },
  DATABASE_URL: { key: "database.url" },
  KIRO_POLICY_MODE: { key: "kiro_workflow.policy" },
  KIRO_ENFORCEMENT_LEVEL: { key: "kiro_workflow.enforcement" },
  KIRO_DESIGN_WEIGHT: { key: "kiro_workflow.phase_weights.design" },
  KIRO_SPEC_WEIGHT: { key: "kiro_workflow.phase_weights.spec" },
  KIRO_TASK_WEIGHT: { key: "kiro_workflow.phase_weights.task" },
  KIRO_EXECUTE_WEIGHT: { key: "kiro_workflow.phase_weights.execute" },
  KIRO_DESIGN_APPROVAL: { key: "kiro_workflow.phase_approval.design" },
  KIRO_SPEC_APPROVAL: { key: "kiro_workflow.phase_approval.spec" },
  KIRO_TASK_APPROVAL: { key: "kiro_workflow.phase_approval.task" },
  KIRO_EXECUTE_APPROVAL: { key: "kiro_workflow.phase_approval.execute" },
};

/** Names in git's configuration and the keys they set. */
export const GIT: Readonly<Record<string, Alias>> = {
  "milestone.auto-branch": { key: "git_integration.auto_branch" },
  "milestone.commit-format": { key: "git_integration.commit_format" },
  "milestone.branch-prefix": { key: "git_integration.branch_prefix" },
};

/** Other spellings of keys in a file: names of earlier versions, and what one value means where a section of that name stands. */
export const ALIASES: Readonly<Record<string, Alias>> = {
  multi_agent_coordination: { key: "features.multi_agent_coordination" },
  kiro_workflow: { key: "features.kiro_workflow" },
  session_management: { key: "features.session_management" },
  scale_override: { key: "backend_override", values: { database: "sqlite", postgres: "postgresql" } },
  project: { key: "project.name" },
  monitoring: { key: "monitoring_enabled" },
  enterprise: { key: "enterprise_mode" },
  cache: { key: "cache.enabled" },
  planner: { key: "planner.command" },
  git_integration: { key: "agents.git_integration" },
  "coordination.stall_after": { key: "coordination.stall_after.warn" },
  "coordination.task_limit": { key: "coordination.task_limit.warn" },
  "coordination.disk_limit": { key: "coordination.disk_limit.warn" },
};

/** The key that a name means, former names too. Problem: `key-not-found` with the nearest keys. */
export function keyNamed(name: string): Result<ConfigKey> {
  const own = spotAt(name.split("."));
  if (own.kind === "key") return ok(own.key);
  const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
  const spot = alias && spotAt(alias.key.split("."));
  // A section's name means the section here, but for the features, which the guides switch by it.
  if (spot?.kind === "key" && (own.kind === "unknown" || spot.key.path[0] === "features")) return ok(spot.key);
  const near = nearestKeys(name);
  const hint = own.kind !== "unknown" ? `See \`milestone config show ${name} --effective\`.`
    : near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone config show --effective` for all keys.";
  return failed(problem("key-not-found", own.kind === "unknown" ? `There is no key ${name}.` : `${name} is a section of keys.`, { hint }));
}

/** A master that nobody set is on where one of its details is set and not false. */
export const MASTERS: readonly { readonly master: string; readonly details: readonly string[] }[] = [
  { master: "monitoring_enabled", details: ["monitoring", "alerts"] },
  { master: "enterprise_mode", details: ["enterprise"] },
];

/** Keys of other tools and of the original's wider documents: accepted and kept without a word. */
export const FOREIGN: readonly string[] = [
  "integrations", "ui", "enterprise_features", "community_features", "workflow", "backend", "security", "storage", "hybrid_storage",
  "migration", "scale_detection", "quality_assurance", "analytics", "compliance", "project.organization",
  "coordination.max_concurrent_milestones", "coordination.approval_required", "coordination.cross_team_notifications",
];

/** Names whose values are credentials, wherever they stand. */
const CREDENTIAL = /(?:webhook|password|passwd|secret|token|api_?key)(?:_url)?$/i;
/** Addresses that are credentials themselves: with a password in them, or Slack's. */
const SECRET_ADDRESS = /:\/\/(?:[^/\s:@]*:[^/\s@]+@|hooks\.slack\.com\/)/i;
/** A credential's name in place of itself. */
const REFERENCE = /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/;

/** Whether a value is a credential itself: by the key's definition, by its name, or by the value's own form. */
export function isCredential(name: string, value: Json): boolean {
  if (typeof value !== "string" || value === "") return false;
  return (hasSecretName(name) || (value.includes("://") && SECRET_ADDRESS.test(value))) && !REFERENCE.test(value);
}

/** The variable or secret that stands for a credential; null for a credential itself. */
export function referenceName(value: string): string | null {
  return REFERENCE.test(value) ? (/\w+(?=\W*$)/.exec(value)?.[0] ?? null) : null;
}

function hasSecretName(name: string): boolean {
  const spot = spotAt(name.split("."));
  return spot.kind === "key" ? spot.key.secret === true : CREDENTIAL.test(name);
}

/** What may be shown of the value of a dotted key. */
export function masked(name: string, value: Json): Json {
  return isCredential(name, value) ? "***" : value;
}
