// Venue: a repository on a forge, with all that a conversation about it needs.
import type { Trail } from "../history.ts";
import type { Checks } from "./checks.ts";
import type { Forge } from "./forge.ts";
import type { Ports } from "../ports.ts";
import type { Pulls } from "./pulls.ts";
import type { Refs } from "./refs.ts";
import type { Reviews } from "./reviews.ts";
import type { Workflows } from "./workflows.ts";

/** `now` gives ISO 8601 UTC; `run` is the address of the run that this happens in, null in the app. */
export type Venue = {
  readonly ports: Ports;
  readonly forge: Forge;
  readonly pulls: Pulls;
  readonly reviews: Reviews;
  readonly checks: Checks;
  readonly workflows: Workflows;
  readonly refs: Refs;
  readonly trail: Trail;
  readonly now: () => string;
  readonly run: string | null;
};
