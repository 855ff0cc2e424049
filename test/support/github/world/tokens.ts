// Tokens, as they are made.
import { randomUUID } from "node:crypto";
import type { Token, World } from "./world.ts";

export const INSTALLATION_TOKEN_MILLISECONDS = 3_600_000;

/** Looks like GitHub's own, so that what looks out for tokens finds it. */
export function addToken(world: World, token: Omit<Token, "value" | "isRevoked">): Token {
  const prefix = token.installation ? "ghs_" : token.permissions === null ? "ghp_" : "github_pat_";
  const made: Token = { ...token, value: `${prefix}${randomUUID().replaceAll("-", "")}${randomUUID().slice(0, 4)}`, isRevoked: false };
  world.tokens.set(made.value, made);
  return made;
}
