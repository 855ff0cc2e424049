// The routes of the fake and GitHub's own description of them.
import { expect, test } from "vitest";
import { OPERATIONS } from "../support/github/openapi/operations.ts";
import { ROUTES } from "../support/github/rest/routes.ts";
import { answerMisfit, isDescribed } from "../support/github/http/schemas.ts";

const names = ROUTES.map(({ method, template }) => `${method} ${template}`);

test("every operation that is described is answered", () => {
  expect(OPERATIONS.filter((operation) => !names.includes(operation))).toEqual([]);
  expect(OPERATIONS.filter((operation) => !isDescribed(operation))).toEqual([]);
});

test("what is answered without a description is little, and known", () => {
  expect(names.filter((name) => !isDescribed(name))).toEqual([
    "GET /repos/{owner}/{repo}/git/matching-refs/", "GET /repos/{owner}/{repo}/git/tags/{tag_sha}", "GET /repos/{owner}/{repo}/pulls/{pull_number}/merge", "GET /repos/{owner}/{repo}/collaborators",
    "GET /repos/{owner}/{repo}/collaborators/{username}", "GET /meta",
  ]);
});

test("an answer of a status that GitHub never gives does not fit", () => {
  expect(answerMisfit("POST /repos/{owner}/{repo}/git/refs", { status: 200, body: {} })).toBe("200 is none of 201");
  expect(answerMisfit("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { status: 204, body: {} })).toBe("a body where none is");
  expect(answerMisfit("GET /repos/{owner}/{repo}/git/ref/{ref}", { status: 200, body: { ref: "refs/heads/main" } })).toMatch(/must have required property/);
});
