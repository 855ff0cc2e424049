// Loaded before a program: counts whatever it does to files and which processes it starts, and strikes at the one that is named.
import { ChildProcess } from "node:child_process";
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
import { ERRNOS, planIn } from "./plan.ts";

const { log, fault } = planIn(import.meta.url);
const original = { openSync: fs.openSync, writeSync: fs.writeSync, closeSync: fs.closeSync };
const lines = original.openSync(log, "a");
const code = fault.kind === "fail" ? fault.errno : "EIO";
const meant = fault.kind !== "none" && "of" in fault && fault.of !== undefined ? new RegExp(fault.of) : null;
let count = 0;
let failures = 0;
/** Those of the effects that count. */
let place = 0;

type Call = (...given: unknown[]) => unknown;

function die(): never {
  process.kill(process.pid, "SIGKILL");
  throw new Error("unreachable");
}

/** Writes it down. True where it shall fail; then a cross stands behind it. */
function counted(name: string): boolean {
  count++;
  if (meant === null || meant.test(name)) place++;
  const fails = fault.kind === "fail" && count >= fault.at && (fault.lasting || failures === 0) && ERRNOS[code].meets.test(`${name} `);
  if (fails) failures++;
  original.writeSync(lines, `${count} ${name}${fails ? " ×" : ""}\n`);
  return fails;
}

function diskError(syscall: string): Error {
  return Object.assign(new Error(`${code}: injected, ${syscall}`), { code, errno: ERRNOS[code].number, syscall });
}

/** Whether the last effect is the one to die at. */
function isHere(name: string, kind: "before" | "after"): boolean {
  return fault.kind === kind && fault.at === place && (meant === null || meant.test(name));
}

/** `half` does half of a write. */
function effect(name: string, { act, half }: { readonly act: () => unknown; readonly half?: () => void }): unknown {
  if (counted(name)) throw diskError(name.split(" ")[0] ?? name);
  if (isHere(name, "before")) {
    half?.();
    die();
  }
  return isHere(name, "after") ? lastEffect(act) : act();
}

/** What the system refuses is over as well. */
function lastEffect(act: () => unknown): unknown {
  try {
    const result = act();
    return result instanceof Promise ? result.then(die, die) : die();
  } catch {
    return die();
  }
}

function replace(owner: object, name: string, make: (original: Call, self: unknown) => Call): void {
  const before: unknown = Reflect.get(owner, name);
  if (typeof before !== "function") throw new TypeError(`no ${name} here`);
  Reflect.set(owner, name, function replaced(this: unknown, ...given: unknown[]): unknown {
    return make((...passed) => Reflect.apply(before, this, passed), this)(...given);
  });
}

function isWriting(flags: unknown): boolean {
  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
  return typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : typeof flags === "string" && flags !== "r";
}

// Descriptors, so that the log can say what was written to. Those of the standard streams are none of the disk's.
const paths = new Map<unknown, string>();
const where = (target: unknown): string => (typeof target === "number" ? (paths.get(target) ?? `#${target}`) : String(target));
const isStream = (target: unknown): boolean => typeof target === "number" && target <= 2;

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  if (typeof data !== "string") throw new TypeError("only texts and bytes are written here");
  return Buffer.from(data);
}

replace(fs, "openSync", (open) => (path, flags, ...rest) => {
  const act = (): unknown => {
    const descriptor = open(path, flags, ...rest);
    paths.set(descriptor, String(path));
    return descriptor;
  };
  return isWriting(flags) ? effect(`openSync ${String(path)}`, { act }) : act();
});
replace(fs, "writeSync", (write) => (descriptor, bytes, ...rest) => {
  if (isStream(descriptor)) return write(descriptor, bytes, ...rest);
  return effect(`writeSync ${where(descriptor)}`, { act: () => write(descriptor, bytes, ...rest), half: () => void write(descriptor, bytesOf(bytes).subarray(0, bytesOf(bytes).length >> 1)) });
});
// As three calls, which is what it is: a crash may come between them.
replace(fs, "writeFileSync", (write) => (path, data, options) => {
  if (typeof path !== "string") return write(path, data, options);
  const { flag = "w", mode = 0o666 } = typeof options === "object" && options !== null ? { ...options } : {};
  const descriptor = fs.openSync(path, String(flag), Number(mode));
  try {
    fs.writeSync(descriptor, bytesOf(data));
  } finally {
    fs.closeSync(descriptor);
  }
});

for (const name of ["fsyncSync", "fdatasyncSync", "ftruncateSync", "fchmodSync", "renameSync", "linkSync", "symlinkSync", "unlinkSync", "mkdirSync", "mkdtempSync", "rmdirSync", "rmSync", "chmodSync", "utimesSync", "truncateSync", "appendFileSync", "copyFileSync"]) {
  replace(fs, name, (call) => (...given) => effect(`${name} ${given.slice(0, 2).filter((each) => typeof each !== "object").map(where).join(" ")}`, { act: () => call(...given) }));
}
for (const name of ["writeFile", "appendFile", "rename", "link", "unlink", "mkdir", "mkdtemp", "rmdir", "rm", "chmod", "utimes", "truncate"]) {
  replace(promises, name, (call) => (...given) => later(`${name} ${String(given[0])}`, () => call(...given)));
}
replace(promises, "open", (open) => (path, flags, ...rest) => {
  const act = async (): Promise<unknown> => watchHandle(await open(path, flags, ...rest), String(path));
  return isWriting(flags) ? later(`open ${String(path)}`, act) : act();
});

/** What fails, fails as a promise does. */
async function later(name: string, act: () => unknown, half?: () => void): Promise<unknown> {
  return effect(name, { act, ...(half && { half }) });
}

function watchHandle(handle: unknown, path: string): unknown {
  if (typeof handle !== "object" || handle === null) return handle;
  const { fd } = { fd: -1, ...handle };
  for (const name of ["writeFile", "appendFile", "datasync", "sync", "truncate", "chmod"]) {
    replace(handle, name, (call) => (...given) => later(`handle.${name} ${path}`, () => call(...given)));
  }
  replace(handle, "write", (write) => (bytes, ...rest) => later(`handle.write ${path}`, () => write(bytes, ...rest), () => tear(Reflect.get(handle, "fd") ?? fd, { bytes, rest })));
  return handle;
}

/** Half of what should be written, where it should be. */
function tear(descriptor: unknown, { bytes, rest: [offset, length, position] }: { readonly bytes: unknown; readonly rest: readonly unknown[] }): void {
  if (typeof descriptor !== "number" || !(bytes instanceof Uint8Array)) return;
  original.writeSync(descriptor, bytes, Number(offset), Number(length) >> 1, Number(position));
}

/** Starting a process and hearing of its end are effects; in between it may do what it likes. */
replace(ChildProcess.prototype, "spawn", (spawn, self) => (options) => {
  if (!(self instanceof ChildProcess)) return spawn(options);
  const { file, args } = { file: "", args: [], ...(typeof options === "object" ? options : {}) };
  const title = titleOf(file, args);
  const start = `spawn ${title}`;
  if (counted(start)) return refused(self, { spawn, options, file });
  if (isHere(start, "before")) die();
  const isLast = isHere(start, "after");
  self.prependListener("exit", () => {
    const end = `end ${title}`;
    counted(end);
    if (isHere(end, "before") || isHere(end, "after")) die();
  });
  const result = spawn(options);
  return isLast ? die() : result;
});

function titleOf(file: string, given: readonly unknown[]): string {
  const words = given.slice(1).map(String);
  const own = words.filter((word, index) => word !== "-c" && words[index - 1] !== "-c" && !/^--(?:no-pager|literal-pathspecs)$/.test(word));
  return `${basename(file)} ${own.join(" ")}`.replaceAll("\n", " ").slice(0, 160);
}

type Refusal = { readonly spawn: Call; readonly options: unknown; readonly file: string };

/** git says what the disk said to it; anything else does not even start. */
function refused(child: ChildProcess, { spawn, options, file }: Refusal): unknown {
  if (basename(file) === "git" && code !== "EMFILE") {
    const script = `cat > /dev/null; echo 'fatal: unable to write: ${ERRNOS[code].words}' >&2; exit 128`;
    return spawn({ ...(typeof options === "object" ? options : {}), file: "/bin/sh", args: ["/bin/sh", "-c", script] });
  }
  process.nextTick(() => child.emit("error", Object.assign(diskError(`spawn ${file}`), { path: file })));
  return ERRNOS[code].number;
}

syncBuiltinESMExports();
