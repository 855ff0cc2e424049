// Work in steps: each is agreed to where somebody wants to be asked, timed, and told.
import { problem, type Problem } from "../../../core/base/problem.ts";
import type { Result } from "../../../core/base/result.ts";
import type { Ports } from "../../../ports/ports.ts";
import type { Caller } from "../../invocation.ts";

/** `asks` is what --yes agrees to, in the words of an order; `work` says in a few words what it came to. */
export type Step = { readonly name: string; readonly asks: string; readonly work: () => Promise<Result<string>> };

export type StepDone = { readonly step: string; readonly found: string; readonly milliseconds: number };

/** How the steps are gone: with `ask` a yes is wanted before each, which the caller may have given for all. */
export type Pace = { readonly ports: Ports; readonly caller: Caller; readonly ask: boolean };

export type Steps = { readonly done: readonly StepDone[]; readonly problem: Problem | null };

/** Stops at the first step that fails, or that is not agreed to. */
export async function inSteps(steps: readonly Step[], pace: Pace): Promise<Steps> {
  const done: StepDone[] = [];
  for (const [at, { name, asks, work }] of steps.entries()) {
    const refusal = pace.ask ? await agreement(pace, asks) : null;
    if (refusal) return { done, problem: refusal };
    pace.ports.progress?.({ step: name, done: at, total: steps.length });
    const began = Date.parse(pace.caller.now());
    const result = await work();
    if (!result.ok) return { done, problem: result.problem };
    done.push({ step: name, found: result.value, milliseconds: Date.parse(pace.caller.now()) - began });
  }
  return { done, problem: null };
}

/** `what` is in the words of an order ("make a backup"). Null where it was agreed to beforehand, or is now. Problem: `confirmation-needed`. */
export async function agreement({ ports, caller }: Omit<Pace, "ask">, what: string): Promise<Problem | null> {
  if (caller.yes) return null;
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}?`;
  return ports.confirm ? ports.confirm(sentence) : problem("confirmation-needed", `This needs a yes: ${sentence}`, { hint: "Add --yes to the command." });
}
