// Repositories that want to run a program of theirs when somebody looks at them: a marker file is never made.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { openWorkingTree } from "../../../src/adapters/git/working-tree-repository.ts";
import { type GitFixture, scratchFolder, smallRepository } from "../../support/git-fixture.ts";
import { change, MESSAGE, open, put } from "../../support/open-tree.ts";

const PATH = "active/milestone-001.yaml";

type Trap = { readonly name: string; readonly lay: (fixture: GitFixture, program: string) => unknown };

const settings = (name: string, ...entries: readonly (readonly [key: string, make: (program: string) => string])[]): Trap => ({
  name,
  lay: ({ git }, program) => { for (const [key, make] of entries) git("config", key, make(program)); },
});
const same = (program: string): string => program;
const aliased = (program: string): string => `!${program}`;

const COMMANDS = ["add", "cat-file", "check-attr", "config", "fast-import", "for-each-ref", "log", "ls-files", "ls-tree", "rev-list", "rev-parse", "update-index", "update-ref", "version"];

const TRAPS: readonly Trap[] = [
  settings("a file system monitor", ["core.fsmonitor", same]),
  settings("hooks elsewhere", ["core.hooksPath", (program) => dirname(program)]),
  settings("aliases of git's own commands", ...COMMANDS.map((command) => [`alias.${command}`, aliased] as const)),
  settings("a pager, an editor and an ssh of its own", ["core.pager", same], ["pager.log", same], ["core.editor", same], ["sequence.editor", same], ["core.sshCommand", same], ["core.askPass", same], ["credential.helper", aliased], ["core.gitProxy", same]),
  settings("a signing program", ["gpg.program", same], ["gpg.ssh.program", same], ["gpg.x509.program", same], ["commit.gpgSign", () => "true"], ["log.showSignature", () => "true"], ["user.signingKey", () => "x"]),
  settings("diff programs", ["diff.external", same], ["diff.trap.command", same], ["diff.trap.textconv", same], ["interactive.diffFilter", same], ["log.diffMerges", () => "on"]),
  settings("trailers that run a command", ["trailer.request.command", same], ["trailer.request.cmd", same]),
  settings("maintenance", ["gc.auto", () => "1"], ["maintenance.auto", () => "true"], ["gc.recentObjectsHook", same], ["core.alternateRefsCommand", same]),
  settings("a merge driver", ["merge.trap.driver", same]),
  { name: "filters of every kind", lay: (fixture, program) => layAttributes(fixture, program, ".gitattributes") },
  { name: "filters in the repository's own attributes", lay: (fixture, program) => layAttributes(fixture, program, ".git/info/attributes") },
  { name: "a filter process", lay: (fixture, program) => { fixture.write(".gitattributes", "* filter=trap\n"); fixture.git("config", "filter.trap.process", program); fixture.git("config", "filter.trap.required", "true"); } },
  { name: "hooks in their usual place", lay: ({ folder }, program) => layHooks(join(folder, ".git", "hooks"), program) },
  { name: "included configuration", lay: (fixture, program) => { fixture.write(".git/more", `[core]\n\tfsmonitor = ${program}\n\thooksPath = ${dirname(program)}\n`); fixture.git("config", "include.path", "more"); } },
  { name: "a promisor remote by the ext protocol", lay: (fixture, program) => layPromisor(fixture, `ext::sh -c ${program}`) },
  { name: "a promisor remote whose upload-pack is a program", lay: (fixture, program) => { layPromisor(fixture, scratchFolder()); fixture.git("config", "remote.origin.uploadpack", program); } },
  { name: "a promisor remote by ssh", lay: (fixture, program) => { layPromisor(fixture, "ssh://example.invalid/x"); fixture.git("config", "core.sshCommand", program); } },
  { name: "a submodule that updates by a program", lay: (fixture, program) => { fixture.write(".gitmodules", `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c ${program}\n\tupdate = !${program}\n`); fixture.git("config", "submodule.x.update", `!${program}`); fixture.git("config", "submodule.recurse", "true"); } },
  { name: "a sparse checkout with a hook", lay: (fixture, program) => { fixture.git("sparse-checkout", "set", "--cone", "src"); layHooks(join(fixture.folder, ".git", "hooks"), program); } },
];

function layAttributes(fixture: GitFixture, program: string, file: string): void {
  fixture.write(file, "* filter=trap diff=trap merge=trap ident eol=crlf text working-tree-encoding=UTF-16\n.milestones/** filter=trap\n");
  for (const key of ["filter.trap.clean", "filter.trap.smudge", "diff.trap.textconv", "merge.trap.driver"]) fixture.git("config", key, program);
}

function layHooks(folder: string, program: string): void {
  for (const hook of ["pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-index-change", "post-checkout", "fsmonitor-watchman", "pre-auto-gc", "post-rewrite", "update"]) {
    rmSync(join(folder, hook), { force: true });
    symlinkSync(program, join(folder, hook));
  }
}

/** A partial clone that says its milestone's content is to be had from there. */
function layPromisor(fixture: GitFixture, url: string): void {
  const { git, folder } = fixture;
  const blob = git("rev-parse", `HEAD:.milestones/${PATH}`);
  rmSync(join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  for (const [key, text] of [["core.repositoryFormatVersion", "1"], ["extensions.partialClone", "origin"], ["remote.origin.promisor", "true"], ["remote.origin.url", url], ["remote.origin.fetch", "+refs/*:refs/*"]] as const) git("config", key, text);
}

/** Everything that a person's commands do with a repository; problems are fine, programs are not. */
async function lookAndWrite(fixture: GitFixture): Promise<void> {
  for (const more of [{}, { stateBranch: "state" }, { isWorkBranch: () => true }]) {
    const tree = open(fixture, more);
    const read = async (ref?: string): Promise<void> => {
      const snapshot = await tree.snapshot({ for: "read", ...(ref && { ref }) });
      if (snapshot.ok) await snapshot.value.read([PATH, "events/e.jsonl"]);
    };
    await read();
    await read("main");
    await read(fixture.git("rev-parse", "HEAD"));
    await tree.history.commits({ paths: [PATH], limit: 5 });
    await tree.history.commits({ request: "r-1" });
    await tree.identity();
    await tree.conflicts.list();
    await change(tree, [put(PATH, `changed ${JSON.stringify(more)}\n`), put("events/e.jsonl", "{}\n")], { ...MESSAGE, trailers: [["Request", "r-1"]] });
    await change(tree, [put("events/e.jsonl", null)]);
  }
}

describe.each(TRAPS)("in a repository with $name", ({ lay }) => {
  test("nothing of it is ever run", async () => {
    const fixture = smallRepository();
    const marker = join(fixture.folder, "..", "marker");
    const program = join(fixture.folder, "..", "programs", "fsmonitor");
    mkdirSync(dirname(program));
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(program, 0o755);
    layHooks(dirname(program), program);
    lay(fixture, program);
    rmSync(marker, { force: true });
    await lookAndWrite(fixture);
    expect(existsSync(marker)).toBe(false);
  });
});

test("the trap of a filter works on a person who does not look out", () => {
  const fixture = smallRepository();
  const marker = join(fixture.folder, "..", "marker");
  fixture.write(".gitattributes", "* filter=trap\n");
  fixture.git("config", "filter.trap.clean", `touch '${marker}'; cat`);
  fixture.git("add", "-A");
  expect(existsSync(marker)).toBe(true);
});

test("a committed folder that looks like a bare repository is refused, from inside it as well", async () => {
  const fixture = smallRepository();
  const marker = join(fixture.folder, "..", "marker");
  const inner = join(fixture.folder, "inner");
  mkdirSync(inner);
  fixture.git("init", "-q", "--bare", "inner");
  fixture.git("-C", "inner", "config", "core.fsmonitor", `touch '${marker}'`);
  fixture.git("-C", "inner", "config", "core.worktree", "../");
  fixture.git("-C", "inner", "config", "core.bare", "false");
  for (const cwd of [inner, join(inner, "refs")]) {
    const opened = openWorkingTree({ cwd, dataPath: null, stateBranch: null, isWorkBranch: () => false, environment: fixture.environment, epochMs: () => 0 });
    expect(opened).toMatchObject({ ok: false, problem: { code: "git-failed", hint: expect.stringContaining("GIT_DIR") } });
  }
  await lookAndWrite(fixture);
  expect(existsSync(marker)).toBe(false);
});

test("a data folder that is a link is refused, in the middle of its path too", async () => {
  const outside = scratchFolder();
  writeFileSync(join(outside, "secret.yaml"), "secret\n");
  const fixture = smallRepository();
  rmSync(join(fixture.folder, ".milestones"), { recursive: true });
  symlinkSync(outside, join(fixture.folder, ".milestones"));
  symlinkSync(outside, join(fixture.folder, "docs"));
  expect(await open(fixture).snapshot({ for: "read" })).toMatchObject({ ok: false, problem: { code: "not-a-file", at: { path: ".milestones" } } });
  expect(await open(fixture).snapshot({ for: "write" })).toMatchObject({ ok: false, problem: { code: "not-a-file" } });
  expect(await open(fixture, { dataPath: "docs/plans" }).snapshot({ for: "write" })).toMatchObject({ ok: false, problem: { code: "not-a-file", at: { path: "docs" } } });
});
