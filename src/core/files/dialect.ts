// The dialects of milestone files: which other names a field goes by, and what other words mean.

/** Canonical key, then the other spellings seen in the wild, the most telling first. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

export const MILESTONE_KEYS: Aliases = {
  id: ["milestone_id"],
  title: ["name"],
  category: ["type"],
  created_at: ["created"],
  completed_at: ["completed"],
};

export const TASK_KEYS: Aliases = {
  id: ["task_id"],
  title: ["name"],
  estimated_hours: ["hours"],
  dependencies: ["depends_on"],
  assigned_to: ["assignee", "assigned"],
};

export const TIMELINE_KEYS: Aliases = {
  estimated_start: ["start_date"],
  estimated_end: ["due_date"],
};

export const PROGRESS_KEYS: Aliases = {
  percentage: ["overall_percentage", "completion_percentage"],
  tasks_completed: ["completed_tasks"],
  tasks_total: ["total_tasks"],
};

export const DEPENDENCY_KEYS: Aliases = { requires: ["depends_on"] };

const MILESTONE_WORDS: Readonly<Record<string, string>> = {
  planning: "planned", pending: "planned", todo: "planned", active: "in_progress", started: "in_progress",
  done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", on_hold: "paused",
};

const TASK_WORDS: Readonly<Record<string, string>> = {
  planned: "pending", todo: "pending", open: "pending", not_started: "pending", active: "in_progress", started: "in_progress",
  done: "completed", complete: "completed", finished: "completed", canceled: "cancelled", skipped: "cancelled",
};

const PHASE_WORDS: Readonly<Record<string, string>> = { done: "completed", complete: "completed", active: "in_progress", waiting: "waiting_approval" };

export function milestoneWord(word: string): string {
  return meaning(word, MILESTONE_WORDS);
}

export function taskWord(word: string): string {
  return meaning(word, TASK_WORDS);
}

export function phaseWord(word: string): string {
  return meaning(word, PHASE_WORDS);
}

function meaning(word: string, words: Readonly<Record<string, string>>): string {
  const plain = word.trim().toLowerCase().replaceAll(/[ -]/g, "_");
  return Object.hasOwn(words, plain) ? (words[plain] ?? plain) : plain;
}

/** The key that a mapping uses for a field: the canonical one where it is there or none is. */
export function keyFor(mapping: Readonly<Record<string, unknown>>, field: string, aliases: Aliases): string {
  if (Object.hasOwn(mapping, field)) return field;
  return aliases[field]?.find((alias) => Object.hasOwn(mapping, alias)) ?? field;
}

/**
 * The mapping with every field under its canonical name, and without keys that have no value: they say nothing, and the
 * default holds. Where both names are there, the canonical one holds and the other is kept as it is.
 */
export function canonicalKeys(mapping: Readonly<Record<string, unknown>>, aliases: Aliases): Record<string, unknown> {
  const names = namesIn(mapping, aliases);
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(mapping)) {
    const value = mapping[key];
    if (value !== null) result[names?.get(key) ?? key] = value;
  }
  return result;
}

/** Which keys of the mapping are other names, and for which fields; null where none is, as in most files. */
function namesIn(mapping: Readonly<Record<string, unknown>>, aliases: Aliases): Map<string, string> | null {
  let names: Map<string, string> | null = null;
  for (const field of Object.keys(aliases)) {
    const used = keyFor(mapping, field, aliases);
    if (used !== field && Object.hasOwn(mapping, used)) names = (names ?? new Map<string, string>()).set(used, field);
  }
  return names;
}
