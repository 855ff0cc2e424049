// db setup: whatever a database needs before it can be used.
import { defineRoutine, flag } from "../../verb.ts";

export const setup = defineRoutine({
  name: "db setup",
  summary: "Make what a database needs: in PostgreSQL the database and a schema, in SQLite the file; what is in use stays.",
  permission: "maintain",
  args: {
    postgresql: flag("PostgreSQL, at DATABASE_URL."),
    sqlite: flag("SQLite, in the data folder."),
  },
  examples: [
    { line: "milestone db setup --sqlite", why: "ready before it is needed" },
  ],
  routine: ({ postgresql, sqlite }) => ({ kind: "db-setup", target: postgresql ? "postgresql" : sqlite ? "sqlite" : null }),
});
