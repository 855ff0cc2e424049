// What somebody with an old Node sees, from the built entries.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseNode, VERSION } from "../../src/core/base/version.ts";
import { readText, top } from "../support/project.ts";

const cli = join(top, "dist/cli/index.js");
const action = join(top, "dist/action/index.js");

/** How to start a Node that is too old: this one under another name, and every real one on the machine. */
const oldNodes = [
  { version: "20.0.0", command: [process.execPath, "--import", "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.0.0'})"] },
  ...new Set((process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node")).filter(existsSync)),
].flatMap((node) => {
  if (typeof node !== "string") return [node];
  const version = spawnSync(node, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout.trim();
  return refuseNode(version) === undefined ? [] : [{ version, command: [node] }];
});

function start(command: readonly string[], args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command[0] ?? "", [...command.slice(1), ...args], { encoding: "utf8", cwd: top });
  return { status, stdout, stderr };
}

describe.each(oldNodes)("Node $version", ({ version, command }) => {
  const sentence = `milestone needs Node 22.15 or newer; this is v${version}`;
  const hint = "install a newer Node from https://nodejs.org and run the command again";

  test("the command line says one sentence on stderr and exits 2", () => {
    for (const words of [[], ["--version"], ["list"]])
      expect(start(command, [cli, ...words])).toEqual({ status: 2, stdout: "", stderr: `${sentence}: ${hint}.\n` });
  });

  test("where JSON was asked for, the sentence comes as the one envelope", () => {
    const { status, stdout, stderr } = start(command, [cli, "list", "--json"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      schema: 1, ok: false, command: "", data: null, warnings: [], error: { code: "old-node", message: sentence, hint },
    });
  });

  test("the Action fails with the same sentence as an annotation", () => {
    const { status, stdout, stderr } = start(command, [action]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toBe(`::error::${sentence}: update the runner to 2.327.1 or newer, act to 0.2.81 or newer with a newer node first on its path.\n`);
  });
});

describe("the oldest Node", () => {
  test("22.15 and everything newer is accepted, everything older is refused", () => {
    for (const version of ["22.15.0", "22.16.1", "23.0.0", "24.21.0", "100.0.0"]) expect(refuseNode(version)).toBeUndefined();
    for (const version of ["22.14.9", "22.9.0", "20.20.2", "16.0.0", "0.12.18"]) expect(refuseNode(version)).toContain(`v${version}`);
  });

  test("package.json names the same oldest Node and the same version", () => {
    const { version, engines }: { version: string; engines: { node: string } } = JSON.parse(readText("package.json"));
    const oldest = engines.node.replace(">=", "");
    expect(version).toBe(VERSION);
    expect(refuseNode(`${oldest}.0`)).toBeUndefined();
    expect(refuseNode("22.14.99")).toContain(oldest);
  });
});

describe("a Node that is new enough", () => {
  test.each(["--version", "-V"])("%s alone prints the version and nothing else", (word) => {
    expect(start([process.execPath], [cli, word])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  test("the built entry starts by itself", () => {
    expect(readText("dist/cli/index.js").split("\n")[0]).toBe("#!/usr/bin/env node");
  });
});
