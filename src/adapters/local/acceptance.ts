// Acceptance in a file beside the repository's own: the digests of the commands that somebody has agreed to.
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";
import { problem } from "../../core/base/problem.ts";
import { failed, ok, type Result } from "../../core/base/result.ts";
import type { Acceptance } from "../../ports/execution/acceptance.ts";
import { diskProblem, errorCode, reasonOf } from "./disk-problem.ts";

export type AcceptanceDisk = Pick<typeof fs, "mkdirSync" | "openSync" | "writeSync" | "fsyncSync" | "closeSync">;
export type AcceptanceOptions = { readonly path: string; readonly disk?: AcceptanceDisk };

/** Folders are absolute; `commonDir` is null without git. */
export type AcceptancePlace = {
  readonly commonDir: string | null;
  readonly data: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * In git's common folder, which no clone and no commit brings; without git in the person's state folder, under the digest
 * of the data folder's path.
 */
export function acceptancePath({ commonDir, data, environment, home }: AcceptancePlace): string {
  if (commonDir !== null) return join(commonDir, "milestone-accepted");
  return join(environment["XDG_STATE_HOME"] || join(home, ".local", "state"), "milestone", "accepted", digestOf(data));
}

export function openAcceptance({ path, disk = fs }: AcceptanceOptions): Acceptance {
  return {
    async unknown(commands) {
      const accepted = readAccepted(path);
      return accepted.ok ? ok(commands.filter((command) => !accepted.value.has(digestOf(command)))) : accepted;
    },
    accept: async (commands) => append(disk, path, [...new Set(commands)].map(digestOf)),
  };
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function readAccepted(path: string): Result<ReadonlySet<string>> {
  try {
    return ok(new Set(fs.readFileSync(path, "utf8").split("\n")));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return ok(new Set());
    return failed(problem("unreadable", `${path} cannot be read: ${reasonOf(error)}.`, { at: { path }, hint: "Check its permissions, or delete it: commands are then asked for again." }));
  }
}

/** One write at the end of the file: of several writers none loses anything. A line begins before it ends, so that a torn one spoils no other. */
function append(disk: AcceptanceDisk, path: string, digests: readonly string[]): Result<void> {
  if (digests.length === 0) return ok(undefined);
  try {
    disk.mkdirSync(dirname(path), { recursive: true });
    const descriptor = disk.openSync(path, "a", 0o600);
    try {
      disk.writeSync(descriptor, digests.map((digest) => `\n${digest}\n`).join(""));
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
    return ok(undefined);
  } catch (error) {
    return failed(diskProblem(error, path));
  }
}
