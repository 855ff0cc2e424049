// execute on a disk that fails or is full: what it says, what it leaves, and how it goes on when the disk is well again.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, statfsSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PROBLEMS, type ProblemCode } from "../../src/core/base/problem.ts";
import { LONG, spread, tryAll } from "../support/effects/many.ts";
import { differences, type Picture } from "../support/effects/picture.ts";
import { ERRNOS, type Errno, type Fault } from "../support/effects/plan.ts";
import { goesOn, onCopy, reference, type Reference } from "../support/effects/recovery.ts";
import { effectsOf, envelope, execute, removeStage, type Ended, type Stage } from "../support/effects/stage.ts";
import { samples } from "../support/samples.ts";

const FAULTS = 30;
const FAULTS_LONG = 400;
const TIMEOUT_MS = (LONG ? 120 : 15) * 60_000;

let made: Reference;

beforeAll(async () => {
  made = await reference();
});

afterAll(() => removeStage(made.first));

/** A run that was interrupted says so in events of its own; the tasks are done once all the same. */
function unlikeReference(actual: Picture): string[] {
  const ofTasks = ({ events, ...rest }: Picture): Picture => ({ ...rest, events: events.filter((event) => /^(?:task|milestone)_(?:completed|committed)/.test(event)) });
  return differences(ofTasks(actual), ofTasks(made.picture));
}

/** What the disk says, and git's or a program's own failure to get what it needs. */
const TOLD: readonly ProblemCode[] = ["disk-full", "not-writable", "git-failed", "work-failed", "prerequisite-missing", "unreadable"];

function saysWhy(ended: Ended): void {
  const { ok, error } = envelope(ended);
  expect(ended.exit, JSON.stringify(error)).toBe(error ? PROBLEMS[TOLD.find((code) => code === error.code) ?? "unexpected"].exit : 0);
  expect(ok).toBe(error === null);
  if (error === null) return;
  expect(TOLD, JSON.stringify(error)).toContain(error.code);
  expect(error.message, JSON.stringify(error)).toMatch(/^\S.{10,}[.\w]$/s);
  expect(error.hint ?? "", JSON.stringify(error)).toMatch(/\S.{10,}[.`>]$/s);
}

/** Every file is whole: as it was before or as it became. */
function isWhole({ repository }: Stage): void {
  const root = join(repository, ".milestones");
  for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!/^(?:active|config|sessions)\/[^.]+\.yaml$/.test(path)) continue;
    expect(parse(readFileSync(join(root, path), "utf8")), path).toBeTypeOf("object");
  }
  const milestone: unknown = parse(readFileSync(join(root, "active", "milestone-001.yaml"), "utf8"));
  expect(milestone).toMatchObject({ id: "milestone-001", tasks: Array.from({ length: 6 }, (_, index) => ({ id: `task-00${index + 1}` })) });
}

async function endures(stage: Stage, fault: Fault | null): Promise<Ended> {
  const ended = await execute(stage, fault);
  saysWhy(ended);
  isWhole(stage);
  return ended;
}

function faults(): Fault[] {
  const drawn = samples(fc.record({ share: fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1000), errno: fc.constantFrom(...errnos()), lasting: fc.boolean() }), LONG ? FAULTS_LONG : FAULTS);
  const places = spread(made.effects.length, drawn.map(({ share }) => share));
  return drawn.map(({ errno, lasting }, index) => ({ kind: "fail", errno, lasting, at: places[index] ?? 1 }));
}

function errnos(): Errno[] {
  const names: Errno[] = [];
  for (const name in ERRNOS) if (isErrno(name)) names.push(name);
  return names;
}

function isErrno(name: string): name is Errno {
  return name in ERRNOS;
}

test("whatever the disk refuses, it says what and what to do, leaves whole files, and goes on once the disk is well", { timeout: TIMEOUT_MS }, async () => {
  expect(await tryAll(faults(), (fault) => onCopy(made, async (stage, struck) => {
    await endures(stage, fault);
    struck();
    await goesOn(stage, made, { times: 2, differences: unlikeReference });
  }))).toEqual([]);
});

describe("a disk that is full", () => {
  /** A disk of its own where this machine lets us have one; elsewhere the recorder says what a full disk says. */
  const SIZE = "4m";
  const ROOM_LEFT = [24, 64, 120, 200];

  function mounted(): string | null {
    const folder = mkdtempSync(join(tmpdir(), "milestone-disk-"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", folder], { stdio: "ignore" });
      return folder;
    } catch {
      rmdirSync(folder);
      return null;
    }
  }

  function fill(folder: string, kilobytesLeft: number): string {
    const { bavail, bsize } = statfsSync(folder);
    const path = join(folder, "filler");
    writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - kilobytesLeft * 1024)));
    return path;
  }

  async function onFullDisk(disk: string, kilobytesLeft: number): Promise<void> {
    await onCopy(made, async (stage) => {
      const filler = fill(disk, kilobytesLeft);
      // Without a recorder, whose own log would not fit either.
      const ended = await endures(stage, null);
      console.log(`${kilobytesLeft} KB left: ${envelope(ended).error?.message}`);
      unlinkSync(filler);
      // Who writes to it first is no matter of ours: a task may be the one that fails.
      expect(["disk-full", "work-failed"], ended.stdout).toContain(envelope(ended).error?.code);
      await goesOn(stage, made, { times: 2, differences: unlikeReference });
    }, disk);
  }

  async function onPretendedDisk(share: number): Promise<void> {
    await onCopy(made, async (stage, struck) => {
      const ended = await endures(stage, { kind: "fail", errno: "ENOSPC", lasting: true, at: Math.ceil(made.effects.length * share) });
      struck();
      expect(effectsOf(stage).some((line) => line.endsWith("×"))).toBe(true);
      expect(envelope(ended).error, ended.stdout).toMatchObject({ code: "disk-full" });
      await goesOn(stage, made, { times: 2, differences: unlikeReference });
    });
  }

  test("it ends with exit code 74, and goes on when there is room again", { timeout: TIMEOUT_MS }, async () => {
    const disk = mounted();
    console.log(disk === null ? "no disk of its own may be mounted here: a full one is pretended" : `a full disk of ${SIZE}`);
    try {
      for (const [index, kilobytes] of ROOM_LEFT.entries()) {
        if (disk === null) await onPretendedDisk((index + 1) / (ROOM_LEFT.length + 1));
        else await onFullDisk(disk, kilobytes);
      }
    } finally {
      if (disk !== null) {
        execFileSync("umount", [disk]);
        rmdirSync(disk);
      }
    }
  });
});
