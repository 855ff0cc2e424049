// What an execution asks about phases: their files, what was said about them, and the repository's own prompts.
import { ok, type Result } from "../../core/base/result.ts";
import type { Facts, Need } from "../../core/model/facts.ts";
import type { Milestone } from "../../core/model/milestone.ts";
import { isTaskOver } from "../../core/model/status.ts";
import { isUnderKiro } from "../../core/rules/kiro/phases.ts";
import { gather, type Around } from "../facts.ts";

/** By phase: the prompt in place of the one that comes with the program. */
export type PhasePrompts = ReadonlyMap<string, string>;

/** What gates are judged by: files, and what was said about them. */
export function gateNeeds(milestone: string): readonly Need[] {
  return [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }];
}

/** All that an execution has to know of phases; nothing where no open task has any. */
export async function phaseFacts(milestone: Milestone, around: Around): Promise<Result<Facts>> {
  if (!milestone.tasks.some((task) => isUnderKiro(task) && !isTaskOver(task.status))) return ok({});
  const who: readonly Need[] = around.standing === undefined ? [] : [{ kind: "standing" }];
  return gather([...gateNeeds(milestone.id), { kind: "phase-templates" }, ...who], around);
}

const PROMPT_FILE = /^prompts\/(.+)\.md$/;

export function promptsIn({ phaseTemplates = new Map() }: Facts): PhasePrompts {
  return new Map([...phaseTemplates].flatMap(([path, text]): [string, string][] => {
    const phase = PROMPT_FILE.exec(path)?.[1];
    return phase === undefined ? [] : [[phase, text]];
  }));
}
