// The house as a value: its files parsed, so that a rule is a function from files to offenders.
import { type Comment, parseSync, type Program, Visitor, type VisitorObject } from "oxc-parser";

/** Path from the repository's top, with `/`, to text. A sample may hold only what its rule looks at. */
export type Files = Readonly<Record<string, string>>;

export type House = {
  /** Every text file that people wrote. */
  readonly files: ReadonlyMap<string, string>;
  /** The TypeScript files among them, below src and below test. */
  readonly src: readonly Source[];
  readonly test: readonly Source[];
  /** Names at the top of the repository; folders end with `/`. */
  readonly entries: readonly string[];
};

export type Source = {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
  /** `path:line` of an offset. */
  readonly at: (offset: number) => string;
};

/** `to` is a path from the top where it leads to a file of the house, else the package or builtin; null where no literal stands. */
export type Import = {
  readonly to: string | null;
  readonly file: boolean;
  /** Loaded together with the importing file; not `import type`, which is gone then, nor `import()`, which waits. */
  readonly value: boolean;
  readonly start: number;
};

/** `bad` are houses that the rule must refuse, `good` are houses close to them that it must not. */
export type Rule = {
  readonly title: string;
  readonly offenders: (house: House) => readonly string[];
  readonly bad: readonly Files[];
  readonly good?: readonly Files[];
};

export function buildHouse(files: ReadonlyMap<string, string>, entries: readonly string[]): House {
  const sources = [...files].filter(([path]) => path.endsWith(".ts")).map(([path, text]) => parse(path, text));
  return {
    files,
    src: sources.filter((source) => source.path.startsWith("src/")),
    test: sources.filter((source) => source.path.startsWith("test/")),
    entries,
  };
}

/** A house of a sample, its entries those of its paths. */
export function sampleHouse(files: Files): House {
  const paths = Object.keys(files);
  const entries = new Set(paths.map((path) => path.replace(/\/.*/, "/")));
  return buildHouse(new Map(Object.entries(files)), [...entries]);
}

export function visit(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(source.program);
}

/** The offenders that a visitor over each source reports with `report(offset, what)`. */
export function offendersIn(sources: readonly Source[], visitor: (report: Report, source: Source) => VisitorObject): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    visit(source, visitor((offset, what) => found.push(`${source.at(offset)} ${what}`), source));
    return found;
  });
}
export type Report = (offset: number, what: string) => void;

/** The words of a call's callee: `vi.mock` for `vi.mock("x")`; empty where it is no plain name. */
export function nameOf(node: { readonly type: string; readonly start: number; readonly end: number }, source: Source): string {
  const text = source.text.slice(node.start, node.end);
  return /^[\w$.?]+$/.test(text) ? text.replaceAll("?.", ".") : "";
}

function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const starts = [...text.matchAll(/\n/g)].map((match) => match.index);
  const at = (offset: number) => `${path}:${1 + starts.filter((start) => start < offset).length}`;
  const source = { path, text, lines: text.replace(/\n$/, "").split("\n"), program, comments, imports: [], at };
  return { ...source, imports: importsOf(source) };
}

function importsOf(source: Source): Import[] {
  const imports: Import[] = [];
  const add = (to: string | null, value: boolean, start: number) => {
    const file = to?.startsWith(".") ?? false;
    imports.push({ to: to !== null && file ? resolve(source.path, to) : to, file, value, start });
  };
  visit(source, {
    ImportDeclaration: (node) => add(node.source.value, node.importKind !== "type", node.start),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind !== "type", node.start),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind !== "type", node.start),
    ImportExpression: (node) => add(node.source.type === "Literal" ? String(node.source.value) : null, false, node.start),
    TSImportType: (node) => add(node.source.value, false, node.start),
  });
  return imports;
}

/** "src/a/b.ts" and "../c.ts" give "src/c.ts". */
function resolve(from: string, to: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const step of to.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}
