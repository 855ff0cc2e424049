// What GitHub sends for each thing that starts a workflow: the recorded events, made to fit a repository of the fake.
import { isObject } from "../../../src/core/base/json.ts";
import type { FakeRepository } from "../../support/github/fake-repository.ts";
import { readText } from "../../support/project.ts";

export const TRIGGERS = ["issue_comment", "edited", "pull_request", "push", "workflow_dispatch", "schedule"] as const;
export type Trigger = (typeof TRIGGERS)[number];

export type Trace = { readonly repository: FakeRepository; readonly fork: FakeRepository | null; readonly commit: string; readonly milestone: string };

/** `fork`: what it is about comes from there; then `commit` is the fork's. */
export function eventOf(trigger: Trigger, { repository, fork, commit, milestone }: Trace): { readonly name: string; readonly payload: Readonly<Record<string, unknown>> } {
  const file = { "issue_comment": fork ? "issue_comment_pull_request" : "issue_comment", "edited": "issue_comment_edited", "pull_request": fork ? "pull_request_fork" : "pull_request" };
  const text = readText(`test/events/${trigger in file ? file[trigger as keyof typeof file] : trigger}.json`);
  const fitting = text.replaceAll(/\bada\/plans\b/g, repository.fullName).replaceAll(/\beve\/plans\b/g, fork?.fullName ?? "").replaceAll(/"sha": "0{39}[12]"|"after": "0{39}1"/g, (found) => found.replace(/0{39}./, commit));
  const payload: unknown = JSON.parse(fitting);
  if (!isObject(payload)) throw new Error(`test/events has no event ${trigger}`);
  const inputs = isObject(payload["inputs"]) ? { inputs: { ...payload["inputs"], milestone, sha: commit } } : {};
  return { name: trigger === "edited" ? "issue_comment" : trigger, payload: { ...payload, ...inputs } };
}
