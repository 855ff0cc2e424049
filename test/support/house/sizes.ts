// House rules about sizes and names.
import type { BindingPattern, ParamPattern, VisitorObject } from "oxc-parser";
import { type House, offendersIn, type Report, type Rule, type Source } from "./house.ts";

const FILE_LINES_MAX = 300;
const FILE_LINES_MEDIAN_MAX = 90;
const FUNCTION_LINES_MAX = 60;
const FUNCTION_LINES_MEDIAN_MAX = 15;
const FOLDER_FILES_MAX = 16;
const PARAMETERS_MAX = 4;

const FORBIDDEN_NAMES = /(^|-)(utils?|helpers?|common|misc|types?|managers?|services?|handlers?)(-|$)/;

type Sized = { readonly source: Source; readonly start: number; readonly lines: number };

function functions(sources: readonly Source[]): Sized[] {
  const found: Sized[] = [];
  for (const source of sources) {
    const add = ({ start, end }: { start: number; end: number }) =>
      found.push({ source, start, lines: source.text.slice(start, end).split("\n").length });
    offendersIn([source], () => ({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }));
  }
  return found;
}

/** One line of offence where half of the numbers are above the limit. */
function medianAbove(numbers: readonly number[], max: number, what: string): string[] {
  const median = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  return median > max ? [`the median ${what} has ${median} lines`] : [];
}

function crowdedFolders({ files }: House): string[] {
  const counts = new Map<string, number>();
  for (const path of files.keys()) {
    const folder = path.split("/").slice(0, -1).join("/");
    if (/^(src|test)\/.*\.(ts|mjs)$/.test(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > FOLDER_FILES_MAX).map(([folder, count]) => `${folder} has ${count} files`);
}

type Callable = { readonly start: number; readonly params: readonly ParamPattern[] };

/** Every kind of function, declared or typed. */
function onFunctions(look: (node: Callable) => void): VisitorObject {
  return {
    FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look, TSDeclareFunction: look,
    TSFunctionType: look, TSMethodSignature: look, TSCallSignatureDeclaration: look, TSEmptyBodyFunctionExpression: look,
  };
}

/** `on: boolean`, `on?: boolean | undefined` or `on = true`. */
function isBoolean(node: ParamPattern | BindingPattern): boolean {
  if (node.type === "TSParameterProperty") return isBoolean(node.parameter);
  if (node.type === "AssignmentPattern") return isBoolean(node.left) || (node.right.type === "Literal" && typeof node.right.value === "boolean");
  const type = "typeAnnotation" in node ? node.typeAnnotation?.typeAnnotation : undefined;
  return (type?.type === "TSUnionType" ? type.types : [type]).some((part) => part?.type === "TSBooleanKeyword");
}

const reportMany = (report: Report) => onFunctions(({ start, params }) => {
  if (params.length > PARAMETERS_MAX) report(start, `takes ${params.length} parameters`);
});

const reportBooleans = (report: Report, { text }: Source) => onFunctions(({ params }) => {
  for (const parameter of params) if (isBoolean(parameter)) report(parameter.start, text.slice(parameter.start, parameter.end));
});

/** Folders and the file name without its endings. */
function nameParts(path: string): string[] {
  const parts = path.split("/").slice(1);
  return [...parts.slice(0, -1), (parts.at(-1) ?? "").replace(/(\.test)?\.(ts|mjs)$/, "").replace(/\.config$/, "")];
}

const lines = (count: number) => "const a = 1;\n".repeat(count);

export const SIZE_RULES: readonly Rule[] = [
  {
    title: `a file of src has at most ${FILE_LINES_MAX} lines, and half of them at most ${FILE_LINES_MEDIAN_MAX}`,
    offenders: ({ src }) => [
      ...src.filter((source) => source.lines.length > FILE_LINES_MAX).map(({ path, lines }) => `${path} has ${lines.length} lines`),
      ...medianAbove(src.map((source) => source.lines.length), FILE_LINES_MEDIAN_MAX, "file"),
    ],
    bad: [{ "src/core/base/a.ts": lines(301), "src/core/base/b.ts": "", "src/core/base/c.ts": "" }, { "src/core/base/a.ts": lines(91) }],
    good: [{ "src/core/base/a.ts": lines(300), "src/core/base/b.ts": "", "src/core/base/c.ts": "" }],
  },
  {
    title: `a function of src has at most ${FUNCTION_LINES_MAX} lines, and half of them at most ${FUNCTION_LINES_MEDIAN_MAX}`,
    offenders: ({ src }) => [
      ...functions(src).filter((it) => it.lines > FUNCTION_LINES_MAX).map((it) => `${it.source.at(it.start)} has ${it.lines} lines`),
      ...medianAbove(functions(src).map((it) => it.lines), FUNCTION_LINES_MEDIAN_MAX, "function"),
    ],
    bad: [
      { "src/core/base/a.ts": `const b = () => 1; const c = () => 1;\nfunction a() {\n${lines(59)}}` },
      { "src/core/base/a.ts": `const a = {\n  b() {\n${lines(14)}  },\n};` },
    ],
    good: [{ "src/core/base/a.ts": `const b = () => 1; const c = () => 1;\nfunction a() {\n${lines(58)}}` }],
  },
  {
    title: `a folder holds at most ${FOLDER_FILES_MAX} files`,
    offenders: crowdedFolders,
    bad: [Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`src/core/base/a${index}.ts`, ""]))],
    good: [Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`src/core/${index % 2 ? "base" : "model"}/a${index}.ts`, ""]))],
  },
  {
    title: `a function takes at most ${PARAMETERS_MAX} positional parameters`,
    offenders: ({ src, test }) => offendersIn([...src, ...test], reportMany),
    bad: [
      { "src/core/base/a.ts": "function f(a: A, b: A, c: A, d: A, e: A) {}" },
      { "src/core/base/a.ts": "type F = (a: A, b: A, c: A, d: A, e: A) => void;" },
      { "src/ports/a.ts": "interface P { f(a: A, b: A, c: A, d: A, e: A): void }" },
    ],
    good: [{ "src/core/base/a.ts": "function f(a: A, b: A, c: A, { d, e, f }: B) {}" }],
  },
  {
    title: "a boolean is never a positional parameter",
    offenders: ({ src }) => offendersIn(src, reportBooleans),
    bad: ["on: boolean", "on?: boolean", "on = false", "on: boolean = true", "on: boolean | undefined", "on: string | boolean"].map(
      (parameter) => ({ "src/core/base/a.ts": `export const f = (${parameter}) => 1;` }),
    ),
    good: ["{ on }: { on: boolean }", "{ on = true }: A", "ons: boolean[]", "is: (a: string) => boolean", "of: Box<boolean>", "is: (on: A) => a is boolean"].map(
      (parameter) => ({ "src/core/base/a.ts": `export function f(${parameter}) {}` }),
    ),
  },
  {
    title: "a file name is kebab-case and says what is inside",
    offenders: ({ files }) =>
      [...files.keys()].filter((path) => /^(src|test)\//.test(path) && /\.(ts|mjs)$/.test(path)).filter((path) =>
        nameParts(path).some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || FORBIDDEN_NAMES.test(name)),
      ),
    bad: ["utils", "date-helpers", "common/a", "milestoneList", "a_b", "event-types", "session-manager"].map((name) => ({ [`src/core/${name}.ts`]: "" })),
    good: [{ "src/core/queries/session/list.ts": "", "test/vitest.config.ts": "", "test/core/a-b.test.ts": "" }],
  },
];
