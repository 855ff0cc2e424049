// Backends as people call them, and how many of something there are.
import type { Backend } from "../../model/backend.ts";

const NAMES: Readonly<Record<Backend, string>> = { file: "the files", sqlite: "SQLite", postgresql: "PostgreSQL" };

export function backendName(backend: Backend): string {
  return NAMES[backend];
}

/** At the beginning of a sentence. */
export function backendAtStart(backend: Backend): string {
  const name = backendName(backend);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** "1 milestone", "1,247 milestones". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}
