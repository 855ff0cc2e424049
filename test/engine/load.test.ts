// From files to the workspace: the pointer of the backend, beside the configuration.
import { describe, expect, test } from "vitest";
import { NO_DATABASE_CONFIG } from "../../src/core/model/config/database.ts";
import { load } from "../../src/engine/load.ts";
import { value } from "../support/open-tree.ts";
import { scene } from "../support/scene.ts";

const PATH = "config/database-config.yaml";

async function loaded(files: Readonly<Record<string, string | Uint8Array>>) {
  const { ports } = scene({ "active/milestone-001.yaml": "title: One\n", ...files });
  return value(await load(value(await ports.repository.snapshot({ for: "read" })), { scope: "all", settings: ports.settings }));
}

describe("the pointer", () => {
  test("is read with whatever is loaded, and is nothing where there is no file", async () => {
    expect((await loaded({})).workspace.database).toEqual(NO_DATABASE_CONFIG);
    expect((await loaded({ [PATH]: "backend: sqlite\n" })).workspace.database).toEqual({ ...NO_DATABASE_CONFIG, backend: "sqlite" });
  });

  test("in a file that cannot be read is a problem with its place, and everything else is read", async () => {
    const texts = [["backend: [\n", "invalid-yaml"], [new Uint8Array([0xff, 0xfe, 0x41, 0]), "not-text"], ["password: hunter2\n", "literal-secret"]] as const;
    for (const [text, code] of texts) {
      const { workspace, config } = await loaded({ [PATH]: text });
      expect([workspace.database, workspace.milestones.size, config.problems.map((one) => [one.code, one.at?.path])], code).toEqual([NO_DATABASE_CONFIG, 1, [[code, `.milestones/${PATH}`]]]);
    }
  });

  test("is told with every answer where something is wrong in it", async () => {
    const { run } = scene({ "active/milestone-001.yaml": "title: One\n", [PATH]: "password: hunter2\n" });
    expect((await run("show milestone-001")).warnings).toMatchObject([{ code: "literal-secret", at: { path: `.milestones/${PATH}`, line: 1 } }]);
  });
});
