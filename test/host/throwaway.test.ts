// A throw-away place: empty, apart from the real one, and gone when it is over.
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { openPorts } from "../../src/host/open-ports.ts";
import type { Ports, Rehearse } from "../../src/ports/ports.ts";
import { personIn, scratchFolder, smallRepository } from "../support/git-fixture.ts";
import { change, put, textOf, value } from "../support/open-tree.ts";

type Opened = { readonly rehearsal: Awaited<ReturnType<Rehearse>>; readonly room: string };

async function openedIn(environment: Readonly<Record<string, string>>, room = scratchFolder()): Promise<Opened> {
  const [real, person] = [smallRepository(), personIn(scratchFolder())];
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = room;
  try {
    const { ports } = value(await openPorts({ directory: real.folder, dataPath: null, environment: { ...person, ...environment } }));
    if (!ports.rehearse) throw new Error("nothing can be rehearsed");
    return { rehearsal: await ports.rehearse(), room };
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

async function stageIn(environment: Readonly<Record<string, string>>): Promise<{ readonly ports: Ports; readonly end: () => Promise<void>; readonly room: string }> {
  const { rehearsal, room } = await openedIn(environment);
  return { ...value(rehearsal), room };
}

test("it takes files as the real one does, and takes them with it", async () => {
  const { ports, end, room } = await stageIn({});
  value(await change(ports.repository, [put("active/milestone-001.yaml", "title: Tried\n")], { commit: false }));
  expect(await textOf(ports.repository, "active/milestone-001.yaml")).toBe("title: Tried\n");
  expect(readdirSync(room)).toHaveLength(1);
  await end();
  expect(readdirSync(room)).toEqual([]);
});

test("variables that speak of the real place, or would decide what is tried, do not reach it", async () => {
  const folder = scratchFolder();
  const { ports, end } = await stageIn({ MILESTONE_DATA_PATH: `${folder}/data`, MILESTONE_AUTO_SCALE: "false", DATABASE_TYPE: "postgres" });
  value(await change(ports.repository, [put("active/milestone-001.yaml", "title: Tried\n")], { commit: false }));
  expect([existsSync(`${folder}/data`), Object.keys(ports.settings.environment).filter((name) => /^(?:MILESTONE_|DATABASE_TYPE)/.test(name))]).toEqual([false, []]);
  await end();
});

test("inside of a repository there is none, so that nothing of that repository is touched", async () => {
  const { folder } = smallRepository();
  const before = readdirSync(folder);
  const { rehearsal } = await openedIn({}, folder);
  expect([rehearsal.ok ? null : rehearsal.problem.code, readdirSync(folder)]).toEqual(["refused", before]);
});
