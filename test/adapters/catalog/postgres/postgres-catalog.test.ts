// The catalog in PostgreSQL: what it answers, who may write it, and what becomes of it when others interfere.
import { describe, expect, onTestFinished, test } from "vitest";
import { answer } from "../../../../src/core/query/oracle.ts";
import type { Question } from "../../../../src/core/query/questions.ts";
import { ownSchema } from "../../../../src/adapters/catalog/postgres/own-schema.ts";
import { placeOf, postgresCatalogs } from "../../../../src/adapters/catalog/postgres/postgres-catalog.ts";
import { ask, freshDatabase, serverUrl } from "../../../support/postgres/database.ts";
import { proxyTo } from "../../../support/postgres/proxy.ts";
import { startServer } from "../../../support/postgres/server.ts";
import { batchOf, each, entry, HOME, openAt, problemOf, shelfOf, siteAt, UNPLEASANT, value, whole } from "./scene.ts";

const SCHEMA = ownSchema(HOME).schema;
const LIST: Question = { ask: "list", archived: true, limit: null, offset: 0, sort: "id", descending: false };
const THREE = [entry("milestone-1"), entry("milestone-2"), entry("milestone-3")];

describe("its answers are those of the files", () => {
  const of = (milestone: string): Question[] => [{ ask: "milestone", milestone }, { ask: "closure", milestone, direction: "requires" }, { ask: "closure", milestone, direction: "required-by" }, { ask: "ready", milestone, limit: 3 }, { ask: "waiting", milestone, limit: null, offset: 0 }];
  const questions: Question[] = [
    ...UNPLEASANT.flatMap(({ milestone }) => [...of(milestone.id), ...of(milestone.title)]),
    ...UNPLEASANT.flatMap(({ milestone: { title } }): Question[] => [
      { ask: "search", text: title, archived: true, limit: 10, offset: 0 }, { ...LIST, search: title.slice(0, 3) }, { ...LIST, category: title }, { ...LIST, assigned_to: title }, { ask: "sessions", milestone: null, status: title },
    ]),
    ...(["id", "title", "status", "priority", "progress", "created", "due"] as const).flatMap((sort): Question[] => [{ ...LIST, sort }, { ...LIST, sort, descending: true, limit: 5, offset: 2 }]),
    { ask: "search", text: "plain wor", archived: false, limit: 4, offset: 1 }, { ask: "counts" }, { ask: "ready", milestone: null, limit: null }, { ask: "waiting", milestone: null, limit: 4, offset: 2 }, { ask: "dependencies" }, { ask: "cycles" },
    { ask: "critical-path" }, { ask: "overdue", today: "2026-11-21" }, { ask: "attention", today: "2026-11-21" }, { ask: "approvals" }, { ask: "estimates" }, { ask: "assignees" }, { ask: "problems" },
  ];

  test("whatever characters a file holds", async () => {
    const catalog = await openAt(await freshDatabase());
    expect(value(await catalog.refresh(whole(null, "one", UNPLEASANT)))).toBe("done");
    const answers = value(await catalog.answer(questions, { milestones: "one" }));
    for (const [index, question] of questions.entries()) expect(answers[index], JSON.stringify(question)).toEqual(answer(question, shelfOf(UNPLEASANT)));
  });

  test("a milestone of 10,000 tasks is one among others", async () => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => ({ id: `task-${index + 1}`, title: `Word${index} and more`, description: `unusual${index * 7}`, dependencies: index === 0 ? [] : [`task-${index}`] }));
    const large = [entry("milestone-1", { tasks }), entry("milestone-2")];
    const catalog = await openAt(await freshDatabase());
    value(await catalog.refresh(whole(null, "one", large)));
    for (const question of [{ ask: "search", text: "unusual69993", archived: false, limit: 5, offset: 0 }, { ask: "ready", milestone: null, limit: 5 }, { ask: "milestone", milestone: "milestone-1" }] satisfies Question[]) {
      expect(value(await catalog.answer([question], { milestones: "one" }))).toEqual([answer(question, shelfOf(large))]);
    }
  });
});

describe("readers see a part as it was before or as it is after", () => {
  test("another stamp than the asker's is stale, and one that has moved on is left alone", async () => {
    const catalog = await openAt(await freshDatabase());
    expect(value(await catalog.stamps())).toEqual({ milestones: null, events: null, sessions: null, approvals: null });
    value(await catalog.refresh(whole(null, "one", THREE)));
    expect(value(await catalog.answer([LIST], { milestones: "two" }))).toBe("stale");
    expect(value(await catalog.refresh(whole(null, "two", [])))).toBe("moved");
    expect(value(await catalog.versions("milestones"))).toEqual(new Map(THREE.map(({ path }) => [path, "1"])));
  });

  test("of several that refresh at once one does it", async () => {
    const url = await freshDatabase();
    const catalogs = await Promise.all(Array.from({ length: 4 }, () => openAt(url)));
    const done = await Promise.all(catalogs.map((catalog, index) => catalog.refresh(whole(null, `stamp-${index}`, THREE))));
    expect(done.map(value).toSorted()).toEqual(["done", "moved", "moved", "moved"]);
  });

  test("while another refreshes, and when that one dies in the middle of it", async () => {
    const url = new URL(await freshDatabase());
    const reader = await openAt(url.href);
    value(await reader.refresh(whole(null, "one", THREE)));
    const proxy = await proxyTo(Number(url.port));
    url.port = String(proxy.port);
    const writer = await openAt(url.href);
    const refreshed = await writer.refresh({
      part: "milestones", from: "one", to: "two", whole: true,
      batches: (async function* () {
        yield batchOf([entry("milestone-9")]);
        expect(value(await reader.answer([{ ask: "counts" }], { milestones: "one" }))).toMatchObject([{ value: { planned: 3 } }]);
        proxy.cut();
        yield batchOf([entry("milestone-10")]);
      })(),
    });
    expect(problemOf(refreshed)).toMatchObject({ code: "database-unavailable", message: expect.stringMatching(/was lost\.$/) });
    expect(value(await reader.answer([{ ask: "counts" }], { milestones: "one" }))).toMatchObject([{ value: { planned: 3 } }]);
    expect(value(await writer.refresh({ part: "milestones", from: "one", to: "three", whole: false, batches: each(batchOf([entry("milestone-4")])) }))).toBe("done");
    expect(value(await reader.answer([{ ask: "counts" }], { milestones: "three" }))).toMatchObject([{ value: { planned: 4 } }]);
  });

  test("what the files' reader throws goes on to whoever asked, and nothing is written", async () => {
    const catalog = await openAt(await freshDatabase());
    const broken = (async function* () {
      yield batchOf(THREE);
      throw new RangeError("the files' own trouble");
    })();
    await expect(catalog.refresh({ part: "milestones", from: null, to: "one", whole: true, batches: broken })).rejects.toThrow("the files' own trouble");
    expect(value(await catalog.stamps()).milestones).toBe(null);
  });
});

describe("it can be thrown away at any time", () => {
  test("also by others, while it is open: then it is empty", async () => {
    const url = await freshDatabase();
    const catalog = await openAt(url);
    value(await catalog.refresh(whole(null, "one", THREE)));
    value(await postgresCatalogs(siteAt(url)).discard());
    expect(value(await catalog.stamps()).milestones).toBe(null);
    expect(value(await catalog.refresh(whole(null, "two", THREE)))).toBe("done");
  });

  test("a table that somebody took away is told, and made anew after that", async () => {
    const url = await freshDatabase();
    const catalog = await openAt(url);
    value(await catalog.refresh(whole(null, "one", THREE)));
    await ask(url, `DROP TABLE ${SCHEMA}.words`);
    expect(problemOf(await catalog.answer([{ ask: "search", text: "title", archived: false, limit: 5, offset: 0 }], {}))).toMatchObject({ code: "database-corrupt" });
    expect(value(await catalog.check()).filter(({ ok }) => !ok).map(({ name, found }) => [name, found])).toMatchObject([["schema", "words missing"], ["rows", expect.stringContaining("lacks a table")]]);
    value(await postgresCatalogs(siteAt(url)).discard());
    expect(value(await (await openAt(url)).refresh(whole(null, "two", THREE)))).toBe("done");
  });

  test("what somebody else made is not thrown away", async () => {
    const url = await freshDatabase();
    await ask(url, `CREATE SCHEMA ${SCHEMA}; CREATE TABLE ${SCHEMA}.precious (id int)`);
    expect(problemOf(await postgresCatalogs(siteAt(url)).discard()).message).toContain("was made by somebody else and is left alone");
    expect(problemOf(await postgresCatalogs(siteAt(url)).open()).message).toContain("was made by somebody else and is left alone");
    expect(await ask(url, `SELECT * FROM ${SCHEMA}.precious`)).toEqual([]);
  });

  test("where nothing is, nothing is to be thrown away, and an address without a database is a problem", async () => {
    const url = await freshDatabase();
    value(await postgresCatalogs(siteAt(url)).discard());
    expect(problemOf(await postgresCatalogs(siteAt(await serverUrl("nowhere"))).discard()).message).toMatch(/^There is no database nowhere on/);
    for (const text of ["", "postgresql:///%zz?host=/tmp/%", "nonsense"]) expect(placeOf(text) ?? "").not.toContain("@");
  });
});

test("it tells how large it is, finds itself sound, and can be made smaller while others read", async () => {
  const url = await freshDatabase();
  const catalog = await openAt(url);
  value(await catalog.refresh(whole(null, "one", UNPLEASANT)));
  const info = value(await catalog.info());
  expect(info).toMatchObject({ backend: "postgresql", version: "13.23", rows: { milestones: UNPLEASANT.length, words: UNPLEASANT.length, stamps: 1 }, pool: { waiting: 0 }, settings: { schema: SCHEMA, standby: "no" } });
  expect(info.place).toBe(placeOf(url));
  expect(info.place).not.toContain("@");
  expect(info.bytes).toBeGreaterThan(100_000);
  expect(value(await catalog.check()).map(({ name, ok }) => [name, ok])).toEqual([["server", true], ["schema", true], ["indexes", true], ["writes", true], ["rows", true], ["latency", true]]);
  const [done, answers] = await Promise.all([catalog.optimize(), catalog.answer([LIST], { milestones: "one" })]);
  expect(value(done)).toContain("built the indexes anew");
  expect(value(answers)).toEqual([answer(LIST, shelfOf(UNPLEASANT))]);
});

test("on a standby everything can be read and nothing written, until it is promoted", async () => {
  const first = await startServer();
  onTestFinished(() => first.remove());
  const second = await first.standby();
  onTestFinished(() => second.remove());
  const proxy = await proxyTo(first.port);
  const url = new URL(first.url("postgres"));
  url.port = String(proxy.port);
  const catalog = await openAt(url.href);
  value(await catalog.refresh(whole(null, "one", THREE)));
  await expect.poll(async () => (await ask(second.url("postgres"), `SELECT to_regclass('${SCHEMA}.stamps') IS NOT NULL AS there`))[0]?.["there"], { timeout: 60_000 }).toBe(true);
  await expect.poll(async () => (await ask(second.url("postgres"), `SELECT * FROM ${SCHEMA}.stamps`)).length, { timeout: 60_000 }).toBe(1);

  await first.halt("immediate");
  proxy.lead(second.port);
  await expect.poll(async () => (await catalog.stamps()).ok, { timeout: 60_000 }).toBe(true);
  expect(value(await catalog.answer([LIST], { milestones: "one" }))).toEqual([answer(LIST, shelfOf(THREE))]);
  expect(problemOf(await catalog.refresh(whole("one", "two", [])))).toMatchObject({ code: "database-unavailable", message: `PostgreSQL at 127.0.0.1:${proxy.port} is read-only; it may be a standby.` });
  expect(value(await catalog.check()).find(({ name }) => name === "writes")).toMatchObject({ ok: false, found: "the server is read-only" });
  expect(problemOf(await postgresCatalogs({ ...siteAt(url.href), home: "another home" }).open()).message).toContain("is read-only");

  second.promote();
  expect(value(await catalog.refresh(whole("one", "two", [entry("milestone-7")])))).toBe("done");
  expect(value(await catalog.answer([{ ask: "counts" }], { milestones: "two" }))).toMatchObject([{ value: { planned: 1 } }]);
});
