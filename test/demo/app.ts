// The app with nothing set up: before a GitHub on this machine, to try comments by hand until it is stopped.
import { styleText } from "node:util";
import { openStage, SECRET } from "../app/stage.ts";

if (process.env["APP_ID"]) {
  await import("../../src/app/index.ts");
} else {
  await alone();
}

/** Without credentials. */
async function alone(): Promise<void> {
  const stage = await openStage();
  const app = await stage.start({ PORT: process.env["PORT"] ?? "3000" });
  stage.app.listen(`${app.url}/api/github/webhooks`, SECRET);
  const repository = stage.github.repository("playground");
  repository.commit({ "README.md": "# A playground\n", ".milestones/active/.gitkeep": "" });
  repository.collaborator("ada", "admin");
  const token = stage.github.token({ as: "ada" });
  await repository.issue({ title: "Try it here", author: "ada", body: "- [ ] Say something\n- [ ] See what comes of it\n" });
  const comments = `${stage.github.url}/repos/${repository.fullName}/issues/1/comments`;
  console.log(`${styleText("bold", "There is no APP_ID, so the app works before a GitHub on this machine, which ends with it.")}

Say something as ada, then read what the app answered:
  curl -sS -H 'Authorization: Bearer ${token}' -d '{"body": "/milestone plan"}' ${comments}
  curl -sS -H 'Authorization: Bearer ${token}' ${comments}

The repository: git clone http://ada:${token}@${new URL(repository.cloneUrl).host}/${repository.fullName}.git
The dashboard:  ${app.url}/dashboard
Stop with Ctrl-C.`);
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  await Promise.race([promise, app.ended]);
  await app.stop();
  await stage.close();
}
