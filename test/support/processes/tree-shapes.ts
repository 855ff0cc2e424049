// Ways in which the processes of a task run away, and whether they are gone.
import { readFileSync } from "node:fs";

/** Writes its process id, and stays. */
const LEAF = 'echo $$ >> "$TASK_PIDS"; exec sleep 300';
/** Their ids are written by what they become. */
const PERL = 'use POSIX; sub away { fork and POSIX::_exit(0); POSIX::setsid() } sub note { open F, ">>", $ENV{TASK_PIDS}; print F "$$\\n"; close F } sub stay { note(); exec "sleep", "300" }';
const CLOSE = "chdir q(/); POSIX::close($_) for 0..255;";

type Shape = { readonly name: string; readonly line: string };

/** Each leaves one or two processes whose ids stand in the file that TASK_PIDS names. */
export const SHAPES: readonly Shape[] = [
  { name: "a child", line: `sh -c '${LEAF}' &` },
  { name: "a grandchild", line: `sh -c 'echo $$ >> "$TASK_PIDS"; sh -c "sleep 300" & wait' &` },
  { name: "a session of its own", line: `perl -e '${PERL} away(); stay()'` },
  { name: "a deaf one", line: `sh -c 'trap "" TERM INT HUP; echo $$ >> "$TASK_PIDS"; while :; do sleep 1; done' &` },
  { name: "a daemon with everything closed", line: `perl -e '${PERL} away(); fork and POSIX::_exit(0); ${CLOSE} stay()'` },
  { name: "a daemon without its environment", line: `perl -e '${PERL} away(); fork and POSIX::_exit(0); note(); POSIX::close($_) for 0..255; %ENV = (); exec "/bin/sleep", "300"'` },
  { name: "a daemon with nothing but the output", line: `perl -e '${PERL} away(); fork and POSIX::_exit(0); note(); chdir q(/); %ENV = (); exec "/bin/sleep", "300"'` },
  { name: "a stopped one", line: `sh -c 'echo $$ >> "$TASK_PIDS"; kill -STOP $$; sleep 300' &` },
];

/** The shape, and then, once it stands, `rest`. TASK_PIDS and TASK_READY name files. */
export function lineOf({ line }: Shape, rest: string): string {
  return `${line}\nuntil [ -s "$TASK_PIDS" ]; do sleep 0.02; done; : > "$TASK_READY"; ${rest}`;
}

/** Those in the file of which something is left; a zombie is gone. */
export function alive(file: string): number[] {
  const pids = readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map(Number);
  return pids.filter((pid) => !/^[^)]*\) [ZX]/.test(statOf(pid) ?? "x) Z"));
}

function statOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return isThere(pid) ? "x) S" : null;
  }
}

/** Where there is no /proc. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux";
  } catch {
    return false;
  }
}
