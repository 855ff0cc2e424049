// Our answer to a comment: one comment of ours, made once and brought up to date.
import { ok, type Result } from "../../../core/base/result.ts";
import { answerText, type Answers } from "../../../core/views/conversation/answer.ts";
import { readAnswerMarker } from "../../../core/views/conversation/marker.ts";
import type { Forge } from "../../../ports/forge/forge.ts";
import { sayOnce, settle, type Thread } from "./thread.ts";

/** Problems: those of the forge. */
export async function answer(forge: Forge, thread: Thread, answers: Answers): Promise<Result<void>> {
  const body = answerText(answers);
  const wanted = (text: string): boolean => readAnswerMarker(text) === answers.request;
  const ours = await thread.ours();
  if (!ours.ok) return ours;
  const before = await settle(forge, ours.value, wanted);
  if (before?.body === body) return ok(undefined);
  const kept = before ? await forge.edit(before.id, body) : await sayOnce(forge, { thread, body, wanted });
  if (kept.ok || kept.problem.code !== "not-found" || !before) return kept.ok ? ok(undefined) : kept;
  const again = await sayOnce(forge, { thread, body, wanted });
  return again.ok ? ok(undefined) : again;
}
