// Approvals as files: the round that counts in the fields that every version knew, earlier rounds below it.
import { isList, isMapping, type Json, type JsonObject } from "../base/json.ts";
import { problem, type Problem } from "../base/problem.ts";
import { failed, ok, type Result } from "../base/result.ts";
import { ROUND_STATUSES, VOTES, type Approval, type Exhibit, type Person, type Round, type RoundStatus, type Source, type Vote } from "../model/kiro/approval.ts";
import { isMilestoneId, isReadableId } from "../model/ids.ts";
import { placeOf } from "./yaml/place.ts";
import { printYaml } from "./yaml/print.ts";
import { parseYaml } from "./yaml/yaml.ts";

export function approvalPath({ milestone_id, task_id, phase }: Pick<Approval, "milestone_id" | "task_id" | "phase">): string {
  return `approvals/${milestone_id}/${task_id}-${phase}.yaml`;
}

/** The text of an approval, the same for the same approval; reading it gives it again. */
export function printApproval(approval: Approval): string {
  const { milestone_id, task_id, phase, next, rounds } = approval;
  const last = rounds.at(-1);
  const transition = next === null ? phase : `${phase} → ${next}`;
  const request: JsonObject = { id: `approval-${milestone_id}-${task_id}-${phase}`, milestone_id, task_id, phase, next, transition, ...(last && requestFields(last)) };
  const earlier = rounds.slice(0, -1).map((round) => ({ approval_request: requestFields(round), ...roundFields(round) }));
  return printYaml({ approval_request: request, ...(last && roundFields(last)), ...(earlier.length > 0 && { earlier_rounds: earlier }) });
}

function requestFields({ requested_at, requested_by, required, human, auto_approve_at, head, status, decided_at, reason }: Round): JsonObject {
  return { requested_at, requested_by: personField(requested_by), status, decided_at, ...said({ reason, required, auto_approve_at, head }), ...(human && { human }) };
}

function roundFields({ approvers, votes, deliverables, editors }: Round): JsonObject {
  const open = approvers.filter((role) => !votes.some((vote) => vote.role === role)).map((role) => ({ role, status: "pending" }));
  return {
    approvers: [...votes.map(voteFields), ...open],
    asked: approvers,
    phase_deliverables: deliverables.map(({ path, sha256 }) => ({ path, sha256 })),
    ...(editors.length > 0 && { last_editors: editors.map(personField) }),
  };
}

function voteFields({ role, decision, by, at, note, source, commit }: Vote): JsonObject {
  return { role, status: decision, by: personField(by), decided_at: at, ...(note !== "" && { comments: note }), via: source.via, ...said({ source: source.id, commit }), verified: source.verified };
}

function personField({ login, id }: Person): Json {
  return id === null ? login : { login, id };
}

function said(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Problems: those of parseYaml; `invalid-value` with the place of what is wrong. Files of earlier versions have one round and no hashes. */
export function readApproval(text: string, path: string): Result<Approval> {
  const value = parseYaml(text, path);
  if (!value.ok) return value;
  const file = mapping(value.value);
  const request = file["approval_request"] === undefined ? file : mapping(file["approval_request"]);
  const fault = faultOf(file, request);
  if (fault) return failed(invalid(text, path, fault));
  const { milestone_id, task_id } = request;
  const [phase, next] = passage(request);
  const earlier = listOf(file["earlier_rounds"]).map((round) => roundOf(mapping(mapping(round)["approval_request"]), mapping(round)));
  return ok({ milestone_id: String(milestone_id), task_id: String(task_id), phase, next, rounds: [...earlier, roundOf(request, file)] });
}

type Fault = { readonly at: readonly (string | number)[]; readonly what: string };

function faultOf(file: JsonObject, request: JsonObject): Fault | null {
  const top = file["approval_request"] === undefined ? [] : ["approval_request"];
  const { milestone_id, task_id, status = "pending" } = request;
  if (typeof milestone_id !== "string" || !isMilestoneId(milestone_id)) return { at: [...top, "milestone_id"], what: "names no milestone" };
  if (typeof task_id !== "string" || !isReadableId(task_id)) return { at: [...top, "task_id"], what: "names no task" };
  if (!/^[a-z][a-z0-9_-]{0,39}$/.test(passage(request)[0])) return { at: [...top, "phase"], what: "names no phase" };
  if (statusOf(status) === null) return { at: [...top, "status"], what: `cannot be ${JSON.stringify(status)}` };
  if (file["approvers"] !== undefined && !isList(file["approvers"])) return { at: ["approvers"], what: "must be a list" };
  const odd = listOf(file["approvers"]).findIndex((entry) => !isMapping(entry) || typeof entry["role"] !== "string");
  return odd < 0 ? null : { at: ["approvers", odd], what: "has no role" };
}

function invalid(text: string, path: string, { at, what }: Fault): Problem {
  return problem("invalid-value", `${at.join(".")} ${what}.`, { at: placeOf(text, at, path), hint: "Correct it by hand; until then this gate stays closed." });
}

/** `design → spec` in earlier versions. */
function passage(request: JsonObject): readonly [string, string | null] {
  const [from, to] = (typeof request["transition"] === "string" ? request["transition"] : "").split(/\s*(?:→|->)\s*/);
  return [textOf(request["phase"]) ?? from ?? "", textOf(request["next"]) ?? to ?? null];
}

function roundOf(request: JsonObject, beside: JsonObject): Round {
  const entries = listOf(beside["approvers"]).map(mapping);
  const asked = listOf(beside["asked"]).filter((role) => typeof role === "string");
  const { required, human, status } = request;
  return {
    requested_at: textOf(request["requested_at"]) ?? "",
    requested_by: personOf(request["requested_by"] ?? null),
    approvers: asked.length > 0 ? asked : [...new Set(entries.map(({ role }) => String(role)))],
    required: typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null,
    human: human === true,
    auto_approve_at: textOf(request["auto_approve_at"]),
    head: textOf(request["head"]),
    deliverables: listOf(beside["phase_deliverables"]).flatMap(exhibitOf),
    editors: listOf(beside["last_editors"]).map(personOf),
    votes: entries.flatMap(voteOf),
    status: statusOf(status) ?? "pending",
    decided_at: textOf(request["decided_at"]),
    reason: textOf(request["reason"]),
  };
}

function statusOf(value: Json | undefined): RoundStatus | null {
  return value === undefined || value === null ? "pending" : (ROUND_STATUSES.find((status) => status === value) ?? null);
}

/** Without a hash nothing is held to it: names alone, as earlier versions listed them, are left out. */
function exhibitOf(value: Json): Exhibit[] {
  const { path, sha256 } = mapping(value);
  return typeof path === "string" && typeof sha256 === "string" ? [{ path, sha256 }] : [];
}

function voteOf(entry: JsonObject): Vote[] {
  const decision = VOTES.find((known) => known === entry["status"]);
  if (!decision) return [];
  const source: Source = { via: VIAS.find((via) => via === entry["via"]) ?? "system", id: textOf(entry["source"]), verified: entry["verified"] === true };
  const by = personOf(entry["by"] ?? entry["role"] ?? null);
  return [{ role: String(entry["role"]), decision, by, at: textOf(entry["decided_at"]) ?? "", note: textOf(entry["comments"]) ?? "", source, commit: textOf(entry["commit"]) }];
}

const VIAS = ["comment", "review", "box", "cli", "system"] as const;

function personOf(value: Json): Person {
  const { login, id } = mapping(value);
  if (typeof login === "string") return { login, id: typeof id === "number" ? id : null };
  return { login: typeof value === "string" ? value : "", id: null };
}

function mapping(value: Json | undefined): JsonObject {
  return isMapping(value) ? value : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
