// A workflow of GitHub's, as far as it says whose code it runs.
import { isList, isMapping, type Json } from "../base/json.ts";
import { parseYaml } from "./yaml/yaml.ts";

/** What its jobs and steps name behind `uses`, in order; nothing where it cannot be read, which GitHub says itself. */
export function usesIn(text: string, path: string): string[] {
  const read = parseYaml(text, path);
  const jobs = read.ok && isMapping(read.value) ? read.value["jobs"] : undefined;
  return isMapping(jobs) ? Object.values(jobs).flatMap(usesOf) : [];
}

function usesOf(job: Json): string[] {
  if (!isMapping(job)) return [];
  const { uses, steps } = job;
  return [uses, ...(isList(steps) ? steps.map((step) => (isMapping(step) ? step["uses"] : undefined)) : [])].filter((one) => typeof one === "string");
}
