// What tells a file's content from another without reading it, and when nothing does.
import type { BigIntStats } from "node:fs";

/** When a survey began: nanoseconds since 1970, and a version that no other survey gives. */
export type Moment = { readonly now: bigint; readonly unsettled: string };

/** The kernel stamps files with the time of its last tick, at most 10 ms ago; a file changed again within one would look the same. */
const TICK_NANOSECONDS_MAX = 20_000_000n;
/** Coarse file systems keep whole seconds, FAT every second one. */
const COARSE_NANOSECONDS_MAX = 2_000_000_000n;
const SECOND = 1_000_000_000n;

/** `clock`: milliseconds since 1970. */
export function momentNow(clock: () => number): Moment {
  return { now: BigInt(Math.floor(clock())) * 1_000_000n, unsettled: `${process.pid}.${process.hrtime.bigint()}.${clock()}` };
}

/** Each write of a content, and whatever else can change it, gives a file another version. */
export function versionOf(stat: BigIntStats, { now, unsettled }: Moment): string {
  return isYoung(stat.mtimeNs, now) || isYoung(stat.ctimeNs, now) ? unsettled : signatureOf(stat);
}

export function signatureOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino}.${size}.${mtimeNs}.${ctimeNs}`;
}

function isYoung(time: bigint, now: bigint): boolean {
  return time > now - (time % SECOND === 0n ? COARSE_NANOSECONDS_MAX : TICK_NANOSECONDS_MAX);
}

/** The seconds from which on git, which may keep whole seconds only, cannot tell a file from one that is changed later. */
export function gitBlindFrom({ now }: Moment): number {
  return Number((now - COARSE_NANOSECONDS_MAX - TICK_NANOSECONDS_MAX) / SECOND);
}
