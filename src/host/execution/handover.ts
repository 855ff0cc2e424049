// Secrets leave the environment before any task starts: the process replaces itself, and keeps them in its memory only.
import { mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isObject } from "../../core/base/json.ts";
import type { Environment } from "../../adapters/git/git.ts";

/** Names the file between the two images; it is read and removed before anything else happens. */
const HANDOVER = "MILESTONE_HANDOVER";

const PREFIX = "milestone-handover-";
/** The two images are milliseconds apart. */
const LEFT_MS_MIN = 60_000;

/** What a task may read of us in /proc: nothing that opens a door. */
const PLAIN = new Set([
  "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TERM", "COLORTERM", "TMPDIR", "TZ", "COLUMNS", "LINES", "CI",
  "NO_COLOR", "FORCE_COLOR", "DATABASE_TYPE", "NODE_DISABLE_COMPILE_CACHE", "NODE_COMPILE_CACHE", "NODE_EXTRA_CA_CERTS", "GIT_DIR",
  "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "SUDO_UID",
  "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "TEMP", "TMP", "USERNAME",
]);
const PLAIN_PREFIX = /^(?:LC_|XDG_|MILESTONE_|KIRO_)/;
const SECRET = /TOKEN|SECRET|PASSW|_PASS$|CREDENTIAL|PRIVATE|API_?KEY|_KEY$|WEBHOOK|_(?:URL|DSN)$/i;

function isPlain(name: string): boolean {
  return PLAIN.has(name.toUpperCase()) || (PLAIN_PREFIX.test(name) && !SECRET.test(name));
}

/**
 * Variables that are not in this process's environment any more, by name. Where there are some still, the process replaces
 * itself by one without them, and does not return; on Windows, which cannot do that, they are taken out for children only.
 * `kept` are left in it, being needed to begin.
 */
export function holdSecrets(environment: NodeJS.ProcessEnv, kept: readonly string[] = []): ReadonlyMap<string, string> {
  const path = environment[HANDOVER];
  if (path !== undefined) return received(environment, path);
  const stays = (name: string): boolean => isPlain(name) || kept.includes(name);
  const held = Object.entries(environment).flatMap(([name, value]) => (value === undefined || stays(name) ? [] : [[name, value] as const]));
  if (held.length === 0) return new Map();
  if (process.platform === "win32" || process.execve === undefined) return taken(environment, held);
  sweep();
  const file = join(mkdtempSync(join(tmpdir(), PREFIX)), "values");
  writeFileSync(file, JSON.stringify(Object.fromEntries(held)), { mode: 0o600, flag: "wx" });
  const plain = Object.fromEntries(Object.entries(environment).filter(([name]) => stays(name)));
  return process.execve(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], { ...plain, [HANDOVER]: file });
}

/** What a process left that was killed between its two images. */
function sweep(): void {
  const folder = tmpdir();
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(PREFIX)) continue;
    const path = join(folder, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    const ours = entry !== undefined && entry.uid === process.getuid?.();
    if (ours && Date.now() - entry.mtimeMs > LEFT_MS_MIN) rmSync(path, { recursive: true, force: true });
  }
}

function received(environment: NodeJS.ProcessEnv, path: string): ReadonlyMap<string, string> {
  delete environment[HANDOVER];
  const text = readFileSync(path, "utf8");
  unlinkSync(path);
  rmdirSync(dirname(path));
  const values: unknown = JSON.parse(text);
  return new Map(Object.entries(isObject(values) ? values : {}).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}

function taken(environment: NodeJS.ProcessEnv, held: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  for (const [name] of held) delete environment[name];
  return new Map(held);
}

/** The environment as it was, for what asks for settings by name. */
export function wholeEnvironment(environment: Environment, held: ReadonlyMap<string, string>): Environment {
  return { ...environment, ...Object.fromEntries(held) };
}
