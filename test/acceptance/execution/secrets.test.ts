// Secrets of whoever executes: in no environment that a task can read, and in nothing that is printed or written.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { furnish, MILESTONE, program, type Ended, type Workshop } from "../../support/execution/workshop.ts";

const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-secrets-"));

const GIT_RECORD = join(base, "git-record");

/** Values as they are found in the wild, each told from all others. */
const WILD: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: "ghp_Canary1aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", GH_TOKEN: "gho_Canary2/bbbb+bbbb=bbbbbbbbbbbbbbbbb", ACTIONS_RUNTIME_TOKEN: "eyJhbGciOiJIUzI1NiJ9.Canary3ccc.ddd-eee_fff", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "Canary4 with blanks & signs %/?#",
  DATABASE_URL: "postgres://canary5:p%40ss@db.example.org/x", ANTHROPIC_API_KEY: "sk-ant-Canary6gggggggggggggg", AWS_SECRET_ACCESS_KEY: "Canary7/hhhhhh+hhhhhhhhhhhhhhhh", SLACK_WEBHOOK_URL: "https://hooks.example.org/Canary8/iiii",
  NPM_TOKEN: "npm_Canary9jjjjjjjjjjjjjj", MILESTONE_GITHUB_TOKEN: "Canary10kkkkkkkkkkkkk", MILESTONE_SLACK_WEBHOOK: "https://hooks.example.org/Canary13/nnnn", HTTPS_PROXY: "http://canary11:llllll@proxy.example.org:3128", SSH_AUTH_SOCK: "/run/canary12/mmmmmm.sock",
};

/** A task may see processes of other tests, which have secrets of their own: these are of this run alone. */
const CANARIES = Object.fromEntries(Object.entries(WILD).map(([name, secret]) => [name, secret.replace(/canary/i, `$&x${process.pid}x`)]));

/** A value as it is, and in the forms in which logs and scripts leak it. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex"), bytes.toString("hex").toUpperCase(), encodeURIComponent(secret)])];
}

const FORMS = Object.entries(CANARIES).flatMap(([name, secret]) => formsOf(secret).map((form) => [name, form] as const));

function leaksIn(text: string): string[] {
  return [...new Set(FORMS.flatMap(([name, form]) => (text.includes(form) ? [name] : [])))];
}

/** What can be read of every process, once in each task. */
const LOOK_AROUND = [
  "env", "cat /proc/$$/environ", "cat /proc/$PPID/environ", "cat /proc/$PPID/cmdline", "cat /proc/[0-9]*/environ 2>/dev/null", 'cat "$(git rev-parse --git-common-dir)/config"',
  'cat "$(git rev-parse --git-common-dir)"/../.milestones/sessions/*.journal', `ls -laR ${base}/tmp`, `cat $(find ${base}/tmp -name values) /dev/null`,
].map((line) => `{ ${line}; } | tr '\\0' '\\n'`).join("; ");

let shop: Workshop;
let first: Ended;
let second: Ended;
let gits: string;

beforeAll(async () => {
  shop = furnish(base, {
    config: "coding_agents:\n  mine:\n    command: cat; env\n    env: [NPM_TOKEN]\nexecution:\n  env: [LENT, GITHUB_TOKEN]\n",
    environment: { ...CANARIES, LENT: "lent-value" },
    tasks: [
      { id: "looks", run: `${LOOK_AROUND}; git commit -q --allow-empty -m x; echo a > a` },
      { id: "fails", run: `${LOOK_AROUND}; exit 1` },
      { id: "lent", run: 'test "$LENT" = lent-value && test -z "$NPM_TOKEN$GITHUB_TOKEN$SSH_AUTH_SOCK"' },
    ],
  });
  recordGit();
  first = await shop.run("execute", MILESTONE, "--yes", "--jsonl");
  second = await shop.run("execute", MILESTONE, "--yes");
  gits = readFileSync(GIT_RECORD, "utf8");
  rmSync(GIT_RECORD);
});

afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

/** Every git that is started writes down what it is given. */
function recordGit(): void {
  const real = shop.git("--exec-path");
  program(shop, "git", `#!/bin/sh\n{ env; echo "$@"; } >> ${GIT_RECORD}\nexec ${real}/git "$@"\n`);
  shop = shop.with({ PATH: `${join(base, "bin")}:${shop.environment["PATH"] ?? ""}` });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test("the two sessions did what they were asked to", () => {
  expect([first.exit, second.exit], first.stderr + second.stderr).toEqual([1, 1]);
  expect(shop.session().steps.map(({ task, status, attempts }) => [task, status, attempts])).toEqual([["looks", "completed", 1], ["fails", "failed", 2], ["lent", "completed", 1]]);
  // They saw something, so that seeing nothing of the secrets says something.
  expect(shop.logs()).toContain("MILESTONE_WATCHDOG=");
  expect(shop.logs()).toContain(`HOME=${join(base, "home")}`);
  expect(gits).toContain("GIT_DIR=");
});

test("no environment of ours, of git's and of the watchdog's, no argument and no file between two images holds a secret", () => {
  expect(leaksIn(shop.logs())).toEqual([]);
  expect(leaksIn(gits)).toEqual([]);
});

test("no line on stdout and stderr holds a secret, as text, as JSON and as JSON lines", async () => {
  const shown = [await shop.run("session", "show", MILESTONE), await shop.run("session", "show", MILESTONE, "--json"), await shop.run("watch", MILESTONE, "--jsonl"), await shop.run("history", MILESTONE, "--json")];
  for (const { stdout, stderr } of [first, second, ...shown]) expect(leaksIn(stdout + stderr)).toEqual([]);
});

test("no file of the repository, of git and of the home holds a secret", () => {
  rmSync(GIT_RECORD, { force: true });
  const leaks = filesBelow(base).flatMap((path) => leaksIn(readFileSync(path, "latin1")).map((name) => `${name} in ${path}`));
  expect(leaks).toEqual([]);
  const objects = shop.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").split("\n");
  expect(objects.length).toBeGreaterThan(5);
  for (const object of objects) expect(leaksIn(shop.git("cat-file", "-p", object))).toEqual([]);
});

test("nothing is left of the way in which secrets passed from one image of the process to the next", () => {
  expect(readdirSync(shop.temporary)).toEqual([]);
});
