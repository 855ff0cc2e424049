// House rules about words: what texts must not mention, and how tests are titled.
import { type House, nameOf, offendersIn, type Rule, type Source } from "./house.ts";

/** A text with the place where it starts. */
type Passage = { readonly path: string; readonly line: number; readonly text: string };

const TEST_CALL = /^(test|it)(\.(each|for|concurrent|sequential))*$/;
const TITLED_CALL = /^(test|it|describe)(\.(each|for|concurrent|sequential))*$/;
const TITLE_WORDS_MIN = 3;

/** Titles of tests, with `each(…)("title")` and its like. */
function titles(source: Source, call: RegExp): Passage[] {
  const found: Passage[] = [];
  offendersIn([source], () => ({
    CallExpression: (node) => {
      const callee = node.callee.type === "CallExpression" ? node.callee.callee : node.callee;
      const title = node.arguments[0];
      if (!title || !call.test(nameOf(callee, source))) return;
      if (title.type !== "TemplateLiteral" && !(title.type === "Literal" && typeof title.value === "string")) return;
      const line = Number(source.at(title.start).split(":").at(-1));
      found.push({ path: source.path, line, text: source.text.slice(title.start + 1, title.end - 1) });
    },
  }));
  return found;
}

/** What people read: comments and test titles of sources, and every other text but the lock file. */
function prose(house: House): Passage[] {
  const sources = [...house.src, ...house.test];
  const parsed = new Set(sources.map(({ path }) => path));
  const comments = sources.flatMap(({ path, comments, at }) =>
    comments.map(({ start, value }) => ({ path, line: Number(at(start).split(":").at(-1)), text: value })),
  );
  const others = [...house.files].filter(([path]) => !parsed.has(path) && path !== "package-lock.json");
  return [...comments, ...sources.flatMap((source) => titles(source, TITLED_CALL)), ...others.map(([path, text]) => ({ path, line: 1, text }))];
}

function everything(house: House): Passage[] {
  return [...house.files].map(([path, text]) => ({ path, line: 1, text }));
}

function mentions(passages: readonly Passage[], pattern: RegExp): string[] {
  return passages.flatMap(({ path, line, text }) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map(
      (match) => `${path}:${line + text.slice(0, match.index).split("\n").length - 1} ${match[0]}`,
    ),
  );
}

export const WORD_RULES: readonly Rule[] = [
  {
    title: "no text names a folder of the machine it was written on",
    offenders: (house) => mentions(everything(house), /(?<![\w~.])\/(?:root|Users\/\w+|home\/(?!runner\/)\w+)\//),
    bad: ["root/a", "home/ada", "Users/ada"].map((path) => ({ "README.md": `See ${"/"}${path}/x.\n` })),
    good: [{ "README.md": "See /home/runner/a, ~/.cache/a and src/home/x." }],
  },
  {
    title: "no text names the host of a package registry, and the lock file names none",
    offenders: (house) => mentions(everything(house), /\bregistry\.[a-z-]+\.(org|com|net|io|dev)\b|"resolved"\s*:/),
    bad: [{ ".npmrc": `registry=https://registry${"."}npmjs.org` }, { "package-lock.json": `{ "${"resolved"}": "x" }` }],
    good: [{ "src/core/grammar/a.ts": "registry.verbs.map(a);" }],
  },
  {
    title: "no text counts behaviours and decisions of another document by number",
    offenders: (house) => mentions(prose(house), /\b[ABCEL][0-9]{1,3}\b/),
    bad: [
      { "src/core/base/a.ts": `// As ${"B"}12 says.\n` },
      { "README.md": `See ${"L"}3.` },
      { "test/a.test.ts": `test("a rule of ${"E"}16 holds", f);` },
      { "test/a.test.ts": `test.each([1])("a rule of ${"A"}9 holds for %s", f);` },
    ],
    good: [{ "src/core/base/a.ts": 'const a = "B12";' }, { "README.md": "SHA-256, E2E, UTF8, v1" }],
  },
  {
    title: "no text refers to a ticket by number",
    offenders: (house) => mentions(prose(house).filter(({ path }) => !path.endsWith(".md")), /\b([Ii]ssue|[Tt]icket|PR) ?#?[0-9]+\b|\(#[0-9]+\)/),
    bad: ["see issue 2", "(#12)", "Issue #4"].map((text) => ({ "src/core/base/a.ts": `// ${text}\n` })),
    good: [{ "README.md": "`milestone plan --from-issue 12` reads issue #12." }],
  },
  {
    title: "the title of a test is a sentence",
    offenders: ({ test }) =>
      test.flatMap((source) => titles(source, TEST_CALL)).filter(({ text }) => !text.includes("${") && text.split(/\s+/).length < TITLE_WORDS_MIN)
        .map(({ path, line, text }) => `${path}:${line} ${text}`),
    bad: [{ "test/a.test.ts": "test('parses', f);" }, { "test/a.test.ts": "test.each([1])('%s works', f);" }],
    good: [{ "test/a.test.ts": "describe('plan', () => test('a plan has a title', f));" }],
  },
];
