// The texts that the deliverables of a phase begin with, for a feature and for the repair of a fault.
import { BUGFIX_PHASES } from "./phases/bugfix.ts";
import { FEATURE_DESIGN } from "./phases/feature-design.ts";
import { FEATURE_SPEC } from "./phases/feature-spec.ts";
import { FEATURE_TASK } from "./phases/feature-task.ts";

/** `path` is below the folder of the phase; `text` has variables such as `{{task.title}}`. */
export type PhaseTemplate = { readonly path: string; readonly text: string };

export type PhaseSet = "feature" | "bugfix";

type ByPhase = Readonly<Record<string, readonly PhaseTemplate[]>>;

const SETS: Readonly<Record<PhaseSet, ByPhase>> = {
  feature: { design: FEATURE_DESIGN, spec: FEATURE_SPEC, task: FEATURE_TASK },
  bugfix: BUGFIX_PHASES,
};

/** What the execution leaves behind is the work itself, so that there are names for it and no texts. */
const WORK: Readonly<Record<PhaseSet, readonly string[]>> = {
  feature: ["implementation_code", "unit_tests", "integration_tests", "documentation", "deployment_config"],
  bugfix: ["implementation_code", "regression_tests", "documentation"],
};

/** None for a phase that the set does not know. */
export function shippedTemplates(set: PhaseSet, phase: string): readonly PhaseTemplate[] {
  return Object.hasOwn(SETS[set], phase) ? (SETS[set][phase] ?? []) : [];
}

export function workLabels(set: PhaseSet, phase: string): readonly string[] {
  return phase === "execute" ? WORK[set] : [];
}
