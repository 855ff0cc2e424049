// The ports of sessions on this machine, each loaded when it is first called.
import { join } from "node:path";
import { CONFIG_PATH, type Config } from "../core/model/config/config.ts";
import { textOf, type RepositoryPlace } from "../adapters/git/discovery.ts";
import { laterJournal, laterLeases, laterSeats } from "../ports/later.ts";
import type { Ports } from "../ports/ports.ts";
import type { Settings } from "../ports/settings.ts";
import type { Environment } from "../adapters/git/git.ts";

/** `data` is the data folder, absolute; `label` how people know it. */
export type Around = {
  readonly data: string;
  readonly label: string;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly repository: RepositoryPlace | null;
};

/** Leases lie where sessions look for them: in git, but for repositories that nothing is written to with git. */
export function sessionPorts({ data, label, environment, settings, repository }: Around): Pick<Ports, "leases" | "journal" | "seats"> {
  const epochMs = (): number => Date.now();
  return {
    leases: laterLeases(async () => {
      const { openFileLeases, openGitLeases } = await import("../adapters/git/leases/leases.ts");
      const git = repository !== null && (await configOf(data, settings)).agents.git_integration;
      return git ? openGitLeases({ place: repository, environment, epochMs }) : openFileLeases({ data, epochMs });
    }),
    journal: laterJournal(async () => (await import("../adapters/local/journal.ts")).openJournal({ data, label })),
    seats: laterSeats(async () => (await import("../adapters/local/seats.ts")).openSeats({ data })),
  };
}

/** The configuration as it lies on disk. */
export async function configOf(data: string, settings: Settings): Promise<Config> {
  const { readConfig } = await import("../core/files/config/config.ts");
  const path = join(data, CONFIG_PATH);
  const { global } = settings;
  return readConfig({ file: { path, text: textOf(path) ?? "" }, ...(global && { global }), env: settings.environment, git: settings.git(), flags: settings.flags }).config;
}
