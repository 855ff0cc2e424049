export const id = 8565;
export const ids = [8565];
export const modules = {

/***/ 15795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/adapters/notify/address-guard.js
// Where a message may be posted: https to the public internet, and whatever hosts the repository allows by name.


/** Longer than any webhook's. */
const URL_LENGTH_MAX = 2_048;
/** A name that takes longer is not known here. */
const DNS_MS_MAX = 5_000;
/** Where clouds tell machines their secrets: never, whoever allows it. */
const NEVER = blockList([["169.254.0.0", 16], ["168.63.129.16", 32], ["100.100.100.200", 32], ["fe80::", 10], ["fd00:ec2::254", 128]]);
const PRIVATE = blockList([
    ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16],
    ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 3],
    // Of IPv6: documentation, and what carries another address inside.
    ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20],
]);
/** All that IPv6 has given out; mapped, loopback, local and multicast addresses lie outside of it. */
const PUBLIC_IPV6 = blockList([["2000::", 3]]);
function blockList(subnets) {
    const list = new external_node_net_.BlockList();
    for (const [net, prefix] of subnets)
        list.addSubnet(net, prefix, (0,external_node_net_.isIP)(net) === 6 ? "ipv6" : "ipv4");
    return list;
}
async function targetOf(text, guard) {
    const url = text.length <= URL_LENGTH_MAX ? URL.parse(text) : null;
    if (url === null)
        return address_guard_final("What stands there is no address.");
    const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
    const isAllowed = guard.allowed.some((entry) => [host, `${host}:${portOf(url)}`].includes(entry.trim().toLowerCase().replace(/\.$/, "")));
    const fault = formFault(url, { host, isAllowed, only: guard.only ?? null });
    if (fault !== null)
        return address_guard_final(fault);
    const addresses = await addressesOf(host, guard.resolve ?? systemResolve);
    const [first] = addresses;
    if (!first)
        return { refused: "The host's name is not known.", final: false };
    const isInside = addresses.find(({ address, family }) => !mayConnect(address, { family, private: isAllowed && guard.inside }));
    if (isInside)
        return address_guard_final("The host lies on this machine or in a private network.");
    return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}
function address_guard_final(refused) {
    return { refused, final: true };
}
function portOf({ port, protocol }) {
    return port || (protocol === "https:" ? "443" : "80");
}
function formFault(url, { host, isAllowed, only }) {
    if (host === "")
        return "The address names no host.";
    if (url.username !== "" || url.password !== "")
        return "The address holds a name or a password.";
    if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowed))
        return "Only https is posted to; other hosts stand in notification.allowed_hosts.";
    if (isAllowed)
        return null;
    if (portOf(url) !== "443")
        return "Only port 443 is posted to; other hosts stand in notification.allowed_hosts.";
    return only !== null && !only.includes(host) ? `The host is none of ${only.join(", ")}; others stand in notification.allowed_hosts.` : null;
}
async function addressesOf(host, resolve) {
    const family = (0,external_node_net_.isIP)(host);
    if (family !== 0)
        return [{ address: host, family }];
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.resolve([]), DNS_MS_MAX);
    try {
        return await Promise.race([resolve(host), late.promise]);
    }
    catch {
        return [];
    }
    finally {
        clearTimeout(timer);
    }
}
const systemResolve = (host) => (0,promises_.lookup)(host, { all: true });
function mayConnect(address, { family, private: within }) {
    const type = family === 6 ? "ipv6" : "ipv4";
    if ((0,external_node_net_.isIP)(address) !== family || NEVER.check(address, type))
        return false;
    if (within)
        return true;
    return !PRIVATE.check(address, type) && (family !== 6 || PUBLIC_IPV6.check(address, type));
}

;// CONCATENATED MODULE: ./lib/adapters/notify/post.js
// Posting a message: to the address that was looked at, within its time, with no redirect followed and no long answer read.



/** More of an answer is not read: what it says is in its status. */
const ANSWER_BYTES_MAX = 64 * 1024;
/** `detail` names the status and no address. `now` is in milliseconds since 1970. */
async function post(text, message, { guard, within, now }) {
    const until = performance.now() + within;
    const target = await targetOf(text, guard);
    if ("refused" in target)
        return { delivered: false, detail: target.refused, later: null, final: target.final };
    const answered = await request(target, message, Math.max(1, until - performance.now()));
    return "fault" in answered ? { delivered: false, detail: answered.fault, later: null, final: false } : meaningOf(answered, now());
}
function meaningOf({ status, retryAfter }, now) {
    const detail = `HTTP ${status}`;
    if (status >= 200 && status < 300)
        return { delivered: true, detail };
    if (status >= 300 && status < 400)
        return { delivered: false, detail: `${detail}: it leads elsewhere, and that is not followed.`, later: null, final: true };
    const again = status >= 500 || status === 408 || status === 425 || status === 429;
    return { delivered: false, detail, later: again ? secondsIn(retryAfter, now) : null, final: !again };
}
/** Seconds, or a date. */
function secondsIn(header, now) {
    if (header === null)
        return null;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header);
    const at = Date.parse(header);
    return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
function request({ url, address, family }, { body, headers }, within) {
    const { promise, resolve } = Promise.withResolvers();
    const pinned = (_host, options, found) => (options.all ? found(null, [{ address, family }]) : found(null, address, family));
    const sent = (url.protocol === "https:" ? external_node_https_namespaceObject : external_node_http_namespaceObject).request(url, {
        method: "POST", agent: false, lookup: pinned,
        headers: { ...headers, "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)), "User-Agent": "milestone", Connection: "close" },
    });
    const timer = setTimeout(() => sent.destroy(new Error("late")), within);
    const done = (answered) => {
        clearTimeout(timer);
        resolve(answered);
        sent.destroy();
    };
    sent.on("error", (error) => done({ fault: faultOf(error) }));
    sent.on("response", (response) => {
        const answered = { status: response.statusCode ?? 0, retryAfter: response.headers["retry-after"] ?? null };
        let bytes = 0;
        response.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes > ANSWER_BYTES_MAX)
                done(answered);
        });
        // Its status is its answer, also where the rest of it is cut off.
        for (const end of ["end", "close", "error"])
            response.on(end, () => done(answered));
    });
    sent.end(body);
    return promise;
}
/** Never the error's own words: they name addresses. */
function faultOf(error) {
    if (error.message === "late")
        return "There was no answer in time.";
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    return /^[A-Z_\d]{1,40}$/.test(code) ? `No connection (${code}).` : "No connection.";
}


/***/ }),

/***/ 68565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSlack: () => (/* binding */ openSlack)
});

// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var plain = __webpack_require__(5569);
;// CONCATENATED MODULE: ./lib/core/base/encode/slack.js
// Somebody's words as a message of Slack, in which they mention nobody, link nowhere and are shown as they are.

/** What Slack takes of one block's text, of a message's blocks, and of what a notification shows. */
const BLOCK_LENGTH_MAX = 3_000;
const BLOCKS_MAX = 45;
const FALLBACK_LENGTH_MAX = 300;
/**
 * The body of a webhook's request. Words stand in blocks of plain text, which Slack does not read; the fallback, which it does, is
 * escaped and marked as no markup.
 */
function encodeSlack({ title, lines, link }) {
    const blocks = [title, ...lines].filter((line) => line.trim() !== "").slice(0, BLOCKS_MAX).map((line) => ({ type: "section", text: { type: "plain_text", text: slack_plain(line), emoji: false } }));
    const button = link === null || !/^https:\/\/[^\s<>|\p{Cc}]+$/u.test(link) ? [] : [{ type: "section", text: { type: "mrkdwn", text: `<${slackText(link)}|Open>`, verbatim: true } }];
    return JSON.stringify({ text: slackText(slack_short((0,plain/* plainLine */.h)(title), FALLBACK_LENGTH_MAX)), mrkdwn: false, parse: "none", link_names: false, unfurl_links: false, unfurl_media: false, blocks: [...blocks, ...button] });
}
/** Slack's own three characters. */
function slackText(text) {
    return (0,plain/* plainText */.w)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function slack_plain(line) {
    return slack_short((0,plain/* plainText */.w)(line), BLOCK_LENGTH_MAX);
}
function slack_short(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`.toWellFormed();
}

// EXTERNAL MODULE: ./lib/adapters/notify/post.js + 1 modules
var post = __webpack_require__(15795);
;// CONCATENATED MODULE: ./lib/adapters/notify/slack.js
// Slack: a notice posted to an incoming webhook.


/** Slack has its webhooks here. */
const HOSTS = ["hooks.slack.com", "hooks.slack-gov.com"];
function openSlack(url, { guard, now }) {
    return {
        channel: "slack",
        deliver: (notice, within) => (0,post/* post */.b)(url, { body: encodeSlack(notice), headers: {} }, { guard: { ...guard, only: HOSTS }, within, now }),
    };
}


/***/ })

};
