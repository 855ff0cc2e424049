// data refresh: catalogs and caches are thrown away, and every file is read anew.
import { defineRoutine } from "../../verb.ts";

export const refresh = defineRoutine({
  name: "data refresh",
  summary: "Throw indexes and caches away and read every file anew.",
  permission: "read",
  args: {},
  examples: [{ line: "milestone data refresh", why: "nothing but the files counts" }],
  routine: () => ({ kind: "data-refresh" }),
});
