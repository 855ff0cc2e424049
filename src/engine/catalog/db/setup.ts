// Setting a database up: whatever is missing in the place that is configured is made, and nothing else is touched.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import { nothingToDo } from "../../../core/views/catalog/rebuilt.ts";
import { linesView } from "../../../core/views/catalog/stock.ts";
import { backendAtStart } from "../../../core/views/catalog/names.ts";
import type { SetupStep } from "../../../ports/catalog.ts";
import type { Ports } from "../../../ports/ports.ts";
import { stopped } from "../../ask.ts";
import type { Caller, Finished } from "../../invocation.ts";
import { recommended } from "../backend/recommended.ts";
import { hindrance, opened, standing, type Kept } from "../backend/standing.ts";
import { NOTHING } from "../keeping/backup.ts";

/** `data` is `{backend, steps}`. What is in use stays as it is: `backend switch` changes that. Without a target, what the scale asks for. */
export async function setUpDatabase(ports: Ports, { target }: { readonly target: Backend | null }, caller: Caller): Promise<Finished> {
  const stands = await standing(ports);
  if (!stands.ok) return stopped(stands.problem);
  const asked = target === null ? await recommended(ports, caller) : ok(target);
  if (!asked.ok) return stopped(asked.problem);
  const backend = asked.value === "file" ? stands.value.backend : asked.value;
  if (backend === "file") return { ...NOTHING, data: { backend, steps: [] }, reply: nothingToDo("set up") };
  const fault = await hindrance(ports, backend);
  if (fault) return stopped(fault);
  const steps = await stepsFor(ports, backend, { apply: !caller.dryRun });
  if (!steps.ok) return stopped(steps.problem);
  const next = backend === stands.value.backend ? "" : ` Go over to it with: milestone backend switch ${backend}`;
  const missing = steps.value.some((step) => step.state === "missing");
  const sentence = `${backendAtStart(backend)} ${missing ? "is not ready yet; what is missing would be made." : `is ready.${next}`}`;
  return { ...NOTHING, data: { backend, steps: steps.value }, reply: linesView(sentence, steps.value.map((step) => `${step.what}: ${step.state}`)) };
}

async function stepsFor(ports: Ports, backend: Kept, { apply }: { readonly apply: boolean }): Promise<Result<readonly SetupStep[]>> {
  if (backend === "postgresql" && ports.catalogs) return ports.catalogs.setUp({ apply });
  if (!apply) return ok([{ what: "an empty catalog", state: "missing" }]);
  const info = await opened(ports, backend, (catalog) => catalog.info());
  return info.ok ? ok([{ what: info.value.place, state: "there" }]) : info;
}
