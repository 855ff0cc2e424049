// The five lines that say what is installed and what is switched on.
import { code, type Reply } from "../base/reply.ts";
import { VERSION } from "../base/version.ts";
import type { Config } from "../model/config/config.ts";
import type { DatabaseConfig } from "../model/config/database.ts";
import { backendOf } from "../rules/scale/backend.ts";

/** Features that are told, with the names that people know. */
const FEATURES = [
  ["multi_agent_coordination", "multi-agent"],
  ["kiro_workflow", "kiro-workflow"],
  ["session_management", "session-management"],
] as const;

export type SystemInfo = {
  readonly name: string;
  readonly version: string;
  readonly backend: string;
  readonly auto_scaling: "enabled" | "disabled" | "paused by override";
  readonly scale_detection: "active" | "inactive";
  readonly features: readonly string[];
  readonly status: string;
};

export type Installed = { readonly exists: boolean; readonly config: Config; readonly database: DatabaseConfig };

export function systemInfo({ exists, config, database }: Installed): SystemInfo {
  const { backend_override, auto_scale, features } = config;
  const auto_scaling = !auto_scale ? "disabled" : backend_override === null ? "enabled" : "paused by override";
  return {
    name: "Enhanced Milestone System",
    version: VERSION,
    backend: backendOf(config, database),
    auto_scaling,
    scale_detection: auto_scale ? "active" : "inactive",
    features: FEATURES.flatMap(([key, name]) => (features[key] ? [name] : [])),
    status: exists ? "Ready for milestone creation" : "No milestone data found; run milestone init",
  };
}

/** Exactly five lines, in the form that scripts know. */
export function systemInfoView(info: SystemInfo): Reply {
  const lines = [
    `${info.name} v${info.version}`,
    `Backend: ${info.backend} (auto-scaling ${info.auto_scaling})`,
    `Scale Detection: ${info.scale_detection}`,
    `Features: ${info.features.join(", ") || "none"}`,
    `Status: ${info.status}`,
  ];
  return [code(lines.join("\n"), "yaml")];
}
