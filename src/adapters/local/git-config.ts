// git's configuration as far as it speaks of milestones, read from its files: no process is started.

export type GitConfig = Readonly<Record<string, string>>;

/** The longest chain of lines that end in a backslash; more is no configuration. */
const CONTINUED_LINES_MAX = 1_000;

/**
 * `milestone.<key>` of configuration texts, the strongest last, with keys in lower case as git prints them; a key without a
 * value is `true`. Included files are not followed, and a line that is no configuration is passed over: git reports it.
 */
export function milestoneConfig(texts: readonly string[]): GitConfig {
  const values: Record<string, string> = {};
  for (const text of texts) readInto(values, text);
  return values;
}

function readInto(values: Record<string, string>, text: string): void {
  let ours = false;
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const header = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(lines[index] ?? "");
    if (header) ours = header[1]?.toLowerCase() === "milestone" && header[2] === undefined;
    const rest = header ? (header[3] ?? "") : (lines[index] ?? "");
    const [, key, given] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest.replace(/^([^=]*?)\s*[#;].*$/, "$1")) ?? [];
    if (key === undefined) continue;
    let value = given;
    for (let more = 0; value !== undefined && isContinued(value) && more < CONTINUED_LINES_MAX; more++) value = `${value.slice(0, -1)}${lines[++index] ?? ""}`;
    if (ours) values[`milestone.${key.toLowerCase()}`] = value === undefined ? "true" : plainValue(value);
  }
}

function isContinued(value: string): boolean {
  return (/\\+$/.exec(value)?.[0].length ?? 0) % 2 === 1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", b: "\b" };

/** Without quotes, escapes and the comment behind it; white space at the end counts only within quotes. */
function plainValue(value: string): string {
  let result = "";
  let spaces = "";
  let quoted = false;
  for (let index = 0; index < value.length; index++) {
    const sign = value.charAt(index);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "#" || sign === ";")) break;
    else if (!quoted && /\s/.test(sign)) spaces += sign;
    else {
      result += spaces + (sign === "\\" ? (ESCAPES[value.charAt(++index)] ?? value.charAt(index)) : sign);
      spaces = "";
    }
    if (sign === '"') [result, spaces] = [result + spaces, ""];
  }
  return result;
}
