// Conversations over the whole way to GitHub: what a large repository costs, and what many commands at once come to.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { converse } from "../../src/engine/converse/converse.ts";
import { openGitHubVenue } from "../../src/host/github-ports.ts";
import type { Venue } from "../../src/ports/forge/venue.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";
import { value } from "../support/open-tree.ts";

let fake: FakeGitHub;

beforeAll(async () => void (fake = await startGitHub()));
afterAll(() => fake.close());

const SIZE = 200;
const idOf = (number: number): string => `milestone-${String(number).padStart(4, "0")}`;

function filesOf(size: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => idOf(index + 1)).flatMap((id) => [
    [`.milestones/active/${id}.yaml`, `id: ${id}\ntitle: Title of ${id}\nstatus: in_progress\ntasks:\n  - id: task-001\n    title: Task\n  - id: task-002\n    title: Task\n`],
    [`.milestones/events/${id}.jsonl`, `{"timestamp":"2026-01-01T00:00:00Z","event_type":"milestone_created","milestone_id":"${id}","session_id":null,"actor":"ada","request_id":"r-${id}","details":{}}\n`],
  ]));
}

type Stage = { readonly repository: FakeRepository; readonly issue: number; readonly door: (counting?: typeof fetch) => Venue; readonly say: (venue: Venue, body: string) => ReturnType<typeof converse> };

let count = 0;

async function stage(files: Record<string, string>): Promise<Stage> {
  const repository = fake.repository(`talk-${++count}`);
  repository.commit({ "README.md": "# Talk\n", ...files });
  fake.user("ann");
  repository.collaborator("ann", "admin");
  const { number } = await repository.issue({ title: "Work", author: "ann" });
  return {
    repository, issue: number,
    door: (counting = fetch) => openGitHubVenue({ owner: "octo", name: repository.name, token: fake.token({ as: "github-actions" }), apiUrl: fake.url, epochMs: Date.now, environment: {}, run: null, fetch: counting }),
    async say(venue, body) {
      const { id } = await repository.comment(number, "ann", body);
      return converse(venue, { kind: "created", comment: value(await venue.forge.comment(id)), isPullRequest: false });
    },
  };
}

/** A fetch that counts the files that are asked for. */
function counter(): { readonly fetch: typeof fetch; readonly files: () => number } {
  let files = 0;
  return {
    files: () => files,
    fetch: (input, init) => {
      const address = String(input instanceof Request ? input.url : input);
      if (/\/git\/blobs\/[0-9a-f]/.test(address)) files++;
      if (address.endsWith("/graphql")) files += (String(init?.body).match(/object\(/g) ?? []).length;
      return fetch(input, init);
    },
  };
}

describe(`with ${SIZE} milestones that are new to us`, () => {
  test.each([
    ["complete reads the milestone and its log", `/milestone complete ${idOf(7)} task-001`, 2],
    ["plan reads none of them", '/milestone plan "Another" --task "One"', 0],
  ])("%s and asks for nothing else", async (_what, body, files) => {
    const { door, say } = await stage(filesOf(SIZE));
    const counting = counter();
    expect((await say(door(counting.fetch), body)).finished).toMatchObject([{ finished: { problem: null } }]);
    expect(counting.files()).toBe(files);
  });
});

test("the same plan heard by two doors at once is carried out once", async () => {
  const { repository, issue, door } = await stage(filesOf(3));
  const { id } = await repository.comment(issue, "ann", '/milestone plan "Another" --task "One"');
  const comment = value(await door().forge.comment(id));
  const handled = await Promise.all([door(), door(), door()].map((venue) => converse(venue, { kind: "created", comment, isPullRequest: false })));
  expect(handled.map(({ problem }) => problem)).toEqual([null, null, null]);
  expect(repository.git("ls-tree", "-r", "--name-only", "main", ".milestones/active").trim().split("\n")).toHaveLength(4);
});

test("of twenty commands of one person at once ten are carried out, and ten are told when to say it again", async () => {
  const { repository, issue, door, say } = await stage(filesOf(20));
  const venue = door();
  const handled = await Promise.all(Array.from({ length: 20 }, (_, index) => say(venue, `/milestone complete ${idOf(index + 1)} task-001`)));
  const codes = handled.map(({ finished: [one] }) => one?.finished.problem?.code ?? "done").sort();
  expect(codes).toEqual([...Array<string>(10).fill("done"), ...Array<string>(10).fill("too-many-commands")]);
  const bodies = repository.comments(issue).map(({ body }) => body);
  expect(bodies.filter((body) => body.startsWith("<!-- milestone:answer") && /Say it again in \d+ seconds/.test(body))).toHaveLength(10);
  expect(bodies.filter((body) => body.startsWith("<!-- milestone:sticky"))).toHaveLength(10);
  expect(repository.git("rev-list", "--count", "main").trim()).toBe("11");
});
