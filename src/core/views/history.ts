// A milestone's history: its events and the commits that touched it, newest first.
import { heading, table, text, type Reply } from "../base/reply.ts";
import type { History } from "../model/facts.ts";
import { words } from "./milestone.ts";

/** So many characters tell commits apart. */
const SHORT_ID = 10;

export function historyView(title: string, { events, commits }: Pick<History, "events" | "commits">): Reply {
  const eventRows = events.map((event) => [event.timestamp ?? "?", words(event.event_type), detailText(event.details), event.actor ?? ""]);
  const commitRows = commits.map((commit) => [commit.at, commit.id.slice(0, SHORT_ID), commit.subject, commit.author]);
  return [
    heading(title),
    ...(eventRows.length > 0 ? [table(["when", "what", "details", "who"], eventRows)] : [text("No events are recorded.")]),
    ...(commitRows.length > 0 ? [heading("Commits"), table(["when", "commit", "subject", "author"], commitRows)] : []),
  ];
}

const TOLD = ["task_id", "old_status", "new_status", "reason", "requires", "command"] as const;

function detailText(details: Readonly<Record<string, unknown>>): string {
  const told = TOLD.flatMap((key) => {
    const value = details[key];
    return typeof value === "string" && (key !== "command" || !("task_id" in details)) ? [key === "old_status" ? `${value} →` : value] : [];
  });
  return told.join(" ");
}
