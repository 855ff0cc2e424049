// The backend that the scale asks for, of those that can be had here.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Backend } from "../../../core/model/backend.ts";
import { scaleOf, type Scale } from "../../../core/rules/scale/scale.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Caller } from "../../invocation.ts";
import { load } from "../../load.ts";
import { measure } from "../../upkeep/measures.ts";
import { reading } from "./standing.ts";

export async function recommended(ports: Ports, caller: Pick<Caller, "now">): Promise<Result<Backend>> {
  const scale = await scaleNow(ports, caller);
  return scale.ok ? ok(scale.value.reachable) : scale;
}

/** Problems: those of loading. */
export async function scaleNow(ports: Ports, { now }: Pick<Caller, "now">): Promise<Result<Scale>> {
  return reading(ports, async (snapshot) => {
    const loaded = await load(snapshot, { scope: "all", settings: ports.settings });
    if (!loaded.ok) return loaded;
    const measures = await measure(snapshot, { texts: loaded.value.texts, now: now() });
    if (!measures.ok) return measures;
    return ok(scaleOf(loaded.value.workspace, measures.value, ports.catalogs ? { server: (await ports.catalogs.server()) !== null } : {}));
  });
}
