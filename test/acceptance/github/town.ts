// A repository on the fake GitHub with people in it, and doors that hear what these say through all that we ship.
import { TRY_MS_MAX } from "../../../src/adapters/github/client/tries.ts";
import type { Problem } from "../../../src/core/base/problem.ts";
import { workflowFiles } from "../../../src/core/model/shipped/workflows.ts";
import { readAnswerMarker, readMarker } from "../../../src/core/views/conversation/marker.ts";
import { converse } from "../../../src/engine/converse/converse.ts";
import type { Handled, HeardComment } from "../../../src/engine/converse/heard.ts";
import { openGitHubVenue } from "../../../src/host/github-ports.ts";
import { heardIn } from "../../../src/host/heard.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Venue } from "../../../src/ports/forge/venue.ts";
import { type FakeApp, type FakeGitHub, startGitHub } from "../../support/github/fake-github.ts";
import type { FakeRepository, RepositoryOptions, Who } from "../../support/github/fake-repository.ts";
import { openPatience } from "../../support/github/patience.ts";
import type { Asked } from "../../support/github/http/server.ts";
import type { Hook } from "../../support/github/world/hooks.ts";
import type { Permissions } from "../../support/github/world/world.ts";

/**
 * `as`: whose words its words are (the Action's). `root`: "/api/v3" is a door of its own, as on another machine: nothing of what one remembers
 * is known to the other.
 */
export type DoorOptions = { readonly as?: "app" | "action"; readonly root?: "" | "/api/v3"; readonly permissions?: Permissions; readonly name?: string; readonly line?: typeof fetch; readonly random?: () => number };

export type Town = {
  readonly fake: FakeGitHub;
  readonly repository: FakeRepository;
  /** Installed when it is first asked for. */
  readonly app: () => FakeApp;
  readonly issue: number;
  readonly door: (options?: DoorOptions) => Venue;
  /** Somebody says it (ann, who is an admin, in the first issue); what a door hears of it. */
  readonly say: (body: string, how?: { readonly by?: Who; readonly issue?: number }) => Promise<HeardComment>;
  /** Somebody edits a comment. */
  readonly edit: (comment: number, by: Who, body: string) => Promise<HeardComment>;
  /** Says it and lets a door hear it. */
  readonly command: (door: Venue, body: string, how?: { readonly by?: Who; readonly issue?: number }) => Promise<Handled>;
  /** Time passes for GitHub and for every door. */
  readonly pass: (milliseconds: number) => void;
  /** Requests from here on, oldest first. */
  readonly since: (from: number) => readonly Asked[];
  readonly stickies: (issue?: number) => readonly string[];
  readonly answers: (issue?: number) => readonly string[];
  readonly reactions: (heard: HeardComment) => readonly string[];
  /** No request was one that GitHub does not know or would not take. */
  readonly oddities: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** What `init --github` writes. */
export const WORKFLOWS: Readonly<Record<string, string>> = Object.fromEntries([...workflowFiles({ root: ".milestones", action: "released" })].map(([path, text]) => [path.slice(":/".length), text]));
export const TASKS = "id: milestone-001\ntitle: User login\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: Draw it\n  - id: task-002\n    title: Decide it\n  - id: task-003\n    title: Build it\n    run: 'true'\n";

export type TownOptions = RepositoryOptions & { readonly files?: Readonly<Record<string, string>> };

/** ann may all, ben may write, cyd may read; there is one issue. */
export async function openTown({ files = { ".milestones/active/milestone-001.yaml": TASKS, ...WORKFLOWS }, ...options }: TownOptions = {}): Promise<Town> {
  const time = { ahead: 0 };
  const now = (): number => Date.now() + time.ahead;
  const fake = await startGitHub({ now });
  const installed: FakeApp[] = [];
  const app = (): FakeApp => installed[0] ?? (installed[0] = fake.app());
  const repository = fake.repository("plans", options);
  repository.commit({ "README.md": "# Plans\n", ...files }, { branch: options.defaultBranch ?? "main" });
  for (const [login, role] of [["ann", "admin"], ["ben", "write"], ["cyd", "read"]] as const) repository.collaborator(login, role);
  const hook = fake.onWebhook("http://127.0.0.1:9", "secret", ["issue_comment"]);
  hook.hold();
  const { number: first } = await repository.issue({ title: "User login", body: "", author: "ann" });
  const ours = (issue: number, is: (body: string) => boolean) => repository.comments(issue).filter(({ account, body }) => account.kind === "Bot" && is(body)).map(({ body }) => body);
  const say: Town["say"] = async (body, { by = "ann", issue = first } = {}) => {
    const { id } = await repository.comment(issue, by, body);
    return heardOf(hook, id);
  };
  return {
    fake, repository, app, issue: first, say,
    door: (how = {}) => doorOf({ fake, app, repository, now }, how),
    async edit(comment, by, body) {
      await repository.editComment(comment, by, body);
      return heardOf(hook, comment);
    },
    command: async (door, body, how) => converse(door, await say(body, how)),
    pass: (milliseconds) => void (time.ahead += milliseconds),
    since: (from) => fake.requests.slice(from),
    stickies: (issue = first) => ours(issue, (body) => readMarker(body) !== null),
    answers: (issue = first) => ours(issue, (body) => readAnswerMarker(body) !== null),
    reactions: ({ comment }) => (repository.state.comments.get(comment.id)?.reactions ?? []).map(({ content }) => content),
    oddities: () => [...fake.unknown(), ...fake.unfit()],
    close: () => fake.close(),
  };
}

/** What GitHub tells of the last thing that happened to a comment. */
function heardOf({ deliveries }: Hook, comment: number): HeardComment {
  const heard = deliveries.flatMap(({ payload }) => heardIn(payload) ?? []).filter((one) => one.kind !== "work").findLast((one) => one.comment.id === comment);
  if (!heard) throw new Error("GitHub tells nobody");
  return heard;
}

type Site = Pick<Town, "fake" | "app" | "repository"> & { readonly now: () => number };

function doorOf({ fake, app, repository, now }: Site, { as = "action", root = "", permissions, name = repository.name, line, random = () => 0 }: DoorOptions): Venue {
  const token = fake.token({ as: as === "app" ? app() : "github-actions", ...(permissions && { permissions }) });
  const venue = openGitHubVenue({
    owner: repository.owner, name, token, apiUrl: `${fake.url}${root}`, epochMs: now, environment: {}, run: null, clock: hastyClock(now, openPatience(fake)), random, ...(line && { fetch: line }),
  });
  return { ...venue, now: () => new Date(now()).toISOString() };
}

/** Nobody waits under it: pauses are over at once and only counted; a call is given up when nobody will answer it. */
function hastyClock(now: () => number, patience: ReturnType<typeof openPatience>): Clock {
  let passed = 0;
  return {
    now,
    elapsed: () => performance.now() + passed,
    after(milliseconds, ring) {
      if (milliseconds === TRY_MS_MAX) return patience(ring);
      passed += milliseconds;
      const soon = setImmediate(ring);
      return () => clearImmediate(soon);
    },
  };
}

/** What the commands of a comment met, and what the conversation itself did. */
export function problemsOf({ finished, problem }: Handled): (Problem | null)[] {
  return [problem, ...finished.map((one) => one.finished.problem)];
}
