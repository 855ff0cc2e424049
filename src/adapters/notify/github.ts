// GitHub: a comment where the milestone is talked about, which mentions whom the notice is for and nobody else.
import { encodeMention } from "../../core/base/encode/mention.ts";
import type { Mentions } from "../../ports/forge/mentions.ts";
import type { Notifier } from "../../ports/outbox.ts";

export function openGitHubMentions(mentions: Mentions): Notifier {
  return {
    channel: "github",
    async deliver(notice, within) {
      if (notice.milestone === null) return { delivered: false, detail: "It is about no milestone.", later: null, final: true };
      const late = Promise.withResolvers<null>();
      const timer = setTimeout(() => late.resolve(null), within);
      const said = await Promise.race([mentions.say({ milestone: notice.milestone, id: notice.id, markdown: encodeMention(notice) }), late.promise]);
      clearTimeout(timer);
      if (said === null) return { delivered: false, detail: "There was no answer in time.", later: null, final: false };
      if (!said.ok) return { delivered: false, detail: said.problem.code, later: null, final: said.problem.code === "not-found" };
      return said.value === null ? { delivered: false, detail: "The milestone has no issue or pull request.", later: null, final: false } : { delivered: true, detail: "commented" };
    },
  };
}
