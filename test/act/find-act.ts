// act, which runs workflows on this machine: where it is, or how it is got.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { top } from "../support/project.ts";

const VERSION = "v0.2.87";
const FOLDER = join(top, "node_modules/.cache/act");
/** Where Go is installed without being on the path. */
const USUAL_GO = "/usr/local/go/bin/go";
/** A build of it takes about one minute on two cores. */
const BUILD_MS_MAX = 10 * 60_000;

/** `program` is null where there is no act, and `why` says so in one line. */
export type Found = { readonly program: string; readonly why: null } | { readonly program: null; readonly why: string };

/** The act of this machine, or ours; with `install` it is built where Go is. */
export function findAct({ install }: { readonly install: boolean }): Found {
  const ours = join(FOLDER, "act");
  for (const program of [ours, "act"]) if (works(program, ["--version"])) return { program, why: null };
  if (!install) return { program: null, why: "act is not installed; `npm run act:try` installs it where Go is" };
  const go = ["go", USUAL_GO].find((program) => works(program, ["version"]));
  if (go === undefined) return { program: null, why: "neither act nor Go is installed" };
  return build(go) ? { program: ours, why: null } : { program: null, why: "act could not be built: Go's module proxy cannot be reached" };
}

function build(go: string): boolean {
  mkdirSync(FOLDER, { recursive: true });
  try {
    execFileSync(go, ["install", `github.com/nektos/act@${VERSION}`], { env: { ...process.env, GOBIN: FOLDER, GOFLAGS: "-modcacherw" }, stdio: "ignore", timeout: BUILD_MS_MAX });
    return existsSync(join(FOLDER, "act"));
  } catch {
    return false;
  }
}

function works(program: string, argv: readonly string[]): boolean {
  try {
    execFileSync(program, argv, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
