// The contract of Catalog, kept by the one in PostgreSQL: many checkouts in one database.
import { SETTINGS } from "../../../../src/adapters/catalog/postgres/connections.ts";
import { postgresCatalogs } from "../../../../src/adapters/catalog/postgres/postgres-catalog.ts";
import { catalogContract } from "../../../contract/catalog.ts";
import { serverUrl } from "../../../support/postgres/database.ts";

const homes = { made: 0 };

catalogContract("the catalog in PostgreSQL", async () => postgresCatalogs({ url: await serverUrl("postgres"), home: `checkout ${++homes.made}`, settings: SETTINGS }));
