// system-info: what is installed and what is switched on, in five lines.
import { ok } from "../../base/result.ts";
import { defineQuery } from "../../verb.ts";
import { systemInfo as infoOf, systemInfoView } from "../../views/system-info.ts";

export const systemInfo = defineQuery({
  name: "system-info",
  summary: "Show version, backend, scale detection, features and status.",
  permission: "read",
  args: {},
  scope: () => "none",
  examples: [{ line: "milestone system-info", why: "to see what is installed and what is switched on" }],
  answer(workspace) {
    const info = infoOf(workspace);
    return ok({ data: info, reply: systemInfoView(info) });
  },
});
