import { describe, expect, test } from "vitest";
import { openTown, type Town } from "../../support/memory/memory-town.ts";

const COMPLETE = "/milestone complete milestone-001 1";
const CONFIG = "config/milestone-config.yaml";

async function shown(town: Town, text: string): Promise<string> {
  town.push("work", undefined, [{ path: CONFIG, text }]);
  const pull = town.pull(town.ann, "work");
  await town.hear(town.say(town.ann, pull, COMPLETE));
  return town.ours("sticky", pull)[0]?.body ?? "";
}

describe("the status comment of a pull request", () => {
  test("warns of keys of policy that it changes, and names them", async () => {
    const body = await shown(openTown(), "execution:\n  allow_forks: true\nproject:\n  name: Shop\n");
    expect(body).toContain("> [!CAUTION]");
    expect(body).toContain("`execution.allow_forks`");
    expect(body).not.toContain("project.name");
  });

  test("warns of nothing where it changes no policy", async () => {
    expect(await shown(openTown({ files: { [CONFIG]: "execution:\n  allow_forks: true\n" } }), "execution: { allow_forks: true }\nproject:\n  name: Shop\n")).not.toContain("CAUTION");
  });

  test("says so where the head cannot be looked at", async () => {
    const town = openTown();
    const pull = town.pull(town.ann, "work");
    town.hub.pushed.clear();
    await town.hear(town.say(town.ann, pull, COMPLETE));
    expect(town.ours("sticky", pull)[0]?.body).toContain("could not be compared");
  });

  test("in an issue costs no look at any head", async () => {
    const town = openTown();
    const venue = town.door();
    await town.hear(town.say(town.ann, town.issueNumber, COMPLETE), venue);
    expect(venue.log.filter((call) => call === "repository.snapshot")).toHaveLength(1);
  });
});
