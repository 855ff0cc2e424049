// The entry of the Action: turns an old Node away and runs.
import { refuseNode } from "../core/base/version.ts";

const refusal = refuseNode(process.versions.node);

if (refusal === undefined) {
  const { run } = await import("./main.ts");
  process.exitCode = await run();
} else {
  process.stdout.write(`::error::${refusal}: update the runner to 2.327.1 or newer, act to 0.2.81 or newer with a newer node first on its path.\n`);
  process.exitCode = 1;
}
