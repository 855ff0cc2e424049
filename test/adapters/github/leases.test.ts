// Leases over the API: those that clones have taken are seen as clones see them, and can be taken away.
import { afterAll, beforeAll, expect, test } from "vitest";
import { join } from "node:path";
import { openRemoteLeases } from "../../../src/adapters/git/leases/leases.ts";
import { discover } from "../../../src/adapters/git/discovery.ts";
import { githubScene, type GitHubScene } from "../../contract/forge/github-scene.ts";
import { fixtureAt, personIn, scratchFolder } from "../../support/git-fixture.ts";
import { type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { Leases } from "../../../src/ports/execution/leases.ts";
import { value } from "../../support/open-tree.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const M = { milestone: "milestone-001" };
const ADA = { session: "session-ada", owner: "Ada <ada@example.org>" };

/** A clone of the repository's folder, which takes leases with git. */
function clone({ repository }: GitHubScene): Leases {
  const base = scratchFolder();
  const environment = personIn(join(base, "home"));
  fixtureAt(base, environment).git("clone", "-q", repository.bare, "clone");
  const place = value(discover(join(base, "clone"), null));
  if (!place) throw new Error("the clone is no repository");
  return openRemoteLeases({ place, environment, epochMs: Date.now, remote: "origin" });
}

test("who holds a lease is seen, alive as long as it shows itself, and gone after a minute without", async () => {
  const here = githubScene(fake);
  const taking = value(await clone(here).take(M, ADA));
  if (taking.kind !== "held") throw new Error("busy");
  here.repository.git("for-each-ref");
  const { leases } = here.github;
  expect(value(await leases.list())).toMatchObject([{ ...M, standing: { state: "alive", holder: { ...ADA, token: 1 } } }]);
  here.clock.after(59_000, () => {});
  expect(value(await leases.look(M))).toMatchObject({ state: "alive" });
  here.clock.after(2_000, () => {});
  expect(value(await leases.look(M))).toMatchObject({ state: "gone" });
  value(await taking.lease.renew());
  here.repository.git("for-each-ref");
  expect(value(await leases.look(M))).toMatchObject({ state: "alive" });
  value(await taking.lease.release());
});

test("a lease is taken away from whoever holds it, and nobody's lease does nothing", async () => {
  const here = githubScene(fake);
  const taking = value(await clone(here).take(M, ADA));
  here.repository.git("for-each-ref");
  value(await here.github.leases.revoke(M));
  expect([value(await here.github.leases.look(M)), value(await here.github.leases.list())]).toEqual([null, []]);
  if (taking.kind === "held") expect(await taking.lease.renew()).toMatchObject({ ok: false, problem: { code: "lease-lost" } });
  expect((await here.github.leases.revoke(M)).ok).toBe(true);
});

test("one that looks once takes a holder that was silent for a quarter of an hour for gone, and what is no lease for somebody's", async () => {
  const { github, repository } = githubScene(fake);
  const person = ["-c", "user.name=Eve", "-c", "user.email=eve@example.org"];
  const tree = repository.git("rev-parse", "main^{tree}").trim();
  const record = { schema: 1, lease: M, session: "s", owner: "Eve", host: "h", boot: "b", pid: 1, start: "1", since: "2026-01-01T00:00:00Z", renewed: new Date(Date.now() - 16 * 60_000).toISOString(), token: 3, nonce: "n" };
  repository.git("update-ref", "refs/milestones/lease/milestone-001", repository.git(...person, "commit-tree", tree, "-m", JSON.stringify(record)).trim());
  repository.git("update-ref", "refs/milestones/lease/milestone-002", repository.git(...person, "commit-tree", tree, "-m", "not a lease").trim());
  expect(value(await github.leases.list())).toMatchObject([
    { ...M, standing: { state: "gone", holder: { session: "s", token: 3 } } }, { milestone: "milestone-002", standing: { state: "alive", holder: { session: "an unknown session" } } },
  ]);
});

test("nobody takes a lease without a clone, and is told so", async () => {
  const { github } = githubScene(fake);
  expect(await github.leases.take(M, ADA)).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", hint: expect.stringContaining("checkout") } });
});
