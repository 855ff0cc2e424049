// Refs over REST: read, created, moved and deleted, with GitHub's own words for what it refuses.
import { textAt } from "../http/json.ts";
import { notFound, refusal } from "../http/refusal.ts";
import { accountOf, type Answer, inRepository, reading, type RepositoryAsk, type Route, writing } from "../http/route.ts";
import { apiOf } from "../shapes/repository.ts";
import { git, kindOf, tryGit } from "../world/git.ts";
import { guard } from "../world/protection.ts";
import { follow, ZEROS } from "../world/refs.ts";
import type { Fields } from "../http/json.ts";
import { nodeId, type Repository, type World } from "../world/world.ts";

/** What stands in the repository and in the pull requests is GitHub's own. */
const HIDDEN = /^refs\/(?:pull|cache)\//;

async function refShape(world: World, repository: Repository, { ref, id }: { readonly ref: string; readonly id: string }): Promise<Fields> {
  // A branch holds nothing but commits.
  const kind = ref.startsWith("refs/heads/") ? "commit" : ((await kindOf(repository.bare, id)) ?? "commit");
  return { ref, node_id: nodeId("REF", Number.parseInt(id.slice(0, 12), 16)), url: apiOf(world, repository, `/git/${ref}`), object: { sha: id, type: kind, url: apiOf(world, repository, `/git/${kind}s/${id}`) } };
}

async function readRef({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const ref = `refs/${params["ref"] ?? ""}`;
  const id = repository.refs.get(ref);
  if (!id) throw notFound();
  return { status: 200, body: await refShape(world, repository, { ref, id }) };
}

async function matching({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const found = [...repository.refs].filter(([ref]) => ref.startsWith(`refs/${params["ref"] ?? ""}`));
  return { status: 200, body: await Promise.all(found.map(([ref, id]) => refShape(world, repository, { ref, id }))) };
}

async function create(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, body } = ask;
  const [ref, id] = [textAt(body, "ref") ?? "", textAt(body, "sha") ?? ""];
  if (!/^refs\/[^/]+\/./.test(ref)) throw refusal(422, "Reference name must start with 'refs/' and have at least two slashes.");
  if ((await tryGit(repository.bare, ["check-ref-format", ref])).code !== 0 || HIDDEN.test(ref)) throw refusal(422, `${ref} is not a valid ref name.`);
  await demandObject(repository, ref, id);
  return await repository.lock(async () => {
    if (repository.refs.has(ref)) throw refusal(422, "Reference already exists");
    await update(ask, { ref, before: null, after: id });
    return { status: 201, body: await refShape(world, repository, { ref, id }) };
  });
}

async function move(ask: RepositoryAsk): Promise<Answer> {
  const { world, repository, params, body } = ask;
  const [ref, id] = [`refs/${params["ref"] ?? ""}`, textAt(body, "sha") ?? ""];
  return await repository.lock(async () => {
    const before = repository.refs.get(ref);
    if (!before) throw refusal(422, "Reference does not exist");
    await demandObject(repository, ref, id);
    const isForward = (await tryGit(repository.bare, ["merge-base", "--is-ancestor", before, id])).code === 0;
    guard(ask, { ref, before, after: id, isForward });
    if (!isForward && body["force"] !== true) throw refusal(422, "Update is not a fast forward");
    if (before !== id) await update(ask, { ref, before, after: id });
    return { status: 200, body: await refShape(world, repository, { ref, id }) };
  });
}

async function remove(ask: RepositoryAsk): Promise<Answer> {
  const { repository, params } = ask;
  const ref = `refs/${params["ref"] ?? ""}`;
  return await repository.lock(async () => {
    const before = repository.refs.get(ref);
    if (!before || HIDDEN.test(ref)) throw refusal(422, "Reference does not exist");
    if (ref === `refs/heads/${repository.defaultBranch}`) throw refusal(422, "Cannot delete the default branch");
    guard(ask, { ref, before, after: null, isForward: false });
    await update(ask, { ref, before, after: null });
    return { status: 204 };
  });
}

async function demandObject(repository: Repository, ref: string, id: string): Promise<void> {
  const kind = await kindOf(repository.bare, id);
  if (kind === null) throw refusal(422, "Object does not exist");
  if (ref.startsWith("refs/heads/") && kind !== "commit") throw refusal(422, "Reference update failed");
}

/** By compare-and-swap; a folder where a file would be is refused by git itself. */
async function update(ask: RepositoryAsk, { ref, before, after }: { readonly ref: string; readonly before: string | null; readonly after: string | null }): Promise<void> {
  const { world, repository } = ask;
  if (before === null && after !== null) guard(ask, { ref, before, after, isForward: true });
  const words = after === null ? ["update-ref", "-d", ref, before ?? ZEROS] : ["update-ref", ref, after, before ?? ZEROS];
  const ran = await tryGit(repository.bare, words);
  if (ran.code !== 0) throw refusal(422, "Reference update failed");
  await follow(world, repository, accountOf(ask));
}

/** The object of an annotated tag. */
async function readTag({ world, repository, params }: RepositoryAsk): Promise<Answer> {
  const id = params["tag_sha"] ?? "";
  if ((await kindOf(repository.bare, id)) !== "tag") throw notFound();
  const text = await git(repository.bare, ["cat-file", "tag", id]);
  const header = (name: string) => new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1] ?? "";
  return { status: 200, body: { sha: id, node_id: nodeId("TAG", 1), url: apiOf(world, repository, `/git/tags/${id}`), tag: header("tag"), message: text.slice(text.indexOf("\n\n") + 2), object: { sha: header("object"), type: header("type"), url: "" } } };
}

export const GIT_REFS: readonly Route[] = [
  inRepository("GET /git/ref/{ref}", reading("contents"), readRef),
  inRepository("GET /git/matching-refs/{ref}", reading("contents"), matching),
  inRepository("GET /git/matching-refs/", reading("contents"), matching),
  inRepository("POST /git/refs", writing("contents"), create),
  inRepository("PATCH /git/refs/{ref}", writing("contents"), move),
  inRepository("DELETE /git/refs/{ref}", writing("contents"), remove),
  inRepository("GET /git/tags/{tag_sha}", reading("contents"), readTag),
];
