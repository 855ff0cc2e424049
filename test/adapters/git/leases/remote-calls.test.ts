// Calls that talk to a remote: what they may name, and that the policy for processes knows them.
import { expect, test } from "vitest";
import { argumentsOf, isRefspec, isRemoteName, type GitCall, type Refspec, type RemoteName } from "../../../../src/adapters/git/git-arguments.ts";
import { value } from "../../../support/open-tree.ts";
import { faultsOf, type Start } from "../../../support/spawns/spawn-policy.ts";
import { started } from "../../../support/spawns/spawn-recorder.ts";
import { remoteFixture, remoteLeases } from "./lease-bench.ts";

const OID = "1".repeat(40);

function remoteName(text: string): RemoteName {
  if (!isRemoteName(text)) throw new TypeError(text);
  return text;
}

function refspec(text: string): Refspec {
  if (!isRefspec(text)) throw new TypeError(text);
  return text;
}

test.each(["origin", "up-stream", "a.b", "_x"])("%j is a remote's name", (text) => expect(isRemoteName(text)).toBe(true));

test.each(["", "-x", "--exec=x", ".", "..", "a/b", "../x", "/x", "host:x", "https://x", "ext::x", "a b", "a\nb", "x".repeat(200)])("%j is no remote's name", (text) => expect(isRemoteName(text)).toBe(false));

test.each(["refs/heads/main", "refs/milestones/lease/*", `${OID}:refs/milestones/lease/a`, "refs/heads/main:refs/heads/main", ":refs/milestones/lease/a"])("%j may be exchanged with a remote", (text) => expect(isRefspec(text)).toBe(true));

test.each(["", ":", "main", "HEAD", "+refs/heads/a:refs/heads/a", "refs/heads/a:b", "a:refs/heads/a", "refs/heads/a:refs/heads/a:refs/heads/a", "--all", "refs/*/a", "refs/heads/a b", "^refs/heads/a", "tag:refs/heads/a"])(
  "%j may not be exchanged with a remote", (text) => expect(isRefspec(text)).toBe(false),
);

test.each<[string, GitCall]>([
  ["a remote where none is spoken to", { command: "ls-files", remote: remoteName("origin"), refspecs: [refspec("refs/heads/a")] }],
  ["a push without a remote", { command: "push", options: ["--porcelain"] }],
  ["a push of nothing, which would be what the configuration says", { command: "push", remote: remoteName("origin") }],
  ["a push that overwrites", { command: "push", options: ["--force"], remote: remoteName("origin"), refspecs: [refspec("refs/heads/a")] }],
  ["a push that overwrites a branch as it is believed to be", { command: "push", options: ["--force-with-lease=refs/heads/main"], remote: remoteName("origin"), refspecs: [refspec("refs/heads/a")] }],
  ["a fetch through a program", { command: "fetch", options: ["--upload-pack=x"], remote: remoteName("origin"), refspecs: [refspec("refs/heads/a")] }],
])("%s is refused before git is started", (_, call) => expect(() => argumentsOf(call)).toThrow(TypeError));

async function goodPush(): Promise<Start> {
  const first = started.length;
  const taking = value(await remoteLeases(remoteFixture().clone()).take({ milestone: "m" }, { session: "s", owner: "o" }));
  if (taking.kind === "held") value(await taking.lease.release());
  const start = started.slice(first).find(({ argv }) => argv.includes("push"));
  if (!start) throw new Error("nothing was pushed");
  return start;
}

const BAD: readonly (readonly [string, (start: Start) => Start])[] = [
  ["an address", ({ argv, ...start }) => ({ ...start, argv: argv.map((argument) => (argument === "origin" ? "https://example.org/x" : argument)) })],
  ["a folder", ({ argv, ...start }) => ({ ...start, argv: argv.map((argument) => (argument === "origin" ? "../x" : argument)) })],
  ["a refspec with a plus", ({ argv, ...start }) => ({ ...start, argv: [...argv.slice(0, -1), "+refs/heads/a:refs/heads/a"] })],
  ["a name for a refspec", ({ argv, ...start }) => ({ ...start, argv: [...argv.slice(0, -1), "main"] })],
  ["force", ({ argv, ...start }) => ({ ...start, argv: argv.flatMap((argument) => (argument === "push" ? ["push", "--force"] : [argument])) })],
  ["a local call that may talk to others", ({ argv, ...start }) => ({ ...start, argv: [...argv.slice(0, argv.indexOf("push")), "ls-files"] })],
  ["a call to a remote without any protocol", ({ environment, ...start }) => ({ ...start, environment: { ...environment, GIT_ALLOW_PROTOCOL: "none" } })],
];

test("a push keeps the policy for processes, which refuses what a push of ours never does", async () => {
  const start = await goodPush();
  expect(faultsOf(start)).toEqual([]);
  for (const [what, spoil] of BAD) expect(faultsOf(spoil(start)), what).not.toEqual([]);
});
