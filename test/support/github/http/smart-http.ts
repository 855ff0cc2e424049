// Git over HTTP: git's own http-backend on the same bare repositories, behind the same tokens and rules.
import { execFileSync, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { isAtLeast, roleOf, type Viewer, viewerOf } from "../world/accounts.ts";
import { serverEnvironment } from "../world/git.ts";
import { follow, refresh } from "../world/refs.ts";
import { fullNameOf, type Repository, type World } from "../world/world.ts";
import type { Faults } from "./faults.ts";
import { Refusal } from "./refusal.ts";
import { findRepository } from "./route.ts";
import type { Asked } from "./server.ts";

const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack|HEAD)$/;

export const isGitPath = (path: string): boolean => PATH.test(path);

/** How requests are named on record and for faults. */
const ROUTES: Readonly<Record<string, string>> = { "git-upload-pack": "git fetch", "git-receive-pack": "git push" };

type Counter = { readonly world: World; readonly faults: Faults; readonly note: (asked: Asked) => void };

export async function serveGit({ world, faults, note }: Counter, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? "/", world.url);
  const [, owner = "", name = "", service = ""] = PATH.exec(address.pathname) ?? [];
  const isPush = service === "git-receive-pack" || address.searchParams.get("service") === "git-receive-pack";
  const asked: Asked = { method: request.method ?? "GET", path: address.pathname, route: ROUTES[service] ?? "git refs", status: 0, login: null, at: world.now() };
  note(asked);
  const fault = faults.next(asked.route ?? "");
  if (fault && !(await faults.before(fault, { request, response, asked, world }))) return;
  const refuse = (status: number, text: string) => {
    asked.status = status;
    response.writeHead(status, { "content-type": "text/plain", ...(status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {}) });
    response.end(text);
  };
  const repository = findRepository(world, owner, name);
  const viewer = knownViewer(world, request);
  if (viewer === null) return refuse(401, "Invalid username or token. Password authentication is not supported for Git operations.");
  Object.assign(asked, { login: viewer.token?.account.login ?? null });
  const refused = refusedTo(repository, viewer, isPush ? "push" : "fetch");
  if (refused || !repository) return refuse(refused?.status ?? 404, refused?.text ?? "Repository not found.");
  await refresh(world, repository);
  asked.status = 200;
  const isAnswered = fault?.kind !== "lost-answer" && fault?.kind !== "lost-then-reset";
  const run = () => backend({ world, repository, viewer, service, address, isAnswered }, request, response);
  const pushed = () => repository.lock(async () => {
    await run();
    await follow(world, repository, viewer.token?.account ?? null);
  });
  await (service === "git-receive-pack" ? pushed() : run());
  // Whoever hears that a push is done finds all that follows from it.
  if (isAnswered) response.end();
  else breakOff(response);
}

/** After the first words of an answer, so that nobody takes it for a connection that was never there. */
function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "1000" });
  response.write("0", () => response.destroy());
}

function knownViewer(world: World, request: IncomingMessage): Viewer | null {
  try {
    return viewerOf(world, request.headers.authorization);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Hidden things ask for a token first, as if they might be there. */
function refusedTo(repository: Repository | undefined, viewer: Viewer, wish: "push" | "fetch"): { readonly status: number; readonly text: string } | null {
  const role = repository ? roleOf(repository, viewer) : "none";
  if (!viewer.token && (role === "none" || wish === "push")) return { status: 401, text: "Authentication required." };
  const contents = viewer.token?.permissions === null ? "write" : (viewer.token?.permissions["contents"] ?? "none");
  if (!repository || role === "none" || (repository.isPrivate && contents === "none")) return { status: 404, text: "Repository not found." };
  if (wish === "fetch") return null;
  if (repository.isArchived) return { status: 403, text: "This repository was archived so it is read-only." };
  const may = isAtLeast(role, "write") && (contents === "write" || contents === "admin");
  return may ? null : { status: 403, text: `Permission to ${fullNameOf(repository)}.git denied to ${viewer.token?.account.login ?? "anonymous"}.` };
}

type Call = { readonly world: World; readonly repository: Repository; readonly viewer: Viewer; readonly service: string; readonly address: URL; readonly isAnswered: boolean };

const found = { backend: "" };

function backendProgram(): string {
  found.backend ||= join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  return found.backend;
}

/** The rules that a push is held to go to the hook by its environment. */
function backend({ world, repository, viewer, service, address, isAnswered }: Call, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const login = viewer.token?.account.login;
  const rules = [...repository.protections].filter(([, { bypass }]) => login === undefined || !bypass.includes(login)).map(([branch, { kind }]) => `refs/heads/${branch} ${kind}`);
  const mayWorkflows = viewer.token === null || viewer.token.permissions === null || viewer.token.permissions["workflows"] === "write";
  const environment = serverEnvironment({
    GIT_PROJECT_ROOT: world.folder, GIT_HTTP_EXPORT_ALL: "1", PATH_INFO: `/${fullNameOf(repository)}.git/${service}`, REQUEST_METHOD: request.method ?? "GET", QUERY_STRING: address.search.slice(1), REMOTE_ADDR: "127.0.0.1", REMOTE_USER: login ?? "",
    CONTENT_TYPE: request.headers["content-type"] ?? "", ...(request.headers["content-length"] === undefined ? {} : { CONTENT_LENGTH: request.headers["content-length"] }), ...(request.headers["content-encoding"] === undefined ? {} : { HTTP_CONTENT_ENCODING: request.headers["content-encoding"] }),
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""), FAKE_GITHUB_RULES: `${rules.join("\n")}\n`, FAKE_GITHUB_WORKFLOWS: mayWorkflows ? "yes" : "no",
  });
  return new Promise((resolve, reject) => {
    const child = spawn(backendProgram(), [], { env: environment, stdio: ["pipe", "pipe", "ignore"] });
    child.on("error", reject);
    child.on("close", () => resolve());
    child.stdin.on("error", () => undefined);
    request.pipe(child.stdin);
    if (isAnswered) relay(child.stdout, response);
    else child.stdout.resume();
    response.on("close", () => void (response.writableFinished || child.kill()));
  });
}

/** A CGI answer: headers, an empty line, the rest; it is not ended here. */
function relay(from: NodeJS.ReadableStream, response: ServerResponse): void {
  const head: Buffer[] = [];
  const state = { isBody: false };
  from.on("data", (chunk: Buffer) => {
    if (state.isBody) return void response.write(chunk);
    head.push(chunk);
    const all = Buffer.concat(head);
    const end = all.indexOf("\r\n\r\n");
    if (end < 0) return;
    state.isBody = true;
    const fields = all.subarray(0, end).toString("utf8").split("\r\n").map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
    const status = Number.parseInt(fields.find(([key]) => key === "Status")?.[1] ?? "200", 10);
    response.writeHead(status, Object.fromEntries(fields.filter(([key]) => key !== "Status")));
    response.write(all.subarray(end + 4));
  });
}
