// What a commit holds: the files of the data folder and of .github, with their ids and modes.
import { problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { notAFile, pathOfTop, reachOf } from "../../../core/model/stored/data-path.ts";
import type { Client } from "../client/client.ts";

/** The data folder, from the top of the repository; over the API there is no other. */
export const DATA_FOLDER = ".milestones";

/** `mode` is git's six octal digits: 100644, 100755, 120000 for a link, 160000 for a submodule. */
export type Entry = { readonly mode: string; readonly id: string; readonly size: number };
/** By path in the data folder, or by `:/.github/…`. */
export type Entries = ReadonlyMap<string, Entry>;

type Node = Entry & { readonly path: string; readonly isFolder: boolean };
type Listing = { readonly nodes: readonly Node[]; readonly isCut: boolean };

/** One call where the repository has fewer than 100,000 files; larger ones are walked. Null where there is no such commit. */
export async function entriesOf(client: Client, commit: string): Promise<Result<Entries | null>> {
  const whole = await list(client, commit, "deep");
  if (!whole.ok || whole.value === null) return whole.ok ? ok(null) : whole;
  const nodes = whole.value.isCut ? await walkReach(client, commit) : ok(whole.value.nodes);
  if (!nodes.ok) return nodes;
  const odd = nodes.value.find(({ path, isFolder }) => path === DATA_FOLDER && !isFolder);
  if (odd) return failed(notAFile({ path: DATA_FOLDER }));
  return ok(new Map(nodes.value.filter(({ isFolder }) => !isFolder).flatMap(({ path, mode, id, size }) => {
    const own = path.startsWith(`${DATA_FOLDER}/`) ? path.slice(DATA_FOLDER.length + 1) : pathOfTop(path);
    return own === null ? [] : [[own, { mode, id, size }] as const];
  })));
}

async function list(client: Client, id: string, depth: "deep" | "flat"): Promise<Result<Listing | null>> {
  const answer = await client.ask(
    { to: "read the repository's files", needs: "contents: read", expect: ({ status, message }) => (status === 404 || status === 422 || (status === 409 && !/empty/i.test(message)) ? ok(null) : null) },
    (rest) => rest.git.getTree({ ...client.repo, tree_sha: id, ...(depth === "deep" && { recursive: "1" }) }),
  );
  if (!answer.ok || answer.value === null) return answer.ok ? ok(null) : answer;
  const { tree, truncated } = answer.value;
  return ok({ isCut: truncated, nodes: tree.map(({ path, mode, sha, size, type }) => ({ path, mode, id: sha, size: size ?? 0, isFolder: type === "tree" })) });
}

/** Only the folders that we may reach. */
async function walkReach(client: Client, commit: string): Promise<Result<readonly Node[]>> {
  const top = await list(client, commit, "flat");
  if (!top.ok) return top;
  const found: Node[] = [];
  for (const node of (top.value?.nodes ?? []).filter(({ path }) => reachOf(DATA_FOLDER).includes(path))) {
    const below = node.isFolder ? await walk(client, node) : ok([node]);
    if (!below.ok) return below;
    found.push(node, ...below.value);
  }
  return ok(found);
}

async function walk(client: Client, folder: Node): Promise<Result<readonly Node[]>> {
  const under = ({ nodes }: Listing): readonly Node[] => nodes.map((node) => ({ ...node, path: `${folder.path}/${node.path}` }));
  const deep = await list(client, folder.id, "deep");
  if (!deep.ok || (deep.value && !deep.value.isCut)) return deep.ok ? ok(deep.value ? under(deep.value) : []) : deep;
  const flat = await list(client, folder.id, "flat");
  if (!flat.ok) return flat;
  if (!flat.value || flat.value.isCut) return failed(problem("unreadable", `${folder.path} holds more files than GitHub lists.`, { at: { path: folder.path }, hint: "Archive milestones, or work with a clone." }));
  const found: Node[] = [];
  for (const node of under(flat.value)) {
    const below = node.isFolder ? await walk(client, node) : ok([]);
    if (!below.ok) return below;
    found.push(node, ...below.value);
  }
  return ok(found);
}
