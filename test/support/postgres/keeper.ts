// A vitest global setup: one PostgreSQL for the whole run, started when the first test asks for it.
import { createServer, type Server as Door } from "node:net";
import { startServer, type Server } from "./server.ts";

/** The variable that names a port of this machine: whoever connects to it is told the server's port, or why there is none. */
export const DOOR = "MILESTONE_TEST_POSTGRES";

let server: Promise<Server> | null = null;
let door: Door | null = null;

export async function setup(): Promise<void> {
  const opened = createServer((visitor) => {
    visitor.on("error", () => visitor.destroy());
    server ??= startServer();
    server.then(({ port }) => visitor.end(String(port)), (error: unknown) => visitor.end(String(error)));
  });
  await new Promise<void>((resolve) => void opened.listen(0, "127.0.0.1", resolve));
  const address = opened.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  process.env[DOOR] = String(address.port);
  door = opened;
}

export async function teardown(): Promise<void> {
  door?.close();
  await (await server?.catch(() => null))?.remove();
}
