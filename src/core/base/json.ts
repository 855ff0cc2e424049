// Plain data: what YAML and JSON can say, and when two pieces of it are equal.

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same question about plain data. */
export function isMapping(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What a text says; null for one that is not JSON, as a torn line or a file of somebody else's. */
export function parsedJson(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}

/** Deep equality of plain data; the order of keys does not count, NaN equals NaN, 0 and -0 are one. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right || (left !== left && right !== right)) return true;
  if (Array.isArray(left)) return Array.isArray(right) && sameList(left, right);
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]));
}

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
}

/** One text for equal values: keys sorted, no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}

/** Plain data as YAML and JSON can say it; members that are undefined are left out. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]): [string, Json] => [key, toJson(part)]));
}

/** The same for a mapping. */
export function toJsonObject(mapping: Readonly<Record<string, unknown>>): JsonObject {
  const json = toJson(mapping);
  return isMapping(json) ? json : {};
}
