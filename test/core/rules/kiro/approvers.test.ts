import { describe, expect, it } from "vitest";
import { addressOf, entriesOf, isSame, meaningOf, nobodies, teamsIn } from "../../../../src/core/rules/kiro/approvers.ts";
import { config, standing } from "./kiro-scene.ts";

const RULES = config("approval_workflow:\n  roles:\n    tech_lead: [ada, \"@acme/leads\"]\n    architect: [\"carol@example.org\", \"4711\"]\n");
const isMeant = (entry: string, who: Parameters<typeof entriesOf>[0]): boolean => entriesOf(who, [entry], RULES).length === 1;

describe("an entry among the approvers", () => {
  it("means a login however it is spelled, and nobody who looks like it", () => {
    expect(isMeant("@Ada", standing("ada"))).toBe(true);
    for (const login of ["ada-", "adа", "ada[bot]", "xada", "ad", "Ada1"]) expect(isMeant("@ada", standing(login))).toBe(false);
  });

  it("means the members of a role: logins, teams, addresses and numbers of accounts", () => {
    expect(isMeant("tech-lead", standing("ada", { level: "read" }))).toBe(true);
    expect(isMeant("Tech_Lead", standing("zoe", { teams: ["@ACME/leads"] }))).toBe(true);
    expect(isMeant("architect", standing("Carol <carol@example.org>", { id: null }))).toBe(true);
    expect(isMeant("architect", standing("dora", { id: 4711 }))).toBe(true);
    expect(isMeant("architect", standing("carol"))).toBe(false);
  });

  it("means nobody where it is a role without people, whatever login somebody takes", () => {
    expect(nobodies(["product-manager", "tech-lead", "ada"], RULES)).toEqual(["product-manager"]);
    expect(isMeant("product-manager", standing("product-manager", { level: "admin" }))).toBe(false);
  });

  it("that might be a role is a login only for those who have a part in the repository", () => {
    expect(isMeant("chief-wizard", standing("chief-wizard", { level: "read" }))).toBe(false);
    expect(isMeant("chief-wizard", standing("chief-wizard", { level: "triage" }))).toBe(true);
    expect(isMeant("@chief-wizard", standing("chief-wizard", { level: "read" }))).toBe(true);
  });

  it("means a team only by what the forge says of its members", () => {
    expect(isMeant("@acme/leads", standing("ada", { teams: ["@acme/leads"] }))).toBe(true);
    expect(isMeant("@acme/leads", standing("ada", { teams: null }))).toBe(false);
    expect(teamsIn(["tech-lead", "@acme/ops", "ada"], RULES)).toEqual(["@acme/leads", "@acme/ops"]);
  });

  it("means whoever maintains the repository where nobody else is named", () => {
    expect([isMeant("maintainers", standing("ada", { level: "maintain" })), isMeant("maintainers", standing("ada"))]).toEqual([true, false]);
    expect(meaningOf("maintainers", RULES)).toEqual({ kind: "maintainers" });
  });
});

describe("a person", () => {
  it("is the same by the account's number, whatever they are called by now", () => {
    expect(isSame({ login: "ada", id: 7 }, { login: "renamed", id: 7 })).toBe(true);
    expect(isSame({ login: "ada", id: 7 }, { login: "ada", id: 8 })).toBe(false);
  });

  it("is the same by the address where there is no number, and else by the name", () => {
    expect(isSame({ login: "Ada <ada@example.org>", id: null }, { login: "A. L. <ADA@example.org>", id: null })).toBe(true);
    expect(isSame({ login: "ada", id: null }, { login: "Ada", id: 7 })).toBe(true);
    expect(addressOf("Ada <not an address>")).toBeNull();
  });
});
