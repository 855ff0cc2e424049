// The settings of the app: what it starts with, and that it never starts where anybody could command it.
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/app/settings.ts";
import { scratchFolder } from "../support/git-fixture.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PKCS1 = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
const PKCS8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const GOOD = { APP_ID: "12", PRIVATE_KEY: PKCS1, WEBHOOK_SECRET: "long enough" };

const wrong = (environment: Readonly<Record<string, string>>): string => {
  const read = readSettings(environment);
  return read.ok ? "" : read.wrong.join("\n");
};
const settings = (environment: Readonly<Record<string, string>>) => {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.wrong.join("\n"));
  return read.settings;
};

test("with nothing set, all that is missing is said at once", () => {
  expect(wrong({}).split("\n")).toEqual([expect.stringContaining("APP_ID is not set"), expect.stringContaining("Neither PRIVATE_KEY nor PRIVATE_KEY_PATH")]);
});

test("the rest has its defaults", () => {
  expect(settings(GOOD)).toMatchObject({ appId: 12, host: "localhost", port: 3000, apiUrl: "https://api.github.com", sweepMs: 600_000, dashboardToken: null, secrets: ["long enough"], privateKey: PKCS8 });
  expect(settings(GOOD).folder).toMatch(/[/\\]\.milestone-app$/);
});

describe("the secret of webhooks", () => {
  const { WEBHOOK_SECRET: _secret, ...bare } = GOOD;

  test.each([{ HOST: "0.0.0.0" }, { HOST: "::" }, { HOST: "app.example.org" }, { HOST: "10.0.0.1" }, { NODE_ENV: "production" }])("is needed where others can reach the app: %j", (environment) => {
    expect(wrong({ ...bare, ...environment })).toMatch(/WEBHOOK_SECRET is not set/);
    expect(wrong({ ...bare, WEBHOOK_SECRET_NEXT: "new", ...environment })).toMatch(/WEBHOOK_SECRET is not set/);
    expect(wrong({ ...GOOD, ...environment })).toBe("");
  });

  test.each(["WEBHOOK_SECRET", "WEBHOOK_SECRET_NEXT"])("is never the one that everybody knows, wherever it listens: %s", (name) => {
    expect(wrong({ ...GOOD, [name]: "development" })).toMatch(/everybody knows/);
  });

  test("may be two while one takes the other's place, and none on this machine alone, which then signs nothing", () => {
    expect(settings({ ...GOOD, WEBHOOK_SECRET_NEXT: "the new one" }).secrets).toEqual(["long enough", "the new one"]);
    for (const HOST of ["localhost", "127.0.0.1", "::1"]) expect(settings({ ...bare, HOST }).secrets).toEqual([]);
  });
});

describe("the private key", () => {
  test.each([["PKCS #1", PKCS1], ["PKCS #8", PKCS8], ["line ends written out", PKCS1.replaceAll("\n", "\\n")], ["base64", Buffer.from(PKCS1).toString("base64")]])("may be given as %s", (_name, key) => {
    expect(settings({ ...GOOD, PRIVATE_KEY: key }).privateKey).toBe(PKCS8);
  });

  test("may lie in a file, and what is none is named without being shown", () => {
    const path = join(scratchFolder(), "app.pem");
    const { PRIVATE_KEY: _key, ...bare } = GOOD;
    expect(wrong({ ...bare, PRIVATE_KEY_PATH: path })).toMatch(/PRIVATE_KEY_PATH names .*ENOENT/);
    writeFileSync(path, PKCS1);
    expect(settings({ ...bare, PRIVATE_KEY_PATH: path }).privateKey).toBe(PKCS8);
    expect(wrong({ ...GOOD, PRIVATE_KEY: "-----BEGIN nonsense hush" })).not.toMatch(/hush/);
  });
});

test.each([["APP_ID", "abc"], ["APP_ID", "0"], ["PORT", "70000"], ["PORT", "-1"], ["PORT", "80a"], ["MILESTONE_SWEEP_INTERVAL", "10"], ["MILESTONE_SWEEP_INTERVAL", "5s"], ["GITHUB_API_URL", "nonsense"], ["GITHUB_API_URL", "file:///etc"]])("%s cannot be %s", (name, text) => {
  expect(wrong({ ...GOOD, [name]: text })).toMatch(text.startsWith("nonsense") || text.startsWith("file") ? /address of the API/ : new RegExp(name));
});

test("a server of one's own is named as Probot names it, or by its API", () => {
  expect(settings({ ...GOOD, GHE_HOST: "git.example.org" }).apiUrl).toBe("https://git.example.org/api/v3");
  expect(settings({ ...GOOD, GITHUB_API_URL: "http://127.0.0.1:1/api/v3/" }).apiUrl).toBe("http://127.0.0.1:1/api/v3");
});
