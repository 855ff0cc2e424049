// Webhooks: signed deliveries, which a test can hold, drop, send twice or send in another order.
import { createHmac, randomUUID } from "node:crypto";
import type { Fields } from "../http/json.ts";
import { type App, instant, type World } from "./world.ts";

export type Delivery = {
  readonly id: number;
  /** Stays the same when it is sent again. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Fields;
  readonly at: number;
  readonly isRedelivery: boolean;
  readonly installation: number | null;
  readonly repository: number | null;
  /** Of the last try; null before, 0 where nobody answered. */
  status: number | null;
};

export type Hook = {
  readonly id: number;
  readonly url: string;
  readonly events: readonly string[];
  readonly app: App | null;
  /** Every delivery that was due, sent or not, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** From now on nothing is sent. */
  hold(): void;
  /** What was held is sent, in the order that is given back; what comes next is sent at once. */
  release(order?: (held: readonly Delivery[]) => readonly Delivery[]): Promise<void>;
  /** The next ones are recorded but never sent. */
  dropNext(count?: number): void;
  /** Each of the next ones is sent twice with the same guid. */
  duplicateNext(count?: number): void;
  /** Sends one again, as from the settings page or the API. */
  redeliver(id: number): Promise<Delivery>;
  /** All that was due has been sent and answered. */
  idle(): Promise<void>;
  /** For the server: something happened. */
  notify(happening: Happening): void;
};

export type Happening = { readonly event: string; readonly action: string | null; readonly payload: Fields; readonly installation: number | null; readonly repository: number | null };

export type HookOptions = { readonly url: string; readonly secret: string; readonly events: readonly string[]; readonly app: App | null; readonly world: World };

export function makeHook({ url, secret, events, app, world: { now, nextId, closing } }: HookOptions): Hook {
  const id = nextId();
  const deliveries: Delivery[] = [];
  const waiting: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const mood = { isHolding: false, drop: 0, duplicate: 0 };
  // One after the other, as they happened; a receiver that hangs delays the rest, not the server.
  let tail: Promise<void> = Promise.resolve();
  const send = (delivery: Delivery): Promise<void> => {
    const sent = tail.then(() => post({ url, secret, id, app, closing }, delivery));
    tail = sent;
    underWay.add(sent);
    return sent.finally(() => underWay.delete(sent));
  };
  const record = (happening: Happening, of?: Delivery): Delivery => {
    const delivery: Delivery = { ...happening, id: nextId(), guid: of?.guid ?? randomUUID(), at: now(), isRedelivery: of !== undefined, status: null };
    deliveries.push(delivery);
    return delivery;
  };
  return {
    id, url, events, app, deliveries,
    hold() {
      mood.isHolding = true;
    },
    async release(order = (held) => held) {
      mood.isHolding = false;
      await Promise.all(order(waiting.splice(0)).map(send));
    },
    dropNext(count = 1) {
      mood.drop += count;
    },
    duplicateNext(count = 1) {
      mood.duplicate += count;
    },
    async redeliver(wanted) {
      const old = deliveries.find((delivery) => delivery.id === wanted);
      if (!old) throw new Error(`there is no delivery ${wanted}`);
      const again = record(old, old);
      await send(again);
      return again;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    notify(happening) {
      if (!events.includes(happening.event) && !events.includes("*")) return;
      const delivery = record(happening);
      const copies = mood.duplicate > 0 ? 2 : 1;
      if (copies === 2) mood.duplicate -= 1;
      if (mood.drop > 0) mood.drop -= 1;
      else for (let copy = 0; copy < copies; copy++) mood.isHolding ? waiting.push(delivery) : void send(delivery);
    },
  };
}

export function signatureOf(secret: string, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

const ANSWER_MILLISECONDS_MAX = 10_000; // GitHub gives up on a receiver after ten seconds

type Receiver = { readonly url: string; readonly secret: string; readonly id: number; readonly app: App | null; readonly closing: AbortSignal };

async function post({ url, secret, id, app, closing }: Receiver, delivery: Delivery): Promise<void> {
  const body = JSON.stringify(delivery.payload);
  const headers = {
    "content-type": "application/json", "user-agent": "GitHub-Hookshot/fa4e0de", accept: "*/*",
    "x-github-event": delivery.event, "x-github-delivery": delivery.guid, "x-github-hook-id": String(id),
    "x-github-hook-installation-target-type": app ? "integration" : "repository", "x-github-hook-installation-target-id": String(app?.id ?? delivery.repository ?? 0),
    ...(secret === "" ? {} : { "x-hub-signature-256": signatureOf(secret, body) }),
  };
  try {
    const answer = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.any([closing, AbortSignal.timeout(ANSWER_MILLISECONDS_MAX)]) });
    await answer.arrayBuffer();
    delivery.status = answer.status;
  } catch {
    delivery.status = 0;
  }
}

/** A delivery as the API of apps shows it. */
export function deliveryShape(delivery: Delivery): Fields {
  const { id, guid, at, isRedelivery, status, event, action, installation, repository } = delivery;
  const isOk = status !== null && status >= 200 && status < 300;
  return { id, guid, delivered_at: instant(at), redelivery: isRedelivery, duration: 0.1, status: isOk ? "OK" : status === 0 ? "failed to connect to host" : "Invalid HTTP Response", status_code: status ?? 0, event, action, installation_id: installation, repository_id: repository, throttled_at: null };
}
