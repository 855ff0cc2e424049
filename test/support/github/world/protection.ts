// Protection of branches: what rules refuse, in GitHub's words.
import { refusal } from "../http/refusal.ts";
import type { Viewer } from "./accounts.ts";
import type { Protection, Repository } from "./world.ts";

export type Change = { readonly ref: string; readonly before: string | null; readonly after: string | null; readonly isForward: boolean };

/** The rules of a ref that bind this account. */
export function protectionOf(repository: Repository, ref: string, login: string | undefined): Protection | null {
  const protection = repository.protections.get(ref.replace(/^refs\/heads\//, ""));
  return !protection || (login !== undefined && protection.bypass.includes(login)) ? null : protection;
}

/** Passes, or is thrown. */
export function guard({ repository, viewer }: { readonly repository: Repository; readonly viewer: Viewer }, { ref, after, isForward }: Change): void {
  const protection = ref.startsWith("refs/heads/") ? protectionOf(repository, ref, viewer.token?.account.login) : null;
  if (!protection) return;
  if (protection.kind === "ruleset") throw refusal(422, `Repository rule violations found\n\n${after === null ? "Cannot delete this branch" : "Changes must be made through a pull request."}\n\n`);
  if (after === null) throw refusal(422, "Cannot delete a protected branch");
  if (!isForward) throw refusal(422, "Cannot force-push to this protected branch");
  if (protection.kind === "restricted") throw refusal(403, "You're not authorized to push to this branch. Visit https://docs.github.com/articles/about-protected-branches/ for more information.");
  if (protection.kind === "pull-request") throw refusal(422, "Changes must be made through a pull request.");
}
