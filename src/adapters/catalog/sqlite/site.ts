// Where a SQLite catalog is: its file, what may stand in its place, and a connection to it.
import * as fs from "node:fs";
import { join } from "node:path";
import { problem, type Problem } from "../../../core/base/problem.ts";
import { type Database, openDatabase } from "./driver.ts";
import { corrupt } from "./failure.ts";
import { WAIT } from "./patience.ts";

/** `label` is how people know the folder; `open` and `patience` can be replaced by tests. */
export type Site = { readonly folder: string; readonly label: string; readonly open?: typeof openDatabase; readonly patience?: number };

const FILE_NAME = "milestones.db";
/** Beside the file, as SQLite names them. */
export const COMPANIONS = ["-wal", "-shm", "-journal"];

/** Says in a file's head whose it is: "mile". */
export const APPLICATION_ID = 0x6d696c65;
/** Building 10,000 milestones holds the lock for about two seconds, and several may build at once. In milliseconds. */
const PATIENCE = 15_000;

export function patienceOf({ patience = PATIENCE }: Site): number {
  return patience;
}

export function pathOf({ folder }: Site): string {
  return join(folder, FILE_NAME);
}

export function shownPath({ label }: Site): string {
  return `${label}/${FILE_NAME}`;
}

/** With what SQLite keeps beside it. */
export function bytesOf(site: Site): number {
  return ["", ...COMPANIONS].reduce((sum, ending) => sum + (fs.lstatSync(pathOf(site) + ending, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Which file this is, as long as it exists: another in its place has another, a copy too. Null where none is there. */
export function identityOf(site: Site): string | null {
  const file = fs.lstatSync(pathOf(site), { bigint: true, throwIfNoEntry: false });
  return file ? `${file.ino} ${file.birthtimeNs}` : null;
}

/** The data folder is part of a repository: what a checkout has put there leads nowhere else. */
export function obstacle(site: Site): Problem | null {
  const folder = fs.lstatSync(site.folder, { throwIfNoEntry: false });
  if (folder?.isSymbolicLink())
    return problem("database-unavailable", `${site.label} is a symbolic link; no database is kept behind one.`, { at: { path: site.label }, hint: "Put a folder there, or remove the link." });
  const file = folder && fs.lstatSync(pathOf(site), { throwIfNoEntry: false });
  return !file || file.isFile() ? null : corrupt({ label: shownPath(site) }, `a ${file.isDirectory() ? "folder" : "link or special file"} stands in its place`);
}

/** One for writing is closed again as soon as it has written: nobody else's turn comes before. */
export function openOne(site: Site, purpose: "reading" | "writing" | "making"): Database {
  const open = site.open ?? openDatabase;
  const database = open(pathOf(site), { busy: WAIT, readonly: purpose === "reading", mustExist: purpose !== "making" });
  // The file may have come with somebody's repository: nothing in it is to be carried out.
  database.pragma("trusted_schema = OFF");
  return database;
}

export function ownerOf(database: Database): number {
  return Number(database.pragma("application_id", { simple: true }));
}

export function isEmpty(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema").get() === undefined;
}
