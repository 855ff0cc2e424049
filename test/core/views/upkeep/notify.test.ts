// Notifications as people read them.
import { expect, test } from "vitest";
import { logView } from "../../../../src/core/views/upkeep/notify.ts";
import { NOW } from "../../../support/notify/notices.ts";

test("what was tried is called by its title, and by its id where an earlier version noted none", () => {
  const tried = { at: NOW, channel: "slack", delivered: true, detail: "HTTP 200" } as const;
  const tries = [{ ...tried, id: "r/milestone-002/0", title: "milestone-002: design of task-001 waits for an approval" }, { ...tried, id: "r/milestone-002/1" }];
  expect(logView({ tries, waiting: [], given_up: [] })).toMatchObject([{ rows: [
    [NOW, "slack", "yes", "milestone-002: design of task-001 waits for an approval", "HTTP 200"], [NOW, "slack", "yes", "r/milestone-002/1", "HTTP 200"],
  ] }]);
});
