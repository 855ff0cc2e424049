// One HTML start tag with its attributes.

/** A start tag with its attributes: how far it reads, and whether it is one. */
export function readTag(text: string, start: number): { readonly reached: number; readonly closed: boolean } {
  let at = pass(/[A-Za-z0-9-]*/y, text, start + 1);
  for (;;) {
    const name = pass(/\s*/y, text, at);
    if (text[name] === ">") return { reached: name + 1, closed: true };
    if (text.startsWith("/>", name)) return { reached: name + 2, closed: true };
    const end = pass(/[A-Za-z_:][\w:.-]*/y, text, name);
    if (name === at || end === name) return { reached: name, closed: false };
    at = end;
    const equals = pass(/\s*/y, text, at);
    if (text[equals] !== "=") continue;
    const value = pass(/\s*/y, text, equals + 1);
    const quote = text[value];
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, value + 1) + 1 : pass(/[^\s"'=<>`]*/y, text, value);
    if (close === 0) return { reached: text.length, closed: false };
    if (close === value) return { reached: value, closed: false };
    at = close;
  }
}

/** Behind what a sticky pattern takes at a place. */
function pass(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
