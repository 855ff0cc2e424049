// What people do on a forge in memory, and what a door hears of it.
import type { Account, ForgeComment } from "../../../src/ports/forge/forge.ts";
import type { Change } from "../../../src/core/base/tree.ts";
import type { Level } from "../../../src/core/model/permission.ts";
import type { Review } from "../../../src/ports/forge/reviews.ts";
import type { Heard } from "../../../src/engine/converse/heard.ts";
import { DEFAULT_REF, seconds, shownComment, tipOf, type Hub, type Pull } from "./memory-hub.ts";

export type Created = Extract<Heard, { readonly kind: "created" }>;
export type Edited = Extract<Heard, { readonly kind: "edited" }>;

export type People = {
  readonly join: (login: string, level: Level, more?: Partial<Account>) => Account;
  readonly role: (login: string, level: Level) => void;
  /** The account is gone: nobody has the login, and its comments have no author. */
  readonly leave: (login: string) => void;
  readonly issue: (by: Account, title: string, body?: string) => number;
  readonly close: (issue: number, by: Account) => void;
  readonly pull: (by: Account, branch: string, from?: string | null) => number;
  /** A commit of somebody's on a branch, on top of what is there unless it is forced. */
  readonly push: (branch: string, how?: "forced", changes?: readonly Change[]) => string;
  readonly say: (by: Account, issue: number, body: string) => Created;
  readonly review: (by: Account, pull: number, said: Pick<Review, "state"> & Partial<Review>) => Review;
  readonly edit: (by: Account, comment: number, body: string) => Edited;
  readonly erase: (comment: number) => void;
};

export function peopleOf(hub: Hub): People {
  const { people, issues, comments, pulls, refs, parents, name } = hub;
  const at = (): string => seconds(hub.now());
  function push(branch: string, how?: "forced", changes: readonly Change[] = []): string {
    const ref = `refs/heads/${branch}`;
    const commit = `c0ffee${hub.next().toString(16).padStart(34, "0")}`;
    const before = tipOf(hub, how === "forced" ? DEFAULT_REF : ref) ?? tipOf(hub, DEFAULT_REF);
    if (before !== null) parents.set(commit, before);
    refs.set(ref, commit);
    hub.pushed.set(commit, changes);
    for (const pull of pulls.values()) if (pull.head.branch === branch && pull.head.repository === name) pull.head = { ...pull.head, commit };
    return commit;
  }
  function issue(by: Account, title: string, body = "", isPullRequest = false): number {
    const number = hub.next();
    const url = `https://forge.example/${name}/${isPullRequest ? "pull" : "issues"}/${number}`;
    issues.set(number, { number, title, body, state: "open", isPullRequest, author: by, closedBy: null, updatedAt: at(), url });
    return number;
  }
  return {
    push,
    issue: (by, title, body) => issue(by, title, body),
    join(login, level, more = {}) {
      const account: Account = { id: hub.next() + 1000, login, kind: "user", ...more };
      people.set(login, { account, level });
      return account;
    },
    role(login, level) {
      const person = people.get(login);
      if (person) person.level = level;
    },
    leave(login) {
      const id = people.get(login)?.account.id;
      people.delete(login);
      for (const comment of comments.values()) if (comment.author?.id === id) comment.author = null;
    },
    close(number, by) {
      const found = issues.get(number);
      if (found) Object.assign(found, { state: "closed", closedBy: by, updatedAt: at() });
    },
    pull(by, branch, from = name) {
      const number = issue(by, `Work on ${branch}`, "", true);
      const head = { branch, commit: tipOf(hub, `refs/heads/${branch}`) ?? push(branch), repository: from };
      const base = { branch: "main", commit: tipOf(hub, DEFAULT_REF) ?? "" };
      const pull: Pull = { number, title: `Work on ${branch}`, body: "", state: "open", isDraft: false, author: by, head, base, mergedAs: null, mergedAt: null, url: issues.get(number)?.url ?? "" };
      pulls.set(number, pull);
      return number;
    },
    say: (by, number, body) => ({ kind: "created", comment: addComment(hub, { by, issue: number, body }), isPullRequest: pulls.has(number) }),
    review(by, number, said) {
      const id = hub.next() + 200_000;
      const review: Review = { id, nodeId: `PRR_${id}`, author: by, body: "", commit: pulls.get(number)?.head.commit ?? null, at: at(), url: `https://forge.example/${name}/pull/${number}#pullrequestreview-${id}`, ...said };
      hub.reviews.set(number, [...(hub.reviews.get(number) ?? []), review]);
      return review;
    },
    edit(by, id, body) {
      const comment = comments.get(id);
      if (!comment) throw new Error(`there is no comment ${id}`);
      const before = comment.body;
      Object.assign(comment, { body, updatedAt: at() });
      return { kind: "edited", comment: shownComment(hub, comment), before, sender: by };
    },
    erase: (id) => void comments.delete(id),
  };
}

export function addComment(hub: Hub, { by, issue, body }: { readonly by: Account; readonly issue: number; readonly body: string }): ForgeComment {
  const id = hub.next() + 100_000;
  const at = seconds(hub.now());
  const url = `${hub.issues.get(issue)?.url ?? ""}#issuecomment-${id}`;
  const comment = { id, nodeId: `IC_${id}`, issue, body, author: by, createdAt: at, updatedAt: at, url };
  hub.comments.set(id, comment);
  return shownComment(hub, comment);
}
