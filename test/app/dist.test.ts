// The built app, as somebody runs it: alone in a folder, started from an empty one.
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { scratchFolder } from "../support/git-fixture.ts";
import { top } from "../support/project.ts";
import { health, openStage, quiet, SECRET, type Program } from "./stage.ts";

/** `MILESTONE_APP=src/app/index.ts` tries the sources without a build. */
const SOURCE = process.env["MILESTONE_APP"];

function alone(): Required<Program> {
  const folder = scratchFolder();
  const cwd = join(folder, "empty");
  mkdirSync(cwd);
  if (SOURCE !== undefined) return { entry: resolve(top, SOURCE), cwd };
  cpSync(join(top, "dist/app"), join(folder, "app"), { recursive: true });
  return { entry: join(folder, "app/index.js"), cwd };
}

test("answers a comment and shows itself, leaves nothing where it was started, and ends with 0 at SIGTERM", async () => {
  const program = alone();
  const stage = await openStage(program);
  onTestFinished(() => stage.close());
  const repository = stage.github.repository("engine");
  repository.commit({ ".milestones/active/.gitkeep": "" });
  repository.collaborator("ada", "write");
  const app = await stage.start();
  stage.app.listen(`${app.url}/api/github/webhooks`, SECRET);
  const { number } = await repository.issue({ title: "Begin", author: "ada" });
  await repository.comment(number, "ada", '/milestone plan "Build the engine"');
  await quiet(stage, app);
  expect([repository.text(".milestones/active/milestone-001.yaml"), repository.comments(number).length]).toEqual([expect.stringContaining("title: Build the engine"), 2]);
  expect(await health(app.url)).toMatchObject({ ok: true, problems: [], dead: 0 });
  const [dashboard, metrics, nothing] = await Promise.all(["dashboard", "metrics", "elsewhere"].map(async (path) => {
    const answer = await fetch(`${app.url}/${path}`);
    return { status: answer.status, body: await answer.text() };
  }));
  expect([dashboard, metrics, nothing]).toEqual([
    { status: 200, body: expect.stringContaining("Build the engine") }, { status: 200, body: expect.stringContaining('milestone_items_total{kind="comment",outcome="done"} 1') }, { status: 404, body: expect.any(String) },
  ]);
  expect(await app.stop("SIGTERM")).toBe(0);
  expect([readdirSync(program.cwd), stage.github.unknown(), stage.github.unfit()]).toEqual([[], [], []]);
});

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PEM = privateKey.export({ type: "pkcs8", format: "pem" }).toString();

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ["without credentials", {}, ["APP_ID is not set: ", "Neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set: "]],
  ["in production without a secret for webhooks", { APP_ID: "1", PRIVATE_KEY: PEM, NODE_ENV: "production" }, ["WEBHOOK_SECRET is not set: "]],
  ["reachable by others without one", { APP_ID: "1", PRIVATE_KEY: PEM, HOST: "0.0.0.0" }, ["WEBHOOK_SECRET is not set: "]],
  ["with the secret that everybody knows", { APP_ID: "1", PRIVATE_KEY: PEM, WEBHOOK_SECRET: "development" }, ['WEBHOOK_SECRET is "development", which everybody knows. ']],
  ["with a key that is none", { APP_ID: "1", PRIVATE_KEY: "-----BEGIN Canary-----", WEBHOOK_SECRET: "x" }, ["PRIVATE_KEY is no private key that can be read"]],
])("%s it says so once, tells how to begin, and ends with 2", (_what, environment, sentences) => {
  const { entry, cwd } = alone();
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry], { cwd, encoding: "utf8", env: { PATH: process.env["PATH"], ...environment } });
  const listed = stderr.split("\n").filter((line) => line.startsWith("- "));
  expect([status, stdout, listed]).toEqual([2, "", sentences.map((sentence) => expect.stringContaining(sentence))]);
  expect(stderr).toMatch(/^The app cannot start:\n[^]*npm run demo:github\n$/);
  expect([stderr.includes("Canary"), stderr.includes(PEM.slice(30, 80)), readdirSync(cwd)]).toEqual([false, false, []]);
});
