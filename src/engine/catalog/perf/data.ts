// The data that is measured: the files that questions are answered from, of the data folder or of a copy of one.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Change } from "../../../core/base/tree.ts";
import { isMilestoneFile } from "../../../core/model/stored/backup.ts";
import { PARTS } from "../../../core/query/questions.ts";
import type { Ports } from "../../../ports/ports.ts";
import { reading } from "../backend/standing.ts";
import { filesOf, PART_FOLDERS } from "../sources.ts";

/** Files with their bytes, sorted by path; `milestones` are the ids of those that have one. */
export type Data = { readonly files: readonly (Change & { readonly bytes: Uint8Array })[]; readonly milestones: readonly string[] };

/** Problems: those of reading. */
export async function dataOf(ports: Ports): Promise<Result<Data>> {
  return reading(ports, async (snapshot) => {
    const paths: string[] = [];
    for (const part of PARTS) {
      const found = await filesOf(part, snapshot);
      if (!found.ok) return found;
      paths.push(...found.value);
    }
    return ok(dataFrom(await snapshot.read(paths)));
  });
}

/** Of a folder that a person names: a data folder, or one that has it in it. Problem: `file-not-found`, also where there are no milestones. */
export async function dataIn({ surroundings }: Ports, folder: string): Promise<Result<Data>> {
  const found = await surroundings.folder(folder);
  if (!found.ok) return found;
  const inside = [...found.value].map(([path, bytes]) => [path.replace(/^\.milestones\//, ""), bytes] as const);
  const data = dataFrom(new Map(inside));
  return data.milestones.length > 0 ? ok(data) : failed(problem("file-not-found", `There are no milestones in ${folder}.`, { at: { path: folder }, hint: "Name a data folder, such as .milestones.backup.20260302, whose folder active/ holds milestones." }));
}

const FOLDERS = Object.values(PART_FOLDERS).flat();

function dataFrom(found: ReadonlyMap<string, Result<Uint8Array>>): Data {
  const files = [...found].flatMap(([path, bytes]) =>
    bytes.ok && FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? [{ path, text: new TextDecoder().decode(bytes.value), bytes: bytes.value }] : []);
  const milestones = files.map(({ path }) => path).filter((path) => isMilestoneFile(path) && path.startsWith("active/"));
  return { files, milestones: milestones.map((path) => path.replace(/^active\/|\.ya?ml$/g, "")) };
}
