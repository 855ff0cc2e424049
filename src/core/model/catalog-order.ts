// Orders to the engine about catalogs, backups and measurements: what a routine verb asks for.
import type { Backend } from "./backend.ts";
import type { Channel } from "./notice.ts";

/** `target` null is what is recommended; `step` asks before each step, `debug` tells each. */
export type CatalogOrder =
  | { readonly kind: "backend-status" }
  | { readonly kind: "backend-switch"; readonly target: Backend | null; readonly step: boolean; readonly debug: boolean }
  | { readonly kind: "backend-verify"; readonly target: Backend | null }
  | { readonly kind: "backend-compare"; readonly left: Backend | null; readonly right: Backend | null }
  | { readonly kind: "backend-sync" | "backend-rebuild"; readonly target: Backend | null }
  | { readonly kind: "db-info" | "db-assess" | "db-check" | "db-verify" | "db-optimize" | "db-reset"; readonly target: Backend | null }
  | { readonly kind: "db-setup"; readonly target: Backend | null }
  | { readonly kind: "db-pool-reset" }
  | { readonly kind: "db-tune"; readonly apply: boolean; readonly queries: boolean }
  | { readonly kind: "scale-check"; readonly now: boolean }
  | { readonly kind: "scale-simulate"; readonly to: number }
  | { readonly kind: "backup-create"; readonly label: string }
  | { readonly kind: "backup-list" }
  | { readonly kind: "backup-restore" | "backup-test"; readonly backup: string }
  | { readonly kind: "data-prune"; readonly older_than: string }
  | { readonly kind: "data-refresh" }
  | { readonly kind: "cache-clear" }
  | { readonly kind: "perf-bench"; readonly rounds: number }
  | { readonly kind: "perf-compare"; readonly baseline: string }
  | { readonly kind: "perf-analyze" }
  | { readonly kind: "perf-report"; readonly format: ReportFormat }
  | NotifyOrder;

export const REPORT_FORMATS = ["text", "md", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** About notifications. `channel` null: each that is set up. */
export type NotifyOrder =
  | { readonly kind: "notify-test"; readonly channel: Channel | null }
  | { readonly kind: "notify-log"; readonly limit: number }
  | { readonly kind: "notify-reset" };
