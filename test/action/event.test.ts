// The event behind a run: what GitHub has let in by starting it, and what is read of its file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Environment, readEvent, requestOf, runUrl, type TriggerEvent } from "../../src/action/event.ts";
import { PERMISSIONS, TRIGGERS } from "../../src/core/model/permission.ts";
import { scratchFolder } from "../support/git-fixture.ts";
import { value } from "../support/open-tree.ts";

function written(text: string | Uint8Array, environment: Environment = {}) {
  const path = join(scratchFolder(), "event.json");
  writeFileSync(path, text);
  return readEvent({ GITHUB_EVENT_PATH: path, ...environment });
}

const event = (payload: unknown, environment: Environment = {}): TriggerEvent => value(written(JSON.stringify(payload), environment));

describe("the event", () => {
  test("without a file, as on a laptop, is empty and was authorised for nothing", () => {
    expect(value(readEvent({}))).toEqual({ name: "", payload: {}, inputs: {}, actor: "unknown", level: "none" });
  });

  test("is what its file says, with the inputs of a dispatched workflow as texts", () => {
    const inputs = { milestone: "milestone-001", resume: true, agents: 2, nothing: null, list: ["x"] };
    expect(event({ inputs }, { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_ACTOR: "ada" })).toEqual({
      name: "workflow_dispatch", payload: { inputs }, inputs: { milestone: "milestone-001", resume: "true", agents: "2" }, actor: "ada", level: "write",
    });
    for (const odd of [null, [], "x", 1]) expect(event({ inputs: odd }).inputs).toEqual({});
  });

  test.each(["", "{", "[]", "null", "1", '"x"', Uint8Array.of(0xff, 0xfe)])("that is no object is not guessed at: %j", (text) => {
    expect(written(text)).toMatchObject({ ok: false, problem: { code: "unreadable", hint: expect.stringContaining("GITHUB_EVENT_PATH") } });
  });

  test("that is named and not there, a folder, or larger than GitHub sends is not guessed at either", () => {
    const folder = scratchFolder();
    for (const path of [folder, join(folder, "none.json")]) expect(readEvent({ GITHUB_EVENT_PATH: path })).toMatchObject({ ok: false, problem: { code: "unreadable" } });
    expect(written(`{"a": "${"x".repeat(25 * 1024 * 1024)}"}`)).toMatchObject({ ok: false, problem: { code: "unreadable" } });
  });
});

test("what starts a run says what it may, as the table of triggers does; what nobody has authorised may nothing", () => {
  const level = (name: string) => event({}, { GITHUB_EVENT_NAME: name }).level;
  const { shell: _shell, ...triggers } = TRIGGERS;
  for (const [name, wanted] of Object.entries(triggers)) expect(level(name)).toBe(wanted);
  expect(level("pull_request")).toBe("read");
  for (const name of ["shell", "issue_comment", "pull_request_target", "workflow_run", "repository_dispatch", "issues", "constructor", "__proto__", ""]) expect(level(name)).toBe("none");
  expect(PERMISSIONS).toContain("none");
});

describe("a request", () => {
  const run = { GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: "2", GITHUB_JOB: "do", GITHUB_ACTION: "__self_2" };

  test("is named by run, attempt, job and step, so that another attempt is another request", () => {
    expect(requestOf(run)).toBe("7-2-do-__self_2");
    expect(requestOf({ ...run, GITHUB_RUN_ATTEMPT: "3" })).not.toBe(requestOf(run));
    expect(requestOf({})).toBe("local-1");
    expect(requestOf({ ...run, GITHUB_JOB: "j".repeat(300) })).toHaveLength(190);
  });

  test("has the address of its run, outside of GitHub none", () => {
    expect(runUrl({ ...run, GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "ada/plans" })).toBe("https://github.com/ada/plans/actions/runs/7");
    expect(runUrl(run)).toBeNull();
  });
});
