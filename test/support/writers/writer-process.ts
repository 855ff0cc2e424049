// A writer in a process of its own: counts a file up, or is killed at its k-th effect. Started by tests with one JSON argument.
import { spawn as nodeSpawn } from "node:child_process";
import type { Spawn } from "../../../src/adapters/git/git.ts";
import { openWorkingTree } from "../../../src/adapters/git/working-tree-repository.ts";
import type { Change } from "../../../src/core/base/tree.ts";
import { watchedDisk } from "./faulty-disk.ts";

export type WriterTask =
  /** Adds one to the number in a file, so many times; on `moved` it decides again. */
  | { readonly kind: "count"; readonly folder: string; readonly path: string; readonly times: number }
  /** Makes the changes and dies before its k-th effect: a call that changes the disk, a git process starting or ending. */
  | { readonly kind: "change"; readonly folder: string; readonly changes: readonly Change[]; readonly killAt: number }
  /** Takes the writers' place and keeps it, or dies at once. */
  | { readonly kind: "hold"; readonly folder: string; readonly dies: boolean };

const MESSAGE = { subject: "milestone: a change", body: "", trailers: [], commit: true };

function open(folder: string, killAt: number) {
  let effects = 0;
  const effect = (): void => { if (++effects === killAt) process.kill(process.pid, "SIGKILL"); };
  const spawn: Spawn = (file, argv, options) => {
    effect();
    return nodeSpawn(file, argv, options).on("close", effect);
  };
  const environment = process.env;
  const tree = openWorkingTree({ cwd: folder, dataPath: null, stateBranch: null, isWorkBranch: () => false, environment, epochMs: () => 0, spawn, disk: watchedDisk(effect) });
  if (!tree.ok) throw new Error(tree.problem.message);
  return { tree: tree.value, effects: () => effects };
}

async function writing(tree: ReturnType<typeof open>["tree"]) {
  const snapshot = await tree.snapshot({ for: "write" });
  if (!snapshot.ok) throw new Error(snapshot.problem.message);
  return snapshot.value;
}

async function count({ folder, path, times }: Extract<WriterTask, { kind: "count" }>): Promise<void> {
  const { tree } = open(folder, 0);
  for (let done = 0; done < times; ) {
    const snapshot = await writing(tree);
    const file = (await snapshot.read([path])).get(path);
    const number = file?.ok ? Number(Buffer.from(file.value).toString()) : 0;
    const outcome = await tree.commit(snapshot, [{ path, text: `${number + 1}` }], { ...MESSAGE, subject: `${process.pid} counts ${number + 1}` });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    if (outcome.value.kind === "done") done++;
  }
}

async function run(task: WriterTask): Promise<void> {
  if (task.kind === "count") return count(task);
  const { tree, effects } = open(task.folder, task.kind === "change" ? task.killAt : 0);
  const snapshot = await writing(tree);
  if (task.kind === "hold") {
    process.stdout.write("held\n");
    if (task.dies) process.kill(process.pid, "SIGKILL");
    setInterval(() => undefined, 1000);
    return;
  }
  await snapshot.read(task.changes.map(({ path }) => path));
  const outcome = await tree.commit(snapshot, task.changes, MESSAGE);
  process.stdout.write(JSON.stringify({ effects: effects(), outcome }));
}

const task: WriterTask = JSON.parse(process.argv[2] ?? "{}");
await run(task);
