import { describe, expect, it } from "vitest";
import { parseLine } from "../../../../src/core/grammar/parse.ts";

async function ordered(line: string) {
  const { call } = await parseLine(line, "comment");
  if (!call.ok) return call.problem;
  const { verb, args } = call.value;
  return verb.kind === "execution" ? verb.order(args) : verb.kind;
}

describe("execute", () => {
  it("leaves to the configuration what nobody says", async () => {
    expect(await ordered("execute milestone-001")).toEqual({
      milestone: "milestone-001", agents: null, coordination: null, resume: { kind: "auto" }, restartAgents: false, forceDependencies: false, remote: null,
    });
  });

  it("goes on with the latest session, or with one that is named", async () => {
    expect(await ordered("execute milestone-001 --resume")).toMatchObject({ resume: { kind: "latest" } });
    expect(await ordered("execute milestone-001 --resume-session session-20260302-001")).toMatchObject({ resume: { kind: "session", id: "session-20260302-001" } });
  });

  it.each([["parallel", "parallel"], ["sequential", "sequential"], ["simple", "simple"], ["hierarchical", "hierarchical"], ["automatic", "parallel"], ["hybrid", "hierarchical"]])("coordination %s is %s", async (word, coordination) => {
    expect(await ordered(`execute milestone-001 --coordination ${word}`)).toMatchObject({ coordination });
  });

  it.each(["--agents 0", "--agents many", "--coordination chaotic", "--remote ../x", "--remote -u"])("%s is refused with a hint", async (words) => {
    expect(await ordered(`execute milestone-001 ${words}`)).toMatchObject({ code: expect.stringMatching(/^(?:usage|invalid-argument|unknown-flag)$/), hint: expect.any(String) });
  });

  it("takes the words of earlier versions", async () => {
    expect(await ordered("execute milestone-001 --strategy hybrid --agents=6")).toMatchObject({ coordination: "hierarchical", agents: 6 });
    expect(await ordered("execute milestone-001 --session-id session-20260302-001")).toMatchObject({ resume: { kind: "session" } });
  });
});
