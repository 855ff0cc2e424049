// Alerts in a file of this machine, in a folder that hides itself from git.
import { parsedJson } from "../../core/base/json.ts";
import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Alert, Alerts } from "../../ports/alerts.ts";

/** The end of the file that is looked at: some hundred alerts. */
const TAIL_BYTES_MAX = 64 * 1024;

/** `data` is the data folder, absolute. Where it is not there, nothing is made. */
export function openAlerts(data: string): Alerts {
  const folder = join(data, "logs", "system");
  const file = join(folder, "alerts.jsonl");
  return {
    async note(alert) {
      if (!existsSync(data)) return;
      const last = tail(file).findLast((other) => other.event_type === alert.event_type);
      if (last && dayOf(last) === dayOf(alert) && JSON.stringify(last.details) === JSON.stringify(alert.details)) return;
      try {
        append(folder, file, alert);
      } catch {
        // A disk that takes no notes must not keep anybody from an answer.
      }
    },
    recent: async (limit) => tail(file).slice(-limit),
  };
}

function dayOf({ timestamp }: Alert): string {
  return String(timestamp).slice(0, "2026-01-31".length);
}

function append(folder: string, file: string, alert: Alert): void {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n");
  }
  appendFileSync(file, `${JSON.stringify(alert)}\n`);
}

/** Lines that are cut or spoilt are left out. */
function tail(file: string): Alert[] {
  return tailText(file).split("\n").flatMap((line) => {
    const alert = parsedJson(line);
    return isAlert(alert) ? [alert] : [];
  });
}

function tailText(file: string): string {
  let descriptor;
  try {
    descriptor = openSync(file, "r");
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.alloc(Math.min(size, TAIL_BYTES_MAX));
    return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, bytes.length, size - bytes.length));
  } catch {
    return "";
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function isAlert(value: unknown): value is Alert {
  return typeof value === "object" && value !== null && "event_type" in value && typeof value.event_type === "string" && "details" in value && typeof value.details === "object";
}
