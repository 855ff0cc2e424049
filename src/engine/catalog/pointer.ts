// The pointer: which backend holds, written into its file and committed as every command's files are.
import { sameJson } from "../../core/base/json.ts";
import { problem } from "../../core/base/problem.ts";
import { failed, ok } from "../../core/base/result.ts";
import { pointerEdits } from "../../core/files/config/database-config.ts";
import { DATABASE_PATH, type DatabaseConfig } from "../../core/model/config/database.ts";
import { type Command, defineCommand } from "../../core/verb.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Caller, Finished } from "../invocation.ts";
import { transact } from "../transact.ts";

type Pointer = Pick<DatabaseConfig, "backend" | "due">;

/** Without `backend` it stays. `seen` is what it was decided on; `line` is the command as the commit tells it, `subject` what it says of itself. */
export type Pointing = { readonly backend?: Pointer["backend"]; readonly due: Pointer["due"]; readonly seen?: Pointer; readonly line: string; readonly subject: string };

/**
 * Only the lines of the pointer change; where it says so already, nothing does. Problems: `conflict` where it is not what was seen
 * any more, those of a file that cannot be read, and those of every command.
 */
export async function commitPointer(ports: Ports, pointing: Pointing, caller: Caller): Promise<Finished> {
  return transact(ports, { verb: pointerCommand(pointing), args: {}, line: pointing.line }, caller);
}

/** A command like others, but none that somebody could name: it is decided again where files have changed meanwhile. */
function pointerCommand({ backend, due, seen, line, subject }: Pointing): Command {
  return defineCommand({
    name: line, summary: subject, permission: "maintain", args: {}, examples: [], scope: () => "none",
    decide: ({ database }) => {
      if (seen && !samePointer(database, seen)) return failed(problem("conflict", "Somebody else has changed the backend meanwhile.", { hint: "Look again: milestone scale status" }));
      return ok({ events: [], edits: [{ path: DATABASE_PATH, edits: pointerEdits(database, { backend: backend === undefined ? database.backend : backend, due }) }] });
    },
    answer: ({ database }) => ({ data: { backend: database.backend, due: database.due }, reply: [], subject }),
  });
}

function samePointer(one: Pointer, other: Pointer): boolean {
  return one.backend === other.backend && sameJson(one.due, other.due);
}
