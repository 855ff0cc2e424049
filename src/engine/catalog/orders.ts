// Orders about catalogs, backups and measurements, each carried out by a file of its own.
import type { CatalogOrder } from "../../core/model/catalog-order.ts";
import type { Caller, Finished } from "../invocation.ts";
import type { Grounds } from "../upkeep/routine.ts";

/** One line an order; nothing is loaded before it is given. */
export async function carryOutOrder(grounds: Grounds, order: CatalogOrder, caller: Caller): Promise<Finished> {
  switch (order.kind) {
    case "scale-check": return (await import("./scale-check.ts")).checkScale(grounds.ports, order, caller);
    case "scale-simulate": return (await import("./simulate.ts")).simulateScale(grounds.ports, order, caller);
    case "backup-create": return (await import("./keeping/backup.ts")).createBackup(grounds.ports, order, caller);
    case "backup-list": return (await import("./keeping/backup.ts")).listBackups(grounds.ports, caller);
    case "backup-test": return (await import("./keeping/backup.ts")).testBackup(grounds.ports, order);
    case "backup-restore": return (await import("./keeping/restore.ts")).restoreBackup(grounds.ports, order, caller);
    case "data-prune": return (await import("./keeping/prune.ts")).prune(grounds, order, caller);
    case "data-refresh": return (await import("./keeping/clear.ts")).refreshData(grounds, caller);
    case "cache-clear": return (await import("./keeping/clear.ts")).clearCaches(grounds, caller);
    case "backend-status": return (await import("./db/info.ts")).backendStatus(grounds.ports, caller);
    case "backend-switch": return (await import("./switch.ts")).switchBackend(grounds.ports, { ...order, reason: "by hand" }, caller);
    case "backend-verify":
    case "db-verify": return (await import("./backend/verify.ts")).verifyBackend(grounds.ports, order, caller);
    case "backend-compare": return (await import("./backend/verify.ts")).compareBackends(grounds.ports, order, caller);
    case "backend-sync": return (await import("./backend/rebuild.ts")).syncBackend(grounds.ports, order, caller);
    case "backend-rebuild": return (await import("./backend/rebuild.ts")).rebuildBackend(grounds.ports, order, caller);
    case "db-reset": return (await import("./backend/rebuild.ts")).resetBackend(grounds.ports, order, caller);
    case "db-info": return (await import("./db/info.ts")).databaseInfo(grounds.ports, order, caller);
    case "db-assess": return (await import("./db/info.ts")).assess(grounds.ports, order, caller);
    case "db-check": return (await import("./db/check.ts")).checkDatabase(grounds.ports, order, caller);
    case "db-setup": return (await import("./db/setup.ts")).setUpDatabase(grounds.ports, order, caller);
    case "db-optimize": return (await import("./db/optimize.ts")).optimize(grounds.ports, order, caller);
    case "db-tune": return (await import("./db/optimize.ts")).tune(grounds.ports, order, caller);
    case "db-pool-reset": return (await import("./db/info.ts")).resetPool(grounds.ports, caller);
    case "notify-test":
    case "notify-log":
    case "notify-reset": return (await import("../notify/orders.ts")).carryOutNotify(grounds.ports, order, caller);
    case "perf-bench": return (await import("./perf/bench.ts")).bench(grounds.ports, order, caller);
    case "perf-compare": return (await import("./perf/bench.ts")).compareWith(grounds.ports, order, caller);
    case "perf-analyze": return (await import("./perf/report.ts")).analyze(grounds.ports, caller);
    case "perf-report": return (await import("./perf/report.ts")).performanceReport(grounds.ports, order, caller);
  }
}
