// What speaks just enough of PostgreSQL's protocol to be what no real server is at hand for: an old one, a full one, one that breaks off.
import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** An error to every statement, or before any; or one row for every statement. */
export type Says =
  | { readonly refuses: string; readonly words: string }
  | { readonly row: Readonly<Record<string, string | null>> };

/** The port of this machine that it listens on. */
export async function fakeServer(says: Says): Promise<number> {
  const guests = new Set<Socket>();
  const server = createServer((guest) => {
    guests.add(guest.on("error", () => guest.destroy()).on("close", () => void guests.delete(guest)));
    guest.once("data", () => void guest.write("refuses" in says ? refusal(says) : Buffer.concat([message("R", number(0)), READY])));
    guest.on("data", (bytes) => {
      if ("row" in says && (bytes[0] === 0x50 || bytes[0] === 0x51)) guest.write(answer(says.row));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const guest of guests) guest.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

const TEXT_TYPE = 25;
const INTEGER_TYPE = 23;

function answer(row: Readonly<Record<string, string | null>>): Buffer {
  const names = Object.entries(row).map(([name, cell]) => Buffer.concat([text(name), number(0), Buffer.from([0, 0]), number(/^\d+$/.test(cell ?? "") ? INTEGER_TYPE : TEXT_TYPE), Buffer.from([255, 255]), number(-1), Buffer.from([0, 0])]));
  const cells = Object.values(row).map((cell) => (cell === null ? number(-1) : Buffer.concat([number(Buffer.byteLength(cell)), Buffer.from(cell)])));
  const count = Buffer.from([0, names.length]);
  return Buffer.concat([message("1"), message("2"), message("T", count, ...names), message("D", count, ...cells), message("C", text("SELECT 1")), READY]);
}

function refusal({ refuses, words }: { readonly refuses: string; readonly words: string }): Buffer {
  return message("E", text("SFATAL"), text("VFATAL"), text(`C${refuses}`), text(`M${words}`), Buffer.from([0]));
}

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), number(body.length + 4), body]);
}

const READY = message("Z", Buffer.from("I"));

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}
