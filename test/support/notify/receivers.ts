// Receivers of notices on this machine: what they were sent, and how they answer.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { SMTPServer } from "smtp-server";

export type Heard = { readonly method: string; readonly path: string; readonly headers: IncomingMessage["headers"]; readonly body: string };
export type Receiver = { readonly port: number; readonly heard: Heard[]; connections: () => number; answer: (response: ServerResponse) => void; readonly close: () => Promise<void> };

/** `answer` may be changed at any time. Listens on 127.0.0.1. */
export async function openReceiver(): Promise<Receiver> {
  let connections = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      receiver.heard.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString() });
      receiver.answer(response);
    });
  });
  server.on("connection", () => void connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const receiver: Receiver = {
    port: typeof address === "object" && address ? address.port : 0,
    heard: [],
    connections: () => connections,
    answer: (response) => void response.writeHead(200).end("ok"),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return receiver;
}

export type Mailed = { readonly from: string; readonly to: readonly string[]; readonly text: string };
export type MailServer = { readonly port: number; readonly mails: Mailed[]; refuse: (recipient: string) => number | null; readonly close: () => Promise<void> };

/** Takes mail of everybody for everybody, unless `refuse` gives a code. Listens on 127.0.0.1. */
export async function openMailServer(): Promise<MailServer> {
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ["STARTTLS"],
    onRcptTo(address, _session, done) {
      const code = mail.refuse(address.address);
      done(code === null ? null : Object.assign(new Error("refused: env secret"), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        mail.mails.push({ from: mailFrom === false ? "" : mailFrom.address, to: rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  smtp.on("error", () => {});
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", () => resolve()));
  const address = smtp.server.address();
  const mail: MailServer = {
    port: typeof address === "object" && address ? address.port : 0,
    mails: [],
    refuse: () => null,
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  return mail;
}
