// Somebody's words as a label in a Mermaid drawing.

/** What could end a label, begin a directive, a link, a formula or an icon: written by its number, which Mermaid shows as the sign. */
const ACTIVE = /[&"<>#;`\\[\]{}()|%$*@]/g;

/** To stand between double quotes, on one line. */
export function mermaidLabel(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu, " ").replace(/\s+/g, " ").trim().toWellFormed();
  return plain.replace(ACTIVE, (character) => `#${character.codePointAt(0) ?? 0};`);
}
