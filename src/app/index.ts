// The entry of the app: turns an old Node away and runs.
import { refuseNode } from "../core/base/version.ts";

/** For the log to be written. */
const LAST_WORDS_MS = 200;

const refusal = refuseNode(process.versions.node);

if (refusal === undefined) {
  const { run } = await import("./main.ts");
  process.exitCode = await run(process.env);
  // A call to GitHub that nobody waits for any more does not keep the process.
  setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
} else {
  process.stderr.write(`${refusal}: install a newer Node from https://nodejs.org and start the app again.\n`);
  process.exitCode = 2;
}
