// Words: what a text is found by, the same for every catalog; no database's own dictionary has a say.
import type { Milestone } from "../model/milestone.ts";

/** Scripts without spaces between words: each character is a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Characters of a word that count: longer runs are data that nobody types. */
const WORD_LENGTH_MAX = 64;
/** UTF-8 bytes of all words of a milestone: PostgreSQL keeps no more than a mebibyte of them in a row, its own marks included. */
const WORDS_BYTES_MAX = 600_000;
/** The same for id and title. */
const TITLE_BYTES_MAX = 100_000;

/** Runs of letters and digits, lower case, without accents; in the order of the text, each as often as it stands there. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replace(/[^\0-\x7f]+/g, plainLetters).match(/[a-z0-9\x80-\uffff]+/g) ?? [];
  return words.some((word) => word.length > WORD_LENGTH_MAX) ? words.map((word) => Array.from(word).slice(0, WORD_LENGTH_MAX).join("")) : words;
}

/**
 * What is left of text beyond ASCII: letters and digits, spaces for everything else. Marks are taken away, so that no character
 * depends on the ASCII beside it.
 */
function plainLetters(text: string): string {
  const bare = text.normalize("NFKD").toLowerCase().normalize("NFKD").replaceAll(/\p{M}+/gu, "").replaceAll("ς", "σ");
  return bare.normalize("NFC").replaceAll(/[^\p{L}\p{N}]/gu, " ").replaceAll(UNSPACED, " $& ");
}

/** Each word once, separated by spaces. What a milestone of extraordinary size has beyond its share is not found by. */
export type SearchWords = { readonly title_words: string; readonly text_words: string };

export function searchWords({ id, title, description, tasks }: Milestone): SearchWords {
  const texts = [description, ...tasks.flatMap((task) => [task.title, task.description])];
  return { title_words: distinctWords([id, title], TITLE_BYTES_MAX), text_words: distinctWords(texts, WORDS_BYTES_MAX) };
}

function distinctWords(texts: readonly string[], bytesMax: number): string {
  const words = [...new Set(wordsOf(texts.join("\n")))];
  const all = words.join(" ");
  return all.length * BYTES_A_UNIT_MAX <= bytesMax ? all : firstWords(words, bytesMax).join(" ");
}

/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const BYTES_A_UNIT_MAX = 3;

function firstWords(words: readonly string[], bytesMax: number): readonly string[] {
  let left = bytesMax;
  const end = words.findIndex((word) => (left -= bytesOf(word) + 1) < 0);
  return end < 0 ? words : words.slice(0, end);
}

function bytesOf(word: string): number {
  return /^[a-z0-9]*$/.test(word) ? word.length : word.length * BYTES_A_UNIT_MAX;
}

/** Where all words are found: in id and title, or there and in the rest together; null where not all are. */
export function foundIn({ title_words, text_words }: SearchWords, words: readonly string[]): "title" | "text" | null {
  const title = ` ${title_words}`;
  const rest = words.filter((word) => !title.includes(` ${word}`));
  if (rest.length === 0) return "title";
  const text = ` ${text_words}`;
  return rest.every((word) => text.includes(` ${word}`)) ? "text" : null;
}
