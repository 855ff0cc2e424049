// Which events start a runner, by GitHub's own evaluation of the conditions and names in our workflows.
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isObject } from "../../../src/core/base/json.ts";
import { WORKFLOW_PATHS, workflowFiles } from "../../../src/core/model/shipped/workflows.ts";
import { readText } from "../../support/project.ts";

const FILES = workflowFiles({ root: ".milestones", action: "released" });

function job(path: string, name: string): Record<string, unknown> {
  const { jobs } = parse(FILES.get(path) ?? "");
  return jobs[name];
}

/** What GitHub makes of an expression when an event arrives. */
function evaluated(expression: string, contexts: Readonly<Record<string, unknown>>): string {
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), []).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver);
  return new Evaluator(tree, dictionary).evaluate().coerceString();
}

/** A text with expressions in it, as GitHub fills it in. */
function filled(text: unknown, contexts: Readonly<Record<string, unknown>>): string {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluated(expression, contexts));
}

function event(name: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readText(`test/events/${name}.json`));
}

function said(body: string, { by = "User" }: { readonly by?: string } = {}): unknown {
  const base = event("issue_comment");
  return { ...base, comment: { ...base["comment"], body }, sender: { ...base["sender"], type: by } };
}

const condition = String(job(WORKFLOW_PATHS.commands, "command")["if"]);
const starts = (payload: unknown): boolean => evaluated(condition, { github: { event: payload } }) === "true";

describe("a runner is started", () => {
  test.each(["/milestone plan a", "/milestone/plan a", "/ms next", "/ms", "Thanks!\n\n/milestone approve", "  /MILESTONE next"])("by the comment %j", (body) => expect(starts(said(body))).toBe(true));

  test("by a command on a pull request, and by a ticked box of ours", () => {
    expect(starts(event("issue_comment_pull_request"))).toBe(true);
    expect(starts(event("issue_comment_edited"))).toBe(true);
  });
});

describe("no runner is started", () => {
  test.each(["Looks good to me", "milestone 3 is next", "see https://example.org/a", "", "👍"])("by the comment %j", (body) => expect(starts(said(body))).toBe(false));

  test("by a bot, whatever it says", () => {
    expect(starts(said("/milestone plan a", { by: "Bot" }))).toBe(false);
    expect(starts({ ...event("issue_comment_edited"), sender: { type: "Bot" } })).toBe(false);
  });

  test("by an edited comment that is none of ours", () => {
    expect(starts({ ...event("issue_comment_edited"), comment: { body: "/milestone plan a" } })).toBe(false);
  });
});

describe("the work of a milestone is attended to", () => {
  const attends = (payload: unknown): boolean => evaluated(String(job(WORKFLOW_PATHS.commands, "gates")["if"]), { github: { event: payload } }) === "true";
  const reviewed = (from: unknown): unknown => ({ action: "submitted", sender: { type: "User" }, review: { id: 1 }, repository: { id: 7 }, pull_request: { number: 3, head: { repo: from } } });

  test("for a review of our own branch, and a push to one", () => {
    expect([reviewed({ id: 7 }), event("push")].map(attends)).toEqual([true, true]);
  });

  test("for no comment, and for nothing of a fork", () => {
    expect([said("/milestone plan a"), event("issue_comment_edited"), reviewed({ id: 8 }), reviewed(null)].map(attends)).toEqual([false, false, false, false]);
  });

  test("and no command is looked for in it", () => {
    expect([reviewed({ id: 7 }), event("push")].map(starts)).toEqual([false, false]);
  });
});

describe("runs that wait for each other", () => {
  function group(path: string, name: string, contexts: Readonly<Record<string, unknown>>): string {
    const { concurrency } = job(path, name);
    return filled(isObject(concurrency) ? concurrency["group"] : "", contexts);
  }
  const command = (payload: unknown, run: string): string => group(WORKFLOW_PATHS.commands, "command", { github: { repository: "ada/plans", run_id: run, event: payload } });
  const execution = (milestone: string, run: string, { dry = false }: { readonly dry?: boolean } = {}): string =>
    group(WORKFLOW_PATHS.execute, "execute", { github: { repository: "ada/plans", run_id: run }, inputs: { "milestone": milestone, "dry-run": dry } });

  test("are the commands of one issue, and no ticked box", () => {
    expect(command(event("issue_comment"), "7")).toBe("milestone-commands-ada/plans-1");
    expect(command(event("issue_comment_pull_request"), "8")).toBe("milestone-commands-ada/plans-2");
    expect(command(event("issue_comment_edited"), "9")).toBe("milestone-commands-ada/plans-run-9");
  });

  test("are the executions of one milestone, and no dry run", () => {
    expect(execution("milestone-001", "7")).toBe(execution("milestone-001", "8"));
    expect(execution("milestone-001", "7")).not.toBe(execution("milestone-002", "7"));
    expect(execution("milestone-001", "7", { dry: true })).not.toBe(execution("milestone-001", "8"));
  });
});

test("a run of an execution is named after its milestone and its request", () => {
  const { "run-name": name } = parse(FILES.get(WORKFLOW_PATHS.execute) ?? "");
  expect(filled(name, { inputs: { milestone: "milestone-001", request: "IC_1#1" } })).toBe("milestone execute milestone-001 IC_1#1");
});
