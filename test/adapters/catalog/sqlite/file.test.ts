// The file of a SQLite catalog: what may stand in its place, and what becomes of it.
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Result } from "../../../../src/core/base/result.ts";
import { openDatabase } from "../../../../src/adapters/catalog/sqlite/driver.ts";
import { sqliteCatalogs } from "../../../../src/adapters/catalog/sqlite/sqlite-catalog.ts";
import { answer } from "../../../../src/core/query/oracle.ts";
import type { Question } from "../../../../src/core/query/questions.ts";
import type { Catalog } from "../../../../src/ports/catalog.ts";
import { agrees, bring } from "../../../contract/catalog.ts";
import { milestone, shelfOf, type Stock, stockOf } from "../../../support/catalog/shelves.ts";
import { scratchFolder } from "../../../support/git-fixture.ts";
import { value } from "../../../support/open-tree.ts";

const STOCK: Stock = stockOf(Array.from({ length: 40 }, (_none, index) => milestone(`milestone-${index}`, { description: `plan ${index} `.repeat(200) })));

function bench() {
  const folder = join(scratchFolder(), "data");
  const file = join(folder, "milestones.db");
  const catalogs = sqliteCatalogs({ folder, label: ".milestones/data", patience: 200 });
  const open = async (): Promise<Catalog> => {
    const catalog = value(await catalogs.open());
    onTestFinished(() => catalog.close());
    return catalog;
  };
  return { folder, file, catalogs, open };
}

/** With a built catalog in it, closed. */
async function built() {
  const made = bench();
  const catalog = await made.open();
  await bring(catalog, { before: null, after: STOCK, to: "one" });
  await catalog.close();
  return made;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? "ok" : result.problem.code;
}

const LOOK: readonly Question[] = [
  { ask: "list", archived: true, sort: "title", descending: true, limit: null, offset: 0 }, { ask: "milestone", milestone: "milestone-7" }, { ask: "search", text: "plan 7", archived: true, limit: 9, offset: 0 },
];

test("its folder hides itself from git, and what somebody has said of it there stays", async () => {
  const { folder, catalogs, open } = bench();
  await open();
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*\n");
  writeFileSync(join(folder, ".gitignore"), "*.db*\n");
  value(await catalogs.discard());
  await open();
  expect(readFileSync(join(folder, ".gitignore"), "utf8")).toBe("*.db*\n");
});

/** What opening it or the first questions come to; what is answered is right, or it says that it has nothing. */
async function found(catalogs: ReturnType<typeof bench>["catalogs"]): Promise<string> {
  const opened = await catalogs.open();
  if (!opened.ok) return opened.problem.code;
  try {
    const answers = await opened.value.answer(LOOK, { milestones: "one" });
    if (!answers.ok || answers.value === "stale") return answers.ok ? "stale" : answers.problem.code;
    expect(answers.value).toEqual(LOOK.map((question) => answer(question, shelfOf(STOCK))));
    return "right";
  } finally {
    await opened.value.close();
  }
}

/** Of a page, as the adapter makes them. */
const PAGE_BYTES = 8192;

/** As a disk does it: the file remains the same one. */
function overwrite(file: string, bytes: Buffer): void {
  for (const ending of ["-wal", "-shm"]) rmSync(file + ending, { force: true });
  writeFileSync(file, bytes);
}

async function rebuilds({ catalogs, open }: ReturnType<typeof bench>): Promise<void> {
  value(await catalogs.discard());
  const catalog = await open();
  await bring(catalog, { before: null, after: STOCK, to: "two" });
  await agrees(catalog, STOCK, "two");
}

describe("what stands where the database belongs", () => {
  test("nothing: the folder and an empty database are made", async () => {
    const { folder, open } = bench();
    await open();
    expect(readdirSync(folder)).toContain("milestones.db");
  });

  test("an empty file is filled", async () => {
    const { folder, file, open } = bench();
    mkdirSync(folder);
    writeFileSync(file, "");
    expect(value(await (await open()).stamps())).toMatchObject({ milestones: null });
  });

  test("somebody's own database is left alone, and put aside where the place is needed", async () => {
    const made = bench();
    const { folder, file } = made;
    mkdirSync(folder);
    const own = openDatabase(file, { busy: 0, readonly: false, mustExist: false });
    own.exec("CREATE TABLE milestones (id TEXT); INSERT INTO milestones VALUES ('precious')");
    own.close();
    const before = readFileSync(file);
    expect(await made.catalogs.open()).toMatchObject({ ok: false, problem: { code: "database-unavailable", message: expect.stringContaining("another program") } });
    expect(readFileSync(file).equals(before)).toBe(true);
    await rebuilds(made);
    expect(readFileSync(`${file}.other-1`).equals(before)).toBe(true);
  });

  test("a folder or a text is not written to; thrown away it is built again", async () => {
    const folder = bench();
    mkdirSync(join(folder.file, "inside"), { recursive: true });
    expect(codeOf(await folder.catalogs.open())).toBe("database-corrupt");
    expect(existsSync(join(folder.file, "inside"))).toBe(true);
    await rebuilds(folder);

    const text = bench();
    mkdirSync(text.folder);
    writeFileSync(text.file, "not a database, but long enough to be taken for one\n".repeat(40));
    expect(codeOf(await text.catalogs.open())).toBe("database-corrupt");
    expect(readFileSync(text.file, "utf8")).toMatch(/^not a database/);
    await rebuilds(text);
  });

  test("cut anywhere, or with a page overwritten, it is found out or still right, never wrong; thrown away it is built again", async () => {
    const made = await built();
    const whole = readFileSync(made.file);
    const pages = whole.length / PAGE_BYTES;
    for (const size of [1, 100, 4096, PAGE_BYTES, PAGE_BYTES + 1, whole.length >> 1, whole.length - PAGE_BYTES, whole.length - 1]) {
      overwrite(made.file, whole.subarray(0, size));
      expect(size === 1 ? ["stale"] : size === whole.length - 1 ? ["database-corrupt", "right"] : ["database-corrupt"], `cut at ${size}`).toContain(await found(made.catalogs));
    }
    for (let page = 0; page < pages; page++) {
      overwrite(made.file, Buffer.from(whole).fill(0x5a, page * PAGE_BYTES, (page + 1) * PAGE_BYTES));
      expect(["database-corrupt", "right"], `page ${page} of ${pages}`).toContain(await found(made.catalogs));
    }
    await rebuilds(made);
  });

  test("cut anywhere while newer pages stand in the log beside it, it is found out or still right, never wrong", async () => {
    const made = await built();
    const catalog = await made.open();
    await bring(catalog, { before: STOCK, after: STOCK, to: "one" });
    const whole = readFileSync(made.file);
    const log = readFileSync(`${made.file}-wal`);
    await catalog.close();
    expect(log.length).toBeGreaterThan(0);
    for (let pages = 0; pages < whole.length / PAGE_BYTES; pages++) {
      rmSync(`${made.file}-shm`, { force: true });
      writeFileSync(made.file, whole.subarray(0, pages * PAGE_BYTES + 1));
      writeFileSync(`${made.file}-wal`, log);
      expect(["database-corrupt", "right", "stale"], `cut after page ${pages}`).toContain(await found(made.catalogs));
    }
  });

  test("what SQLite reads without complaint and nobody has written is found out as well", async () => {
    const made = await built();
    const database = openDatabase(made.file, { busy: 0, readonly: false, mustExist: true });
    database.exec("UPDATE documents SET document = substr(document, 1, 20) || char(0, 0, 0)");
    database.close();
    expect(await found(made.catalogs)).toBe("database-corrupt");
    await rebuilds(made);
  });

  test("one of a later version is left alone, and the problem says which", async () => {
    const made = await built();
    const database = openDatabase(made.file, { busy: 0, readonly: false, mustExist: true });
    database.pragma("user_version = 1000000");
    database.close();
    const before = readFileSync(made.file);
    const opened = await made.catalogs.open();
    expect(opened).toMatchObject({ ok: false, problem: { code: "database-newer", at: { path: ".milestones/data/milestones.db" } } });
    expect(readFileSync(made.file).equals(before)).toBe(true);
    await rebuilds(made);
  });

  test("one of an earlier version, and one that was made elsewhere and copied or checked out here, is replaced by an empty one", async () => {
    const made = await built();
    const copy = `${made.file}.copy`;
    copyFileSync(made.file, copy);
    rmSync(made.file);
    copyFileSync(copy, made.file);
    expect(value(await (await made.open()).stamps())).toMatchObject({ milestones: null });

    const earlier = await built();
    const database = openDatabase(earlier.file, { busy: 0, readonly: false, mustExist: true });
    database.pragma("user_version = -1");
    database.close();
    expect(value(await (await earlier.open()).stamps())).toMatchObject({ milestones: null });
  });

  test("a link is not followed, neither as the file nor as its folder, and throwing it away spares what it leads to", async () => {
    const target = await built();
    const before = readFileSync(target.file);
    const linked = bench();
    mkdirSync(linked.folder);
    symlinkSync(target.file, linked.file);
    expect(codeOf(await linked.catalogs.open())).toBe("database-corrupt");
    value(await linked.catalogs.discard());
    expect(existsSync(linked.file)).toBe(false);

    const inside = bench();
    symlinkSync(target.folder, inside.folder);
    expect(codeOf(await inside.catalogs.open())).toBe("database-unavailable");
    value(await inside.catalogs.discard());
    expect(readFileSync(target.file).equals(before)).toBe(true);
  });

  test("where no folder can be made, it cannot be used, in one sentence", async () => {
    const { folder, catalogs } = bench();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, "");
    expect(await catalogs.open()).toMatchObject({ ok: false, problem: { code: "database-unavailable", message: expect.stringMatching(/^\.milestones\/data\/milestones\.db cannot be used: .+\.$/) } });
  });
});

describe("while it is open", () => {
  test("removed by others, it is empty at the next question; put there anew by others, the new one is asked", async () => {
    const { file, open } = await built();
    const [first, second] = [await open(), await open()];
    for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
    expect(value(await first.stamps())).toMatchObject({ milestones: null });
    await bring(first, { before: null, after: STOCK, to: "two" });
    expect(value(await second.stamps())).toMatchObject({ milestones: "two" });
    await agrees(second, STOCK, "two");
  });

  test("removed in the middle of a refresh, the refresh is lost and nothing else", async () => {
    const { open, catalogs } = await built();
    const catalog = await open();
    const removing = async function* () {
      yield { versions: new Map([["a", "1"]]) };
      value(await catalogs.discard());
    };
    await catalog.refresh({ part: "milestones", from: "one", to: "lost", whole: false, batches: removing() });
    expect(value(await catalog.stamps())).toMatchObject({ milestones: null });
    await bring(catalog, { before: null, after: STOCK, to: "two" });
    await agrees(catalog, STOCK, "two");
  });

  test("locked by another process for too long, it is busy; a reader does not mind", async () => {
    const { file, open } = await built();
    const catalog = await open();
    const other = openDatabase(file, { busy: 0, readonly: false, mustExist: true });
    onTestFinished(() => void other.close());
    other.exec("BEGIN IMMEDIATE");
    const refresh = { part: "milestones", from: "one", to: "two", whole: false } as const;
    const nothing = async function* () {};
    expect(codeOf(await catalog.refresh({ ...refresh, batches: nothing() }))).toBe("database-busy");
    await agrees(catalog, STOCK, "one");
    other.exec("COMMIT");
    expect(value(await catalog.refresh({ ...refresh, batches: nothing() }))).toBe("done");
  });

  test("what a refresh leaves beside the file does not grow for ever", async () => {
    const { file, open } = await built();
    const catalog = await open();
    expect(statSync(`${file}-wal`).size).toBe(0);
    let before = "one";
    for (let round = 0; round < 60; round++) {
      const batches = async function* () {
        yield { milestones: new Map([["milestone-1", { milestone: milestone("milestone-1", { title: `Round ${round}` }), path: "active/milestone-1.yaml" }]]), versions: new Map() };
      };
      value(await catalog.refresh({ part: "milestones", from: before, to: `round ${round}`, whole: false, batches: batches() }));
      before = `round ${round}`;
    }
    expect(statSync(`${file}-wal`).size).toBeLessThan(16 * 1024 * 1024);
  });
});

describe("trouble below", () => {
  /** Every statement that writes fails in the same way from now on. */
  const failing = (code: string) => (...[path, options]: Parameters<typeof openDatabase>) => {
    const database = openDatabase(path, options);
    const refuse = (): never => {
      throw Object.assign(new Error(code), { code });
    };
    return options.readonly ? database : new Proxy(database, { get: (target, name) => (name === "prepare" || name === "exec" ? refuse : Reflect.get(target, name, target)) });
  };

  test.each([
    ["SQLITE_FULL", "database-unavailable"], ["SQLITE_IOERR_WRITE", "database-unavailable"], ["SQLITE_READONLY", "database-unavailable"], ["SQLITE_CANTOPEN", "database-unavailable"],
    ["SQLITE_BUSY_SNAPSHOT", "database-busy"], ["SQLITE_LOCKED", "database-busy"], ["SQLITE_CORRUPT_INDEX", "database-corrupt"], ["SQLITE_NOTADB", "database-corrupt"],
  ])("%s while writing is %s, and what was there is answered as before", async (code, expected) => {
    const { folder } = await built();
    const catalog = value(await sqliteCatalogs({ folder, label: ".milestones/data", patience: 20, open: failing(code) }).open());
    onTestFinished(() => catalog.close());
    const batches = async function* () {};
    expect(codeOf(await catalog.refresh({ part: "milestones", from: "one", to: "two", whole: true, batches: batches() }))).toBe(expected);
    await agrees(catalog, STOCK, "one");
  });

  test("what is appended to the log beside the file by a crash is not taken for a refresh", async () => {
    const { file, open } = await built();
    const catalog = await open();
    await bring(catalog, { before: STOCK, after: STOCK, to: "two" });
    appendFileSync(`${file}-wal`, Buffer.alloc(10_000, 7));
    await agrees(await open(), STOCK, "two");
  });
});
