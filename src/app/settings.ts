// The settings of the app, from its environment; all that is missing or wrong is said at once.
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DURATION_HINT, parseDuration } from "../core/base/duration.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** `apiUrl` is the root of GitHub's API. `secrets`: those that webhooks may be signed with, the old and the new one. */
export type AppSettings = {
  readonly appId: number;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
  readonly secrets: readonly string[];
  readonly dashboardToken: string | null;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly folder: string;
  readonly sweepMs: number;
};

/** Either the settings, or what is wrong with them, in whole sentences. */
export type ReadSettings = { readonly ok: true; readonly settings: AppSettings } | { readonly ok: false; readonly wrong: readonly string[] };

const SWEEP_MS = 600_000;
/** More often would eat up the API's limits without anybody noticing the difference. */
const SWEEP_MS_MIN = 60_000;
const PORT_MAX = 65_535;
/** What Probot takes when nothing is set, so everybody knows it. */
const KNOWN_SECRET = "development";

export function readSettings(environment: Environment): ReadSettings {
  const wrong: string[] = [];
  const host = environment["HOST"] || "localhost";
  const settings: AppSettings = {
    appId: wholeNumber(environment, { name: "APP_ID", least: 1, missing: "APP_ID is not set: the App ID from the app's settings page." }, wrong),
    privateKey: privateKey(environment, wrong),
    secrets: secrets(environment, { exposed: !isLoopback(host) || environment["NODE_ENV"] === "production" }, wrong),
    dashboardToken: environment["MILESTONE_DASHBOARD_TOKEN"] || null,
    apiUrl: apiUrl(environment, wrong),
    host,
    port: wholeNumber(environment, { name: "PORT", least: 0, most: PORT_MAX, fallback: 3000 }, wrong),
    folder: resolve(environment["MILESTONE_APP_DATA"] || ".milestone-app"),
    sweepMs: sweepMs(environment, wrong),
  };
  return wrong.length > 0 ? { ok: false, wrong } : { ok: true, settings };
}

type WholeNumber = { readonly name: string; readonly least: number; readonly most?: number; readonly fallback?: number; readonly missing?: string };

function wholeNumber(environment: Environment, { name, least, most = Number.MAX_SAFE_INTEGER, fallback, missing }: WholeNumber, wrong: string[]): number {
  const text = environment[name] || String(fallback ?? "");
  if (text === "") wrong.push(missing ?? `${name} is not set.`);
  else if (!/^\d{1,16}$/.test(text) || Number(text) < least || Number(text) > most) wrong.push(`${name} is ${JSON.stringify(text)}, which is no number that it can be.`);
  return Number(text);
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/i.test(host);
}

/** As one text or from a file; line ends may be written as \n, and the whole in base64, since both are pasted into forms. */
function privateKey(environment: Environment, wrong: string[]): string {
  const { PRIVATE_KEY: given, PRIVATE_KEY_PATH: path } = environment;
  if (!given && !path) {
    wrong.push("Neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set: the private key of the app, as PEM or a file of it.");
    return "";
  }
  try {
    const text = given || readFileSync(path ?? "", "utf8");
    const pem = text.includes("-----BEGIN") ? text.replaceAll("\\n", "\n") : Buffer.from(text, "base64").toString();
    return createPrivateKey(pem).export({ type: "pkcs8", format: "pem" }).toString();
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    wrong.push(`${given ? "PRIVATE_KEY is" : `PRIVATE_KEY_PATH names ${path}, which is`} no private key that can be read${reason}.`);
    return "";
  }
}

/** `exposed`: others than this machine may send us something. */
function secrets(environment: Environment, { exposed }: { readonly exposed: boolean }, wrong: string[]): readonly string[] {
  const found = ["WEBHOOK_SECRET", "WEBHOOK_SECRET_NEXT"].flatMap((name) => {
    const secret = environment[name] ?? "";
    if (secret === KNOWN_SECRET) wrong.push(`${name} is ${JSON.stringify(KNOWN_SECRET)}, which everybody knows. Make one with: openssl rand -hex 32`);
    return secret === "" ? [] : [secret];
  });
  if (exposed && !environment["WEBHOOK_SECRET"]) wrong.push("WEBHOOK_SECRET is not set: without it anybody could command the app. Make one with: openssl rand -hex 32");
  return found;
}

function apiUrl({ GITHUB_API_URL: given, GHE_HOST: server, GHE_PROTOCOL: protocol }: Environment, wrong: string[]): string {
  const url = given || (server ? `${protocol || "https"}://${server}/api/v3` : "https://api.github.com");
  if (!URL.canParse(url) || !/^https?:\/\//.test(url)) wrong.push(`The address of the API, ${JSON.stringify(url)}, is none; see GITHUB_API_URL and GHE_HOST.`);
  return url.replace(/\/+$/, "");
}

function sweepMs({ MILESTONE_SWEEP_INTERVAL: given }: Environment, wrong: string[]): number {
  if (!given) return SWEEP_MS;
  const ms = parseDuration(given);
  if (ms === null || ms < SWEEP_MS_MIN) wrong.push(`MILESTONE_SWEEP_INTERVAL is ${JSON.stringify(given)}; it is at least a minute. ${DURATION_HINT}`);
  return ms ?? SWEEP_MS;
}

/** The next step of somebody who has no app yet. */
export const HOW_TO_BEGIN = `To make an app, open https://github.com/settings/apps/new (or your organisation's settings), enter what app.yml of this repository
lists, and generate a private key; Probot's manifest flow reads the same file: https://probot.github.io/docs/development.
To try comments without one: npm run demo:github`;
