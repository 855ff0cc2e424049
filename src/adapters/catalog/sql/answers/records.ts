// One milestone as a whole, sessions, approvals, and the problems of the milestones' files.
import type { ApprovalEntry, SessionEntry } from "../../../../core/query/entries.ts";
import { sortedProblems } from "../../../../core/query/faults.ts";
import { approvalRows, sessionRows } from "../../../../core/query/records.ts";
import type { Questions } from "../../../../core/query/questions.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { Transaction } from "../dialect.ts";
import { briefs, faults, found, parsed } from "./sight.ts";

export async function milestone(transaction: Transaction, { milestone: reference }: Questions["milestone"]["given"]): Promise<Result<Questions["milestone"]["answer"]>> {
  const one = await found(transaction, reference, "number, path");
  if (!one.ok) return one;
  const [row] = await transaction.rows("SELECT document FROM documents WHERE number = ?", [one.value["number"] ?? null]);
  return ok({ milestone: parsed(row?.["document"]), path: String(one.value["path"]) });
}

export async function sessions(transaction: Transaction, { milestone: reference, status }: Questions["sessions"]["given"]): Promise<Result<Questions["sessions"]["answer"]>> {
  const only = reference === null ? null : await found(transaction, reference, "id");
  if (only && !only.ok) return only;
  const rows = await transaction.rows("SELECT entry FROM sessions ORDER BY path");
  return ok({ rows: sessionRows(rows.map(({ entry }): SessionEntry => parsed(entry)), { milestone: only === null ? null : String(only.value["id"]), status }) });
}

export async function approvals(transaction: Transaction): Promise<Result<Questions["approvals"]["answer"]>> {
  const rows = await transaction.rows("SELECT entry FROM approvals ORDER BY path");
  return ok({ rows: approvalRows(await briefs(transaction, "has_phases = 1"), rows.map(({ entry }): ApprovalEntry => parsed(entry))) });
}

export async function problems(transaction: Transaction): Promise<Result<Questions["problems"]["answer"]>> {
  return ok({ problems: sortedProblems((await faults(transaction)).flatMap(([, list]) => list)) });
}
