// Notifications as replies: what a test came to, what was tried, what waits and what was given up.
import { heading, table, text, type Reply } from "../../base/reply.ts";
import type { Channel, Try } from "../../model/notice.ts";

/** `delivered` null: there was nothing to deliver. */
export type Tested = { readonly channel: Channel; readonly delivered: boolean | null; readonly detail: string };

export function testView(tested: readonly Tested[]): Reply {
  if (tested.length === 0) return [text("No channel is set up; see the keys of notification and approval_workflow.notification_channels.")];
  return [table(["channel", "delivered", "detail"], tested.map(({ channel, delivered, detail }) => [channel, delivered === null ? "–" : delivered ? "yes" : "no", detail]))];
}

type Told = { readonly title: string; readonly channel: Channel; readonly tries: number; readonly next_at: string | null; readonly failure: string | null };
export type Log = { readonly tries: readonly Try[]; readonly waiting: readonly Told[]; readonly given_up: readonly Told[] };

export function logView({ tries, waiting, given_up }: Log): Reply {
  const log = tries.length === 0 ? [text("Nothing was sent yet.")] : [table(["at", "channel", "delivered", "notice", "detail"], tries.map(({ at, channel, delivered, id, title = id, detail }) => [at, channel, delivered ? "yes" : "no", title, detail]))];
  return [...log, ...letterTable("Waiting", waiting), ...letterTable("Given up", given_up)];
}

function letterTable(title: string, letters: readonly Told[]): Reply {
  if (letters.length === 0) return [];
  return [heading(title), table(["channel", "notice", "tries", "next", "failure"], letters.map(({ channel, title: notice, tries, next_at, failure }) => [channel, notice, String(tries), next_at ?? "–", failure ?? ""]))];
}

export function resetView(forgotten: number, how: "did" | "would"): Reply {
  const letters = `${forgotten} ${forgotten === 1 ? "letter" : "letters"}`;
  return [text(how === "did" ? `${letters} forgotten. Settings stay as they are.` : `${letters} would be forgotten.`)];
}
