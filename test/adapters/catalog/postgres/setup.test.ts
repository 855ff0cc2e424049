// Making what a catalog needs in a given server.
import { expect, onTestFinished, test } from "vitest";
import { ownSchema } from "../../../../src/adapters/catalog/postgres/own-schema.ts";
import { setUp } from "../../../../src/adapters/catalog/postgres/setup.ts";
import { ask, freshDatabase, serverUrl } from "../../../support/postgres/database.ts";
import { HOME, openAt, problemOf, siteAt, value, whole } from "./scene.ts";

const NAME = `my shop's "base"`;

async function nameless(): Promise<string> {
  const url = new URL(await serverUrl(""));
  url.pathname = `/${encodeURIComponent(NAME)}`;
  onTestFinished(async () => void (await ask(await serverUrl("postgres"), `DROP DATABASE IF EXISTS "my shop's ""base""" WITH (FORCE)`)));
  return url.href;
}

const states = (steps: readonly { readonly state: string }[]): string[] => steps.map(({ state }) => state);

test("setup says what would be made, makes it once, and finds it there from then on", async () => {
  const site = siteAt(await nameless());
  expect(value(await setUp(site, { apply: false }))).toEqual([{ what: `database ${NAME}`, state: "missing" }]);
  const { schema } = ownSchema(HOME);
  const made = value(await setUp(site, { apply: true }));
  expect(made).toEqual([{ what: expect.stringMatching(/^PostgreSQL 13\.23 at 127\.0\.0\.1:\d+$/), state: "there" }, { what: `database ${NAME}`, state: "made" }, { what: `schema ${schema} for ${HOME}`, state: "made" }]);
  value(await (await openAt(site.url)).refresh(whole(null, "one", [])));
  expect(states(value(await setUp(site, { apply: true })))).toEqual(["there", "there", "there"]);
  expect(value(await (await openAt(site.url)).stamps()).milestones).toBe("one");
  expect(states(value(await setUp({ ...site, home: "another" }, { apply: false })))).toEqual(["there", "there", "missing"]);
});

test("setup by a role that may not says so", async () => {
  const url = new URL(await nameless());
  await ask(await serverUrl("postgres"), "CREATE ROLE clerk LOGIN PASSWORD 'hunter2'");
  onTestFinished(async () => void (await ask(await serverUrl("postgres"), "DROP ROLE clerk")));
  [url.username, url.password] = ["clerk", "hunter2"];
  expect(problemOf(await setUp(siteAt(url.href), { apply: true }))).toMatchObject({ code: "database-unavailable", message: expect.stringMatching(/^The database .+ cannot be made\. The user of DATABASE_URL may not do this in/) });
});

test("setup in a database that is there needs no other, so that a role may be let in to that one alone", async () => {
  const postgres = await serverUrl("postgres");
  const database = await freshDatabase();
  const url = new URL(database);
  await ask(postgres, "CREATE ROLE guest LOGIN PASSWORD 'hunter2'");
  await ask(database, `GRANT CREATE ON DATABASE ${url.pathname.slice(1)} TO guest`);
  await ask(postgres, "REVOKE CONNECT ON DATABASE postgres FROM PUBLIC");
  onTestFinished(async () => {
    await ask(postgres, "GRANT CONNECT ON DATABASE postgres TO PUBLIC");
    await ask(database, "DROP OWNED BY guest CASCADE");
    await ask(postgres, "DROP ROLE guest");
  });
  [url.username, url.password] = ["guest", "hunter2"];
  expect(states(value(await setUp(siteAt(url.href), { apply: true })))).toEqual(["there", "there", "made"]);
});
