// The pages: what the app tells of itself, to whom, and that nothing in them runs or leads away.
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import type { Board } from "../../../src/app/pages/boards.ts";
import { answerDashboard, type DashboardOptions } from "../../../src/app/pages/dashboard.ts";
import { healthOf, type Condition } from "../../../src/app/pages/health.ts";
import { openMetrics } from "../../../src/app/pages/metrics.ts";
import type { Room } from "../../../src/app/work/event.ts";
import { heading, table, text } from "../../../src/core/base/reply.ts";
import { HOSTILE } from "../../core/base/hostile.ts";
import { item } from "../../contract/inbox.ts";

const NOW = Date.UTC(2026, 10, 21, 10);
const WELL: Condition = {
  now: NOW, started: NOW - 60_000, storing: true, queue: { waiting: 0, running: 0, oldest: null }, buried: [], lastSweep: NOW - 30_000, sweepMs: 600_000,
  github: { reachable: true, since: NOW - 60_000 }, account: { login: "milestones[bot]", lacks: [] },
};
const BURIED = { ...item(1), reason: "ada/secret is gone.", since: NOW };

describe("health", () => {
  test("is good where all is well", () => {
    expect(healthOf(WELL)).toMatchObject({ ok: true, version: expect.any(String), problems: [], queue: { waiting: 0, oldest_seconds: null }, dead: 0, last_sweep: "2026-11-21T09:59:30.000Z", github: { reachable: true } });
    expect(healthOf({ ...WELL, lastSweep: null, account: null, github: { reachable: true, since: null } }).ok).toBe(true);
  });

  test.each<[string, Partial<Condition>]>([
    ["cannot be written", { storing: false }], ["GitHub has not answered since 2026", { github: { reachable: false, since: NOW - 3_600_000 } }], ["1 item was given up", { buried: [BURIED] }],
    ["No sweep", { lastSweep: NOW - 3_600_000 }], ["lacks permissions: issues: write", { account: { login: "x", lacks: ["issues: write"] } }],
  ])("says it where it is not: %s", (sentence, change) => {
    const health = healthOf({ ...WELL, ...change });
    expect(health.ok).toBe(false);
    expect(health.problems).toEqual([expect.stringContaining(sentence)]);
    expect(JSON.stringify(health)).not.toContain("secret");
  });

  test("says how long the oldest item has waited", () => expect(healthOf({ ...WELL, queue: { waiting: 2, running: 1, oldest: NOW - 90_000 } })).toMatchObject({ queue: { waiting: 2, oldest_seconds: 90 } }));
});

test("metrics are counters and gauges in the text format, their labels escaped", () => {
  const metrics = openMetrics();
  metrics.count("milestone_refused_total", { status: "401" });
  metrics.count("milestone_refused_total", { status: "401" });
  metrics.count("milestone_items_total", { kind: 'a"b\\c\nd', outcome: "done" }, 3);
  expect(metrics.text({ milestone_waiting: 2 }).split("\n")).toEqual([
    "# HELP milestone_refused_total Requests to the webhook's address that were refused, by status.", "# TYPE milestone_refused_total counter", 'milestone_refused_total{status="401"} 2',
    "# HELP milestone_items_total Items of the inbox that came to an end or were put off, by kind and outcome.", "# TYPE milestone_items_total counter", 'milestone_items_total{kind="a\\"b\\\\c\\nd",outcome="done"} 3',
    "# HELP milestone_waiting Items that wait in the inbox.", "# TYPE milestone_waiting gauge", "milestone_waiting 2", "",
  ]);
});

const room = (id: number, name: string, isPrivate: boolean): Room => ({ installation: 7, id, owner: "ada", name, isPrivate });
const ROOMS = [room(1, "open", false), room(2, "secret", true)];
const boardOf = (one: Room): Board => ({ room: one, reply: [heading("planned"), table(["milestone", "title"], HOSTILE.map((words) => ["milestone-001", words])), text(`board of ${one.name}`)] });

function options(more: Partial<DashboardOptions> = {}): DashboardOptions {
  return { token: "open sesame", rooms: async () => ROOMS, boards: async (rooms) => rooms.map(boardOf), problems: async () => [], buried: async () => [BURIED], ...more };
}

async function look({ authorization, url = "/dashboard" }: { readonly authorization?: string; readonly url?: string } = {}, more: Partial<DashboardOptions> = {}) {
  const request = { headers: { ...(authorization !== undefined && { authorization }) }, url } satisfies Pick<IncomingMessage, "headers" | "url">;
  return answerDashboard(request, options(more));
}

const basic = (token: string) => `Basic ${Buffer.from(`anybody:${token}`).toString("base64")}`;

describe("the dashboard", () => {
  test("shows public repositories to everybody, and nothing of the others", async () => {
    const page = await look();
    expect(page.status).toBe(200);
    expect(page.body).toContain("board of open");
    expect(page.body).not.toMatch(/secret/);
    expect(page.body).toContain('href="?private"');
  });

  test.each([basic("open sesame"), `Bearer ${Buffer.from("x").toString("base64")}`, "Bearer open-sesame", basic("wrong"), "nonsense", ""])("shows all to who has the token, and asks everybody else who tries: %s", async (authorization) => {
    const page = await look({ authorization });
    expect(page.status).toBe(authorization === basic("open sesame") ? 200 : 401);
    if (page.status === 200) expect(page.body).toMatch(/board of secret[^]*|ada\/secret is gone/);
    else expect(page.headers).toMatchObject({ "www-authenticate": expect.stringMatching(/^Basic /) });
  });

  test("asks for the token where somebody wants to see private ones, and never shows them where there is none", async () => {
    expect((await look({ url: "/dashboard?private" })).status).toBe(401);
    expect((await look({ authorization: basic("") }, { token: null })).status).toBe(401);
    expect((await look({}, { token: null })).body).not.toMatch(/secret|\?private/);
  });

  test("runs nothing, loads nothing, and has only its own style", async () => {
    const { body, headers = {} } = await look();
    const style = /<style>([^]*?)<\/style>/.exec(body)?.[1] ?? "";
    expect(headers["content-security-policy"]).toBe(`default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
    expect(body).not.toMatch(/<(?:script|img|iframe|link|object|form|svg)\b|\bon\w+="|javascript:/i);
    expect(style).not.toMatch(/url\(|@import/);
    expect(style).toContain("prefers-color-scheme:dark");
    expect(body).toContain('name="viewport"');
  });

  test("says so where there is nothing to show, and what is wrong", async () => {
    const { body } = await look({}, { rooms: async () => [], problems: async () => ["GitHub has not answered since <noon>."] });
    expect(body).toContain("There is no repository to show.");
    expect(body).toContain("GitHub has not answered since &lt;noon&gt;.");
  });
});
