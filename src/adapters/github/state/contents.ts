// Contents by their ids: what is not known is fetched, many in one question, and believed only where it has its id.
import { createHash } from "node:crypto";
import { isObject } from "../../../core/base/json.ts";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import type { Client } from "../client/client.ts";
import { inParallel } from "../client/parallel.ts";
import type { ContentCache } from "./content-cache.ts";

/** `size` in bytes, as the tree says; `shown` is how people know the file. */
export type Wanted = { readonly id: string; readonly size: number; readonly shown: string };

export interface Contents {
  /** By id. Problems: those of the client, `unreadable`. */
  of(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, Result<Uint8Array>>>;
  /** What we have written ourselves need not be fetched. */
  remember(bytes: Uint8Array): void;
}

/** So few are fetched one by one; above, a question in GraphQL is cheaper. */
const SINGLE_MAX = 10;
const QUESTION_FILES_MAX = 100;
const QUESTION_BYTES_MAX = 2 * 1024 * 1024;
/** GraphQL cuts longer texts. */
const TEXT_BYTES_MAX = 500 * 1024;

export function openContents(client: Client, cache: ContentCache): Contents {
  let asksMany = true;

  async function fetchMany(wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
    if (wanted.length <= SINGLE_MAX || !asksMany) return wanted;
    const questions = portions(wanted.filter(({ size }) => size <= TEXT_BYTES_MAX));
    await inParallel(questions, async (question) => {
      const answer = asksMany ? await askMany(client, question) : null;
      if (answer === null) asksMany = false;
      for (const bytes of answer ?? []) cache.put(contentId(bytes), bytes);
    });
    return wanted.filter(({ id }) => !cache.get(id));
  }

  return {
    remember: (bytes) => cache.put(contentId(bytes), bytes),
    async of(wanted) {
      const found = new Map<string, Result<Uint8Array>>();
      const distinct = [...new Map(wanted.map((each) => [each.id, each])).values()];
      const take = (id: string): boolean => {
        const bytes = cache.get(id);
        if (bytes) found.set(id, ok(bytes));
        return bytes !== undefined;
      };
      const missing = distinct.filter(({ id }) => !take(id));
      const left = (await fetchMany(missing)).filter(({ id }) => !take(id));
      for (const { id } of missing) take(id);
      await inParallel(left, async (each) => {
        const bytes = await fetchOne(client, each);
        if (bytes.ok) cache.put(each.id, bytes.value);
        found.set(each.id, bytes);
      });
      return found;
    },
  };
}

/** The id that git gives a content. */
export function contentId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function portions(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const found: Wanted[][] = [];
  let room = { files: 0, bytes: 0 };
  for (const each of wanted) {
    if (room.files < 1 || room.bytes < each.size) {
      found.push([]);
      room = { files: QUESTION_FILES_MAX, bytes: QUESTION_BYTES_MAX };
    }
    found.at(-1)?.push(each);
    room = { files: room.files - 1, bytes: room.bytes - each.size };
  }
  return found;
}

/** The texts among them; null where the server does not answer such questions. */
async function askMany(client: Client, question: readonly Wanted[]): Promise<readonly Uint8Array[] | null> {
  const fields = question.map(({ id }, index) => `o${index}: object(oid: "${id}") { ... on Blob { text } }`);
  const text = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
  const { owner, repo } = client.repo;
  const answer = await client.query({ to: "read milestone files", needs: "contents: read" }, text, { owner, name: repo });
  if (!answer.ok || !isObject(answer.value) || !isObject(answer.value["repository"])) return null;
  return Object.values(answer.value["repository"]).flatMap((blob) => (isObject(blob) && typeof blob["text"] === "string" ? [Buffer.from(blob["text"])] : []));
}

async function fetchOne(client: Client, { id, shown }: Wanted): Promise<Result<Uint8Array>> {
  const answer = await client.ask({ to: `read ${shown}`, needs: "contents: read" }, (rest) => rest.git.getBlob({ ...client.repo, file_sha: id }));
  if (!answer.ok) return failed({ ...answer.problem, at: { path: shown } });
  const { content, encoding } = answer.value;
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  return contentId(bytes) === id ? ok(bytes) : failed(damaged(shown, id));
}

function damaged(path: string, id: string): Problem {
  return problem("unreadable", `GitHub's copy of ${path} is not what its id ${id} says.`, { at: { path }, hint: "Try again; if it stays so, push the file anew." });
}
