// Secrets of a run: whatever it does and whatever goes wrong, nothing that anybody can read holds one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formsOf, leaksIn, shownBy } from "../../support/canaries.ts";
import { openRunner } from "../../support/execution/runner.ts";
import { openRoom, type Ran, type Wish } from "./action.ts";

/** With the token of the run, which goes with each, twelve. */
const SECRETS: Readonly<Record<string, string>> = {
  "ACTIONS_RUNTIME_TOKEN": "eyJhbGciOiJIUzI1NiJ9.Canary1aaa.bbb-ccc_ddd", "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "Canary2 with blanks & signs %/?#<\"", "INPUT_DATABASE-URL": "postgres://canary3:p%40ss@db.example.org/x",
  "DATABASE_URL": "postgres://canary4:p%40ss@db.example.org/y", "SLACK_WEBHOOK_URL": "https://hooks.slack.com/services/Canary5/iiii", "MILESTONE_SLACK_WEBHOOK": "https://hooks.example.org/Canary6/nnnn", "ANTHROPIC_API_KEY": "sk-ant-Canary7gggggggggggggg",
  "AWS_SECRET_ACCESS_KEY": "Canary8/hhhhhh+hhhhhhhhhhhhhhhh", "NPM_TOKEN": "npm_Canary9jjjjjjjjjjjjjj", "SMTP_PASSWORD": "Canary10-mmmm", "DEPLOY_KEY": "-----BEGIN OPENSSH PRIVATE KEY-----\nCanary11kkkkkkkkkkkkkkkkkkkkkkkkkk\n-----END OPENSSH PRIVATE KEY-----\n",
};
const CONFIG = "notifications:\n  slack_webhook: env:SLACK_WEBHOOK_URL\ndatabase:\n  url: env:DATABASE_URL\nexecution:\n  env: [NPM_TOKEN, SMTP_PASSWORD]\n";
const SCHEDULE = { name: "schedule", payload: {} };

const textsOf = ({ lines, stderr, outputs, summary, files, folder }: Ran, which: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ log: lines.join("\n"), stderr, outputs: JSON.stringify(outputs), summary, files, folder: everythingIn(folder) }).map(([place, text]) => [`${place} of run ${which}`, text]));

function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), "latin1")}`).join("\n");
}

test("a secret is known in eight encodings, whatever is around it", () => {
  const secrets = { ...SECRETS, token: "ghs_Canary0" };
  for (const [name, secret] of Object.entries(secrets)) {
    expect(formsOf(secret).length).toBeGreaterThanOrEqual(7);
    for (const form of [...formsOf(secret), ...["", "a", "ab", "abc"].map((before) => Buffer.from(`${before}${secret}z`).toString("base64"))]) expect(leaksIn(secrets, { here: `<${form}>` }), form).toContain(`${name} in here`);
  }
  expect([Object.keys(secrets).length, leaksIn(secrets, { here: "Canary, token, password" })]).toEqual([12, []]);
});

test("commands, comments and upkeep, done and refused, with GitHub well and ill, give none of twelve secrets away", async () => {
  const room = await openRoom({ files: { ".milestones/config/milestone-config.yaml": CONFIG, ".milestones/active/milestone-001.yaml": "id: milestone-001\ntitle: ${SMTP_PASSWORD} $NPM_TOKEN\ntasks: []\n" } });
  const { number } = await room.repository.issue({ title: "Login", author: "ada" });
  const secrets = { ...SECRETS, token: room.token };
  const environment = { ...SECRETS, GITHUB_TOKEN: room.token, RUNNER_DEBUG: "1", DEBUG: "*" };
  const runs: Ran[] = [];
  const run = async (wish: Wish): Promise<void> => void runs.push(await room.run({ ...wish, environment: { ...environment, ...wish.environment } }));
  await run({ inputs: { command: "config show --effective\nconfig show database.url --effective\nplan $GITHUB_TOKEN\nshow milestone-001\nconfig set notifications.slack_webhook nonsense" } });
  await room.repository.comment(number, "ada", "/milestone config show --effective\n/milestone plan ${{ secrets.GITHUB_TOKEN }}\n/milestone show nothing");
  await run({ event: room.heard() });
  await run({ inputs: { mode: "maintain" }, event: SCHEDULE });
  room.github.faults([{ kind: "reset" }, { kind: "unicorn" }]);
  await run({ inputs: { command: "plan again" } });
  await run({ inputs: { command: "plan x", token: `${room.token}\nsecond line` } });
  await run({ inputs: { command: "plan x" }, environment: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } });
  room.github.faults([{ kind: "expire", skip: 3 }]);
  await run({ inputs: { command: "plan last" } });
  expect(runs.map(({ exit }) => exit)).toEqual([1, 0, 0, 0, 1, 1, 1]);
  expect(runs.map((ran, index) => leaksIn(secrets, textsOf(ran, index))).flat()).toEqual([]);
  expect(leaksIn(secrets, shownBy(room.github, room.repository))).toEqual([]);
  expect(runs[0]?.summary).toContain("slack\\_webhook");
});

test("an execution gives none of them away either, though its tasks look everywhere", async () => {
  const look = 'env; for f in /proc/[0-9]*/environ /proc/[0-9]*/cmdline; do tr "\\0" "\\n" < $f; done 2>/dev/null; cat "$(git rev-parse --git-common-dir)/config"; git commit -q --allow-empty -m x; env > env.txt';
  const { github, repository, checkout, token } = await openRunner({ entry: process.env["MILESTONE_ACTION"] === undefined ? "dist" : "sources", tasks: [{ id: "looks", run: look }] });
  const at = checkout();
  const { exit, stdout, stderr, outputs, summary } = await at.run({ environment: { ...SECRETS, GITHUB_TOKEN: token } });
  expect(exit, stdout).toBe(0);
  expect(stdout).toContain("MILESTONE_TASK=looks");
  const texts = { stdout, stderr, summary, outputs: JSON.stringify(outputs), logs: at.shop.logs(), ...shownBy(github, repository) };
  expect(leaksIn({ ...SECRETS, token }, texts)).toEqual([]);
});
