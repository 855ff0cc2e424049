// Secrets of the app: whatever it is asked and whatever goes wrong, nothing that it says or keeps holds one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { leaksIn, shownBy } from "../support/canaries.ts";
import { deliver } from "./requests.ts";
import { openStage, quiet } from "./stage.ts";

/** With the private key of the app and the tokens that GitHub gives it, twelve. */
const SECRETS: Readonly<Record<string, string>> = {
  WEBHOOK_SECRET: "Canary1/with+signs=&%", WEBHOOK_SECRET_NEXT: "Canary2-the-new-one", MILESTONE_DASHBOARD_TOKEN: "Canary3.dashboard~token", GITHUB_TOKEN: "ghp_Canary4aaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  DATABASE_URL: "postgres://canary5:p%40ss@db.example.org/x", SLACK_WEBHOOK_URL: "https://hooks.slack.com/services/Canary6/iiii", MILESTONE_SLACK_WEBHOOK: "https://hooks.example.org/Canary7/nnnn",
  ANTHROPIC_API_KEY: "sk-ant-Canary8gggggggggggggg", AWS_SECRET_ACCESS_KEY: "Canary9/hhhhhh+hhhhhhhhhhhhhhhh", SMTP_PASSWORD: "Canary10 with blanks <\"",
};
const { WEBHOOK_SECRET = "", MILESTONE_DASHBOARD_TOKEN: DASHBOARD = "" } = SECRETS;
const CONFIG = "notifications:\n  slack_webhook: env:SLACK_WEBHOOK_URL\ndatabase:\n  url: env:DATABASE_URL\n";

const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join("\n");

test("comments that are done and refused, forged webhooks, and GitHub ill give none of twelve secrets away, with everything logged", async () => {
  const stage = await openStage();
  onTestFinished(() => stage.close());
  const { github } = stage;
  const repository = github.repository("engine");
  repository.commit({ ".milestones/config/milestone-config.yaml": CONFIG, ".milestones/active/milestone-001.yaml": "id: milestone-001\ntitle: $SMTP_PASSWORD\ntasks: []\n" });
  repository.collaborator("ada", "admin");
  const app = await stage.start({ ...SECRETS, LOG_LEVEL: "trace", DEBUG: "*" });
  stage.app.listen(`${app.url}/api/github/webhooks`, WEBHOOK_SECRET);
  const { number } = await repository.issue({ title: "Begin", author: "ada" });
  await repository.comment(number, "ada", "/milestone config show --effective\n/milestone plan $GITHUB_TOKEN\n/milestone show nothing\n/milestone doctor");
  github.faults([{ kind: "reset" }, { kind: "unicorn" }, { kind: "expire", on: "POST /repos/{owner}/{repo}/git/trees" }]);
  await repository.comment(number, "ada", '/milestone plan "Again"');
  await quiet(stage, app);
  await deliver(app.url, { action: "created" }, { secret: "guessed" });
  await deliver(app.url, {}, { body: "{", secret: WEBHOOK_SECRET });
  const authorization = [`Bearer ${DASHBOARD}`, `Basic ${Buffer.from(`x:${DASHBOARD}`).toString("base64")}`, `Bearer ${DASHBOARD}x`, ""];
  const pages = await Promise.all([...authorization.map((value) => ["dashboard", value] as const), ["healthz", ""] as const, ["metrics", ""] as const].map(async ([path, value]) => {
    const answer = await fetch(`${app.url}/${path}`, value === "" ? {} : { headers: { authorization: value } });
    return `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;
  }));
  expect(await app.stop()).toBe(0);
  expect(pages.map((page) => page.slice(0, 3))).toEqual(["200", "200", "401", "200", "200", "200"]);
  expect(repository.comments(number).length).toBeGreaterThan(2);
  const tokens = Object.fromEntries([...github.world.tokens.keys()].map((token, index) => [`token ${index}`, token]));
  expect(Object.keys(tokens).length).toBeGreaterThan(1);
  const [, key = ""] = /^-.*-\n(.{64})/.exec(stage.app.privateKey) ?? [];
  const texts = { log: app.log.join("\n"), pages: pages.join("\n"), folder: everythingIn(stage.folder), ...shownBy(github, repository) };
  expect(leaksIn({ ...SECRETS, ...tokens, PRIVATE_KEY: key, "signature of the app": "eyJhbGciOiJSUzI1NiI" }, texts)).toEqual([]);
});
