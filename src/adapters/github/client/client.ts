// The client: octokit, loaded with the first call, behind one way to ask that counts, waits, tries again and explains.
import { isObject } from "../../../core/base/json.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Clock } from "../../../ports/clock.ts";
import { errorsIn, failureOf, noAnswer, refusedWith, type Failure } from "./failure.ts";
import { openPace } from "./pace.ts";
import { refusalOf, type Wanted } from "./refusal.ts";
import { CALL_MS_MAX, persist, TRY_MS_MAX, type Attempt, type Means } from "./tries.ts";

type Octokit = InstanceType<Awaited<ReturnType<typeof load>>>;
/** GitHub's REST calls by name, with the types of their answers. */
export type Rest = Octokit["rest"];

/** `token` is asked before each call. `apiUrl` has no slash at its end; one of GitHub Enterprise Server ends in `/api/v3`. */
export type ClientOptions = Means & {
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
  readonly token: () => Promise<string>;
  readonly userAgent?: string;
  readonly fetch?: typeof fetch;
};

/**
 * Every wish but one with `look` may be carried out twice without harm. `expect` takes refusals that are an answer. `creates`:
 * makes what people are told of. `until`: when to give up, by the clock's `elapsed`.
 */
export type Wish<T, E> = Wanted & {
  readonly expect?: (failure: Failure) => Result<E> | null;
  readonly look?: (until: number) => Promise<Result<T | null>>;
  readonly creates?: true;
  readonly until?: number;
};

export type Answer<T> = { readonly status: number; readonly data: T };

export interface Client {
  /** "owner/name". */
  readonly name: string;
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly means: Means;
  calls(): number;
  /** Milliseconds since 1970, by GitHub's clock as far as it was heard. */
  now(): number;
  /** GitHub's clock at its last answer, in milliseconds since 1970; null before any. */
  heardAt(): number | null;
  /** Tried at most five times within a minute. Problems: those of refusals. */
  ask<T, E = never>(wish: Wish<T, E>, act: (rest: Rest) => Promise<Answer<T>>): Promise<Result<T | E>>;
  /** A question in GraphQL: its data, which nobody has checked. */
  query<E = never>(wish: Wish<unknown, E>, text: string, variables: Readonly<Record<string, unknown>>): Promise<Result<unknown>>;
}

const API_VERSION = "2022-11-28";

/** What can stand in a header; of anything else fetch would complain aloud, with the token in what it says. */
const TOKEN = /^[!-~]+$/;
const NO_TOKEN: Failure = { status: 401, message: "it has characters that no token has", kinds: [], headers: {} };

/** Its plugins for throttling and retries stay out: they wait a second before every write, and repeat what may have been done. */
async function load() {
  return (await import("octokit")).Octokit;
}

export function openClient(options: ClientOptions): Client {
  const { owner, name, apiUrl, token, clock, random } = options;
  const means: Means = { clock, random };
  const line = openLine(options.fetch ?? fetch, clock);
  const pace = openPace(clock);
  let opening: Promise<Octokit> | null = null;
  let authorization = "";
  const client = (): Promise<Octokit> => (opening ??= openOctokit(options, line.fetch, () => authorization));

  async function attempt<T>(act: (octokit: Octokit) => Promise<Answer<T>>): Promise<Attempt<T>> {
    try {
      const given = await token();
      if (!TOKEN.test(given)) return { ok: false, failure: NO_TOKEN };
      authorization = `Bearer ${given}`;
    } catch (error) {
      return { ok: false, failure: tokenFailure(error) };
    }
    try {
      const octokit = await client();
      return judged(await act(octokit));
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      return { ok: false, failure };
    }
  }

  async function ask<T, E>(wish: Wish<T, E>, act: (octokit: Octokit) => Promise<Answer<T>>): Promise<Result<T | E>> {
    const until = wish.until ?? clock.elapsed() + CALL_MS_MAX;
    if (wish.creates) await pace();
    const look = wish.look && (async () => lookedUp(await wish.look?.(until)));
    const outcome = await persist<T>(means, { attempt: () => attempt(act), look: look ?? null, until });
    if (outcome.ok) return ok(outcome.value);
    return wish.expect?.(outcome.failure) ?? failed(refusalOf(wish, outcome.failure, { name: `${owner}/${name}`, now: line.now() }));
  }

  return {
    name: `${owner}/${name}`,
    repo: { owner, repo: name },
    apiUrl,
    means,
    calls: line.calls,
    now: line.now,
    heardAt: line.heardAt,
    ask: (wish, act) => ask(wish, ({ rest }) => act(rest)),
    query: (wish, query, variables) => ask(wish, async (octokit) => {
      const answer: Answer<unknown> = await octokit.request({ method: "POST", url: graphqlUrl(apiUrl), query, variables });
      const [error] = errorsIn(answer.data);
      if (error) return { status: /something went wrong/i.test(String(error["message"])) ? GRAPHQL_FAILED : GRAPHQL_REFUSED, data: answer.data };
      return { status: answer.status, data: isObject(answer.data) ? answer.data["data"] : answer.data };
    }),
  };
}

/** GraphQL refuses and fails with status 200; such an answer is a refusal, or a failure, like any other. */
const GRAPHQL_REFUSED = 422;
const GRAPHQL_FAILED = 502;

function judged<T>(answer: Answer<T>): Attempt<T> {
  const { status, data } = answer;
  if (status >= 300) return { ok: false, failure: refusedWith(status, answer) };
  if (status !== 204 && typeof data === "string") return { ok: false, failure: noAnswer("the answer was cut off") };
  return { ok: true, value: data };
}

function lookedUp<T>(seen: Result<T | null> | undefined): { readonly ok: true; readonly value: T } | null {
  return seen?.ok && seen.value !== null ? { ok: true, value: seen.value } : null;
}

/** No token for this repository is as good as one that is not accepted; that GitHub did not answer is another matter. */
function tokenFailure(error: unknown): Failure {
  const failure = failureOf(error);
  if (!failure) throw error;
  return failure.status !== null && failure.status < 500 && failure.status !== 429 ? { ...failure, status: 401 } : failure;
}

async function openOctokit({ apiUrl, userAgent = "milestone" }: ClientOptions, line: typeof fetch, authorization: () => string): Promise<Octokit> {
  const Octokit = await load();
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const octokit = new Octokit({ baseUrl: apiUrl, userAgent, log: silent, retry: { enabled: false }, throttle: { enabled: false }, request: { fetch: line, redirect: "manual" } });
  octokit.hook.before("request", (options) => {
    options.headers["x-github-api-version"] = API_VERSION;
    options.headers["authorization"] = authorization();
  });
  return octokit;
}

export function graphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}

type Line = { readonly fetch: typeof fetch; readonly calls: () => number; readonly now: () => number; readonly heardAt: () => number | null };

/** The line to GitHub: every request is counted and ends in time, its body read. */
function openLine(send: typeof fetch, clock: Clock): Line {
  let calls = 0;
  let ahead = 0;
  let heard: number | null = null;
  return {
    calls: () => calls,
    now: () => clock.now() + ahead,
    heardAt: () => heard,
    async fetch(input, init) {
      calls++;
      const { promise: late, reject } = Promise.withResolvers<never>();
      const controller = new AbortController();
      const stop = clock.after(TRY_MS_MAX, () => {
        controller.abort();
        reject(new TypeError(`no answer within ${TRY_MS_MAX / 1000} seconds`));
      });
      try {
        const response = await Promise.race([whole(send(input, { ...init, signal: controller.signal })), late]);
        const date = Date.parse(response.headers.get("date") ?? "");
        if (Number.isFinite(date)) [ahead, heard] = [date - clock.now(), date];
        return response;
      } finally {
        stop();
      }
    },
  };
}

/** A body that breaks off is found here, not by whoever reads it later. */
async function whole(sent: Promise<Response>): Promise<Response> {
  const response = await sent;
  const body = [204, 205, 304].includes(response.status) ? null : await response.arrayBuffer();
  return new Response(body, { status: response.status, headers: response.headers });
}
