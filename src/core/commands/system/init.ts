// init: the data folder of a repository, with its settings, and on request the workflows that serve it on GitHub.
import { problem, type Problem } from "../../base/problem.ts";
import { command, list, text } from "../../base/reply.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Change } from "../../base/tree.ts";
import { CONFIG_PATH } from "../../model/config/config.ts";
import type { Machine, Present } from "../../model/facts.ts";
import { SYSTEM_FILES } from "../../model/shipped/data-folder.ts";
import { WORKFLOW_PATHS, workflowFiles } from "../../model/shipped/workflows.ts";
import type { Workspace } from "../../model/workspace.ts";
import { noData } from "../../rules/find.ts";
import { healthOf } from "../../rules/health.ts";
import { defineCommand, flag, type Values } from "../../verb.ts";
import { systemInfo, systemInfoView } from "../../views/system-info.ts";

const args = {
  github: flag("Add the workflows that serve the milestones on GitHub: check, commands, execute, maintenance."),
  upgrade: flag("Add what an installation of an earlier version lacks, and change nothing else."),
  preserve_database: flag("Accepted for old scripts: milestones and databases are never touched."),
} as const;
type InitValues = Values<typeof args>;

export const init = defineCommand({
  name: "init",
  summary: "Make the data folder with its settings.",
  permission: "write",
  args,
  scope: () => "none",
  needs: (values) => [{ kind: "machine" }, { kind: "present", paths: pathsFor(values) }],
  examples: [
    { line: "milestone init --upgrade", why: "after an upgrade, to add what is missing" },
    { line: "milestone init --upgrade --github", why: "to add the workflows for GitHub" },
  ],
  decide(workspace, values, { facts: { machine, present } }) {
    if (!machine || !present) return failed(problem("unexpected", "init was not told what is there."));
    const missing = missingOn(machine, workspace);
    if (missing) return failed(missing);
    const free = values.upgrade ? upgradable(workspace) : untouched(workspace, present);
    if (!free.ok) return free;
    if (values.github && /^(?:\/|\.\.|[A-Za-z]:)/.test(workspace.root))
      return failed(problem("invalid-argument", `A workflow cannot reach ${workspace.root}, which lies outside the repository.`, { hint: "Leave --github out." }));
    return ok({ events: [], files: filesFor(values, { root: workspace.root, present }) });
  },
  answer(after, values, { context: { facts: { present } } }) {
    const { root } = after;
    const created = present ? filesFor(values, { root, present }).map(({ path }) => shown(path, root)) : [];
    const made = created.length === 0 ? [text("Nothing is missing.")] : [text("Created:"), list(created)];
    const next = after.paths.size === 0 ? [command('milestone plan "TITLE"', "to plan the first milestone")] : [];
    const reply = [...made, ...systemInfoView(systemInfo(after)), ...next];
    return { data: { path: root, created }, reply, subject: values.upgrade ? "add what the data folder lacks" : "make the data folder" };
  },
});

/** Node, git and free space, as `doctor` judges them. */
const NEEDED: ReadonlySet<string> = new Set(["node", "git", "disk"]);

function missingOn(machine: Machine, workspace: Workspace): Problem | null {
  const { checks } = healthOf({ machine, workspace, audit: { problems: [], files: 0 }, references: [] });
  const failing = checks.filter(({ name, status }) => status === "error" && NEEDED.has(name));
  const [first] = failing;
  return first ? problem("prerequisite-missing", failing.map(({ message }) => message).join(" "), { hint: first.hint }) : null;
}

/** Nothing that is there is overwritten, whoever it belongs to. */
function untouched({ exists, root, paths }: Workspace, { entries, files }: Present): Result<void> {
  if (entries.length === 0) return ok(undefined);
  if (!exists)
    return failed(problem("already-exists", `${root} is used by something else (it holds ${named(entries)}). Nothing was touched.`, { hint: "Choose another folder with --data-path DIR." }));
  const milestones = paths.size === 0 ? [] : [paths.size === 1 ? "1 milestone" : `${paths.size} milestones`];
  const settings = files.includes(CONFIG_PATH) ? [CONFIG_PATH] : [];
  const there = [...milestones, ...settings].join(" and ") || named(entries);
  return failed(problem("already-exists", `${root} holds ${there} already. Nothing was changed.`, { hint: "Use `milestone init --upgrade` to add what is missing." }));
}

function upgradable(workspace: Workspace): Result<void> {
  return workspace.exists ? ok(undefined) : failed(noData(workspace));
}

/** More names than these are counted only. */
const NAMES_SHOWN_MAX = 5;

function named(entries: readonly string[]): string {
  const more = entries.length > NAMES_SHOWN_MAX ? ` and ${entries.length - NAMES_SHOWN_MAX} more` : "";
  return `${entries.slice(0, NAMES_SHOWN_MAX).join(", ")}${more}`;
}

function pathsFor({ github }: Pick<InitValues, "github">): string[] {
  return [...SYSTEM_FILES.keys(), ...(github ? Object.values(WORKFLOW_PATHS) : [])];
}

/** What is not there yet; an upgrade leaves the folders of milestones alone altogether. */
function filesFor({ github, upgrade }: InitValues, { root, present }: { readonly root: string; readonly present: Present }): Change[] {
  const wanted = pathsFor({ github }).filter((path) => !present.files.includes(path) && !(upgrade && /^(?:active|completed)\//.test(path)));
  const texts = new Map([...SYSTEM_FILES, ...workflowFiles({ root, action: "released" })]);
  return wanted.map((path) => ({ path, text: texts.get(path) ?? "" }));
}

function shown(path: string, root: string): string {
  return path.startsWith(":/") ? path.slice(2) : `${root}/${path}`;
}
