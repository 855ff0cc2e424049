// How an author stands to a repository, as comments and issues tell it. Nothing to decide by: it knows no roles.
import { grantedTo } from "../world/accounts.ts";
import type { Account, Repository } from "../world/world.ts";

export function associationOf(repository: Repository, account: Account): string {
  if (repository.owner.id === account.id) return "OWNER";
  return grantedTo(repository, account) === "none" ? "NONE" : "COLLABORATOR";
}
