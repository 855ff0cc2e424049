// git's configuration file as lines: what a task may have changed for itself, and what concerns everybody.

type Entry = { readonly header: string; readonly name: string; readonly line: string };

const HEADER = /^\s*\[\s*([A-Za-z0-9-]+)(?:\.([^\]\s"]+)|\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(?:[#;].*)?$/;
const KEY = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/;
const NOTHING = /^\s*(?:[#;].*)?$/;

/** Entries in order. What cannot be read by these rules is an entry without a name. */
function entriesOf(text: string): readonly Entry[] {
  let header = "";
  let section = "";
  return text.split(/\r?\n/).flatMap((line) => {
    const [, first, dotted, quoted] = HEADER.exec(line) ?? [];
    if (first !== undefined) {
      header = line;
      section = [first, dotted ?? quoted].filter((part) => part !== undefined).join(".");
      return [];
    }
    if (NOTHING.test(line)) return [];
    const key = line.endsWith("\\") ? undefined : KEY.exec(line)?.[1];
    return [{ header, name: key === undefined || section === "" ? "" : `${section}.${key}`, line: line.trim() }];
  });
}

/** A remote by its name, or this repository; anything else may be an address. */
const PLAIN_REMOTE = /^[^=]*=\s*(?:\.|[A-Za-z0-9_][A-Za-z0-9_.-]*)$/;

/**
 * Notes about one branch or submodule start no program and lead nowhere. Everything else may: which programs git runs,
 * whom it talks to, who somebody is, what it takes for the work tree.
 */
function isHarmless({ name, line }: Entry): boolean {
  if (/^branch\..*\.(?:remote|pushremote)$/i.test(name)) return PLAIN_REMOTE.test(line);
  return /^branch\..*\.(?:merge|rebase|description|milestone-base)$/i.test(name) || /^submodule\..*\.active$/i.test(name);
}

function weighty(text: string): readonly Entry[] {
  return entriesOf(text).filter((entry) => !isHarmless(entry));
}

function keyOf({ name, line }: Entry): string {
  const dot = name.lastIndexOf(".");
  const section = name.indexOf(".");
  return `${name.slice(0, section).toLowerCase()}${name.slice(section, dot)}${name.slice(dot).toLowerCase()} ${line.replace(/^[^=]*=?\s*/, "")}`;
}

/** The keys that concern everybody and differ, as they are written; "config" for lines that cannot be read. */
export function changedKeys(before: string, after: string): readonly string[] {
  const [old, now] = [weighty(before), weighty(after)];
  const [oldKeys, nowKeys] = [old.map(keyOf), now.map(keyOf)];
  const gone = old.filter((entry) => !nowKeys.includes(keyOf(entry)));
  const fresh = now.filter((entry) => !oldKeys.includes(keyOf(entry)));
  const moved = gone.length + fresh.length === 0 && oldKeys.join("\n") !== nowKeys.join("\n") ? now : [];
  return [...new Set([...gone, ...fresh, ...moved].map(({ name }) => name || "config"))];
}

/** The file as it was, and behind it what was added meanwhile and is harmless. */
export function withHarmless(before: string, after: string): string {
  const known = new Set(entriesOf(before).map(({ header, line }) => `${header.trim()}\n${line}`));
  const added = entriesOf(after).filter((entry) => entry.name !== "" && isHarmless(entry) && !known.has(`${entry.header.trim()}\n${entry.line}`));
  const end = before === "" || before.endsWith("\n") ? "" : "\n";
  return `${before}${added.length === 0 ? "" : end}${added.map(({ header, line }) => `${header}\n\t${line}\n`).join("")}`;
}
