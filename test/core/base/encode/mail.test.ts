import { describe, expect, it } from "vitest";
import { isMailAddress, mailSubject, mailText } from "../../../../src/core/base/encode/mail.ts";
import { PAYLOADS } from "../sinks.ts";

describe("somebody's words in a mail", () => {
  it.each([...PAYLOADS, "x\r\nBcc: evil@example.org", "x\u2028y", "x".repeat(999)])("are a subject of one line, and a body without controls: %j", (words) => {
    const subject = mailSubject(words);
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(subject.length).toBeLessThanOrEqual(150);
    expect(mailText([words, words])).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it.each(["a@x\r\nBcc: evil@y", "a@x, b@y", "a@x;b@y", "Ada <a@x>", '"a b"@x', "a@x b", "a@", "@x", "a@b@c", "a\u200b@x", `${"a".repeat(260)}@x`])("name no address where they are more or less than one: %j", (words) => {
    expect(isMailAddress(words)).toBe(false);
  });

  it("name one where they are one", () => {
    expect(["ada@example.org", "ada+milestones@mail.example.org", "jürgen@bücher.example"].map(isMailAddress)).toEqual([true, true, true]);
  });
});
