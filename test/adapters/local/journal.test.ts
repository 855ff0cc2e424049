// The journal in files: what a crash leaves, what a disk refuses, and how few flushes many writers need.
import * as fs from "node:fs/promises";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openJournal, type JournalDisk, type JournalFile } from "../../../src/adapters/local/journal.ts";
import { ENTRIES, numbered, SESSION } from "../../contract/execution/journal.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { value } from "../../support/open-tree.ts";
import { samples } from "../../support/samples.ts";
import { diskError, type Errno } from "../../support/writers/faulty-disk.ts";

const MORE = numbered(99);

function bench() {
  const data = scratchFolder();
  return { data, path: join(data, "sessions", `${SESSION}.journal`), open: (disk?: JournalDisk) => openJournal({ data, label: ".milestones", ...(disk && { disk }) }) };
}

/** A disk that calls back before each call that changes something; what that throws, the call throws. */
function watched(atEffect: (name: string) => void): JournalDisk {
  const act = <A extends unknown[], R>(name: string, original: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    atEffect(name);
    return original(...given);
  };
  return {
    ...fs,
    mkdir: act("mkdir", (path: string, options: { readonly recursive: true }) => fs.mkdir(path, options)),
    unlink: act("unlink", fs.unlink),
    open: async (path: string, flags: number): Promise<JournalFile> => {
      atEffect("open");
      const file = await fs.open(path, flags);
      return {
        stat: file.stat.bind(file), readFile: file.readFile.bind(file), close: file.close.bind(file),
        write: file.write.bind(file), truncate: act("truncate", file.truncate.bind(file)), datasync: act("datasync", file.datasync.bind(file)), sync: act("sync", file.sync.bind(file)),
      };
    },
  };
}

test("a line is a JSON object with a checksum, and the file belongs to nobody's git", async () => {
  const { open, path } = bench();
  value(await open().append(SESSION, ENTRIES));
  const lines = readFileSync(path, "utf8").split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject(ENTRIES);
  expect(lines.every((line) => /^\{"crc":"[0-9a-f]{8}","kind":/.test(line))).toBe(true);
});

test("cut at any byte of its last record, the journal has the records before, and goes on with the next", async () => {
  const { open, path } = bench();
  value(await open().append(SESSION, ENTRIES.slice(0, 1)));
  const kept = statSync(path).size;
  value(await open().append(SESSION, ENTRIES.slice(1, 2)));
  const whole = readFileSync(path);
  for (let size = kept; size < whole.length; size++) {
    writeFileSync(path, whole.subarray(0, size));
    expect(value(await open().read(SESSION)), `cut at ${size}`).toEqual(ENTRIES.slice(0, 1));
    expect(statSync(path).size).toBe(size);
    value(await open().append(SESSION, [MORE]));
    expect(value(await open().read(SESSION)), `cut at ${size}`).toEqual([...ENTRIES.slice(0, 1), MORE]);
  }
});

const garbage = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 1, max: 5000 }).map((length) => Buffer.alloc(length)),
  fc.string().map((text) => Buffer.from(`${text}\n`)),
  fc.constant(Buffer.from('{"crc":"00000000","kind":"started","at":"","task":"t","attempt":1,"seat":"s"}\n')),
);

test("whatever a crash appends is left out, and cut off by the next append", async () => {
  for (const tail of samples(garbage, 60)) {
    const { open, path } = bench();
    value(await open().append(SESSION, ENTRIES));
    appendFileSync(path, tail);
    expect(value(await open().read(SESSION))).toEqual(ENTRIES);
    value(await open().append(SESSION, [MORE]));
    expect(value(await open().read(SESSION))).toEqual([...ENTRIES, MORE]);
    rmSync(path);
  }
});

test("whatever is changed before the last record is a problem with its line, and the file stays as it is", async () => {
  const places = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }), way: fc.constantFrom("replace", "insert", "cut") });
  for (const { at, bytes, way } of samples(places, 100)) {
    const { open, path } = bench();
    value(await open().append(SESSION, [...ENTRIES, MORE]));
    const whole = readFileSync(path);
    const last = whole.lastIndexOf(10, whole.length - 2) + 1;
    const place = at % (last - 1);
    const end = way === "insert" ? place : Math.min(place + bytes.length, last - 1);
    const changed = Buffer.concat([whole.subarray(0, place), way === "cut" ? Buffer.alloc(0) : Buffer.from(bytes), whole.subarray(end)]);
    writeFileSync(path, changed);
    const read = await open().read(SESSION);
    if (read.ok) expect(isWithout(read.value), `${way} ${bytes} at ${place}`).toBe(true);
    else expect(read.problem).toMatchObject({ code: "invalid-event", at: { path: `.milestones/sessions/${SESSION}.journal`, line: expect.any(Number) } });
    expect(readFileSync(path)).toEqual(changed);
  }
});

/** Nothing was changed, or whole lines went with their ends. */
function isWithout(entries: readonly unknown[]): boolean {
  const all = [...ENTRIES, MORE].map((entry) => JSON.stringify(entry));
  return entries.every((entry) => all.includes(JSON.stringify(entry)));
}

test("two lines without an end between them are damage, and named by their line", async () => {
  const { open, path } = bench();
  value(await open().append(SESSION, [...ENTRIES, MORE]));
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, `${lines[0]}${lines[1]}\n${lines.slice(2).join("\n")}`);
  expect(await open().read(SESSION)).toMatchObject({ ok: false, problem: { code: "invalid-event", at: { line: 1 }, hint: expect.stringContaining("session reset") } });
});

test("a whole line that this version does not know is a problem and never cut off", async () => {
  const { open, path } = bench();
  value(await open().append(SESSION, [numbered(1)]));
  const { crc32 } = await import("node:zlib");
  const rest = '"kind":"later"}';
  appendFileSync(path, `{"crc":"${crc32(rest).toString(16).padStart(8, "0")}",${rest}\n`);
  value(await open().append(SESSION, [numbered(2)]));
  expect(await open().read(SESSION)).toMatchObject({ ok: false, problem: { code: "invalid-event", message: expect.stringContaining("newer version"), at: { line: 2 } } });
});

test.each<[Errno, string, string]>([["ENOSPC", "datasync", "disk-full"], ["EDQUOT", "open", "disk-full"], ["EIO", "datasync", "not-writable"], ["EIO", "sync", "not-writable"], ["EROFS", "open", "not-writable"], ["EACCES", "mkdir", "not-writable"]])(
  "%s at %s is a problem of the disk; nothing of it is read, and once the disk is well it goes on", async (code, name, expected) => {
    const { open, data } = bench();
    let ill = true;
    const journal = open(watched((effect) => { if (ill && effect === name) throw diskError(code, name); }));
    expect(await journal.append(SESSION, ENTRIES)).toMatchObject({ ok: false, problem: { code: expected, at: { path: `.milestones/sessions/${SESSION}.journal` } } });
    expect(value(await open().read(SESSION))).toEqual([]);
    ill = false;
    value(await journal.append(SESSION, [MORE]));
    expect(value(await open().read(SESSION)).at(-1)).toEqual(MORE);
    expect(existsSync(data)).toBe(true);
  },
);

test("a disk that is full in the middle of a line leaves no half of it", async () => {
  const { open, path } = bench();
  value(await open().append(SESSION, [numbered(1)]));
  const size = statSync(path).size;
  const half: JournalDisk = {
    ...fs,
    async open(where: string, flags: number) {
      const file = await fs.open(where, flags);
      return Object.assign(Object.create(file), {
        stat: file.stat.bind(file), readFile: file.readFile.bind(file), close: file.close.bind(file), truncate: file.truncate.bind(file), datasync: file.datasync.bind(file), sync: file.sync.bind(file),
        async write(bytes: Buffer, from: number, length: number, at: number) {
          if (length < 20) throw diskError("ENOSPC", "write");
          return file.write(bytes, from, length - 10, at);
        },
      });
    },
  };
  const journal = open(half);
  expect(await journal.append(SESSION, [MORE])).toMatchObject({ ok: false, problem: { code: "disk-full" } });
  expect(statSync(path).size).toBe(size);
  value(await open().append(SESSION, [MORE]));
  expect(value(await open().read(SESSION))).toEqual([numbered(1), MORE]);
});

test("entries that eight give at the same time share their flushes, and each is on disk when its giver goes on", async () => {
  const { open } = bench();
  let flushes = 0;
  const journal = open(watched((name) => { if (name === "datasync") flushes++; }));
  await Promise.all(Array.from({ length: 8 }, async (_, giver) => {
    for (let turn = 0; turn < 25; turn++) {
      const entry = numbered(giver * 100 + turn);
      value(await journal.append(SESSION, [entry]));
      expect(value(await open().read(SESSION))).toContainEqual(entry);
    }
  }));
  expect(value(await open().read(SESSION))).toHaveLength(200);
  expect(flushes).toBeLessThan(120);
});

test("the name of a new journal is flushed before its first entry counts", async () => {
  const { open } = bench();
  const effects: string[] = [];
  value(await open(watched((name) => effects.push(name))).append(SESSION, [MORE]));
  expect(effects).toEqual(["open", "mkdir", "open", "open", "sync", "open", "sync", "datasync"]);
});

test("a journal that somebody deletes meanwhile begins anew", async () => {
  const { open, data } = bench();
  const journal = open();
  value(await journal.append(SESSION, [numbered(1)]));
  rmSync(join(data, "sessions"), { recursive: true });
  value(await journal.append(SESSION, [MORE]));
  expect(value(await journal.read(SESSION))).toEqual([MORE]);
});

test("nothing is written or read through a link, and no id leaves the folder", async () => {
  const { open, data, path } = bench();
  const away = scratchFolder();
  writeFileSync(join(away, "theirs"), "theirs");
  symlinkSync(away, join(data, "sessions"));
  expect(await open().append(SESSION, [MORE])).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  expect(await open().read(SESSION)).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  rmSync(join(data, "sessions"));
  mkdirSync(join(data, "sessions"));
  symlinkSync(join(away, "theirs"), path);
  expect(await open().append(SESSION, [MORE])).toMatchObject({ ok: false, problem: { code: "not-writable" } });
  expect(await open().read(SESSION)).toMatchObject({ ok: false, problem: { code: "unreadable" } });
  expect(readFileSync(join(away, "theirs"), "utf8")).toBe("theirs");
  await expect(open().append("../x", [MORE])).rejects.toThrow(TypeError);
});

test("other files of the folder are no journals", async () => {
  const { open, data, path } = bench();
  value(await open().append(SESSION, [MORE]));
  for (const name of ["a.yaml", ".journal", "a b.journal", "x.journal.tmp"]) writeFileSync(join(data, "sessions", name), "");
  expect(value(await open().list())).toEqual([SESSION]);
  truncateSync(path);
  expect(value(await open().read(SESSION))).toEqual([]);
});
