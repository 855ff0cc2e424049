// Answers to the few GraphQL queries that are asked; every other one is an error, as GitHub words it.
import { type Fields, fieldsAt, type Json, textAt } from "../http/json.ts";
import { Refusal, refusal } from "../http/refusal.ts";
import { type Answer, findRepository } from "../http/route.ts";
import { pullOf } from "../shapes/pull.ts";
import { demand, roleOf, type Viewer } from "../world/accounts.ts";
import { type GitObject, readObjects } from "../world/git.ts";
import { refresh } from "../world/refs.ts";
import { fullNameOf, type Issue, nodeId, type Repository, type World } from "../world/world.ts";
import { type Operation, parseQuery, type Selection, type Value } from "./parse.ts";

type Query = { readonly world: World; readonly viewer: Viewer; readonly body: Fields };

class GraphqlError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export async function answerGraphql(query: Query): Promise<Answer> {
  if (!query.viewer.token) throw refusal(401, "This endpoint requires you to be authenticated.");
  const errors: Json[] = [];
  const data: Record<string, Json> = {};
  try {
    const operation = parseQuery(textAt(query.body, "query") ?? "");
    for (const selection of operation.selections) data[selection.alias] = await rootOf(query, operation, selection).catch((error: unknown) => {
      errors.push(...errorShape(error, [selection.alias]));
      return null;
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { status: 200, body: { errors: [{ message: error.message }] } };
  }
  // A query that asks for what is not there is not run at all.
  const isUnknown = errors.some((error) => JSON.stringify(error).includes("undefinedField"));
  return { status: 200, body: { ...(isUnknown ? {} : { data }), ...(errors.length > 0 ? { errors } : {}) } };
}

function errorShape(error: unknown, path: readonly string[]): readonly Json[] {
  if (!(error instanceof GraphqlError)) throw error;
  if (error.type === "undefinedField") return [{ path: ["query", ...path], extensions: { code: error.type }, message: error.message }];
  return [{ type: error.type, path: [...path], message: error.message }];
}

const unknownField = (name: string, type: string) => new GraphqlError("undefinedField", `Field '${name}' doesn't exist on type '${type}'`);

async function rootOf(query: Query, { kind }: Operation, selection: Selection): Promise<Json> {
  if (kind === "query" && selection.name === "viewer") return viewerOf(query, selection);
  if (kind === "query" && selection.name === "repository") return await repositoryOf(query, selection);
  if (kind === "mutation" && selection.name === "enablePullRequestAutoMerge") return autoMerge(query, selection);
  throw unknownField(selection.name, kind === "query" ? "Query" : "Mutation");
}

/** The fields of an object that were asked for, under the names that were asked for. */
function picked(selections: readonly Selection[], type: string, known: Readonly<Record<string, Json>>): Fields {
  return Object.fromEntries(selections.filter(({ on }) => on === null || on === type).map(({ alias, name }) => {
    const value = name === "__typename" ? type : known[name];
    if (value === undefined) throw unknownField(name, type);
    return [alias, value];
  }));
}

function viewerOf({ viewer }: Query, { selections }: Selection): Json {
  const account = viewer.token?.account;
  return picked(selections, "User", { login: account?.login ?? "", databaseId: account?.id ?? 0, id: nodeId("U", account?.id ?? 0) });
}

function valueOf(query: Pick<Query, "body">, value: Value | undefined): Json {
  if (typeof value !== "object" || value === null) return value ?? null;
  if ("variable" in value) return fieldsAt(query.body, "variables")[value.variable] ?? null;
  return Object.fromEntries(Object.entries(value.fields).map(([key, inner]) => [key, valueOf(query, inner)]));
}

async function repositoryOf(query: Query, selection: Selection): Promise<Json> {
  const [owner, name] = ["owner", "name"].map((key) => String(valueOf(query, selection.arguments[key])));
  const repository = findRepository(query.world, owner ?? "", name ?? "");
  if (!repository || roleOf(repository, query.viewer) === "none") throw new GraphqlError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  await refresh(query.world, repository);
  const plain = { databaseId: repository.id, id: nodeId("R", repository.id), nameWithOwner: fullNameOf(repository), name: repository.name };
  const wanted = selection.selections.filter((inner) => inner.name === "object");
  const oidOf = (inner: Selection) => String(valueOf(query, inner.arguments["oid"]) ?? "");
  if (wanted.length > 0) demandReading(repository, query.viewer);
  const objects = wanted.length > 0 ? await readObjects(repository.bare, wanted.map(oidOf)) : new Map<string, GitObject>();
  const parts = selection.selections.map((inner): Fields => (inner.name === "object" ? { [inner.alias]: objectOf(objects, oidOf(inner), inner) } : picked([inner], "Repository", plain)));
  return Object.assign({}, ...parts);
}

/** In the words of GraphQL, which answers 200 to this too. */
function demandReading(repository: Repository, viewer: Viewer): void {
  asGraphql(() => demand(repository, viewer, { permissions: ["contents"], access: "read", role: "read" }));
}

function asGraphql(work: () => void): void {
  try {
    work();
  } catch (error) {
    throw error instanceof Refusal ? new GraphqlError("FORBIDDEN", String(error.body["message"])) : error;
  }
}

const BINARY_BYTES_MAX = 8000; // git, too, looks for a zero byte only so far
const TEXT_BYTES_MAX = 512_000; // texts beyond this are cut

function objectOf(objects: ReadonlyMap<string, GitObject>, oid: string, { selections }: Selection): Json {
  const found = objects.get(oid);
  if (!found) return null;
  if (found.kind !== "blob") return picked(selections, found.kind === "tree" ? "Tree" : "Commit", { oid });
  const { bytes } = found;
  const isBinary = bytes.subarray(0, BINARY_BYTES_MAX).includes(0);
  const isTruncated = bytes.length > TEXT_BYTES_MAX;
  return picked(selections, "Blob", { oid, byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : bytes.subarray(0, TEXT_BYTES_MAX).toString("utf8") });
}

function pullWith(world: World, id: string): { readonly repository: Repository; readonly issue: Issue } | null {
  for (const repository of world.repositories) for (const issue of repository.issues.values()) if (issue.pull && nodeId("PR", issue.id) === id) return { repository, issue };
  return null;
}

function autoMerge(query: Query, selection: Selection): Json {
  const input = valueOf(query, selection.arguments["input"]);
  const fields: Fields = typeof input === "object" && input !== null && !Array.isArray(input) ? Object.fromEntries(Object.entries(input)) : {};
  const found = pullWith(query.world, textAt(fields, "pullRequestId") ?? "");
  const account = query.viewer.token?.account;
  if (!found || !account) throw new GraphqlError("NOT_FOUND", `Could not resolve to a node with the global id of '${textAt(fields, "pullRequestId")}'`);
  const { repository, issue } = found;
  asGraphql(() => demand(repository, query.viewer, { permissions: ["pull_requests"], access: "write", role: "write" }));
  if (!repository.settings.allowsAutoMerge) throw new GraphqlError("UNPROCESSABLE", "Auto merge is not allowed for this repository");
  const pull = pullOf(issue);
  if ((repository.protections.get(pull.baseBranch)?.checks ?? []).length === 0) throw new GraphqlError("UNPROCESSABLE", "Pull request Pull request is in clean status");
  const method = (textAt(fields, "mergeMethod") ?? "MERGE").toLowerCase();
  pull.autoMerge = { method, by: account };
  const shape = { number: issue.number, id: nodeId("PR", issue.id), url: `${query.world.url}/${fullNameOf(repository)}/pull/${issue.number}` };
  const inner = selection.selections.map(({ alias, name, selections }): Fields => (name === "clientMutationId" ? { [alias]: null } : { [alias]: pickedPull(selections, shape, method) }));
  return Object.assign({}, ...inner);
}

function pickedPull(selections: readonly Selection[], shape: Readonly<Record<string, Json>>, method: string): Fields {
  const parts = selections.map((selection): Fields => (selection.name === "autoMergeRequest" ? { [selection.alias]: picked(selection.selections, "AutoMergeRequest", { mergeMethod: method.toUpperCase(), enabledAt: "2026-01-01T00:00:00Z" }) } : picked([selection], "PullRequest", shape)));
  return Object.assign({}, ...parts);
}
