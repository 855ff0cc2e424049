// Refusals: answers that stand in the way of the one that was asked for, thrown to where answers are sent.
import type { Fields, Json } from "./json.ts";

export class Refusal extends Error {
  readonly status: number;
  readonly body: Fields;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, body: Fields, headers: Readonly<Record<string, string>> = {}) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const DOCUMENTATION = "https://docs.github.com/rest";

export function refusal(status: number, message: string, errors?: readonly Json[]): Refusal {
  return new Refusal(status, { message, ...(errors ? { errors } : {}), documentation_url: DOCUMENTATION, status: String(status) });
}

export const notFound = (): Refusal => refusal(404, "Not Found");

/** "Validation Failed", as GitHub says it: each error names a resource, a field and what is wrong with it. */
export function invalid(...errors: readonly Fields[]): Refusal {
  return refusal(422, "Validation Failed", errors);
}
