// The health of what answers questions: it can be opened, is sound, is as new as this program, and answers in time.
import { problem, type Problem } from "../../../core/base/problem.ts";
import type { Backend, CatalogTrial } from "../../../core/model/backend.ts";
import { ok, type Result } from "../../../core/base/result.ts";
import { backendAtStart, backendName } from "../../../core/views/catalog/names.ts";
import { plannedView } from "../../../core/views/catalog/rebuilt.ts";
import { checkedView, type Verdict } from "../../../core/views/catalog/stock.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { load } from "../../load.ts";
import { hindrance, opened, reading, standing, type Kept } from "../backend/standing.ts";
import { NOTHING } from "../keeping/backup.ts";

/** An answer that takes longer is felt. */
const LATENCY_MS_MAX = 1_000;

/** `data` is `{backend, health, checks}`, of a dry run `{backend}`. Problems: `check-failed` where it is degraded; where it is unhealthy, what stands in the way. */
export async function checkDatabase(ports: Ports, { target }: { readonly target: Backend | null }, caller: Caller): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const backend = target ?? stands.value.backend;
  const fault = backend === "file" ? null : await hindrance(ports, backend);
  if (fault) return stopped(fault);
  if (caller.dryRun && backend !== "file") return { ...NOTHING, data: { backend }, reply: plannedView(backend, "opened, and looked through") };
  const checks = await (backend === "file" ? filesChecked(ports, caller) : catalogChecked(ports, backend, caller));
  if (!checks.ok) return told({ backend, health: "unhealthy", checks: [] }, backend === "file" ? checks.problem : unanswered(checks.problem, backend));
  const wrong = checks.value.filter((check) => !check.ok);
  const [first] = wrong;
  if (!first) return told({ backend, health: "healthy", checks: checks.value }, null);
  const hint = backend === "file" ? "See `milestone data validate`." : anew(backend);
  return told({ backend, health: "degraded", checks: checks.value }, problem("check-failed", `${backendAtStart(backend)}: ${first.name}: ${first.found}.`, { hint }));
}

function anew(backend: Kept): string {
  return `Build it anew: milestone backend rebuild ${backend}`;
}

/** What is wrong with a server is not mended by building anything. */
function unanswered(trouble: Problem, backend: Kept): Problem {
  return { ...trouble, message: `${trouble.message} Until then the files answer.`, ...(trouble.code === "database-corrupt" && { hint: anew(backend) }) };
}

type Health = { readonly backend: Backend; readonly health: Verdict; readonly checks: readonly CatalogTrial[] };

function told(data: Health, trouble: Problem | null): Finished {
  return { ...NOTHING, data, reply: checkedView(data.health, data.checks), problem: trouble };
}

async function catalogChecked(ports: Ports, backend: Kept, { now }: Pick<Caller, "now">): Promise<Result<readonly CatalogTrial[]>> {
  const began = Date.parse(now());
  return opened(ports, backend, async (catalog) => {
    const connect: CatalogTrial = { name: "connect", ok: true, found: `${backendName(backend)} answers`, milliseconds: Date.parse(now()) - began };
    const checks = await catalog.check();
    return checks.ok ? ok([connect, ...checks.value.map(inTime)]) : checks;
  });
}

function inTime(check: CatalogTrial): CatalogTrial {
  return check.ok && check.name === "latency" && check.milliseconds > LATENCY_MS_MAX ? { ...check, ok: false, found: `slower than ${LATENCY_MS_MAX} ms` } : check;
}

async function filesChecked({ settings, repository }: Ports, { now }: Pick<Caller, "now">): Promise<Result<readonly CatalogTrial[]>> {
  return reading({ repository }, async (snapshot) => {
    const began = Date.parse(now());
    const loaded = await load(snapshot, { scope: "all", settings });
    if (!loaded.ok) return loaded;
    const { paths, broken } = loaded.value.workspace;
    return ok([{ name: "files", ok: broken.size === 0, found: broken.size === 0 ? `${paths.size} read` : `${broken.size} of ${paths.size} cannot be read`, milliseconds: Date.parse(now()) - began }]);
  });
}
