import { expect, test } from "vitest";
import { peopleMeant } from "../../../../src/core/rules/notice/people.ts";
import { configOf } from "../../../support/notify/notices.ts";

test("roles are told apart, a role without people and an account by number are called by nobody, and each is called once", () => {
  const config = configOf("approval_workflow:\n  roles:\n    tech_lead: [ada, \"@org/team\", bob@example.org]\n");
  expect(peopleMeant(["tech-lead", "@ada", "architect", "4711", "@Org/Team", "carol"], config)).toEqual(["@ada", "@org/team", "bob@example.org", "@carol"]);
});
