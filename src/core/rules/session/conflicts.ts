// Tasks that could be done at the same time and may change the same files.
import type { Milestone, Task } from "../../model/milestone.ts";
import { isTaskOver } from "../../model/status.ts";
import { globsMeet, overlap, readGlobs } from "../execution/globs.ts";

export type FileConflict = { readonly milestone: string; readonly tasks: readonly [string, string]; readonly files: readonly [string, string] };

/** Pairs of open tasks of a milestone of which neither waits for the other, with the first two globs that meet. */
export function conflictsOf(milestone: Milestone): readonly FileConflict[] {
  const open = milestone.tasks.filter((task) => !isTaskOver(task.status) && task.files.length > 0).map((task) => ({ task, globs: readGlobs(task.files) }));
  const after = waitsFor(milestone.tasks);
  return open.flatMap(({ task: left, globs }, index) =>
    open.slice(index + 1).flatMap(({ task: right, globs: others }): FileConflict[] => {
      if (!globsMeet(globs, others) || after(left.id).has(right.id) || after(right.id).has(left.id)) return [];
      return [{ milestone: milestone.id, tasks: [left.id, right.id], files: meeting(left, right) }];
    }),
  );
}

function meeting(left: Task, right: Task): readonly [string, string] {
  for (const one of left.files) for (const other of right.files) if (overlap(one, other)) return [one, other];
  return [left.files[0] ?? "", right.files[0] ?? ""];
}

/** Everything that a task waits for, directly or by way of others; worked out when it is asked for. */
function waitsFor(tasks: readonly Task[]): (id: string) => ReadonlySet<string> {
  const direct = new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const all = new Set<string>();
    const ahead = [...(direct.get(id) ?? [])];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      if (all.has(next)) continue;
      all.add(next);
      ahead.push(...(direct.get(next) ?? []));
    }
    known.set(id, all);
    return all;
  };
}
