// Secrets that are known by sight, and the forms in which programs give them away.
import type { FakeGitHub } from "./github/fake-github.ts";
import type { FakeRepository } from "./github/fake-repository.ts";

/** Base64 of the same bytes, as it looks after one, two or three others: the ends depend on what is around them. */
function base64In(secret: string): readonly string[] {
  return [0, 1, 2].map((before) => Buffer.from(`${"x".repeat(before)}${secret}`).toString("base64").slice(before === 0 ? 0 : 4).replace(/.{0,2}=*$/, ""));
}

/** Eight encodings: as it is, in JSON, base64 (wherever it stands), base64url, hex in both cases, percent and HTML. */
export function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const html = secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return [...new Set([secret, JSON.stringify(secret).slice(1, -1), ...base64In(secret), bytes.toString("base64url"), bytes.toString("hex"), bytes.toString("hex").toUpperCase(), encodeURIComponent(secret), html])];
}

/** "name in place" for each secret that is in a text, in whatever form. */
export function leaksIn(secrets: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>): readonly string[] {
  const forms = Object.entries(secrets).map(([name, secret]) => [name, formsOf(secret)] as const);
  return Object.entries(texts).flatMap(([place, text]) => forms.filter(([, ways]) => ways.some((form) => text.includes(form))).map(([name]) => `${name} in ${place}`));
}

/** All that anybody can read of a repository on GitHub: its objects and refs, and what was said. */
export function shownBy({ world }: FakeGitHub, { git, state }: FakeRepository): Readonly<Record<string, string>> {
  const said = [...state.issues.values()].map(({ title, body, pull }) => ({ title, body, pull: pull?.reviews }));
  return {
    objects: git("cat-file", "--batch-all-objects", "--batch"),
    refs: git("for-each-ref", "--format=%(refname) %(contents)"),
    conversation: JSON.stringify([said, [...state.comments.values()].map(({ body }) => body)]),
    runs: JSON.stringify([state.dispatches, state.checks.map(({ output, name }) => ({ output, name })), state.statuses.map(({ description, targetUrl }) => ({ description, targetUrl }))]),
    accounts: world.accounts.map(({ login }) => login).join(),
  };
}
