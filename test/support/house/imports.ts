// House rules about who imports whom.
import type { House, Import, Rule, Source } from "./house.ts";
import { cellOf, KEPT_APART, ROOMS, type Room, roomOf } from "./rooms.ts";

type Edge = { readonly source: Source; readonly room: Room; readonly to: string } & Pick<Import, "file" | "start">;

/** Every import of src that names its target, with the room it stands in. */
function edges(house: House): Edge[] {
  return house.src.flatMap((source) => {
    const room = roomOf(source.path);
    if (!room) return [];
    return source.imports.flatMap(({ to, file, start }) => (to === null ? [] : [{ source, room, to, file, start }]));
  });
}

const say = ({ source, start, room, to }: Edge) => `${source.at(start)} ${room.name} imports ${to}`;

function offendsTable({ source, room, to, file }: Edge): boolean {
  if (!file) return false;
  const target = roomOf(to);
  if (!target || !to.startsWith("src/")) return true;
  if (target !== room) return !room.may.includes(target.name);
  if (KEPT_APART.includes(room.name)) return true;
  return room.name === "adapters" && cellOf(source.path) !== cellOf(to);
}

const isBuiltin = (to: string) => to.startsWith("node:");
const isPackage = ({ file, to }: Edge) => !file && !isBuiltin(to);

/** Loops of value imports, each once, as `a → b → a`. */
function cycles(house: House): string[] {
  const next = new Map(house.src.map((source) => [source.path, source.imports.filter((to) => to.value && to.file).map(({ to }) => to ?? "")]));
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.add([...trail.slice(seen), path].join(" → "));
    if (seen >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) follow(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) follow(path, []);
  return [...found];
}

function unusedPackages(house: House): string[] {
  const text = house.files.get("package.json");
  const { dependencies }: { dependencies: Record<string, string> } = text ? JSON.parse(text) : { dependencies: {} };
  const used = new Set(edges(house).filter(isPackage).map(({ to }) => to.split("/").slice(0, to.startsWith("@") ? 2 : 1).join("/")));
  return Object.keys(dependencies).filter((name) => !used.has(name)).map((name) => `package.json ${name} is imported nowhere in src`);
}

export const IMPORT_RULES: readonly Rule[] = [
  {
    title: "every file of src lies in a room of the table",
    offenders: ({ src }) => src.filter(({ path }) => !roomOf(path)).map(({ path }) => path),
    bad: [{ "src/core/model.ts": "" }, { "src/lib/x.ts": "" }],
    good: [{ "src/core/verb.ts": "", "src/core/model/x.ts": "" }],
  },
  {
    title: "a room imports only the rooms that the table grants it",
    offenders: (house) => edges(house).filter(offendsTable).map(say),
    bad: [
      { "src/core/base/x.ts": 'import type { A } from "../model/a.ts";' },
      { "src/core/rules/x.ts": 'import { a } from "../files/a.ts";' },
      { "src/core/commands/plan.ts": 'import { a } from "./show.ts";' },
      { "src/core/queries/show.ts": 'const a = () => import("../commands/plan.ts");' },
      { "src/engine/x.ts": 'import { a } from "../adapters/git/a.ts";' },
      { "src/adapters/git/x.ts": 'import { a } from "../runner/a.ts";' },
      { "src/cli/x.ts": 'import { a } from "../action/a.ts";' },
      { "src/ports/x.ts": 'type A = import("../engine/a.ts").A;' },
      { "src/cli/x.ts": 'import { a } from "../../test/support/a.ts";' },
    ],
    good: [{ "src/adapters/git/x.ts": 'import { a } from "./a.ts"; import type { B } from "../../ports/b.ts";' }],
  },
  {
    title: "an import names its target, so that the table can see it",
    offenders: ({ src }) => src.flatMap((source) => source.imports.filter(({ to }) => to === null).map(({ start }) => source.at(start))),
    bad: [{ "src/cli/x.ts": "await import(name);" }],
  },
  {
    title: "no file imports itself by way of others",
    offenders: cycles,
    bad: [
      { "src/core/base/a.ts": 'import { b } from "./b.ts";', "src/core/base/b.ts": 'import { a } from "./a.ts";' },
      { "src/core/base/a.ts": 'import { type A } from "./a.ts";' },
    ],
    good: [{ "src/core/base/a.ts": 'import { b } from "./b.ts";', "src/core/base/b.ts": 'import type { A } from "./a.ts"; const c = () => import("./a.ts");' }],
  },
  {
    title: "a package is imported only in the room that the table gives it to",
    offenders: (house) => edges(house).filter((edge) => isPackage(edge) && !edge.room.packages.includes(edge.to)).map(say),
    bad: [
      { "src/core/model/x.ts": 'import * as z from "zod";' },
      { "src/core/rules/x.ts": 'import * as z from "zod/mini";' },
      { "src/engine/x.ts": 'import type { A } from "yaml";' },
      { "src/cli/x.ts": 'import * as fs from "fs";' },
    ],
    good: [{ "src/core/model/x.ts": 'import * as z from "zod/mini";' }],
  },
  {
    title: "every dependency of package.json is imported somewhere",
    offenders: unusedPackages,
    bad: [{ "package.json": '{"dependencies": {"yaml": "1"}}' }],
    good: [{ "package.json": '{"dependencies": {"@actions/core": "1"}}', "src/action/x.ts": 'import * as core from "@actions/core";' }],
  },
  {
    title: "Node's own modules are imported only in adapters and doors",
    offenders: (house) => edges(house).filter(({ room, to }) => isBuiltin(to) && !room.node).map(say),
    bad: ROOMS.filter(({ node }) => !node).map(({ name }) => ({ [`src/${name.replace(".ts", "")}/x.ts`.replace("verb/x", "verb")]: 'import "node:fs";' })),
    good: [{ "src/adapters/git/x.ts": 'import "node:fs";' }],
  },
];
