// The files of a merge as each version has them, and moving what a version says to other paths and ids.
import type { Json } from "../../core/base/json.ts";
import type { Problem } from "../../core/base/problem.ts";
import { parseYaml } from "../../core/files/yaml/yaml.ts";
import type { Resolution } from "../../core/model/facts.ts";
import { kindOf, type Texts, type Where } from "../merge-file.ts";

export type Version = keyof Texts;
export const VERSIONS = ["base", "ours", "theirs", "disk"] as const;

/** The files of the merge as each version has them; the paths that are to be settled. */
export type Merge = {
  readonly trees: Readonly<Record<Version, ReadonlyMap<string, string>>>;
  readonly open: ReadonlySet<string>;
  /** Those of them that git could not merge. */
  readonly unmerged: ReadonlySet<string>;
  /** Those of them that somebody has resolved already. */
  readonly byHand: ReadonlySet<string>;
  readonly left: readonly { readonly path: string; readonly problem: Problem | null }[];
  readonly renumbered: Resolution["renumbered"];
  readonly shown: (path: string) => string;
};

export function valueAt({ trees, shown }: Merge, version: Version, path: string): Json | undefined {
  const text = trees[version].get(path);
  const value = text === undefined ? null : parseYaml(text, shown(path));
  return value?.ok ? value.value : undefined;
}

export function textsAt({ trees }: Merge, path: string): Texts {
  const at = (version: Version): string | null => trees[version].get(path) ?? null;
  return { base: at("base"), ours: at("ours"), theirs: at("theirs"), disk: at("disk") };
}

export function whereIs({ shown }: Merge, path: string): Where {
  return { path, shown: shown(path) };
}

export type Move = { readonly versions: readonly Version[]; readonly path: (path: string) => string; readonly text: (text: string, path: string) => string };

/** Versions with other paths and texts; what differs is to be settled, and what git made of it by lines is of no use. */
export function moveIn(merge: Merge, { versions, path, text }: Move): Merge {
  const open = new Set(merge.open);
  const disk = new Map(merge.trees.disk);
  const trees = { ...merge.trees, disk };
  for (const version of versions) {
    trees[version] = new Map([...merge.trees[version]].map(([before, content]) => {
      const [after, changed] = [path(before), text(content, before)];
      if (after !== before || changed !== content) [before, after].forEach((one) => open.add(one));
      if (after !== before || (changed !== content && kindOf(before) === "log")) disk.delete(before);
      return [after, changed];
    }));
  }
  return { ...merge, trees, open };
}
