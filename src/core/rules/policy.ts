// Policy as a difference: which of its keys one configuration has otherwise than another.
import { isMapping, sameJson, toJson, type Json } from "../base/json.ts";
import { spotAt, type Config } from "../model/config/config.ts";

/** `others` are keys that this version does not know, with their values: to another they may be policy. */
export type Ruled = { readonly config: Config; readonly others: ReadonlyMap<string, Json> };

/** Names of keys, sorted. */
export function policyChanges(before: Ruled, after: Ruled): string[] {
  const known = changed(toJson(before.config), toJson(after.config), []);
  const names = new Set([...before.others.keys(), ...after.others.keys()]);
  const strange = [...names].filter((name) => !sameJson(before.others.get(name), after.others.get(name)));
  return [...known, ...strange].sort();
}

function changed(before: Json | undefined, after: Json | undefined, path: readonly string[]): string[] {
  if (sameJson(before, after)) return [];
  const spot = spotAt(path);
  if (spot.kind === "key") return spot.key.policy === undefined ? [] : [path.join(".")];
  const [left, right] = [isMapping(before) ? before : {}, isMapping(after) ? after : {}];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((member) => changed(left[member], right[member], [...path, member]));
}
