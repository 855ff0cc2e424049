// The message of a task's commit, and the subject of the commit that merges it.
import { commitLine, commitSubject } from "../../base/encode/commit.ts";
import { shortId } from "./branch-name.ts";

type Named = { readonly id: string; readonly title: string };

export type CommitText = {
  readonly subject: string;
  readonly body: string;
  readonly trailers: readonly (readonly [key: string, value: string])[];
};

/**
 * The commit with a task's changes. `format` is `git_integration.commit_format`; what stands for nothing in it stays. The
 * body names task and milestone in full, whatever of them the subject had room for.
 */
export function taskCommit(format: string, { milestone, task, session }: { readonly milestone: Named; readonly task: Named; readonly session: string }): CommitText {
  const words: Readonly<Record<string, string>> = {
    id: shortId(milestone.id), milestone_id: milestone.id, task: task.id, title: task.title, description: task.title,
  };
  const subject = format.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(words, name) ? (words[name] ?? whole) : whole));
  return {
    subject: commitSubject(subject) || task.id,
    body: commitLine(`${task.id} of ${milestone.id}, "${milestone.title}": ${task.title}`),
    trailers: [["Milestone", milestone.id], ["Task", task.id], ["Session", session]],
  };
}

/** It merges what another commit did, so that it has no `Task:` trailer of its own. */
export function mergeSubject({ milestone, task }: { readonly milestone: { readonly id: string }; readonly task: Named }): string {
  return commitSubject(`Merge ${task.id} of ${milestone.id}: ${task.title}`);
}
