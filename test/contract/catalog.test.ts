// The contract of Catalog, kept by the one in memory and by SQLite.
import { join } from "node:path";
import { sqliteCatalogs } from "../../src/adapters/catalog/sqlite/sqlite-catalog.ts";
import { scratchFolder } from "../support/git-fixture.ts";
import { openMemoryCatalogs } from "../support/memory/memory-catalog.ts";
import { catalogContract } from "./catalog.ts";

catalogContract("the catalog in memory", async () => {
  const catalogs = openMemoryCatalogs();
  return { open: () => catalogs.open("sqlite"), discard: () => catalogs.discard("sqlite") };
});

catalogContract("the catalog in SQLite", async () => sqliteCatalogs({ folder: join(scratchFolder(), "data"), label: ".milestones/data" }));
