// Alerts as notices: what happened to the system itself, told once a day as long as it goes on.
import { canonicalJson } from "../../base/json.ts";
import type { Problem } from "../../base/problem.ts";
import { sha256 } from "../../base/sha256.ts";
import type { EventType, MilestoneEvent } from "../../model/event.ts";
import type { Notice, NoticeKind } from "../../model/notice.ts";

type Alert = Pick<MilestoneEvent, "timestamp" | "event_type" | "details">;

const KINDS: Partial<Readonly<Record<EventType, readonly [NoticeKind, string]>>> = {
  scale_threshold_approaching: ["scale_threshold", "A threshold of scale is near"],
  scale_status: ["scale_threshold", "Another backend is due"],
  backend_switched: ["backend_switched", "The backend was switched"],
  database_issues: ["database_issue", "The database could not be asked"],
  performance_metric: ["performance", "An operation is slower than it may be"],
};

/** Null where nobody is told of such a thing. Two of the same day with the same details are one notice. */
export function alertNotice({ timestamp, event_type, details }: Alert): Notice | null {
  const [kind, title] = KINDS[event_type] ?? [];
  if (kind === undefined || title === undefined) return null;
  const lines = Object.entries(details).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  return systemNotice({ kind, title, lines, at: timestamp, about: canonicalJson({ event_type, details }) });
}

export function healthNotice({ message, hint }: Problem, at: string): Notice {
  return systemNotice({ kind: "health", title: "Something is not in order", lines: [message, ...(hint === undefined ? [] : [hint])], at, about: message });
}

type Told = Pick<Notice, "kind" | "title" | "lines" | "at"> & { readonly about: string };

/** So much of a digest tells a day's notices apart. */
const DIGEST_LENGTH = 16;

function systemNotice({ about, ...told }: Told): Notice {
  const id = `${told.kind}/${told.at.slice(0, 10)}/${sha256(about).slice(0, DIGEST_LENGTH)}`;
  return { ...told, id, milestone: null, task: null, to: [], link: null };
}
