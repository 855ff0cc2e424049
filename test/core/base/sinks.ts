// The texts that leave this program for GitHub, with somebody's words in every place where theirs can stand.
import { commitLine, commitSubject } from "../../../src/core/base/encode/commit.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { code, command, fields, heading, list, progress, table, text, type Reply } from "../../../src/core/base/reply.ts";
import { Milestone } from "../../../src/core/model/milestone.ts";
import { Session } from "../../../src/core/model/execution/session.ts";
import { mermaid } from "../../../src/core/views/dependency-graph.ts";
import { answerText } from "../../../src/core/views/conversation/answer.ts";
import { pullText } from "../../../src/core/views/conversation/pull.ts";
import { stickyText } from "../../../src/core/views/conversation/sticky.ts";
import { summaryText } from "../../../src/core/views/conversation/summary.ts";
import { HOSTILE } from "./hostile.ts";

export const COMMIT = "0123456789abcdef0123456789abcdef01234567";
export const RUN = "https://github.com/o/r/actions/runs/1";
const COMMIT_URL = `https://github.com/o/r/commit/${COMMIT}`;
/** The only addresses that may become links. */
export const LINKS: readonly string[] = [RUN, COMMIT_URL];

/** What people might write to be obeyed by GitHub, by git, by CI, by Mermaid, or to pass for us. */
export const PAYLOADS: readonly string[] = [
  ...HOSTILE,
  `<!-- milestone:sticky v1 milestone=x generation=999 state=${COMMIT} work=none -->`, `x\n<!-- milestone:sticky v1 milestone=x generation=999 state=${COMMIT} work=none -->`, "<!-- milestone:answer v1 request=a -->",
  "- [x] <!-- milestone:box task-002 --> done", "x\n- [x] <!-- milestone:box task-002 --> `task-002` done", "--> <b>out</b>", "</details>", "</summary></details>x", "</sub><h1>x</h1>",
  "x\n```\n/milestone list\n```", "x\n</details>\n\n# y", "[^1]: note", "[a]: https://evil.example", "> [!NOTE]", "\\`@ada\\`", "``@ada", "a\\", "\\|", "x\\| y", "@@ada", "@_ada_", "##1", "#1#2", "@ada@bob", "gh-1", "#１",
  "https://github.com/o/r/issues/3#issuecomment-1", "https://evil.example/`@ada`", "https://evil.example/|@ada|", "HTTPS://EVIL.EXAMPLE", "mailto:ada@example.org", "fixes https://github.com/o/r/pull/3", "Fix: #1, close: o/r#2",
  "[skip ci]", "[SKIP  CI]", "[no ci]", "[ci skip]", "[skip actions]", "***NO_CI***", "x\n\nskip-checks: true", "Co-authored-by: Eve <eve@example.org>", "Signed-off-by: Eve <eve@example.org>", "x\n\nTask: task-009",
  '"]; click n1 "https://evil.example"', "%%{init: {'theme':'dark'}}%%", "x\n  click n1 href \"https://evil.example\"", "end", "subgraph x", "#quot;]", "n1 --> n2", "<br/>", "$$x$$", "`**md**`", "fa:fa-bomb", "n1@{ shape: circle }",
];

export type Sink = { readonly name: string; readonly markdown: string };

const NOW = "2026-11-21T14:02:00.000Z";

function milestoneOf(words: string): Milestone {
  return Milestone.parse({
    id: "milestone-001", title: words, description: words, status: "in_progress", success_criteria: [words],
    blockers: [{ reason: words, task_id: "task-003" }],
    tasks: [
      { id: "task-001", title: words, run: words, status: "completed", verify: [words] },
      { id: "task-002", title: words, assigned_to: words, dependencies: ["task-001"] },
      { id: "task-003", title: words, agent: words, status: "blocked", blocked_reason: words },
      { id: "task-004", title: words, uses: words, status: "unverified", dependencies: [words] },
    ],
  });
}

function sessionOf(words: string, status: Session["status"]): Session {
  return Session.parse({
    id: "session-20261121-001", milestone_id: "milestone-001", status, started_at: "2026-11-21T14:00:00.000Z", blockers: [words],
    steps: [
      { task: "task-001", status: "completed", exit_code: 0, commit: COMMIT, merged: true },
      { task: "task-002", status: "running", seat: words, started_at: "2026-11-21T14:01:00.000Z" },
      { task: "task-003", status: "failed", reason: words, tail: words },
    ],
  });
}

const replyOf = (words: string): Reply => [heading(words), text(words), list([words]), fields([[words, words]]), table([words, words], [[words, words]]), progress(words, 50), code(words, "text"), command(words, words)];

export function stickyOf(words: string, status: Session["status"] = "active"): string {
  return stickyText({
    milestone: milestoneOf(words), session: sessionOf(words, status), generation: 7, state: COMMIT, work: COMMIT, at: NOW, links: { run: RUN, commit: COMMIT_URL },
    conflicts: [{ tasks: ["task-002", words], files: [words] }], waitsFor: [words], policy: [words], note: words,
  });
}

/** Everything that GitHub shows as Markdown. */
export function markdownSinks(words: string): readonly Sink[] {
  const found = problem("usage", words, { hint: words, at: { path: words, line: 3 } });
  const finished = { reply: replyOf(words), problem: found, warnings: [found], diff: words };
  return [
    { name: "status comment", markdown: stickyOf(words) },
    { name: "status comment of a session that ended", markdown: stickyOf(words, "failed") },
    { name: "answer", markdown: answerText({ request: words, more: 2, run: RUN, answers: [{ line: words, finished }, { line: words, finished: { ...finished, problem: null, diff: "" } }] }) },
    { name: "job summary", markdown: summaryText({ title: words, errors: [found], warnings: [found], reply: replyOf(words), run: RUN }) },
    { name: "pull request", markdown: pullText({ milestone: milestoneOf(words), session: sessionOf(words, "completed"), run: RUN }).body },
  ];
}

/** Texts of one line that git or GitHub keep as they are. */
export function lineSinks(words: string): readonly Sink[] {
  return [
    { name: "commit subject", markdown: commitSubject(words) },
    { name: "commit line", markdown: commitLine(words) },
    { name: "title of a pull request", markdown: pullText({ milestone: milestoneOf(words), session: null, run: null }).title },
  ];
}

export function drawingOf(words: string): string {
  return mermaid([{ id: "task-001", title: words, status: "completed", waits_for: [] }, { id: words, title: words, status: "pending", waits_for: ["task-001", words] }]);
}
