// The repository itself: its default branch, its state and its ids, asked for once.
import { ok, type Result } from "../../core/base/result.ts";
import type { Place } from "../../ports/forge/forge.ts";
import type { Client } from "./client/client.ts";

/** `nodeId` is the repository's in GraphQL. */
export type Known = Place & { readonly nodeId: string };

export interface Places {
  place(): Promise<Result<Known>>;
  defaultBranch(): Promise<Result<string>>;
  /** The next question is asked anew. */
  forget(): void;
}

export function openPlaces(client: Client): Places {
  let asked: Promise<Result<Known>> | null = null;
  const place = async (): Promise<Result<Known>> => {
    const answer = await (asked ??= ask(client));
    if (!answer.ok) asked = null;
    return answer;
  };
  return {
    place,
    async defaultBranch() {
      const known = await place();
      return known.ok ? ok(known.value.defaultBranch) : known;
    },
    forget: () => void (asked = null),
  };
}

async function ask(client: Client): Promise<Result<Known>> {
  const answer = await client.ask({ to: "see the repository", needs: "metadata: read" }, (rest) => rest.repos.get(client.repo));
  if (!answer.ok) return answer;
  const { id, node_id: nodeId, default_branch: defaultBranch, private: isPrivate, archived: isArchived, html_url: url } = answer.value;
  return ok({ id, nodeId, defaultBranch, isPrivate, isArchived, url });
}
