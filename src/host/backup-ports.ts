// The ports of backups on this machine, loaded when they are first called.
import { laterBackups } from "../ports/later.ts";
import type { Ports } from "../ports/ports.ts";
import type { Settings } from "../ports/settings.ts";
import type { BackupsOptions } from "../adapters/git/backups/backups.ts";
import type { WorkingTree } from "../adapters/git/working-tree-repository.ts";
import { configOf } from "./session-ports.ts";

export type BackupsAround = Pick<BackupsOptions, "cwd" | "dataPath" | "gitDir" | "environment" | "stateBranch" | "isWorkBranch"> & { readonly tree: WorkingTree; readonly settings: Settings };

/** Repositories that nothing is written to with git get copies. */
export function backupPorts({ tree, settings, ...place }: BackupsAround): Required<Pick<Ports, "backups" | "storeroom">> {
  return laterBackups(async () => {
    const { openBackups } = await import("../adapters/git/backups/backups.ts");
    const { agents } = await configOf(tree.state().dataFolder, settings);
    const opened = openBackups({ ...place, standing: () => tree.stateBranch(), refs: agents.git_integration });
    // The same folder was opened as a working tree before.
    if (!opened.ok) throw new Error(opened.problem.message);
    return opened.value;
  });
}
