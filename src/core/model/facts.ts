// Facts: what a verb may ask to be told about the world outside the milestones.
import type { Json } from "../base/json.ts";
import type { Problem } from "../base/problem.ts";
import type { RecordedEvent } from "./event.ts";
import type { Milestone } from "./milestone.ts";

/** A milestone's history, a plan to read, a template, data in another folder, repairs of broken files, the machine, the configuration. */
export type Need =
  | { readonly kind: "history"; readonly milestone: string }
  | { readonly kind: "plan-file"; readonly path: string }
  | { readonly kind: "template"; readonly name: string }
  | { readonly kind: "foreign"; readonly path: string; readonly format: string }
  | { readonly kind: "repairs" }
  | { readonly kind: "audit" }
  | { readonly kind: "machine" }
  | { readonly kind: "conflicts" }
  | { readonly kind: "config" };

export type Facts = {
  readonly history?: History;
  readonly plan?: PlanDraft;
  readonly template?: PlanDraft;
  readonly foreign?: Foreign;
  readonly repairs?: readonly Repair[];
  readonly audit?: Audit;
  readonly machine?: Machine;
};

export type History = {
  readonly events: readonly RecordedEvent[];
  readonly commits: readonly { readonly id: string; readonly at: string; readonly author: string; readonly subject: string }[];
  readonly warnings: readonly Problem[];
};

/** What a plan file or a template says of a milestone that is to be made; ids may be missing and are given then. */
export type PlanDraft = {
  readonly title?: string;
  readonly fields: { readonly [key: string]: Json };
  readonly tasks: readonly { readonly [key: string]: Json }[];
};

/** Milestones found in a folder of another layout, with what could not be read. */
export type Foreign = {
  readonly milestones: readonly { readonly milestone: Milestone; readonly path: string; readonly text: string; readonly home: "active" | "completed" }[];
  readonly quarantined: readonly { readonly path: string; readonly problem: Problem }[];
  readonly warnings: readonly Problem[];
};

/** A broken or odd file and its mended text. */
export type Repair = { readonly path: string; readonly before: string; readonly after: string; readonly changes: readonly string[] };

/** What a look through every file of the data folder found. */
export type Audit = { readonly problems: readonly Problem[]; readonly files: number };

export type Machine = {
  readonly node: string;
  readonly git: string | null;
  readonly platform: string;
  readonly free_bytes: number | null;
  readonly repository: string | null;
  readonly writable: boolean;
  readonly litter: readonly string[];
  readonly locks: readonly { readonly path: string; readonly holder: string; readonly stale: boolean }[];
};
