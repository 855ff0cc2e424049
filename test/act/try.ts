// npm run act:try: the workflows under act against a GitHub in this process, told as a story.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { converse, type Conversation } from "./conversation.ts";
import { findAct } from "./find-act.ts";
import type { ActRan } from "./run-act.ts";

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const indented = (text: string): string => text.trim().replaceAll(/^/gm, "    ");

/** What act tells about itself is left out. */
const TALK = /LocalRepositoryCache|docker connection|⭐|✅ {2}Success - (?:Set up|Complete|Pre|Post)|Cleaning up|::set-output::/;

function tell(title: string, { exit, output }: ActRan): void {
  say(`\n=== ${title}\n`);
  say(indented(output.split("\n").filter((line) => line !== "" && !TALK.test(line)).join("\n")));
  say(`    act ended with ${exit}`);
}

function comments({ repository }: Conversation): void {
  for (const { account, body, reactions } of repository.comments(1)) say(`\n  ${account.login}: ${reactions.map(({ content }) => content).join(" ")}\n${indented(body)}`);
}

async function story(conversation: Conversation): Promise<boolean> {
  const runs: ActRan[] = [];
  const told = async (title: string, run: Promise<ActRan>): Promise<void> => {
    const ran = await run;
    runs.push(ran);
    tell(title, ran);
  };
  await told("ada comments: a milestone is planned", conversation.comment("ada", '/milestone plan "User login" --task "Design the form" --task "Build it"'));
  await told("ada comments: a milestone is to be executed", conversation.comment("ada", "/milestone execute milestone-001"));
  if (conversation.repository.dispatches.length > 0) await told("the workflow that was dispatched", conversation.dispatched());
  await conversation.unheard("bob", "/milestone update milestone-002 --priority high");
  await told("bob commented while nobody listened; the hourly maintenance", conversation.schedule());
  say("\n=== the issue as it stands");
  comments(conversation);
  say("\n=== the commits\n");
  say(indented(conversation.repository.git("log", "--all", "--graph", "--format=%h %an: %s (%D)")));
  return runs.every(({ exit }) => exit === 0);
}

async function main(): Promise<number> {
  const { program, why } = findAct({ install: true });
  if (program === null) {
    say(`Nothing was run: ${why}.`);
    return 1;
  }
  const base = mkdtempSync(join(realpathSync(tmpdir()), "milestone-act-"));
  try {
    const conversation = await converse({ act: program, base });
    const allWell = await story(conversation).finally(() => conversation.close());
    return allWell ? 0 : 1;
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 3 });
  }
}

process.exitCode = await main();
