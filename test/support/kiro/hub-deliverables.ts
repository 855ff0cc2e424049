// Deliverables on the branches of a forge in memory: what the newest push to a work branch has of them.
import { createHash } from "node:crypto";
import { failed, ok } from "../../../src/core/base/result.ts";
import { problem } from "../../../src/core/base/problem.ts";
import type { DeliverableFile } from "../../../src/core/model/kiro/deliverable.ts";
import type { Deliverables } from "../../../src/ports/deliverables.ts";
import { tipOf, type Hub } from "../memory/memory-hub.ts";

/** A push names all that its commit has otherwise than `main`; nobody is known to have edited anything. */
export function hubDeliverables(hub: Hub): Deliverables {
  return {
    async read({ milestone, branch }) {
      const head = branch === null ? null : tipOf(hub, `refs/heads/${branch}`);
      if (head === null) return ok({ where: "nowhere", branch, head: null, files: [] });
      return ok({ where: "branch", branch, head, files: filesAt(hub, head, `deliverables/${milestone}/`) });
    },
    add: async () => failed(problem("refused", "Nobody makes deliverables here.")),
  };
}

export function filesAt({ pushed }: Pick<Hub, "pushed">, commit: string, folder: string): readonly DeliverableFile[] {
  const files = (pushed.get(commit) ?? []).flatMap(({ path, text }) => (text !== null && path.startsWith(folder) ? [fileOf(path, text)] : []));
  return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function fileOf(path: string, text: string): DeliverableFile {
  return { path, sha256: createHash("sha256").update(text).digest("hex"), bytes: Buffer.byteLength(text), editor: null, text };
}
