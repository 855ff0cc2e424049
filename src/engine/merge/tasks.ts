// Tasks of a milestone that two sides worked on, told apart, and their numbers wherever a version speaks of them.
import { readEvents } from "../../core/files/events.ts";
import { eventsPath } from "../../core/files/layout.ts";
import { addedBy, removedBy } from "../../core/model/event.ts";
import { renamedAll, type Side } from "../../core/rules/merge/numbers.ts";
import { separateTasks, type Renames, type Separation, type TaskSource } from "../../core/rules/merge/tasks.ts";
import { milestoneOf, renamedLine, renamedYaml } from "../merge-file.ts";
import { moveIn, valueAt, whereIs, type Merge } from "./tree.ts";

const VERSIONS = ["base", "ours", "theirs"] as const;
type Version = (typeof VERSIONS)[number];

/** Every task of each milestone that both sides have, once and under one number. */
export function separated(merge: Merge, published: Side | null): Merge {
  return [...merge.trees.ours.keys()].filter((path) => merge.trees.theirs.has(path)).reduce((state, path) => {
    const id = milestoneOf(path)?.id;
    return id === undefined ? state : separatedIn(state, { path, id, published });
  }, merge);
}

type Place = { readonly path: string; readonly id: string; readonly published: Side | null };

function separatedIn(merge: Merge, { path, id, published }: Place): Merge {
  const source = (version: Version): TaskSource => ({ value: valueAt(merge, version, path), events: readEvents(merge.trees[version].get(eventsPath(id)) ?? "", "").events });
  const separation = separateTasks({ base: source("base"), ours: source("ours"), theirs: source("theirs") }, published);
  const moved = VERSIONS.reduce((state, version) => renumberIn(state, { version, path, id, separation }), merge);
  return { ...moved, renumbered: [...moved.renumbered, ...separation.renumbered.map((one) => ({ ...one, milestone: id }))] };
}

type Change = { readonly version: Version; readonly path: string; readonly id: string; readonly separation: Separation };

function renumberIn(merge: Merge, { version, path, id, separation }: Change): Merge {
  const log = eventsPath(id);
  const former = version === "base" ? "" : (merge.trees.base.get(log) ?? "");
  const ids = separation.renames[version];
  const isRecord = (one: string): boolean => one === path || ((one.startsWith(`approvals/${id}/`) || one.startsWith("sessions/")) && /\.ya?ml$/.test(one));
  return moveIn(merge, {
    versions: [version],
    path: (one) => pathOf(one, id, ids),
    text(content, one) {
      if (one === log) return renamedLog(content, { ids, numbers: separation.numbers, former });
      return isRecord(one) && (one === path || content.includes(id)) ? renamedYaml(content, whereIs(merge, one), ids) : content;
    },
  });
}

/** Approvals are files of a task, deliverables a folder. */
function pathOf(path: string, id: string, ids: Renames): string {
  const [room = "", milestone, name = "", ...rest] = path.split("/");
  if (milestone !== id || (room !== "approvals" && room !== "deliverables")) return path;
  const from = [...ids.keys()].find((one) => name === one || (room === "approvals" && name.startsWith(`${one}-`)));
  return from === undefined ? path : [room, id, `${ids.get(from) ?? from}${name.slice(from.length)}`, ...rest].join("/");
}

type LogChange = { readonly ids: Renames; readonly numbers: Renames; readonly former: string };

/**
 * Lines speak of a task from the one that adds it to the one that takes it out, and whoever takes it out once more means the same; where
 * none adds it, those speak of it that the base does not have.
 */
function renamedLog(text: string, { ids, numbers, former }: LogChange): string {
  const events = text.split("\n").map((line) => ({ line, events: /"(?:tasks|tasks_added|tasks_removed)"/.test(line) ? readEvents(line, "").events : [] }));
  const known = new Set(events.flatMap((one) => one.events.flatMap(addedBy).map(({ id }) => id)));
  const old = new Set(former.split("\n"));
  const [now, gone] = [new Map<string, string>(), new Map<string, string>()];
  return events.map(({ line, events: here }) => {
    for (const { id, origin } of here.flatMap(addedBy)) now.set(id, numbers.get(origin.name) ?? id);
    const unknown = old.has(line) ? [] : [...ids].filter(([id]) => !known.has(id));
    const again = here.flatMap(removedBy).flatMap((id): [string, string][] => (now.has(id) ? [] : [[id, gone.get(id) ?? id]]));
    const meant = new Map([...now, ...unknown, ...again].filter(([id, to]) => id !== to && line.includes(id)));
    for (const id of here.flatMap(removedBy)) {
      gone.set(id, now.get(id) ?? gone.get(id) ?? id);
      now.delete(id);
    }
    return meant.size === 0 ? line : renamedLine(line, (value) => renamedAll(value, meant));
  }).join("\n");
}
