// The configuration as a schema, for editors: derived from the keys, loaded only where a schema is wanted.
import * as z from "zod/mini";
import { type Definition, formOf, isDefinition, isEach, type Tree } from "./key.ts";
import { configTree } from "./config.ts";
import { ALIASES } from "./sources.ts";

/** Unknown keys are allowed, as the loader keeps them; a section with a former meaning as one value allows that too. */
export function configSchema(): z.ZodMiniType {
  return schemaOf(configTree, "");
}

/** JSON Schema (draft 2020-12) of milestone-config.yaml. */
export function configJsonSchema(): object {
  return { ...z.toJSONSchema(configSchema(), { io: "input" }), title: "Milestone configuration" };
}

function schemaOf(node: Tree, name: string): z.ZodMiniType {
  if (isDefinition(node)) return described(node);
  if (isEach(node)) return z.record(z.string(), schemaOf(node.each, `${name}.`));
  const members = Object.entries(node).map(([key, member]) => [key, z.optional(schemaOf(member, name === "" ? key : `${name}.${key}`))] as const);
  const section = z.looseObject(Object.fromEntries(members));
  return Object.hasOwn(ALIASES, name) ? z.union([section, z.boolean(), z.string(), z.number()]) : section;
}

function described(key: Definition): z.ZodMiniType {
  const schema = valueSchema(key);
  schema.register(z.globalRegistry, { description: `${key.effect} ${formOf(key)}`, ...(key.default !== null && { default: key.default }) });
  return schema;
}

const DURATION = z.string().check(z.regex(/^(?:\d{1,7}(?:ms|s|m|h|d|w)(?:\s+\d{1,7}(?:ms|s|m|h|d|w))*|P[\dWDTHMS]+)$/));
const SIZE = z.string().check(z.regex(/^\d{1,7}(?:\.\d{1,3})? ?(?:B|[KMGT]i?B)$/));

function valueSchema(key: Definition): z.ZodMiniType {
  const off = key.default === null ? [z.literal("off")] : [];
  switch (key.kind) {
    case "boolean": return z.boolean();
    case "integer": return anyOf([whole(key), ...(key.unit ? [spelledUnit(key)] : []), ...off]);
    case "text": return key.form ? z.string().check(z.regex(key.form.pattern)) : z.string();
    case "choice": return anyOf([z.enum(key.allowed ?? []), ...off]);
    case "duration": return anyOf([z.clone(DURATION), ...off]);
    case "size": return anyOf([z.clone(SIZE), ...off]);
    case "list": return z.array(key.allowed ? z.enum(key.allowed) : z.string());
  }
}

function anyOf(schemas: readonly [z.ZodMiniType, ...z.ZodMiniType[]]): z.ZodMiniType {
  return schemas.length > 1 ? z.union(schemas) : schemas[0];
}

function whole({ min, max }: Definition): z.ZodMiniType {
  const least = typeof min === "number" ? [z.gte(min)] : [];
  const most = typeof max === "number" ? [z.lte(max)] : [];
  return z.int().check(...least, ...most);
}

function spelledUnit({ unit }: Definition): z.ZodMiniType {
  if (unit === "percent") return z.string().check(z.regex(/^\d{1,3}%$/));
  return z.clone(unit === "MB" ? SIZE : DURATION);
}
