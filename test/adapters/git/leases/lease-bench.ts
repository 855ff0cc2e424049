// The places where leases are kept, each empty, with other processes to hold them.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { discover, type RepositoryPlace } from "../../../../src/adapters/git/discovery.ts";
import { openFileLeases, openGitLeases, openRemoteLeases, type GitLeasesOptions } from "../../../../src/adapters/git/leases/leases.ts";
import type { SharedLeases } from "../../../../src/adapters/git/leases/shared-leases.ts";
import type { Leases } from "../../../../src/ports/execution/leases.ts";
import { fixtureAt, scratchFolder, smallRepository, type GitFixture } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";
import { watchedEnvironment } from "../../../support/spawns/spawn-recorder.ts";
import type { LeaseBench } from "../../../contract/execution/leases.ts";
import type { LeaseTask } from "./lease-process.ts";

const CHILD = join(import.meta.dirname, "lease-process.ts");

export function placeOf(folder: string): RepositoryPlace {
  const found = value(discover(folder));
  if (!found) throw new Error("no repository");
  return found;
}

export function gitLeases({ folder, environment }: Pick<GitFixture, "folder" | "environment">, more: Partial<GitLeasesOptions> = {}): Leases {
  return openGitLeases({ place: placeOf(folder), environment, epochMs: () => Date.now(), ...more });
}

export function remoteLeases({ folder, environment }: Pick<GitFixture, "folder" | "environment">, more: Partial<GitLeasesOptions> & { readonly remote?: string } = {}): SharedLeases {
  return openRemoteLeases({ place: placeOf(folder), environment, epochMs: () => Date.now(), remote: "origin", ...more });
}

/** Milestones' refs and those that git keeps beside them for a moment. */
export function leaseRefs({ git, folder }: Pick<GitFixture, "git" | "folder">): string[] {
  const refs = git("for-each-ref", "--format=%(refname)", "refs/milestones").split("\n").filter((ref) => ref !== "");
  const own = join(folder, git("rev-parse", "--git-common-dir"), "refs/milestones");
  const files = existsSync(own) ? readdirSync(own, { recursive: true, encoding: "utf8" }) : [];
  return [...refs, ...files.filter((name) => name.endsWith(".lock"))];
}

export function fileBench(): LeaseBench & { readonly data: string } {
  const data = scratchFolder();
  return {
    data,
    open: () => openFileLeases({ data, epochMs: () => Date.now() }),
    hold: (name, session) => holder({ where: "files", folder: data, name, session, killAt: 0, then: "keep" }, { PATH: process.env["PATH"] ?? "" }),
    traces: () => (existsSync(data) ? readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => !["cache", "cache/leases", "cache/leases-seen.json"].includes(name)) : []),
  };
}

export function refBench(): LeaseBench & { readonly fixture: GitFixture } {
  const fixture = smallRepository();
  return {
    fixture,
    open: () => gitLeases(fixture),
    hold: (name, session) => holder({ where: "refs", folder: fixture.folder, name, session, killAt: 0, then: "keep" }, fixture.environment),
    traces: () => leaseRefs(fixture),
  };
}

/** A bare repository with a commit on main, and as many clones of it as are asked for. */
export function remoteFixture(): { readonly bare: GitFixture; readonly clone: () => GitFixture } {
  const source = smallRepository();
  const base = dirname(source.folder);
  source.git("clone", "-q", "--bare", source.folder, join(base, "bare.git"));
  let clones = 0;
  return {
    bare: fixtureAt(join(base, "bare.git"), source.environment),
    clone() {
      const folder = join(base, `clone-${++clones}`);
      mkdirSync(folder);
      source.git("clone", "-q", join(base, "bare.git"), folder);
      return fixtureAt(folder, source.environment);
    },
  };
}

/** A clone takes its time, and three are several. */
const CLONES_MAX = 3;

export function remoteBench(): LeaseBench {
  const { bare, clone } = remoteFixture();
  const clones: GitFixture[] = [];
  let turns = 0;
  const next = (): GitFixture => {
    const made = clones[turns++ % CLONES_MAX] ?? clone();
    if (!clones.includes(made)) clones.push(made);
    return made;
  };
  return {
    open: () => remoteLeases(next()),
    hold: (name, session) => {
      const { folder, environment } = next();
      return holder({ where: "remote", folder, name, session, killAt: 0, then: "keep" }, environment);
    },
    // What a killed process held in its own clone is nobody else's business.
    traces: () => leaseRefs(bare),
  };
}

/** Its parent never asks how it ended, so that it stays a zombie until the parent is gone. */
const UNREAPED = 'node="$0"; "$node" "$@" & exec tail -f /dev/null';

async function holder(task: LeaseTask, environment: Record<string, string>): ReturnType<LeaseBench["hold"]> {
  const parent = spawn("/bin/sh", ["-c", UNREAPED, process.execPath, CHILD, JSON.stringify(task)], { env: watchedEnvironment(environment), stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => { parent.kill("SIGKILL"); });
  const pid = await new Promise<number>((resolve) => parent.stdout.on("data", (chunk) => resolve(Number(/^held (\d+)/.exec(String(chunk))?.[1]))));
  onTestFinished(() => { if (isThere(pid)) process.kill(pid, "SIGKILL"); });
  return {
    async end(how) {
      process.kill(pid, "SIGKILL");
      await vi.waitFor(() => { if (!/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) throw new Error("it still runs"); }, { timeout: 60_000, interval: 5 });
      if (how === "zombie") return;
      parent.kill("SIGKILL");
      await vi.waitFor(() => { if (isThere(pid)) throw new Error("it is still there"); }, { timeout: 60_000, interval: 5 });
    },
  };
}

/** Takes, renews and gives back in another process, or dies on the way. */
export function run(task: LeaseTask, environment: Record<string, string>): Promise<"killed" | "done"> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(task)], { env: watchedEnvironment(environment), stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => { said += String(chunk); });
  return new Promise((resolve, reject) => child.on("close", (status, signal) => {
    if (signal === "SIGKILL" || status === 0) resolve(signal ? "killed" : "done");
    else reject(new Error(said));
  }));
}

function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}
