// The version of this program, and the oldest Node that runs it.

/** The same as in package.json. */
export const VERSION = "2.0.0";

/** Major and minor; the same as in package.json. Older ones lack what is used here and crash in better-sqlite3. */
const NODE_MIN = [22, 15] as const;

/** Why this Node ("20.20.2") cannot run the program, as one sentence; nothing where it can. */
export function refuseNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return undefined;
  return `milestone needs Node ${NODE_MIN.join(".")} or newer; this is v${version}`;
}
