// Mail: a notice sent by the mail server that the environment names.
import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { isMailAddress, mailSubject, mailText } from "../../core/base/encode/mail.ts";
import { isObject } from "../../core/base/json.ts";
import type { Notice } from "../../core/model/notice.ts";
import type { Delivery, Notifier } from "../../ports/outbox.ts";

/** More people are no team, and one mail to them is what filters take for spam. */
const RECIPIENTS_MAX = 50;

export type Smtp = { readonly host: string; readonly port: number; readonly user: string | null; readonly password: string | null; readonly from: string; readonly secure: "tls" | "starttls" | "plain" | "offered" };

/**
 * From SMTP_HOST, SMTP_PORT (465 or 587 without it), SMTP_USER, SMTP_PASSWORD, SMTP_FROM and SMTP_SECURE: true is TLS from the
 * start, starttls asks for it, false goes without; unset, 465 is TLS and a password needs it. A text says what is missing.
 */
export function smtpIn(variable: (name: string) => string | undefined): Smtp | string {
  const host = variable("SMTP_HOST") ?? "";
  const from = variable("SMTP_FROM") ?? "";
  const said = (variable("SMTP_SECURE") ?? "").toLowerCase();
  const isTls = said === "true" || said === "1" || said === "tls";
  const port = Number(variable("SMTP_PORT") || (isTls ? 465 : 587));
  if (host === "") return "SMTP_HOST is not set here.";
  if (!/^[\w.:-]+$/.test(host)) return "SMTP_HOST is no host.";
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return "SMTP_PORT is no port.";
  if (!isMailAddress(from)) return from === "" ? "SMTP_FROM is not set here." : "SMTP_FROM is not one e-mail address.";
  const [user, password] = [variable("SMTP_USER") || null, variable("SMTP_PASSWORD") || null];
  const isPlain = said === "false" || said === "0" || said === "none";
  const secure = isTls || (said === "" && port === 465) ? "tls" : isPlain ? "plain" : said === "starttls" || user !== null ? "starttls" : "offered";
  return { host, port, user, password, from, secure };
}

/** `recipients` are addresses; those that a notice is for are added. */
export function openEmail(smtp: Smtp, recipients: readonly string[]): Notifier {
  return { channel: "email", deliver: (notice, within) => deliver({ smtp, recipients, notice }, within) };
}

type Mailing = { readonly smtp: Smtp; readonly recipients: readonly string[]; readonly notice: Notice };

async function deliver({ smtp, recipients, notice }: Mailing, within: number): Promise<Delivery> {
  const refusal = refusalOf(recipients);
  // What approvers are called in the settings is no reason to keep a mail from everybody else.
  const to = [...new Set([...recipients, ...notice.to.filter(isMailAddress)])].slice(0, RECIPIENTS_MAX);
  if (refusal !== null || to.length === 0) return { delivered: false, detail: refusal ?? "Nobody has an e-mail address.", later: null, final: true };
  const transport = createTransport(transportOptions(smtp, within));
  const late = Promise.withResolvers<Delivery>();
  const timer = setTimeout(() => late.resolve({ delivered: false, detail: "There was no answer in time.", later: null, final: false }), within);
  try {
    return await Promise.race([send(transport, { smtp, to, notice }), late.promise]);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

function refusalOf(recipients: readonly string[]): string | null {
  if (recipients.length > RECIPIENTS_MAX) return `More than ${RECIPIENTS_MAX} recipients.`;
  return recipients.every(isMailAddress) ? null : "A recipient is not one e-mail address.";
}

function transportOptions({ host, port, user, password, secure }: Smtp, within: number) {
  return {
    host, port, secure: secure === "tls", requireTLS: secure === "starttls", ignoreTLS: secure === "plain",
    ...(user !== null && { auth: { user, pass: password ?? "" } }),
    disableFileAccess: true, disableUrlAccess: true, connectionTimeout: within, greetingTimeout: within, socketTimeout: within, dnsTimeout: within,
  };
}

type Addressed = { readonly smtp: Smtp; readonly to: readonly string[]; readonly notice: Notice };

/** Addresses are objects, never texts that are read once more. The same notice is the same message wherever it arrives twice. */
async function send(transport: ReturnType<typeof createTransport>, { smtp: { from }, to, notice }: Addressed): Promise<Delivery> {
  const digest = createHash("sha256").update(notice.id).digest("hex").slice(0, 32);
  try {
    const sent = await transport.sendMail({
      from: { name: "Milestones", address: from }, to: to.map((address) => ({ name: "", address })), envelope: { from, to: [...to] },
      subject: mailSubject(notice.title), text: mailText([notice.title, "", ...notice.lines, ...(notice.link === null ? [] : ["", notice.link])]),
      messageId: `<${digest}@${from.slice(from.indexOf("@") + 1)}>`, headers: { "Auto-Submitted": "auto-generated" }, disableFileAccess: true, disableUrlAccess: true,
    });
    const refused = sent.rejected.length;
    return { delivered: true, detail: refused === 0 ? `accepted for ${sent.accepted.length}` : `accepted for ${sent.accepted.length}, refused for ${refused}` };
  } catch (error) {
    return failure(error);
  }
}

/** Never the server's own words: they may repeat what it was told. */
function failure(error: unknown): Delivery {
  const { code = null, responseCode = null } = isObject(error) ? error : {};
  const answer = typeof responseCode === "number" ? `SMTP ${responseCode}` : typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? `No connection (${code}).` : "No connection.";
  const isFinal = typeof responseCode === "number" && responseCode >= 500 && code !== "EAUTH";
  return { delivered: false, detail: code === "EAUTH" ? `${answer}: SMTP_USER or SMTP_PASSWORD is wrong.` : answer, later: null, final: isFinal };
}
