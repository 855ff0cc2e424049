// The gates of a milestone as checks at the head of its work branch, true whoever else writes them at the same time.
import { ok, type Result } from "../../../core/base/result.ts";
import { gateChecks } from "../../../core/views/conversation/gate-check.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { freshSight, lookAt, stateRef, type Look } from "../look.ts";
import type { Sight } from "../sight.ts";
import { workOf } from "../sticky.ts";

/** The state or the work moved on while they were written so often: whoever moves it shows it too. */
const ROUNDS_MAX = 5;

/**
 * `known` is the state where the caller has just looked; should it have moved on, that is found out in the end. Nothing is asked of
 * milestones without phases. `commit`: where they were put; null where nowhere. Problems: those of the forge and of reading.
 */
export async function showChecks(venue: Venue, milestone: string, known: Sight | null = null): Promise<Result<{ readonly commit: string | null }>> {
  for (let round = 1; ; round++) {
    const sight = round === 1 && known ? ok(known) : await freshSight(venue);
    if (!sight.ok) return sight;
    const put = await putOnce(venue, milestone, sight.value).finally(() => sight.value.snapshot.release());
    if (!put.ok || put.value.settled || round === ROUNDS_MAX) return put.ok ? ok({ commit: put.value.commit }) : put;
  }
}

type Put = { readonly commit: string | null; readonly settled: boolean };

async function putOnce(venue: Venue, milestone: string, sight: Sight): Promise<Result<Put>> {
  const look = await lookAt(venue, milestone, sight.snapshot);
  if (!look.ok) return look;
  const { gates, config, work, milestone: { id } } = look.value;
  if (gates.length === 0) return ok({ commit: null, settled: true });
  const commit = work === undefined ? await workOf(venue, { id, config, pull: null }) : ok(work);
  if (!commit.ok) return commit;
  if (commit.value === null) return ok({ commit: null, settled: true });
  for (const check of gateChecks(gates, { milestone: id, prefix: config.commands.prefixes[0] ?? "/milestone" })) {
    const put = await venue.checks.put({ ...check, commit: commit.value, mark: `milestone:${id}` });
    if (!put.ok) return put;
  }
  return settled(venue, look.value, { sight, commit: commit.value });
}

/** Checks know no compare-and-swap: an older door may have written after a newer one, and looks again then. */
async function settled(venue: Venue, { config, milestone: { id } }: Look, { sight, commit }: { readonly sight: Sight; readonly commit: string }): Promise<Result<Put>> {
  const ref = await stateRef(venue, config);
  const state = ref.ok ? await venue.refs.at(ref.value) : ref;
  const work = await workOf(venue, { id, config, pull: null });
  const stands = (!state.ok || state.value === sight.commit) && (!work.ok || work.value === commit);
  return ok({ commit, settled: stands });
}
