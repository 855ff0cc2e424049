// YAML for tests: what must be read and as what, what must be refused and where, and random data.
import fc from "fast-check";
import type { Json } from "../../src/core/base/json.ts";

/** How often a property is tried; MILESTONE_RUNS multiplies nothing but replaces the number, MILESTONE_SEED replays. */
export function seeded(runs: number): { numRuns: number; seed?: number } {
  const { MILESTONE_RUNS, MILESTONE_SEED } = process.env;
  return { numRuns: Number(MILESTONE_RUNS ?? runs), ...(MILESTONE_SEED && { seed: Number(MILESTONE_SEED) }) };
}

const PIECES = [
  "a", "b c", "中文", "→", "é", "👩‍💻", "\u{1F600}", ":", ": ", " #", "#", "-", "- ", "?", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", '"', "''", "\\",
  "%", "@", "`", "~", "null", "yes", "no", "true", "1", "0x", ".", "e5", "2026-01-01", "12:30", "_", "\n", "\n\n", "\n ", " \n", "\r", "\r\n", "\t", " ", "  ",
  "\u00a0", "\u0085", "\u2028", "\u202e", "\ufeff", "\u0000", "\u0007", "\u001b", "\u007f", "\ud800", "\udc00", "\uffff", "---", "...", "<<", "<<<<<<<", "=======", ">>>>>>> x",
  "\\n", "\\u0041", "key: value", "- item", "# comment", "__proto",
];

/** Texts that a careless writer gets wrong. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join("")) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.lorem({ mode: "sentences", maxCount: 3 }) },
);

const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
export const anyKey: fc.Arbitrary<string> = fc
  .oneof({ weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/) }, { weight: 1, arbitrary: nastyText })
  .filter((key) => !RESERVED.has(key));

export const anyScalar: fc.Arbitrary<null | boolean | number | string> = fc.oneof(
  { weight: 6, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, 0, -0, 1, -1, 3.4, 1e20, 1e21, 1e-7, 2 ** 53, -(2 ** 60), Number.MAX_VALUE, 5e-324) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);

export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    anyScalar,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(anyKey, tie("json")), { maxLength: 4, selector: ([key]) => key }).map((entries) => Object.fromEntries(entries)),
  ),
})).json;
