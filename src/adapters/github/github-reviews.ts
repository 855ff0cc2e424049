// Reviews of pull requests on GitHub.
import { ok } from "../../core/base/result.ts";
import type { Review, Reviews } from "../../ports/forge/reviews.ts";
import { accountOf } from "./answers.ts";
import type { Client } from "./client/client.ts";
import { allPages } from "./client/pages.ts";

export function openGitHubReviews(client: Client): Reviews {
  const { repo } = client;
  return {
    async of(pull) {
      const found = await allPages((page) => client.ask({ to: `read the reviews of pull request ${pull}`, needs: "pull-requests: read" }, (rest) => rest.pulls.listReviews({ ...repo, ...page, pull_number: pull })), { what: "reviews" });
      return found.ok ? ok(found.value.flatMap(reviewOf).sort(oldestFirst)) : found;
    },
  };
}

type Shown = {
  readonly id: number;
  readonly node_id: string;
  readonly user: Parameters<typeof accountOf>[0];
  readonly body: string;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
  readonly html_url: string;
};

const STATES: ReadonlyMap<string, Review["state"]> = new Map([["APPROVED", "approved"], ["CHANGES_REQUESTED", "changes_requested"], ["DISMISSED", "dismissed"], ["COMMENTED", "commented"]] as const);

/** One that is still being written has no state that we know, and no instant. */
function reviewOf({ id, node_id: nodeId, user, body, state: named, commit_id: commit, submitted_at: at, html_url: url }: Shown): Review[] {
  const state = STATES.get(named);
  return state === undefined || at === undefined ? [] : [{ id, nodeId, author: accountOf(user), state, body, commit, at, url }];
}

function oldestFirst(left: Review, right: Review): number {
  return Date.parse(left.at) - Date.parse(right.at) || left.id - right.id;
}
