import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointerEdits, readDatabaseConfig } from "../../../../src/core/files/config/database-config.ts";
import { patch } from "../../../../src/core/files/patch/patch.ts";
import { DATABASE_KEYS, NO_DATABASE_CONFIG } from "../../../../src/core/model/config/database.ts";
import { defaultsOf } from "../../../../src/core/model/config/key.ts";

const read = (text: string) => readDatabaseConfig(text, "config/database-config.yaml");
const codes = (text: string) => read(text).problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);

describe("reading", () => {
  test("nothing written is nothing said, and the defaults are those of the keys", () => {
    expect([read(""), read("# soon\n")]).toEqual([1, 2].map(() => ({ config: NO_DATABASE_CONFIG, problems: [], whole: true })));
    expect(defaultsOf(DATABASE_KEYS)).toEqual({ backend: NO_DATABASE_CONFIG.backend, postgresql: NO_DATABASE_CONFIG.postgresql });
  });

  test("the pointer, what is due, and how PostgreSQL is talked to", () => {
    const { config, problems } = read('backend: sqlite\ndue:\n  backend: postgresql\n  since: "2026-03-02T09:00:00Z"\npostgresql:\n  url: env:DATABASE_URL\n  pool_size: 4\n  statement_timeout: 10s\n');
    expect(problems).toEqual([]);
    expect(config).toEqual({
      backend: "sqlite", due: { backend: "postgresql", since: "2026-03-02T09:00:00Z" },
      postgresql: { ...NO_DATABASE_CONFIG.postgresql, url: "env:DATABASE_URL", pool_size: 4, statement_timeout: "10s" },
    });
  });

  test("type is an old name of backend, and people have other words for it", () => {
    expect(["type: sqlite", "backend: postgres", "type: sqlite3", "backend: PG", "type: yaml"].map((text) => read(text).config.backend)).toEqual(["sqlite", "postgresql", "sqlite", "postgresql", "file"]);
  });

  test("what cannot be used is named with its place, and leaves standing what else is said", () => {
    const text = "backend: oracle\ndue: tomorrow\npostgresql:\n  pool_size: 0\n  idle_timeout: 10s\n  url: mysql://db\nextra: 1\n";
    expect(codes(text)).toEqual(["value-ignored 1:10", "value-ignored 4:14", "value-ignored 6:8", "unknown-key 7:8", "value-ignored 2:6"]);
    expect(read(text).config).toMatchObject({ backend: null, due: null, postgresql: { idle_timeout: "10s" } });
  });

  test("a file that is no YAML, or no mapping, says nothing and is a problem", () => {
    expect([read("backend: [\n"), read("- sqlite\n")]).toMatchObject([{ config: NO_DATABASE_CONFIG, whole: false, problems: [{ code: "invalid-yaml" }] }, { config: NO_DATABASE_CONFIG, problems: [{ code: "invalid-value" }] }]);
  });
});

describe("credentials", () => {
  test("are an error with the way out, are not used, and are not repeated", () => {
    for (const line of ["password: hunter2", "postgresql:\n  password: hunter2", "postgresql:\n  url: postgresql://ada:hunter2@db/one", "postgresql:\n  url: postgresql://db/one?password=hunter2", "old:\n  deep:\n    api_key: hunter2"]) {
      const { problems, config } = read(`${line}\n`);
      expect(problems, line).toMatchObject([{ code: "literal-secret", hint: expect.stringContaining("DATABASE_URL") }]);
      expect([JSON.stringify(problems).includes("hunter2"), config.postgresql.url], line).toEqual([false, null]);
    }
  });

  test("may be named", () => {
    expect(codes("postgresql:\n  url: env:PG_URL\n")).toEqual([]);
    expect(read("postgresql:\n  url: postgresql://db:5432/one\n").config.postgresql.url).toBe("postgresql://db:5432/one");
  });
});

describe("editing", () => {
  const TEXT = "# Ours\npostgresql:\n  pool_size: 4  # few\ntype: file # for now\n";
  const moved = (text: string, pointer: Parameters<typeof pointerEdits>[1]) => patch(text, pointerEdits(read(text).config, pointer)).text;
  const due = { backend: "sqlite", since: "2026-03-02T09:00:00Z" } as const;

  test("changes the pointer's lines alone", () => {
    const waiting = moved(TEXT, { backend: "file", due });
    expect(waiting).toBe(`${TEXT}due:\n  backend: sqlite\n  since: "2026-03-02T09:00:00Z"\n`);
    expect(moved(waiting, { backend: "sqlite", due: null })).toBe("# Ours\npostgresql:\n  pool_size: 4  # few\nbackend: sqlite\n");
  });

  test("is nothing where the file says so already", () => {
    expect(pointerEdits(read("backend: sqlite\n").config, { backend: "sqlite", due: null })).toEqual([]);
  });

  test("is read as what was wanted, from whatever it was", () => {
    for (const text of ["", "# x", "backend: file", "type: postgres\ndue: {backend: sqlite, since: '2026-01-01T00:00:00Z'}\r\n", "due: nonsense\nbackend: nowhere\n"]) {
      for (const pointer of [{ backend: "sqlite", due: null }, { backend: "file", due }, { backend: null, due: null }] as const) {
        expect(read(moved(text, pointer)).config, text).toMatchObject(pointer);
      }
    }
  });

  test("whatever else stands in the file stays as it is, line for line", () => {
    const line = fc.constantFrom("# a comment", "", "type: file # old", "postgresql:\n  pool_size: 3 # few\n  idle_timeout: 9s", "other: [1, 2]", "'quoted key': \"x\"", "deep:\n    - a: 1\n    - b");
    const pointer = fc.record({ backend: fc.constantFrom("file", "sqlite", "postgresql", null), due: fc.constantFrom(null, due) });
    fc.assert(fc.property(fc.uniqueArray(line), pointer, fc.constantFrom("\n", "\r\n"), (lines, wanted, end) => {
      const text = lines.join("\n").replaceAll("\n", end);
      const after = moved(text, wanted);
      expect(read(after).config).toMatchObject(wanted);
      const kept = text.split(/\r?\n/).filter((one) => !one.startsWith("type:") && one.trim() !== "");
      expect(after.split(/\r?\n/)).toEqual(expect.arrayContaining(kept));
    }));
  });
});
