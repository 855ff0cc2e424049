// Event logs: every dialect is read, every damage is named, and nothing that stands in a log is ever lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendEvents, decodeLog, eventLine, readEvents } from "../../../src/core/files/events.ts";
import type { Json } from "../../../src/core/base/json.ts";
import type { MilestoneEvent } from "../../../src/core/model/event.ts";
import { seeded } from "../../support/yaml-random.ts";

const PATH = "events/milestone-001.jsonl";
const EVENT: MilestoneEvent = {
  details: { task_id: "task-001" }, request_id: "r-1", actor: "ada", session_id: null,
  milestone_id: "milestone-001", event_type: "task_completed", timestamp: "2026-01-02T03:04:05Z",
};

function typesIn(log: string): string[] {
  return readEvents(log, PATH).events.map((event) => event.event_type);
}

function damageIn(log: string): string[] {
  return readEvents(log, PATH).problems.map(({ code, at, message }) => `${code} ${at?.line}:${at?.column} ${message}`);
}

describe("the four dialects", () => {
  test.each([
    ["the first one, with `data`", '{"timestamp":"T","milestone_id":"m","event_type":"x","data":{"a":1}}', {}],
    ["the second, with `details`, a UUID session and nulls", '{"details":{"a":1},"session_id":"6f1c9f0e-0d1b-4c89-9f0e-3f6c1b2a4d5e","event_type":"x","milestone_id":"m","timestamp":"T"}', { session_id: "6f1c9f0e-0d1b-4c89-9f0e-3f6c1b2a4d5e" }],
    ["the state log's, with a user and a process", '{"timestamp":"T","event_type":"x","milestone_id":"m","data":{"a":1},"session_id":null,"user":"ada"}', { actor: "ada" }],
    ["the loggers', with `event` and members outside", '{"timestamp":"T","event":"x","milestone_id":"m","a":1}', {}],
    ["our own", '{"timestamp":"T","event_type":"x","milestone_id":"m","session_id":null,"actor":"ada","request_id":"r","details":{"a":1}}', { actor: "ada", request_id: "r" }],
  ])("%s is read", (_name, line, more) => {
    const { events, problems } = readEvents(`${line}\n`, PATH);
    expect(problems).toEqual([]);
    expect(events).toEqual([{ timestamp: "T", event_type: "x", milestone_id: "m", session_id: null, actor: null, request_id: null, details: { a: 1 }, ...more }]);
  });

  test("empty texts mean unset, unquoted ids are texts, and members nobody knows are kept", () => {
    const { events } = readEvents('{"event":"x","session_id":"","milestone_id":7,"pid":12,"details":"a note","data":{"b":2}}\n', PATH);
    expect(events[0]).toMatchObject({ session_id: null, milestone_id: "7", details: { pid: 12, b: 2, details: "a note" } });
  });
});

describe("damage", () => {
  test("a line with an empty value is reported with its line and column, and the next line is read", () => {
    const log = '{"event":"a"}\n{"event":"b","data":{"progress_percentage":,"new_status":"planned"}}\n{"event":"c"}\n';
    expect(typesIn(log)).toEqual(["a", "c"]);
    expect(damageIn(log)).toEqual(['invalid-event 2:44 Line 2 is not JSON: a value was expected, but "," was found.']);
  });

  test.each([
    ["a torn last line", '{"event":"a"}\n{"event":"b","x":"ab', ["a"], 'invalid-event 2:18 Line 2 has no end, as a crash leaves it, and is not JSON: a value was expected, but a text without its closing quote was found.'],
    ["a line cut after a value", '{"event":"a"', [], "invalid-event 1:13 Line 1 has no end, as a crash leaves it, and is not JSON: it ends where a comma or a closing bracket was expected."],
    ["a block of NUL bytes", '\0\0\0{"event":"a"}\n', ["a"], "invalid-event 1:1 Line 1 begins with a block of NUL bytes, which a crash leaves."],
    ["two events on one line", '{"event":"a"}{"event":"b"}\n', ["a", "b"], "glued-line 1:1 Line 1 holds 2 events without a line end between them; all were read."],
    ["JSON that is no event", "[1]\n", [], "invalid-event 1:1 Line 1 is JSON, but not an event: it has no members."],
    ["an event without a type", '{"timestamp":"T"}\n', [], "invalid-event 1:1 Line 1 is JSON, but not an event: it has no event_type."],
    ["a bracket that does not fit", '{"event":["a"}\n', [], 'invalid-event 1:14 Line 1 is not JSON: a comma or a closing bracket was expected, but "}" was found.'],
    ["prose", "not json\n", [], 'invalid-event 1:1 Line 1 is not JSON: a value was expected, but "not" was found.'],
    ["a merge marker", "<<<<<<< HEAD\n", [], "conflict-markers 1:1 Line 1 is a marker of an unresolved merge."],
    ["nesting without end", `{"event":"a","data":${"[".repeat(5000)}${"]".repeat(5000)}}\n`, [], "invalid-event 1:1 Line 1 nests deeper than 100 levels."],
  ])("%s is reported", (_name, log, types, damage) => {
    expect(typesIn(log)).toEqual(types);
    expect(damageIn(log)).toEqual([damage]);
  });

  test("a BOM, CRLF, blank lines and a whole last line without its end are no damage", () => {
    const log = '\uFEFF{"event":"a"}\r\n\r\n  \n{"event":"b"}';
    expect(typesIn(log)).toEqual(["a", "b"]);
    expect(damageIn(log)).toEqual([]);
  });

  test("a log with NUL bytes is text, one that is not UTF-8 or too large is none", () => {
    const bytes = new TextEncoder().encode('\0\0{"event":"长"}\n');
    expect(decodeLog(bytes, PATH)).toEqual({ ok: true, value: '\0\0{"event":"长"}\n' });
    expect(decodeLog(new Uint8Array([0, 0xff, 0]), PATH)).toMatchObject({ problem: { code: "not-text" } });
    expect(decodeLog(new Uint8Array(6_000_000), PATH)).toMatchObject({ problem: { code: "file-too-large" } });
  });

  test("a file of nothing but damage is counted after a thousand lines, and its events are still read", () => {
    const { events, problems } = readEvents(`${"{\n".repeat(500_000)}{"event":"a"}\n`, PATH);
    expect(events).toHaveLength(1);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ message: "499000 more lines are no events.", at: { line: 1_001 } });
  });

  test("cut at any byte of the last line, every line before it is read and the rest is reported", () => {
    const before = eventLine(EVENT);
    for (let length = 1; length < before.length - 1; length++) {
      const { events, problems } = readEvents(before + before.slice(0, length), PATH);
      expect([events.length, problems.length], `cut after ${length}`).toEqual([1, 1]);
    }
  });

  test("whatever stands in a log, each line is read, blank or reported, and reading does not throw", () => {
    const piece = fc.constantFrom('{"event":"a"}', "{", "}", '"', ":", ",", "\\", "\0", "\uFEFF", "null", "12", "é", "[", "]", " ", "<<<<<<< x", "\n", "\r\n");
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const log = pieces.join("");
      const { problems } = readEvents(log, PATH);
      for (const [index, line] of log.split("\n").entries()) {
        const silent = !problems.some(({ at }) => at?.line === index + 1);
        if (silent) expect(line.replaceAll("\uFEFF", "").trim()).toMatch(/^(\{"event":"a"\})?$/);
      }
    }), seeded(200));
  });
});

describe("writing", () => {
  test("the members of a line stand in one order, whatever order the event has", () => {
    expect(eventLine(EVENT)).toBe('{"timestamp":"2026-01-02T03:04:05Z","event_type":"task_completed","milestone_id":"milestone-001","session_id":null,"actor":"ada","request_id":"r-1","details":{"task_id":"task-001"}}\n');
  });

  test("what is written is read back", () => {
    const member: fc.Arbitrary<Json> = fc.oneof(fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()));
    fc.assert(fc.property(fc.dictionary(fc.string(), member), (details) => {
      const { events, problems } = readEvents(eventLine({ ...EVENT, details }), PATH);
      expect(problems).toEqual([]);
      expect(events).toEqual([{ ...EVENT, details: JSON.parse(JSON.stringify(details)) }]);
    }), seeded(200));
  });

  test.each([
    ["one huge text", { note: "长".repeat(2_000_000) }],
    ["many items", { ids: Array.from({ length: 10_000 }, (_, index) => `milestone-${index}`) }],
    ["many members", Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, "value"]))],
    ["lists in lists", { a: Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => "x".repeat(90))) }],
  ])("%s is cut to a line of 32 KiB that says so", (_name, details) => {
    const line = eventLine({ ...EVENT, details: { ...details, command: "import --path old" } });
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(32_768);
    expect(readEvents(line, PATH).events[0]?.details).toMatchObject({ truncated: true, command: "import --path old" });
  });

  test("a log only grows: every byte that was there stays, and a last line without an end gets one", () => {
    expect(appendEvents(undefined, [EVENT])).toBe(eventLine(EVENT));
    expect(appendEvents("", [EVENT])).toBe(eventLine(EVENT));
    expect(appendEvents('{"event":"a"}', [EVENT])).toBe(`{"event":"a"}\n${eventLine(EVENT)}`);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (log) => {
      const after = appendEvents(log, [EVENT]);
      expect(after.startsWith(log)).toBe(true);
      expect(readEvents(after, PATH).events.slice(0, -1)).toEqual(readEvents(log, PATH).events);
    }), seeded(200));
  });
});
