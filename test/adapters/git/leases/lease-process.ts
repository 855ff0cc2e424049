// A holder in a process of its own: takes a lease and keeps it, or is killed at its k-th effect. Started by tests with one JSON argument.
import { spawn as nodeSpawn } from "node:child_process";
import { utimesSync } from "node:fs";
import { discover } from "../../../../src/adapters/git/discovery.ts";
import type { Spawn } from "../../../../src/adapters/git/git.ts";
import { openFileLeases, openGitLeases, openRemoteLeases } from "../../../../src/adapters/git/leases/leases.ts";
import type { SlotDisk } from "../../../../src/adapters/git/leases/ref-slots.ts";
import type { LeaseName, Leases } from "../../../../src/ports/execution/leases.ts";
import { watchedDisk } from "../../../support/writers/faulty-disk.ts";

/** `killAt`: dies before this effect – a call that changes the disk, a git process starting or ending; 0 never. */
export type LeaseTask = {
  readonly where: "files" | "refs" | "remote";
  readonly folder: string;
  readonly name: LeaseName;
  readonly session: string;
  readonly killAt: number;
  readonly then: "keep" | "release";
};

function open({ where, folder, killAt }: LeaseTask): Leases {
  let effects = 0;
  const effect = (): void => { if (++effects === killAt) process.kill(process.pid, "SIGKILL"); };
  const spawn: Spawn = (file, argv, options) => {
    effect();
    return nodeSpawn(file, argv, options).on("close", effect);
  };
  const disk: SlotDisk = { ...watchedDisk(effect), utimesSync: (...given) => { effect(); utimesSync(...given); } };
  const epochMs = (): number => Date.now();
  if (where === "files") return openFileLeases({ data: folder, disk, epochMs });
  const found = discover(folder);
  if (!found.ok || !found.value) throw new Error("no repository");
  const options = { place: found.value, environment: process.env, disk, spawn, epochMs };
  return where === "refs" ? openGitLeases(options) : openRemoteLeases({ ...options, remote: "origin" });
}

const task: LeaseTask = JSON.parse(process.argv[2] ?? "{}");
const taking = await open(task).take(task.name, { session: task.session, owner: "A child" });
if (!taking.ok || taking.value.kind !== "held") throw new Error(JSON.stringify(taking));
if (task.then === "keep") {
  process.stdout.write(`held ${process.pid}\n`);
  setInterval(() => undefined, 1000);
} else {
  for (const done of [await taking.value.lease.renew(), await taking.value.lease.release()]) if (!done.ok) throw new Error(done.problem.message);
}
