// How much there is in the data folder, and how much goes on in it.
import { ok, type Result } from "../../core/base/result.ts";
import type { Tree } from "../../core/base/tree.ts";
import { readEvents } from "../../core/files/events.ts";
import { FOLDERS } from "../../core/files/layout.ts";
import { CONFIG_PATH } from "../../core/model/config/config.ts";
import type { RecordedEvent } from "../../core/model/event.ts";
import type { Measures } from "../../core/model/facts.ts";
import type { Snapshot } from "../../ports/repository.ts";
import { readTexts, shownPath } from "../texts.ts";

/** The span that operations are counted in. */
const SPAN_MS = 3_600_000;

export type Measuring = { readonly texts: Tree; readonly now: string };

/** Milestones as they were loaded, and their logs. Problem: those of listing the logs. */
export async function measure(snapshot: Snapshot, { texts, now }: Measuring): Promise<Result<Measures>> {
  const names = await snapshot.list(FOLDERS.events);
  if (!names.ok) return names;
  const logs = await readTexts(snapshot, names.value.filter((name) => name.endsWith(".jsonl")).map((name) => `${FOLDERS.events}/${name}`));
  const recent: RecordedEvent[] = [];
  let bytes = [...texts].reduce((sum, [path, text]) => sum + (path === CONFIG_PATH ? 0 : bytesIn(text)), 0);
  for (const [path, text] of logs) {
    if (!text.ok) continue;
    bytes += bytesIn(text.value);
    recent.push(...recentIn(text.value, { path: shownPath(snapshot, path), now }));
  }
  const operations = new Set(recent.map(({ request_id }, index) => request_id ?? index));
  return ok({ bytes, operations: operations.size, people: new Set(recent.flatMap(({ actor }) => actor ?? [])).size });
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}

/** A log that does not name the day is not taken apart, as most are not; just after midnight all are. */
function recentIn(text: string, { path, now }: { readonly path: string; readonly now: string }): RecordedEvent[] {
  if (!now.includes("T00:") && !text.includes(now.slice(0, "2026-03-02".length))) return [];
  const end = Date.parse(now);
  return readEvents(text, path).events.filter(({ timestamp }) => {
    const at = Date.parse(timestamp ?? "");
    return at > end - SPAN_MS && at <= end;
  });
}
