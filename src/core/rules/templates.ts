// Which template a name means: the repository's own, or one that comes with the program.
import { problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { SHIPPED_TEMPLATES, type Draft } from "../model/template.ts";
import { nearest } from "./find.ts";

/** `entries` are the names of the files in `templates/`; with `useDefaults` they do not count. */
export type Shelf = { readonly entries: readonly string[]; readonly useDefaults: boolean };

export type TemplateSource =
  /** Path of the repository's own, relative to the data folder. */
  | { readonly kind: "own"; readonly path: string }
  | { readonly kind: "shipped"; readonly draft: Draft };

/** Problem: `template-not-found`, with the names that are there. */
export function findTemplate(name: string, shelf: Shelf): Result<TemplateSource> {
  const own = ownTemplates(shelf).find((entry) => nameOf(entry) === name);
  if (own !== undefined) return ok({ kind: "own", path: `templates/${own}` });
  const draft = SHIPPED_TEMPLATES.get(name);
  if (draft) return ok({ kind: "shipped", draft });
  const names = templateNames(shelf);
  const [near] = nearest(name, names);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return failed(problem("template-not-found", `There is no template ${name}.`, { hint: `${meant}There are ${names.join(", ")}; your own go into templates/NAME.yaml.` }));
}

/** All names, sorted. */
export function templateNames(shelf: Shelf): string[] {
  return [...new Set([...ownTemplates(shelf).map(nameOf), ...SHIPPED_TEMPLATES.keys()])].sort();
}

function ownTemplates({ entries, useDefaults }: Shelf): readonly string[] {
  return useDefaults ? [] : entries.filter((entry) => /^[A-Za-z0-9][\w-]*\.ya?ml$/.test(entry));
}

function nameOf(entry: string): string {
  return entry.replace(/\.ya?ml$/, "");
}
