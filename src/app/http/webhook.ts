// A webhook comes in: verified, put into the inbox, and only then acknowledged. What it asks for is done later.
import type { IncomingMessage } from "node:http";
import type { Result } from "../../core/base/result.ts";
import { plain, type Answer } from "./answer.ts";
import type { BodyReader } from "./body.ts";
import { isSigned } from "./signature.ts";

/** A webhook that is verified. `delivery` names it; a repetition has the same name. */
export type Delivery = { readonly event: string; readonly delivery: string; readonly payload: unknown };

/** `taken` will be done; `known` came before; `nothing` asks for nothing. */
export type Receipt = "taken" | "known" | "nothing";

export type WebhookOptions = {
  readonly secrets: readonly string[];
  readonly read: BodyReader;
  readonly receive: (delivery: Delivery) => Promise<Result<Receipt>>;
};

const RECEIPTS: Readonly<Record<Receipt, string>> = { taken: "Taken.", known: "Known already.", nothing: "Nothing to do." };
const EVENT = /^[a-z_]{1,100}$/;
const DELIVERY = /^[\w-]{1,100}$/;

/** 202 once it is on disk; 4xx for what GitHub would not send; 503 where the disk refuses it. */
export async function answerWebhook(request: IncomingMessage, { secrets, read, receive }: WebhookOptions): Promise<Answer> {
  const refusal = refusalOf(request);
  if (refusal) return closed(request, refusal);
  const { "x-github-event": event, "x-github-delivery": delivery, "x-hub-signature-256": signature } = request.headers;
  const body = await read(request);
  if (!body.ok) return body.answer;
  if (!isSigned(body.bytes, one(signature), secrets)) return plain(401, "The signature is not that of this body under a secret of this app.");
  const payload = parsed(body.bytes);
  if (payload === undefined) return plain(400, "The body is not JSON.");
  const receipt = await receive({ event: one(event) ?? "", delivery: one(delivery) ?? "", payload });
  return receipt.ok ? plain(202, RECEIPTS[receipt.value]) : plain(503, receipt.problem.message);
}

/** All that can be known before the body is read. */
function refusalOf({ headers }: IncomingMessage): Answer | null {
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(headers["content-type"] ?? "")) return plain(415, "A webhook has the content type application/json.");
  if (headers["content-encoding"] !== undefined) return plain(415, "A webhook has no content encoding.");
  if (!EVENT.test(one(headers["x-github-event"]) ?? "")) return plain(400, "X-GitHub-Event is missing or is no name of an event.");
  if (!DELIVERY.test(one(headers["x-github-delivery"]) ?? "")) return plain(400, "X-GitHub-Delivery is missing or is no id.");
  if (headers["x-hub-signature-256"] === undefined) return plain(401, "X-Hub-Signature-256 is missing; a signature with SHA-1 is not enough.");
  return null;
}

function closed(request: IncomingMessage, answer: Answer): Answer {
  request.resume();
  return { ...answer, closing: true };
}

/** Node joins a header that comes twice; then it has none of our forms. */
function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : undefined;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Undefined for what is not JSON in UTF-8. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    return undefined;
  }
}
