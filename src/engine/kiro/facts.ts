// Facts about phases: their files, their approvals, their templates, and who it is that speaks.
import type { Problem } from "../../core/base/problem.ts";
import { ok, type Result } from "../../core/base/result.ts";
import { readApproval } from "../../core/files/approval.ts";
import { FOLDERS } from "../../core/files/layout.ts";
import type { Approvals, Facts, Need } from "../../core/model/facts.ts";
import type { Approval } from "../../core/model/kiro/approval.ts";
import { workBranch } from "../../core/rules/execution/branch-name.ts";
import { isUnderKiro } from "../../core/rules/kiro/phases.ts";
import { findMilestone } from "../../core/rules/find.ts";
import type { Snapshot } from "../../ports/repository.ts";
import type { Around } from "../facts.ts";
import { readTexts, shownPath } from "../texts.ts";

type PhaseNeed = Extract<Need, { readonly kind: "deliverables" | "approvals" | "phase-templates" | "standing" }>;

export async function kiroFacts(need: PhaseNeed, around: Around): Promise<Result<Facts>> {
  switch (need.kind) {
    case "deliverables": return deliverables(need.milestone, around);
    case "approvals": return approvals(need.milestone, around);
    case "phase-templates": return templates(around.snapshot);
    case "standing": return standing(around);
  }
}

/** Where nobody can be asked who speaks, the verbs that have to know say so. */
async function standing({ standing: found }: Around): Promise<Result<Facts>> {
  const who = await found?.();
  if (!who) return ok({});
  return who.ok ? ok({ standing: who.value }) : who;
}

async function deliverables(reference: string, { ports, loaded: { workspace } }: Around): Promise<Result<Facts>> {
  const milestone = findMilestone(workspace, reference);
  if (!milestone.ok) return milestone;
  const nowhere = { where: "nowhere", branch: null, head: null, files: [] } as const;
  // Most milestones have no phases, and nobody is asked then.
  if (!ports.deliverables || !milestone.value.tasks.some(isUnderKiro)) return ok({ deliverables: nowhere });
  const branch = workBranch(milestone.value.id, workspace.config.git_integration);
  if (!branch.ok) return branch;
  const files = await ports.deliverables.read({ milestone: milestone.value.id, branch: branch.value });
  return files.ok ? ok({ deliverables: files.value }) : files;
}

async function approvals(reference: string | null, { snapshot, loaded: { workspace } }: Around): Promise<Result<Facts>> {
  const only = reference === null ? null : findMilestone(workspace, reference);
  if (only && !only.ok) return only;
  if (only?.ok && !only.value.tasks.some(isUnderKiro)) return ok({ approvals: { approvals: [], broken: [] } });
  const paths = await pathsOf(snapshot, only?.value.id ?? null);
  if (!paths.ok) return paths;
  const read: Approval[] = [];
  const broken: Problem[] = [];
  for (const [path, text] of await readTexts(snapshot, paths.value)) {
    const approval = text.ok ? readApproval(text.value, shownPath(snapshot, path)) : text;
    if (!approval.ok) broken.push(approval.problem);
    else if (only === null || approval.value.milestone_id === only.value.id) read.push(approval.value);
  }
  return ok({ approvals: { approvals: newest(read), broken } satisfies Approvals });
}

/** Those of today lie in folders by milestone; earlier versions kept all of them side by side. */
async function pathsOf(snapshot: Snapshot, id: string | null): Promise<Result<string[]>> {
  const names = await snapshot.list("approvals");
  if (!names.ok) return names;
  const paths = names.value.filter((name) => /\.ya?ml$/.test(name)).map((name) => `approvals/${name}`);
  for (const name of id === null ? names.value.filter((other) => !/\.ya?ml$/.test(other)) : names.value.filter((other) => other === id)) {
    const below = await snapshot.list(`approvals/${name}`);
    if (!below.ok) return below;
    paths.push(...below.value.filter((file) => /\.ya?ml$/.test(file)).map((file) => `approvals/${name}/${file}`));
  }
  return ok(paths);
}

/** Of several files about the same gate the last one read holds: today's folders come after the earlier ones. */
function newest(read: readonly Approval[]): Approval[] {
  return [...new Map(read.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}

const OWN_TEMPLATES = `${FOLDERS.templates}/kiro`;

async function templates(snapshot: Snapshot): Promise<Result<Facts>> {
  const found = await filesBelow(snapshot, OWN_TEMPLATES);
  if (!found.ok) return found;
  const texts = await readTexts(snapshot, found.value);
  const unreadable = [...texts.values()].find((text) => !text.ok);
  if (unreadable && !unreadable.ok) return unreadable;
  return ok({ phaseTemplates: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path.slice(OWN_TEMPLATES.length + 1), text.value] as const] : []))) });
}

/** Names with an ending are files. */
async function filesBelow(snapshot: Snapshot, folder: string): Promise<Result<string[]>> {
  const names = await snapshot.list(folder);
  if (!names.ok) return names;
  const files: string[] = [];
  for (const name of names.value) {
    if (name.includes(".")) { files.push(`${folder}/${name}`); continue; }
    const below = await filesBelow(snapshot, `${folder}/${name}`);
    if (!below.ok) return below;
    files.push(...below.value);
  }
  return ok(files);
}
