// Standing in a conversation: who speaks, by the forge's own numbers, and in which of the teams that are asked they are.
import { ok, type Result } from "../../../core/base/result.ts";
import type { Config } from "../../../core/model/config/config.ts";
import type { Standing } from "../../../core/model/facts.ts";
import type { Source } from "../../../core/model/kiro/approval.ts";
import type { Level } from "../../../core/model/permission.ts";
import type { Milestone } from "../../../core/model/milestone.ts";
import { teamsIn } from "../../../core/rules/kiro/approvers.ts";
import { gateOf } from "../../../core/rules/kiro/gate.ts";
import { isUnderKiro, phaseOrder } from "../../../core/rules/kiro/phases.ts";
import type { Account, Forge } from "../../../ports/forge/forge.ts";
import type { Venue } from "../../../ports/forge/venue.ts";
import { lookAt } from "../look.ts";

/** Whether somebody is in a team ("@organization/name"), asked once. */
export type Members = (team: string) => Promise<Result<boolean>>;

export function openMembers(forge: Pick<Forge, "isMember">, login: string): Members {
  const asked = new Map<string, Promise<Result<boolean>>>();
  return (team) => {
    const before = asked.get(team) ?? askMember(forge, team, login);
    asked.set(team, before);
    return before;
  };
}

async function askMember(forge: Pick<Forge, "isMember">, team: string, login: string): Promise<Result<boolean>> {
  const [organization = "", slug = ""] = team.replace(/^@/, "").split("/");
  return forge.isMember({ organization, slug }, login);
}

/** Nobody configures so many; each costs a call. */
const TEAMS_MAX = 30;

/**
 * `account` is who the forge says that it is, with what it grants them. `milestone` names the one whose gates are spoken of; null
 * where no team matters.
 */
export type Speaking = {
  readonly account: Account;
  readonly level: Level;
  readonly source: Source;
  readonly members: Members;
  readonly milestone: string | null;
};

/** What cannot be found out about teams speaks for nobody. Problem: `remote-unavailable`. */
export async function standingOf(venue: Venue, { account, level, source, members, milestone }: Speaking): Promise<Result<Standing>> {
  const asked = milestone === null ? ok([]) : await teamsAsked(venue, milestone);
  const teams = asked.ok ? await teamsOf(asked.value, members) : asked;
  if (!teams.ok && teams.problem.code === "remote-unavailable") return teams;
  return ok({ person: { login: account.login, id: account.id }, level, source, teams: teams.ok ? teams.value : null, forge: true, inTask: false, server: venue.forge.heardAt() });
}

/** The teams that any gate of a milestone asks, as the state branch has them. Problems: those of reading. */
async function teamsAsked({ ports, ...venue }: Venue, milestone: string): Promise<Result<readonly string[]>> {
  const snapshot = await ports.repository.snapshot({ for: "read" });
  if (!snapshot.ok) return snapshot;
  try {
    const look = await lookAt({ ports, ...venue }, milestone, snapshot.value);
    if (!look.ok) return look;
    const { gates, config } = look.value;
    const asked = [...entriesOf(look.value.milestone, config), ...gates.flatMap(({ waitsFor }) => waitsFor)];
    return ok(teamsIn(asked, config).slice(0, TEAMS_MAX));
  } finally {
    await snapshot.value.release();
  }
}

function entriesOf(milestone: Milestone, config: Config): readonly string[] {
  const tasks = milestone.tasks.filter(isUnderKiro);
  return tasks.flatMap((task) => phaseOrder(milestone, task).flatMap((phase) => gateOf(milestone, task, { phase, config }).approvers));
}

/** Those that somebody is known to be in; null where that is none, and one at least was not told of. */
async function teamsOf(asked: readonly string[], members: Members): Promise<Result<readonly string[] | null>> {
  const teams: string[] = [];
  let unknown = false;
  for (const team of asked) {
    const member = await members(team);
    if (!member.ok && member.problem.code === "remote-unavailable") return member;
    if (member.ok && member.value) teams.push(team);
    unknown ||= !member.ok;
  }
  return ok(unknown && teams.length === 0 ? null : teams);
}

/** This program itself, by the schedule or at the word of a workflow: it says nothing for anybody. */
export function ourStanding({ forge }: Venue, { actor, level }: { readonly actor: string; readonly level: Level }): Standing {
  return { person: { login: actor, id: null }, level, source: { via: "system", id: null, verified: false }, teams: [], forge: true, inTask: false, server: forge.heardAt() };
}
