// What a program writes into the two README files (npm run generate).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { INPUTS, OUTPUTS } from "../../../src/action/inputs.ts";
import { PROBLEMS } from "../../../src/core/base/problem.ts";
import { reference as commands } from "../../../src/core/grammar/manual.ts";
import { allVerbs } from "../../../src/core/grammar/registry.ts";
import { configKeys } from "../../../src/core/model/config/config.ts";
import { PERMISSIONS, TRIGGERS } from "../../../src/core/model/permission.ts";
import { EXCEPTIONS } from "../../../src/core/rules/authority.ts";
import { mapLine, purposeOf } from "../house/map.ts";
import { ROOMS, roomOf } from "../house/rooms.ts";
import { exists, readText, top, writtenFiles } from "../project.ts";

/** Path to text of every written file with generated parts, those parts as they are to be. */
export async function generated(): Promise<Map<string, string>> {
  const parts = { "src/README.md": { rooms: rooms(), files: files() }, "README.md": { authority: await authority(), reference: await reference() } };
  const present = Object.entries(parts).filter(([path]) => exists(path));
  return new Map(
    present.map(([path, blocks]) => [
      path,
      Object.entries(blocks).reduce((text, [name, content]) => fill(text, name, content), readText(path)),
    ]),
  );
}

/** The text between `<!-- generated: NAME -->` and `<!-- /generated -->` replaced. */
export function fill(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`);
  if (!pattern.test(text)) throw new Error(`there is no place for the generated part "${name}"`);
  return text.replace(pattern, (_all, start: string, end: string) => `${start}${content}\n${end}`);
}

function rooms(): string {
  const rows = ROOMS.map(({ name, purpose, may, packages, node }) => {
    const outside = [...packages.map(code), ...(node ? ["Node"] : [])];
    return [code(name), purpose, granted(name, may) || "nothing", outside.join(", ")];
  });
  return table(["Room", "What it is", "May import", "From outside"], rows);
}

/** Where every other room of core may be imported, that is said in one word. */
function granted(name: string, may: readonly string[]): string {
  const core = ROOMS.map((room) => room.name).filter((other) => other.startsWith("core/") && other !== name);
  const whole = core.every((other) => may.includes(other));
  return [...(whole ? ["all of `core`"] : []), ...may.filter((other) => !whole || !core.includes(other)).map(code)].join(", ");
}

function files(): string {
  const purposes = [...writtenFiles()].filter(([path]) => /^src\/.*\.ts$/.test(path)).map(([path, text]) => ({ path, purpose: purposeOf(text) ?? "" }));
  const inRooms = ROOMS.map((room) => ({ room, lines: purposes.filter(({ path }) => roomOf(path) === room).map(({ path, purpose }) => mapLine(path, purpose)) }));
  return inRooms.filter(({ lines }) => lines.length > 0).map(({ room, lines }) => `### ${room.name}\n\n${lines.join("\n")}`).join("\n\n");
}

async function reference(): Promise<string> {
  const parts = { "Commands": await commands(), "The Action": action(), "Configuration": configuration(), "Problems and exit codes": problems() };
  return Object.entries(parts).map(([title, content]) => `### ${title}\n\n${content}`).join("\n\n");
}

/** Every verb with the levels that may use it, and what asks for more. */
async function authority(): Promise<string> {
  const levels = PERMISSIONS.filter((level) => level !== "none");
  const needed = (permission: string): number => levels.findIndex((level) => level === permission);
  const verbs = (await allVerbs()).map(({ name, permission }) => ({ name, from: permission === "approver" ? 0 : needed(permission) })).toSorted((left, right) => left.from - right.from);
  const rows = verbs.map(({ name, from }) => [code(name), ...levels.map((_level, index) => (index >= from ? "✓" : ""))]);
  const more = EXCEPTIONS.map(({ verb, when, needs, why }) => [`${code(verb)} ${when}`, needs, why]);
  const doors = Object.entries(TRIGGERS).map(([name, level]) => [code(name), level]);
  return [table(["Verb", ...levels], rows), table(["Asks for more", "From", "Since"], more), table(["Started by", "Runs as"], doors)].join("\n\n");
}

function action(): string {
  const inputs = Object.entries(INPUTS).map(([name, { description, default: value }]) => [code(name), description, code(value)]);
  const outputs = Object.entries(OUTPUTS).map(([name, { description }]) => [code(name), description]);
  return `${table(["Input", "Meaning", "Default"], inputs)}\n\n${table(["Output", "Meaning"], outputs)}`;
}

function configuration(): string {
  const rows = configKeys().map(({ key, default: value, effect }) => [code(key), value === null ? "unset" : code(JSON.stringify(value)), effect]);
  return table(["Key", "Default", "Effect"], rows);
}

function problems(): string {
  return table(["Code", "Exit", "Meaning"], Object.entries(PROBLEMS).map(([name, { exit, means }]) => [code(name), String(exit), means]));
}

function code(text: string): string {
  return text === "" ? "" : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

if (import.meta.main) {
  for (const [path, text] of await generated()) writeFileSync(join(top, path), text);
}
