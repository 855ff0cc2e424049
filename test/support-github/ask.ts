// A plain client of the fake GitHub, so that its tests rest on nothing but HTTP.
import { onTestFinished } from "vitest";
import { type FakeGitHub, type FakeGitHubOptions, startGitHub } from "../support/github/fake-github.ts";
import { type Fields, isFields, isList, type Json, parseJson } from "../support/github/http/json.ts";

export type Heard = { readonly status: number; readonly body: Fields; readonly list: readonly Fields[]; readonly text: string; readonly headers: Headers; readonly message: string };
export type Client = (request: string, body?: Json, headers?: Readonly<Record<string, string>>) => Promise<Heard>;

/** "METHOD /path". */
export function clientOf(url: string, token?: string): Client {
  return async (request, body, headers = {}) => {
    const [method = "", path = ""] = request.split(" ");
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const answer = await fetch(`${url}${path}`, { method, headers: { ...authorization, "content-type": "application/json", ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const text = await answer.text();
    const value = readable(text);
    const fields = isFields(value) ? value : {};
    return { status: answer.status, body: fields, list: isList(value) ? value.filter(isFields) : [], text, headers: answer.headers, message: String(fields["message"] ?? "") };
  };
}

function readable(text: string): Json {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/** A fake GitHub that is closed, and judged, at the end of the test. */
export async function github(options?: FakeGitHubOptions): Promise<FakeGitHub> {
  const fake = await startGitHub(options);
  onTestFinished(() => fake.close());
  return fake;
}

/** The value at a path of keys and indices, as text. */
export function at(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isList(inner) ? inner[Number(key)] : isFields(inner) ? inner[key] : undefined), value);
}
