// The server: listens, answers each request by its route, survives every one of them, and stops in good order.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import { plain, send, type Answer } from "./answer.ts";

/** GitHub waits ten seconds for an answer; whoever sends for longer is not GitHub. */
const REQUEST_MS_MAX = 60_000;
const HEADERS_MS_MAX = 10_000;
const HEADER_BYTES_MAX = 32 * 1024;
/** Slots for what GitHub sends at once; more wait in the system's own queue. */
const CONNECTIONS_MAX = 1_000;

/** By method and path: "GET /healthz". HEAD is answered as GET, which takes a slash at the end of the path. */
export type Routes = Readonly<Record<string, (request: IncomingMessage) => Promise<Answer>>>;

export type ListenOptions = { readonly host: string; readonly port: number; readonly routes: Routes; readonly onFault: (error: unknown) => void };

/** `close` takes no new requests and resolves when those under way are answered, or after `ms`. */
export type Listening = { readonly host: string; readonly port: number; readonly close: (ms: number) => Promise<void> };

export async function listen({ host, port, routes, onFault }: ListenOptions): Promise<Result<Listening>> {
  const server = createServer({ requestTimeout: REQUEST_MS_MAX, headersTimeout: HEADERS_MS_MAX, maxHeaderSize: HEADER_BYTES_MAX });
  server.maxConnections = CONNECTIONS_MAX;
  server.on("request", (request, response) => void respond(request, response, { routes, onFault }));
  server.on("clientError", (error, socket) => refuse(error, socket));
  const { promise, resolve } = Promise.withResolvers<Error | null>();
  server.once("error", resolve);
  server.listen({ host, port }, () => resolve(null));
  const fault = await promise;
  if (fault) return failed(problem("unexpected", `The app cannot listen on ${host}:${port}: ${fault.message}.`, { hint: "Set PORT and HOST to an address that is free." }));
  const address = server.address();
  return ok({ host, port: typeof address === "object" && address ? address.port : port, close: (ms) => close(server, ms) });
}

async function respond(request: IncomingMessage, response: ServerResponse, { routes, onFault }: Pick<ListenOptions, "routes" | "onFault">): Promise<void> {
  try {
    send(response, await answer(request, routes));
  } catch (error) {
    onFault(error);
    send(response, { ...plain(500, "A fault of this program; the log says more."), closing: true });
  }
}

async function answer(request: IncomingMessage, routes: Routes): Promise<Answer> {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const given = (request.url ?? "").split("?", 1)[0] ?? "";
  const path = method === "GET" ? given.replace(/(?<=[^/])\/$/, "") : given;
  const route = Object.hasOwn(routes, `${method} ${path}`) ? routes[`${method} ${path}`] : undefined;
  if (route) return route(request);
  request.resume();
  const others = Object.keys(routes).filter((key) => key.endsWith(` ${path}`)).map((key) => key.split(" ", 1)[0]);
  if (others.length === 0) return { ...plain(404, "There is nothing here."), closing: true };
  return { ...plain(405, `Only ${others.join(", ")} here.`), closing: true, headers: { allow: others.join(", ") } };
}

/** What is no HTTP is answered as far as the connection still takes an answer. */
function refuse(error: Error & { readonly code?: string }, socket: Socket | { destroy(): unknown; readonly writable: boolean; end(text: string): unknown }): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function close(server: Server, ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), ms);
  await promise;
  clearTimeout(timer);
}
