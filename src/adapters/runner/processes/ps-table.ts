// Processes as `ps` lists them, where there is no /proc.
import type { Process, Processes } from "./process-table.ts";

/** Room for 16,000 processes with 4 KiB of environment each. */
const LISTING_BYTES_MAX = 64 * 1024 * 1024;
const COLUMNS = "pid=,ppid=,pgid=,stat=,rss=,command=";
const ROW = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s(.*)$/;

type Row = Process & { readonly bytes: number; readonly words: string };

/** macOS shows the environment of most programs of the same user; programs of the system itself are known by their group and parent. */
export function readPs(platform: string): Promise<Processes> {
  const argv = platform === "darwin" ? ["-axwwE", "-o", COLUMNS] : ["axewwo", COLUMNS];
  const { execFile } = process.getBuiltinModule("node:child_process");
  return new Promise((resolve) => {
    execFile("/bin/ps", argv, { env: { LC_ALL: "C" }, maxBuffer: LISTING_BYTES_MAX }, (_, listing) => resolve(parseListing(listing)));
  });
}

function parseListing(listing: string): Processes {
  const rows = new Map(listing.split("\n").flatMap(parseRow).map((row) => [row.pid, row]));
  const pids = [...rows.keys()];
  return {
    all: () => pids,
    since: () => pids,
    of: (pid) => rows.get(pid) ?? null,
    environment: (pid) => entriesIn(rows.get(pid)?.words),
    workingFolder: () => null,
    opened: () => [],
    memory: (pid) => rows.get(pid)?.bytes ?? null,
  };
}

function parseRow(line: string): Row[] {
  const [, pid, parent, group, state = "", kibi, words = ""] = ROW.exec(line) ?? [];
  if (pid === undefined) return [];
  return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0, zombie: state.startsWith("Z"), bytes: Number(kibi) * 1024, words }];
}

/** ps parts the entries by spaces, as it does the words of the command before them. */
function entriesIn(words: string | undefined): string | null {
  return words === undefined ? null : `${words.replace(/ (?=[A-Za-z_]\w*=)/g, "\0")}\0`;
}
