// A repository on GitHub behind all of the ports that it serves.
import type { Clock } from "../../ports/clock.ts";
import type { Deliverables } from "../../ports/deliverables.ts";
import type { Checks } from "../../ports/forge/checks.ts";
import type { Forge } from "../../ports/forge/forge.ts";
import type { History, Trail } from "../../ports/history.ts";
import type { Leases } from "../../ports/execution/leases.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Pulls } from "../../ports/forge/pulls.ts";
import type { Refs } from "../../ports/forge/refs.ts";
import type { Reviews } from "../../ports/forge/reviews.ts";
import type { Repository, Snapshot } from "../../ports/repository.ts";
import type { Workflows } from "../../ports/forge/workflows.ts";
import { openClient } from "./client/client.ts";
import { openGitHubDeliverables } from "./deliverables/github-deliverables.ts";
import { openGitHubChecks } from "./github-checks.ts";
import { openGitHubForge } from "./github-forge.ts";
import { openGitHubPulls } from "./github-pulls.ts";
import { openGitHubRefs, openInstants } from "./github-refs.ts";
import { openGitHubReviews } from "./github-reviews.ts";
import { openGitHubWorkflows } from "./github-workflows.ts";
import { openPlaces } from "./places.ts";
import { openStateBranch } from "./state/branch.ts";
import { openContentCache, type ContentCache } from "./state/content-cache.ts";
import { openContents } from "./state/contents.ts";
import { openGitHubHistory } from "./state/github-history.ts";
import { openGitHubTrail } from "./state/github-trail.ts";
import { openGitHubOutbox } from "./state/github-outbox.ts";
import { openGitHubLeases } from "./state/github-leases.ts";
import { openGitHubRepository } from "./state/github-repository.ts";

/**
 * `token` is one, or gives one that is good now. `apiUrl` is "https://api.github.com", or ends in "/api/v3". `ref` is the state
 * branch where it is known; else `stateBranch` may name one, from what lies on the default branch, which it is without either.
 * `epochMs`: milliseconds since 1970. `blobs` may be shared by several repositories.
 */
export type GitHubOptions = {
  readonly owner: string;
  readonly name: string;
  readonly token: string | (() => Promise<string>);
  readonly apiUrl: string;
  readonly ref?: string | null;
  readonly stateBranch?: (snapshot: Snapshot) => Promise<string | null>;
  readonly epochMs: () => number;
  readonly userAgent?: string;
  readonly fetch?: typeof fetch;
  readonly blobs?: ContentCache;
  /** For tests. */
  readonly clock?: Clock;
  readonly random?: () => number;
};

export type GitHub = {
  readonly repository: Repository;
  readonly history: History;
  readonly trail: Trail;
  readonly leases: Leases;
  readonly outbox: Outbox;
  readonly forge: Forge;
  readonly pulls: Pulls;
  readonly reviews: Reviews;
  readonly checks: Checks;
  readonly workflows: Workflows;
  readonly refs: Refs;
  readonly deliverables: Deliverables;
};

/** Nothing is asked, and octokit not loaded, before the first call. */
export function openGitHub({ token, ref = null, stateBranch, epochMs, blobs = openContentCache(), ...rest }: GitHubOptions): GitHub {
  const client = openClient({
    clock: systemClock(epochMs), random: Math.random, ...rest,
    apiUrl: rest.apiUrl.replace(/\/+$/, ""), token: typeof token === "string" ? async () => token : token,
  });
  const places = openPlaces(client);
  const contents = openContents(client, blobs);
  const state = openStateBranch(client, { ref, choose: stateBranch ?? null, places, contents });
  const instants = openInstants();
  const refs = openGitHubRefs(client, places, instants);
  const forge = openGitHubForge(client, places);
  return {
    repository: openGitHubRepository({ client, state, contents, instants }),
    history: openGitHubHistory(client, state),
    trail: openGitHubTrail(client, state),
    leases: openGitHubLeases(client, refs),
    outbox: openGitHubOutbox(client, refs),
    forge,
    pulls: openGitHubPulls(client),
    reviews: openGitHubReviews(client),
    checks: openGitHubChecks(client, forge),
    workflows: openGitHubWorkflows(client),
    refs,
    deliverables: openGitHubDeliverables({ client, places, contents, state, refs }),
  };
}

function systemClock(epochMs: () => number): Clock {
  return {
    now: epochMs,
    elapsed: () => performance.now(),
    after: (ms, ring) => {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
  };
}
