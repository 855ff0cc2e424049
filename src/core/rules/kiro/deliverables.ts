// Deliverables of a phase: which files they are, whether they are there, and whether anybody has worked on them.
import type { Exhibit } from "../../model/kiro/approval.ts";
import type { DeliverableFile, DeliverableFiles } from "../../model/kiro/deliverable.ts";
import type { Expected } from "./phases.ts";

/** `at` is a task's phase; `files` are those of the milestone, as they were read. */
export type PhasePlace = { readonly milestone: string; readonly task: string; readonly phase: string };

export function phaseFolder({ milestone, task, phase }: PhasePlace): string {
  return `deliverables/${milestone}/${task}/${phase}/`;
}

/** The files of a phase, sorted by path. */
export function filesOfPhase({ files }: Pick<DeliverableFiles, "files">, place: PhasePlace): readonly DeliverableFile[] {
  const folder = phaseFolder(place);
  return files.filter(({ path }) => path.startsWith(folder)).toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

export function exhibitsOf(files: readonly DeliverableFile[]): readonly Exhibit[] {
  return files.map(({ path, sha256 }) => ({ path, sha256 }));
}

/** `untouched`: what is there is the template that it began with, or nothing at all. */
export type Standing = { readonly expected: Expected; readonly state: "missing" | "untouched" | "there"; readonly paths: readonly string[] };

export function standingsOf(expected: readonly Expected[], files: readonly DeliverableFile[], place: PhasePlace): readonly Standing[] {
  const folder = phaseFolder(place);
  return expected.map((one) => {
    const own = files.filter(({ path }) => isNamedBy(one, path.slice(folder.length)));
    const worked = own.filter(({ sha256, bytes }) => bytes > 0 && sha256 !== one.template);
    const state = own.length === 0 ? "missing" : worked.length === 0 ? "untouched" : "there";
    return { expected: one, state, paths: own.map(({ path }) => path) };
  });
}

/** A label stands for a file or a folder of its name, with or without an ending, whichever way its words are joined. */
function isNamedBy({ label, path }: Expected, file: string): boolean {
  if (path !== null && (file === path || file.startsWith(`${path.replace(/\/$/, "")}/`))) return true;
  const [first = ""] = file.split("/");
  const wanted = joined(label);
  return joined(first) === wanted || joined(withoutEnding(first)) === wanted || joined(withoutEnding(first)) === withoutEnding(wanted);
}

function joined(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}

function withoutEnding(name: string): string {
  return name.replace(/\.[a-z0-9]{1,8}$/i, "");
}

/** Paths that are others than they were: added, removed or with other bytes. */
export function drift(before: readonly Exhibit[], now: readonly Exhibit[]): readonly string[] {
  const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const is = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}
