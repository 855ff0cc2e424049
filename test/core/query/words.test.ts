import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foundIn, searchWords, wordsOf } from "../../../src/core/query/words.ts";
import { milestoneOf } from "../../support/given.ts";

describe("words", () => {
  it("are runs of letters and digits without case and accents", () => {
    expect(wordsOf("OAuth2-login, user's «Über»")).toEqual(["oauth2", "login", "user", "s", "uber"]);
    expect(wordsOf("ΟΔΟΣ οδός ﬁn ⅷ İstanbul STRASSE")).toEqual(["οδοσ", "οδοσ", "fin", "viii", "istanbul", "strasse"]);
    expect(wordsOf("… !? \u0301")).toEqual([]);
  });

  it("are single characters in scripts without spaces", () => {
    expect(wordsOf("検索する")).toEqual(["検", "索", "す", "る"]);
    expect(wordsOf("한국어 ok")).toEqual(["한", "국", "어", "ok"]);
  });

  it("are the same whether a text is all ASCII or not", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(wordsOf(`${text} é`)).toEqual([...wordsOf(text), "e"]);
    }));
  });

  it("hold nothing that separates, whatever the text", () => {
    fc.assert(fc.property(fc.array(fc.nat(0x10ffff), { maxLength: 30 }), (points) => {
      expect(wordsOf(String.fromCodePoint(...points)).filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
    }));
  });

  it("find what they begin, first in the title, and all must", () => {
    const words = searchWords(milestoneOf({ id: "milestone-001", title: "User login", description: "by OAuth", tasks: [{ id: "task-001", title: "Draw the page" }] }));
    const found = (text: string): string | null => foundIn(words, wordsOf(text));
    expect([found("log us"), found("login oau"), found("page 001"), found("auth"), found("login nothing"), found("task")]).toEqual(["title", "text", "text", null, null, null]);
  });

  it("of a milestone of extraordinary size are cut, title and text each by itself", () => {
    const huge = Array.from({ length: 200_000 }, (_unused, index) => `word${index}`).join(" ");
    const { title_words, text_words } = searchWords(milestoneOf({ id: "milestone-001", description: huge }));
    expect(title_words).toBe("milestone 001 title of");
    expect(text_words.length).toBeLessThanOrEqual(600_000);
    expect(text_words.length).toBeGreaterThan(590_000);
  });
});
