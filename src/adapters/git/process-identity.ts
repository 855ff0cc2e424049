// Which process somebody is, so that others can tell whether it still runs: host, boot, number and start.
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { errorCode } from "./disk.ts";
import { textOf } from "./discovery.ts";

/** `start` tells a process from a later one with its number. `boot` and `start` are empty where the system does not say. */
export type ProcessIdentity = { readonly host: string; readonly boot: string; readonly pid: number; readonly start: string };

export function thisProcess(): ProcessIdentity {
  return { host: thisHost(), boot: thisBoot(), pid: process.pid, start: startOf(process.pid) ?? "" };
}

/** Whether a process of this host has ended: a zombie has, and one of an earlier boot. Of another host's nothing is known: false. */
export function isGone({ host, boot, pid, start }: ProcessIdentity): boolean {
  if (host !== thisHost()) return false;
  if (boot !== thisBoot()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (errorCode(error) === "ESRCH") return true;
  }
  const now = startOf(pid);
  return now !== null && now !== start;
}

let host: string | undefined;
/** Processes can be told apart only inside one process namespace, so that is part of the name, behind a space. */
export function thisHost(): string {
  return (host ??= `${hostname()} ${processNamespace()}`.trim());
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

let boot: string | undefined;
export function thisBoot(): string {
  return (boot ??= (textOf("/proc/sys/kernel/random/boot_id") ?? "").trim());
}

/** When a process started, in ticks since boot; "gone" for a zombie; null where the system does not say. */
function startOf(pid: number): string | null {
  const fields = (textOf(`/proc/${pid}/stat`) ?? "").replace(/^.*\) /s, "").split(" ");
  const start = fields[19];
  if (start === undefined) return null;
  return /^[ZX]$/.test(fields[0] ?? "") ? "gone" : start;
}
