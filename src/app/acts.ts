// What the app does in a repository: the same conversation, sweep and reconciliation as every other door.
import { attendAll } from "../engine/converse/gates/attend.ts";
import { converse } from "../engine/converse/converse.ts";
import { reconcile } from "../engine/converse/reconcile.ts";
import { refresh } from "../engine/converse/refresh.ts";
import { sweep } from "../engine/converse/sweep.ts";
import type { Acts } from "./work/jobs.ts";

export const ACTS: Acts = {
  converse: async (venue, heard) => (await converse(venue, heard)).problem,
  reconcile: async (venue, { since, pushed }) => (await reconcile(venue, { since, pushed })).problem ?? (await refresh(venue, { since })).problem,
  async sweep(venue, since) {
    const swept = await sweep(venue, { since });
    return swept.problem ? swept : { ...swept, problem: (await attendAll(venue)).problem };
  },
};
