// Who edited files last, as git's log tells it: machines and ourselves left out.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Person } from "../../../core/model/kiro/approval.ts";
import { editorOf, gitPerson } from "../../../core/model/kiro/authorship.ts";
import { isOid, type Oid, type RepoPath } from "../git-arguments.ts";
import type { Git } from "../git.ts";
import { filesBelow } from "../objects.ts";

/** A merge names only what it made different from both of its sides. */
const OPTIONS = ["-z", "--cc", "--name-only", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--encoding=UTF-8"];
const FORMAT = "--format=%x00%H%x00%an%x00%ae%x00%(trailers:only,unfold,separator=%x0a)";

/** `base` is what the work began from: its history, which may be long, is only looked through where files lie there as well. */
export type Looked = { readonly tip: Oid; readonly base: Oid | null; readonly folder: RepoPath; readonly bots: readonly string[] };

/** By path from the top of the repository, for what lies below the folder; nobody where only machines have touched a file. */
export async function editorsBelow(git: Git, looked: Looked): Promise<Result<ReadonlyMap<string, Person>>> {
  const { base, folder } = looked;
  if (base === null) return editorsSince(git, looked);
  const [own, before] = await Promise.all([editorsSince(git, looked), filesBelow(git, base, folder)]);
  if (!own.ok) return own;
  if (!before.ok) return before;
  return [...before.value.keys()].every((path) => own.value.has(path)) ? own : editorsSince(git, { ...looked, base: null });
}

async function editorsSince(git: Git, { tip, base, folder, bots }: Looked): Promise<Result<ReadonlyMap<string, Person>>> {
  const answer = await git.run({ command: "log", options: [...OPTIONS, FORMAT], revisions: [tip], excluded: base === null ? [] : [base], paths: [folder] });
  return answer.ok ? ok(readLog(answer.value.toString().split("\0"), `${folder}/`, bots)) : answer;
}

/** Names always begin with the folder, so that none is taken for a commit's id. */
function readLog(words: readonly string[], start: string, bots: readonly string[]): ReadonlyMap<string, Person> {
  const editors = new Map<string, Person>();
  let editor: Person | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (isOid(word)) {
      const [name = "", email = "", trailers = ""] = words.slice(at + 1, at + 4);
      editor = editorOf({ name, email, person: gitPerson(name, email), isBot: false, trailers: trailers.split("\n").map(pairOf) }, bots);
      at += 3;
      continue;
    }
    const path = word.replace(/^\n/, "");
    if (editor && path.startsWith(start) && !editors.has(path)) editors.set(path, editor);
  }
  return editors;
}

function pairOf(line: string): readonly [string, string] {
  const at = line.indexOf(":");
  return at < 0 ? ["", line] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
