// The modes of the Action, and the repository that those without a checkout work on.
import { expect, test } from "vitest";
import { MODES } from "../../src/action/inputs.ts";
import { CARRIERS, isAvailable } from "../../src/action/modes.ts";
import { openActionVenue } from "../../src/action/venue.ts";

test("every mode is carried out, but for the four that have their names only", async () => {
  expect(MODES.filter((mode) => !isAvailable(mode))).toEqual(["claim", "run", "record", "dashboard"]);
  for (const load of Object.values(CARRIERS)) expect(await load()).toBeTypeOf("function");
});

const HERE = { GITHUB_REPOSITORY: "ada/plans", GITHUB_SERVER_URL: "https://github.com", GITHUB_RUN_ID: "7" };

test("the repository is that of the run, on whichever server", () => {
  for (const [environment, name] of [[HERE, "ada/plans"], [{ ...HERE, GITHUB_API_URL: "https://git.example.org/api/v3" }, "ada/plans"]] as const) {
    const venue = openActionVenue(environment, "token");
    expect(venue).toMatchObject({ ok: true, value: { run: "https://github.com/ada/plans/actions/runs/7", forge: { name } } });
  }
});

test("without a repository or a token it says which is missing", () => {
  expect(openActionVenue({}, "token")).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", hint: expect.stringContaining("GITHUB_REPOSITORY") } });
  for (const token of ["", "${{ github.token }}"]) expect(openActionVenue(HERE, token)).toMatchObject({ ok: false, problem: { code: "prerequisite-missing", message: "The input token is empty.", hint: expect.stringContaining("act") } });
});
