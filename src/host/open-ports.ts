// The adapters of this machine behind the ports, for the folder somebody works in.
import { homedir } from "node:os";
import { join } from "node:path";
import { ok, type Result } from "../core/base/result.ts";
import { CONFIG_PATH } from "../core/model/config/config.ts";
import { discover, textOf, type RepositoryPlace } from "../adapters/git/discovery.ts";
import { openGit } from "../adapters/git/git.ts";
import { openWorkingTree, type WorkingTree } from "../adapters/git/working-tree-repository.ts";
import { openSettings } from "../adapters/local/settings.ts";
import { openSurroundings } from "../adapters/local/surroundings.ts";
import { laterAlerts, laterBranches, laterDeliverables } from "../ports/later.ts";
import type { Ports, Rehearse } from "../ports/ports.ts";
import type { Settings } from "../ports/settings.ts";
import { backupPorts } from "./backup-ports.ts";
import { openCatalogs } from "./catalogs.ts";
import { cloneIssues } from "./clone-issues.ts";
import { notifyPorts } from "./notify-ports.ts";
import { configOf, sessionPorts } from "./session-ports.ts";
import type { Environment } from "../adapters/git/git.ts";

/** `directory` is absolute; `dataPath` is as given, relative to it. */
export type Place = {
  readonly directory: string;
  readonly dataPath: string | null;
  readonly environment: Environment;
  /** The branch that carries the state where the configuration names none; without it what is checked out decides. */
  readonly stateBranch?: string | null;
  /** What was taken out of the environment before tasks run; only what is sent to people is given it. */
  readonly held?: ReadonlyMap<string, string>;
};

/** `actor` is who git says acts here: `Name <email>`. `data` is the data folder, absolute; `repository` null without git. */
export type Opened = {
  readonly ports: Ports;
  readonly actor: () => Promise<string | null>;
  readonly tree: WorkingTree;
  readonly repository: RepositoryPlace | null;
  readonly data: string;
};

const DATA_FOLDER = ".milestones";

/** Starts no process. Problems: those of finding the repository. */
export async function openPorts({ directory, dataPath: named, environment, stateBranch = null, held = new Map() }: Place): Promise<Result<Opened>> {
  const gitDir = environment["GIT_DIR"] || null;
  const found = discover(directory, gitDir);
  if (!found.ok) return found;
  const dataPath = named ?? (environment["MILESTONE_DATA_PATH"] || null);
  const settings = openSettings({ environment, flags: {}, home: environment["HOME"] || homedir(), repository: found.value });
  const data = dataPath === null ? join(found.value?.workTree ?? directory, DATA_FOLDER) : join(directory, dataPath);
  const rules = await branchRules(data, settings);
  const place = { cwd: directory, dataPath, gitDir, environment, isWorkBranch: rules.isWorkBranch, stateBranch: rules.stateBranch ?? stateBranch };
  const tree = openWorkingTree({ ...place, epochMs: () => Date.now() });
  if (!tree.ok) return tree;
  const { value } = tree;
  const backups = backupPorts({ ...place, tree: value, settings });
  const deliverables = laterDeliverables(async () => {
    const { openGitDeliverables } = await import("../adapters/git/deliverables/deliverables.ts");
    const bots = async (): Promise<readonly string[]> => (await configOf(data, settings)).commands.allowed_bots;
    return openGitDeliverables({ ...place, epochMs: () => Date.now(), state: value, bots });
  });
  return ok({ ports: { ...backups, deliverables, ...portsOf(value, { directory, environment, held, settings, repository: found.value, label: dataPath ?? DATA_FOLDER }) }, actor: () => actorOf(value), tree: value, repository: found.value, data: value.state().dataFolder });
}

type Around = {
  readonly directory: string;
  readonly environment: Environment;
  readonly held: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly repository: RepositoryPlace | null;
  readonly label: string;
};

function portsOf(tree: WorkingTree, { directory, environment, held, settings, repository, label }: Around): Ports {
  const place = repository ?? { gitDir: directory, workTree: directory, owned: true };
  const gitVersion = async (): Promise<string | null> => {
    const version = await openGit({ place, environment }).run({ command: "version" });
    return version.ok ? (/\d+(?:\.\d+)+/.exec(version.value.toString())?.[0] ?? null) : null;
  };
  const data = { path: tree.state().dataFolder, label };
  const surroundings = openSurroundings({ folder: directory, data, repository, gitVersion, now: () => Date.now() });
  const sessions = sessionPorts({ data: data.path, label, environment, settings, repository: tree.state().gitDir === null ? null : repository });
  const rehearse = async (): ReturnType<Rehearse> => (await import("./throwaway.ts")).openThrowaway({ environment, open: openPorts });
  const beside = { catalogs: openCatalogs({ data: data.path, label, environment, settings }), alerts: laterAlerts(async () => (await import("../adapters/local/alerts.ts")).openAlerts(data.path)) };
  const clock = { elapsed: () => performance.now() };
  const notify = notifyPorts({ data: data.path, label, environment: { ...environment, ...Object.fromEntries(held) } });
  return { ...beside, ...notify, rehearse, clock, repository: tree, history: tree.history, conflicts: tree.conflicts, surveyor: tree.surveyor, settings, surroundings, ...sessions, ...branchPort(tree, { repository, environment }), ...issuePort(repository, environment) };
}

function branchPort(tree: WorkingTree, { repository: place, environment }: Pick<Around, "repository" | "environment">): Pick<Ports, "branches"> {
  if (place === null || tree.state().gitDir === null) return {};
  const open = async () => (await import("../adapters/git/refs/local-branches.ts")).openLocalBranches({ place, environment, stateBranch: () => tree.stateBranch() });
  return { branches: laterBranches(open) };
}

function issuePort(place: RepositoryPlace | null, environment: Environment): Pick<Ports, "issues"> {
  const issues = place === null ? null : cloneIssues({ place, environment });
  return issues ? { issues } : {};
}

type BranchRules = { readonly stateBranch: string | null; readonly isWorkBranch: (name: string) => boolean };

/** The configuration is read for this only where it speaks of branches, which few do. */
async function branchRules(data: string, settings: Settings): Promise<BranchRules> {
  const text = textOf(join(data, CONFIG_PATH)) ?? "";
  const said = [text, settings.global?.text ?? "", ...Object.keys(settings.git()), ...Object.keys(settings.environment)].some((part) => /branch/i.test(part));
  if (!said) return { stateBranch: null, isWorkBranch: (name) => name.startsWith("milestone/") };
  const { state_branch, branch_prefix, branch_naming } = (await configOf(data, settings)).git_integration;
  return { stateBranch: state_branch, isWorkBranch: (name) => isNamedBy(branch_naming ?? `${branch_prefix}{id}`, name) || name.startsWith(branch_prefix) };
}

/** Whether a branch is called as a template such as `ms-{id}` would call it. */
function isNamedBy(template: string, name: string): boolean {
  const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
  return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

async function actorOf(tree: WorkingTree): Promise<string | null> {
  const identity = await tree.identity();
  return identity && `${identity.name} <${identity.email}>`;
}
