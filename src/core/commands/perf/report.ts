// perf report: everything that is measured, to be kept or sent.
import { choice } from "../../model/arguments.ts";
import { REPORT_FORMATS } from "../../model/catalog-order.ts";
import { defineRoutine, option } from "../../verb.ts";

export const report = defineRoutine({
  name: "perf report",
  summary: "Report the machine, the measured times and limits, the largest files and what to do, as text, Markdown or JSON.",
  permission: "read",
  args: { format: option(choice("FORMAT", REPORT_FORMATS, { markdown: "md" }), "text, md or json; text without it.") },
  examples: [
    { line: "milestone perf report", why: "all of it at once" },
    { line: "milestone perf report --format md", why: "to paste into an issue" },
  ],
  routine: ({ format = "text" }) => ({ kind: "perf-report", format }),
});
