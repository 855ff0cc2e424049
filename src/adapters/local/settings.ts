// Settings of this machine: the environment, git's configuration and the person's own file.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../ports/settings.ts";
import { milestoneConfig, type GitConfig } from "./git-config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Folders are absolute. `commonDir` is what linked work trees share; null without a repository. */
export type SettingsOptions = {
  readonly environment: Environment;
  readonly flags: Readonly<Record<string, string>>;
  readonly home: string;
  readonly repository: { readonly gitDir: string; readonly commonDir: string } | null;
};

/** Variables that mean something to us, or that name the person; the rest of the environment is nobody's business. */
const VARIABLES = /^(MILESTONE_[A-Z_]+|KIRO_[A-Z_]+|DATABASE_(URL|TYPE)|USER)$/;
/** As for every other file. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;

export function openSettings({ environment, flags, home, repository }: SettingsOptions): Settings {
  let read: GitConfig | undefined;
  const folder = environment["XDG_CONFIG_HOME"] || join(home, ".config");
  return {
    environment: Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => VARIABLES.test(entry[0]) && entry[1] !== undefined)),
    flags,
    git: () => (read ??= { ...milestoneConfig(gitFiles({ environment, home, repository }).map(textOf)), ...gitVariables(environment) }),
    global: ownFile(join(folder, "milestone", "config.yaml")),
  };
}

function ownFile(path: string): Settings["global"] {
  const text = textOf(path);
  return text === "" ? null : { path, text };
}

/** The files that git reads, the strongest last. */
function gitFiles({ environment, home, repository }: Omit<SettingsOptions, "flags">): string[] {
  const system = /^(1|true|yes|on)$/i.test(environment["GIT_CONFIG_NOSYSTEM"] ?? "") ? [] : [environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"];
  const folder = environment["XDG_CONFIG_HOME"] || join(home, ".config");
  const named = environment["GIT_CONFIG_GLOBAL"];
  const personal = named === undefined ? [join(folder, "git", "config"), join(home, ".gitconfig")] : [named];
  const local = repository ? [join(repository.commonDir, "config"), join(repository.gitDir, "config.worktree")] : [];
  return [...system, ...personal, ...local];
}

/** `GIT_CONFIG_COUNT` with its keys and values, which beat all files. */
function gitVariables(environment: Environment): GitConfig {
  const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
  const indexes = Array.from({ length: Number.isInteger(count) && count > 0 && count < VARIABLES_MAX ? count : 0 }, (_unused, index) => index);
  const entries = indexes.map((index) => [environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() ?? "", environment[`GIT_CONFIG_VALUE_${index}`] ?? ""] as const);
  return Object.fromEntries(entries.filter(([key]) => /^milestone\.[a-z][a-z0-9-]*$/.test(key)));
}

/** More pairs than an environment has room for are a mistake. */
const VARIABLES_MAX = 10_000;

/** "" where there is no such file, or none of a size to be read. */
function textOf(path: string): string {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= FILE_BYTES_MAX ? readFileSync(path, "utf8") : "";
  } catch {
    return "";
  }
}
