// JSON Schemas of the files that people write, for their editors.
import * as z from "zod/mini";
import { configKeys } from "../../../src/core/model/config/config.ts";
import { type ConfigKey, formOf } from "../../../src/core/model/config/key.ts";
import { Milestone } from "../../../src/core/model/milestone.ts";

type Schema = { readonly [key: string]: unknown };

/** Path inside dist to text. */
export function schemas(): Map<string, string> {
  const written = {
    milestone: { title: "A milestone", ...z.toJSONSchema(Milestone, { io: "input" }) },
    config: { $schema: "https://json-schema.org/draft/2020-12/schema", title: "The configuration", ...sectionOf(configKeys(), 0) },
  };
  return new Map(Object.entries(written).map(([name, schema]) => [`schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

/** Keys that share their path up to a depth, as one mapping; unknown names are kept by the loader and so allowed here. */
function sectionOf(keys: readonly ConfigKey[], depth: number): Schema {
  const members = Map.groupBy(keys, ({ path }) => path[depth] ?? "");
  const schemaOf = (inside: readonly ConfigKey[]) => (inside[0]?.path.length === depth + 1 ? valueOf(inside[0]) : sectionOf(inside, depth + 1));
  const chosen = members.get("<name>");
  if (chosen) return { type: "object", additionalProperties: schemaOf(chosen) };
  return { type: "object", properties: Object.fromEntries([...members].map(([name, inside]) => [name, schemaOf(inside)])) };
}

function valueOf(key: ConfigKey): Schema {
  const described = { description: `${key.effect} ${formOf(key)}`, default: key.default };
  return { ...described, anyOf: [...formsOf(key), ...(key.default === null ? [{ type: "null" }] : [])] };
}

/** What the loader takes: its own form first, then the spellings that it understands as well. */
function formsOf({ kind, allowed, min, max, form }: ConfigKey): Schema[] {
  switch (kind) {
    case "boolean": return [{ type: "boolean" }];
    case "integer": return [{ type: "integer", ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) }, { type: "string" }];
    case "choice": return [{ enum: allowed }];
    case "list": return [{ type: "array", items: { type: "string", ...(allowed && { enum: allowed }) } }, { type: "string" }];
    case "text": return [{ type: "string", ...(form && { pattern: form.pattern.source }) }];
    case "duration":
    case "size": return [{ type: "string" }];
  }
}
