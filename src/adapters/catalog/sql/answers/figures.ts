// Figures: sums that the database makes, and rows of the milestones that have any.
import type { MarkColumns } from "../../../../core/query/marks.ts";
import { assigneeRows, cycleRows, estimateRows, throughputRows } from "../../../../core/query/figures.ts";
import type { Questions, Row, Span } from "../../../../core/query/questions.ts";
import { ok, type Result } from "../../../../core/base/result.ts";
import type { Cells, Transaction } from "../dialect.ts";
import { briefs, parsed } from "./sight.ts";

export async function throughput(transaction: Transaction, span: Span): Promise<Result<Questions["throughput"]["answer"]>> {
  const rows = await transaction.rows("SELECT days FROM logs WHERE last_day >= ? AND first_day <= ?", [span.from, span.to]);
  return ok({ rows: throughputRows(rows.map(({ days }): Pick<MarkColumns, "days"> => ({ days: parsed(days) })), span) });
}

export async function cycleTimes(transaction: Transaction, span: Span): Promise<Result<Questions["cycle-times"]["answer"]>> {
  const sql = "SELECT row, started_at, completed_at, completed_day, hours FROM logs JOIN milestones ON milestones.id = logs.id WHERE completed_day >= ? AND completed_day <= ? ORDER BY id_key";
  return ok({ rows: cycleRows((await transaction.rows(sql, [span.from, span.to])).map(logged), span) });
}

function logged({ row, started_at, completed_at, completed_day, hours }: Cells) {
  const { id, title }: Row = parsed(row);
  return { id, title, cycle: { started_at: String(started_at), completed_at: String(completed_at), completed_day: String(completed_day), hours: Number(hours) } };
}

export async function estimates(transaction: Transaction): Promise<Result<Questions["estimates"]["answer"]>> {
  return ok({ rows: estimateRows(await briefs(transaction, "has_estimate = 1")) });
}

const SUMMED = ["open", "in_progress", "completed", "estimated_milli"].map((column) => `CAST(sum(${column}) AS bigint) AS ${column}`).join(", ");

export async function assignees(transaction: Transaction): Promise<Result<Questions["assignees"]["answer"]>> {
  const rows = await transaction.rows(`SELECT assigned_to, ${SUMMED} FROM assignees GROUP BY assigned_to`);
  return ok({ rows: assigneeRows(rows.map(summed)) });
}

function summed({ assigned_to, open, in_progress, completed, estimated_milli }: Cells) {
  return {
    assigned_to: assigned_to === null ? null : String(assigned_to),
    open: Number(open), in_progress: Number(in_progress), completed: Number(completed), estimated_milli: Number(estimated_milli),
  };
}
