// What others did to the milestone while it is executed: it is read again before tasks start.
import { problem } from "../../../core/base/problem.ts";
import type { Milestone, Task } from "../../../core/model/milestone.ts";
import { openDependency } from "../../../core/rules/execution/admission.ts";
import type { Snapshot } from "../../../ports/repository.ts";
import { load, type Loaded } from "../../load.ts";
import { stop, tell, warn, type Run } from "../run.ts";

/** A reading is good for so long: as long as outcomes may wait for their record. */
const FRESH_MS_MAX = 5_000;

/** The task as the state branch has it now; null where the milestone has no such task any more, or cannot be read, which stops the run. */
export async function taskNow(run: Run, id: string, { anew = false }: { readonly anew?: boolean } = {}): Promise<Task | null> {
  if (anew || run.world.clock.elapsed() - run.readMs >= FRESH_MS_MAX) await refresh(run, () => Promise.resolve(null));
  return run.milestone.tasks.find((task) => task.id === id) ?? null;
}

export type Reading = { readonly milestone: Milestone; readonly loaded: Loaded; readonly snapshot: Snapshot };

/** What `and` makes of it; null where the milestone cannot be read, which stops the run. */
export async function refresh<T>(run: Run, and: (reading: Reading) => Promise<T>): Promise<T | null> {
  const { world, milestone: { id, dependencies } } = run;
  const snapshot = await world.ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return stop(run, snapshot.problem.message, snapshot.problem), null;
  try {
    const loaded = await load(snapshot.value, { scope: { milestones: [id, ...dependencies.requires] }, settings: world.ports.settings });
    const now = loaded.ok ? loaded.value.workspace.milestones.get(id) : undefined;
    if (!loaded.ok || !now) return stop(run, "The milestone cannot be read any more.", loaded.ok ? (loaded.value.workspace.broken.get(id) ?? gone(id)) : loaded.problem), null;
    run.milestone = now;
    run.readMs = world.clock.elapsed();
    validate(run, openDependency(loaded.value.workspace, now)?.message ?? null);
    return await and({ milestone: now, loaded: loaded.value, snapshot: snapshot.value });
  } finally {
    await snapshot.value.release();
  }
}

function gone(id: string): ReturnType<typeof problem> {
  return problem("milestone-not-found", `Milestone ${id} is not there any more.`, { hint: "See `milestone history` and `git log` for what became of it." });
}

/** The seat that looks after dependencies says once what opened again; tasks that are under way go on. */
function validate(run: Run, open: string | null): void {
  const seat = run.seats.find(({ role }) => role === "dependency_validator");
  if (seat?.state !== "working" || run.openDependency === open) return;
  run.openDependency = open;
  if (open === null) return;
  tell(run, "dependency_blocker", { reason: open }, { keep: true });
  warn(run, problem("dependency-open", open, { hint: "The session goes on; stop it if it should not." }));
}
