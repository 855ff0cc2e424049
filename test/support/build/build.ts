// Builds dist from the sources, always the same bytes: tsc into a scratch folder, then ncc for each door.
import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { readText, top } from "../project.ts";
import { schemas } from "./schemas.ts";

/** A file of dist; `executable` is the bit that git keeps. */
export type Built = { readonly bytes: Buffer; readonly executable: boolean };

type LockFile = { readonly packages: Record<string, { readonly dev?: boolean; readonly optional?: boolean }> };

const DOORS = ["cli", "action", "app"];
/** What a runner or a server may be; each is two megabytes, which every download of the Action carries. */
const PREBUILDS = ["darwin-arm64", "linux-arm64", "linux-x64", "linuxmusl-arm64", "linuxmusl-x64", "win32-x64"];
/** Those that run tasks. */
const EXECUTING = ["cli", "action"];

/** Path inside dist, with `/`, to its file, sorted. Nothing outside a scratch folder is touched. */
export async function build(): Promise<Map<string, Built>> {
  // ncc numbers modules by the way from the scratch folder to its own loaders, so that way must not lead out of here.
  mkdirSync(join(top, "lib"), { recursive: true });
  const scratch = mkdtempSync(join(top, "lib", "build-"));
  try {
    await runNode(join(top, "node_modules/typescript/bin/tsc"), ["-p", top, "--outDir", join(scratch, "lib")], top);
    copyRuntimePackages(scratch);
    await Promise.all([...DOORS.map((door) => bundle(scratch, { entry: `${door}/index.js`, folder: door })), bundle(scratch, { entry: "adapters/runner/watchdog.js", folder: "watchdog" })]);
    // A program of its own, which lies beside each bundle that starts it.
    for (const door of EXECUTING) cpSync(join(scratch, "dist/watchdog/index.js"), join(scratch, "dist", door, "watchdog.js"));
    rmSync(join(scratch, "dist/watchdog"), { recursive: true });
    sharePrebuilds(scratch);
    for (const [path, text] of schemas()) writeBuilt(join(scratch, "dist", path), text);
    return readBuilt(join(scratch, "dist"));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The files of a folder as `build` gives them; none where there is no such folder. */
export function readBuilt(folder: string): Map<string, Built> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      relative(folder, path).replaceAll("\\", "/"),
      { bytes: readFileSync(path), executable: (statSync(path).mode & 0o100) !== 0 },
    ]),
  );
}

/** ncc numbers modules by their path from the working folder, so everything it reads lies below the scratch folder. */
function copyRuntimePackages(scratch: string): void {
  const { packages }: LockFile = JSON.parse(readText("package-lock.json"));
  cpSync(join(top, "package.json"), join(scratch, "package.json"));
  for (const [path, entry] of Object.entries(packages)) {
    const wanted = path !== "" && !entry.dev && !entry.optional;
    if (wanted) cpSync(join(top, path), join(scratch, path), { recursive: true });
  }
}

/** ncc puts SQLite's native parts beside every door that mentions them; the doors look for them in one place (adapters/catalog/sqlite/driver). */
function sharePrebuilds(scratch: string): void {
  for (const door of DOORS) rmSync(join(scratch, "dist", door, "prebuilds"), { recursive: true, force: true });
  for (const name of PREBUILDS) writeBuilt(join(scratch, "dist/prebuilds", `${name}.node`), readFileSync(join(top, "node_modules/better-sqlite3/prebuilds", `${name}.node`)));
}

function bundle(scratch: string, { entry, folder }: { readonly entry: string; readonly folder: string }): Promise<void> {
  const ncc = join(top, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  const flags = ["--target", "es2022", "--license", "licenses.txt", "--no-cache", "--quiet"];
  return runNode(ncc, ["build", `lib/${entry}`, "-o", `dist/${folder}`, ...flags], scratch);
}

/** Shows what the tool said only where it failed. */
function runNode(script: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}:\n${said}`))));
  });
}

function writeBuilt(path: string, content: string | Buffer, executable = false): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, executable ? 0o755 : 0o644);
}

if (import.meta.main) {
  const built = await build();
  const dist = join(top, "dist");
  rmSync(dist, { recursive: true, force: true });
  for (const [path, { bytes, executable }] of built) writeBuilt(join(dist, path), bytes, executable);
  console.log(`dist: ${built.size} files`);
}
