// Actions of others in workflows: whether what is run can be changed by whoever owns it, without anybody here noticing.
import { problem, type Problem } from "../base/problem.ts";
import type { WorkflowUses } from "../model/facts.ts";

/** Of GitHub itself, who runs the workflow anyway; and this program, at a release. */
const TRUSTED = /^(?:actions|github)\/|\/enhanced-milestone-system@v\d+\.\d+\.\d+$/;
/** A file of this repository, a commit in full, an image by its digest. */
const FIXED = /^\.{1,2}\/|@(?:[0-9a-f]{40}|[0-9a-f]{64})$|^docker:\/\/.+@sha256:[0-9a-f]{64}$/;
/** More names than these make nobody wiser. */
const NAMED_MAX = 5;

/** A warning for each file that names such actions by a branch or a tag. */
export function unpinned(workflows: readonly WorkflowUses[]): Problem[] {
  return workflows.flatMap(({ path, uses }) => {
    const loose = [...new Set(uses)].filter((one) => !TRUSTED.test(one) && !FIXED.test(one));
    if (loose.length === 0) return [];
    const names = loose.slice(0, NAMED_MAX).join(", ") + (loose.length > NAMED_MAX ? ` and ${loose.length - NAMED_MAX} more` : "");
    return [problem("unpinned-action", `${path} runs ${names}, which ${loose.length === 1 ? "its owner" : "their owners"} can change at any time.`, { at: { path }, hint: hintFor(loose[0] ?? "") })];
  });
}

function hintFor(action: string): string {
  const [name = "", version = ""] = action.replace(/^docker:\/\//, "").split("@");
  if (action.startsWith("docker://")) return `Name the image by its digest: docker://${name.replace(/:[^/]*$/, "")}@sha256:DIGEST.`;
  const [owner = "", repository = ""] = name.split("/");
  return `Write the full commit in place of the name: uses: ${name}@COMMIT # ${version || "VERSION"}. \`git ls-remote https://github.com/${owner}/${repository} ${version || "HEAD"}\` shows it.`;
}
