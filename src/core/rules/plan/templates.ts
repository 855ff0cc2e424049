// Which templates there are, and the problem where a name means none of them.
import { problem, type Problem } from "../../base/problem.ts";
import { SHIPPED_TEMPLATES } from "../../model/template.ts";
import { nearest } from "../../base/nearest.ts";

/** Files of these names are templates; a README is not. */
const OWN = /^([A-Za-z0-9][\w-]*)\.(?:ya?ml|md)$/;

/** Sorted names; `entries` are the names of the files in `templates/`. */
export function templateNames(entries: readonly string[]): string[] {
  const own = entries.filter((entry) => entry !== "README.md").flatMap((entry) => OWN.exec(entry)?.[1] ?? []);
  return [...new Set([...own, ...SHIPPED_TEMPLATES.keys()])].sort();
}

export function unknownTemplate(name: string, entries: readonly string[]): Problem {
  const names = templateNames(entries);
  const [near] = nearest(name, names);
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return problem("template-not-found", `There is no template ${name}.`, {
    hint: `${meant}There are ${names.join(", ")}; your own go into templates/NAME.yaml.`,
  });
}
