// The modes that look after a repository, as a runner starts them.
import { expect, test } from "vitest";
import { openRoom, type Room } from "./action.ts";

const SCHEDULE = { name: "schedule", payload: { schedule: "23 * * * *" } };
const AGO = "2026-01-01T10:00:00Z";
const done = (id: string) => `id: ${id}\ntitle: ${id}\nstatus: completed\ncompleted_at: "${AGO}"\ntasks:\n  - id: task-001\n    title: Done\n    status: completed\n`;
const IDS = ["milestone-001", "milestone-002", "milestone-003"];
const FINISHED = { ...Object.fromEntries(IDS.map((id) => [`.milestones/active/${id}.yaml`, done(id)])), ".milestones/config/milestone-config.yaml": "git_integration:\n  auto_cleanup_branches: true\n  branch_cleanup: aggressive\n" };

const branches = ({ repository }: Room): string[] => repository.git("for-each-ref", "--format=%(refname:short)", "refs/heads/milestone").trim().split("\n");

/** Three work branches whose pull requests were squashed: one as it should be, one protected, one that somebody pushed to since. */
async function squashed(room: Room): Promise<string> {
  const { repository, github } = room;
  for (const id of IDS) {
    repository.commit({ [`${id}.txt`]: "work\n" }, { branch: `milestone/${id}` });
    const { number } = await repository.pull({ head: `milestone/${id}`, author: "ada", title: id });
    const answer = await fetch(`${github.url}/repos/${repository.fullName}/pulls/${number}/merge`, { method: "PUT", headers: { authorization: `Bearer ${room.token}` }, body: JSON.stringify({ merge_method: "squash" }) });
    expect(answer.status).toBe(200);
  }
  repository.protect("milestone/milestone-002");
  const tip = repository.git("rev-parse", "milestone/milestone-001").trim();
  repository.commit({ "more.txt": "later\n" }, { branch: "milestone/milestone-003" });
  return tip;
}

test("cleanup deletes what was merged by squash, keeps what is protected or has moved, and shows why; a dry run only tells", async () => {
  const room = await openRoom({ files: FINISHED });
  const tip = await squashed(room);
  const tried = await room.run({ event: SCHEDULE, inputs: { mode: "cleanup", "dry-run": "true" } });
  expect([tried.exit, branches(room)]).toEqual([0, IDS.map((id) => `milestone/${id}`)]);
  const { exit, lines, stderr, result, outputs, summary } = await room.run({ event: SCHEDULE, inputs: { mode: "cleanup" } });
  expect([exit, lines, stderr, outputs["ok"]]).toEqual([0, [], "", "true"]);
  expect(branches(room)).toEqual(["milestone/milestone-002", "milestone/milestone-003"]);
  expect(result.data).toEqual({
    deleted: ["milestone/milestone-001"], undo: [{ branch: "milestone/milestone-001", commit: tip }],
    kept: [expect.objectContaining({ branch: "milestone/milestone-002", reason: "protected" }), expect.objectContaining({ branch: "milestone/milestone-003", reason: "not-merged" })],
  });
  for (const text of [tried.summary, summary]) expect(text).toMatch(/\| branch \| +\| why \|\n.*\n\| milestone\/milestone-001 \|[^]*\| milestone\/milestone-002 \| kept \| it is protected \|\n\| milestone\/milestone-003 \| kept \| nothing shows that its work is merged \|/);
  expect([room.github.unknown(), room.github.unfit()]).toEqual([[], []]);
});

test("scale-check tells what there is and what is recommended, to whoever may read", async () => {
  const room = await openRoom();
  const { exit, outputs, result, summary } = await room.run({ event: { name: "push", payload: {} }, inputs: { mode: "scale-check" } });
  expect([exit, outputs["backend"], outputs["ok"]]).toEqual([0, "file", "true"]);
  expect(result.data).toMatchObject({ backend: "file", recommended: "file", metrics: { milestone_count: 1 }, reasons: [expect.any(String)] });
  expect(summary).toContain("| milestone\\_count | 1 |");
});

test("scale-check commits since when a larger backend is due, and an hour later the pointer, whoever's push started it", async () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`.milestones/active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
  const path = ".milestones/config/database-config.yaml";
  const room = await openRoom({ files: { ...many, [path]: "# Ours\npostgresql:\n  pool_size: 4\n" } });
  const look = () => room.run({ event: { name: "push", payload: {} }, inputs: { mode: "scale-check" } });
  const first = await look();
  expect([first.exit, first.outputs["backend"], first.result.data]).toEqual([0, "file", expect.objectContaining({ due: { backend: "sqlite", since: expect.any(String) }, switched: null })]);
  const waiting = room.repository.text(path);
  expect(waiting).toMatch(/^# Ours\npostgresql:\n {2}pool_size: 4\ndue:\n {2}backend: sqlite\n {2}since: "/);
  const tip = room.repository.git("rev-parse", "main");
  expect([(await look()).exit, room.repository.git("rev-parse", "main")]).toEqual([0, tip]);
  room.repository.commit({ [path]: (waiting ?? "").replace(/since: ".*"/, `since: "${AGO}"`) });
  const third = await look();
  expect([third.exit, third.outputs["backend"], third.result.data]).toEqual([0, "sqlite", expect.objectContaining({ switched: { from: "file", to: "sqlite" } })]);
  expect(room.repository.text(path)).toBe("# Ours\npostgresql:\n  pool_size: 4\nbackend: sqlite\n");
  expect(room.repository.git("log", "-1", "--format=%s%n%(trailers:key=Command,key=Actor)", "main").trim()).toMatch(/^chore\(milestones\): .*sqlite.*\n+Command: .*\nActor: ada$/);
  expect([room.github.unknown(), room.github.unfit()]).toEqual([[], []]);
}, 600_000);

test("scale-check chooses PostgreSQL only where a database is given, and the log does not tell which", async () => {
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`.milestones/active/milestone-${index + 1}.yaml`, `title: Number ${index + 1}\n`]));
  const room = await openRoom({ files: { ...files, ".milestones/config/milestone-config.yaml": "scale_thresholds:\n  file_to_sqlite: 3\n  sqlite_to_postgresql: 5\n" } });
  const look = (inputs: Readonly<Record<string, string>>) => room.run({ event: SCHEDULE, inputs: { mode: "scale-check", "dry-run": "true", ...inputs } });
  const without = await look({});
  expect(without.result.data).toMatchObject({ recommended: "postgresql", reachable: "sqlite", verdict: { target: "sqlite" }, reasons: expect.arrayContaining([expect.stringContaining("No PostgreSQL is configured")]) });
  const given = await look({ "database-url": "postgresql://ada:hunter2@db.example.org/one" });
  expect(given.result.data).toMatchObject({ recommended: "postgresql", reachable: "postgresql", verdict: { target: "postgresql" } });
  const wrong = await look({ "database-url": "mysql://ada:hunter2@db.example.org/one" });
  expect([wrong.exit, wrong.result.error, JSON.stringify(wrong).includes("hunter2")]).toEqual([1, expect.objectContaining({ code: "usage" }), false]);
  expect([without.exit, given.exit, JSON.stringify(given).includes("hunter2")]).toEqual([0, 0, false]);
}, 600_000);

test("sweep answers what nobody heard, once", async () => {
  const room = await openRoom();
  const { number } = await room.repository.issue({ title: "Search", author: "ada" });
  await room.repository.comment(number, "ada", "/milestone complete milestone-001 task-001");
  for (const comments of [1, 0]) {
    const { exit, lines, result } = await room.run({ event: { name: "issue_comment", payload: room.heard().payload }, inputs: { mode: "sweep" } });
    expect([exit, lines, result.data]).toEqual([0, [], expect.objectContaining({ comments: expect.toSatisfy((found: readonly unknown[]) => found.length === comments), left: 0 })]);
  }
  expect(room.repository.text(".milestones/active/milestone-001.yaml")).toContain("status: completed");
  expect(room.repository.comments(number)).toHaveLength(2);
});

test("maintain does everything that is due in its order, and another time finds nothing to do", async () => {
  const room = await openRoom({ files: FINISHED });
  await squashed(room);
  const { exit, lines, result, summary } = await room.run({ event: SCHEDULE, inputs: { mode: "maintain" } });
  expect([exit, lines]).toEqual([0, []]);
  expect(result.data).toMatchObject({ parts: ["scale", "sessions", "pulls", "branches", "approvals", "comments", "health", "notices"].map((part) => ({ part, ok: true })) });
  expect([branches(room).length, summary]).toEqual([2, expect.stringContaining("| branches | done |")]);
  const before = room.repository.git("for-each-ref");
  const again = await room.run({ event: SCHEDULE, inputs: { mode: "maintain" } });
  expect([again.exit, room.repository.git("for-each-ref")]).toEqual([0, before]);
});

test("started by hand, those who may maintain may; whoever may only write, or whose rights GitHub does not tell, may not", async () => {
  const room = await openRoom({ files: FINISHED });
  room.repository.collaborator("bob", "write");
  const by = (actor: string) => room.run({ inputs: { mode: "maintain", "dry-run": "true" }, environment: { GITHUB_ACTOR: actor } });
  const bob = await by("bob");
  expect([bob.exit, bob.lines]).toEqual([1, [expect.stringMatching(/^::error title=permission-denied::bob has write permission; maintain needs maintain\./)]]);
  expect((await by("ada")).exit).toBe(0);
  room.github.faults([{ kind: "status", status: 403, on: "GET /repos/{owner}/{repo}/collaborators/{username}/permission" }]);
  expect((await by("ada")).result.error?.code).toBe("permission-denied");
});
