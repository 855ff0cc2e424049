import { describe, expect, it } from "vitest";
import { localStanding } from "../../src/host/standing.ts";
import { discover } from "../../src/adapters/git/discovery.ts";
import { smallRepository } from "../support/git-fixture.ts";

async function standing(remote: string | null, environment: Readonly<Record<string, string>> = {}) {
  const fixture = smallRepository();
  if (remote !== null) fixture.git("remote", "add", "upstream", remote);
  const place = discover(fixture.folder, null);
  if (!place.ok || !place.value) throw new Error("There is no repository");
  const found = await localStanding({ environment: { ...fixture.environment, ...environment }, repository: place.value, actor: async () => "Ada <ada@example.org>", user: "root" });
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

describe("who speaks on this machine", () => {
  it("is who git says, and nobody vouches for it", async () => {
    expect(await standing(null)).toEqual({ person: { login: "Ada <ada@example.org>", id: null }, level: "admin", source: { via: "cli", id: null, verified: false }, teams: null, forge: false, inTask: false, server: null });
  });

  it("is who the environment names, and is within a task where that says so", async () => {
    expect(await standing(null, { MILESTONE_ACTOR: "ben", MILESTONE_TASK: "task-001" })).toMatchObject({ person: { login: "ben" }, inTask: true });
  });

  it.each([
    ["https://github.com/ada/login.git", {}, true],
    ["git@github.com:ada/login.git", {}, true],
    ["ssh://git@ssh.github.com:443/ada/login.git", {}, true],
    ["https://token@acme.ghe.com/ada/login", {}, true],
    ["https://git.example.org/ada/login", {}, false],
    ["https://git.example.org/ada/login", { GH_HOST: "git.example.org" }, true],
    ["git@git.example.org:ada/login", { GITHUB_SERVER_URL: "https://git.example.org" }, true],
    ["/srv/github.com/login.git", {}, false],
    ["../github.com", {}, false],
    ["https://github.com.example.org/x/y", {}, false],
    ["/srv/login.git", { GITHUB_ACTIONS: "true" }, true],
  ])("knows by the remote %s with %j whether there is a GitHub behind it: %s", async (remote, environment, forge) => {
    expect((await standing(remote, environment)).forge).toBe(forge);
  });

  it("is whoever is logged in, without git", async () => {
    expect(await localStanding({ environment: {}, repository: null, actor: async () => null, user: "root" })).toMatchObject({ ok: true, value: { person: { login: "root" }, forge: false } });
  });
});
