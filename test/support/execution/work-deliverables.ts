// Deliverables where the memory keeps work: what tasks bring onto a branch, and what people write there.
import { createHash } from "node:crypto";
import { ok } from "../../../src/core/base/result.ts";
import { isHidden, milestoneFolder } from "../../../src/core/model/kiro/deliverable-path.ts";
import type { Person } from "../../../src/core/model/kiro/approval.ts";
import type { Deliverables } from "../../../src/ports/deliverables.ts";
import type { MemoryWork } from "./memory-work.ts";

const ROOT = ".milestones/";

export type WorkDeliverables = Deliverables & {
  /** What somebody commits to a work branch; the paths are below the data folder. */
  readonly writes: (branch: string, by: Person, files: Readonly<Record<string, string | null>>) => void;
};

export function openWorkDeliverables(work: MemoryWork): WorkDeliverables {
  const editors = new Map<string, Person>();
  return {
    writes(branch, by, files) {
      for (const path of Object.keys(files)) editors.set(path, by);
      work.edit(branch, Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ROOT}${path}`, text])));
    },
    async read({ milestone, branch }) {
      const head = work.tip(branch ?? "main");
      if (head === null) return ok({ where: "nowhere", branch, head, files: [] });
      const start = `${ROOT}${milestoneFolder(milestone)}/`;
      const own = Object.entries(work.files(branch ?? "main")).filter(([path]) => path.startsWith(start) && !isHidden(path.slice(ROOT.length)));
      return ok({ where: "branch", branch, head, files: own.map(([path, text]) => fileOf(path.slice(ROOT.length), text, editors)).sort((left, right) => (left.path < right.path ? -1 : 1)) });
    },
    async add({ branch }, { files }) {
      const there = work.tip(branch ?? "main") === null ? {} : work.files(branch ?? "main");
      const missing = files.filter(({ path }) => there[`${ROOT}${path}`] === undefined);
      work.edit(branch ?? "main", Object.fromEntries(missing.map(({ path, text }) => [`${ROOT}${path}`, text])));
      return ok(missing.map(({ path }) => path));
    },
  };
}

function fileOf(path: string, text: string, editors: ReadonlyMap<string, Person>) {
  return { path, text, bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex"), editor: editors.get(path) ?? null };
}
