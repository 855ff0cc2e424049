// Runs a command of this repository with its own Node: `node test/support/run.mjs COMMAND ARGUMENT…`.
// Plain JavaScript for any Node since 16, because it is started by whatever Node the machine has. What
// package-lock.json names is installed first, unless it is there already.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const TOP = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(TOP, "node_modules");
const WINDOWS = process.platform === "win32";
/** The platform package that brings Node, named as the registry names it. */
const NODE_PACKAGE = `node-${WINDOWS ? "win" : process.platform}-${process.arch}`;
/** The oldest Node that runs TypeScript sources by itself, for platforms without such a package. */
const OWN_NODE_MIN = 24;

/** True where every package of the lock file is there in its version; npm leaves its own list when it is done. */
function isInstalled() {
  const wanted = packagesIn(join(TOP, "package-lock.json"));
  const there = packagesIn(join(MODULES, ".package-lock.json"));
  return Object.keys(wanted).every((path) => {
    if (path === "" || sameVersion(wanted[path], there[path])) return true;
    return wanted[path].optional === true && path !== `node_modules/${NODE_PACKAGE}`;
  });
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : {};
}

function sameVersion(wanted, there) {
  return there !== undefined && wanted.version === there.version && wanted.integrity === there.integrity;
}

/** npm is the one that started us, where one did. Its talk goes to stderr. */
function install() {
  const own = process.env.npm_execpath;
  const [command, ...first] = own === undefined ? ["npm"] : [process.execPath, own];
  const done = spawnSync(command, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: TOP,
    stdio: ["ignore", 2, 2],
    shell: WINDOWS && own === undefined,
  });
  if (done.status !== 0) stop("`npm ci` failed; its own words are above. Check the network and run the command again.");
}

/** The environment in which `node` is the repository's own. */
function environment() {
  const platformNode = join(MODULES, NODE_PACKAGE, "bin");
  if (!existsSync(platformNode) && Number(process.versions.node.split(".")[0]) < OWN_NODE_MIN) {
    stop(`Working on this repository needs Node ${OWN_NODE_MIN} or newer; this is ${process.version}. Install it and run the command again.`);
  }
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: [platformNode, join(MODULES, ".bin"), process.env[name]].join(delimiter) };
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!isInstalled()) install();
const [command, ...rest] = process.argv.slice(2);
if (command !== undefined) {
  const child = spawn(command, rest, { stdio: "inherit", env: environment(), shell: WINDOWS });
  child.on("error", (error) => stop(`${command} cannot be started: ${error.message}`));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}
