// The work of milestones as it was seen last: what one command decided about is shown and checked without asking again.
import type { DeliverableFiles } from "../../../core/model/kiro/deliverable.ts";
import { ok } from "../../../core/base/result.ts";
import type { Deliverables, WorkPlace } from "../../../ports/deliverables.ts";
import type { Refs } from "../../../ports/forge/refs.ts";
import type { Repository } from "../../../ports/repository.ts";
import type { Venue } from "../../../ports/forge/venue.ts";

type Known = Map<string, { readonly branch: string | null; readonly files: DeliverableFiles }>;

/**
 * The same venue for one command. Whoever begins to write looks anew, so that a decision is always about what is there when it is
 * made; and so does everybody once the work branch is seen to stand elsewhere, or files were added to it.
 */
export function glancing(venue: Venue): Venue {
  const { ports, refs } = venue;
  if (!ports.deliverables) return venue;
  const known: Known = new Map();
  return { ...venue, refs: noticing(refs, known), ports: { ...ports, repository: forgetting(ports.repository, known), deliverables: remembering(ports.deliverables, known) } };
}

function remembering({ read, add }: Deliverables, known: Known): Deliverables {
  return {
    async read(place) {
      const before = known.get(keyOf(place));
      if (before) return ok(before.files);
      const found = await read(place);
      if (found.ok) known.set(keyOf(place), { branch: place.branch, files: found.value });
      return found;
    },
    async add(place, files) {
      const added = await add(place, files);
      known.clear();
      return added;
    },
  };
}

function keyOf({ milestone, branch }: WorkPlace): string {
  return JSON.stringify([milestone, branch]);
}

function forgetting(repository: Repository, known: Known): Repository {
  return {
    commit: (base, changes, message) => repository.commit(base, changes, message),
    snapshot(request) {
      if (request.for === "write") known.clear();
      return repository.snapshot(request);
    },
  };
}

function noticing(refs: Refs, known: Known): Refs {
  return {
    ...refs,
    async at(ref) {
      const found = await refs.at(ref);
      for (const [key, { branch, files }] of known) if (ref === `refs/heads/${branch}` && !(found.ok && found.value === files.head)) known.delete(key);
      return found;
    },
  };
}
