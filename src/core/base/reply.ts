// A reply as a small document of plain texts; the encoders of each sink print it.

/** Texts are plain: no Markdown, no escape codes. Whoever prints them encodes them for its sink. */
export type Reply = readonly Block[];

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "fields"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "progress"; readonly label: string; readonly percentage: number }
  | { readonly kind: "code"; readonly text: string; readonly language: string }
  | { readonly kind: "command"; readonly text: string; readonly why: string };

export const heading = (text: string): Block => ({ kind: "heading", text });
export const text = (content: string): Block => ({ kind: "text", text: content });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
export const fields = (rows: readonly (readonly [string, string])[]): Block => ({ kind: "fields", rows });
export const progress = (label: string, percentage: number): Block => ({ kind: "progress", label, percentage });

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: "table", head, rows };
}

/** `language` is a Markdown info word such as `diff`, `mermaid`, `yaml` or `text`. */
export function code(content: string, language = "text"): Block {
  return { kind: "code", text: content, language };
}

/** A command to copy, with the reason to run it. */
export function command(content: string, why: string): Block {
  return { kind: "command", text: content, why };
}
