// Who may do what: one decision, and denial where nothing allows.
import { problem, type Problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import type { Config } from "../model/config/config.ts";
import { keyNamed } from "../model/config/sources.ts";
import { type Account, type Granted, type Level, type Needed, PERMISSIONS } from "../model/permission.ts";

/**
 * Who asks. `trusted`: GitHub or the machine has seen to it before (a shell, a workflow that was started). `account`: somebody
 * on a forge; `account` null where it is deleted, `granted` what the forge answered when it was asked for the login's role,
 * `self` the number of our own account.
 */
export type Asker =
  | { readonly kind: "trusted"; readonly actor: string; readonly level: Level }
  | {
      readonly kind: "account";
      readonly account: Account | null;
      readonly granted: Result<Granted>;
      readonly self: number;
      readonly where: "issue" | "pull" | "fork";
      readonly policy: Policy;
    };

/** What the state branch says; nothing else may. `bots` are ids of accounts, in digits. */
export type Policy = { readonly bots: readonly string[]; readonly forks: boolean };

export function policyOf({ commands, execution }: Pick<Config, "commands" | "execution">): Policy {
  return { bots: commands.allowed_bots, forks: execution.allow_forks };
}

/** What somebody wants: a verb with its values; `needs` is the verb's own permission. */
export type Wish = { readonly verb: string; readonly needs: Needed; readonly args?: Readonly<Record<string, unknown>> };

type Where = "elsewhere" | "fork";

/** A wish that asks for more than its verb does, in words and as a test. */
export type Exception = {
  readonly verb: string;
  readonly when: string;
  readonly needs: Level;
  readonly why: string;
  readonly applies: (args: Readonly<Record<string, unknown>>, where: Where) => boolean;
};

export const EXCEPTIONS: readonly Exception[] = [
  { verb: "archive", when: "with --force", needs: "maintain", why: "it ends work that others may still be doing", applies: ({ force }) => force === true },
  { verb: "complete", when: "with --force", needs: "maintain", why: "it passes over what a task waits for, gates included", applies: ({ force }) => force === true },
  { verb: "kiro complete", when: "with --force", needs: "maintain", why: "it passes over what a phase was to leave behind", applies: ({ force }) => force === true },
  { verb: "config set", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
  { verb: "config unset", when: "for a key of policy, or one that is not known", needs: "admin", why: "policy says who may do what, and what runs", applies: ({ key }) => isPolicy(key) },
  { verb: "execute", when: "on a pull request from a fork", needs: "maintain", why: "it runs what somebody without rights here has written", applies: (_args, where) => where === "fork" },
];

/** Problem: `permission-denied`, with a sentence of its own for each reason. */
export function authorize(asker: Asker, wish: Wish): Result<void> {
  const denial = asker.kind === "account" ? (strangeness(asker, wish) ?? shortOf(asker, wish)) : lacking(asker.actor, asker.level, { wish, where: "elsewhere" });
  return denial ? failed(denial) : ok(undefined);
}

type Known = Extract<Asker, { kind: "account" }>;

/** Why it does not matter which level an account has. */
function strangeness({ account, granted, self, policy }: Known, { verb }: Wish): Problem | null {
  if (!account) return denied(`Whoever asked for ${verb} has no account any more.`, "Somebody else can say it again.");
  const { id, login, kind } = account;
  if (id === self) return denied(`${login} is this program itself; what it says is no command.`, "Say it yourself.");
  if (kind === "bot" && !policy.bots.includes(String(id)))
    return denied(`${login} is a bot, and its account ${id} is not listed.`, "An admin can list it: milestone config set commands.allowed_bots.");
  if (!granted.ok) return denied(`What ${login} may do could not be found out: ${granted.problem.message}`, "Nothing was done. Say it again later.");
  const { account: answered } = granted.value;
  if (answered.id !== id) return denied(`${login} is account ${answered.id} by now; account ${id} asked.`, "Whoever has the login now can say it again.");
  return null;
}

function shortOf({ account, granted, where, policy }: Known, wish: Wish): Problem | null {
  if (!account || !granted.ok) return denied("Nobody is known to have asked.", "");
  const fork = where === "fork" && wish.verb === "execute";
  if (fork && !policy.forks) return denied("The pull request comes from a fork, and nothing of a fork is executed here.", "An admin can allow it: milestone config set execution.allow_forks true.");
  const lack = lacking(account.login, granted.value.level, { wish, where: fork ? "fork" : "elsewhere" });
  if (lack || !fork || isCommit(wish.args?.["sha"])) return lack;
  return denied("What comes from a fork is executed at a commit that somebody has looked at.", "Name it in full: --sha and its 40 characters.");
}

function lacking(actor: string, has: Level, { wish, where }: { readonly wish: Wish; readonly where: Where }): Problem | null {
  const needs = neededFor(wish, where);
  if (has === "none") return denied(`${actor} has no part in this repository; ${wish.verb} needs ${needs} permission.`, "Ask somebody who maintains it.");
  if (rank(has) >= rank(needs)) return null;
  return denied(`${actor} has ${has} permission; ${wish.verb} needs ${needs}.`, "Ask somebody who maintains the repository.");
}

/** The least level that will do. Approvers are who the configuration names; for them it is enough to be here. */
function neededFor({ verb, needs, args = {} }: Wish, where: Where): Level {
  const own = needs === "approver" ? "read" : needs;
  const more = EXCEPTIONS.filter((exception) => exception.verb === verb && exception.applies(args, where));
  return more.reduce<Level>((most, exception) => (rank(exception.needs) > rank(most) ? exception.needs : most), own);
}

function rank(level: Level): number {
  return PERMISSIONS.indexOf(level);
}

/** A key that this version does not know may be policy to another. */
function isPolicy(name: unknown): boolean {
  const key = typeof name === "string" ? keyNamed(name) : null;
  return !key?.ok || key.value.policy !== undefined;
}

/** Short ids can be made to fit another commit. */
function isCommit(word: unknown): boolean {
  return typeof word === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(word);
}

function denied(message: string, hint: string): Problem {
  return problem("permission-denied", message, { hint });
}
