// Which repository is meant: told by the variables of a run, or by the address of a remote.
import { describe, expect, test } from "vitest";
import { repositoryName } from "../../src/host/repository-name.ts";

const API = "https://api.github.com";

describe("the address of a remote names the repository and its API", () => {
  test.each([
    ["https://github.com/octo/shop.git", "octo", "shop", API], ["https://github.com/octo/shop", "octo", "shop", API], ["https://github.com/octo/shop/", "octo", "shop", API],
    ["git@github.com:octo/shop.git", "octo", "shop", API], ["ssh://git@github.com/octo/shop.git", "octo", "shop", API], ["ssh://git@ssh.github.com:443/octo/shop.git", "octo", "shop", API],
    ["https://x-access-token:secret@github.com/octo/shop.js.git", "octo", "shop.js", API], ["https://GitHub.com/Octo/Shop", "Octo", "Shop", API],
    ["https://git.example.org/octo/shop.git", "octo", "shop", "https://git.example.org/api/v3"], ["git@git.example.org:octo/shop", "octo", "shop", "https://git.example.org/api/v3"],
    ["https://acme.ghe.com/octo/shop", "octo", "shop", "https://api.acme.ghe.com"], ["http://127.0.0.1:4010/octo/shop.git", "octo", "shop", "http://127.0.0.1:4010/api/v3"],
    ["ssh://git@git.example.org:2222/octo_inc/shop-1", "octo_inc", "shop-1", "https://git.example.org/api/v3"],
  ])("as in %s", (remoteUrl, owner, name, apiUrl) => {
    expect(repositoryName({ environment: {}, remoteUrl })).toEqual({ ok: true, value: { owner, name, apiUrl } });
  });
});

test("the variables of a run hold over the remote", () => {
  const remoteUrl = "https://git.example.org/other/fork.git";
  expect(repositoryName({ environment: { GITHUB_REPOSITORY: "octo/shop", GITHUB_API_URL: "http://127.0.0.1:9/api/v3/" }, remoteUrl })).toEqual({ ok: true, value: { owner: "octo", name: "shop", apiUrl: "http://127.0.0.1:9/api/v3" } });
  expect(repositoryName({ environment: { GITHUB_REPOSITORY: "octo/shop", GITHUB_SERVER_URL: "https://git.example.org" }, remoteUrl: null })).toMatchObject({ value: { apiUrl: "https://git.example.org/api/v3" } });
  expect(repositoryName({ environment: { GITHUB_REPOSITORY: "octo/shop" }, remoteUrl: null })).toMatchObject({ value: { apiUrl: API } });
});

test.each([
  [{}, null], [{ GITHUB_REPOSITORY: "octo" }, null], [{ GITHUB_REPOSITORY: "../x" }, null], [{ GITHUB_REPOSITORY: "octo/.." }, null], [{ GITHUB_REPOSITORY: "octo/shop/../../x" }, null],
  [{}, "/srv/git/shop.git"], [{}, "../shop"], [{}, "file:///srv/octo/shop.git"], [{}, "https://github.com/octo"], [{}, "https://github.com/octo/shop/tree/main"], [{}, "git@github.com:octo/.."],
] as const)("from %j and %s no repository is guessed", (environment, remoteUrl) => {
  expect(repositoryName({ environment, remoteUrl })).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", hint: expect.stringContaining("GITHUB_REPOSITORY") } });
});

test("an address of the API that is none is said, before anything is asked there", () => {
  for (const url of ["github.example.org", "ftp://github.example.org", "http://[", "https://"]) {
    expect(repositoryName({ environment: { GITHUB_REPOSITORY: "ada/plans", GITHUB_API_URL: url }, remoteUrl: null })).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", hint: expect.stringContaining("GITHUB_API_URL") } });
  }
});
