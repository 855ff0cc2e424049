// The part of GraphQL that queries need: one operation, its fields with arguments, and fragments in place.

export type Value = null | boolean | number | string | { readonly variable: string } | { readonly fields: Readonly<Record<string, Value>> };
/** `on`: the type that an inline fragment is for; its own fields only then. */
export type Selection = { readonly alias: string; readonly name: string; readonly arguments: Readonly<Record<string, Value>>; readonly selections: readonly Selection[]; readonly on: string | null };
export type Operation = { readonly kind: "query" | "mutation"; readonly selections: readonly Selection[] };

const TOKEN = /[\s,]+|#[^\n]*|(\.\.\.|[{}()[\]:$!=@]|"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?|[_A-Za-z]\w*)/y;

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new SyntaxError(`Parse error on ${JSON.stringify(text.slice(at, at + 12))}`);
    if (found[1] !== undefined) tokens.push(found[1]);
  }
  return tokens;
}

/** Throws a SyntaxError for everything that it does not know. */
export function parseQuery(text: string): Operation {
  const tokens = tokensOf(text);
  const state = { at: 0 };
  const peek = () => tokens[state.at] ?? "";
  const take = (wanted?: string): string => {
    const token = peek();
    if (token === "" || (wanted !== undefined && token !== wanted)) throw new SyntaxError(`Parse error on ${JSON.stringify(token)}, expected ${wanted ?? "more"}`);
    state.at += 1;
    return token;
  };
  const reader: Reader = { peek, take };
  const kind = peek() === "{" ? "query" : take();
  if (kind !== "query" && kind !== "mutation") throw new SyntaxError(`Parse error on ${JSON.stringify(kind)}`);
  if (/^\w/.test(peek())) take();
  if (peek() === "(") skipVariables(reader);
  const selections = readSelections(reader);
  if (peek() !== "") throw new SyntaxError(`Parse error on ${JSON.stringify(peek())}`);
  return { kind, selections };
}

type Reader = { readonly peek: () => string; readonly take: (wanted?: string) => string };

/** Their types are not looked at. */
function skipVariables({ take }: Reader): void {
  take("(");
  for (let depth = 1; depth > 0; ) {
    const token = take();
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
  }
}

function readSelections(reader: Reader): readonly Selection[] {
  const { peek, take } = reader;
  if (peek() !== "{") return [];
  take("{");
  const found: Selection[] = [];
  while (peek() !== "}") found.push(...(peek() === "..." ? readFragment(reader) : [readField(reader)]));
  take("}");
  return found;
}

function readFragment(reader: Reader): readonly Selection[] {
  reader.take("...");
  reader.take("on");
  const on = reader.take();
  return readSelections(reader).map((selection) => ({ ...selection, on }));
}

function readField(reader: Reader): Selection {
  const { peek, take } = reader;
  const first = take();
  const name = peek() === ":" ? (take(":"), take()) : first;
  if (!/^[_A-Za-z]/.test(name)) throw new SyntaxError(`Parse error on ${JSON.stringify(name)}`);
  return { alias: first, name, arguments: peek() === "(" ? readNamed(reader, "(", ")") : {}, selections: readSelections(reader), on: null };
}

function readNamed(reader: Reader, open: string, close: string): Readonly<Record<string, Value>> {
  reader.take(open);
  const found: Record<string, Value> = {};
  while (reader.peek() !== close) {
    const name = reader.take();
    reader.take(":");
    found[name] = readValue(reader);
  }
  reader.take(close);
  return found;
}

function readValue(reader: Reader): Value {
  const { peek, take } = reader;
  if (peek() === "{") return { fields: readNamed(reader, "{", "}") };
  const token = take();
  if (token === "$") return { variable: take() };
  if (token.startsWith('"')) return String(JSON.parse(token));
  if (/^-?\d/.test(token)) return Number(token);
  if (token === "true" || token === "false") return token === "true";
  return token === "null" ? null : token;
}
