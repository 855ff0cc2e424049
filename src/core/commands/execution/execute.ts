// execute: the tasks of a milestone are done, by several agents where they do not wait for each other.
import { choice, CommitId, Count, MilestoneRef, SimpleName } from "../../model/arguments.ts";
import { COORDINATIONS } from "../../model/execution/session.ts";
import { defineExecution, flag, option, positional } from "../../verb.ts";

export const execute = defineExecution({
  name: "execute",
  summary: "Do the tasks of a milestone: commands and coding agents, side by side, each in a worktree of its own.",
  permission: "write",
  args: {
    milestone: positional(MilestoneRef, "The milestone."),
    agents: option(Count, "So many agents at the same time, at most optimization.resource_limits.max_agents."),
    coordination: option(choice("MODE", COORDINATIONS, { automatic: "parallel", hybrid: "hierarchical" }), "parallel (whatever the graph allows), sequential, simple (in the order of the file, locks only) or hierarchical (leads with agents of their own)."),
    resume: flag("Go on with the newest saved session; without one there is nothing to resume."),
    "resume-session": option(SimpleName, "Go on with exactly this session."),
    "restart-agents": flag("Forget what agents kept, and set them up anew; tasks keep their progress."),
    "force-dependencies": flag("Although a required milestone is not completed."),
    sha: option(CommitId, "In a comment or the Action: the commit that may be executed, and no other; 7 to 64 hexadecimal digits."),
    remote: option(SimpleName, "A remote such as origin, through which other clones see who is at work."),
  },
  scope: ({ milestone }) => ({ milestones: [milestone] }),
  examples: [
    { line: "milestone execute milestone-002 --dry-run", why: "what would run when, and for how long" },
    { line: "milestone execute milestone-002 --agents 3 --dry-run", why: "the same with three agents" },
  ],
  order: (args) => ({
    milestone: args.milestone,
    agents: args.agents ?? null,
    coordination: args.coordination ?? null,
    resume: args["resume-session"] !== undefined ? { kind: "session", id: args["resume-session"] } : { kind: args.resume ? "latest" : "auto" },
    restartAgents: args["restart-agents"],
    forceDependencies: args["force-dependencies"],
    remote: args.remote ?? null,
  }),
});
