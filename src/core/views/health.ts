// The health of a repository's milestones as a reply.
import { heading, list, table, text, type Reply } from "../base/reply.ts";
import type { CheckStatus, Health } from "../rules/health.ts";
import { findingsView } from "./findings.ts";

/** `summary` fits a small screen, `verbose` shows every problem with its place. */
export type Depth = "summary" | "checks" | "verbose";

const MARKS: Readonly<Record<CheckStatus, string>> = { ok: "ok", warning: "!", error: "✗" };

export function healthView({ status, checks, problems }: Health, depth: Depth): Reply {
  const troubled = checks.filter((check) => check.status !== "ok");
  const headline = heading(`Health: ${status}`);
  const hints = troubled.flatMap(({ name, hint }) => (hint === undefined ? [] : [`${name}: ${hint}`]));
  if (depth === "summary") return [headline, text(`${checks.length - troubled.length} of ${checks.length} checks are ok.`), ...(hints.length > 0 ? [list(troubled.map(({ name, message }) => `${name}: ${message}`))] : [])];
  const rows = checks.map((check) => [MARKS[check.status], check.name, check.message]);
  const next = hints.length > 0 ? [heading("What to do"), list(hints)] : [];
  return [headline, table(["", "check", "found"], rows), ...next, ...(depth === "verbose" ? findingsView(problems) : [])];
}
