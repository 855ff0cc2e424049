// Cuts GitHub's OpenAPI description down to the operations of the fake: node prune.mjs api.github.com.json > ../../../fixtures/github/openapi.json
// The description is that of the package @octokit/openapi, `generated/api.github.com.json` in it.
import { readFileSync } from "node:fs";
import { OPERATIONS } from "./operations.ts";

/** What says nothing about a value's form, or what ajv would only complain about. */
const IDLE = new Set(["description", "example", "examples", "externalDocs", "title", "deprecated", "x-github", "x-multi-segment", "readOnly", "default", "contentMediaType", "discriminator", "x-github-breaking-changes"]);
/** Formats that GitHub's own answers do not always keep. */
const FORMATS = new Set(["date-time"]);

const whole = JSON.parse(readFileSync(process.argv[2], "utf8"));
const kept = {};

function resolve(ref) {
  return ref.slice(2).split("/").reduce((at, key) => at[key], whole);
}

/** A schema without prose, its references led to `#/$defs`; what OpenAPI calls nullable becomes a type of two. */
function slim(value, isMap = false) {
  if (Array.isArray(value)) return value.map((item) => slim(item));
  if (typeof value !== "object" || value === null) return value;
  if (typeof value.$ref === "string") return keep(value.$ref);
  const entries = Object.entries(value).filter(([key]) => isMap || !IDLE.has(key));
  const next = Object.fromEntries(entries.map(([key, inner]) => [key, !isMap && (key === "enum" || key === "required") ? inner : slim(inner, !isMap && key === "properties")]));
  return isMap ? next : nullable(next);
}

function nullable({ nullable: isNullable, format, ...schema }) {
  const formed = FORMATS.has(format) ? { ...schema, format } : schema;
  if (!isNullable) return formed;
  if (typeof formed.type === "string") return { ...formed, type: [formed.type, "null"], ...(formed.enum ? { enum: [...new Set([...formed.enum, null])] } : {}) };
  return Object.keys(formed).length === 0 ? {} : { anyOf: [formed, { type: "null" }] };
}

function keep(ref) {
  const name = ref.split("/").at(-1);
  if (!(name in kept)) {
    kept[name] = true;
    kept[name] = slim(resolve(ref));
  }
  return { $ref: `#/$defs/${name}` };
}

const follow = (value) => (value?.$ref ? resolve(value.$ref) : value);

function operation(name) {
  const [method, path] = name.split(" ");
  const found = whole.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub has no ${name}`);
  const request = follow(found.requestBody)?.content?.["application/json"]?.schema;
  const answers = Object.entries(found.responses).filter(([status]) => Number(status) < 300).map(([status, response]) => {
    const content = follow(response).content ?? {};
    return [status, slim((content["application/json"] ?? {}).schema ?? null)];
  });
  return [name, { ...(request ? { request: slim(request), required: follow(found.requestBody).required === true } : {}), answers: Object.fromEntries(answers) }];
}

/** There an account would have to be a person and an enterprise at once; they are installations as everywhere else. */
whole.paths["/app/installations"].get.responses["200"].content["application/json"].schema.items = { $ref: "#/components/schemas/installation" };

const operations = Object.fromEntries(OPERATIONS.map(operation));
const source = "Pruned from @octokit/openapi, generated/api.github.com.json. MIT licence, see LICENSE beside it.";
process.stdout.write(`${JSON.stringify({ source, version: process.argv[3] ?? "", operations, $defs: Object.fromEntries(Object.entries(kept).sort(([a], [b]) => a.localeCompare(b))) })}\n`);
