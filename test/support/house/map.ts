// House rules about completeness: the map, the mirror of tests, the closed lists, the limits.
import { type House, offendersIn, type Rule, type Source, visit } from "./house.ts";

const MIRRORED = /^src\/core\/(rules|files|commands|queries)\//;
const MAP = "src/README.md";
/** What a format fixes, as three backticks, is smaller than any limit. */
const LENGTH_LITERAL_MAX = 9;

/** Folders end with `/`; anything else at the top starts with a dot. */
export const TOP_ENTRIES = [
  ".actrc", ".ci/", ".github/", ".gitattributes", ".gitignore", ".npmrc", "LICENSE", "README.md", "action.yml", "app.yml", "dist/", "package-lock.json",
  "package.json", "src/", "test/", "tsconfig.json",
];

/** The one-line comment at the start of a file, after `#!` where it has one. */
export function purposeOf(text: string): string | undefined {
  return /^(?:#!.*\n)?\/\/ (.*\S)\n/.exec(text)?.[1];
}

/** A file's line in the map. */
export function mapLine(path: string, purpose: string): string {
  const inside = path.replace(/^src\//, "");
  return `- [\`${inside}\`](${inside}): ${purpose}`;
}

function offMap({ src, files }: House): string[] {
  const lines = (files.get(MAP) ?? "").split("\n");
  const wanted = new Map(src.map(({ path, text }) => [mapLine(path, purposeOf(text) ?? ""), path]));
  const missing = [...wanted].filter(([line]) => !lines.includes(line)).map(([, path]) => `${MAP} has no line, or another, for ${path}`);
  const gone = lines.filter((line) => /^- \[`[^`]+\.ts`\]/.test(line) && !wanted.has(line)).map((line) => `${MAP} says: ${line}`);
  return [...missing, ...gone];
}

function untested({ src, files }: House): string[] {
  const mirrored = src.map(({ path }) => path).filter((path) => MIRRORED.test(path));
  return mirrored.filter((path) => !files.has(path.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts"))).map((path) => `${path} has no test of its name`);
}

/** Strings that a source writes, keys of its mappings among them. */
function stringsIn(source: Source | undefined): Set<string> {
  const found = new Set<string>();
  if (!source) return found;
  visit(source, {
    Literal: (node) => void (typeof node.value === "string" && found.add(node.value)),
    Property: (node) => void (node.key.type === "Identifier" && found.add(node.key.name)),
  });
  return found;
}

const sourceAt = ({ src }: House, path: string) => src.find((source) => source.path === path);

function unhandledEvents(house: House): string[] {
  const events = sourceAt(house, "src/core/model/event.ts");
  const listed: string[] = [];
  if (events)
    visit(events, {
      VariableDeclarator: ({ id, init }) => {
        const list = init?.type === "TSAsExpression" ? init.expression : init;
        if (id.type !== "Identifier" || id.name !== "EVENT_TYPES" || list?.type !== "ArrayExpression") return;
        for (const item of list.elements) if (item?.type === "Literal") listed.push(String(item.value));
      },
    });
  if (events && listed.length === 0) return ["src/core/model/event.ts has no list EVENT_TYPES"];
  const handled = stringsIn(sourceAt(house, "src/core/rules/evolve.ts"));
  return listed.filter((type) => !handled.has(type)).map((type) => `src/core/rules/evolve.ts does not name ${type}`);
}

const CODES = "src/core/base/problem.ts";

/** Keys of the constant PROBLEMS. */
function problemCodes(house: House): string[] {
  const codes: string[] = [];
  const source = sourceAt(house, CODES);
  if (source)
    visit(source, {
      Property: ({ key, value }) => {
        if (value.type !== "ObjectExpression" || !source.text.slice(value.start, value.end).includes("means:")) return;
        if (key.type === "Literal") codes.push(String(key.value));
        if (key.type === "Identifier") codes.push(key.name);
      },
    });
  return codes;
}

function unusedCodes(house: House): string[] {
  const used = new Set(house.src.filter(({ path }) => path !== CODES).flatMap((source) => [...stringsIn(source)]));
  return problemCodes(house).filter((code) => !used.has(code)).map((code) => `no file of src uses ${code}`);
}

function undocumentedCodes(house: House): string[] {
  const readme = house.files.get("README.md") ?? "";
  return problemCodes(house).filter((code) => !readme.includes(`| \`${code}\` |`)).map((code) => `README.md has no row for ${code}`);
}

const LIMIT_LINE = /^(export )?const [A-Z0-9_]+_(MAX|MIN)\b/;

/** A group of limits may share the comment above it; the purpose of the file is none. */
function hasReason(lines: readonly string[], index: number): boolean {
  if (/\/\/ \S/.test(lines[index] ?? "")) return true;
  let above = index - 1;
  while (LIMIT_LINE.test(lines[above] ?? "")) above -= 1;
  return above > 0 && /^\s*(\/\/ \S|\/\*\* |\*\/)/.test(lines[above] ?? "");
}

function looseLimits({ path, lines }: Source): string[] {
  return lines.flatMap((line, index) => {
    const name = /^(?:export )?const ([A-Z][A-Z0-9_]*)\b/.exec(line)?.[1] ?? "";
    if (/(^|_)(LIMIT|MAXIMUM|MINIMUM|MAX|MIN)S?(_|$)/.test(name) && !/_(MAX|MIN)$/.test(name)) return [`${path}:${index + 1} ${name} does not end with _MAX or _MIN`];
    return LIMIT_LINE.test(line) && !hasReason(lines, index) ? [`${path}:${index + 1} ${name} gives no reason`] : [];
  });
}

function namelessLimits(house: House): string[] {
  return offendersIn(house.src, (report, { text }) => ({
    BinaryExpression: ({ operator, left, right, start, end }) => {
      if (!["<", ">", "<=", ">="].includes(operator)) return;
      const sides = [left, right];
      const sized = sides.some((side) => /\.(length|size|byteLength)$/.test(text.slice(side.start, side.end)));
      const literal = sides.some((side) => side.type === "Literal" && typeof side.value === "number" && side.value > LENGTH_LITERAL_MAX);
      if (sized && literal) report(start, text.slice(start, end));
    },
  }));
}

const filled = (purpose: string) => ({ "src/core/base/a.ts": `// ${purpose}\n` });

export const MAP_RULES: readonly Rule[] = [
  {
    title: "the first line of every source says in one sentence what the file is for",
    offenders: ({ src, test }) =>
      [...src, ...test.filter(({ path }) => path.startsWith("test/support/"))]
        .filter(({ text }) => !/^\S.*[.:]$/.test(purposeOf(text) ?? "")).map(({ path }) => path),
    bad: ["export const a = 1;\n", "/** A. */\n", "\n// A.\n"].map((text) => ({ "src/core/base/a.ts": text })),
    good: [filled("Things."), { "src/cli/index.ts": "#!/usr/bin/env node\n// The entry.\n" }],
  },
  {
    title: "src/README.md has exactly one line for every file, its purpose (npm run generate)",
    offenders: offMap,
    bad: [
      { ...filled("Things."), [MAP]: "# The map\n" },
      { ...filled("Things."), [MAP]: mapLine("src/core/base/a.ts", "Other things.") },
      { [MAP]: mapLine("src/core/base/a.ts", "Things.") },
    ],
    good: [{ ...filled("Things."), [MAP]: `# The map\n${mapLine("src/core/base/a.ts", "Things.")}\n` }],
  },
  {
    title: "every file of rules, files, commands and queries has a test of the same name",
    offenders: untested,
    bad: [{ "src/core/rules/a.ts": "" }, { "src/core/queries/data/validate.ts": "", "test/core/queries/validate.test.ts": "" }],
    good: [{ "src/core/rules/a.ts": "", "test/core/rules/a.test.ts": "" }, { "src/core/base/a.ts": "" }],
  },
  {
    title: "every event type is handled in core/rules/evolve.ts",
    offenders: unhandledEvents,
    bad: [
      { "src/core/model/event.ts": 'export const EVENT_TYPES = ["task_started", "pr_created"] as const;', "src/core/rules/evolve.ts": "const a = { task_started: f };" },
      { "src/core/model/event.ts": "export const TYPES = [];" },
    ],
    good: [{ "src/core/model/event.ts": 'export const EVENT_TYPES = ["a", "b"] as const;', "src/core/rules/evolve.ts": 'const x = { a: f }; switch (y) { case "b": }' }],
  },
  {
    title: "every problem code is used",
    offenders: unusedCodes,
    bad: [{ [CODES]: 'const PROBLEMS = { "disk-full": { exit: 1, means: "" } };' }],
    good: [{ [CODES]: 'const PROBLEMS = { "a-b": { exit: 1, means: "" } };', "src/engine/a.ts": 'problem("a-b", "x");' }],
  },
  {
    title: "every problem code has its row in README.md (npm run generate)",
    offenders: undocumentedCodes,
    bad: [{ [CODES]: 'const PROBLEMS = { "disk-full": { exit: 1, means: "" } };', "README.md": "disk-full" }],
    good: [{ [CODES]: "const PROBLEMS = { usage: { exit: 1, means: '' } };", "README.md": "| `usage` | 2 | x |" }],
  },
  {
    title: "a limit is a constant named …_MAX or …_MIN with its reason beside it",
    offenders: (house) => [...house.src.flatMap(looseLimits), ...namelessLimits(house)],
    bad: ["const MAX_DEPTH = 3;", "// Purpose.\nconst DEPTH_MAX = 3;", "const FILE_LIMIT = 3;", "if (a.length > 300) b();", "if (50 <= a.size) b();"].map(
      (text) => ({ "src/core/base/a.ts": text }),
    ),
    good: ["// Purpose.\n\n/** A stack holds so many. */\nconst DEPTH_MAX = 3;\nexport const WIDTH_MAX = 4;", "const A_MAX = 3; // as git does", "a.length >= 3 && a.length > B_MAX"].map(
      (text) => ({ "src/core/base/a.ts": text }),
    ),
  },
  {
    title: "the top of the repository holds what belongs there and nothing else",
    offenders: ({ entries }) => [
      ...entries.filter((entry) => !TOP_ENTRIES.includes(entry)).map((entry) => `${entry} does not belong there`),
      ...TOP_ENTRIES.filter((entry) => !entry.startsWith(".") && !entries.includes(entry)).map((entry) => `${entry} is missing`),
    ],
    bad: [{ "src/a.ts": "" }, Object.fromEntries([...TOP_ENTRIES, "docs/"].map((entry) => [entry.replace("/", "/a"), ""]))],
    good: [Object.fromEntries(TOP_ENTRIES.map((entry) => [entry.replace("/", "/a"), ""]))],
  },
];
