export const id = 3043;
export const ids = [3043];
export const modules = {

/***/ 63043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEmail: () => (/* binding */ openEmail),
  smtpIn: () => (/* binding */ smtpIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/nodemailer.js + 38 modules
var nodemailer = __webpack_require__(8240);
// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var plain = __webpack_require__(5569);
;// CONCATENATED MODULE: ./lib/core/base/encode/mail.js
// Somebody's words in a mail: a subject of one line, a body of plain text, addresses that are one address each.

/** Longer subjects are cut by whoever shows them. */
const SUBJECT_LENGTH_MAX = 150;
/** What mail servers take of an address. */
const ADDRESS_LENGTH_MAX = 254;
/** Nothing that ends an address, begins another or ends a header. */
const ADDRESS = /^[^\s<>,;:"@\p{Cc}\p{Cf}]+@[^\s<>,;:"@\p{Cc}\p{Cf}]+$/u;
function mailSubject(text) {
    const line = (0,plain/* plainLine */.h)(text).replace(/\s+/g, " ").trim();
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1)}…`.toWellFormed();
}
function mailText(lines) {
    return `${lines.map(plain/* plainText */.w).join("\n")}\n`;
}
function isMailAddress(text) {
    return text.length <= ADDRESS_LENGTH_MAX && ADDRESS.test(text);
}

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
;// CONCATENATED MODULE: ./lib/adapters/notify/email.js
// Mail: a notice sent by the mail server that the environment names.




/** More people are no team, and one mail to them is what filters take for spam. */
const RECIPIENTS_MAX = 50;
/**
 * From SMTP_HOST, SMTP_PORT (465 or 587 without it), SMTP_USER, SMTP_PASSWORD, SMTP_FROM and SMTP_SECURE: true is TLS from the
 * start, starttls asks for it, false goes without; unset, 465 is TLS and a password needs it. A text says what is missing.
 */
function smtpIn(variable) {
    const host = variable("SMTP_HOST") ?? "";
    const from = variable("SMTP_FROM") ?? "";
    const said = (variable("SMTP_SECURE") ?? "").toLowerCase();
    const isTls = said === "true" || said === "1" || said === "tls";
    const port = Number(variable("SMTP_PORT") || (isTls ? 465 : 587));
    if (host === "")
        return "SMTP_HOST is not set here.";
    if (!/^[\w.:-]+$/.test(host))
        return "SMTP_HOST is no host.";
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
        return "SMTP_PORT is no port.";
    if (!isMailAddress(from))
        return from === "" ? "SMTP_FROM is not set here." : "SMTP_FROM is not one e-mail address.";
    const [user, password] = [variable("SMTP_USER") || null, variable("SMTP_PASSWORD") || null];
    const isPlain = said === "false" || said === "0" || said === "none";
    const secure = isTls || (said === "" && port === 465) ? "tls" : isPlain ? "plain" : said === "starttls" || user !== null ? "starttls" : "offered";
    return { host, port, user, password, from, secure };
}
/** `recipients` are addresses; those that a notice is for are added. */
function openEmail(smtp, recipients) {
    return { channel: "email", deliver: (notice, within) => deliver({ smtp, recipients, notice }, within) };
}
async function deliver({ smtp, recipients, notice }, within) {
    const refusal = refusalOf(recipients);
    // What approvers are called in the settings is no reason to keep a mail from everybody else.
    const to = [...new Set([...recipients, ...notice.to.filter(isMailAddress)])].slice(0, RECIPIENTS_MAX);
    if (refusal !== null || to.length === 0)
        return { delivered: false, detail: refusal ?? "Nobody has an e-mail address.", later: null, final: true };
    const transport = (0,nodemailer/* createTransport */.oO)(transportOptions(smtp, within));
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.resolve({ delivered: false, detail: "There was no answer in time.", later: null, final: false }), within);
    try {
        return await Promise.race([send(transport, { smtp, to, notice }), late.promise]);
    }
    finally {
        clearTimeout(timer);
        transport.close();
    }
}
function refusalOf(recipients) {
    if (recipients.length > RECIPIENTS_MAX)
        return `More than ${RECIPIENTS_MAX} recipients.`;
    return recipients.every(isMailAddress) ? null : "A recipient is not one e-mail address.";
}
function transportOptions({ host, port, user, password, secure }, within) {
    return {
        host, port, secure: secure === "tls", requireTLS: secure === "starttls", ignoreTLS: secure === "plain",
        ...(user !== null && { auth: { user, pass: password ?? "" } }),
        disableFileAccess: true, disableUrlAccess: true, connectionTimeout: within, greetingTimeout: within, socketTimeout: within, dnsTimeout: within,
    };
}
/** Addresses are objects, never texts that are read once more. The same notice is the same message wherever it arrives twice. */
async function send(transport, { smtp: { from }, to, notice }) {
    const digest = (0,external_node_crypto_.createHash)("sha256").update(notice.id).digest("hex").slice(0, 32);
    try {
        const sent = await transport.sendMail({
            from: { name: "Milestones", address: from }, to: to.map((address) => ({ name: "", address })), envelope: { from, to: [...to] },
            subject: mailSubject(notice.title), text: mailText([notice.title, "", ...notice.lines, ...(notice.link === null ? [] : ["", notice.link])]),
            messageId: `<${digest}@${from.slice(from.indexOf("@") + 1)}>`, headers: { "Auto-Submitted": "auto-generated" }, disableFileAccess: true, disableUrlAccess: true,
        });
        const refused = sent.rejected.length;
        return { delivered: true, detail: refused === 0 ? `accepted for ${sent.accepted.length}` : `accepted for ${sent.accepted.length}, refused for ${refused}` };
    }
    catch (error) {
        return failure(error);
    }
}
/** Never the server's own words: they may repeat what it was told. */
function failure(error) {
    const { code = null, responseCode = null } = (0,json/* isObject */.Gv)(error) ? error : {};
    const answer = typeof responseCode === "number" ? `SMTP ${responseCode}` : typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? `No connection (${code}).` : "No connection.";
    const isFinal = typeof responseCode === "number" && responseCode >= 500 && code !== "EAUTH";
    return { delivered: false, detail: code === "EAUTH" ? `${answer}: SMTP_USER or SMTP_PASSWORD is wrong.` : answer, later: null, final: isFinal };
}


/***/ })

};
