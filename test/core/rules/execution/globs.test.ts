// Globs of `files:`.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { globsMeet, matches, matchesAny, overlap, readGlobs } from "../../../../src/core/rules/execution/globs.ts";

const RUNS = { numRuns: Number(process.env["MILESTONE_RUNS"] ?? 2_000), ...(process.env["MILESTONE_SEED"] && { seed: Number(process.env["MILESTONE_SEED"]) }) };

/** Of few letters, so that globs and paths meet often. */
const letters = fc.constantFrom("a", "b", "-", "]", "[", "!", "é", "😀");
const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom("a", "b", "ab", "ba", "a.b", "abc") }, fc.array(letters, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/"));
const piece = fc.oneof(name, fc.constantFrom("*", "**", "?", "a*", "*b", "*a*", "[a-b]", "[!a]", "[^b]b", "[]a]", "[", "{a,b}", "{a,b/c}", "{a,{b,ab}}*", "{", "}", "a,b", "{a}", "**b"));
const glob = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "", "/")).map(([pieces, end]) => pieces.join("/") + end);

describe("a glob", () => {
  it.each([
    ["src/*.ts", ["src/a.ts", "src/.ts"], ["src/a/b.ts", "a.ts", "src/a.tsx"]],
    ["src/**", ["src/a", "src/a/b", "src"], ["srcs/a", "a/src/b"]],
    ["**/*.ts", ["a.ts", "a/b/c.ts"], ["a.js", "a.ts/b"]],
    ["a/**/b", ["a/b", "a/x/y/b"], ["a/xb", "b"]],
    ["src/auth", ["src/auth", "src/auth/login.ts"], ["src/auth2", "src"]],
    ["src/*/", ["src/a/b", "src/a/b/c"], ["lib/a/b"]],
    ["{src,test}", ["src/a", "test/a/b"], ["lib/a"]],
    ["{src/**,test/{a,b}}/x", ["src/x", "src/y/x", "test/a/x", "test/b/x"], ["test/c/x"]],
    ["a?c", ["abc", "a😀c"], ["ac", "a/c", "abbc"]],
    ["[a-c]x", ["ax", "cx"], ["dx", "x", "abx"]],
    ["[!a-c]x", ["dx", "-x"], ["ax", "x"]],
    ["[]a-]x", ["]x", "ax", "-x"], ["bx"]],
    ["[z-a]x", ["[z-a]x"], ["bx", "zx"]],
    ["./src//a", ["src/a", "src/a/b"], ["a"]],
    [".", ["a", "a/b"], []],
    ["a**b", ["ab", "axb"], ["a/b", "a/x/b"]],
  ])("%s matches what it says and nothing else", (pattern, yes, no) => {
    expect(yes.filter((one) => !matches(pattern, one))).toEqual([]);
    expect(no.filter((one) => matches(pattern, one))).toEqual([]);
  });

  it("means names in square brackets as they are written, too", () => {
    expect(matches("app/[slug]/page.tsx", "app/[slug]/page.tsx")).toBe(true);
    expect(matches("app/[...path]", "app/[...path]/page.tsx")).toBe(true);
    expect(matches("app/[slug]/*", "app/s/page.tsx")).toBe(true);
  });

  it("is literal where something is not closed, and where a ! stands in front", () => {
    expect(matches("a{b,c", "a{b,c")).toBe(true);
    expect(matches("a{b}", "a{b}/c")).toBe(true);
    expect(matches("a[b", "a[b/c")).toBe(true);
    expect(matches("}a", "}a")).toBe(true);
    expect(matches("!a", "a")).toBe(false);
    expect(matches("!a", "!a")).toBe(true);
  });

  it("matches nothing where it says nothing", () => {
    expect(matches("", "a")).toBe(false);
    expect(matchesAny([], "a")).toBe(false);
    expect(matchesAny(["b", "a/*"], "a/c")).toBe(true);
  });

  it("agrees with a regular expression that is made from it", () => {
    const plainPath = fc.array(fc.constantFrom("a", "b", "ab", "bab", "aa.b"), { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
    fc.assert(fc.property(fc.array(fc.constantFrom("a", "b", "/", "*", "?", "[ab]", "[!a]"), { minLength: 1, maxLength: 7 }), plainPath, (parts, one) => {
      const pattern = parts.join("").replace(/\*+/g, "*").replace(/^\/+/, "").replace(/\/+/g, "/");
      const body = pattern.replace(/\/$/, "").replaceAll("[!a]", "[^a/]").replaceAll("*", "[^/]*").replaceAll("?", "[^/]");
      const below = /[*?[]/.test(pattern) && !pattern.endsWith("/") ? "" : "(/.*)?";
      expect(matches(pattern, one)).toBe(pattern !== "" && new RegExp(`^${body}${below}$`, "su").test(one));
    }), RUNS);
  });

  it("costs no more than the product of the lengths, whatever it is made of", () => {
    expect(matches("*a".repeat(500), `${"a".repeat(5_000)}b`)).toBe(false);
    expect(matches("**/a/".repeat(300), `${"a/".repeat(600)}b`)).toBe(true);
    expect(matches("**/a/".repeat(300) + "*.c", `${"a/".repeat(600)}b`)).toBe(false);
    expect(matches("{a,b}".repeat(500), "a".repeat(500))).toBe(false);
    expect(matches("{".repeat(100_000), "a")).toBe(false);
    expect(matches(`${"{a,".repeat(500)}b${"}".repeat(500)}`, "b")).toBe(true);
    expect(matches(`{${"a,".repeat(50_000)}b}`, "b")).toBe(false);
  });
});

describe("two globs", () => {
  it.each([
    ["src/**/a.ts", "src/lib/*.ts"], ["src/a", "src/a/b/c"], ["**", "a"], ["a*", "*b"], ["src", "src/"], ["[a-c]", "[c-e]"], ["[!a]", "b*"],
    ["**/x/**", "a/**/y"], ["{a,b}/c", "{b,d}/*"], ["app/[id]", "app/[id]/x"], [".", "a/b"],
  ])("%s and %s meet", (left, right) => {
    expect([overlap(left, right), overlap(right, left)]).toEqual([true, true]);
  });

  it.each([
    ["src/a/**", "src/b/**"], ["*.ts", "*.js"], ["a/*", "a/b/c"], ["a*b", "b*"], ["[a-c]", "[d-e]"], ["[!a]", "a"], ["src/auth", "src/auth2"], ["{a,b}", "{c,d}"], ["", "a"], ["", ""],
  ])("%s and %s do not meet", (left, right) => {
    expect([overlap(left, right), overlap(right, left)]).toEqual([false, false]);
  });

  it("meet where some path matches both", () => {
    let both = 0;
    fc.assert(fc.property(glob, glob, fc.array(path, { maxLength: 20 }), (left, right, paths) => {
      if (!paths.some((one) => matches(left, one) && matches(right, one))) return;
      both++;
      expect(overlap(left, right)).toBe(true);
      expect(overlap(right, left)).toBe(true);
    }), RUNS);
    expect(both).toBeGreaterThan(0);
  });

  it("do not meet where no short path matches both, if they are simple", () => {
    const names = ["a", "b", "aa", "ab", "ba", "bb"];
    const paths = [...names, ...names.flatMap((one) => names.map((other) => `${one}/${other}`))];
    const simple = fc.array(fc.constantFrom("a", "b", "?", "a*", "*b", "*a*", "*"), { minLength: 1, maxLength: 2 }).map((parts) => parts.join("/"));
    fc.assert(fc.property(simple, simple, (left, right) => {
      expect(overlap(left, right)).toBe([...paths, ...paths.map((one) => `${one}/a`)].some((one) => matches(left, one) && matches(right, one)));
    }), RUNS);
  });

  it("meet themselves, unless they match nothing", () => {
    fc.assert(fc.property(glob, (one) => {
      expect(overlap(one, one)).toBe(readGlobs([one]).length > 0);
      expect(globsMeet(readGlobs([one]), readGlobs(["**"]))).toBe(readGlobs([one]).length > 0);
    }), RUNS);
  });
});
