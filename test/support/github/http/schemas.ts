// GitHub's own description of requests and answers, as a check of both.
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { isFields, type Json } from "./json.ts";
import type { Answer } from "./route.ts";

const FILE = new URL("../../../fixtures/github/openapi.json", import.meta.url);

type Operation = { readonly request?: unknown; readonly required?: unknown; readonly answers: Readonly<Record<string, unknown>> };

const description: Json = JSON.parse(readFileSync(FILE, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
const checks = new Map<string, ValidateFunction | null>();

function operationOf(name: string): Operation | null {
  const operations: unknown = isFields(description) ? description["operations"] : null;
  const found = isFields(operations) ? operations[name] : null;
  if (!isFields(found)) return null;
  return { ...("request" in found ? { request: found["request"], required: found["required"] } : {}), answers: isFields(found["answers"]) ? found["answers"] : {} };
}

export const isDescribed = (name: string): boolean => operationOf(name) !== null;

/** Compiled once, and only what is asked for. */
function checkOf(key: string, schema: unknown): ValidateFunction | null {
  const known = checks.get(key);
  if (known !== undefined) return known;
  const check = isFields(schema) && isFields(description) ? ajv.compile({ ...schema, $defs: description["$defs"] }) : null;
  checks.set(key, check);
  return check;
}

const wrongWith = (check: ValidateFunction, value: unknown): string | null => (check(value) ? null : ajv.errorsText(check.errors));

/** What is wrong with a request's body; null where it fits, or where GitHub describes none. */
export function requestMisfit(name: string, body: unknown): string | null {
  const operation = operationOf(name);
  if (!operation || operation.request === undefined) return null;
  if (body === undefined) return operation.required === true ? "a body is required" : null;
  const check = checkOf(`${name} request`, operation.request);
  return check ? wrongWith(check, body) : null;
}

/** What is wrong with an answer that is none of refusal. */
export function answerMisfit(name: string, { status, body }: Answer): string | null {
  const operation = operationOf(name);
  if (!operation || status >= 300) return null;
  if (!(String(status) in operation.answers)) return `${status} is none of ${Object.keys(operation.answers).join(", ")}`;
  const check = checkOf(`${name} ${status}`, operation.answers[String(status)]);
  if (!check) return body === undefined ? null : "a body where none is";
  // What is undefined is not sent.
  return wrongWith(check, JSON.parse(JSON.stringify(body ?? null)));
}
