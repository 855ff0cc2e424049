// Reviews of pull requests, as the API and events show them.
import type { Fields } from "../http/json.ts";
import { instant, type Issue, nodeId, pageOf, type Repository, type Review, type World } from "../world/world.ts";
import { accountShape } from "./account.ts";
import { associationOf } from "./association.ts";
import { apiOf } from "./repository.ts";

/** Events write the state in small letters, the API in capitals. */
export function reviewShape(world: World, repository: Repository, { issue, review, isEvent }: { readonly issue: Issue; readonly review: Review; readonly isEvent: boolean }): Fields {
  const { id, account, state, body, commit, at } = review;
  const html = pageOf(world, repository, `/pull/${issue.number}#pullrequestreview-${id}`);
  const pull = apiOf(world, repository, `/pulls/${issue.number}`);
  return { id, node_id: nodeId("PRR", id), user: accountShape(world, account), body, state: isEvent ? state.toLowerCase() : state, html_url: html, pull_request_url: pull, _links: { html: { href: html }, pull_request: { href: pull } }, submitted_at: instant(at), commit_id: commit, author_association: associationOf(repository, account) };
}
