// The built Action, run as a runner does: inputs as variables, files for outputs and summary, from a folder of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { MODES } from "../../src/action/inputs.ts";
import { isAvailable } from "../../src/action/modes.ts";
import { readText, top } from "../support/project.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "milestone-action-"));
  cpSync(join(top, "dist/action"), join(folder, "action"), { recursive: true });
  mkdirSync(join(folder, "workspace"));
  mkdirSync(join(folder, "home"));
  for (const name of ["output", "summary", "event.json"]) writeFileSync(join(folder, name), name === "event.json" ? "{}" : "");
  const { status } = spawnSync("git", ["init", "-q", join(folder, "workspace")]);
  expect(status).toBe(0);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, "workspace", path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

type Defaults = { readonly inputs: Readonly<Record<string, { readonly default: string }>> };

/** The runner gives every input that action.yml names, with its default. */
function run(inputs: Readonly<Record<string, string>>) {
  const { inputs: defaults }: Defaults = parse(readText("action.yml"));
  const given = { ...Object.fromEntries(Object.entries(defaults).map(([name, input]) => [name, input.default])), token: "secret", ...inputs };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "action/index.js")], {
    cwd: join(folder, "workspace"),
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"], HOME: join(folder, "home"), CI: "true", GITHUB_ACTIONS: "true", GITHUB_ACTOR: "ada", GITHUB_EVENT_NAME: "push",
      GITHUB_REPOSITORY: "ada/engine", GITHUB_WORKSPACE: join(folder, "workspace"), GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary"),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  expect(stderr).toBe("");
  return { status, lines: stdout.split("\n").filter((line) => line !== ""), outputs: outputs(), summary: readFileSync(join(folder, "summary"), "utf8") };
}

/** The file of outputs: `name<<mark`, the value, the mark. */
function outputs(): Readonly<Record<string, string>> {
  const text = readFileSync(join(folder, "output"), "utf8");
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [name, value]));
}

const MILESTONE = "id: milestone-001\ntitle: Build it\nstatus: planned\ntasks:\n  - id: task-001\n    title: Begin\n    status: pending\n";
const data = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`.milestones/${path}`, text]));

describe("mode check", () => {
  test("sound data passes: exit 0, ok, the envelope and a summary", () => {
    write(data({ "active/milestone-001.yaml": MILESTONE }));
    const { status, lines, outputs: given, summary } = run({});
    expect({ status, ok: given["ok"], errors: lines.filter((line) => line.startsWith("::error")) }).toEqual({ status: 0, ok: "true", errors: [] });
    expect(JSON.parse(given["result"] ?? "")).toMatchObject({ schema: 1, ok: true, command: "check", data: { problems: [] }, error: null });
    expect(summary).toContain("### Milestones: check");
  });

  test("a broken file fails the run, with an annotation at its line", () => {
    write(data({ "active/milestone-001.yaml": `${MILESTONE}    status: [\n` }));
    const { status, lines, outputs: given, summary } = run({});
    expect({ status, ok: given["ok"] }).toEqual({ status: 1, ok: "false" });
    const errors = lines.filter((line) => line.startsWith("::error"));
    expect(errors[0]).toMatch(/^::error title=[a-z-]+,file=\.milestones\/active\/milestone-001\.yaml,line=\d+,col=\d+::/);
    expect(JSON.parse(given["result"] ?? "")).toMatchObject({ ok: false, error: { at: { path: ".milestones/active/milestone-001.yaml" } } });
    expect(summary).toMatch(/\| ❌ error \| \.milestones\/active\/milestone-001\.yaml:\d+:\d+ \|/);
  });

  test("annotations are at most ten of a kind, and the summary lists the rest", () => {
    write(data(Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`active/milestone-${100 + index}.yaml`, "status: [\n"]))));
    const { lines, summary } = run({});
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(summary.split("\n").filter((line) => line.startsWith("| ❌ error")).length).toBeGreaterThanOrEqual(15);
  });

  test("annotations name files of the workspace, whichever folder is worked in", () => {
    write({ "sub/code/a.ts": "", "sub/.milestones/active/milestone-001.yaml": "status: [\n", ...data({ "active/milestone-002.yaml": "status: [\n" }) });
    expect(run({ "working-directory": "sub/code" }).lines.join("\n")).toContain("file=.milestones/active/milestone-002.yaml");
    expect(spawnSync("git", ["init", "-q", join(folder, "workspace/sub")]).status).toBe(0);
    expect(run({ "working-directory": "sub/code" }).lines.join("\n")).toContain("file=sub/.milestones/active/milestone-001.yaml");
  });

  test("words of a file are no workflow commands", () => {
    write(data({ "active/milestone-001.yaml": "title: \"x\\n::set-output name=ok::true\\n##[add-mask]a\"\nstatus: \"::stop-commands::x\"\n" }));
    expect(run({}).lines.filter((line) => !/^::(error|warning) /.test(line))).toEqual([]);
  });

  test("a folder without data passes with a warning", () => {
    const { status, lines } = run({});
    expect(status).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^::warning title=no-milestone-data::/)]);
  });

  test("a working directory that is not there fails with a sentence", () => {
    expect(run({ "working-directory": "nowhere" })).toMatchObject({ status: 1, lines: [expect.stringMatching(/^::error title=file-not-found::/)] });
  });

  test("checking leaves the workspace as it was", () => {
    write(data({ "active/milestone-001.yaml": MILESTONE }));
    const { stdout: before } = spawnSync("git", ["status", "--porcelain", "-uall"], { cwd: join(folder, "workspace"), encoding: "utf8" });
    run({});
    expect(spawnSync("git", ["status", "--porcelain", "-uall"], { cwd: join(folder, "workspace"), encoding: "utf8" }).stdout).toBe(before);
  });
});

describe("what is not there", () => {
  test.each(MODES.filter((mode) => !isAvailable(mode)))("mode %s says that it is not available yet, and fails", (mode) => {
    const { status, lines, outputs: given, summary } = run({ mode });
    expect(status).toBe(1);
    expect(lines).toEqual([`::error title=not-available::Mode ${mode} is not available yet.%0AThis version has check, command, execute, scale-check, cleanup, sweep, maintain.`]);
    expect(JSON.parse(given["result"] ?? "")).toMatchObject({ ok: false, command: mode, error: { code: "not-available" } });
    expect(summary).toContain(`Mode ${mode} is not available yet.`);
  });

  test("a mode that does not exist is refused with the list of modes", () => {
    expect(run({ mode: "chek\n::error::x" })).toMatchObject({ status: 1, lines: [expect.stringMatching(/^::error title=usage::There is no mode .*The modes are check, /)] });
  });

  test("an input that nobody reads is a warning, and the run goes on", () => {
    write(data({ "active/milestone-001.yaml": MILESTONE }));
    const { status, lines } = run({ milstone: "milestone-001" });
    expect(status).toBe(0);
    expect(lines).toContain("::warning::There is no input milstone; it is ignored.");
  });
});
