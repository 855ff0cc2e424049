// Outbox: notices on their way, each to each channel, at least once, until it arrived or was given up.
import type { Result } from "../core/base/result.ts";
import type { Config } from "../core/model/config/config.ts";
import type { Channel, Letter, Notice, Try } from "../core/model/notice.ts";
import type { Clock } from "./clock.ts";

/** What is put in survives the process. The same notice for the same channel is kept once, and known for two days after it arrived. */
export interface Outbox {
  put(letters: readonly Letter[]): Promise<Result<null>>;
  /** Takes letters that are due, so that no other process takes them for a minute. A minute without an outcome counts as a try. */
  take(now: string, limit: number): Promise<Result<readonly Letter[]>>;
  /** Gives back what was taken and not tried. */
  release(letters: readonly Letter[]): Promise<Result<null>>;
  /** `letter` null: it arrived. */
  settle(tried: Try, letter: Letter | null): Promise<Result<null>>;
  /** Those that were given up, and those that wait. */
  letters(): Promise<Result<readonly Letter[]>>;
  /** The newest first. */
  log(limit: number): Promise<Result<readonly Try[]>>;
  /** Forgets what waits and what was given up; the number of letters. */
  reset(): Promise<Result<number>>;
}

/** `later` is how long the receiver asks to be left alone, in seconds; `final`: trying again would not help. */
export type Delivery = { readonly delivered: true; readonly detail: string } | { readonly delivered: false; readonly detail: string; readonly later: number | null; readonly final: boolean };

/** Delivers one notice to one channel, or says why not, within so many milliseconds. Never throws. */
export interface Notifier {
  readonly channel: Channel;
  deliver(notice: Notice, within: number): Promise<Delivery>;
}

/** Channels as a configuration describes them. What it only names is looked up when a channel is opened; a text says why it cannot be. */
export interface Channels {
  readonly clock: Clock;
  open(channel: Channel, config: Config): Promise<Notifier | string>;
}
