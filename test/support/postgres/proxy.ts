// A way to a server that can be cut, held up, or led somewhere else.
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export type Proxy = {
  readonly port: number;
  /** Ends every connection at once, as a broken line does. */
  readonly cut: () => void;
  /** Ends the next connection that brings more than so many bytes back, in the middle of them. */
  readonly cutAfter: (bytes: number) => void;
  /** From now on nothing comes through any more, and nothing is ended. */
  readonly hold: () => void;
  /** New connections go to this port of this machine. */
  readonly lead: (port: number) => void;
};

export async function proxyTo(target: number): Promise<Proxy> {
  const ways = new Set<Socket>();
  const to = { port: target, left: Infinity, held: false };
  const server = createServer((visitor) => {
    const beyond = connect(to.port, "127.0.0.1");
    const end = (): void => void [visitor, beyond].forEach((socket) => { ways.delete(socket); socket.destroy(); });
    for (const socket of [visitor, beyond]) ways.add(socket.on("error", end).on("close", end));
    visitor.on("data", (bytes) => void (to.held || beyond.write(bytes)));
    beyond.on("data", (bytes) => {
      if (to.held) return;
      visitor.write(bytes.subarray(0, to.left), () => (to.left <= 0 ? end() : undefined));
      to.left -= bytes.length;
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const cut = (): void => void [...ways].forEach((socket) => socket.destroy());
  onTestFinished(() => {
    cut();
    server.close();
  });
  return { port: address.port, cut, cutAfter: (bytes) => void (to.left = bytes), hold: () => void (to.held = true), lead: (port) => void (to.port = port) };
}
