// The configuration: every key with its default, its limits and its effect, and the type that follows from them.
import { parseDuration } from "../../base/duration.ts";
import { applyEdits } from "../../base/edit.ts";
import { isMapping, type Json } from "../../base/json.ts";
import { parseSize } from "../../base/size.ts";
import { nearest } from "../../base/nearest.ts";
import { CHANNELS, NOTICE_KINDS } from "../notice.ts";
import {
  boolean, choice, defaultsOf, duration, each, integer, keysOf, list, namedDefaults, size, spotIn, text,
  type ConfigKey, type Definition, type Each, type Kind, type Spot, type Tree, type ValueOf,
} from "./key.ts";

/** Path of the configuration, relative to the data folder. */
export const CONFIG_PATH = "config/milestone-config.yaml";

const POLICY = { policy: {} } as const;
const KEEP_ON = { policy: { strictest: true } } as const;
const KEEP_OFF = { policy: { strictest: false } } as const;
const BRANCH = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]+$/, says: "Write the name of a branch, such as milestone/state." };
const BRANCH_NAME = { pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/))[\w./-]*\{(?:milestone_)?id\}[\w./-]*$/, says: "Write a branch name that contains {id} or {milestone_id}." };
const EMAIL = { pattern: /^(?:[^\s@<>"',;:]+@[^\s@<>"',;:]+(?:,\s*(?!$)|$)){1,50}$/, says: "Write one e-mail address, or up to 50 with commas between them." };
const REFERENCE = { pattern: /^(?:env:\w+|\$\{\{\s*(?:secrets|vars|env)\.\w+\s*\}\}|\$\{?\w+\}?)$/, says: "Write env:NAME or ${{ secrets.NAME }}." };
const VERSION = { pattern: /^\d+\.\d+(\.\d+)?$/, says: "Write a version such as 2.0.0." };
const COMMIT = { pattern: /\S/, says: "Write one line; {id}, {milestone_id} and {description} are filled in." };

/** The one definition; the reference, the editors' schema, the type and the loader follow from it. */
const TREE = {
  version: text("2.0.0", "Version of the data and configuration format; a file without it is valid.", { form: VERSION }),
  auto_scale: boolean(true, "Lets the backend follow the measured scale; false leaves it to backend_override and manual switches."),
  backend_override: choice(["file", "sqlite", "postgresql"], null, "Forces the backend, whatever auto_scale says; removing the key returns to automatic."),
  scale_thresholds: {
    file_to_sqlite: integer(50, "Number of active milestones at which SQLite is due.", { min: 1, ...POLICY }),
    sqlite_to_postgresql: integer(200, "Number of active milestones at which PostgreSQL is due; more than file_to_sqlite.", { min: 2, ...POLICY }),
    monitoring_interval: integer(300, "How often scale is checked; GitHub's schedule cannot do it more often than every 300 seconds.", { unit: "seconds", min: 1, ...POLICY }),
    max_backends: integer(3, "How far automatic scaling may go: 1 stays with files, 2 allows SQLite, 3 allows PostgreSQL.", { min: 1, max: 3 }),
  },
  features: {
    multi_agent_coordination: boolean(true, "Off: execute runs one task at a time."),
    kiro_workflow: boolean(false, "Allows Kiro commands and gates."),
    session_management: boolean(true, "Off: no checkpoints and no resume."),
    auto_optimization: boolean(false, "Allows automatic maintenance and optimisation."),
    advanced_analytics: boolean(null, "False turns memory-heavy analytics off, whatever enterprise.advanced_analytics says."),
  },
  default_workflow: choice(["kiro", "standard"], "standard", "The workflow of milestones that are planned without a flag."),
  ids: choice(["sequential"], "sequential", "How new milestones are numbered."),
  commands: {
    prefixes: list(["/milestone", "/ms"], "Words that start a command in a comment.", POLICY),
    allowed_bots: list([], "Accounts of bots whose commands count, by their numeric ids; what they may do their permission says.", POLICY),
  },
  project: {
    name: text(null, "Name of the project, for titles."),
    type: choice(["web_app", "mobile_app", "enterprise", "research", "saas_product", "enterprise_transformation", "open_source"], null, "Hint for presets."),
    team_size: integer(1, "Hint for agents and approvals.", { min: 1 }),
    complexity: choice(["low", "medium", "high"], "medium", "Hint for presets."),
  },
  execution: {
    agents: integer(null, "Seats when --agents is not given; unset: the number of processors, at most 4.", { min: 1 }),
    env: list([], "Names of variables that tasks may see beside PATH, HOME, LANG, TERM and TMPDIR.", POLICY),
    retry_backoff: duration("10s", "Wait before a task is tried again, doubled each time."),
    allow_forks: boolean(false, "Lets execute work on a pull request from a fork, at a commit that --sha names.", KEEP_OFF),
  },
  agents: {
    task_executor: boolean(true, "The agents that do tasks; without them nothing is executed."),
    progress_monitor: boolean(true, "Computes progress and reports it during a run."),
    git_integration: boolean(true, "Branches and commits; off: nothing is written with git."),
    dependency_validator: boolean(true, "Checks dependencies during a run; the check at its start stays."),
    blocker_detector: boolean(true, "Detects stalls and failures during a run."),
    memory_limit: size(null, "Memory of one agent's process tree; above it the agent is started again and an alert raised.", POLICY),
    enable_gc: boolean(false, "Collects garbage periodically in our own processes."),
    gc_frequency: duration("30s", "How often garbage is collected."),
    restart_interval: duration(null, "Starts agents anew after so long."),
  },
  coding_agents: each({
    command: text(null, "Command of a coding agent; it is given a rendered prompt. `claude` and `codex` have presets.", POLICY),
    env: list([], "Names of the variables that hold this agent's credentials.", POLICY),
    prompt: text(null, "Template of its prompt, or the path of one.", POLICY),
    timeout: duration(null, "Longest run of one task.", POLICY),
    home: choice(["private", "user"], "private", "Whether it sees a HOME of its own or the user's.", POLICY),
    budget: text(null, "Most that one task may cost, in the agent's own terms.", POLICY),
  }),
  planner: {
    command: text(null, "Command that turns a text into a plan; used with plan --planner only.", POLICY),
    timeout: duration(null, "Longest run of the planner.", POLICY),
  },
  coordination: {
    update_frequency: duration("30s", "How often agents report their state and progress."),
    conflict_resolution: choice(["conservative", "normal"], "normal", "Conservative runs a task again on the new base where its changes collide."),
    stall_after: {
      warn: duration("10m", "A task silent for so long is reported as stalled."),
      block: duration(null, "A task silent for so long is stopped and blocks."),
    },
    task_limit: {
      warn: duration("1h", "A task that runs for so long is reported."),
      block: duration(null, "A task that runs for so long is stopped and blocks."),
    },
    disk_limit: {
      warn: integer(90, "Disk use that is reported.", { unit: "percent", min: 1, max: 100 }),
      block: integer(null, "Disk use at which no further task is started.", { unit: "percent", min: 1, max: 100 }),
    },
    resource_limits: {
      max_cpu_percent: integer(null, "Processor use above which no further task is started.", { unit: "percent", min: 1, max: 100, ...POLICY }),
      max_memory_mb: integer(null, "Memory of all agents together.", { unit: "MB", min: 1, ...POLICY }),
    },
  },
  file_locking: boolean(false, "Agents lock files before they write them."),
  session_management: {
    checkpoint_frequency: duration("5m", "Interval between automatic checkpoints.", { min: "30s", max: "24h" }),
    auto_resume: boolean(true, "Execute goes on with an interrupted session without --resume."),
    max_sessions: integer(10, "So many of the newest sessions are kept.", { min: 1 }),
    cleanup_after: duration("7d", "Completed sessions older than this are deleted."),
    max_retry_attempts: integer(3, "Tries of saving and resuming before giving up.", { min: 0 }),
    cleanup_aggressive: boolean(false, "Cleanup takes paused and corrupted sessions at once."),
    backup_sessions: boolean(false, "Keeps a copy of a session before it is overwritten."),
    auto_cleanup: boolean(true, "False: no session is ever deleted automatically."),
    multi_user: boolean(false, "Several people may hold sessions of one milestone.", KEEP_OFF),
    conflict_resolution: choice(["merge", "last_writer_wins"], "merge", "How the states of two sessions are combined."),
    user_isolation: boolean(true, "People see and resume their own sessions only.", KEEP_ON),
    shared_sessions: boolean(false, "Whoever is permitted may resume the session.", KEEP_OFF),
  },
  session_locking: boolean(false, "One lock per session; a second holder is refused."),
  session_timeout: integer(3600, "A lock or heartbeat older than this is stale.", { unit: "seconds", min: 1 }),
  kiro_workflow: {
    approval_required: boolean(true, "False: no gate waits for an approval.", KEEP_ON),
    auto_transition: boolean(true, "The next phase starts when one is approved or completed."),
    phase_timeout: duration("24h", "A phase older than this is reported as overdue.", POLICY),
    policy: choice(["mandatory", "optional", "advisory"], "optional", "Whether tasks must, may or should go through the phases.", { policy: { strictest: "mandatory" } }),
    enforcement: choice(["strict", "flexible", "progressive"], "flexible", "How firmly a phase holds up the next one.", { policy: { strictest: "strict" } }),
    phases: list(["design", "spec", "execute"], "The phases of new Kiro milestones, in their order.", POLICY),
    phase_weights: {
      design: integer(null, "Share of the design phase in a task's progress; unset: 20, or 15 with four phases.", { min: 0, max: 100 }),
      spec: integer(null, "Share of the spec phase; unset: 30, or 25 with four phases.", { min: 0, max: 100 }),
      task: integer(null, "Share of the task phase; unset: 20 with four phases.", { min: 0, max: 100 }),
      execute: integer(null, "Share of the execute phase; unset: 50, or 40 with four phases.", { min: 0, max: 100 }),
    },
    phase_approval: {
      design: boolean(null, "Whether the design phase waits for an approval; unset: it does.", KEEP_ON),
      spec: boolean(null, "Whether the spec phase waits for an approval; unset: it does.", KEEP_ON),
      task: boolean(null, "Whether the task phase waits for an approval; unset: it does not.", KEEP_ON),
      execute: boolean(null, "Whether the execute phase waits for an approval; unset: it does not.", KEEP_ON),
    },
  },
  approval_workflow: {
    design_approvers: list([], "Who must approve before the spec phase: roles, logins, @org/team or e-mail addresses.", POLICY),
    spec_approvers: list([], "Who must approve before execution: roles, logins, @org/team or e-mail addresses.", POLICY),
    auto_approve_after: duration(null, "A waiting gate opens by itself after so long.", { policy: { strictest: null } }),
    notification_channels: list(["github"], "Where requests for approval go.", { ...POLICY, allowed: CHANNELS }),
    roles: each(list([], "Who a role is: logins, @org/team or e-mail addresses.", POLICY)),
    allow_local: boolean(false, "Local approvals open gates although there is a GitHub remote.", KEEP_OFF),
  },
  git_integration: {
    state_branch: text(null, "Branch that milestones are committed to; unset: the default branch, or the one that is checked out.", { form: BRANCH, ...POLICY }),
    auto_commit: boolean(true, "Commits what a verb wrote."),
    auto_branch: boolean(true, "Makes a work branch for each milestone that is executed."),
    commit_format: text("feat(milestone-{id}): {description}", "Subject of a task's commit.", { form: COMMIT }),
    branch_prefix: text("milestone/", "Start of work branches' names, before the milestone's id.", { form: BRANCH }),
    branch_naming: text(null, "Whole name of work branches, such as ms-{id}; {milestone_id} is the full id. Beats branch_prefix.", { form: BRANCH_NAME }),
    single_branch_mode: boolean(false, "All milestones commit to one branch."),
    auto_cleanup_branches: boolean(false, "Scheduled cleanup of work branches."),
    cleanup_after_days: integer(30, "Age after completion at which a branch is deleted.", { unit: "days", min: 0 }),
    preserve_completed: boolean(false, "Completed branches are kept."),
    branch_cleanup: choice(["aggressive", "normal", "off"], "normal", "Aggressive deletes right after the merge, whatever the age."),
    merge_strategy: choice(["squash", "merge", "rebase"], "squash", "How a milestone's pull request is merged."),
    auto_merge: boolean(false, "Merges a milestone's pull request when it is complete and its checks pass.", KEEP_OFF),
  },
  cache: {
    enabled: boolean(false, "Keeps answers of queries."),
    type: choice(["memory", "redis"], "memory", "Where they are kept; redis is for distributed setups."),
    ttl: integer(300, "How long an answer is kept.", { unit: "seconds", min: 1 }),
    max_size: size("100MB", "Most that is kept; the least recently used goes first."),
  },
  performance: {
    max_concurrent_operations: integer(10, "Reads and writes at the same time.", { min: 1 }),
    batch_size: integer(50, "Files in one bulk read or write.", { min: 1 }),
    lazy_loading: boolean(true, "Reads milestones when they are needed."),
    emergency_mode: boolean(false, "Essential agents only, no analytics, no dashboard, one operation at a time."),
  },
  optimization: {
    prioritize: choice(["speed", "reliability", "features"], "reliability", "What tuning favours."),
    resource_limits: {
      max_agents: integer(10, "Most seats, whatever --agents says.", { min: 1, ...POLICY }),
      max_memory: size("4GB", "Memory of the whole program.", POLICY),
      max_storage: size("10GB", "Size of the data folder; 80 % of it is reported.", POLICY),
    },
  },
  backend_switching: {
    conservative_mode: boolean(false, "A switch of backends takes a backup, compares everything and asks for --yes."),
  },
  database: {
    url: text(null, "Connection of PostgreSQL: env:NAME in the file, or the variable DATABASE_URL.", { secret: true }),
    query_cache: boolean(false, "Keeps results of database queries."),
  },
  templates: {
    use_defaults: boolean(false, "Ignores the repository's own templates."),
  },
  monitoring_enabled: boolean(false, "Master switch of metrics, health checks and alerts; a key of monitoring or alerts that is on turns it on."),
  monitoring: {
    health_checks: boolean(true, "Checks health periodically."),
    performance_alerts: boolean(true, "Raises an alert when an operation exceeds its limit."),
    error_tracking: boolean(true, "Collects errors with their context in the logs."),
    usage_analytics: boolean(true, "Counts the use of commands, locally."),
  },
  alerts: {
    performance_degradation: boolean(true, "Notifies of slower operations."),
    scale_threshold_approaching: boolean(true, "Notifies at 80 % of a threshold."),
    agent_failures: boolean(true, "Notifies of an agent's crash or timeout."),
    database_issues: boolean(true, "Notifies of a database that is not healthy."),
  },
  notification: {
    channels: list(null, "Where everything but requests for approval goes; unset: to mail, Slack and the webhook, as far as they are set up.", { ...POLICY, allowed: CHANNELS }),
    email: text(null, "Who is notified by mail: addresses with commas between them. The mail server stands in SMTP_HOST and its like in the environment.", { form: EMAIL, example: /^your-team@company\.com$/i, ...POLICY }),
    slack_webhook: text(null, "Where Slack is notified: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, example: /^https:\/\/hooks\.slack\.com\/(?:services\/)?your[-\/\w]*$/i, ...POLICY }),
    webhook_url: text(null, "Where signed JSON is posted: env:NAME or ${{ secrets.NAME }}, never the address itself.", { secret: true, form: REFERENCE, ...POLICY }),
    webhook_secret: text(null, "What that JSON is signed with: env:NAME or ${{ secrets.NAME }}, never the secret itself.", { secret: true, form: REFERENCE, ...POLICY }),
    allowed_hosts: list([], "Hosts (host or host:port) that may be posted to over plain HTTP, at any port, inside of one's own network, and in Slack's place.", POLICY),
    remind_after: duration("1d", "Approvers are reminded of a waiting gate after so long, three times at most; approval_reminded in notification.mute: never."),
    mute: list([], "Kinds of notices that nobody is sent.", { allowed: NOTICE_KINDS }),
  },
  enterprise_mode: boolean(false, "Master switch of enterprise features; a key of enterprise that is on turns it on."),
  enterprise: {
    advanced_analytics: boolean(false, "Reports of velocity and forecasts."),
    compliance_tracking: boolean(false, "Audit trail and compliance report."),
    portfolio_management: boolean(false, "Roll-up over several repositories."),
    resource_optimization: boolean(false, "Allocation conflicts and suggestions."),
  },
  debug: {
    level: choice(["quiet", "normal", "verbose"], "normal", "How much the log says."),
    memory_profiling: boolean(false, "Samples the memory of agents into the logs."),
  },
};

type Meaning<N> =
  N extends Definition<infer K extends Kind, infer D, infer A> ? ValueOf<K, D, A>
  : N extends Each<infer M> ? { readonly [name: string]: Meaning<M> }
  : { readonly [K in keyof N]: Meaning<N[K]> };

/** The effective configuration, every default filled. Durations and sizes are spelled ("5m"), integers count their unit. */
export type Config = Meaning<typeof TREE>;

/** The keys as they are nested, for what is derived from them. */
export const configTree: Tree = TREE;

let keys: readonly ConfigKey[] | undefined;

/** Every key in the order of the reference, as "agents.gc_frequency" or "coding_agents.<name>.command"; made when first asked for. */
export function configKeys(): readonly ConfigKey[] {
  return (keys ??= keysOf(TREE, []));
}

/** What stands at a path of names. */
export function spotAt(path: readonly string[]): Spot {
  return spotIn(TREE, path);
}

/** At most three keys that somebody may have meant: the same name in another section first. */
export function nearestKeys(name: string): string[] {
  const last = name.split(".").at(-1);
  const same = configKeys().filter(({ path }) => path.at(-1) === last).map(({ key }) => key);
  if (same.length > 0) return same.slice(0, 3);
  return nearest(name, configKeys().map(({ key }) => key));
}

const DEFAULTS: Json = defaultsOf(TREE);

/** The defaults with these values in their places; the values have been read by `readValue`. */
export function configWith(values: readonly { readonly path: readonly string[]; readonly value: Json }[]): Config {
  const named = values.flatMap(({ path }) => namedDefaults(TREE, path));
  const config = applyEdits(DEFAULTS, [...named, ...values.map(({ path, value }) => ({ kind: "set", at: path, value }) as const)]);
  if (!isConfig(config)) throw new Error("The configuration lost a section.");
  return config;
}

function isConfig(value: Json): value is Config {
  return isMapping(value) && Object.keys(TREE).every((name) => name in value);
}

/** Milliseconds of a duration of a Config. */
export function millisecondsOf(spelled: string): number {
  return parseDuration(spelled) ?? notChecked(spelled);
}

/** Bytes of a size of a Config. */
export function bytesOf(spelled: string): number {
  return parseSize(spelled) ?? notChecked(spelled);
}

function notChecked(spelled: string): never {
  throw new Error(`Not from a configuration: ${JSON.stringify(spelled)}`);
}
