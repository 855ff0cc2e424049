// What happens before a command of this repository runs: packages are installed where they are not there yet.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { top } from "../support/project.ts";

let folder = "";

/** Stands in for npm: notes that it was called and leaves the list of packages that npm leaves. */
const NPM = `
import { appendFileSync, copyFileSync, mkdirSync, existsSync } from "node:fs";
appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
if (existsSync("offline")) process.exit(1);
mkdirSync("node_modules", { recursive: true });
copyFileSync("package-lock.json", "node_modules/.package-lock.json");
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "milestone-first-run-"));
  mkdirSync(join(folder, "test/support"), { recursive: true });
  cpSync(join(top, "test/support/run.mjs"), join(folder, "test/support/run.mjs"));
  writeFileSync(join(folder, "npm.mjs"), NPM);
  lock({ "node_modules/yaml": { version: "1.0.0", integrity: "sha512-a" } });
});

afterEach(() => rmSync(folder, { recursive: true }));

function lock(packages: Record<string, object>): void {
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
}

function run(...command: string[]) {
  const env = { ...process.env, npm_execpath: join(folder, "npm.mjs") };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/support/run.mjs", ...command], { cwd: folder, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

const calls = () => (existsSync(join(folder, "calls")) ? readFileSync(join(folder, "calls"), "utf8").trim().split("\n") : []);

test("the first command installs what the lock file names, the next one nothing", () => {
  expect(run("node", "-p", "6 * 7")).toEqual({ status: 0, stdout: "42\n", stderr: "" });
  expect(run("node", "-p", "6 * 7").status).toBe(0);
  expect(calls()).toEqual(["ci --no-audit --no-fund"]);
});

test("a package that changes in the lock file is installed again", () => {
  run();
  lock({ "node_modules/yaml": { version: "1.0.1", integrity: "sha512-b" } });
  run();
  expect(calls()).toHaveLength(2);
});

test("an optional package of another platform is not missed, this platform's Node is", () => {
  lock({ "node_modules/node-beos-x64": { version: "24.0.0", optional: true } });
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(join(folder, "node_modules/.package-lock.json"), '{"packages":{}}');
  run();
  expect(calls()).toEqual([]);
  lock({ [`node_modules/node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`]: { version: "24.0.0", optional: true } });
  run();
  expect(calls()).toHaveLength(1);
});

test("an installation that fails ends in one sentence, and the command does not run", () => {
  writeFileSync(join(folder, "offline"), "");
  const { status, stdout, stderr } = run("node", "-p", "1");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("`npm ci` failed; its own words are above.");
});

test("the exit code of the command is passed on, and a command that is not there is named", () => {
  expect(run("node", "-e", "process.exit(7)").status).toBe(7);
  expect(run("no-such-command")).toMatchObject({ status: 1, stderr: expect.stringContaining("no-such-command cannot be started") });
});
