// A session in a process of its own that is killed before its k-th effect. Started by tests with one JSON argument.
import { spawn as nodeSpawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { discover } from "../../../../src/adapters/git/discovery.ts";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import { nodeWorkDisk, type WorkDisk } from "../../../../src/adapters/git/work/work-disk.ts";
import { openWork } from "../../../../src/adapters/git/work/work.ts";
import { openWorkingTree } from "../../../../src/adapters/git/working-tree-repository.ts";
import type { Result } from "../../../../src/core/base/result.ts";
import type { WorkBranch } from "../../../../src/ports/execution/work.ts";
import { watchedDisk } from "../../../support/writers/faulty-disk.ts";

/** `record` is a file with a line for each commit that was made and each that was merged; what stands there is not done again. */
export type SessionTask = { readonly folder: string; readonly branch: string | null; readonly session: string; readonly resumed: boolean; readonly record: string; readonly killAt: number };

let effects = 0;

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

async function opened({ folder, branch, session, resumed, killAt }: SessionTask): Promise<WorkBranch> {
  const effect = (): void => { if (++effects === killAt) process.kill(process.pid, "SIGKILL"); };
  const spawn: Spawn = (file, argv, options) => {
    effect();
    return nodeSpawn(file, argv, options).on("close", effect);
  };
  const disk: WorkDisk = { ...watchedDisk(effect), removeTree: async (path) => { effect(); await nodeWorkDisk.removeTree(path); } };
  const environment = process.env;
  const tree = sound(openWorkingTree({ cwd: folder, dataPath: null, stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/"), environment, epochMs: () => 0 }));
  const place = sound(discover(folder));
  if (!place) throw new Error("no repository");
  const work = openWork({ place, environment, spawn, disk, dataFolder: join(folder, ".milestones"), dataRoot: ".milestones", state: () => tree.stateBranch(), epochMs: () => 0 });
  return sound(await work.open({ session, branch, sessions: [session], resumed }));
}

/** Three tasks on two seats: the first goes forward, the second is merged, the third is alone. */
async function run(task: SessionTask): Promise<void> {
  const branch = await opened(task);
  const lines = new Map(readFileSync(task.record, "utf8").split("\n").map((line) => [line.split(" ").slice(0, 2).join(" "), line.split(" ")[2] ?? ""]));
  const note = (kind: string, name: string, commit: string): void => appendFileSync(task.record, `${kind} ${name} ${commit}\n`);
  const finish = async (names: readonly string[]): Promise<void> => {
    const places = await Promise.all(names.map(async (name, index) => ({ name, place: sound(await branch.place(`agent-${index + 1}`)) })));
    for (const { name, place } of places) {
      if (lines.has(`commit ${name}`)) continue;
      writeFileSync(join(place.folder, `${name}.txt`), `${name}\n`);
      writeFileSync(join(place.folder, `${name}.log`), "ignored\n");
      const commit = sound(await place.commit(sound(await place.take()), { subject: name, body: "", trailers: [["Task", name]] })) ?? "none";
      lines.set(`commit ${name}`, commit);
      note("commit", name, commit);
    }
    for (const name of names) {
      if (lines.has(`merged ${name}`)) continue;
      const merged = sound(await branch.merge(lines.get(`commit ${name}`) ?? "", `Merge ${name}`));
      note("merged", name, merged.kind);
    }
  };
  await finish(["task-1", "task-2"]);
  await finish(["task-3"]);
  await branch.close();
  process.stdout.write(JSON.stringify({ effects }));
}

await run(JSON.parse(process.argv[2] ?? "{}"));
