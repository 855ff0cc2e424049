// A switch of backends as a reply: from where to where, and with what proof.
import { fields, list, table, text, type Reply } from "../../base/reply.ts";
import type { Backend } from "../../model/backend.ts";
import { backendName, counted } from "./names.ts";

/** `rows` counts the milestones; `steps` are told where somebody asks for them. */
export type Switched = {
  readonly from: Backend;
  readonly to: Backend;
  readonly rows: number;
  readonly verified: boolean;
  readonly steps?: readonly { readonly step: string; readonly found: string; readonly milliseconds: number }[];
};

/** With `planned` nothing was done yet, and the steps are those to come. */
export function switchedView({ from, to, rows, verified, steps = [] }: Switched, { planned }: { readonly planned: boolean }): Reply {
  if (planned) return [text(`From ${backendName(from)} to ${backendName(to)}, for ${counted(rows, "milestone")}, this would be done:`), list(steps.map(({ step, found }) => `${step}: ${found}`))];
  return [
    text(`Questions are answered by ${backendName(to)} now; before, ${backendName(from)} did.`),
    fields([["milestones", rows.toLocaleString("en-US")], ["compared", verified ? "every answer is that of the files" : "not here; each clone builds its own when it is next asked"]]),
    ...(steps.length > 0 ? [table(["step", "ms", ""], steps.map(({ step, found, milliseconds }) => [step, String(milliseconds), found]))] : []),
  ];
}
