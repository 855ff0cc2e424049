// Notices and configurations for the tests of notifications.
import { readConfig } from "../../../src/core/files/config/config.ts";
import { NO_DATABASE_CONFIG } from "../../../src/core/model/config/database.ts";
import type { Config } from "../../../src/core/model/config/config.ts";
import type { Milestone } from "../../../src/core/model/milestone.ts";
import type { Channel, Letter, Notice } from "../../../src/core/model/notice.ts";
import type { Workspace } from "../../../src/core/model/workspace.ts";

export const NOW = "2026-03-02T09:00:00Z";

export function configOf(text: string): Config {
  return readConfig({ file: { path: "c.yaml", text } }).config;
}

export function notice(more: Partial<Notice> = {}): Notice {
  return {
    id: "request-1/milestone-001/0", kind: "approval_requested", at: NOW, milestone: "milestone-001", task: "task-001", title: "design of task-001 waits for an approval",
    lines: ["milestone-001: User login", "Asked for by ada"], to: ["@ada", "@org/team"], link: null, ...more,
  };
}

export function letter(channel: Channel = "slack", more: Partial<Notice> = {}): Letter {
  return { notice: notice(more), channel, tries: 0, nextAt: NOW, failure: null };
}

/** `seconds` after the others. */
export function later(seconds: number): string {
  return new Date(Date.parse(NOW) + seconds * 1000).toISOString();
}

export function workspaceOf(config: string, milestones: readonly Milestone[] = []): Workspace {
  return {
    root: ".milestones", exists: true, milestones: new Map(milestones.map((one) => [one.id, one])), whole: true, paths: new Map(), broken: new Map(), warnings: [],
    config: configOf(config), database: NO_DATABASE_CONFIG,
  };
}
