// Preloaded into a process to write its own peak of resident memory, in KiB, to file descriptor 3 when it ends.
// Linux's high-water mark belongs to the program alone; getrusage would count what its parent held before exec.
import { readFileSync, writeSync } from "node:fs";

process.on("exit", () => {
  const mark = process.platform === "linux" ? /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] : undefined;
  writeSync(3, mark ?? String(process.resourceUsage().maxRSS));
});
