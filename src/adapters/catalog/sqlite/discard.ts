// Throwing the file of a SQLite catalog away, whatever it is and whoever has it open.
import * as fs from "node:fs";
import { failed, ok, type Result } from "../../../core/base/result.ts";
import { alone } from "./alone.ts";
import { failureOf } from "./failure.ts";
import { APPLICATION_ID, COMPANIONS, identityOf, isEmpty, obstacle, openOne, ownerOf, pathOf, shownPath, type Site } from "./site.ts";

/** What another program made, and a folder with anything in it, is not thrown away but put aside, beside it. */
export async function discardFile(site: Site): Promise<Result<null>> {
  try {
    const folder = fs.lstatSync(site.folder, { throwIfNoEntry: false });
    if (!folder || folder.isSymbolicLink()) return ok(null);
    const identity = identityOf(site);
    await alone(site, async () => {
      // Of several who want it gone one does it: the others would throw away what has been made in its place.
      if (identityOf(site) === identity) throwAway(site);
    });
    return ok(null);
  } catch (error) {
    return failed(failureOf(error, { label: shownPath(site) }));
  }
}

function throwAway(site: Site): void {
  if (isForeign(site)) setAside(site);
  else remove(site);
}

function isForeign(site: Site): boolean {
  if (fs.lstatSync(pathOf(site), { throwIfNoEntry: false })?.isDirectory()) return fs.readdirSync(pathOf(site)).length > 0;
  if (obstacle(site) !== null || identityOf(site) === null) return false;
  try {
    const database = openOne(site, "reading");
    try {
      return ownerOf(database) !== APPLICATION_ID && !isEmpty(database);
    } finally {
      database.close();
    }
  } catch {
    // Whatever cannot be read as a database is none.
    return false;
  }
}

/** Under a name that nobody has; its companions go with it. */
function setAside(site: Site): void {
  const path = pathOf(site);
  let number = 1;
  while (fs.existsSync(`${path}.other-${number}`)) number++;
  for (const ending of ["", ...COMPANIONS]) if (fs.existsSync(path + ending)) fs.renameSync(path + ending, `${path}.other-${number}${ending}`);
}

/**
 * Whoever has the file open goes on with what it was, and sees at the next question that it is another. The companions go last,
 * and only those that belonged to it: SQLite ignores what it finds beside an empty file.
 */
export function remove(site: Site): void {
  const path = pathOf(site);
  const companions = COMPANIONS.map((ending) => ({ path: path + ending, was: inodeOf(path + ending) }));
  fs.rmSync(path, { recursive: true, force: true });
  for (const { path: beside, was } of companions) if (was !== undefined && inodeOf(beside) === was) fs.rmSync(beside, { recursive: true, force: true });
}

function inodeOf(path: string): bigint | undefined {
  return fs.lstatSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}
