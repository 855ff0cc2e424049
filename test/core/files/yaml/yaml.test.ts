import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { decodeText, FILE_BYTES_MAX, parseYaml, placeAt } from "../../../../src/core/files/yaml/yaml.ts";
import { ACCEPTED, BOMBS, REFUSED } from "../../../support/yaml-corpus.ts";
import { anyDocument, nastyText, seeded } from "../../../support/yaml-random.ts";

const top = join(import.meta.dirname, "../../..");

/** The same text by the other parser, with its own way of saying the same rules. */
function byYaml(text: string): unknown {
  const document = parseDocument(text, { version: "1.2", schema: "core", merge: true, logLevel: "error" });
  expect(document.errors).toEqual([]);
  return document.toJS({ maxAliasCount: -1 });
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.ya?ml$/.test(path)).map((path) => join(folder, path));
}

describe("parseYaml", () => {
  test.each(ACCEPTED)("reads a text with %s as its value", (_name, text, value) => {
    expect(parseYaml(text, "f.yaml")).toEqual({ ok: true, value });
  });

  test.each(REFUSED)("refuses a text with %s, and says where", (...[, text, code, line, column]) => {
    const read = parseYaml(text, "f.yaml");
    expect(read.ok ? read : read.problem).toMatchObject({ code, at: { path: "f.yaml", line, column } });
    expect(read.ok ? "" : read.problem.hint).toMatch(/^[A-Z].*\.$/);
  });

  test("knows at least 120 verdicts", () => expect(ACCEPTED.length + REFUSED.length).toBeGreaterThanOrEqual(160));

  test.each([
    ["tab", "a:\n\t- b\n", /spaces/],
    ["duplicate", "a: 1\na: 2\n", /once/],
    ["quote", "a: 'x\n", /quotation mark/],
    ["bracket", "a: [1\n", /bracket/],
    ["closing bracket", "a: [\n  1\n]\n", /closing bracket/],
    ["tag", "a: !x 1\n", /[Rr]emove the tag/],
    ["prose", "hello\na: 1\n", /line above|one above/],
    ["aliases", `a: &x 1\nb: [${"*x,".repeat(101)}]`, /out/],
    ["conflict", "<<<<<<< a\n", /milestone git resolve/],
  ])("says what to do about a %s", (_name, text, hint) => {
    const read = parseYaml(text, "f.yaml");
    expect(read.ok ? "" : read.problem.hint).toMatch(hint);
  });

  test("names both sides of a conflict", () => {
    const read = parseYaml("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> feature/search\n", "f.yaml");
    expect(read.ok ? "" : read.problem.message).toBe('An unresolved merge conflict between "HEAD" and "feature/search".');
  });

  test.each(BOMBS)("survives a bomb of %s", (_name, text) => {
    const read = parseYaml(text(), "f.yaml");
    if (read.ok) expect(JSON.stringify(read.value).length).toBeLessThan(20_000_000);
    else expect(read.problem.at?.line).toBeGreaterThan(0);
  });

  test("leaves the prototype of objects alone", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) parseYaml(`{${key}: {polluted: true}}`, "f.yaml");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("answers every text with a value or a problem with a place", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, other) => {
        const read = parseYaml(`${one}: ${other}\n- ${one}`, "f.yaml");
        if (!read.ok) expect(read.problem.at?.line).toBeGreaterThan(0);
      }),
      seeded(3000),
    );
  });
});

describe("both parsers give the same value", () => {
  test.each(ACCEPTED)("for a text with %s", (_name, text, value) => expect(byYaml(text)).toEqual(value));

  test.each([...["legacy", "yaml"].flatMap((folder) => filesIn(join(top, "test/fixtures", folder))), ...filesIn(join(top, "../shared/fixtures"))].map((path) => [path.slice(top.length + 1), path]))(
    "for the file %s, or ours refuses it",
    (_name, path) => {
      const text = decodeText(readFileSync(path), path);
      const read = text.ok ? parseYaml(text.value, path) : text;
      if (read.ok && text.ok) expect(byYaml(text.value)).toEqual(read.value);
      else expect(/fixtures.legacy.(?:broken-|conflict-markers|dependencies-broken)/.test(path)).toBe(true);
    },
  );

  test("for documents in mixed styles", () => {
    fc.assert(
      fc.property(anyDocument, ({ text }) => {
        const read = parseYaml(text, "f.yaml");
        expect(read.ok && read.value).toEqual(byYaml(text));
      }),
      seeded(1000),
    );
  });
});

describe("decodeText", () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test("keeps a byte order mark and every other character", () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], "标题: →\r\n"), "f")).toEqual({ ok: true, value: "\ufeff标题: →\r\n" });
    expect(decodeText(bytes(""), "f")).toEqual({ ok: true, value: "" });
  });

  test.each([
    ["Latin-1", bytes("a: 1\nb: caf", [0xe9], "\n"), "not-text", { line: 2, column: 7 }],
    ["half a character", bytes("a: ", [0xe4, 0xb8]), "not-text", { line: 1, column: 4 }],
    ["an encoded surrogate", bytes("a: ", [0xed, 0xa0, 0x80]), "not-text", { line: 1, column: 4 }],
    ["an overlong form", bytes([0xc0, 0xaf]), "not-text", { line: 1, column: 1 }],
    ["NUL bytes", bytes("a: 1\nb: x", [0], "y\n"), "not-text", { line: 2, column: 5 }],
    ["UTF-16 with a mark, little end first", Buffer.from("\ufeffa: 1", "utf16le"), "not-text", {}],
    ["UTF-16 with a mark, big end first", Buffer.from("\ufeffa: 1", "utf16le").swap16(), "not-text", {}],
    ["UTF-16 without a mark", Buffer.from("a: 1", "utf16le"), "not-text", {}],
  ] as const)("refuses a file with %s", (_name, content, code, place) => {
    const read = decodeText(content, "f");
    expect(read.ok ? read : read.problem).toMatchObject({ code, at: { path: "f", ...place } });
  });

  test("calls UTF-16 by its name", () => {
    const read = decodeText(Buffer.from("\ufeffa: 1", "utf16le"), "f");
    expect(read.ok ? "" : read.problem.hint).toContain("UTF-16");
  });

  test("reads 5 MiB and no byte more", () => {
    expect(decodeText(new Uint8Array(FILE_BYTES_MAX).fill(0x20), "f").ok).toBe(true);
    const read = decodeText(new Uint8Array(FILE_BYTES_MAX + 1).fill(0x20), "f");
    expect(read.ok ? read : read.problem.code).toBe("file-too-large");
  });
});

describe("placeAt", () => {
  test.each([
    ["abc", 0, 1, 1], ["abc", 3, 1, 4], ["a\nbc", 2, 2, 1], ["a\r\nbc", 4, 2, 2], ["\ufeffabc", 1, 1, 1], ["\ufeffabc", 0, 1, 1], ["\ufeffa\nb", 3, 2, 1], ["a\n", 2, 2, 1], ["中文x", 2, 1, 3],
  ])("counts %j at %i as line %i, column %i", (text, offset, line, column) => {
    expect(placeAt(text, offset, "f")).toEqual({ path: "f", line, column });
  });
});
