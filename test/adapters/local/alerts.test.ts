import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openAlerts } from "../../../src/adapters/local/alerts.ts";
import type { Alert } from "../../../src/ports/alerts.ts";

let data = "";
beforeEach(() => (data = mkdtempSync(join(tmpdir(), "alerts-"))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const trouble = (message: string, minute = 0): Alert => ({
  timestamp: `2026-03-02T09:${String(minute).padStart(2, "0")}:00.000Z`, event_type: "database_issues", actor: "system", details: { message },
});

describe("alerts", () => {
  it("are kept in their order, the newest last, in a folder that git does not see", async () => {
    const alerts = openAlerts(data);
    await alerts.note(trouble("one"));
    await alerts.note(trouble("two"));
    expect((await alerts.recent(5)).map(({ details }) => details["message"])).toEqual(["one", "two"]);
    expect(await alerts.recent(1)).toEqual([trouble("two")]);
    expect(readFileSync(join(data, "logs/system/.gitignore"), "utf8")).toBe("*\n");
  });

  it("are noted once a day, however often the same goes wrong, and again after something else did", async () => {
    const alerts = openAlerts(data);
    for (const minute of [1, 2, 3]) await alerts.note(trouble("gone", minute));
    await alerts.note(trouble("locked"));
    await alerts.note(trouble("gone", 9));
    expect(await alerts.recent(9)).toEqual([trouble("gone", 1), trouble("locked"), trouble("gone", 9)]);
    const tomorrow = { ...trouble("gone"), timestamp: "2026-03-03T00:00:00.000Z" };
    for (const alert of [trouble("gone", 10), tomorrow, { ...tomorrow, timestamp: "2026-03-03T23:59:00.000Z" }]) await alerts.note(alert);
    expect((await alerts.recent(9)).slice(3)).toEqual([tomorrow]);
  });

  it("make no data folder where there is none", async () => {
    rmSync(data, { recursive: true });
    await openAlerts(data).note(trouble("gone"));
    expect([existsSync(data), await openAlerts(data).recent(3)]).toEqual([false, []]);
  });

  it("survive spoilt lines, a folder that is a file, and a file of any length", async () => {
    const alerts = openAlerts(data);
    await alerts.note(trouble("first"));
    appendFileSync(join(data, "logs/system/alerts.jsonl"), `{"half\n[]\n${"x".repeat(100_000)}\n`);
    await alerts.note(trouble("last"));
    expect(await alerts.recent(9)).toEqual([trouble("last")]);
    rmSync(join(data, "logs"), { recursive: true });
    mkdirSync(join(data, "logs"));
    writeFileSync(join(data, "logs/system"), "");
    await expect(alerts.note(trouble("nowhere"))).resolves.toBeUndefined();
  });
});
