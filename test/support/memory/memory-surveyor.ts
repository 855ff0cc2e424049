// A surveyor of a repository in memory: it remembers what was there at each of its stamps.
import { createHash } from "node:crypto";
import { ok } from "../../../src/core/base/result.ts";
import { isTemporary } from "../../../src/core/model/stored/data-path.ts";
import type { Surveyor } from "../../../src/ports/survey.ts";
import type { MemoryRepository } from "./memory-repository.ts";

type Files = ReadonlyMap<string, string>;

export function openMemorySurveyor(repository: Pick<MemoryRepository, "files">): Surveyor {
  const known = new Map<string, Files>();
  return {
    async survey({ folders, since }) {
      const files = versionsIn(repository.files(), folders);
      const stamp = digestOf(JSON.stringify([...files]));
      const before = since === null ? undefined : known.get(since);
      known.set(stamp, files);
      if (stamp === since) return ok({ stamp, found: { kind: "same" } });
      return ok({ stamp, found: before ? { kind: "some", files: between(before, files) } : { kind: "all", files } });
    },
  };
}

function versionsIn(files: ReadonlyMap<string, string>, folders: readonly string[]): Files {
  const inside = [...files].filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`)) && !path.split("/").some(isTemporary));
  return new Map(inside.sort(([left], [right]) => (left < right ? -1 : 1)).map(([path, text]) => [path, digestOf(text)]));
}

function between(before: Files, after: Files): ReadonlyMap<string, string | null> {
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  return new Map(paths.map((path) => [path, after.get(path) ?? null]));
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
