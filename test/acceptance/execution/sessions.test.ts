// Sessions on real runs: watched, told to stop, interrupted, killed and gone on with, by one person and by several.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MILESTONE, workshop, type TaskPlan, type Work, type Workshop } from "../../support/execution/workshop.ts";
import { until } from "../../support/processes/until.ts";

const OUTSIDE = '"$(git rev-parse --git-common-dir)/../..';

/** Tells that it began. */
function quick(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; echo ${id} > ${id}`, ...more };
}

/** The same, but it waits until somebody lets it go on. */
function gated(id: string, more: Readonly<Record<string, unknown>> = {}): TaskPlan {
  return { id, run: `echo $MILESTONE_TASK >> ${OUTSIDE}/began"; until [ -e ${OUTSIDE}/open-${id}" ]; do sleep 0.02; done; echo ${id} > ${id}`, ...more };
}

function began({ base }: Pick<Workshop, "base">): string[] {
  const path = join(base, "began");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
}

function open({ base }: Workshop, id: string): void {
  writeFileSync(join(base, `open-${id}`), "");
}

/** Starts it and waits until so many tasks have begun in all. */
async function begun(shop: Workshop, count: number, ...words: string[]): Promise<Work> {
  const work = shop.start("execute", MILESTONE, "--yes", ...words);
  await until(() => began(shop).length >= count, `${count} tasks to begin`);
  return work;
}

async function refusal(shop: Workshop, ...words: string[]): Promise<string> {
  const { exit, error } = await shop.json(...words);
  return `${exit} ${error?.code ?? ""}: ${error?.message ?? ""} ${error?.hint ?? ""}`;
}

const ACTIVE = /^3 session-active: Session already active: Ada <ada@example\.org> on \S+ is at work on milestone-001 with session-\d{8}-001, for \d+ (?:second|minute)s?\. .*milestone session stop session-\d{8}-001/;

test("a session that is interrupted, ended, killed and told to stop goes on each time, and nothing finished is done twice", async () => {
  const shop = workshop({ tasks: [quick("first"), gated("second", { dependencies: ["first"] }), quick("third", { dependencies: ["second"] })] });

  const one = await begun(shop, 2);
  one.signal("SIGINT");
  const interrupted = await one.ended;
  expect([interrupted.exit, interrupted.stderr]).toEqual([130, expect.stringMatching(/Stopping: .*Again to end at once\.\n[^]*Session paused, 1 of 3 tasks completed: Interrupted\.[^]*error\[interrupted\]: Interrupted\.\n {2}hint: Go on with `milestone execute milestone-001 --resume`/)]);
  expect([shop.session().status, shop.milestone().status, shop.running()]).toEqual(["paused", "paused", []]);

  const two = await begun(shop, 3, "--resume", "--json");
  two.signal("SIGTERM");
  const terminated = await two.ended;
  expect([terminated.exit, JSON.parse(terminated.stdout), terminated.stderr]).toMatchObject([130, { ok: false, data: { session: { status: "paused" } }, error: { code: "interrupted", message: "Ended by SIGTERM." } }, ""]);

  const three = await begun(shop, 4);
  three.signal("SIGKILL");
  expect((await three.ended).signal).toBe("SIGKILL");
  await until(() => shop.running().length === 0, "the watchdog to end what is left");
  const sessions = await shop.json("session", "list");
  expect(sessions.data).toMatchObject({ sessions: [{ milestone: MILESTONE, status: "paused", owner: "Ada <ada@example.org>" }] });

  const four = await begun(shop, 5, "--resume");
  expect((await shop.json("session", "stop", MILESTONE)).data).toMatchObject({ stopping: true });
  expect(await four.ended).toMatchObject({ exit: 130, stderr: expect.stringContaining("Session paused, 1 of 3 tasks completed: It was told to stop.") });

  rmSync(join(shop.folder, ".milestones/sessions/agents"), { recursive: true, force: true });
  const five = await begun(shop, 6, "--resume", "--restart-agents");
  open(shop, "second");
  const completed = await five.ended;
  expect([completed.exit, completed.stdout], completed.stderr).toEqual([0, expect.stringMatching(/second +second +completed +5 /)]);
  expect(began(shop)).toEqual(["first", "second", "second", "second", "second", "second", "third"]);
  expect(shop.milestone()).toMatchObject({ status: "completed", progress: { percentage: 0 } });
  expect(shop.git("log", "--reverse", "--format=%s", `main..milestone/${MILESTONE}`).split("\n")).toEqual(["feat(milestone-001): first", "feat(milestone-001): second", "feat(milestone-001): third"]);
  expect([readdirSync(shop.temporary), shop.there(".milestones/cache/work"), shop.git("for-each-ref", "refs/milestones")]).toEqual([[], false, ""]);
});

test("interrupted twice it ends at once, although its task is deaf, and what it left is ended and can be gone on with", async () => {
  const shop = workshop({ tasks: [gated("deaf", { run: `trap "" TERM; echo deaf >> ${OUTSIDE}/began"; until [ -e ${OUTSIDE}/open-deaf" ]; do sleep 0.02; done` })] });
  const work = await begun(shop, 1, "--json");
  work.signal("SIGINT");
  await until(() => shop.logs().includes("deaf"), "the log");
  work.signal("SIGINT");
  const { exit, stdout } = await work.ended;
  expect([exit, JSON.parse(stdout)]).toMatchObject([130, { ok: false, error: { code: "interrupted" } }]);
  await until(() => shop.running().length === 0, "the watchdog to end what is left");
  open(shop, "deaf");
  expect((await shop.run("execute", MILESTONE, "--yes", "--resume")).exit).toBe(0);
  expect(began(shop)).toEqual(["deaf", "deaf"]);
});

test("while a session runs, others see it and are kept from what would disturb it", async () => {
  const shop = workshop({ tasks: [quick("first"), gated("second", { dependencies: ["first"] })] });
  const work = await begun(shop, 2, "--agents", "1", "--jsonl");
  const [piped, lines] = [shop.start("watch", MILESTONE), shop.start("watch", MILESTONE, "--jsonl")];
  await until(() => piped.said().stdout !== "" && lines.said().stdout !== "", "both to see something");
  const answers = await Promise.all([shop.json("session", "list"), shop.json("agent", "status"), shop.json("session", "show", MILESTONE), shop.json("session", "latest"), shop.json("agent", "memory"), shop.json("agent", "conflicts")]);
  expect(answers.map(({ exit }) => exit)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(answers.map(({ data }) => data)).toMatchObject([{ sessions: [{ status: "active", milestone: MILESTONE }] }, { agents: expect.arrayContaining([expect.objectContaining({ name: "agent-1", role: "task_executor" }), expect.objectContaining({ name: "blocker_detector", state: "working" })]) }, {}, {}, {}, {}]);
  for (const words of [["execute", MILESTONE, "--yes"], ["session", "reset", "--yes"], ["session", "restore", MILESTONE], ["archive", MILESTONE]]) expect(await refusal(shop, ...words), words.join(" ")).toMatch(ACTIVE);
  open(shop, "second");
  const { exit, stdout } = await work.ended;
  const events = stdout.trim().split("\n").map((line): unknown => JSON.parse(line));
  expect(exit).toBe(0);
  expect(events.at(-1)).toMatchObject({ schema: 1, ok: true, command: "execute" });
  expect(events.slice(0, -1)).toEqual(expect.arrayContaining(["task_started", "task_completed", "session_ended"].map((event) => expect.objectContaining({ schema: 1, event, milestone_id: MILESTONE }))));
  const [seen, streamed] = [await piped.ended, await lines.ended];
  expect([seen.exit, streamed.exit]).toEqual([0, 0]);
  expect(seen.stdout).toContain("2 of 2 done");
  const looks = streamed.stdout.trim().split("\n");
  expect(JSON.parse(looks.at(-1) ?? "")).toMatchObject({ schema: 1, ok: true, command: "watch", data: { running: false, session: { status: "completed" } } });
  // A line for each change, whatever time passes: the seat goes to work, and perhaps is seen in between.
  expect(looks.length).toBeLessThanOrEqual(5);
});

test("agents are stopped and started anew from another terminal", async () => {
  const shop = workshop({ tasks: [gated("first"), gated("second")] });
  const work = await begun(shop, 2, "--agents", "2");
  expect(await refusal(shop, "agent", "restart", "agent-9")).toMatch(/^2 invalid-argument: No running session has an agent agent-9\. There are agent-1, agent-2, /);
  expect((await shop.json("agent", "restart", "agent-1")).data).toMatchObject({ agent: "agent-1" });
  await until(() => began(shop).length === 3, "the task of agent-1 to begin again");
  expect((await shop.json("agent", "stop", "--non-essential")).exit).toBe(0);
  expect((await shop.json("agent", "stop", "--all")).exit).toBe(0);
  const { exit, stderr } = await work.ended;
  expect([exit, stderr]).toEqual([130, expect.stringContaining("Session paused, 0 of 2 tasks completed: Every agent was stopped.")]);
  for (const id of ["first", "second"]) open(shop, id);
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(0);
});

test("sessions are listed, shown, checked, given away, put aside, restored and cleaned up", async () => {
  const shop = workshop({ tasks: [quick("first"), { id: "fails", run: "exit 1" }] });
  expect((await shop.run("execute", MILESTONE, "--yes")).exit).toBe(1);
  const { id } = shop.session();
  const path = join(shop.folder, ".milestones/sessions", `${id}.yaml`);
  expect((await shop.json("session", "show", id)).data).toMatchObject({ session: { id, status: "failed" } });
  expect((await shop.json("session", "own", id, "bob")).data).toEqual({ session: id, owner: "bob" });
  expect(shop.session().owner).toBe("bob");
  expect(await refusal(shop, "execute", MILESTONE, "--yes", "--resume")).toMatch(/^3 session-active: Session already active: session-\d+-001 of milestone-001 belongs to bob on .*milestone session own/);
  expect((await shop.run("session", "own", id, "Ada <ada@example.org>")).exit).toBe(0);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, 40));
  expect((await shop.json("session", "validate")).exit).not.toBe(0);
  writeFileSync(path, text);
  renameSync(path, path.replace(id, `corrupted-${id}`));
  expect((await shop.json("session", "restore", id)).data).toMatchObject({ session: id, milestone: MILESTONE });
  expect(shop.session()).toMatchObject({ id, status: "paused" });
  shop.write(`.milestones/active/${MILESTONE}.yaml`, shop.text(`.milestones/active/${MILESTONE}.yaml`).replace("exit 1", "exit 0"));
  const resumed = await shop.json("execute", MILESTONE, "--yes", "--resume-session", id);
  expect([resumed.exit, began(shop)]).toEqual([0, ["first"]]);
  expect(await refusal(shop, "session", "cleanup")).toMatch(/^2 confirmation-needed/);
  expect((await shop.json("session", "cleanup", "--older-than", "1s", "--yes")).exit).toBe(0);
  expect((await shop.json("session", "reset", "--yes")).exit).toBe(0);
  expect((await shop.json("data", "validate")).exit).toBe(0);
});

test("a task that kills whoever runs it is tried again only when somebody says so, and the record counts", async () => {
  const shop = workshop({ tasks: [quick("first"), { id: "kills", run: `echo kills >> ${OUTSIDE}/began"; test -e ${OUTSIDE}/open-kills" || kill -9 $PPID; sleep 60`, timeout: "2s", dependencies: ["first"] }] });
  expect((await shop.run("execute", MILESTONE, "--yes")).signal).toBe("SIGKILL");
  await until(() => shop.running().length === 0, "the watchdog to end what is left");
  open(shop, "kills");
  const { exit, data } = await shop.json("execute", MILESTONE, "--yes");
  expect([exit, data]).toMatchObject([1, { session: { steps: [{ task: "first", status: "completed", attempts: 1 }, { task: "kills", status: "timed_out", attempts: 2 }] } }]);
  expect(began(shop)).toEqual(["first", "kills", "kills"]);
});

test("with several people at work each has a session, and every task is somebody's", async () => {
  const shop = workshop({ tasks: [gated("one"), gated("two"), quick("three"), quick("four")], config: "session_management:\n  multi_user: true\n" });
  const [ada, bob] = [shop.with({ MILESTONE_ACTOR: "ada" }), shop.with({ MILESTONE_ACTOR: "bob" })];
  const first = await begun(ada, 1, "--agents", "1");
  const second = await begun(bob, 2, "--agents", "1");
  expect(await refusal(ada, "execute", MILESTONE, "--yes")).toMatch(/^3 session-active: .*ada on/);
  for (const id of ["one", "two"]) open(shop, id);
  await Promise.all([first.ended, second.ended]);
  expect(began(shop).toSorted()).toEqual(["four", "one", "three", "two"]);
  expect(shop.milestone()).toMatchObject({ status: "completed", tasks: Array.from({ length: 4 }, () => ({ status: "completed" })) });
  expect(shop.git("ls-tree", "--name-only", `milestone/${MILESTONE}`).split("\n")).toEqual(expect.arrayContaining(["four", "one", "three", "two"]));
  expect(shop.git("for-each-ref", "refs/milestones")).toBe("");
});
