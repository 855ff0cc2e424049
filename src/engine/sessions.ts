// The saved sessions of a repository: their records, brought up to their journals, and who is at work.
import { problem, type Problem } from "../core/base/problem.ts";
import { ok, type Result } from "../core/base/result.ts";
import { FOLDERS } from "../core/files/layout.ts";
import { readSession } from "../core/files/session.ts";
import type { BrokenSession, SessionRecord, Sessions } from "../core/model/facts.ts";
import type { JournalEntry, Session } from "../core/model/execution/session.ts";
import { isPutAside } from "../core/rules/session/choose.ts";
import { newestFirst } from "../core/rules/session/ownership.ts";
import { replay } from "../core/rules/session/replay.ts";
import type { Ports } from "../ports/ports.ts";
import type { Snapshot } from "../ports/repository.ts";
import { readTexts, shownPath } from "./texts.ts";

/** Where earlier versions kept sessions. */
const EARLIER_FOLDER = "state/sessions";
const EARLIER_FILE = "logs/session-resume.json";

/**
 * A file that cannot be read, or whose journal is damaged, is among the broken ones: nothing of it is taken for absent.
 * Problems: those of listing the folder, the journals and the leases.
 */
export async function sessionsOf(snapshot: Snapshot, { journal, leases }: Pick<Ports, "journal" | "leases">): Promise<Result<Sessions>> {
  const paths = await pathsOf(snapshot);
  if (!paths.ok) return paths;
  const [texts, journals, held] = await Promise.all([readTexts(snapshot, paths.value), journal.list(), leases.list()]);
  if (!journals.ok) return journals;
  if (!held.ok) return held;
  const records: SessionRecord[] = [];
  const broken: BrokenSession[] = [];
  const known = new Set<string>();
  for (const [path, text] of texts) {
    const here = await recordOf(path, text, { snapshot, journal, journals: journals.value });
    if ("problem" in here) broken.push(here);
    else if (!known.has(here.session.id)) records.push(here);
    known.add("problem" in here ? here.id : here.session.id);
  }
  records.sort((left, right) => newestFirst(left.session, right.session));
  return ok({ records, broken, strays: journals.value.filter((id) => !known.has(id)), leases: held.value });
}

/** Today's folder first: what it has is not looked for in the others. */
async function pathsOf(snapshot: Snapshot): Promise<Result<string[]>> {
  const paths: string[] = [];
  for (const folder of [FOLDERS.sessions, EARLIER_FOLDER]) {
    const names = await snapshot.list(folder);
    if (!names.ok) return names;
    paths.push(...names.value.filter((name) => /^(?!\.|backup-).+\.(?:ya?ml|json)$/.test(name)).map((name) => `${folder}/${name}`));
  }
  return ok([...paths, EARLIER_FILE]);
}

type Beside = { readonly snapshot: Snapshot; readonly journal: Ports["journal"]; readonly journals: readonly string[] };

async function recordOf(path: string, text: Result<string>, { snapshot, journal, journals }: Beside): Promise<SessionRecord | BrokenSession> {
  const broken = (fault: Problem, session: Session | null = null): BrokenSession => ({ id: idOf(path), path, text: text.ok ? text.value : null, problem: fault, session });
  if (!text.ok) return broken(text.problem);
  const read = readSession(text.value, shownPath(snapshot, path));
  if (!read.ok) return broken(read.problem);
  if (isPutAside({ path })) return broken(putAside(shownPath(snapshot, path), read.value.id), read.value);
  const here = journals.includes(read.value.id);
  const entries: Result<readonly JournalEntry[]> = here ? await journal.read(read.value.id) : ok([]);
  return entries.ok ? { session: replay(read.value, entries.value), path, here } : broken(entries.problem);
}

function putAside(path: string, id: string): Problem {
  return problem("invalid-value", `Session ${id} was put aside as corrupted; it can be read again.`, { at: { path }, hint: `Take it up again with \`milestone session restore ${id}\`.` });
}

function idOf(path: string): string {
  return /(?:corrupted-)?([^/]+)\.[a-z]+$/.exec(path)?.[1] ?? path;
}
