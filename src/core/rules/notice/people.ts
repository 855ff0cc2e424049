// People of a notice: approvers as they are configured, as whom a channel can reach.
import type { Config } from "../../model/config/config.ts";
import { meaningOf, type Meaning } from "../kiro/approvers.ts";

/** `@login`, `@org/team` or an address, each once. Roles are told apart; who maintains, and accounts by number, are not called. */
export function peopleMeant(entries: readonly string[], config: Pick<Config, "approval_workflow">): readonly string[] {
  return [...new Set(entries.flatMap((entry) => named(meaningOf(entry, config))))];
}

function named(meaning: Meaning): readonly string[] {
  switch (meaning.kind) {
    case "team": return [meaning.team];
    case "address": return [meaning.address];
    case "login": return [`@${meaning.login}`];
    case "role": return meaning.members.flatMap(named);
    default: return [];
  }
}
