// The server: who asks, which route answers, and the headers that every answer has.
import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerGraphql } from "../graphql/answer.ts";
import { ROUTES } from "../rest/routes.ts";
import { type Viewer, viewerOf } from "../world/accounts.ts";
import type { World } from "../world/world.ts";
import { type Fault, type Faults, makeFaults } from "./faults.ts";
import { type Fields, isFields, type Json, parseJson } from "./json.ts";
import { type Limits, makeLimits } from "./limits.ts";
import { notFound, Refusal, refusal } from "./refusal.ts";
import { type Answer, match } from "./route.ts";
import { answerMisfit, requestMisfit } from "./schemas.ts";
import { isGitPath, serveGit } from "./smart-http.ts";

/** `route`: "METHOD /template", "POST /graphql", "git refs", "git fetch" or "git push"; null where nothing is there. `status` 0: no answer was sent; `isLeft`: none will be, and the connection stays. */
export type Asked = { readonly method: string; readonly path: string; readonly route: string | null; status: number; readonly login: string | null; readonly at: number; isLeft?: true };

/** `misfits`: what is wrong with this fake itself. `unfit`: requests that do not fit GitHub's description. */
type Books = { readonly asked: Asked[]; readonly misfits: string[]; readonly unfit: string[]; readonly faults: Faults; readonly limits: Limits };

export type Desk = Books & { readonly url: string; close(): Promise<void> };

export const GRAPHQL_ROUTE = "POST /graphql";
const BODY_BYTES_MAX = 64 * 1024 * 1024; // more than GitHub takes

export async function openDesk(world: World): Promise<Desk> {
  const state: Books = { asked: [], misfits: [], unfit: [], faults: makeFaults(), limits: makeLimits(world.now) };
  const server = createServer({ joinDuplicateHeaders: true, requestTimeout: 0 }, (request, response) => {
    serve({ world, ...state }, request, response).catch((error: unknown) => {
      state.misfits.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.destroyed) return;
      if (!response.headersSent) response.writeHead(500);
      response.end(JSON.stringify({ message: "The fake GitHub is broken", error: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  world.url = url;
  const close = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { url, ...state, close };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return address.port;
}

type Office = Books & { readonly world: World };

async function serve(office: Office, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? "/", office.world.url);
  if (isGitPath(address.pathname)) return await serveGit({ world: office.world, faults: office.faults, note: (asked) => office.asked.push(asked) }, request, response);
  const { prefix, path } = splitPrefix(address.pathname);
  const method = request.method ?? "GET";
  const isGraphql = method === "POST" && (prefix === "/api" ? path === "/graphql" : path === "/graphql");
  const found = isGraphql ? null : match(ROUTES, method, path);
  const name = isGraphql ? GRAPHQL_ROUTE : found ? `${method} ${found.route.template}` : null;
  const asked: Asked = { method, path: `${path}${address.search}`, route: name, status: 0, login: null, at: office.world.now() };
  office.asked.push(asked);
  const text = await bodyOf(request);
  const fault = office.faults.next(name ?? `${method} ${path}`);
  if (fault && !(await office.faults.before(fault, { request, response, asked, world: office.world }))) return;
  const answer = await answerOf(async () => {
    if (request.headers.authorization?.includes(", ") === true) throw refusal(400, "Duplicate header: \"Authorization\"");
    const viewer = viewerOf(office.world, request.headers.authorization);
    Object.assign(asked, { login: viewer.token?.account.login ?? viewer.app?.slug ?? null });
    office.limits.demand(viewer);
    if (isGraphql) return await answerGraphql({ world: office.world, viewer, body: parsed(text, "object") });
    if (!found || name === null) throw notFound();
    return await answerRoute(office, { name, viewer, text, answer: (body) => found.route.answer({ world: office.world, viewer, address: `${office.world.url}${prefix}${path}`, params: found.params, query: address.searchParams, body }) });
  });
  send({ office, request, response, asked, fault }, answer);
}

async function answerOf(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body, headers: error.headers };
    throw error;
  }
}

type Errand = { readonly name: string; readonly viewer: Viewer; readonly text: string; readonly answer: (body: Fields) => Answer | Promise<Answer> };

/** A request that does not fit GitHub's description is refused; an answer that does not is this fake's own fault. */
async function answerRoute(office: Office, { name, text, answer }: Errand): Promise<Answer> {
  const body = parsed(text, name.startsWith("GET ") || name.startsWith("DELETE ") ? "nothing" : "object");
  const unfit = requestMisfit(name, text === "" ? undefined : body);
  if (unfit !== null) {
    office.unfit.push(`${name}: ${unfit}`);
    throw refusal(422, `Invalid request.\n\n${unfit}`);
  }
  const given = await answer(body);
  const misfit = answerMisfit(name, given);
  if (misfit !== null) throw new Error(`the answer ${given.status} to ${name} does not fit: ${misfit}`);
  return given;
}

function parsed(text: string, wanted: "object" | "nothing"): Fields {
  if (text === "" || wanted === "nothing") return {};
  try {
    const value: Json = parseJson(text);
    if (isFields(value)) return value;
  } catch {
    throw refusal(400, "Problems parsing JSON");
  }
  throw refusal(400, "Body should be a JSON object");
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > BODY_BYTES_MAX) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** `/api/v3` and `/api/graphql` are how a server of one's own serves the same. */
function splitPrefix(path: string): { readonly prefix: string; readonly path: string } {
  if (path === "/api/graphql") return { prefix: "/api", path: "/graphql" };
  return path.startsWith("/api/v3/") ? { prefix: "/api/v3", path: path.slice("/api/v3".length) } : { prefix: "", path };
}

type Exchange = { readonly office: Office; readonly request: IncomingMessage; readonly response: ServerResponse; readonly asked: Asked; readonly fault: Fault | null };

function send({ office, request, response, asked, fault }: Exchange, given: Answer): void {
  const { answer, cut } = office.faults.after(fault, asked, given);
  if (cut === "silence") return void (asked.status = 0);
  const body = answer.body === undefined ? "" : typeof answer.body === "string" && answer.headers?.["content-type"] !== undefined ? answer.body : JSON.stringify(answer.body);
  const etag = `W/"${createHash("sha256").update(body).digest("hex")}"`;
  const isKnown = request.method === "GET" && answer.status === 200 && (request.headers["if-none-match"] ?? "") === etag;
  const status = isKnown ? 304 : answer.status;
  const headers = {
    date: new Date(office.world.now()).toUTCString(), server: "github.com", "content-type": "application/json; charset=utf-8", "x-github-request-id": randomUUID().replaceAll("-", "").toUpperCase().slice(0, 24), "x-github-media-type": "github.v3; format=json", "x-github-api-version-selected": "2022-11-28",
    ...office.limits.headers(request.headers.authorization, isKnown ? "free" : "counted"), ...(request.method === "GET" && answer.status === 200 ? { etag, "cache-control": "private, max-age=60, s-maxage=60", vary: "Accept, Authorization, Cookie, X-GitHub-OTP" } : {}), ...answer.headers,
  };
  asked.status = status;
  if (cut === "truncated") {
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
    return;
  }
  response.writeHead(status, headers);
  response.end(isKnown || status === 204 ? undefined : body);
}
