// A throw-away place: the ports of a temporary folder, which takes its databases with it when it goes.
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "../core/base/problem.ts";
import { failed, ok, type Result } from "../core/base/result.ts";
import type { Ports, Rehearsal } from "../ports/ports.ts";

type Environment = Readonly<Record<string, string | undefined>>;
type Place = { readonly directory: string; readonly dataPath: string | null; readonly environment: Environment };

/** `open` makes the ports of any folder. */
export type Throwaway = { readonly environment: Environment; readonly open: (place: Place) => Promise<Result<{ readonly ports: Ports; readonly repository: object | null }>> };

/** Said, so that it is never looked for anywhere else. */
const DATA_FOLDER = ".milestones";
/** Variables that speak of the real place, also in the name of its schema, or would decide what is to be tried. */
const OURS = /^(?:GIT_|GITHUB_|MILESTONE_|DATABASE_TYPE$)/;

/** The server of DATABASE_URL is used, in a schema of its own. Problems: `not-writable`, and `refused` inside of a repository, whose refs would be written. */
export async function openThrowaway({ environment, open }: Throwaway): Promise<Result<Rehearsal>> {
  const folder = temporaryFolder();
  if (!folder.ok) return folder;
  const remove = (): void => rmSync(folder.value, { recursive: true, force: true });
  process.once("exit", remove);
  const quiet = Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)));
  const opened = await open({ directory: folder.value, dataPath: DATA_FOLDER, environment: quiet });
  if (!opened.ok) return (remove(), opened);
  const { ports, repository } = opened.value;
  if (repository !== null) return (remove(), failed(problem("refused", `${tmpdir()} lies in a git repository, which nothing is tried in.`, { hint: "Set TMPDIR to a folder outside of it." })));
  return ok({
    ports,
    async end() {
      if ((await ports.catalogs?.server()) !== null) await ports.catalogs?.discard("postgresql");
      await ports.catalogs?.discard("sqlite");
      remove();
      process.off("exit", remove);
    },
  });
}

function temporaryFolder(): Result<string> {
  try {
    return ok(realpathSync(mkdtempSync(join(tmpdir(), "milestone-rehearsal-"))));
  } catch {
    return failed(problem("not-writable", `${tmpdir()} cannot be written, where a throw-away copy would be made.`, { hint: "Set TMPDIR to a folder with some room." }));
  }
}
