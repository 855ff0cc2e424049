// Everything that a program wrote is what it would write now.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, readBuilt } from "./support/build/build.ts";
import { fill, generated } from "./support/build/generate.ts";
import { readText, top } from "./support/project.ts";

const texts = await generated();

describe("generated text", () => {
  for (const [path, text] of texts)
    test(`${path} says what the sources say; if not: npm run generate`, () => expect(readText(path)).toBe(text));

  test("only the marked part is replaced, and a missing place is an error", () => {
    const text = "a\n<!-- generated: x -->\nold\n<!-- /generated -->\nb\n";
    expect(fill(text, "x", "new $1")).toBe("a\n<!-- generated: x -->\nnew $1\n<!-- /generated -->\nb\n");
    expect(() => fill(text, "y", "new")).toThrow("no place");
  });
});

/** Twenty seconds where nothing else runs. */
const BUILD_MS_MAX = 300_000;

describe("dist", () => {
  test("dist is byte for byte what the sources give; if not: npm run build", { timeout: BUILD_MS_MAX }, async () => {
    const fresh = await build();
    const committed = readBuilt(join(top, "dist"));
    const paths = [...new Set([...fresh.keys(), ...committed.keys()])].sort();
    const different = paths.filter((path) => {
      const [now, then] = [fresh.get(path), committed.get(path)];
      return !now || !then || !now.bytes.equals(then.bytes) || now.executable !== then.executable;
    });
    expect(different, "run npm run build").toEqual([]);
  });
});
