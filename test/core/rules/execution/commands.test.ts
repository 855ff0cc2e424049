import { describe, expect, it } from "vitest";
import { configWith } from "../../../../src/core/model/config/config.ts";
import { commandsOf, doneBy, verifyLines } from "../../../../src/core/rules/execution/commands.ts";
import { milestoneOf } from "../../../support/given.ts";

const config = configWith([]);

describe("how a task is done", () => {
  it.each([
    [{ run: " npm test\n" }, { kind: "run", line: "npm test" }],
    [{ agent: "claude" }, { kind: "agent", name: "claude" }],
    [{ uses: "workflow release-notes.yml" }, { kind: "workflow", name: "release-notes.yml" }],
    [{}, { kind: "people" }],
  ])("%j is %j", (task, how) => {
    expect(doneBy(task)).toEqual(how);
  });

  it.each([
    [{ run: "a", agent: "b" }, "It has run and agent; a task is done in one way."],
    [{ run: "a", agent: "b", uses: "workflow c" }, "It has run and agent and uses; a task is done in one way."],
    [{ run: " \n" }, "Its run is empty."],
    [{ agent: "" }, "Its agent is empty."],
    [{ run: "echo \0" }, "Its run holds a NUL character, which no command can."],
    [{ uses: "actions/checkout@v7" }, "Its uses is not `workflow NAME`, which is all that it can be."],
    [{ uses: "workflow ../x.yml" }, "Its uses is not `workflow NAME`, which is all that it can be."],
  ])("%j is unclear: %s", (task, reason) => {
    expect(doneBy(task)).toEqual({ kind: "unclear", reason });
  });
});

describe("the commands that an execution could run", () => {
  const tasks = [
    { id: "task-001", run: "npm ci", verify: ["npm test", " "] },
    { id: "task-002", agent: "claude", verify: ["npm test"] },
    { id: "task-003", agent: "own", env: { CI: true, GREETING: "a b" } },
    { id: "task-004", run: "rm -rf /", status: "completed" },
    { id: "task-005", verify: ["what people run"] },
    { id: "task-006", uses: "workflow x.yml" },
    { id: "task-007", agent: "nobody", verify: ["npm run check"] },
    { id: "task-008", run: "npm ci" },
  ];

  it("are those of open tasks, each once, in their order, with the line of each coding agent", () => {
    const own = configWith([{ path: ["coding_agents", "own", "command"], value: "my-agent --fast | tee log" }]);
    expect(commandsOf(milestoneOf({ id: "milestone-001", tasks }), own)).toEqual([
      "npm ci",
      "npm test",
      "claude -p --output-format text --permission-mode acceptEdits",
      'CI="true" GREETING="a b" my-agent --fast | tee log',
      "npm run check",
    ]);
  });

  it("differ where only a task's variables do, since these change what a line does", () => {
    const lines = (env: Record<string, string>) => commandsOf(milestoneOf({ id: "milestone-001", tasks: [{ id: "task-001", run: "npm test", env }] }), config);
    expect(lines({ NODE_OPTIONS: "--require ./x.js" })).not.toEqual(lines({}));
  });

  it("are none where people do everything", () => {
    expect(commandsOf(milestoneOf({ id: "milestone-001", tasks: [{ id: "task-001" }] }), config)).toEqual([]);
  });
});

it("empty verification lines do not count", () => {
  expect(verifyLines({ verify: ["", "  npm test ", "\n"] })).toEqual(["npm test"]);
});
