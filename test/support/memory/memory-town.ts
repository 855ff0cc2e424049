// A town in memory: a forge with the people that tests of conversations need, and doors that hear them.
import { converse } from "../../../src/engine/converse/converse.ts";
import type { Handled, Heard } from "../../../src/engine/converse/heard.ts";
import type { Account, ForgeComment, Reaction } from "../../../src/ports/forge/forge.ts";
import { openHub, shownComment, type Hub, type HubOptions } from "./memory-hub.ts";
import { peopleOf, type People } from "./memory-people.ts";
import { openMemoryVenue, type Faults, type MemoryVenue } from "./memory-venue.ts";

export type Town = People & {
  readonly hub: Hub;
  /** Our own account. */
  readonly us: Account;
  readonly ann: Account;
  /** Whose role is write, read and none. */
  readonly ben: Account;
  readonly cyd: Account;
  readonly issueNumber: number;
  readonly door: (how?: { readonly faults?: Faults; readonly run?: string }) => MemoryVenue;
  /** What a door makes of it, a fresh one if none is given. */
  readonly hear: (heard: Heard, venue?: MemoryVenue) => Promise<Handled>;
  /** Ann, or somebody else, says it in the issue, and a door hears it. */
  readonly command: (body: string, by?: Account) => Promise<Handled>;
  readonly pass: (milliseconds: number) => void;
  readonly ours: (about: "sticky" | "answer", issue?: number) => ForgeComment[];
  readonly reactionsTo: (comment: number) => Reaction[];
  readonly file: (path: string) => string | undefined;
};

export const TASKS = `title: User login
status: in_progress
tasks:
  - id: task-001
    title: Draw it
  - id: task-002
    title: Decide it
  - id: task-003
    title: Build it
    run: npm run build
`;

export function openTown(options: HubOptions = {}): Town {
  const hub = openHub({ ...options, files: { "active/milestone-001.yaml": TASKS, ...options.files } });
  const people = peopleOf(hub);
  const us: Account = { id: 1, login: "milestone[bot]", kind: "bot" };
  const ann = people.join("ann", "admin");
  const ben = people.join("ben", "write");
  const cyd = people.join("cyd", "read");
  const issueNumber = people.issue(ann, "User login");
  const door: Town["door"] = (how = {}) => openMemoryVenue(hub, us, how);
  const hear: Town["hear"] = (heard, venue = door()) => converse(venue, heard);
  return {
    ...people, hub, us, ann, ben, cyd, issueNumber, door, hear,
    command: (body, by = ann) => hear(people.say(by, issueNumber, body)),
    pass: (milliseconds) => hub.clock.advance(milliseconds),
    ours: (about, issue = issueNumber) => [...hub.comments.values()].filter((one) => one.author?.id === us.id && one.issue === issue && one.body.startsWith(`<!-- milestone:${about} `)).map((one) => shownComment(hub, one)),
    reactionsTo: (comment) => [...hub.reactions.values()].filter((one) => one.comment === comment).map(({ reaction }) => reaction),
    file: (path) => hub.repository.files().get(path),
  };
}
