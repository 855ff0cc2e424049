// Approvers: whom an entry of a list of approvers means, and whether somebody is meant.
import type { Config } from "../../model/config/config.ts";
import type { Standing } from "../../model/facts.ts";
import { PERMISSIONS, type Level } from "../../model/permission.ts";
import { MAINTAINERS, roleKey } from "./gate.ts";

type Rules = Pick<Config, "approval_workflow">;

/**
 * What an entry says: everybody who maintains, a team, a mail address, an account's number, a login, or a role with whoever has it.
 * A login is `marked` with an @; without one it may as well be a role that nobody was mapped to.
 */
export type Meaning =
  | { readonly kind: "maintainers" }
  | { readonly kind: "team"; readonly team: string }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "account"; readonly id: number }
  | { readonly kind: "login"; readonly login: string; readonly marked: boolean }
  | { readonly kind: "role"; readonly role: string; readonly members: readonly Meaning[] };

/** A role that nobody is mapped to, and that is no login either by its form, has no members: it means nobody. */
export function meaningOf(entry: string, rules: Rules): Meaning {
  const key = roleKey(entry);
  if (key === MAINTAINERS) return { kind: "maintainers" };
  const mapped = Object.entries(rules.approval_workflow.roles).find(([role]) => roleKey(role) === key);
  if (mapped) return { kind: "role", role: mapped[0], members: mapped[1].map(memberMeaning) };
  return isRoleName(entry) ? { kind: "role", role: entry, members: [] } : plainMeaning(entry);
}

function plainMeaning(entry: string): Meaning {
  const text = entry.trim();
  if (/^@[^/\s]+\/[^/\s]+$/.test(text)) return { kind: "team", team: text.toLowerCase() };
  if (/^\d+$/.test(text)) return { kind: "account", id: Number(text) };
  if (text.includes("@") && !text.startsWith("@")) return { kind: "address", address: text.toLowerCase() };
  return { kind: "login", login: text.replace(/^@/, "").toLowerCase(), marked: text.startsWith("@") };
}

/** Members of a role are named on purpose. */
function memberMeaning(entry: string): Meaning {
  const meaning = plainMeaning(entry);
  return meaning.kind === "login" ? { ...meaning, marked: true } : meaning;
}

/** The roles that the documentation names: without a mapping they are nobody, not the login of a stranger. */
const ROLE_NAMES: ReadonlySet<string> = new Set([
  "tech-lead", "architect", "product-manager", "product-owner", "project-manager", "security", "security-lead", "qa", "qa-lead", "designer",
  "ux-lead", "stakeholder", "stakeholders", "team-lead", "lead", "developer", "developers", "reviewer", "reviewers", "devops", "release-manager",
]);

function isRoleName(entry: string): boolean {
  return ROLE_NAMES.has(roleKey(entry));
}

/** The teams that entries mean, themselves or by a role, each once: `@organization/name`. */
export function teamsIn(entries: readonly string[], rules: Rules): readonly string[] {
  const teams = (meaning: Meaning): readonly string[] => (meaning.kind === "team" ? [meaning.team] : meaning.kind === "role" ? meaning.members.flatMap(teams) : []);
  return [...new Set(entries.flatMap((entry) => teams(meaningOf(entry, rules))))];
}

/** Entries that mean nobody at all. */
export function nobodies(entries: readonly string[], rules: Rules): readonly string[] {
  return entries.filter((entry) => {
    const meaning = meaningOf(entry, rules);
    return meaning.kind === "role" && meaning.members.length === 0;
  });
}

type Who = Pick<Standing, "person" | "level" | "teams">;

/** The entries that somebody is meant by, in their order. */
export function entriesOf(who: Who, entries: readonly string[], rules: Rules): readonly string[] {
  return entries.filter((entry) => isMeant(who, meaningOf(entry, rules)));
}

function isMeant(who: Who, meaning: Meaning): boolean {
  const { person, level, teams } = who;
  switch (meaning.kind) {
    case "maintainers": return atLeast(level, "maintain");
    case "team": return teams?.some((team) => team.toLowerCase() === meaning.team) ?? false;
    case "address": return addressOf(person.login) === meaning.address;
    case "account": return person.id === meaning.id;
    // Anybody can take the name of a role for a login, but not a part in the repository.
    case "login": return person.login.toLowerCase() === meaning.login && (meaning.marked || atLeast(level, "triage"));
    case "role": return meaning.members.some((member) => isMeant(who, member));
  }
}

function atLeast(level: Level, least: Level): boolean {
  return PERMISSIONS.indexOf(level) >= PERMISSIONS.indexOf(least);
}

/** Of `Name <address>`, as git knows people, or of a bare address. */
export function addressOf(login: string): string | null {
  const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(login)?.[1] ?? (/^[^<>\s]+@[^<>\s]+$/.test(login) ? login : null);
  return address?.toLowerCase() ?? null;
}

/** The same person: by number where both have one, else by address or name. */
export function isSame(left: Standing["person"], right: Standing["person"]): boolean {
  if (left.id !== null && right.id !== null) return left.id === right.id;
  const [one, other] = [addressOf(left.login), addressOf(right.login)];
  if (one !== null && other !== null) return one === other;
  return left.login.toLowerCase() === right.login.toLowerCase();
}
