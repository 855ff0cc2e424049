// A repository in memory with a throw-away copy beside it, and a clock that goes on by as much as a test says.
import { ok } from "../../../../src/core/base/result.ts";
import type { Caller } from "../../../../src/engine/invocation.ts";
import type { Ports } from "../../../../src/ports/ports.ts";
import { scene, type Scene } from "../../../support/scene.ts";

export const caller: Caller = { actor: "ada", permission: "read", now: () => "2026-03-02T09:00:00.000Z", request: { id: "request-1", given: true }, dryRun: false, commit: true, yes: false };

export function milestones(count: number, more = ""): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\ntasks:\n  - id: task-001\n    title: Task\n${more}`]));
}

/** `copies` are the throw-away places in the order in which they were made; `pace` is what each operation takes on the n-th of them, in milliseconds. */
export type PerfStage = { readonly real: Scene; readonly ports: Ports; readonly copies: Scene[]; readonly ended: () => number };

export function perfStage(files: Readonly<Record<string, string>>, pace: (copy: number) => number = () => 1): PerfStage {
  const real = scene(files);
  const copies: Scene[] = [];
  let [ended, elapsed, last] = [0, 0, 0];
  const rehearse: Ports["rehearse"] = async () => {
    const at = copies.length;
    const copy = scene({});
    copies.push(copy);
    const repository: Ports["repository"] = { ...copy.repository, snapshot: (request) => ((last = at), copy.repository.snapshot(request)) };
    return ok({ ports: { ...copy.ports, repository }, end: async () => void ended++ });
  };
  return { real, ports: { ...real.ports, rehearse, clock: { elapsed: () => (elapsed += pace(last)) } }, copies, ended: () => ended };
}
