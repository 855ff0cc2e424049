// Going on after a fault: to the end, which must be that of a run that nothing disturbed, with nothing left over.
import { until } from "../processes/until.ts";
import { differences, finishedIn, fsck, leftIn, marksOf, pictureOf, processesOf, type Picture } from "./picture.ts";
import { codeOf, copyOf, effectsOf, execute, firstStage, removeStage, resume, type Ended, type Stage } from "./stage.ts";

/** A stage to copy, what an execution of it comes to, and its effects. */
export type Reference = { readonly first: Stage; readonly picture: Picture; readonly effects: readonly string[] };

export async function reference(): Promise<Reference> {
  const first = firstStage();
  const stage = copyOf(first);
  const ended = await execute(stage, { kind: "none" });
  if (codeOf(ended) !== null) throw new Error(ended.stdout);
  const made = { first, picture: pictureOf(stage), effects: effectsOf(stage) };
  removeStage(stage);
  return made;
}

/** `times`: how often a task may have run; one that was finished before is not run again. `isSame` compares what is recorded. */
export type Wanted = { readonly times: number; readonly differences?: (actual: Picture) => readonly string[] };

/** Resumes, and throws with everything that is not as it should be. */
export async function goesOn(stage: Stage, { picture }: Reference, { times, differences: compare = (actual) => differences(actual, picture) }: Wanted): Promise<void> {
  const before = { finished: finishedIn(stage), marks: marksOf(stage) };
  const ended = await resume(stage);
  if (ended.exit !== 0 && !isOverAlready(ended)) throw new Error(`exit ${ended.exit}: ${ended.stdout}${ended.stderr}`);
  const marks = marksOf(stage);
  const again = [...marks].filter(([task, count]) => count > times || (before.finished.has(task) && count !== before.marks.get(task)));
  await until(() => processesOf(stage.base).length === 0, `the end of ${processesOf(stage.base).join("; ")}`);
  const faults = [...compare(pictureOf(stage)), ...again.map(([task, count]) => `${task} has run ${count} times`), ...(marks.size === 6 ? [] : ["not every task has run"]), ...(await leftIn(stage)), fsck(stage)];
  if (faults.join("") !== "") throw new Error(faults.join("\n"));
}

/** It had come to its end, and had tidied up. */
function isOverAlready(ended: Ended): boolean {
  return ended.exit === 3 && codeOf(ended) === "transition-not-allowed";
}

/** On a copy that goes afterwards; what fails says where the fault struck. */
export async function onCopy({ first }: Reference, act: (stage: Stage, struck: () => void) => Promise<void>, folder?: string): Promise<void> {
  const stage = copyOf(first, folder);
  const logs: string[] = [];
  try {
    await act(stage, () => logs.push(effectsOf(stage).slice(-6).join("\n").replaceAll(stage.base, "~")));
  } catch (error) {
    throw new Error(`after\n${logs.join("\nand then\n")}\n${error instanceof Error ? error.message.replaceAll(stage.base, "~") : String(error)}`, { cause: error });
  } finally {
    removeStage(stage);
  }
}
