// The outbox in a file: what a crash leaves, how it hides from git, and the log for people.
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openOutbox } from "../../../src/adapters/local/outbox.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { letter, NOW } from "../../support/notify/notices.ts";
import { value } from "../../support/open-tree.ts";

const numbered = (number: number) => letter("slack", { id: `n-${number}` });

function bench(compactBytes?: number) {
  const data = scratchFolder();
  const open = () => openOutbox({ data, label: ".milestones", ...(compactBytes !== undefined && { compactBytes }) });
  return { data, path: join(data, "logs/system/outbox.jsonl"), open };
}

test("lies in a folder that git does not see, and makes no data folder where there is none", async () => {
  const { data, open } = bench();
  value(await open().put([letter()]));
  expect(readFileSync(join(data, "logs/system/.gitignore"), "utf8")).toBe("*\n");
  rmSync(data, { recursive: true });
  value(await open().put([letter()]));
  expect([existsSync(data), value(await open().letters())]).toEqual([false, []]);
});

test("cut at any byte it has every letter before the cut, and takes more behind it", async () => {
  const { path, open } = bench();
  value(await open().put([numbered(1)]));
  const first = statSync(path).size;
  value(await open().put([numbered(2)]));
  const whole = readFileSync(path);
  for (let cut = first; cut < whole.length; cut += 7) {
    writeFileSync(path, whole);
    truncateSync(path, cut);
    value(await open().put([numbered(3)]));
    expect(value(await open().letters()).map(({ notice: { id } }) => id), `${cut}`).toEqual(["n-1", "n-3"]);
  }
});

test("survives spoilt lines and those of another version", async () => {
  const { path, open } = bench();
  value(await open().put([numbered(1)]));
  appendFileSync(path, `{"half\n[]\n${"x".repeat(10_000)}\n`);
  value(await open().put([numbered(2)]));
  expect(value(await open().letters())).toHaveLength(2);
});

test("stays small however much passes through, and what a dead writer left is taken away", async () => {
  const { path, open } = bench(4_096);
  for (let number = 0; number < 60; number++) {
    value(await open().put([numbered(number)]));
    const [taken] = value(await open().take(NOW, 1));
    if (taken) value(await open().settle({ at: NOW, id: taken.notice.id, channel: "slack", delivered: true, detail: "HTTP 200" }, null));
  }
  expect([value(await open().letters()), statSync(path).size < 40_000, existsSync(`${path}.new`)]).toEqual([[], true, false]);
  value(await open().put([numbered(1)]));
  expect(value(await open().letters())).toEqual([]);
});

test("each try is a line of the log for people, without an address", async () => {
  const { data, open } = bench();
  value(await open().put([letter()]));
  value(await open().settle({ at: NOW, id: letter().notice.id, channel: "slack", delivered: false, detail: "HTTP 500" }, { ...letter(), tries: 1 }));
  expect(JSON.parse(readFileSync(join(data, "logs/system/notifications.log"), "utf8"))).toEqual({ at: NOW, id: letter().notice.id, channel: "slack", delivered: false, detail: "HTTP 500" });
});

test("a disk that refuses is a problem that says where", async () => {
  const { data, open } = bench();
  writeFileSync(join(data, "logs"), "");
  expect(await open().put([letter()])).toMatchObject({ ok: false, problem: { message: expect.stringContaining("outbox.jsonl") } });
});
