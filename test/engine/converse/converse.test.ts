import { describe, expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok } from "../../../src/core/base/result.ts";
import { COMMENT_AGE_MS_MAX } from "../../../src/engine/converse/converse.ts";
import type { Account } from "../../../src/ports/forge/forge.ts";
import { scene } from "../../support/scene.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";

const COMPLETE = "/milestone complete milestone-001 task-001";

function untouched({ hub }: Town): void {
  expect(hub.repository.commits).toEqual([]);
  expect(hub.runs).toEqual([]);
  expect([...hub.refs.keys()]).toEqual([]);
}

describe("a command in a comment", () => {
  test("is carried out, shown in the status comment, and ends with a rocket", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, `Done, see below.\n\n${COMPLETE}\n`);
    const handled = await town.hear(heard);
    expect(handled).toMatchObject({ outcome: "answered", problem: null, finished: [{ line: "complete milestone-001 task-001", finished: { problem: null } }] });
    expect(town.hub.repository.commits).toHaveLength(1);
    expect(town.file("events/milestone-001.jsonl")).toContain(`"request_id":"${heard.comment.nodeId}#1"`);
    expect(town.ours("sticky").map(({ body }) => body.includes("1 of 3 tasks"))).toEqual([true]);
    expect(town.ours("answer")).toEqual([]);
    expect(town.reactionsTo(heard.comment.id)).toEqual(["rocket"]);
  });

  test("makes the work branch of a plan from the commit that has the plan", async () => {
    const town = openTown();
    await town.command('/milestone plan "Payments" --task "Choose"');
    expect(town.hub.refs).toEqual(new Map([["refs/heads/milestone/milestone-002", town.hub.repository.commits[0]?.id]]));
  });

  test.each([["git_integration:\n  auto_branch: false\n", []], ["git_integration:\n  single_branch_mode: true\n", []], ["git_integration:\n  branch_naming: ms-{id}\n", ["refs/heads/ms-002"]]])("makes the branch as %j says", async (config, refs) => {
    const town = openTown({ files: { "config/milestone-config.yaml": config } });
    await town.command('/milestone plan "Payments"');
    expect([...town.hub.refs.keys()]).toEqual(refs);
  });

  test("takes over a branch of that name that somebody made", async () => {
    const town = openTown();
    town.push("milestone/milestone-002");
    const tip = town.hub.refs.get("refs/heads/milestone/milestone-002");
    await town.command('/milestone plan "Payments"');
    expect(town.hub.refs.get("refs/heads/milestone/milestone-002")).toBe(tip);
    expect(town.ours("sticky")[0]?.body).toContain(`work=${tip}`);
  });

  test("says it where the branch cannot be made, and is done all the same", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, '/milestone plan "Payments"');
    await town.hear(heard, town.door({ faults: (call) => (call === "refs.swap" ? { answer: () => failed(problem("refused", "A rule forbids it.")) } : null) }));
    expect(town.ours("sticky")[0]?.body).toContain("was not made: A rule forbids it.");
    expect(town.reactionsTo(heard.comment.id)).toEqual(["rocket"]);
  });

  test("in an issue with boxes plans what they say, under the title that is given or the issue's", async () => {
    for (const [line, title] of [["/milestone plan", "Search"], ['/milestone plan "Find things"', "Find things"]] as const) {
      const town = openTown();
      const number = town.issue(town.ann, "Search", "Customers cannot find anything.\n\n- [ ] Choose an engine (2h)\n- [ ] Index everything #12\n");
      await town.hear(town.say(town.ann, number, line));
      expect(town.file("active/milestone-002.yaml")).toContain(`title: ${title}\n`);
      expect(town.file("active/milestone-002.yaml")).toMatch(/issue: \d+/);
      expect(town.file("active/milestone-002.yaml")).toContain("title: Choose an engine");
      expect(town.file("active/milestone-002.yaml")).toContain("issue: 12");
    }
  });

  test("in an issue without boxes plans what it says itself", async () => {
    const town = openTown();
    const number = town.issue(town.ann, "It crashes", "- when I click\n- and when I do not\n");
    await town.hear(town.say(town.ann, number, '/milestone plan "Payments"'));
    expect(town.file("active/milestone-002.yaml")).not.toContain("when I click");
  });

  test("of five others is carried out too, and what is more is told once", async () => {
    const town = openTown();
    const handled = await town.command(Array(1_000).fill("/milestone version").join("\n"));
    expect(handled.finished).toHaveLength(5);
    expect(town.ours("answer")).toHaveLength(1);
    expect(town.ours("answer")[0]?.body).toContain("995 more commands");
  });

  test("with --dry-run shows what would change and changes nothing", async () => {
    const town = openTown();
    await town.command(`${COMPLETE} --dry-run\n/milestone execute milestone-001 --dry-run`);
    untouched(town);
    expect(town.ours("answer")[0]?.body).toContain("+    status: completed");
  });

  test.each([
    ["/milestone lst", "Did you mean list?", "confused"],
    ["/milestone archive milestone-001", "refused", "-1"],
    ["/milestone archive milestone-001 --force", "Say it again with --yes", "confused"],
    ["/milestone watch milestone-001", "needs a terminal", "confused"],
    ["/milestone doctor", "Run `milestone doctor` in a checkout.", "confused"],
    ["/milestone db info", "db info needs a checkout; it cannot be said in a comment.", "confused"],
    ["/milestone db info", "Run `milestone db info` in a checkout.", "confused"],
    ["/milestone maintain", "The scheduled workflow does it.", "confused"],
    ["/milestone show zebra", "See `/milestone list --all`.", "confused"],
    ["/milestone show", "See `/milestone help show`.", "confused"],
    ["/milestone list --json", "--json is for the command line.", "confused"],
    ["/milestone plan x --from-file plan.md", "--from-issue", "confused"],
    ["/milestone execute milestone-001 --force-dependencies", "cannot be said in a comment", "confused"],
    ["/milestone execute milestone-009", "There is no milestone", "confused"],
    ["/milestone list", "User login", "rocket"],
    ["/milestone config set project.team_size 4", "4", "rocket"],
  ])("%s is answered with %j", async (line, words, reaction) => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, line);
    await town.hear(heard);
    expect(town.ours("answer").map(({ body }) => body.includes(words)), town.ours("answer")[0]?.body).toEqual([true]);
    expect(town.ours("sticky")).toEqual([]);
    expect(town.reactionsTo(heard.comment.id)).toEqual([reaction]);
  });

  test("is told where there is no data yet", async () => {
    const town = openTown();
    for (const path of [...town.hub.repository.files().keys()]) town.hub.repository.edit(path, null);
    const handled = await town.command(COMPLETE);
    expect(handled.finished[0]?.finished.problem?.code).toBe("no-milestone-data");
  });

  test("starts with the words that the settings name", async () => {
    const town = openTown({ files: { "config/milestone-config.yaml": "commands:\n  prefixes: [/ship]\n" } });
    expect((await town.command(COMPLETE)).outcome).toBe("ignored");
    expect((await town.command(COMPLETE.replace("/milestone", "/ship"))).outcome).toBe("answered");
  });

  test("beyond ten in a minute is refused, by what is on record and not by what a process remembers", async () => {
    const town = openTown();
    const reactions: string[] = [];
    for (let count = 0; count < 12; count++) {
      const heard = town.say(town.ann, town.issueNumber, `/milestone update milestone-001 --description "number ${count}"`);
      await town.hear(heard, town.door());
      reactions.push(...town.reactionsTo(heard.comment.id));
      town.pass(3_000);
    }
    expect(reactions).toEqual([...Array(10).fill("rocket"), "-1", "-1"]);
    expect((await town.command(COMPLETE, town.ben)).finished[0]?.finished.problem).toBeNull();
    town.pass(60_000);
    expect((await town.command(COMPLETE)).finished[0]?.finished.problem).toBeNull();
  });
});

describe("nothing is done for", () => {
  test("somebody without the permission, who is told so", async () => {
    const town = openTown();
    const heard = town.say(town.cyd, town.issueNumber, COMPLETE);
    const handled = await town.hear(heard);
    expect(handled.finished[0]?.finished.problem).toMatchObject({ code: "permission-denied", message: "cyd has read permission; complete needs write." });
    untouched(town);
    expect(town.reactionsTo(heard.comment.id)).toEqual(["-1"]);
  });

  test("somebody whose login is another account by now, or whose account is gone", async () => {
    const town = openTown();
    const twin: Account = { ...town.ann, id: 4_242 };
    expect((await town.hear(town.say(twin, town.issueNumber, COMPLETE))).finished[0]?.finished.problem?.code).toBe("permission-denied");
    const heard = town.say(town.ben, town.issueNumber, COMPLETE);
    town.leave("ben");
    expect((await town.hear(heard)).finished[0]?.finished.problem?.code).toBe("permission-denied");
    untouched(town);
  });

  test("bots, who are not even answered, unless the settings list their account", async () => {
    const town = openTown();
    const bot = town.join("helper[bot]", "write", { kind: "bot", id: 77 });
    expect((await town.command(COMPLETE, bot)).outcome).toBe("ignored");
    untouched(town);
    town.hub.repository.edit("config/milestone-config.yaml", 'commands:\n  allowed_bots: ["77"]\n');
    expect((await town.command(COMPLETE, bot)).finished[0]?.finished.problem).toBeNull();
  });

  test("what we say ourselves", async () => {
    const town = openTown();
    expect((await town.command(COMPLETE, town.us)).outcome).toBe("ignored");
    untouched(town);
  });

  test.each([1, 2, 3, 4, 5, 6])("anybody while call %i before the commit fails", async (failing) => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, COMPLETE);
    const calls: string[] = [];
    const faults = (call: string, number: number): "fail" | null => (calls.push(call), number === failing ? "fail" : null);
    const handled = await town.hear(heard, town.door({ faults }));
    // Eyes are a courtesy.
    if (calls[failing - 1] === "forge.react") return expect(handled.problem).toBeNull();
    untouched(town);
    expect(handled.problem ?? handled.finished[0]?.finished.problem).not.toBeNull();
  });

  test("what was said more than a week ago", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, COMPLETE);
    town.pass(COMMENT_AGE_MS_MAX + 1_000);
    expect((await town.hear(heard)).outcome).toBe("ignored");
    untouched(town);
  });

  test("a comment that was deleted before anybody looked", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, COMPLETE);
    town.erase(heard.comment.id);
    expect((await town.hear(heard)).outcome).toBe("ignored");
    untouched(town);
  });
});

describe("a comment that is edited", () => {
  const OTHER = "/milestone complete milestone-001 task-002";
  const CALLS = ["repository.snapshot", "forge.comment", "forge.react", "forge.permission", "repository.commit"] as const;

  test.each(CALLS.flatMap((call) => (["before", "during", "after"] as const).map((when) => [when, call] as const)))("%s the call %s is carried out as it was written, or not at all", async (when, call) => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, COMPLETE);
    town.pass(2_000);
    const edit = (): void => void town.edit(town.ben, heard.comment.id, OTHER);
    if (when === "before" && call === "repository.snapshot") edit();
    let done = false;
    const faults = (name: string) => {
      if (done || name !== call) return null;
      done = true;
      if (when === "before") edit();
      return when === "during" ? { answer: (truth: unknown) => (edit(), truth) } : null;
    };
    const handled = await town.hear(heard, town.door({ faults }));
    if (when === "after") edit();
    expect(handled.finished.every(({ line }) => line === COMPLETE.slice("/milestone ".length))).toBe(true);
    expect(town.file("active/milestone-001.yaml")).not.toMatch(/task-002\n\s+title: Decide it\n\s+status: completed/);
    expect((await town.hear(town.edit(town.ben, heard.comment.id, OTHER))).outcome).toBe("ignored");
    expect(town.file("active/milestone-001.yaml")).not.toMatch(/task-002\n\s+title: Decide it\n\s+status: completed/);
    if (when === "before" && CALLS.indexOf(call) <= 1) expect(handled.finished[0]?.finished.problem?.code).toBe("comment-edited");
  });
});

describe("a door that breaks off", () => {
  test("at any call leaves what the next one brings to the same end, with every effect once", async () => {
    const lines = [COMPLETE, '/milestone plan "Payments" --task "Choose"', "/milestone list"].join("\n");
    const plain = openTown();
    const venue = plain.door();
    await plain.hear(plain.say(plain.ann, plain.issueNumber, lines), venue);
    const look = (town: Town): unknown => [
      [...town.hub.repository.files()].filter(([path]) => !path.startsWith("events/")).map(([path, text]) => [path, text.replaceAll(/"\d{4}-[^"]*"/g, "AT")]),
      town.hub.repository.commits.length, [...town.hub.refs.keys()], town.ours("sticky").length, town.ours("answer").length,
    ];
    for (const how of ["fail", "lost"] as const) {
      for (let failing = 1; failing <= venue.log.length; failing++) {
        const town = openTown();
        const heard = town.say(town.ann, town.issueNumber, lines);
        let count = 0;
        const faults = (name: string): typeof how | null => (name === "forge.self" || name === "forge.place" ? null : ++count === failing ? how : null);
        await town.hear(heard, town.door({ faults }));
        town.pass(600_000);
        const second = await town.hear(heard, town.door());
        expect(second.problem, `${how} ${failing}`).toBeNull();
        expect(look(town), `${how} ${failing}`).toEqual(look(plain));
        expect(town.reactionsTo(heard.comment.id).filter((reaction) => reaction === "rocket"), `${how} ${failing}`).toEqual(["rocket"]);
      }
    }
  });

  test("in one command leaves those after it for the next one too, so that they keep their order", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, "/milestone update milestone-001 --title First\n/milestone update milestone-001 --title Second");
    let commits = 0;
    const first = await town.hear(heard, town.door({ faults: (call) => (call === "repository.commit" && ++commits === 1 ? "fail" : null) }));
    expect([first.finished.length, first.problem?.code, town.hub.repository.commits.length]).toEqual([1, "remote-unavailable", 0]);
    town.pass(600_000);
    expect((await town.hear(heard)).problem).toBeNull();
    expect(town.file("active/milestone-001.yaml")).toContain("title: Second\n");
  });

  test("after an execution was put on record dispatches it once it is clear that nobody else does", async () => {
    const town = openTown();
    const heard = town.say(town.ann, town.issueNumber, "/milestone execute milestone-001");
    expect((await town.hear(heard, town.door({ faults: (call) => (call === "workflows.dispatch" ? "fail" : null) }))).problem?.code).toBe("remote-unavailable");
    expect((await town.hear(heard)).problem?.code).toBe("session-active");
    expect(town.hub.runs).toEqual([]);
    town.pass(600_000);
    expect((await town.hear(heard)).problem).toBeNull();
    expect(town.hub.runs).toHaveLength(1);
    expect((await town.hear(heard)).outcome).toBe("ignored");
    expect(town.hub.runs).toHaveLength(1);
  });
});

test("programs that answer each other stop after one exchange", async () => {
  const town = openTown();
  const other = town.join("other[bot]", "admin", { kind: "bot" });
  await town.command(`/milestone lst\n/milestone list\n${COMPLETE}`);
  const said = [...town.hub.comments.values()].filter(({ author }) => author?.id === town.us.id);
  expect(said).toHaveLength(2);
  for (const { body } of said) {
    for (const by of [other, town.us]) expect((await town.hear(town.say(by, town.issueNumber, `${body}\n${COMPLETE}`))).outcome).toBe("ignored");
    // Quoted whole by a person it is no command either.
    expect((await town.hear(town.say(town.ann, town.issueNumber, body.replaceAll(/^/gm, "> ")))).outcome).toBe("ignored");
    expect((await town.hear(town.say(town.ann, town.issueNumber, body))).outcome).toBe("ignored");
  }
});

test("a conversation that is locked for us does not undo what was done, and is not tried for ever", async () => {
  const town = openTown();
  const heard = town.say(town.ann, town.issueNumber, COMPLETE);
  const faults = (call: string) => (call === "forge.say" || call === "forge.edit" ? { answer: () => failed(problem("permission-denied", "Unable to create comment because issue is locked.")) } : null);
  expect((await town.hear(heard, town.door({ faults }))).problem?.code).toBe("permission-denied");
  expect(town.hub.repository.commits).toHaveLength(1);
  expect((await town.hear(heard)).outcome).toBe("ignored");
});

test("what a stale read does not show yet is not done twice", async () => {
  const town = openTown();
  const heard = town.say(town.ann, town.issueNumber, '/milestone plan "Payments"\n/milestone list');
  const stale = (call: string) => (call === "forge.comments" ? { answer: () => ok([]) } : call === "forge.comment" ? { answer: () => ok(heard.comment) } : null);
  for (let times = 3; times > 0; times--) await town.hear(heard, town.door({ faults: stale }));
  expect(town.hub.repository.commits).toHaveLength(1);
  await town.hear(heard, town.door({ faults: (call) => (call === "forge.comment" ? { answer: () => ok(heard.comment) } : null) }));
  expect(town.ours("sticky")).toHaveLength(1);
  expect(town.ours("answer")).toHaveLength(1);
});

test("without a forge no issue is asked for", async () => {
  const { run } = scene({ "active/milestone-001.yaml": "title: One\n" });
  expect((await run('plan "Login" --from-issue 12')).problem).toMatchObject({ code: "refused" });
});

describe("session stop", () => {
  test("cancels the run that the status comment links to", async () => {
    const town = openTown();
    await town.command("/milestone execute milestone-001");
    const handled = await town.command("/milestone session stop milestone-001");
    expect(handled.finished[0]?.finished.problem).toBeNull();
    expect(town.hub.runs[0]?.conclusion).toBe("cancelled");
  });

  test("of somebody who may not leaves the run alone", async () => {
    const town = openTown();
    await town.command("/milestone execute milestone-001");
    await town.command("/milestone session stop milestone-001", town.cyd);
    expect(town.hub.runs[0]?.status).toBe("queued");
  });
});

test("an execution is refused at once where the rules refuse it", async () => {
  const town = openTown({ files: { "active/milestone-002.yaml": "title: Later\ndependencies:\n  requires: [milestone-001]\ntasks:\n  - id: task-001\n    title: Do\n    run: make\n", "active/milestone-003.yaml": "title: Talk\ntasks:\n  - id: task-001\n    title: Meet\n" } });
  const codes: (string | undefined)[] = [];
  for (const id of ["milestone-002", "milestone-003"]) codes.push((await town.command(`/milestone execute ${id}`)).finished[0]?.finished.problem?.code);
  expect(codes).toEqual(["dependency-open", "work-waiting"]);
  expect(town.hub.runs).toEqual([]);
});
