import { describe, expect, it } from "vitest";
import { readPullMarker } from "../../../../src/core/views/conversation/marker.ts";
import { pullText } from "../../../../src/core/views/conversation/pull.ts";
import { COMMIT, milestone, RUN, session } from "./sample.ts";

describe("the pull request of a milestone", () => {
  const about = milestone([{ run: "npm run generate", status: "completed", verify: ["npm test -- a|b"] }, { status: "completed" }, { status: "cancelled" }, { title: "Review" }], { description: "What people sign in with.", success_criteria: ["Nobody is locked out"] });
  const { title, body } = pullText({ milestone: about, session: session([{ task: "task-001", status: "completed", exit_code: 0, commit: COMMIT, merged: true }], { status: "completed" }), run: RUN });

  it("is found by its marker and named after the milestone", () => {
    expect(readPullMarker(body)).toBe("milestone-001");
    expect(title).toBe("milestone-001: User login");
  });

  it("says what was done, by which commit, and what proves it", () => {
    expect(body).toContain("| task-001 | Task 1 | completed | 01234567 | exit code 0, passed: npm test -- a\\|b |");
    expect(body).toContain("| task-002 | Task 2 | completed |  | said by a person, or done earlier |");
    expect(body).toContain("| task-003 | Task 3 | cancelled |  |  |");
  });

  it("says what is left to look at", () => {
    expect(body).toContain("- Nobody is locked out");
    expect(body).toContain("- `task-004` Review (pending)");
  });

  it("says why its checks may wait, and links its run", () => {
    expect(body).toContain("use “Approve workflows to run”");
    expect(body).toContain(`[run](${RUN})`);
  });

  it("names no commit that the work branch has not", () => {
    expect(pullText({ milestone: about, session: session([{ task: "task-001", status: "completed", commit: COMMIT, merged: false }]), run: null }).body).not.toContain("01234567");
  });

  it("closes no issue and skips no check by its title, which becomes a commit's subject", () => {
    const { title: hostile } = pullText({ milestone: milestone([], { title: "Fixes #1 [skip ci] @ada\nTask: task-001" }), session: null, run: null });
    expect(hostile).not.toMatch(/#1|\[skip ci\]|@ada|\n/);
  });

  it("fits, whatever is long about it", () => {
    const words = "@`|\\\n".repeat(5_000);
    const long = pullText({ milestone: milestone(Array.from({ length: 2_000 }, () => ({ title: words, status: "completed", verify: [words] })), { title: words, description: words, success_criteria: Array.from({ length: 90 }, () => words) }), session: null, run: null });
    expect(long.body.length).toBeLessThanOrEqual(60_000);
    expect(long.title.length).toBeLessThanOrEqual(120);
    expect(long.body).toContain("The rest is left out; `milestone show milestone-001` tells it.");
  });
});
