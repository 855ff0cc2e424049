// Mode command as a runner starts it: what people say in issues, and what workflows have written into the input.
import { describe, expect, test } from "vitest";
import { openRoom, type Room } from "./action.ts";

const titles = ({ repository }: Room): string[] =>
  repository.git("ls-tree", "--name-only", "main", ".milestones/active/").split("\n").filter((path) => path.endsWith(".yaml"))
    .map((path) => /^title: (.*)$/m.exec(repository.text(path) ?? "")?.[1] ?? "").sort();
const commits = ({ repository }: Room): number => Number(repository.git("rev-list", "--count", "main"));
const faces = ({ repository }: Room, id: number): string[] => [...(repository.state.comments.get(id)?.reactions ?? [])].map(({ content }) => content);

async function said(room: Room, body: string, author = "ada") {
  const { number } = room.repository.issues()[0] ?? (await room.repository.issue({ title: "User login", author: "ada" }));
  return room.repository.comment(number, author, body);
}

describe("a comment", () => {
  test("becomes a commit, an answer below it and the outputs of the step; the same event again changes nothing", async () => {
    const room = await openRoom();
    const { id } = await said(room, '/milestone plan "Search" --task "Index it"');
    const first = await room.run({ event: room.heard() });
    expect([first.exit, first.lines, first.stderr, first.files]).toEqual([0, [], "", ""]);
    expect(first.outputs).toMatchObject({ ok: "true", milestone: "milestone-002" });
    expect(first.result).toMatchObject({ schema: 1, ok: true, command: "command", data: { milestone: { id: "milestone-002", title: "Search" } }, error: null });
    expect(first.summary).toContain('### plan "Search" --task "Index it"');
    expect(first.summary).toMatch(/\n\d+ API calls\.\n/);
    expect([titles(room), faces(room, id), room.repository.comments(1).length]).toEqual([["Search", "User login"], ["rocket"], 2]);
    const before = commits(room);
    const again = await room.run({ event: room.heard() });
    expect([again.exit, again.outputs["ok"], again.summary]).toEqual([0, "true", expect.stringContaining("Nothing in this comment is for us, or it was answered before.")]);
    expect([commits(room), room.repository.comments(1).length]).toEqual([before, 2]);
    expect([room.github.unknown(), room.github.unfit()]).toEqual([[], []]);
  });

  test("that is chatter, in code, or by a bot leaves the run green and says so, and asks for nothing", async () => {
    const room = await openRoom();
    for (const [body, author] of [["What a milestone!", "ada"], ["```\n/milestone plan x\n```\n", "ada"], ["/milestone plan x", "dependabot[bot]"]] as const) {
      if (author.endsWith("[bot]")) room.github.user(author, { kind: "Bot" });
      await said(room, body, author);
      const { exit, lines, outputs, summary } = await room.run({ event: room.heard() });
      expect([exit, lines, outputs["ok"], summary]).toEqual([0, [], "true", expect.stringContaining("Nothing in this comment is for us")]);
    }
    expect([commits(room), room.github.requests.filter(({ method }) => method !== "GET" && method !== "POST")]).toEqual([1, []]);
    expect(room.repository.comments(1)).toHaveLength(3);
  });

  test("of somebody who may not is answered below it; the run is green, and its result tells", async () => {
    const room = await openRoom();
    room.repository.collaborator("eve", "read");
    const { id } = await said(room, "/milestone cancel milestone-001", "eve");
    const { exit, result, summary } = await room.run({ event: room.heard(), environment: { GITHUB_ACTOR: "eve" } });
    expect([exit, result]).toEqual([0, expect.objectContaining({ ok: true, data: { commands: [expect.objectContaining({ ok: false, command: "cancel milestone-001", error: expect.objectContaining({ code: "permission-denied" }) })] } })]);
    expect([commits(room), faces(room, id), summary]).toEqual([1, ["-1"], expect.stringContaining("eve has read permission; cancel needs write.")]);
    expect(summary).toContain("\n1 command came to nothing, and its answer says why; the run is green.\n");
    expect(summary).not.toContain("Everything is in order.");
  });

  test("on a pull request is answered there", async () => {
    const room = await openRoom();
    room.repository.commit({ "a.txt": "a\n" }, { branch: "feature" });
    const { number } = await room.repository.pull({ head: "feature", author: "ada", title: "Login" });
    await room.repository.comment(number, "ada", "/milestone show milestone-001");
    expect((await room.run({ event: room.heard() })).exit).toBe(0);
    expect(room.repository.comments(number).at(-1)?.body).toContain("User login");
  });

  test("a ticked box in our own completes a people's task; what else is changed there is put back", async () => {
    const room = await openRoom({ files: { ".milestones/active/milestone-001.yaml": "id: milestone-001\ntitle: User login\ntasks:\n  - id: task-001\n    title: Legal\n  - id: task-002\n    title: Build\n    run: make\n" } });
    await said(room, "/milestone update milestone-001 --priority high");
    await room.run({ event: room.heard() });
    const sticky = room.repository.comments(1).at(-1);
    expect(sticky?.body).toMatch(/- \[ \] .*task-001/);
    await room.repository.editComment(sticky?.id ?? 0, "ada", (sticky?.body ?? "").replace("- [ ]", "- [x]").replace("User login", "Somebody else's"));
    const { exit, result } = await room.run({ event: room.heard() });
    expect([exit, result]).toEqual([0, expect.objectContaining({ ok: true })]);
    expect(room.repository.text(".milestones/active/milestone-001.yaml")).toMatch(/id: task-001\n\s+title: Legal\n(?:\s+.*\n)*?\s+status: completed/);
    const shown = room.repository.comments(1).at(-1)?.body ?? "";
    expect([shown, shown.includes("Somebody else's")]).toEqual([expect.stringMatching(/task-001 \| Legal \| ✅ completed/), false]);
  });
});

describe("the input command", () => {
  test("takes several lines, with or without a prefix, each by itself whatever ticks and quotes are in the others", async () => {
    const room = await openRoom();
    const lines = ['plan "A `tick"', "", "  /milestone complete milestone-001 task-001  ", "/ms/show milestone-001 `", '/milestone plan "<!-- B"'];
    const { exit, lines: told, result, outputs } = await room.run({ inputs: { command: lines.join("\r\n") } });
    expect([exit, told.length, outputs["ok"], outputs["milestone"]]).toEqual([1, 1, "false", undefined]);
    expect(result.data).toMatchObject({ commands: [{ ok: true, data: { milestone: { title: "A `tick" } } }, { ok: true }, { ok: false, error: { code: "usage" } }, { ok: true, data: { milestone: { title: "<!-- B" } } }] });
    expect(titles(room)).toEqual(['"<!-- B"', '"A `tick"', "User login"].map((title) => title.replaceAll('"', "")).sort());
  });

  test("may be written as hints and the manual have it, whatever the prefixes are", async () => {
    const room = await openRoom({ files: { ".milestones/config/milestone-config.yaml": "commands:\n  prefixes: [/ship]\n" } });
    const { exit, result } = await room.run({ inputs: { command: "milestone list\n/milestone list\n/ship list\nlist" } });
    expect([exit, result.data]).toMatchObject([0, { commands: Array(4).fill({ ok: true }) }]);
  });

  test("answers one command with its own data, and says nothing in any issue", async () => {
    const room = await openRoom();
    await said(room, "Hello.");
    const { exit, result, summary } = await room.run({ inputs: { command: "list" } });
    expect([exit, result.data]).toEqual([0, expect.objectContaining({ total: 1 })]);
    expect([summary, room.repository.comments(1).length]).toEqual([expect.stringContaining("| milestone-001 | User login |"), 1]);
  });

  test("dry-run shows what would change and changes nothing, in either spelling; a comment cannot be tried out", async () => {
    const room = await openRoom();
    for (const inputs of [{ command: 'plan "Search"', "dry-run": "TRUE" }, { command: 'plan "Search" --dry-run', "dry-run": "false" }]) {
      const { exit, summary, result } = await room.run({ inputs });
      expect(summary).toMatch(/\n### plan "Search".*\n\nNothing was written: this is what would change\.\n\n```diff\n/);
      expect(summary.match(/\+title: Search/g)).toHaveLength(1);
      expect([exit, summary, result.data]).toEqual([0, expect.not.stringContaining("Planned"), expect.objectContaining({ diff: expect.stringContaining("+title: Search") })]);
    }
    await said(room, "/milestone plan x");
    const overheard = await room.run({ event: room.heard(), inputs: { "dry-run": "true" } });
    expect([overheard.exit, overheard.result.error?.code, commits(room)]).toEqual([1, "usage", 1]);
  });

  test("that nobody knows, that is another's, that has a mode of its own or needs a machine, and one too many fail, each with one clear error", async () => {
    const room = await openRoom();
    const wrong: readonly (readonly [command: string, code: string])[] = [
      ["plam x", "unknown-verb"], ["/deploy now", "unknown-verb"], ["execute milestone-001", "usage"], ["sweep", "usage"], ["watch milestone-001", "usage"], ["db info", "usage"], ["list --json", "unknown-flag"], ["show milestone-009", "milestone-not-found"], [Array(6).fill("list").join("\n"), "usage"],
    ];
    await Promise.all(wrong.map(async ([command, code]) => {
      const { exit, result, outputs, lines } = await room.run({ inputs: { command } });
      expect(result.error?.message).not.toContain("comment");
      expect([exit, result.error?.code, outputs["ok"], lines]).toEqual([1, code, "false", [expect.stringMatching(new RegExp(`^::error title=${code}::\\S`))]]);
    }));
  });
});

describe("what started the workflow says what a written command may", () => {
  test.each([
    ["workflow_dispatch", true, true, false], ["schedule", true, true, true], ["push", true, false, false], ["pull_request", true, false, false],
    ["issue_comment", false, false, false], ["pull_request_target", false, false, false], ["constructor", false, false, false],
  ])("%s lets it read, write and maintain: %s, %s, %s", async (name, reads, writes, maintains) => {
    const room = await openRoom();
    const event = { name, payload: {} };
    const { result, exit } = await room.run({ event, inputs: { command: "list\nplan x\nbranch cleanup" } });
    const outcomes = Object.values(result.data ?? {}).flat().map((one) => (one.ok ? true : one.error.code));
    expect([outcomes, exit]).toEqual([[reads, writes, maintains].map((may) => may || "permission-denied"), maintains ? 0 : 1]);
    expect(titles(room).includes("x")).toBe(writes);
  });
});

test("a server of one's own is asked below /api/v3", async () => {
  const room = await openRoom();
  await said(room, '/milestone plan "Search"');
  const { exit, lines } = await room.run({ event: room.heard(), environment: { GITHUB_API_URL: `${room.github.url}/api/v3`, GITHUB_GRAPHQL_URL: `${room.github.url}/api/graphql` } });
  expect([exit, lines, titles(room)]).toEqual([0, [], ["Search", "User login"]]);
});
