// Twelve things that happen in two issues, and what the repository and the issues look like when all of them were heard.
import type { HeardComment } from "../../../src/engine/converse/heard.ts";
import { showSticky } from "../../../src/engine/converse/sticky.ts";
import { openTown, type Town } from "../../support/memory/memory-town.ts";

const SECOND = "title: Payments\nstatus: planned\ntasks:\n  - id: task-001\n    title: Choose\n  - id: task-002\n    title: Sign\n  - id: task-003\n    title: Pay\n";
const BRANCH = "milestone/milestone-001";

/** `core` are seven; `box` is the one that nothing but its event tells of. */
export type Scene = { readonly town: Town; readonly core: readonly HeardComment[]; readonly rest: readonly HeardComment[]; readonly box: HeardComment };

export async function setScene(): Promise<Scene> {
  const town = openTown({ files: { "active/milestone-002.yaml": SECOND } });
  const { ann, ben, cyd, issueNumber: first } = town;
  town.hub.refs.set(`refs/heads/${BRANCH}`, "a".repeat(40));
  const second = town.issue(ann, "Payments");
  await showSticky(town.door(), { issue: second, milestone: "milestone-002", links: { run: null } });
  town.pass(60_000);
  const [sticky] = town.ours("sticky", second);
  if (!sticky) throw new Error("there is no status comment");
  const line = (task: string): RegExp => new RegExp(`- \\[ \\] (?=<!-- milestone:box ${task} )`);
  const core = [
    town.say(ann, first, "/milestone complete milestone-001 task-001"),
    town.say(ben, first, "Decided.\n/ms complete milestone-001 task-002"),
    town.say(ann, second, "/milestone complete milestone-002 task-001"),
    town.say(ben, first, '/milestone plan "Alpha" --id alpha --task "One"\n/milestone/plan "Beta" --id beta'),
    town.say(ann, first, "/milestone execute milestone-001"),
    town.say(cyd, first, "/milestone system-info"),
    town.say(cyd, second, "/milestone complete milestone-002 task-002"),
  ];
  const rest = [
    town.say(cyd, first, "Looks good to me. See `/milestone list`."),
    town.say(town.join("dependabot[bot]", "write", { kind: "bot" }), first, "/milestone complete milestone-002 task-002"),
    town.say(ben, second, "/milestone complet milestone-002 task-002"),
    town.say(ann, second, "/milestone update milestone-002 --priority high"),
  ];
  const box = town.edit(ben, sticky.id, sticky.body.replace(line("task-003"), "- [x] "));
  return { town, core, rest, box };
}

/** Everything that must be the same whatever the order; instants, ids of commits and what follows from them are not. */
export function outcomeOf({ town, core, rest }: Pick<Scene, "town" | "core" | "rest">): unknown {
  const { hub } = town;
  const files = [...hub.repository.files()];
  return {
    milestones: files.filter(([path]) => path.startsWith("active/")).map(([path, text]) => [path, text.replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, "AT")]).sort(),
    events: files.filter(([path]) => path.startsWith("events/")).flatMap(([path, text]) => text.trim().split("\n").map((line) => JSON.parse(line) as { event_type: string; request_id: string; actor: string; details: { task_id?: string } }).filter(({ event_type }) => event_type !== "status_updated").map(({ event_type, request_id, actor, details }) => [path, event_type, request_id, actor, details.task_id ?? ""].join(" "))).sort(),
    dispatches: hub.runs.map(({ dispatch }) => dispatch),
    branches: [...hub.refs.keys()].sort(),
    comments: [...hub.comments.values()].filter(({ author }) => author?.id === town.us.id).map(({ issue, body }) => `${issue} ${comparable(body)}`).sort(),
    reactions: [...core, ...rest].map(({ comment }) => town.reactionsTo(comment.id)),
  };
}

function comparable(body: string): string {
  return body.replace(/ generation=\S+ state=\S+ work=\S+/, "").replace(/<sub>State of .*<\/sub>/, "").replaceAll(/milestone-00\d: /g, "").trim();
}
