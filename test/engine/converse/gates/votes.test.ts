// Votes in conversations: comments and reviews open gates for exactly what was looked at, and for nobody else's word.
import { describe, expect, test } from "vitest";
import { BRANCH, DESIGN, hashOf, openGateTown, type GateTown } from "./gate-town.ts";

const APPROVE = "/milestone approval approve milestone-001 task-001 design";

async function waiting(options: Parameters<typeof openGateTown>[0] = {}): Promise<GateTown> {
  const town = openGateTown(options);
  await said(town, "/milestone kiro submit milestone-001 task-001", "ben");
  expect(town.phase()).toBe("waiting_approval");
  return town;
}

async function said(town: GateTown, body: string, by: "ann" | "ben" | "cyd" | "dan" = "ann", issue = town.issueNumber): Promise<readonly (string | undefined)[]> {
  town.later();
  const handled = await town.hear(town.say(town[by], issue, body));
  expect(handled.problem).toBeNull();
  return handled.finished.map(({ finished }) => finished.problem?.code);
}

describe("a vote in a comment", () => {
  test("is by account number and comment, for the hashes that were put up, and the last one opens the gate", async () => {
    const town = await waiting();
    expect(await said(town, APPROVE)).toEqual([undefined]);
    expect(town.phase()).toBe("waiting_approval");
    expect(town.check()).toEqual(["in_progress", "Design approved by @ann, waiting for @acme/board"]);
    expect(await said(town, APPROVE, "dan")).toEqual([undefined]);
    expect(town.phase()).toBe("approved");
    expect(town.check()).toEqual(["success", "Design approved by @ann, @dan"]);
    const round = town.round();
    expect(round?.deliverables).toEqual([{ path: DESIGN, sha256: hashOf("# Design\n") }]);
    expect(round?.votes.map(({ by, source, commit }) => [by.id, source.via, source.verified, commit])).toEqual([[town.ann.id, "comment", true, round?.head], [town.dan.id, "comment", true, round?.head]]);
    expect(round?.votes.every(({ source }) => town.hub.comments.has(Number(source.id)))).toBe(true);
  });

  test("that was given before changes nothing, and is told so in words", async () => {
    const town = await waiting();
    await said(town, APPROVE);
    const [answers, commits] = [town.ours("answer").length, town.hub.repository.commits.length];
    expect(await said(town, APPROVE)).toEqual([undefined]);
    expect([town.ours("answer").length - answers, town.hub.repository.commits.length - commits]).toEqual([1, 0]);
    expect(town.ours("answer").at(-1)?.body).toContain("Nothing to change: design of task-001 is as you want it.");
  });

  test("is spelled as in the earliest guides, too", async () => {
    const town = await waiting({ approvers: ["@ann"] });
    expect(await said(town, "/milestone/review milestone-001 task-001 --phase design --approve")).toEqual([undefined]);
    expect(town.phase()).toBe("approved");
  });

  test("of what changed since counts nothing: the gate is asked anew, and says which file", async () => {
    const town = await waiting();
    await said(town, APPROVE);
    town.write("# Other design\n");
    expect(await said(town, APPROVE, "dan")).toEqual(["deliverables-changed"]);
    expect(town.phase()).toBe("waiting_approval");
    expect(town.approval()?.rounds.map(({ status, votes }) => [status, votes.length])).toEqual([["reopened", 1], ["pending", 0]]);
    expect(town.ours("answer").at(-1)?.body).toContain("design.md");
  });

  test("that was written before the design was put up anew does not count for the new one", async () => {
    const town = await waiting({ approvers: ["@ann"] });
    town.later();
    const late = town.say(town.ann, town.issueNumber, APPROVE);
    town.later();
    town.write("# Evil design\n");
    await said(town, "/milestone kiro submit milestone-001 task-001", "ben");
    const handled = await town.hear(late);
    expect(handled.finished.map(({ finished }) => finished.problem?.code)).toEqual(["deliverables-changed"]);
    expect(town.phase()).toBe("waiting_approval");
    expect(town.round()?.votes).toEqual([]);
    expect(await said(town, APPROVE)).toEqual([undefined]);
    expect(town.phase()).toBe("approved");
  });

  test("of what the status comment did not show yet counts only once it did", async () => {
    const town = await waiting({ approvers: ["@ann"] });
    const shown = town.ours("sticky")[0];
    town.write("# Quiet design\n");
    const other = town.issue(town.ben, "Elsewhere");
    await said(town, "/milestone kiro submit milestone-001 task-001", "ben", other);
    expect(town.ours("sticky")[0]?.body).toBe(shown?.body);
    expect(await said(town, APPROVE)).toEqual(["deliverables-changed"]);
    expect(town.ours("sticky")[0]?.body).not.toBe(shown?.body);
    expect(await said(town, APPROVE)).toEqual([undefined]);
    expect(town.phase()).toBe("approved");
  });

  test.each([["cyd", "permission-denied"], ["ben", "permission-denied"]] as const)("of %s, who is not asked, is refused", async (by, code) => {
    const town = await waiting();
    expect(await said(town, APPROVE, by)).toEqual([code]);
    expect(town.round()?.votes).toEqual([]);
  });

  test("of a team whose members are hidden speaks for nobody, and says so", async () => {
    const town = await waiting();
    town.later();
    const hidden = { ok: false, problem: { code: "permission-denied", message: "members: read is missing" } };
    const handled = await town.hear(town.say(town.dan, town.issueNumber, APPROVE), town.door({ faults: (call) => (call === "forge.isMember" ? { answer: () => hidden } : null) }));
    expect(handled.finished[0]?.finished.problem).toMatchObject({ code: "permission-denied", message: expect.stringContaining("could not be found out") });
    expect(town.round()?.votes).toEqual([]);
  });

  test("is heard again where the forge did not answer about the team", async () => {
    const town = await waiting();
    town.later();
    const comment = town.say(town.dan, town.issueNumber, APPROVE);
    const away = await town.hear(comment, town.door({ faults: (call) => (call === "forge.isMember" ? "fail" : null) }));
    expect([away.problem?.code, town.round()?.votes]).toEqual(["remote-unavailable", []]);
    expect((await town.hear(comment)).problem).toBeNull();
    expect(town.round()?.votes.map(({ role }) => role)).toEqual(["@acme/board"]);
  });

  test("asks the forge about a team once in a conversation", async () => {
    const town = await waiting();
    town.later();
    const door = town.door();
    await town.hear(town.say(town.dan, town.issueNumber, `${APPROVE}\n${APPROVE}`), door);
    expect(door.log.filter((call) => call === "forge.isMember")).toHaveLength(1);
  });

  test("that rejects blocks the phase with its reason, and the check fails", async () => {
    const town = await waiting();
    expect(await said(town, '/milestone approval reject milestone-001 task-001 design --reason "no data model"')).toEqual([undefined]);
    expect(town.phase()).toBe("blocked");
    expect(town.check()).toEqual(["failure", "Design rejected by @ann: no data model"]);
  });
});

describe("a review of the pull request", () => {
  test("by those who are asked opens the gate, with the commit that was reviewed", async () => {
    const town = await waiting();
    const reviews = [town.review(town.ann, town.pullNumber, { state: "approved" }), town.review(town.dan, town.pullNumber, { state: "approved", body: "Fine." })];
    expect((await town.attend()).problem).toBeNull();
    expect(town.phase()).toBe("approved");
    expect(town.round()?.votes.map(({ by, source, commit, note }) => [by.login, source.via, source.id, commit, note])).toEqual(reviews.map(({ id, commit, body, author }) => [author?.login, "review", String(id), commit, body]));
    expect(town.check()).toEqual(["success", "Design approved by @ann, @dan"]);
  });

  test("counts once, however often it is heard", async () => {
    const town = await waiting();
    town.review(town.ann, town.pullNumber, { state: "approved" });
    await Promise.all([town.attend(), town.attend()]);
    const commits = town.hub.repository.commits.length;
    for (let times = 0; times < 3; times++) await town.attend();
    expect([town.round()?.votes.length, town.hub.repository.commits.length]).toEqual([1, commits]);
  });

  test("shows in the status comment, and so does what asks anew, also within one second", async () => {
    const town = await waiting();
    await said(town, APPROVE, "ann", town.pullNumber);
    town.write("# Other design\n");
    await town.attend();
    const shown = town.ours("sticky", town.pullNumber)[0]?.body;
    expect([shown?.includes("Design is waiting for @"), shown?.includes("approved by")]).toEqual([true, false]);
    expect(await said(town, APPROVE, "ann", town.pullNumber)).toEqual([undefined]);
  });

  test("that was counted and is dismissed counts no more while the gate waits, and one that follows it does", async () => {
    const town = await waiting();
    const { id } = town.review(town.ann, town.pullNumber, { state: "approved" });
    await town.attend();
    expect(town.check()).toEqual(["in_progress", "Design approved by @ann, waiting for @acme/board"]);
    const reviews = town.hub.reviews.get(town.pullNumber) ?? [];
    town.hub.reviews.set(town.pullNumber, reviews.map((review) => (review.id === id ? { ...review, state: "dismissed" } : review)));
    town.review(town.dan, town.pullNumber, { state: "approved" });
    for (let times = 0; times < 2; times++) await town.attend();
    expect([town.phase(), town.round()?.votes.map(({ by }) => by.login), town.check()]).toEqual(["waiting_approval", ["dan"], ["in_progress", "Design approved by @dan, waiting for @ann"]]);
    expect(town.file("events/milestone-001.jsonl")?.match(/"withdrawn":\["ann"\]/g)).toHaveLength(1);
    town.review(town.ann, town.pullNumber, { state: "approved" });
    await town.attend();
    expect(town.phase()).toBe("approved");
  });

  test("that asks for changes sends the phase back, with its words as the reason", async () => {
    const town = await waiting();
    town.review(town.ann, town.pullNumber, { state: "changes_requested", body: "Say what it costs." });
    await town.attend();
    expect([town.phase(), town.round()?.status, town.round()?.reason]).toEqual(["in_progress", "changes_requested", "Say what it costs."]);
    expect(town.check()).toEqual(["action_required", "@ann asked for changes of design: Say what it costs."]);
  });

  test("without words names itself as the reason", async () => {
    const town = await waiting();
    const { url } = town.review(town.ann, town.pullNumber, { state: "changes_requested" });
    await town.attend();
    expect(town.round()?.reason).toContain(url);
  });

  test("of another commit does not count, and is told why once", async () => {
    const town = await waiting();
    town.later();
    town.review(town.ann, town.pullNumber, { state: "approved", commit: "d".repeat(40) });
    for (let times = 0; times < 3; times++) await town.attend();
    expect([town.phase(), town.round()?.votes]).toEqual(["waiting_approval", []]);
    const answers = town.ours("answer", town.pullNumber);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.body).toContain("d".repeat(40));
  });

  test("of a later commit with the same files counts, and one with others asks anew", async () => {
    const town = await waiting();
    town.later();
    const same = town.write("# Design\n", undefined, { "notes.md": "x" });
    town.review(town.ann, town.pullNumber, { state: "approved" });
    await town.attend();
    expect(town.round()?.votes.map(({ commit }) => commit)).toEqual([same]);
    town.later();
    town.write("# Other\n");
    await town.attend();
    expect(town.approval()?.rounds.map(({ status }) => status)).toEqual(["reopened", "pending"]);
    expect(town.check()).toEqual(["in_progress", "Design is waiting for @ann, @acme/board"]);
    town.review(town.ann, town.pullNumber, { state: "approved" });
    town.review(town.dan, town.pullNumber, { state: "approved" });
    await town.attend();
    expect(town.phase()).toBe("approved");
  });

  test.each([
    ["somebody who is not asked", "ben", "approved"],
    ["somebody who only comments", "ann", "commented"],
    ["somebody who took it back", "ann", "dismissed"],
  ] as const)("of %s is no vote, and is not answered", async (_, by, state) => {
    const town = await waiting();
    town.later();
    town.review(town[by], town.pullNumber, { state });
    await town.attend();
    expect([town.round()?.votes, town.ours("answer", town.pullNumber)]).toEqual([[], []]);
  });

  test("of nobody, of a bot and of a look-alike is no vote", async () => {
    const town = await waiting();
    for (const author of [null, { ...town.ann, kind: "bot" as const }, { ...town.ann, id: 99_999 }]) town.review(town.ann, town.pullNumber, { state: "approved", author });
    await town.attend();
    expect(town.round()?.votes).toEqual([]);
  });

  test("of a fork's branch of the same name is none of ours", async () => {
    const town = await waiting();
    const fork = town.pull(town.cyd, BRANCH, "cyd/shop");
    town.review(town.ann, fork, { state: "approved" });
    await town.attend();
    expect(town.round()?.votes).toEqual([]);
  });
});

describe("the status comment", () => {
  test("tells who has approved, who is waited for, which files there are, and what to say next", async () => {
    const town = await waiting();
    await said(town, APPROVE);
    const body = town.ours("sticky")[0]?.body ?? "";
    expect(body).toContain("Phases and approvals");
    expect(body).toMatch(/approved by .*ann.*waiting for .*acme\/board/);
    expect(body).toContain("design.md");
    expect(body).toContain("approval approve milestone-001 task-001 design");
  });
});

describe("checks", () => {
  test("come to a new head, and cost no writes where nothing changed", async () => {
    const town = await waiting();
    town.write("# Design\n", undefined, { "src/a.ts": "1" });
    expect(town.check()).toBeNull();
    await town.attend();
    expect(town.check()).toEqual(["in_progress", "Design is waiting for @ann, @acme/board"]);
  });

  test("are not asked for where no task has phases", async () => {
    const town = openGateTown();
    const door = town.door();
    await town.hear(town.say(town.ann, town.issueNumber, "/milestone plan \"Other\" --task \"Do it\""), door);
    expect(door.log.filter((call) => call.startsWith("checks."))).toEqual([]);
  });
});
