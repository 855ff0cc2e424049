// The objects that lease refs point at: commits without files, their message the lease.
import { ok, failed, type Result } from "../../../core/base/result.ts";
import { problem } from "../../../core/base/problem.ts";
import { isOid, type Oid } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { contentsOf } from "../objects.ts";

/**
 * A commit is what every server takes under any ref; a blob is not. It is written as a bare object: neither an identity
 * nor an index takes part, and nobody's name is on it.
 */
export interface LeaseObjects {
  write(text: string): Promise<Result<Oid>>;
  /** "" for an object that is no lease; null for one that is not in this repository. */
  read(id: Oid): Promise<Result<string | null>>;
}

export function openLeaseObjects(git: Git, epochMs: () => number): LeaseObjects {
  let emptyTree: Promise<Result<Oid>> | undefined;
  return {
    async write(text) {
      const tree = await (emptyTree ??= hashed(git, "-ttree", ""));
      if (!tree.ok) {
        emptyTree = undefined;
        return tree;
      }
      const signature = `milestone <milestone@localhost> ${Math.floor(epochMs() / 1000)} +0000`;
      return hashed(git, "-tcommit", `tree ${tree.value}\nauthor ${signature}\ncommitter ${signature}\n\n${text}\n`);
    },
    async read(id) {
      const contents = await contentsOf(git, [id]);
      // A damaged object is a lease that cannot be read, like any other that is none.
      if (!contents.ok) return (await isDamaged(git, id)) ? ok("") : contents;
      const content = contents.value.get(id) ?? null;
      if (content === null) return ok(null);
      const text = "bytes" in content ? content.bytes.toString() : "";
      return ok(/^tree [0-9a-f]+\n/.test(text) ? text.slice(text.indexOf("\n\n") + 2).trimEnd() : "");
    },
  };
}

/** Git runs, and says of this object that it is not sound; that git did not run says nothing of an object. */
async function isDamaged(git: Git, id: Oid): Promise<boolean> {
  const { ok: runs } = await git.run({ command: "cat-file", options: ["--batch-check"], input: "" });
  const again = await contentsOf(git, [id]);
  return runs && !again.ok && again.problem.code === "git-failed";
}

async function hashed(git: Git, type: "-ttree" | "-tcommit", input: string): Promise<Result<Oid>> {
  const answer = await git.run({ command: "hash-object", options: [type, "-w", "--stdin"], input });
  if (!answer.ok) return answer;
  const id = answer.value.toString().trim();
  return isOid(id) ? ok(id) : failed(problem("git-failed", "git hash-object named no object."));
}
