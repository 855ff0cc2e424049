// A conversation on a fake GitHub whose workflows act runs: what people do there, and the run that it starts.
import { isObject } from "../../src/core/base/json.ts";
import { type FakeGitHub, startGitHub } from "../support/github/fake-github.ts";
import type { FakeRepository } from "../support/github/fake-repository.ts";
import { readText } from "../support/project.ts";
import type { ActRan } from "./run-act.ts";
import { openStage } from "./stage.ts";

export type Conversation = {
  readonly github: FakeGitHub;
  readonly repository: FakeRepository;
  /** Somebody comments on the issue, and the workflow of commands runs. */
  readonly comment: (author: string, body: string) => Promise<ActRan>;
  /** Somebody comments, and nothing runs: the event got lost. */
  readonly unheard: (author: string, body: string) => Promise<void>;
  /** Somebody changes a comment, and the workflow of commands runs. */
  readonly edit: (comment: number, by: string, body: string) => Promise<ActRan>;
  /** Runs the workflow that was dispatched last, with the inputs it was given. */
  readonly dispatched: () => Promise<ActRan>;
  /** Somebody starts a workflow by hand. */
  readonly start: (inputs: Readonly<Record<string, string>>) => Promise<ActRan>;
  readonly schedule: () => Promise<ActRan>;
  readonly close: () => Promise<void>;
};

/** Work for machines, so that an execution has something to do. */
export const WORK = `id: milestone-001
title: Greetings
status: planned
tasks:
  - id: task-001
    title: Say hello
    run: echo hello > hello.txt
    status: pending
  - id: task-002
    title: Say goodbye
    run: echo goodbye > goodbye.txt
    status: pending
    dependencies: [task-001]
`;

/** `base` is a folder of its own, which the caller removes. */
export async function converse({ act, base }: { readonly act: string; readonly base: string }): Promise<Conversation> {
  const github = await startGitHub();
  github.user("ada");
  const repository = github.repository("plans");
  repository.collaborator("ada", "admin");
  repository.collaborator("bob", "write");
  const server = { url: github.url, api: github.url, graphql: github.graphqlUrl, token: github.token({ as: "github-actions" }) };
  const files = { ".milestones/active/milestone-001.yaml": WORK };
  const stage = openStage({ act, base, remote: repository.bare, repository: repository.fullName, server, action: "released", files });
  repository.git("rev-parse", "HEAD");
  const hook = github.onWebhook("http://127.0.0.1:9", "secret", ["*"]);
  hook.hold();
  await repository.issue({ title: "User login", body: "People can sign in.\n\n- [ ] Design the form\n- [ ] Build it\n", author: "ada" });
  const commands = (actor: string): Promise<ActRan> => stage.run({ event: "issue_comment", payload: hook.deliveries.at(-1)?.payload, workflow: "milestone-commands.yml", actor });
  const execution = (inputs: Readonly<Record<string, string>>): Promise<ActRan> =>
    stage.run({ event: "workflow_dispatch", payload: { ...sample("workflow_dispatch", repository), inputs }, workflow: "milestone-execute.yml" });
  return {
    github, repository,
    async comment(author, body) {
      await repository.comment(1, author, body);
      return commands(author);
    },
    async unheard(author, body) {
      await repository.comment(1, author, body);
    },
    async edit(comment, by, body) {
      await repository.editComment(comment, by, body);
      return commands(by);
    },
    dispatched() {
      const dispatch = repository.dispatches.at(-1);
      if (!dispatch) throw new Error("no workflow was dispatched");
      return execution(dispatch.inputs);
    },
    start: execution,
    schedule: () => stage.run({ event: "schedule", payload: sample("schedule", repository), workflow: "milestone-maintenance.yml" }),
    close: () => github.close(),
  };
}

/** An event of `test/events` that happens in this repository. */
function sample(event: string, { fullName, owner, name, id }: FakeRepository): Record<string, unknown> {
  const payload: unknown = JSON.parse(readText(`test/events/${event}.json`));
  if (!isObject(payload)) throw new Error(`test/events/${event}.json holds no event`);
  return { ...payload, repository: { id, name, full_name: fullName, default_branch: "main", owner: { login: owner } } };
}
