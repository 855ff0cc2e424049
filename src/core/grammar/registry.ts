// All verbs: where each is loaded from, and the names of those that are not built yet.
import type { Verb } from "../verb.ts";
import type { Door } from "./globals.ts";

type Load = () => Promise<Verb>;

/** One line a verb; nothing is loaded before it is called. */
const BUILT: Readonly<Record<string, Load>> = {
  "accept": async () => (await import("../commands/milestone/accept.ts")).accept,
  "agent conflicts": async () => (await import("../queries/agent/conflicts.ts")).conflicts,
  "agent memory": async () => (await import("../queries/agent/memory.ts")).memory,
  "agent restart": async () => (await import("../commands/agent/restart.ts")).restart,
  "agent status": async () => (await import("../queries/agent/status.ts")).status,
  "agent stop": async () => (await import("../commands/agent/stop.ts")).stop,
  "approval approve": async () => (await import("../commands/approval/voting.ts")).approve,
  "approval bypass": async () => (await import("../commands/approval/bypass.ts")).bypass,
  "approval due": async () => (await import("../commands/approval/due.ts")).due,
  "approval list": async () => (await import("../queries/approval/list.ts")).list,
  "approval reject": async () => (await import("../commands/approval/voting.ts")).reject,
  "approval request-changes": async () => (await import("../commands/approval/voting.ts")).requestChanges,
  "archive": async () => (await import("../commands/milestone/archive.ts")).archive,
  "backend compare": async () => (await import("../commands/backend/compare.ts")).compare,
  "backend rebuild": async () => (await import("../commands/backend/rebuild.ts")).rebuild,
  "backend status": async () => (await import("../commands/backend/status.ts")).status,
  "backend switch": async () => (await import("../commands/backend/switch.ts")).switchTo,
  "backend sync": async () => (await import("../commands/backend/sync.ts")).sync,
  "backend verify": async () => (await import("../commands/backend/verify.ts")).verify,
  "backup create": async () => (await import("../commands/backup/create.ts")).create,
  "backup list": async () => (await import("../commands/backup/list.ts")).list,
  "backup restore": async () => (await import("../commands/backup/restore.ts")).restore,
  "backup test": async () => (await import("../commands/backup/test.ts")).test,
  "block": async () => (await import("../commands/milestone/block.ts")).block,
  "branch archive": async () => (await import("../commands/branch/archive.ts")).archive,
  "branch cleanup": async () => (await import("../commands/branch/cleanup.ts")).cleanup,
  "branch list": async () => (await import("../queries/branch/list.ts")).list,
  "cache clear": async () => (await import("../commands/cache/clear.ts")).clear,
  "cancel": async () => (await import("../commands/milestone/cancel.ts")).cancel,
  "check": async () => (await import("../queries/system/check.ts")).check,
  "complete": async () => (await import("../commands/milestone/complete.ts")).complete,
  "completion": async () => (await import("./completion.ts")).completion(await talkedAbout("help")),
  "completion ids": async () => (await import("./completion-ids.ts")).completionIds,
  "config get": async () => (await import("../queries/config/get.ts")).get,
  "config set": async () => (await import("../commands/config/set.ts")).set,
  "config show": async () => (await import("../queries/config/show.ts")).show,
  "config unset": async () => (await import("../commands/config/unset.ts")).unset,
  "config validate": async () => (await import("../queries/config/validate.ts")).validate,
  "data fix-format": async () => (await import("../commands/data/fix-format.ts")).fixFormat,
  "data prune": async () => (await import("../commands/data/prune.ts")).prune,
  "data refresh": async () => (await import("../commands/data/refresh.ts")).refresh,
  "data validate": async () => (await import("../queries/data/validate.ts")).validate,
  "db assess": async () => (await import("../commands/db/assess.ts")).assess,
  "db check": async () => (await import("../commands/db/check.ts")).check,
  "db fix": async () => (await import("../commands/db/rebuilding.ts")).fix,
  "db info": async () => (await import("../commands/db/info.ts")).info,
  "db optimize": async () => (await import("../commands/db/optimize.ts")).optimize,
  "db pool reset": async () => (await import("../commands/db/pool-reset.ts")).poolReset,
  "db reindex": async () => (await import("../commands/db/rebuilding.ts")).reindex,
  "db reset": async () => (await import("../commands/db/reset.ts")).reset,
  "db setup": async () => (await import("../commands/db/setup.ts")).setup,
  "db tune": async () => (await import("../commands/db/tune.ts")).tune,
  "db upgrade": async () => (await import("../commands/db/rebuilding.ts")).upgrade,
  "db verify": async () => (await import("../commands/db/verify.ts")).verify,
  "depends": async () => (await import("../queries/milestone/depends.ts")).depends,
  "doctor": async () => (await import("../queries/system/doctor.ts")).doctor,
  "execute": async () => (await import("../commands/execution/execute.ts")).execute,
  "git resolve": async () => (await import("../commands/git/resolve.ts")).resolve,
  "graph": async () => (await import("../queries/milestone/graph.ts")).graph,
  "help": async () => (await import("./help.ts")).help(await talkedAbout("completion")),
  "history": async () => (await import("../queries/milestone/history.ts")).history,
  "import": async () => (await import("../commands/milestone/import.ts")).importMilestones,
  "init": async () => (await import("../commands/system/init.ts")).init,
  "kiro complete": async () => (await import("../commands/kiro/complete.ts")).complete,
  "kiro enable": async () => (await import("../commands/kiro/enable.ts")).enable,
  "kiro regenerate": async () => (await import("../commands/kiro/regenerate.ts")).regenerate,
  "kiro reset": async () => (await import("../commands/kiro/reset.ts")).reset,
  "kiro status": async () => (await import("../queries/kiro/status.ts")).status,
  "kiro submit": async () => (await import("../commands/kiro/submit.ts")).submit,
  "kiro transition": async () => (await import("../commands/kiro/transition.ts")).transition,
  "kiro validate": async () => (await import("../queries/kiro/validate.ts")).validate,
  "list": async () => (await import("../queries/milestone/list.ts")).list,
  "maintain": async () => (await import("../commands/system/maintain.ts")).maintain,
  "next": async () => (await import("../queries/milestone/next.ts")).next,
  "notify log": async () => (await import("../commands/notify/log.ts")).log,
  "notify reset": async () => (await import("../commands/notify/reset.ts")).reset,
  "notify test": async () => (await import("../commands/notify/test.ts")).test,
  "perf analyze": async () => (await import("../commands/perf/analyze.ts")).analyze,
  "perf bench": async () => (await import("../commands/perf/bench.ts")).bench,
  "perf compare": async () => (await import("../commands/perf/compare.ts")).compare,
  "perf preset": async () => (await import("../commands/perf/preset.ts")).preset,
  "perf report": async () => (await import("../commands/perf/report.ts")).report,
  "plan": async () => (await import("../commands/milestone/plan.ts")).plan,
  "reopen": async () => (await import("../commands/milestone/reopen.ts")).reopen,
  "report analytics": async () => (await import("../queries/report/analytics.ts")).analytics,
  "scale check": async () => (await import("../commands/scale/check.ts")).check,
  "scale explain": async () => (await import("../queries/scale/explain.ts")).explain,
  "scale recalc": async () => (await import("../commands/scale/recalc.ts")).recalc,
  "scale simulate": async () => (await import("../commands/scale/simulate.ts")).simulate,
  "scale status": async () => (await import("../queries/scale/status.ts")).status,
  "scale test": async () => (await import("../queries/scale/test.ts")).trial,
  "search": async () => (await import("../queries/milestone/search.ts")).search,
  "session cleanup": async () => (await import("../commands/session/cleanup.ts")).cleanup,
  "session latest": async () => (await import("../queries/session/latest.ts")).latest,
  "session list": async () => (await import("../queries/session/list.ts")).list,
  "session own": async () => (await import("../commands/session/own.ts")).own,
  "session reset": async () => (await import("../commands/session/reset.ts")).reset,
  "session restore": async () => (await import("../commands/session/restore.ts")).restore,
  "session show": async () => (await import("../queries/session/show.ts")).show,
  "session status": async () => (await import("../queries/session/status.ts")).status,
  "session stop": async () => (await import("../commands/session/stop.ts")).stop,
  "session validate": async () => (await import("../queries/session/validate.ts")).validate,
  "show": async () => (await import("../queries/milestone/show.ts")).show,
  "status": async () => (await import("../queries/milestone/status.ts")).status,
  "sweep": async () => (await import("../commands/system/sweep.ts")).sweep,
  "system-info": async () => (await import("../queries/system/system-info.ts")).systemInfo,
  "unblock": async () => (await import("../commands/milestone/unblock.ts")).unblock,
  "update": async () => (await import("../commands/milestone/update.ts")).update,
  "version": async () => (await import("../queries/system/version.ts")).version,
  "waiting": async () => (await import("../queries/milestone/waiting.ts")).waiting,
  "watch": async () => (await import("../queries/execution/watch.ts")).watch,
};

/** Verbs that are named here and built later. */
const PLANNED: readonly string[] = [
  "agent monitor", "agent priority", "agent report",   
  "backup schedule", "branch archive", "branch cleanup", "branch list", "check",
  "config fix", "config minimal", "config precedence", "config reload", "config reset", "config test", "dashboard",
  "data locate", "data rebuild", "data repair", 
  
  "docs customizations", "docs runbook", "emergency mode", "emergency reset", "emergency rollback",
  "enterprise check", "enterprise features", "enterprise status", "enterprise test", "enterprise validate", "execute",
  "git reset", "git status", "git test", "integration credentials", "integration reset", "integration test",
  "integration validate", "integration webhooks",   "logs", "maintain", "maintenance annual", "maintenance monthly",
  "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy", "migrate report", "migrate resume",
  "migrate rollback", "migrate status", "migrate verify", "perf analyze",
  "perf bench", "perf compare", "perf memory", "perf preset", "perf report", "perf resources", "report compliance", "report portfolio", "report resources", "restart", "scale check", "scale explain", "scale recalc",
  "scale simulate", "scale status", "scale test", "sweep", "template reload", "template render", "template validate",
  "template vars", "worker", "workflow debug", "workflow test", "workflow validate",
];

/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN: ReadonlySet<string> = new Set(["completion ids"]);

/** What answers differently in a comment. */
const IN_COMMENTS: Readonly<Record<string, Load>> = {
  "help": async () => (await import("./help.ts")).help(await talkedAbout("completion"), "comment"),
};

/** The longest name has so many words. */
export const VERB_WORDS_MAX = 3;

/** The verb of this name, or null where it is not built yet or not known. */
export function loadVerb(name: string, door: Door = "cli"): Promise<Verb> | null {
  const verbs = door === "comment" && Object.hasOwn(IN_COMMENTS, name) ? IN_COMMENTS : BUILT;
  return Object.hasOwn(verbs, name) ? (verbs[name]?.() ?? null) : null;
}

export function isBuilt(name: string): boolean {
  return Object.hasOwn(BUILT, name);
}

export function isPlanned(name: string): boolean {
  return PLANNED.includes(name) && !isBuilt(name);
}

/** Names that people may use today, sorted. */
export function builtNames(): readonly string[] {
  return Object.keys(BUILT).filter((name) => !HIDDEN.has(name)).sort();
}

/** Names that are known and not built yet, sorted. */
export function missingNames(): readonly string[] {
  return PLANNED.filter(isPlanned).sort();
}

/** All verbs that people may use, in the order of their names. */
export function allVerbs(): Promise<readonly Verb[]> {
  return load(builtNames());
}

/** What `help` and `completion` talk about beside themselves: the ordinary verbs and the other of the two. */
async function talkedAbout(other: "help" | "completion"): Promise<readonly Verb[]> {
  const ordinary = await load(builtNames().filter((name) => name !== "help" && name !== "completion"));
  const last = other === "help" ? (await import("./help.ts")).help([]) : (await import("./completion.ts")).completion([]);
  return [...ordinary, last];
}

function load(names: readonly string[]): Promise<readonly Verb[]> {
  return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}
