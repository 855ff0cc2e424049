// Mail over a real mail server of this machine: recipients exactly as asked, and nothing else in the headers.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openEmail, smtpIn, type Smtp } from "../../../src/adapters/notify/email.ts";
import { notice } from "../../support/notify/notices.ts";
import { openMailServer, openReceiver, type MailServer } from "../../support/notify/receivers.ts";

let server: MailServer;
beforeAll(async () => void (server = await openMailServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.mails.length = 0;
  server.refuse = () => null;
});

const smtp = (more: Partial<Smtp> = {}): Smtp => ({ host: "127.0.0.1", port: server.port, user: null, password: null, from: "milestones@example.org", secure: "plain", ...more });
const mailTo = (recipients: readonly string[], more = {}) => openEmail(smtp(), recipients).deliver(notice({ to: [], ...more }), 60_000);

describe("a mail", () => {
  test("goes to whom it should, once each, and to the approvers that are addresses", async () => {
    expect(await mailTo(["ada@example.org", "bob@example.org", "ada@example.org"], { to: ["@carol", "dan@example.org"] })).toEqual({ delivered: true, detail: "accepted for 3" });
    expect(server.mails).toMatchObject([{ from: "milestones@example.org", to: ["ada@example.org", "bob@example.org", "dan@example.org"] }]);
    expect(server.mails[0]?.text).toContain("Asked for by ada");
  });

  test("is the same message when it is sent twice, and says that a machine wrote it", async () => {
    await mailTo(["ada@example.org"]);
    await mailTo(["ada@example.org"]);
    const ids = server.mails.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
    expect(ids[0]).toBe(ids[1]);
    expect(server.mails[0]?.text).toMatch(/^Auto-Submitted: auto-generated/im);
  });

  test.each(["Hi\r\nBcc: evil@example.org", "Hi\nTo: evil@example.org", "Hi\r\n\r\n<script>", "Hi\u2028Cc: evil@example.org", "\u0000\u001b[31mHi", "x".repeat(5_000)])("has one subject, whatever its words are: %j", async (title) => {
    await mailTo(["ada@example.org"], { title });
    const head = server.mails[0]?.text.split("\r\n\r\n")[0] ?? "";
    expect(head).not.toMatch(/^(?:bcc|cc):/im);
    expect(head.match(/^to:/gim)).toHaveLength(1);
    expect(server.mails[0]?.to).toEqual(["ada@example.org"]);
  });

  test.each([
    "a@x.org\r\nBcc: evil@y.org", "a@x.org\nRCPT TO:<evil@y.org>", "a@x.org, evil@y.org", "a@x.org;evil@y.org", "a@x.org evil@y.org", "<a@x.org>", "Ada <a@x.org>", '"a"@x.org', "a@x.org>", "a:b@x.org", "group:a@x.org;",
    "a@@x.org", "@x.org", "a@", "", "a", "a@x.org\u0000", "a@x\u200b.org", `${"a".repeat(250)}@x.org`, "a@x.org\t", "\u202ea@x.org", "a@x.org,", "file:///etc/passwd",
  ])("goes to nobody where %j is meant to be an address", async (address) => {
    expect(await mailTo([address])).toMatchObject({ delivered: false, final: true });
    expect(await mailTo(["ada@example.org", address])).toMatchObject({ delivered: false, final: true });
    expect(server.mails).toEqual([]);
  });

  test("goes to at most fifty people, and to nobody where there are more", async () => {
    const people = Array.from({ length: 51 }, (_, index) => `person${index}@example.org`);
    expect(await mailTo(people)).toMatchObject({ delivered: false, final: true });
    expect(await mailTo(people.slice(1))).toMatchObject({ delivered: true });
    expect(server.mails.map(({ to }) => to.length)).toEqual([50]);
  });

  test("goes to all others where an approver is called what is no address, or where approvers are too many", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `person${index}@example.org`);
    expect(await mailTo(["ada@example.org"], { to: ["jane doe <jane@x.org>", "a@x.org\r\nBcc: evil@y.org", "bob@example.org"] })).toMatchObject({ delivered: true });
    expect(await mailTo(["ada@example.org"], { to: many })).toMatchObject({ delivered: true });
    expect(server.mails.map(({ to }) => [to.length, to[0], to[1]])).toEqual([[2, "ada@example.org", "bob@example.org"], [50, "ada@example.org", "person0@example.org"]]);
    expect(await mailTo([], { to: ["jane doe"] })).toEqual({ delivered: false, detail: "Nobody has an e-mail address.", later: null, final: true });
  });

  test("embeds no file and no address that somebody's words name", async () => {
    await mailTo(["ada@example.org"], { lines: ["file:///etc/hostname", "{\"path\":\"/etc/hostname\"}"] });
    expect(server.mails[0]?.text).toContain("file:///etc/hostname");
  });
});

describe("a mail server", () => {
  test("that refuses for good is not tried again, one that refuses for now is, and its words are not repeated", async () => {
    server.refuse = () => 550;
    const never = await mailTo(["ada@example.org"]);
    server.refuse = () => 451;
    const later = await mailTo(["ada@example.org"]);
    expect([never, later]).toEqual([{ delivered: false, detail: "SMTP 550", later: null, final: true }, { delivered: false, detail: "SMTP 451", later: null, final: false }]);
  });

  test("that refuses one of two took the other", async () => {
    server.refuse = (recipient) => (recipient.startsWith("bob") ? 550 : null);
    expect(await mailTo(["ada@example.org", "bob@example.org"])).toEqual({ delivered: true, detail: "accepted for 1, refused for 1" });
  });

  test("that is down or silent is tried again", async () => {
    const silent = await openReceiver();
    const closed = await openReceiver();
    await closed.close();
    expect(await openEmail(smtp({ port: closed.port }), ["ada@example.org"]).deliver(notice({ to: [] }), 60_000)).toMatchObject({ delivered: false, final: false });
    expect(await openEmail(smtp({ port: silent.port }), ["ada@example.org"]).deliver(notice({ to: [] }), 300)).toMatchObject({ delivered: false, final: false });
    await silent.close();
  });

  test("gets no password without TLS", async () => {
    const delivery = await openEmail(smtp({ user: "ada", password: "geheim", secure: "starttls" }), ["ada@example.org"]).deliver(notice({ to: [] }), 60_000);
    expect(delivery).toMatchObject({ delivered: false });
    expect(JSON.stringify(delivery)).not.toContain("geheim");
  });
});

describe("the mail server of an environment", () => {
  const of = (environment: Readonly<Record<string, string>>) => smtpIn((name) => environment[name]);
  const HOST = { SMTP_HOST: "mail.example.org", SMTP_FROM: "a@example.org" };

  test("is named by its variables, with the usual port for how it is spoken to", () => {
    expect(of(HOST)).toEqual({ host: "mail.example.org", port: 587, user: null, password: null, from: "a@example.org", secure: "offered" });
    expect(of({ ...HOST, SMTP_USER: "a", SMTP_PASSWORD: "p" })).toMatchObject({ secure: "starttls", port: 587 });
    expect(of({ ...HOST, SMTP_SECURE: "true" })).toMatchObject({ secure: "tls", port: 465 });
    expect(of({ ...HOST, SMTP_PORT: "465" })).toMatchObject({ secure: "tls" });
    expect(of({ ...HOST, SMTP_SECURE: "false", SMTP_PORT: "25" })).toMatchObject({ secure: "plain", port: 25 });
  });

  test("that is missing or wrong is said by the variable's name", () => {
    expect(of({})).toBe("SMTP_HOST is not set here.");
    expect(of({ SMTP_HOST: "mail.example.org" })).toBe("SMTP_FROM is not set here.");
    expect(of({ ...HOST, SMTP_FROM: "a@b\r\nBcc: c@d" })).toBe("SMTP_FROM is not one e-mail address.");
    expect(of({ ...HOST, SMTP_PORT: "zero" })).toBe("SMTP_PORT is no port.");
    expect(of({ ...HOST, SMTP_HOST: "a b" })).toBe("SMTP_HOST is no host.");
  });
});
