// What a runner, a workflow or a repository can get wrong: each has one clear error, a result, and no secret in it.
import { expect, test } from "vitest";
import { errorsIn, openRoom, type Ran } from "./action.ts";

/** One annotation, the same in the result, told to later steps and in the summary. */
function failure(ran: Ran): string {
  const [error = "", ...more] = errorsIn(ran);
  expect([ran.exit, more, ran.stderr, ran.files, ran.outputs["ok"], ran.result.ok]).toEqual([1, [], "", "", "false", false]);
  expect(ran.result.error?.hint, error).toBeTruthy();
  expect(error).toContain(`title=${ran.result.error?.code}::${(ran.result.error?.message ?? "").replaceAll("%", "%25")}`);
  expect(ran.summary).toContain("1 error, 0 warnings.");
  return `${ran.result.error?.code}: ${ran.result.error?.message}`;
}

test("inputs that cannot be, each before anything is asked of GitHub", async () => {
  const { run, github } = await openRoom();
  const wrong = [{ mode: "comand" }, { mode: "claim" }, { command: "list", "dry-run": "maybe" }, { command: "list", token: "" }, { command: "list", token: "${{ github.token }}" }, { mode: "execute", milestone: "--all" }];
  expect((await Promise.all(wrong.map((inputs) => run({ inputs })))).map(failure)).toEqual([
    'usage: There is no mode "comand".', "not-available: Mode claim is not available yet.", 'usage: The input dry-run cannot be "maybe".',
    "prerequisite-missing: The input token is empty.", "prerequisite-missing: The input token is empty.", 'invalid-id: "--all" is no milestone.',
  ]);
  expect(github.requests).toEqual([]);
});

test("an event that cannot be read, that is missing or that says nothing", async () => {
  const { run } = await openRoom();
  const name = "issue_comment";
  const unreadable = [...['{"action": "cre', "[]"].map((payload) => ({ event: { name, payload } })), { environment: { GITHUB_EVENT_PATH: "/nowhere/event.json" } }];
  for (const ran of await Promise.all(unreadable.map(run))) expect(failure(ran)).toBe("unreadable: The file of the event cannot be read.");
  const empty = ["{}", '{"comment": 1, "issue": {}}'].map((payload) => ({ event: { name, payload } }));
  for (const ran of await Promise.all(empty.map(run))) expect(failure(ran)).toBe("usage: There is no comment in the event issue_comment, and no command.");
});

test("a token that is none, that is not accepted, or that lacks a permission", async () => {
  const { run, repository } = await openRoom({ permissions: { contents: "read", metadata: "read" } });
  const odd = await run({ inputs: { command: "list", token: "ghp_Canary\nsecond" } });
  expect(failure(odd)).toMatch(/^permission-denied: GitHub does not accept the token any more \(it has characters that no token has\)/);
  expect(JSON.stringify(odd)).not.toContain("Canary");
  expect(failure(await run({ inputs: { command: "list", token: "ghp_unknown" } }))).toMatch(/^permission-denied: GitHub does not accept the token any more \(Bad credentials\)/);
  const weak = await run({ inputs: { command: "plan x" } });
  expect(failure(weak)).toMatch(/^permission-denied: GitHub does not let this token /);
  expect(weak.result.error?.hint).toContain("`permissions: contents: write`");
  expect(repository.git("rev-list", "--count", "main").trim()).toBe("1");
});

test("a repository that is not there, one that is not named, and an address that is none", async () => {
  const { run } = await openRoom();
  expect(failure(await run({ inputs: { command: "list" }, environment: { GITHUB_REPOSITORY: "octo/nowhere" } }))).toMatch(/^not-found: GitHub cannot see the repository: it is not there in octo\/nowhere/);
  expect(failure(await run({ inputs: { command: "list" }, environment: { GITHUB_REPOSITORY: "" } }))).toBe("prerequisite-missing: It is not known which repository on GitHub is meant.");
  for (const url of ["github.example.org", "http://["]) expect(failure(await run({ inputs: { command: "list" }, environment: { GITHUB_API_URL: url } }))).toBe(`prerequisite-missing: The address of GitHub's API, "${url}", is none.`);
});

test("a repository without milestones says how to begin", async () => {
  const { run, repository } = await openRoom({ files: {} });
  for (const command of ["show milestone-001", "plan x"]) expect(failure(await run({ inputs: { command } }))).toBe("no-milestone-data: No milestone data found in .milestones.");
  const begun = await run({ inputs: { command: 'init\nplan "First"' } });
  expect([begun.exit, begun.lines, repository.text(".milestones/active/milestone-001.yaml")]).toEqual([0, [], expect.stringContaining("title: First")]);
});

test("a protected state branch refuses the commit, and the error names the setting", async () => {
  const { run, repository } = await openRoom();
  repository.protect("main", { kind: "pull-request" });
  const ran = await run({ inputs: { command: "plan x" } });
  expect(failure(ran)).toMatch(/^refused: /);
  expect(ran.result.error?.hint).toContain("git_integration.state_branch");
});

test("a file that cannot be read fails at its place, in words of the repository", async () => {
  const { run } = await openRoom({ files: { ".milestones/active/milestone-001.yaml": "title: [\n" } });
  const ran = await run({ inputs: { command: "show milestone-001" } });
  expect(errorsIn(ran)).toEqual([expect.stringMatching(/^::error title=[a-z-]+,file=\.milestones\/active\/milestone-001\.yaml,line=\d+,col=\d+::/)]);
});

test("an input that nobody reads is a warning, and words of the repository are no orders to the runner", async () => {
  const { run } = await openRoom({ files: { ".milestones/active/milestone-001.yaml": 'id: milestone-001\ntitle: "x\\n::set-output name=ok::no\\n##[add-mask]a"\ntasks: []\n' } });
  const { exit, lines } = await run({ inputs: { command: "list", milstone: "x\n::error::y" } });
  expect([exit, lines]).toEqual([0, ["::warning::There is no input milstone; it is ignored."]]);
});

test("a fault of ours ends as any other failure: with an id, where it happened, and the outputs that later steps look at", async () => {
  const { run } = await openRoom();
  const broken = "--import=data:text/javascript,URL.canParse=()=>{throw(new(TypeError)('broken'))}";
  const ran = await run({ inputs: { command: "list" }, environment: { NODE_OPTIONS: broken } });
  expect([ran.exit, ran.stderr, ran.outputs["ok"], ran.result.error?.code]).toEqual([1, "", "false", "unexpected"]);
  expect(errorsIn(ran)).toEqual([expect.stringMatching(/^::error title=unexpected::Unexpected fault [0-9a-f]{8}: TypeError: broken%0A +at /)]);
});
