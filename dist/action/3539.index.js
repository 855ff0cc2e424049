export const id = 3539;
export const ids = [3539];
export const modules = {

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openChannels: () => (/* binding */ openChannels)
/* harmony export */ });
/* harmony import */ var _core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50085);

function openChannels(options) {
    return { clock: options.clock, open: (channel, config) => open(channel, config, options) };
}
async function open(channel, { notification }, options) {
    const { variable, clock, mentions, inside, resolve } = options;
    const guard = { allowed: notification.allowed_hosts, inside, resolve };
    const now = () => clock.now();
    switch (channel) {
        case "teams": return "Teams is not available yet.";
        case "github": return mentions === null ? "Comments are made by the Action and the app; here is no access to GitHub." : (await __webpack_require__.e(/* import() */ 6813).then(__webpack_require__.bind(__webpack_require__, 96813))).openGitHubMentions(mentions);
        case "slack": {
            const url = lent("slack_webhook", notification.slack_webhook, variable);
            return "missing" in url ? url.missing : (await __webpack_require__.e(/* import() */ 8565).then(__webpack_require__.bind(__webpack_require__, 68565))).openSlack(url.value, { guard, now });
        }
        case "webhook": {
            const url = lent("webhook_url", notification.webhook_url, variable);
            const secret = lent("webhook_secret", notification.webhook_secret, variable);
            if ("missing" in url)
                return url.missing;
            return "missing" in secret ? secret.missing : (await __webpack_require__.e(/* import() */ 8406).then(__webpack_require__.bind(__webpack_require__, 88406))).openWebhook(url.value, { guard, now, secret: secret.value });
        }
        case "email": {
            if (notification.email === null)
                return "notification.email is not set.";
            const { openEmail, smtpIn } = await Promise.all(/* import() */[__webpack_require__.e(8240), __webpack_require__.e(3043)]).then(__webpack_require__.bind(__webpack_require__, 63043));
            const smtp = smtpIn(variable);
            return typeof smtp === "string" ? smtp : openEmail(smtp, notification.email.split(",").map((address) => address.trim()));
        }
    }
}
/** What this program needs for itself is lent to nobody's address. */
const OUR_OWN = /^(?:GITHUB_|GH_|ACTIONS_|RUNNER_|INPUT_|SMTP_|NODE_|APP_ID$|PRIVATE_KEY|WEBHOOK_SECRET$|DATABASE_URL$|PG)/i;
function lent(key, reference, variable) {
    const name = reference === null ? null : (0,_core_model_config_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z$)(reference);
    if (name === null)
        return { missing: `notification.${key} is not set.` };
    if (OUR_OWN.test(name))
        return { missing: `notification.${key} names ${name}, which is this program's own.` };
    const value = variable(name);
    return value === undefined || value === "" ? { missing: `${name}, which notification.${key} names, is not set here.` } : { value };
}


/***/ })

};
