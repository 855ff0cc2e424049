// Permission: GitHub's roles from the least to the most, and whose they are.

/** `none` is everybody else. */
export const PERMISSIONS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type Level = (typeof PERMISSIONS)[number];

/** What a verb asks for; `approver` is settled by the verb itself, by its list of approvers. */
export type Needed = Exclude<Level, "none"> | "approver";

/** Somebody on a forge: `id` never changes, while a login can be given to somebody else. */
export type Account = { readonly id: number; readonly login: string; readonly kind: "user" | "bot" };

/** What a forge says of somebody. */
export type Granted = { readonly account: Account; readonly level: Level };

/** What GitHub, or the machine, has seen to before anything of ours starts, by what started it. */
export const TRIGGERS = { shell: "admin", workflow_dispatch: "write", schedule: "maintain", push: "read" } as const satisfies Record<string, Level>;
