// Deliverables in memory: the contract's plainest meaning, for tests of whatever stands above it.
import { createHash } from "node:crypto";
import { failed, ok } from "../../../src/core/base/result.ts";
import type { Person } from "../../../src/core/model/kiro/approval.ts";
import { isHidden, milestoneFolder, strayIn } from "../../../src/core/model/kiro/deliverable-path.ts";
import type { DeliverableFile } from "../../../src/core/model/kiro/deliverable.ts";
import { FILE_BYTES_MAX, notAFile } from "../../../src/core/model/stored/data-path.ts";
import type { Deliverables } from "../../../src/ports/deliverables.ts";

type Kept = { readonly text: string; readonly editor: Person | null };
type Branch = { commits: number; readonly files: Map<string, Kept> };

export interface MemoryDeliverables extends Deliverables {
  /** What somebody commits to a branch, which is made where it is missing; null deletes, `by` null is a machine. The files are by path of the data folder. */
  edit(branch: string | null, by: Person | null, files: Readonly<Record<string, string | null>>): void;
  /** Null where there is no such branch, or no such file on it. */
  textOn(branch: string | null, path: string): string | null;
}

/** `start` is what the state branch has. */
export function openMemoryDeliverables(start: Readonly<Record<string, string>> = {}): MemoryDeliverables {
  const state: Branch = { commits: 1, files: new Map(Object.entries(start).map(([path, text]) => [path, { text, editor: null }])) };
  const branches = new Map<string, Branch>();
  const find = (name: string | null): Branch | undefined => (name === null ? state : branches.get(name));
  const made = (name: string | null): Branch => {
    const branch = find(name) ?? { commits: state.commits, files: new Map(state.files) };
    if (name !== null) branches.set(name, branch);
    return branch;
  };
  return {
    textOn: (name, path) => find(name)?.files.get(path)?.text ?? null,
    edit(name, by, files) {
      const branch = made(name);
      branch.commits++;
      for (const [path, text] of Object.entries(files)) {
        if (text === null) branch.files.delete(path);
        else branch.files.set(path, { text, editor: by ?? branch.files.get(path)?.editor ?? null });
      }
    },
    async read({ milestone, branch: name }) {
      const branch = find(name);
      if (!branch) return ok({ where: "nowhere", branch: name, head: null, files: [] });
      const own = [...branch.files].filter(([path]) => path.startsWith(`${milestoneFolder(milestone)}/`) && !isHidden(path));
      return ok({ where: "branch", branch: name, head: headOf(name, branch), files: own.map(fileOf).toSorted((left, right) => (left.path < right.path ? -1 : 1)) });
    },
    async add({ branch: name }, { milestone, files }) {
      const stray = strayIn({ milestone, files });
      if (stray) return failed(stray);
      const branch = made(name);
      const missing = files.filter(({ path }) => !branch.files.has(path));
      const names = [...branch.files.keys()];
      const obstacle = missing.flatMap(({ path }) => names.filter((name) => path.startsWith(`${name}/`) || name.startsWith(`${path}/`)))[0];
      if (obstacle !== undefined) return failed(notAFile({ path: `.milestones/${obstacle}` }));
      for (const { path, text } of missing) branch.files.set(path, { text, editor: null });
      if (missing.length > 0) branch.commits++;
      return ok(missing.map(({ path }) => path));
    },
  };
}

function headOf(name: string | null, { commits, files }: Branch): string {
  return createHash("sha1").update(JSON.stringify([name, commits, [...files]])).digest("hex");
}

function fileOf([path, { text, editor }]: readonly [string, Kept]): DeliverableFile {
  const bytes = Buffer.byteLength(text);
  return { path, bytes, sha256: createHash("sha256").update(text).digest("hex"), editor, text: bytes > FILE_BYTES_MAX || text.includes("\0") ? null : text };
}
