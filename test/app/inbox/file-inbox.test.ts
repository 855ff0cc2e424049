// The inbox in a file: what a crash leaves, what a disk refuses, what damage costs, and that it does not grow for ever.
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { openFileInbox } from "../../../src/app/inbox/file-inbox.ts";
import type { InboxDisk, InboxHandle } from "../../../src/app/inbox/inbox-file.ts";
import { item, START } from "../../contract/inbox.ts";
import { scratchFolder } from "../../support/git-fixture.ts";
import { openFakeClock } from "../../support/memory/fake-clock.ts";
import { value } from "../../support/open-tree.ts";
import { samples } from "../../support/samples.ts";
import { diskError, type Errno } from "../../support/writers/faulty-disk.ts";

function bench() {
  const folder = join(scratchFolder(), "data");
  const clock = openFakeClock(START);
  const open = async (more: { readonly disk?: InboxDisk; readonly compactBytes?: number } = {}) => {
    const opened = value(await openFileInbox({ folder, clock, ...more }));
    onTestFinished(() => opened.inbox.close().catch(() => undefined));
    return opened;
  };
  return { folder, path: join(folder, "inbox.jsonl"), clock, open };
}

/** A disk that calls back before each call that changes something; what that throws, the call throws. */
function watched(atEffect: (name: string) => void): InboxDisk {
  return {
    mkdir: async (path, options) => (atEffect("mkdir"), fs.mkdir(path, options)),
    rename: async (from, to) => (atEffect("rename"), fs.rename(from, to)),
    async open(path, flags, mode) {
      atEffect("open");
      const file: InboxHandle = await fs.open(path, flags, mode);
      return new Proxy(file, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          return typeof member !== "function" ? member : async (...given: unknown[]): Promise<unknown> => {
            if (["write", "datasync", "sync", "truncate"].includes(String(name))) atEffect(String(name));
            return Reflect.apply(member, target, given);
          };
        },
      });
    },
  };
}

const ids = async ({ inbox }: Awaited<ReturnType<ReturnType<typeof bench>["open"]>>) => value(await inbox.waiting()).map(({ id }) => id);

test("nobody else may read it", async () => {
  const { open, path, folder } = bench();
  await open();
  expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
});

test("cut at any byte of its last record, it holds the records before, says so, and goes on", async () => {
  const { open, path } = bench();
  const first = await open();
  value(await first.inbox.put(item(1)));
  const kept = statSync(path).size;
  value(await first.inbox.put(item(2)));
  const whole = readFileSync(path);
  for (let size = kept; size < whole.length; size++) {
    writeFileSync(path, whole.subarray(0, size));
    const opened = await open();
    expect(await ids(opened), `cut at ${size}`).toEqual(["delivery-1"]);
    expect(opened.notes.length, `cut at ${size}`).toBe(size === kept ? 0 : 1);
    value(await opened.inbox.put(item(3)));
    expect(await ids(await open())).toEqual(["delivery-1", "delivery-3"]);
  }
});

test("damage in the middle costs the lines that it met and no more; they are kept beside it", async () => {
  const places = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }) });
  for (const { at, bytes } of samples(places, 60)) {
    const { open, path } = bench();
    const { inbox } = await open();
    for (const number of [1, 2, 3, 4]) value(await inbox.put(item(number)));
    const whole = readFileSync(path);
    const last = whole.lastIndexOf(10, whole.length - 2) + 1;
    const place = at % (last - 1);
    const damaged = Buffer.concat([whole.subarray(0, place), Buffer.from(bytes), whole.subarray(Math.min(place + bytes.length, last - 1))]);
    writeFileSync(path, damaged);
    const opened = await open();
    const left = await ids(opened);
    expect(left).toContain("delivery-4");
    if (!damaged.equals(whole)) {
      expect(left.length).toBeLessThan(4);
      expect(opened.notes.join()).toMatch(/set aside/);
      expect(existsSync(`${path}.damaged`)).toBe(true);
    }
    expect((await open()).notes).toEqual([]);
    expect(await ids(await open())).toEqual(left);
  }
});

test("a record of a newer version is set aside rather than lost", async () => {
  const { open, path } = bench();
  value(await (await open()).inbox.put(item(1)));
  const { crc32 } = await import("node:zlib");
  const rest = '"kind":"later-than-this"}';
  appendFileSync(path, `{"crc":"${crc32(rest).toString(16).padStart(8, "0")}",${rest}\n`);
  const opened = await open();
  expect([await ids(opened), opened.notes.length]).toEqual([["delivery-1"], 1]);
  expect(readFileSync(`${path}.damaged`, "utf8")).toContain("later-than-this");
});

test.each<[Errno, string, string]>([["ENOSPC", "write", "disk-full"], ["EIO", "datasync", "not-writable"], ["EDQUOT", "datasync", "disk-full"]])(
  "%s at %s is a problem, nothing of it stays, and once the disk is well it is taken", async (code, name, expected) => {
    const { open, path } = bench();
    let ill = false;
    const { inbox } = await open({ disk: watched((effect) => { if (ill && effect === name) throw diskError(code, name); }) });
    value(await inbox.put(item(1)));
    const before = readFileSync(path);
    ill = true;
    expect(await Promise.all([inbox.put(item(2)), inbox.put(item(3)), inbox.done("delivery-1")])).toMatchObject(Array.from({ length: 3 }, () => ({ ok: false, problem: { code: expected } })));
    expect(readFileSync(path)).toEqual(before);
    expect(value(await inbox.waiting())).toHaveLength(1);
    ill = false;
    expect(value(await inbox.put(item(2)))).toBe("taken");
    expect(await ids(await open())).toEqual(["delivery-1", "delivery-2"]);
  },
);

test("killed at any call to the disk, it holds what was acknowledged, written anew or not", async () => {
  for (const compactBytes of [1, 1_000_000]) {
    for (let kill = 1; kill < 400; kill++) {
      const { open } = bench();
      let count = 0;
      const taken: string[] = [];
      const finished: string[] = [];
      const dead = (): void => { if (++count >= kill) throw diskError("EIO", "killed"); };
      const first = await open({ disk: watched(dead), compactBytes }).catch(() => null);
      for (const number of first ? [1, 2, 3, 4, 5] : []) {
        if (first && (await first.inbox.put(item(number))).ok) taken.push(`delivery-${number}`);
        if (number % 2 === 1) continue;
        finished.push(`delivery-${number}`);
        await first?.inbox.done(`delivery-${number}`);
      }
      const later = await open();
      const left = await ids(later);
      expect(taken.filter((id) => !finished.includes(id) && !left.includes(id)), `kill at ${kill}`).toEqual([]);
      for (const id of taken) expect(value(await later.inbox.knows(id)), `kill at ${kill}`).toBe(true);
      if (count < kill) break;
    }
  }
});

test("many deliveries at once share their flushes", async () => {
  let flushes = 0;
  const { open } = bench();
  const { inbox } = await open({ disk: watched((name) => { if (name === "datasync") flushes++; }) });
  await Promise.all(Array.from({ length: 500 }, (_none, index) => inbox.put(item(index))));
  expect(flushes).toBeLessThan(10);
});

test("what is past is cleared away, and what is eight days old is forgotten", async () => {
  const { open, path, clock } = bench();
  const { inbox } = await open({ compactBytes: 10_000 });
  for (let number = 0; number < 2_000; number++) {
    value(await inbox.put(item(number, { at: clock.now() })));
    value(await inbox.done(`delivery-${number}`));
    clock.advance(3_600_000);
  }
  expect(statSync(path).size).toBeLessThan(100_000);
  expect([value(await inbox.knows("delivery-1999")), value(await inbox.knows("delivery-0"))]).toEqual([true, false]);
});
