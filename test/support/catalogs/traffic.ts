// Somebody at work in a process of their own while backends are switched. Started by tests with one JSON argument; told to stop by the end of its input.
import { setPriority } from "node:os";
import * as z from "zod/mini";
import { isObject } from "../../../src/core/base/json.ts";
import { parseLine } from "../../../src/core/grammar/parse.ts";
import { PRIORITIES } from "../../../src/core/model/status.ts";
import { ask } from "../../../src/engine/ask.ts";
import type { Caller, Finished } from "../../../src/engine/invocation.ts";
import { transact } from "../../../src/engine/transact.ts";
import { openPorts } from "../../../src/host/open-ports.ts";

/** A writer changes the priorities of these milestones one after the other; a reader lists all. */
const Task = z.object({ role: z.enum(["reader", "writer"]), folder: z.string(), milestones: z.array(z.string()) });

/** `odd` are answers that were not what they should be; `instead` counts answers of the files in the place of a catalog. */
export type Traffic = { readonly done: number; readonly odd: readonly string[]; readonly instead: number; readonly priorities: Readonly<Record<string, string>> };

async function carriedOut(folder: string, line: string): Promise<Finished> {
  const opened = await openPorts({ directory: folder, dataPath: null, environment: process.env });
  const { call } = await parseLine(line, "cli");
  if (!opened.ok || !call.ok) throw new Error(`${line} cannot be carried out`);
  const { verb, ...rest } = call.value;
  const caller: Caller = { actor: "ada", permission: "admin", now: () => new Date().toISOString(), request: { id: `${process.pid}-${performance.now()}`, given: false }, dryRun: false, commit: true, yes: false };
  if (verb.kind === "query") return ask(opened.value.ports, { verb, ...rest }, caller);
  if (verb.kind === "command") return transact(opened.value.ports, { verb, ...rest }, caller);
  throw new Error(`${line} is no traffic`);
}

async function work({ role, folder, milestones }: z.output<typeof Task>): Promise<Traffic> {
  let [goes, done, instead] = [true, 0, 0];
  const [odd, priorities]: [string[], Record<string, string>] = [[], {}];
  process.stdin.on("data", () => undefined).once("end", () => { goes = false; });
  process.stdout.write("begun\n");
  for (; goes; done++) {
    const id = milestones[done % milestones.length] ?? "";
    const priority = PRIORITIES[Math.floor(done / milestones.length) % PRIORITIES.length] ?? "low";
    const { data, problem, warnings } = await carriedOut(folder, role === "writer" ? `update ${id} --priority ${priority}` : "list --all --limit 1000");
    if (problem) odd.push(`${problem.code}: ${problem.message}`);
    else if (role === "writer") priorities[id] = priority;
    else if (!isObject(data) || data["total"] !== milestones.length) odd.push(JSON.stringify(data).slice(0, 200));
    if (warnings.some(({ code }) => code.startsWith("database-"))) instead++;
    // Files are read without waiting for anything: the word to stop would not be heard.
    await new Promise((go) => void setImmediate(go));
  }
  return { done, odd, instead, priorities };
}

// Whoever is looked at goes first.
setPriority(19);
process.stdout.write(`${JSON.stringify(await work(z.parse(Task, JSON.parse(process.argv[2] ?? "{}"))))}\n`);
