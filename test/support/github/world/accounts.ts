// Who somebody is and what they may: roles of people, permissions of tokens, and the JSON web tokens of apps.
import { verify } from "node:crypto";
import { type Level, PERMISSIONS } from "../../../../src/core/model/permission.ts";
import { isFields, parseJson } from "../http/json.ts";
import { notFound, refusal } from "../http/refusal.ts";
import type { Access, Account, App, Repository, Token, World } from "./world.ts";

/** Whoever asks: nobody, somebody with a token, or an app by itself. */
export type Viewer = { readonly token: Token | null; readonly app: App | null };

export const NOBODY: Viewer = { token: null, app: null };

const JWT_SECONDS_MAX = 10 * 60; // GitHub's own limit
const CLOCK_SKEW_SECONDS_MAX = 60;

export function isAtLeast(level: Level, wanted: Level): boolean {
  return PERMISSIONS.indexOf(level) >= PERMISSIONS.indexOf(wanted);
}

/** Who an Authorization header belongs to. */
export function viewerOf(world: World, header: string | undefined): Viewer {
  if (header === undefined || header === "") return NOBODY;
  const [scheme = "", rest = ""] = header.split(/ +/, 2);
  const secret = /^basic$/i.test(scheme) ? Buffer.from(rest, "base64").toString("utf8").replace(/^[^:]*:/, "") : rest;
  if (/^bearer$/i.test(scheme) && secret.split(".").length === 3) return { token: null, app: appOf(world, secret) };
  const token = world.tokens.get(secret);
  const expired = token?.expiresAt !== null && token?.expiresAt !== undefined && token.expiresAt <= world.now();
  if (!/^(?:bearer|token|basic)$/i.test(scheme) || !token || token.isRevoked || expired || world.gone.has(token.account.id) || token.installation?.isSuspended === true) throw refusal(401, "Bad credentials");
  return { token, app: null };
}

function appOf(world: World, jwt: string): App {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const claims = claimsOf(payload);
  const app = world.apps.find(({ id, clientId }) => String(claims["iss"]) === String(id) || claims["iss"] === clientId);
  if (!app) throw refusal(401, "A JSON web token could not be decoded");
  if (!verify("RSA-SHA256", Buffer.from(`${header}.${payload}`), app.publicKey, Buffer.from(signature, "base64url"))) throw refusal(401, "A JSON web token could not be decoded");
  const [seconds, expires, issued] = [world.now() / 1000, Number(claims["exp"]), Number(claims["iat"])];
  if (!(expires > seconds)) throw refusal(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
  if (expires - seconds > JWT_SECONDS_MAX + CLOCK_SKEW_SECONDS_MAX) throw refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  if (issued > seconds + CLOCK_SKEW_SECONDS_MAX) throw refusal(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
  return app;
}

function claimsOf(payload: string): Readonly<Record<string, unknown>> {
  try {
    const claims = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
    return isFields(claims) ? claims : {};
  } catch {
    throw refusal(401, "A JSON web token could not be decoded");
  }
}

/** What somebody was granted, which is less than what everybody may on a public repository. */
export function grantedTo(repository: Repository, account: Account): Level {
  if (repository.owner.id === account.id) return "admin";
  return repository.roles.get(account.id) ?? "none";
}

export function levelOf(repository: Repository, account: Account): Level {
  const granted = grantedTo(repository, account);
  return granted === "none" && !repository.isPrivate ? "read" : granted;
}

/** What a token may touch in a repository at all; its role there. */
export function roleOf(repository: Repository, { token }: Viewer): Level {
  if (!token) return repository.isPrivate ? "none" : "read";
  if (token.repositories !== null && !token.repositories.has(repository.id)) return repository.isPrivate ? "none" : "read";
  if (token.installation) return reaches(token, repository) ? "admin" : repository.isPrivate ? "none" : "read";
  return levelOf(repository, token.account);
}

function reaches({ installation }: Token, repository: Repository): boolean {
  if (!installation || installation.account.id !== repository.owner.id) return false;
  return installation.repositories === null || installation.repositories.has(repository.id);
}

/** Whether a token is for this repository at all; what is public it may read without that. */
function covers({ token }: Viewer, repository: Repository): boolean {
  if (!token || (token.repositories !== null && !token.repositories.has(repository.id))) return false;
  return token.installation === null || reaches(token, repository);
}

/** Any of these permissions of a token at `access`, and the role that a person needs for the same. */
export type Needs = { readonly permissions: readonly string[]; readonly access: Access; readonly role: Level };

const RANK: readonly Access[] = ["read", "write", "admin"];

/** Tokens without permissions of their own have those of their person. */
function isGranted({ token }: Viewer, permission: string, access: Access): boolean {
  if (!token || token.permissions === null) return true;
  const granted = token.permissions[permission] ?? (permission === "metadata" ? "read" : undefined);
  return granted !== undefined && RANK.indexOf(granted) >= RANK.indexOf(access);
}

/** Passes, or is thrown as GitHub refuses it: hidden things are not there, known ones are forbidden. */
export function demand(repository: Repository, viewer: Viewer, { permissions, access, role }: Needs): void {
  const has = roleOf(repository, viewer);
  if (has === "none") throw notFound();
  if (!viewer.token && access !== "read") throw refusal(401, "Requires authentication");
  const isApp = viewer.token !== null && viewer.token.installation !== null;
  const isOpen = access === "read" && !repository.isPrivate;
  if (!isOpen && !permissions.some((permission) => isGranted(viewer, permission, access))) throw refusal(403, isApp ? "Resource not accessible by integration" : "Resource not accessible by personal access token");
  if (isAtLeast(has, role) && (access === "read" || covers(viewer, repository))) return;
  throw isApp ? refusal(403, "Resource not accessible by integration") : role === "admin" || role === "triage" ? refusal(403, "Must have admin rights to Repository.") : notFound();
}
