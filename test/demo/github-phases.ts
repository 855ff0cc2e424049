// The part of the GitHub demo in which a design is decided on in comments and in a review, changed behind people's backs, and built.
import { quiet } from "../app/stage.ts";
import { announce, comment, heard, says, type Scene } from "./talk.ts";

const ID = "milestone-003";
const BRANCH = `milestone/${ID}`;
const DESIGN = `.milestones/deliverables/${ID}/task-001/design/design.md`;

/** Who decides on designs stands on the default branch, where a pull request cannot change it. */
export const POLICY = `version: 2.0.0
features: {kiro_workflow: true}
approval_workflow:
  roles: {architect: ["@grace"], security: ["@linus"]}
  design_approvers: [architect, security]
`;

const RETIRE = `id: ${ID}
title: Retire passwords
status: planned
tasks:
  - id: task-001
    title: Sign everybody out, once
    run: node tools/retire.mjs
    kiro_workflow:
      enabled: true
      current_phase: design
      phases:
        design: {status: in_progress, deliverables: [design]}
        execute: {status: pending}
`;

/** In a second issue. */
export async function phases(scene: Scene): Promise<void> {
  const { repository } = scene;
  announce("What deserves thought is designed first: on the work branch, where the pull request shows it.");
  says("ada", `writes ${DESIGN.split("/").at(-1) ?? ""} and opens a pull request`);
  repository.commit({ [`.milestones/active/${ID}.yaml`]: RETIRE }, { message: "Plan to retire passwords" });
  repository.commit({ [DESIGN]: "Sessions end in batches.\n" }, { branch: BRANCH, message: "A design" });
  const { number: pull } = await repository.pull({ head: BRANCH, author: "ada", title: "Retire passwords" });
  const talk = { ...scene, issue: pull };
  const check = (): void => says("GitHub", checkOf(scene));
  await comment(talk, "Two people are asked, since the settings say so. A check says whom the pull request waits for.", ["ada", `/milestone kiro submit ${ID} 1`]);
  check();
  await looked(talk);
  await comment(talk, "One of them sends it back, with the reason.", ["linus", `/milestone approval reject ${ID} 1 design --reason "Nobody can take it back"`]);
  await push(talk, "So it is amended, and put up again.", "Sessions end in batches, each of which can be taken back.\n");
  await comment(talk, "A new round, about the new text.", ["ada", `/milestone kiro submit ${ID} 1`]);
  await looked(talk);
  await comment(talk, "Now she agrees, in a comment …", ["grace", `/milestone approval approve ${ID} 1 design`]);
  announce("… and he in a review of the pull request.");
  says("linus", "approves the pull request");
  await heard(talk, () => repository.review(pull, "linus", "APPROVED"));
  check();
  await push(talk, "One changed word, and what was approved is not what is there: the gate closes again.", "Sessions end in small batches, each of which can be taken back.\n");
  check();
  await looked(talk);
  for (const who of ["grace", "linus"]) await comment(talk, `${who} looks at it again, and agrees.`, [who, `/milestone approval approve ${ID} 1 design`]);
  check();
  if (!checkOf(scene).includes("success")) throw new Error(`the gate did not open: ${checkOf(scene)}`);
  await comment(talk, "Every gate is open: the work may run, of exactly the commit that she has seen.", ["ada", `/milestone execute ${ID} --sha ${headOf(scene)}`]);
}

/** GitHub tells times in whole seconds: a word of the second in which something was put up may have been written before it. */
async function looked({ stage, app }: Scene): Promise<void> {
  const second = (): number => Math.floor(Date.now() / 1_000);
  for (const shown = second(); second() === shown; ) await quiet(stage, app);
}

/** Somebody pushes to the work branch; GitHub tells. */
async function push(scene: Scene, why: string, text: string): Promise<void> {
  announce(why);
  says("ada", `pushes to ${BRANCH}: ${text}`);
  await heard(scene, async () => void (await scene.repository.push({ [DESIGN]: text }, { branch: BRANCH, by: "ada" })));
}

/** The newest word of each check on the work branch. */
function checkOf(scene: Scene): string {
  const checks = scene.repository.state.checks.filter(({ commit }) => commit === headOf(scene));
  const newest = new Map(checks.map(({ name, status, conclusion, output }) => [name, `check ${name}: ${conclusion ?? status}, "${output.title}"`]));
  return [...newest.values()].join("\n") || "no check yet";
}

function headOf({ repository }: Scene): string {
  return repository.git("rev-parse", BRANCH).trim();
}
