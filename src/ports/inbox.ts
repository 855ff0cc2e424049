// Inbox: what came in and is still to be done, kept through every crash until it is.
import type { Json } from "../core/base/json.ts";
import type { Result } from "../core/base/result.ts";

/**
 * `id` names the delivery, `about` the matter in it, which may come in several deliveries; null where it has no name.
 * Items of one lane are done in the order in which they came. `at`: when it came, in milliseconds since 1970.
 */
export type Item = {
  readonly id: string;
  readonly about: string | null;
  readonly lane: string;
  readonly kind: string;
  readonly content: Json;
  readonly at: number;
};

/** `tries`: how often it was tried in vain, last for this `reason`; it is not to be tried again before `due`. */
export type Waiting = Item & { readonly tries: number; readonly due: number; readonly reason: string | null };

/** Given up, and kept for people to see. `since`: when, in milliseconds since 1970. */
export type Buried = Item & { readonly reason: string; readonly since: number };

/**
 * What is answered has happened and survives a crash of the machine. An id or a matter that was taken within the last
 * eight days is `known` and not taken again, whatever became of it; without that a repeated delivery would be done
 * twice. Problems of all: `disk-full`, `not-writable`; nothing has changed then, and the same may be asked again.
 */
export interface Inbox {
  put(item: Item): Promise<Result<"taken" | "known">>;
  knows(id: string): Promise<Result<boolean>>;
  /** In the order in which they came. */
  waiting(): Promise<Result<readonly Waiting[]>>;
  buried(): Promise<Result<readonly Buried[]>>;
  /** These three do nothing to what does not wait. */
  done(id: string): Promise<Result<void>>;
  postpone(id: string, why: { readonly due: number; readonly reason: string }): Promise<Result<void>>;
  bury(id: string, reason: string): Promise<Result<void>>;
  /** A value under a name, for whoever reads the inbox: how far it has come. */
  remember(key: string, value: Json): Promise<Result<void>>;
  recall(key: string): Promise<Result<Json>>;
  /** Ends what is being written. */
  close(): Promise<void>;
}
