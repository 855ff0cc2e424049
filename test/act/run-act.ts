// One run of act in host mode: a workflow of a clone, against the server that is named.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { VERSION } from "../../src/core/base/version.ts";
import { top } from "../support/project.ts";

/** `url` is the server, `api` and `graphql` its interfaces. */
export type Server = { readonly url: string; readonly api: string; readonly graphql: string; readonly token: string };

export type ActRun = {
  readonly act: string;
  /** A clone of the repository, with the workflows in it. */
  readonly clone: string;
  /** A folder for act's caches and settings. */
  readonly home: string;
  /** "owner/name". */
  readonly repository: string;
  readonly server: Server;
  readonly event: string;
  readonly payload: unknown;
  readonly workflow: string;
  readonly actor: string;
  /** A folder that stands for the released Action. */
  readonly released: string;
  /** The number of the run. act calls every run 1, so that a second one would be the same request again. */
  readonly run: number;
};

export type ActRan = { readonly exit: number | null; readonly output: string };

type Place = { readonly clone: string; readonly home: string; readonly token?: string };

const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const RELEASED = `your-org/enhanced-milestone-system@v${VERSION}`;
const HOST = ["-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--rm"];

/** Nothing of this machine's settings reaches the run, and the token is in no argument. */
export function runAct(run: ActRun): Promise<ActRan> {
  const { act, clone, home, event, server } = run;
  const payload = join(home, `${event}.json`);
  writeFileSync(payload, JSON.stringify(run.payload));
  return ran(act, [event, "-e", payload, ...options(run)], { clone, home, token: server.token });
}

/** What act says about the workflows of a clone without running them. */
export function askAct({ act, words, ...place }: { readonly act: string; readonly words: readonly string[] } & Place): Promise<ActRan> {
  return ran(act, [...words, ...HOST], place);
}

function options({ repository, server, workflow, actor, released, run }: ActRun): string[] {
  const variables = { GITHUB_API_URL: server.api, GITHUB_GRAPHQL_URL: server.graphql, GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run };
  const folders = { [CHECKOUT]: join(top, "test/act/checkout"), [RELEASED]: released };
  return [
    ...HOST, "-W", join(".github/workflows", workflow), "-a", actor, "--no-skip-checkout", "--defaultbranch", "main", "-s", "GITHUB_TOKEN",
    ...Object.entries(folders).flatMap(([uses, folder]) => ["--local-repository", `${server.url}/${uses}=${folder}`]),
    ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
}

/** The node of the run is the one that this runs on: act takes the first on the path, whatever the Action asks for. */
function ran(act: string, argv: readonly string[], { clone, home, token }: Place): Promise<ActRan> {
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(":");
  const own = { PATH: path, HOME: home, XDG_CACHE_HOME: join(home, "cache"), XDG_CONFIG_HOME: join(home, "config"), LANG: "C.UTF-8", NO_COLOR: "1" };
  return new Promise((settle, fail) => {
    const child = spawn(act, argv, { cwd: clone, env: { ...own, ...(token !== undefined && { GITHUB_TOKEN: token }) }, stdio: ["ignore", "pipe", "pipe"] });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
    child.on("error", fail);
    child.on("close", (exit) => settle({ exit, output: output.join("") }));
  });
}
