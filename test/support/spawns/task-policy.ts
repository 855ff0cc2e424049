// What the processes that run tasks may look like: the tasks' own, the watchdog, the one that makes their pipes, and the one that looks for them.
import { isAbsolute } from "node:path";
import type { Start } from "./spawn-policy.ts";

const OURS = ["MILESTONE_ATTEMPT", "MILESTONE_ID", "MILESTONE_SESSION", "MILESTONE_TASK"];
const NEEDED = ["PATH", "TMPDIR", ...OURS];
const INHERITED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TERM)$/;
/** Of a workflow, of git, of Node and of the shells that started us, and whatever is called like a secret. */
const WITHHELD = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|GIT|SSH|NODE|NPM|XDG)_|TOKEN|SECRET|PASSW|CREDENTIAL|(?:^|_)KEY$/i;

/** null where a start has nothing to do with running tasks. */
export function taskFaultsOf(start: Start): string[] | null {
  if ("MILESTONE_TASK" in start.environment) return taskFaults(start);
  if (start.file === process.execPath) return watchdogFaults(start);
  if (start.file === "/bin/ps") return Object.keys(start.environment).filter((name) => name !== "LC_ALL").map((name) => `passes ${name} on`);
  return start.file === "mkfifo" ? pipeFaults(start) : null;
}

function taskFaults({ environment, shell, stdin, detached }: Start): string[] {
  const names = Object.keys(environment);
  return [
    ...NEEDED.filter((name) => !environment[name]).map((name) => `does not set ${name}`),
    ...names.filter((name) => WITHHELD.test(name) || (name.startsWith("MILESTONE_") && !OURS.includes(name))).map((name) => `passes ${name} on`),
    ...(shell ? ["goes through another shell"] : []),
    ...(stdin === "ignore" || typeof stdin === "number" ? [] : ["leaves its input open"]),
    ...(detached === true || process.platform === "win32" ? [] : ["has no process group of its own"]),
  ];
}

function watchdogFaults({ argv, environment, detached }: Start): string[] {
  const names = Object.keys(environment).join();
  return [
    ...(/[/\\]watchdog\.(?:ts|m?js)$/.test(argv[1] ?? "") ? [] : [`starts Node with ${argv[1]}`]),
    ...(names === "MILESTONE_WATCHDOG" ? [] : [`gives the watchdog ${names}`]),
    ...(detached === true ? [] : ["has the watchdog in its own process group"]),
  ];
}

function pipeFaults({ argv, environment }: Start): string[] {
  const strange = Object.keys(environment).filter((name) => !INHERITED.test(name)).map((name) => `passes ${name} on`);
  return [...strange, ...argv.slice(3).filter((path) => !isAbsolute(path)).map((path) => `makes ${path}`)];
}
