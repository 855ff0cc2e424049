// Notices: what people are told of when they are not looking.

export const NOTICE_KINDS = [
  "approval_requested", "approval_reminded", "approval_decided", "approval_overdue", "session_blocked", "session_finished",
  "agent_failed", "scale_threshold", "backend_switched", "database_issue", "performance", "health",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const CHANNELS = ["github", "slack", "email", "webhook", "teams"] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * `id` is the same whenever the same thing is told: the request and the ordinal of its event. `to` are who it is for, roles
 * told apart: `@login`, `@org/team` or an e-mail address, for channels that can mention; `lines` are plain text, `link` leads to what it is about.
 */
export type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: string;
  readonly milestone: string | null;
  readonly task: string | null;
  readonly title: string;
  readonly lines: readonly string[];
  readonly to: readonly string[];
  readonly link: string | null;
};

/** `tries` were made, `nextAt` is when the next is due, null where it was given up; `failure` says why the last one failed. */
export type Letter = { readonly notice: Notice; readonly channel: Channel; readonly tries: number; readonly nextAt: string | null; readonly failure: string | null };

/** A try that was made, for the log; `delivered` false with its failure. Earlier versions noted no `title`. No address, no credential. */
export type Try = { readonly at: string; readonly id: string; readonly title?: string | undefined; readonly channel: Channel; readonly delivered: boolean; readonly detail: string };
