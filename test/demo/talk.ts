// Talking with the bot in an issue, as people see it: what somebody writes, what is answered, and what it costs.
import { styleText } from "node:util";
import { quiet, type AppProcess, type Stage } from "../app/stage.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";

const FACES: Readonly<Record<string, string>> = { eyes: "👀", rocket: "🚀", "-1": "👎", "+1": "👍", confused: "😕" };

export type Scene = { readonly stage: Stage; readonly app: AppProcess; readonly repository: FakeRepository; readonly issue: number };

export function announce(why: string): void {
  console.log(`\n${styleText("dim", `# ${why}`)}`);
}

export function says(who: string, words: string): void {
  const lines = words.trimEnd().split("\n");
  console.log(`${styleText("bold", who)}${" ".repeat(Math.max(1, 16 - who.length))}${lines[0] ?? ""}`);
  for (const line of lines.slice(1)) console.log(`${" ".repeat(16)}${line}`.trimEnd());
}

/** What the bot has said since, without what people do not see. */
export async function heard(scene: Scene, act: () => Promise<unknown>): Promise<void> {
  const { repository, issue, stage: { github } } = scene;
  const before = new Map(repository.comments(issue).map(({ id, body }) => [id, body]));
  const calls = github.requests.length;
  await act();
  await quiet(scene.stage, scene.app);
  for (const { id, body, account } of repository.comments(issue)) {
    const known = before.get(id);
    if (account?.login.endsWith("[bot]") !== true || known === body) continue;
    const told = known === undefined ? visible(body) : news(known, body);
    if (told !== "") says(account.login, known === undefined ? told : `${styleText("dim", "(in its comment of before)")}\n${told}`);
  }
  console.log(styleText("dim", `${" ".repeat(16)}${github.requests.length - calls} API calls`));
}

/** The lines that are others than before, without the one that says when it was. */
function news(before: string, after: string): string {
  const known = new Set(visible(before).split("\n"));
  return visible(after).split("\n").filter((line) => !known.has(line) && !line.startsWith("<sub>")).join("\n");
}

function visible(body: string): string {
  return body.replaceAll(/<!--[^]*?-->\n*/g, "").replaceAll(/\n{3,}/g, "\n\n").trim();
}

/** Somebody writes a comment, and sees what comes of it. */
export async function comment(scene: Scene, why: string, [who, words]: readonly [who: string, words: string]): Promise<void> {
  announce(why);
  says(who, words);
  let id = 0;
  await heard(scene, async () => void ({ id } = await scene.repository.comment(scene.issue, who, words)));
  const faces = [...(scene.repository.state.comments.get(id)?.reactions ?? [])].map(({ content }) => FACES[content] ?? content);
  console.log(styleText("dim", `${" ".repeat(16)}reactions to ${who}: ${faces.join(" ") || "none"}`));
}

/** A person ticks the first box of the bot's comment. */
export async function tick(scene: Scene, why: string, who: string): Promise<void> {
  announce(why);
  const sticky = scene.repository.comments(scene.issue).find(({ body }) => body.startsWith("<!-- milestone:sticky"));
  if (!sticky) throw new Error("there is no comment with boxes");
  const [box = ""] = /- \[ \].*/.exec(sticky.body) ?? [];
  says(who, `ticks "${box.replace(/^- \[ \] /, "").replaceAll("\\", "")}"`);
  await heard(scene, () => scene.repository.editComment(sticky.id, who, sticky.body.replace(box, box.replace("[ ]", "[x]"))));
}
