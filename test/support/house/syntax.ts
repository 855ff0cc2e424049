// House rules about the language: what is not written here, and what core and engine do not touch.
import type { VisitorObject } from "oxc-parser";
import { type Files, nameOf, offendersIn, type Report, type Rule, type Source } from "./house.ts";

const ENTRIES = ["src/cli/index.ts", "src/action/index.ts", "src/app/index.ts"];
/** The only file that may say what a parsed value is. */
const CASTS = "src/core/verb.ts";
/** The only file that draws a seed, and prints it. */
const SEED = "test/support/samples.ts";

/** What only the world knows: the clock, chance, the process, the network. */
const AMBIENT = [
  "process", "console", "performance", "crypto", "fetch", "globalThis", "setTimeout", "setInterval", "setImmediate",
];

const isPure = ({ path }: Source) => /^src\/(core|engine|ports)\//.test(path);
const base = (text: string): Files => ({ "src/core/base/a.ts": text });
const written = ({ src, test }: { src: readonly Source[]; test: readonly Source[] }) => [...src, ...test];

function escapes(report: Report): VisitorObject {
  const bang = (node: { start: number; definite?: boolean | null }) => node.definite && report(node.start, "!:");
  return {
    TSAnyKeyword: (node) => report(node.start, "any"),
    TSNonNullExpression: (node) => report(node.start, "non-null !"),
    VariableDeclarator: bang,
    PropertyDefinition: bang,
  };
}

function suppressions({ comments, at }: Source): string[] {
  const found = comments.filter(({ value }) => /^[\s*]*(@ts-(ignore|expect-error|nocheck)|(eslint|oxlint|biome|prettier)-)/.test(value));
  return found.map(({ start, value }) => `${at(start)} ${value.trim()}`);
}

function reexports(report: Report): VisitorObject {
  return {
    ExportAllDeclaration: (node) => report(node.start, "export *"),
    ExportNamedDeclaration: (node) => node.source && report(node.start, `export … from "${node.source.value}"`),
  };
}

function casts(report: Report, { text }: Source): VisitorObject {
  return {
    TSAsExpression: (node) => {
      const type = text.slice(node.typeAnnotation.start, node.typeAnnotation.end);
      if (type !== "const") report(node.start, `as ${type}`);
    },
    TSTypeAssertion: (node) => report(node.start, "a cast in angle brackets"),
  };
}

/** Names that are read, without those of properties, keys and types. */
function ambient(report: Report): VisitorObject {
  const named = new Set<number>();
  const skip = (name: { start: number }, computed: boolean) => computed || named.add(name.start);
  return {
    MemberExpression: (node) => {
      skip(node.property, node.computed);
      const { object, property } = node;
      if (object.type !== "Identifier" || property.type !== "Identifier") return;
      if (["Date.now", "Math.random"].includes(`${object.name}.${property.name}`)) report(node.start, `${object.name}.${property.name}`);
    },
    Property: (node) => node.shorthand || skip(node.key, node.computed),
    MethodDefinition: (node) => skip(node.key, node.computed),
    PropertyDefinition: (node) => skip(node.key, node.computed),
    TSPropertySignature: (node) => skip(node.key, node.computed),
    TSMethodSignature: (node) => skip(node.key, node.computed),
    NewExpression: (node) => node.callee.type === "Identifier" && node.callee.name === "Date" && report(node.start, "new Date"),
    CallExpression: (node) => node.callee.type === "Identifier" && node.callee.name === "Date" && report(node.start, "Date()"),
    Identifier: (node) => AMBIENT.includes(node.name) && !named.has(node.start) && report(node.start, node.name),
  };
}

export const SYNTAX_RULES: readonly Rule[] = [
  {
    title: "nothing is any, and nothing is said to be there by !",
    offenders: (house) => offendersIn(written(house), escapes),
    bad: ["let a: any;", "const a = (b: any[]) => b;", "const a = b!.c;", "let a!: string;", "class A { b!: string }"].map(base),
    good: [base("const any = !a; // any\nconst b = a !== 'any';")],
  },
  {
    title: "no comment silences the compiler or a linter",
    offenders: (house) => written(house).flatMap(suppressions),
    bad: ["// @ts-ignore\n", "// @ts-expect-error because\n", "/* eslint-disable */", "// @ts-nocheck\n"].map(base),
    good: [base("// a list in place of @ts-ignore\n")],
  },
  {
    title: "there is no enum and no namespace",
    offenders: (house) => offendersIn(written(house), (report) => ({
      TSEnumDeclaration: (node) => report(node.start, "enum"),
      TSModuleDeclaration: (node) => node.kind === "global" || report(node.start, "namespace"),
    })),
    bad: ["enum A { B }", "const enum A { B }", "namespace A { const b = 1 }"].map(base),
    good: [base("z.enum(['a']);")],
  },
  {
    title: "nothing is exported by default, save to a tool that asks for it",
    offenders: ({ src, test }) =>
      offendersIn([...src, ...test.filter(({ path }) => !path.endsWith(".config.ts"))], (report) => ({
        ExportDefaultDeclaration: (node) => report(node.start, "export default"),
        ExportSpecifier: (node) => nameIs(node.exported, "default") && report(node.start, "export default"),
      })),
    bad: ["export default 1;", "export default function a() {}", "const a = 1; export { a as default };"].map(base),
    good: [{ "test/vitest.config.ts": "export default {};" }],
  },
  {
    title: "no file passes on what another exports",
    offenders: (house) => [
      ...written(house).map(({ path }) => path).filter((path) => path.endsWith("/index.ts") && !ENTRIES.includes(path)),
      ...offendersIn(written(house), reexports),
    ],
    bad: [{ "src/core/base/index.ts": "" }, base('export * from "./b.ts";'), base('export { b } from "./b.ts";'), base('export type { B } from "./b.ts";')],
    good: [{ "src/cli/index.ts": "" }, base("const a = 1; export { a };")],
  },
  {
    title: "as is only as const",
    offenders: ({ src }) => offendersIn(src.filter(({ path }) => path !== CASTS), casts),
    bad: ["const a = b as string;", "const a = b as unknown as A;", "const a = <A>b;"].map(base),
    good: [base("const a = [1] as const; import { b as c } from './b.ts';"), { [CASTS]: "const a = b as A;" }],
  },
  {
    title: "core, ports and engine know no clock, no chance, no process and no console",
    offenders: ({ src }) => offendersIn(src.filter(isPure), ambient),
    bad: [
      "new Date(0)", "Date()", "Date.now()", "Math.random()", "process.env.A", "console.log(1)", "const { env } = process", "setTimeout(a, 1)",
      "globalThis.a", "const a = { process }",
    ].map(base),
    good: [base("Date.parse(a); Math.max(1); a.process; const b = { process: 1 }; type C = { console: Date };"), { "src/cli/a.ts": "process.exitCode = 1;" }],
  },
  {
    title: "core has no classes; a function serves",
    offenders: ({ src }) =>
      offendersIn(src.filter(isPure), (report) => ({
        ClassDeclaration: (node) => report(node.start, "class"),
        ClassExpression: (node) => report(node.start, "class"),
      })),
    bad: [base("class A {}"), { "src/engine/a.ts": "const a = class {};" }],
    good: [{ "src/adapters/git/a.ts": "class A extends Error {}" }],
  },
];

function nameIs(node: { readonly type: string; readonly name?: string; readonly value?: unknown }, name: string): boolean {
  return node.name === name || node.value === name;
}

export const TEST_RULES: readonly Rule[] = [
  {
    title: "a test never sleeps",
    offenders: ({ test }) =>
      offendersIn(test, (report, source) => ({
        NewExpression: (node) => {
          if (nameOf(node.callee, source) === "Promise" && source.text.slice(node.start, node.end).includes("setTimeout(")) report(node.start, "a promise of time");
        },
        CallExpression: (node) => {
          if (/^(.*\.)?(sleep|advanceTimers\w*)$/.test(nameOf(node.callee, source))) report(node.start, nameOf(node.callee, source));
        },
        Literal: (node) => /^(node:)?timers\/promises$/.test(String(node.value)) && report(node.start, String(node.value)),
      })),
    bad: ["await new Promise((go) => setTimeout(go, 10));", 'import { setTimeout as wait } from "node:timers/promises";', "await sleep(1);", 'execSync("sleep"); a.sleep();'].map(
      (text) => ({ "test/a.test.ts": text }),
    ),
    good: [{ "test/a.test.ts": "test('a', { timeout: 5000 }); child.on('close', () => setTimeout(unlock, 50));" }],
  },
  {
    title: "a test replaces no module, is never left out and never runs alone",
    offenders: ({ test }) =>
      offendersIn(test, (report, source) => ({
        MemberExpression: (node) => {
          const name = nameOf(node, source);
          if (/^(vi\.(mock|doMock|hoisted|stubGlobal)|(test|it|describe|suite)(\.\w+)*\.(only|skip|skipIf|runIf|todo|fails))$/.test(name)) report(node.start, name);
        },
      })),
    bad: ['vi.mock("./a.ts");', "test.only('a b c', f);", "describe.skip('a', f);", "it.todo('a');", "test.skipIf(a)('a', f);", "test.concurrent.only('a', f);"].map(
      (text) => ({ "test/a.test.ts": text }),
    ),
    good: [{ "test/a.test.ts": "const only = list.skip; test.each([1])('%s is a number', f);" }],
  },
  {
    title: "chance in a test comes from a printed seed",
    offenders: ({ test }) => offendersIn(test.filter(({ path }) => path !== SEED), (report, source) => ({
      MemberExpression: (node) => nameOf(node, source) === "Math.random" && report(node.start, "Math.random"),
    })),
    bad: [{ "test/a.test.ts": "const a = Math.random();" }],
    good: [{ [SEED]: "const seed = Math.random();" }],
  },
];
