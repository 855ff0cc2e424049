export const id = 3112;
export const ids = [3112,2972];
export const modules = {

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/adapters/github/client/failure.js
// What went wrong with a call: GitHub's answer, or none, in the terms that decide what to do next.

/** Longer reasons are whole pages of HTML, or lists that nobody reads. */
const MESSAGE_CHARACTERS_MAX = 300;
function noAnswer(message) {
    return { status: null, message: oneLine(message), kinds: [], headers: {} };
}
/** Null for what is no failure of a call, but a fault of ours. */
function failureOf(error) {
    if (!(0,json/* isObject */.Gv)(error) || typeof error["status"] !== "number")
        return null;
    const { response, message, status } = error;
    if (!(0,json/* isObject */.Gv)(response))
        return noAnswer(typeof message === "string" ? message : "no connection");
    return refusedWith(status, response);
}
/** The same for an answer that was not thrown. */
function refusedWith(status, response) {
    const { data } = response;
    const headers = (0,json/* isObject */.Gv)(response["headers"]) ? response["headers"] : {};
    return { status, message: messageIn(data), kinds: errorsIn(data).flatMap(({ code, type }) => [code, type].filter((kind) => typeof kind === "string")), headers };
}
/** What GraphQL answers beside its data. */
function errorsIn(data) {
    return (0,json/* isObject */.Gv)(data) && Array.isArray(data["errors"]) ? data["errors"].filter(json/* isObject */.Gv) : [];
}
function messageIn(data) {
    if (typeof data === "string")
        return /<[a-z!]/i.test(data) ? "a page that is no answer" : oneLine(data);
    const own = (0,json/* isObject */.Gv)(data) && typeof data["message"] === "string" ? [data["message"]] : [];
    const more = errorsIn(data).flatMap(({ message, field, code }) => [message ?? [field, code].filter((part) => typeof part === "string").join(" ")]);
    const lists = (0,json/* isObject */.Gv)(data) && Array.isArray(data["errors"]) ? data["errors"] : [];
    return oneLine([...own, ...more, ...lists].filter((part) => typeof part === "string" && part !== "").join(": "));
}
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim().replace(/\.$/, "");
    return line.length <= MESSAGE_CHARACTERS_MAX ? line : `${line.slice(0, MESSAGE_CHARACTERS_MAX)}…`;
}
function headerOf({ headers }, name) {
    const value = headers[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** Refused before it was looked at, for asking too much: nothing was carried out. */
function isRateLimited(failure) {
    const { status, message, kinds } = failure;
    if (kinds.includes("RATE_LIMITED") || status === 429)
        return true;
    return status === 403 && (/secondary rate|abuse detection|rate limit exceeded/i.test(message) || headerOf(failure, "x-ratelimit-remaining") === "0");
}
function isUnknown({ status }) {
    return status === null || status >= 500 || status === 408;
}
/** Whether the same call may succeed in a moment. */
function mayPass(failure) {
    return isUnknown(failure) || isRateLimited(failure);
}
/** Milliseconds that GitHub asks to wait, by its own clock where it tells the time; null where it does not say. `clock`: milliseconds since 1970. */
function askedToWait(failure, clock) {
    const told = Date.parse(headerOf(failure, "date"));
    const now = Number.isFinite(told) ? told : clock;
    const after = headerOf(failure, "retry-after");
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    if (after !== "" && Number.isFinite(Date.parse(after)))
        return Math.max(0, Date.parse(after) - now);
    const reset = headerOf(failure, "x-ratelimit-reset");
    return headerOf(failure, "x-ratelimit-remaining") === "0" && /^\d+$/.test(reset) ? Math.max(0, Number(reset) * 1000 - now) : null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/tries.js

/** More help nobody: GitHub is down then, and a sweep finds what was left. */
const TRIES_MAX = 5;
/** How long one call may take with all its tries. */
const CALL_MS_MAX = 60_000;
/** GitHub itself gives a request up after ten seconds; the rest is for the way. */
const TRY_MS_MAX = 15_000;
const JITTER_MS_MIN = 500;
const JITTER_MS_MAX = 10_000;
/** GitHub asks for a pause of minutes where it does not say how long; as much of it as the call has time for. */
const UNSAID_MS_MIN = 10_000;
/**
 * Waits as long as GitHub asks, else a random time up to a limit that doubles. What would not end in time is given up at once.
 * After an answer that was lost nothing is done again before somebody has looked.
 */
async function persist(means, { attempt, look, until }) {
    let isLost = false;
    for (let tries = 1;; tries++) {
        const outcome = await attempt();
        if (outcome.ok)
            return outcome;
        if (!mayPass(outcome.failure))
            return isLost ? { ok: false, failure: { ...outcome.failure, afterLost: true } } : outcome;
        isLost ||= isUnknown(outcome.failure);
        const wait = waitingTime(outcome.failure, tries, means);
        const last = tries >= TRIES_MAX || means.clock.elapsed() + wait + TRY_MS_MAX > until;
        if (!last)
            await pause(means.clock, wait);
        const seen = look && isUnknown(outcome.failure) ? await look() : null;
        if (seen || last)
            return seen ?? outcome;
    }
}
function waitingTime(failure, tries, { clock, random }) {
    const asked = askedToWait(failure, clock.now());
    if (asked !== null)
        return asked;
    const most = Math.min(JITTER_MS_MAX, JITTER_MS_MIN * 2 ** (tries - 1));
    return isRateLimited(failure) ? UNSAID_MS_MIN + random() * UNSAID_MS_MIN : random() * most;
}
function pause(clock, ms) {
    return new Promise((resolve) => void clock.after(ms, resolve));
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/pace.js

/** So many in a row go out at once. */
const BURST_MAX = 20;
/** Then one a second: with the burst that makes the 80 a minute that GitHub allows. */
const SPACING_MS_MIN = 1_000;
/** Resolves when the next may be made. */
function openPace(clock) {
    let nextFull = 0;
    return async () => {
        const now = clock.elapsed();
        nextFull = Math.max(nextFull, now) + SPACING_MS_MIN;
        const wait = nextFull - now - BURST_MAX * SPACING_MS_MIN;
        if (wait > 0)
            await pause(clock, wait);
    };
}

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
;// CONCATENATED MODULE: ./lib/adapters/github/client/refusal.js
// Refusals of GitHub's as problems: what was wanted in people's words, why it was refused, and what to do.


function refusalOf(wanted, failure, { name, now }) {
    if (isRateLimited(failure))
        return limited(wanted, failure, now);
    if (isUnknown(failure))
        return silent(wanted, failure);
    const { status, message } = failure;
    if (status === 401)
        return (0,problem/* problem */.CC)("permission-denied", `GitHub does not accept the token any more (${message}), so it cannot ${wanted.to}.`, { hint: "It has expired or was revoked, or the app was uninstalled. Start the run again, or give a new token." });
    if (status !== null && status >= 300 && status < 400)
        return (0,problem/* problem */.CC)("not-found", `${name} was renamed or transferred.`, { hint: "Use its new name; the old one is only redirected." });
    if (/archived/i.test(message) && status === 403)
        return (0,problem/* problem */.CC)("refused", `${name} is archived, so nobody can ${wanted.to}.`, { hint: "Unarchive it in the repository's settings." });
    if (/repository is empty/i.test(message))
        return (0,problem/* problem */.CC)("refused", `${name} has no commit yet, so nobody can ${wanted.to}.`, { hint: "Make a first commit, for example a README." });
    if (/without `?workflows?`? permission/i.test(message))
        return forbidden({ ...wanted, needs: "workflows: write" }, message);
    if (status === 403 || failure.kinds.includes("FORBIDDEN"))
        return forbidden(wanted, message);
    if (status === 404 || status === 410 || failure.kinds.includes("NOT_FOUND"))
        return absent(wanted, { message, name, isGone: status === 410 });
    if (status === 409)
        return (0,problem/* problem */.CC)("conflict", `GitHub could not ${wanted.to}: ${message}.`, { hint: "Try again." });
    return (0,problem/* problem */.CC)("refused", `GitHub refuses to ${wanted.to}: ${message || `status ${status}`}.`);
}
function limited({ to }, failure, now) {
    const wait = askedToWait(failure, now);
    const from = wait === null ? "in some minutes" : `from ${new Date(now + wait).toISOString().replace(/:\d\d\.\d+Z$/, " UTC").replace("T", " ")} on`;
    return (0,problem/* problem */.CC)("remote-unavailable", `GitHub's rate limit does not let us ${to} now (${failure.message || "too many requests"}).`, { hint: `Try again ${from}.` });
}
function silent({ to }, { status, message }) {
    const why = status === null ? message : `${status}${message === "" ? "" : ` ${message}`}`;
    return (0,problem/* problem */.CC)("remote-unavailable", `GitHub did not answer when asked to ${to} (${why}).`, { hint: "Try again later; https://www.githubstatus.com says whether it is down." });
}
function forbidden({ to, needs }, message) {
    if (/\bSAML\b|\bSSO\b/.test(message))
        return (0,problem/* problem */.CC)("permission-denied", `The organization does not let this token ${to} (${message}).`, { hint: "Authorize the token for single sign-on." });
    return (0,problem/* problem */.CC)("permission-denied", `GitHub does not let this token ${to} (${message || "Forbidden"}).`, { hint: permissionHint(needs) });
}
/** Some permissions cannot be given to a workflow's own token. */
const APPS_ONLY = ["members", "administration"];
/** "issues: write" as an instruction for workflows and apps. */
function permissionHint(needs) {
    const [name = "", access = "read"] = needs.split(": ");
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", " ")}: ${access === "write" ? "Read and write" : "Read-only"}`;
    if (name === "workflows")
        return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it. Without it, do the same in a clone and push it.`;
    if (APPS_ONLY.includes(name))
        return `An app or a token of its own needs the permission "${title}"; the token of a workflow cannot have it.`;
    return `A workflow needs \`permissions: ${needs}\`; an app or a token of its own the permission "${title}".`;
}
function absent({ to, needs }, { message, name, isGone }) {
    if (isGone)
        return (0,problem/* problem */.CC)("not-found", `GitHub cannot ${to}: it was deleted (${message}).`);
    return (0,problem/* problem */.CC)("not-found", `GitHub cannot ${to}: it is not there in ${name}, or hidden from this token.`, { hint: `See whether the name is right and the token may see it. ${permissionHint(needs)}` });
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/client.js
// The client: octokit, loaded with the first call, behind one way to ask that counts, waits, tries again and explains.






const API_VERSION = "2022-11-28";
/** What can stand in a header; of anything else fetch would complain aloud, with the token in what it says. */
const TOKEN = /^[!-~]+$/;
const NO_TOKEN = { status: 401, message: "it has characters that no token has", kinds: [], headers: {} };
/** Its plugins for throttling and retries stay out: they wait a second before every write, and repeat what may have been done. */
async function load() {
    return (await __webpack_require__.e(/* import() */ 8069).then(__webpack_require__.bind(__webpack_require__, 8069))).Octokit;
}
function openClient(options) {
    const { owner, name, apiUrl, token, clock, random } = options;
    const means = { clock, random };
    const line = openLine(options.fetch ?? fetch, clock);
    const pace = openPace(clock);
    let opening = null;
    let authorization = "";
    const client = () => (opening ??= openOctokit(options, line.fetch, () => authorization));
    async function attempt(act) {
        try {
            const given = await token();
            if (!TOKEN.test(given))
                return { ok: false, failure: NO_TOKEN };
            authorization = `Bearer ${given}`;
        }
        catch (error) {
            return { ok: false, failure: tokenFailure(error) };
        }
        try {
            const octokit = await client();
            return judged(await act(octokit));
        }
        catch (error) {
            const failure = failureOf(error);
            if (!failure)
                throw error;
            return { ok: false, failure };
        }
    }
    async function ask(wish, act) {
        const until = wish.until ?? clock.elapsed() + CALL_MS_MAX;
        if (wish.creates)
            await pace();
        const look = wish.look && (async () => lookedUp(await wish.look?.(until)));
        const outcome = await persist(means, { attempt: () => attempt(act), look: look ?? null, until });
        if (outcome.ok)
            return (0,result.ok)(outcome.value);
        return wish.expect?.(outcome.failure) ?? (0,result/* failed */.g)(refusalOf(wish, outcome.failure, { name: `${owner}/${name}`, now: line.now() }));
    }
    return {
        name: `${owner}/${name}`,
        repo: { owner, repo: name },
        apiUrl,
        means,
        calls: line.calls,
        now: line.now,
        ask: (wish, act) => ask(wish, ({ rest }) => act(rest)),
        query: (wish, query, variables) => ask(wish, async (octokit) => {
            const answer = await octokit.request({ method: "POST", url: graphqlUrl(apiUrl), query, variables });
            const [error] = errorsIn(answer.data);
            if (error)
                return { status: /something went wrong/i.test(String(error["message"])) ? GRAPHQL_FAILED : GRAPHQL_REFUSED, data: answer.data };
            return { status: answer.status, data: (0,json/* isObject */.Gv)(answer.data) ? answer.data["data"] : answer.data };
        }),
    };
}
/** GraphQL refuses and fails with status 200; such an answer is a refusal, or a failure, like any other. */
const GRAPHQL_REFUSED = 422;
const GRAPHQL_FAILED = 502;
function judged(answer) {
    const { status, data } = answer;
    if (status >= 300)
        return { ok: false, failure: refusedWith(status, answer) };
    if (status !== 204 && typeof data === "string")
        return { ok: false, failure: noAnswer("the answer was cut off") };
    return { ok: true, value: data };
}
function lookedUp(seen) {
    return seen?.ok && seen.value !== null ? { ok: true, value: seen.value } : null;
}
/** No token for this repository is as good as one that is not accepted; that GitHub did not answer is another matter. */
function tokenFailure(error) {
    const failure = failureOf(error);
    if (!failure)
        throw error;
    return failure.status !== null && failure.status < 500 && failure.status !== 429 ? { ...failure, status: 401 } : failure;
}
async function openOctokit({ apiUrl, userAgent = "milestone" }, line, authorization) {
    const Octokit = await load();
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = new Octokit({ baseUrl: apiUrl, userAgent, log: silent, retry: { enabled: false }, throttle: { enabled: false }, request: { fetch: line, redirect: "manual" } });
    octokit.hook.before("request", (options) => {
        options.headers["x-github-api-version"] = API_VERSION;
        options.headers["authorization"] = authorization();
    });
    return octokit;
}
function graphqlUrl(apiUrl) {
    return `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`;
}
/** The line to GitHub: every request is counted and ends in time, its body read. */
function openLine(send, clock) {
    let calls = 0;
    let ahead = 0;
    return {
        calls: () => calls,
        now: () => clock.now() + ahead,
        async fetch(input, init) {
            calls++;
            const { promise: late, reject } = Promise.withResolvers();
            const controller = new AbortController();
            const stop = clock.after(TRY_MS_MAX, () => {
                controller.abort();
                reject(new TypeError(`no answer within ${TRY_MS_MAX / 1000} seconds`));
            });
            try {
                const response = await Promise.race([whole(send(input, { ...init, signal: controller.signal })), late]);
                const date = Date.parse(response.headers.get("date") ?? "");
                if (Number.isFinite(date))
                    ahead = date - clock.now();
                return response;
            }
            finally {
                stop();
            }
        },
    };
}
/** A body that breaks off is found here, not by whoever reads it later. */
async function whole(sent) {
    const response = await sent;
    const body = [204, 205, 304].includes(response.status) ? null : await response.arrayBuffer();
    return new Response(body, { status: response.status, headers: response.headers });
}

// EXTERNAL MODULE: ./lib/core/model/permission.js
var permission = __webpack_require__(4173);
;// CONCATENATED MODULE: ./lib/ports/forge/forge.js
const REACTIONS = ["+1", "-1", "confused", "eyes", "rocket"];

;// CONCATENATED MODULE: ./lib/adapters/github/answers.js

/** Null for accounts that are gone. */
function accountOf(user) {
    return user ? { id: user.id, login: user.login, kind: user.type === "User" ? "user" : "bot" } : null;
}
function commentOf(comment) {
    const { id, node_id: nodeId, body, user, html_url: url, issue_url: issueUrl } = comment;
    return {
        id, nodeId, url, body: body ?? "", author: accountOf(user), issue: Number(/\d+$/.exec(issueUrl)?.[0] ?? 0),
        createdAt: comment.created_at, updatedAt: comment.updated_at, reactions: countsOf(comment.reactions ?? {}),
    };
}
function countsOf(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([name, count]) => isReaction(name) && typeof count === "number" && count > 0));
}
function isReaction(name) {
    return REACTIONS.some((known) => known === name);
}
function issueOf({ number, title, body, state, user, closed_by: closedBy, updated_at: updatedAt, html_url: url, pull_request: pull }) {
    const open = state === "open";
    return { number, title, body: body ?? "", state: open ? "open" : "closed", isPullRequest: pull !== undefined, author: accountOf(user), closedBy: open ? null : accountOf(closedBy), updatedAt, url };
}
/** GitHub names a commit also for what is not merged: one that it made to try. */
function pullOf({ number, title, body, state, draft, user, head, base, merge_commit_sha: merged, merged_at: mergedAt, html_url: url }) {
    return {
        number, title, body: body ?? "", state: state === "open" ? "open" : "closed", isDraft: draft ?? false, author: accountOf(user), url,
        head: { branch: head.ref, commit: head.sha, repository: head.repo?.full_name ?? null }, base: { branch: base.ref, commit: base.sha },
        mergedAs: mergedAt === null ? null : merged, mergedAt,
    };
}
/** GitHub knows more ways of waiting than one. */
function runOf({ id, status, conclusion, html_url: url, created_at: createdAt }) {
    const known = status === "completed" || status === "in_progress" ? status : "queued";
    return { id, status: known, conclusion: known === "completed" ? conclusion : null, url, createdAt };
}

;// CONCATENATED MODULE: ./lib/adapters/github/client/pages.js
// Lists that come in pages: asked for by number until one is not full, so that no link can lead in a circle.


/** The most that GitHub gives at once. */
const PAGE_ITEMS_MAX = 100;
/** Ten thousand items; more are never one question of ours. */
const PAGES_MAX = 100;
/** `limit`: so many items are enough. `what` names the items: "comments". Problem: `refused` where there are more than anybody may ask for. */
async function allPages(ask, { what, limit = Infinity }) {
    const per_page = Math.min(PAGE_ITEMS_MAX, limit);
    const items = [];
    for (let page = 1; page <= PAGES_MAX; page++) {
        const found = await ask({ page, per_page });
        if (!found.ok)
            return found;
        items.push(...found.value);
        if (found.value.length < per_page || items.length >= limit)
            return (0,result.ok)(items.slice(0, limit));
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `There are more than ${PAGES_MAX * PAGE_ITEMS_MAX} ${what}.`, { hint: "Ask for fewer." }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-forge.js
// The forge on GitHub: people and their roles, issues, comments and reactions.






const ISSUES = "issues: read";
const WRITE = "issues: write";
/** Our clock may be ahead of GitHub's by so much. */
const AHEAD_MS_MAX = 10 * 60_000;
function openGitHubForge(client, places) {
    const self = openSelf(client);
    return {
        name: client.name,
        calls: client.calls,
        self,
        async place() {
            const known = await places.place();
            if (!known.ok)
                return known;
            const { id, defaultBranch, isPrivate, isArchived, url } = known.value;
            return (0,result.ok)({ id, defaultBranch, isPrivate, isArchived, url });
        },
        permission: (login) => github_forge_permission(client, login),
        isMember: (team, login) => isMember(client, team, login),
        ...issues(client),
        ...comments(client, self),
        ...reactions(client),
    };
}
/** GraphQL knows for every kind of token; where it does not answer, a person's token is known by REST. */
function openSelf(client) {
    let known = null;
    return async () => {
        if (known)
            return (0,result.ok)(known);
        const asked = await client.query({ to: "say whose token this is", needs: "metadata: read" }, "query { viewer { login databaseId } }", {});
        const viewer = asked.ok && (0,json/* isObject */.Gv)(asked.value) && (0,json/* isObject */.Gv)(asked.value["viewer"]) ? asked.value["viewer"] : {};
        const { login, databaseId: id } = viewer;
        if (typeof login === "string" && typeof id === "number")
            return (0,result.ok)((known = { id, login, kind: login.endsWith("[bot]") ? "bot" : "user" }));
        const user = await client.ask({ to: "say whose token this is", needs: "metadata: read" }, (rest) => rest.users.getAuthenticated());
        if (!user.ok)
            return asked.ok ? user : asked;
        const account = accountOf(user.value);
        return account ? (0,result.ok)((known = account)) : (0,result/* failed */.g)((0,problem/* problem */.CC)("not-found", "GitHub does not say whose token this is."));
    };
}
/** The greatest of what is granted: a custom role is known by what it may. */
async function github_forge_permission(client, login) {
    const answer = await client.ask({ to: `see what ${login} may do`, needs: "metadata: read" }, (rest) => rest.repos.getCollaboratorPermissionLevel({ ...client.repo, username: login }));
    if (!answer.ok)
        return answer;
    const { role_name: role, permission: coarse, user } = answer.value;
    const account = accountOf(user);
    if (!account)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("not-found", `GitHub knows no account ${login}.`));
    return (0,result.ok)({ account, level: levelNamed(role) ?? levelOf(user?.permissions) ?? levelNamed(coarse) ?? "none" });
}
function levelNamed(name) {
    return permission/* PERMISSIONS */.J.find((level) => level === name) ?? null;
}
function levelOf(granted) {
    if (!granted)
        return null;
    const steps = [["admin", granted.admin], ["maintain", granted.maintain], ["write", granted.push], ["triage", granted.triage], ["read", granted.pull]];
    return steps.find(([, has]) => has === true)?.[0] ?? "none";
}
/** Somebody who is invited, but has not come yet, is no member. */
async function isMember(client, { organization, slug }, login) {
    const answer = await client.ask({ to: `see whether ${login} is in the team ${organization}/${slug}`, needs: "members: read", expect: ({ status }) => (status === 404 ? (0,result.ok)(null) : null) }, (rest) => rest.teams.getMembershipForUserInOrg({ org: organization, team_slug: slug, username: login }));
    return answer.ok ? (0,result.ok)(answer.value?.state === "active") : answer;
}
function issues(client) {
    const issue = async (number) => {
        const answer = await client.ask({ to: `read issue ${number}`, needs: ISSUES }, (rest) => rest.issues.get({ ...client.repo, issue_number: number }));
        return answer.ok ? (0,result.ok)(issueOf(answer.value)) : answer;
    };
    return {
        issue,
        async closedSince(instant) {
            const found = await allPages((page) => client.ask({ to: "list closed issues", needs: ISSUES }, (rest) => rest.issues.listForRepo({ ...client.repo, ...page, state: "closed", since: instant, sort: "updated", direction: "asc" })), { what: "closed issues" });
            if (!found.ok)
                return found;
            const closed = [];
            for (const raw of found.value.filter(({ pull_request: pull }) => pull === undefined)) {
                const one = issueOf(raw);
                const lacksCloser = one.closedBy === null && Date.parse(raw.closed_at ?? "") > Date.parse(instant) - 1_000;
                const whole = lacksCloser ? await issue(one.number) : (0,result.ok)(one);
                if (!whole.ok)
                    return whole;
                closed.push(whole.value);
            }
            return (0,result.ok)(closed);
        },
    };
}
function comments(client, self) {
    const { repo } = client;
    const list = async (issue, since) => {
        const found = await allPages((page) => client.ask({ to: `read the comments of issue ${issue}`, needs: ISSUES }, (rest) => rest.issues.listComments({ ...repo, ...page, issue_number: issue, ...(since !== undefined && { since }) })), { what: `comments in issue ${issue}` });
        return found.ok ? (0,result.ok)(found.value.map(commentOf)) : found;
    };
    return {
        async comment(id) {
            const answer = await client.ask({ to: `read comment ${id}`, needs: ISSUES }, (rest) => rest.issues.getComment({ ...repo, comment_id: id }));
            return answer.ok ? (0,result.ok)(commentOf(answer.value)) : answer;
        },
        comments: (issue) => list(issue),
        async commentsSince(instant) {
            const found = await allPages((page) => client.ask({ to: "read the latest comments", needs: ISSUES }, (rest) => rest.issues.listCommentsForRepo({ ...repo, ...page, since: instant, sort: "updated", direction: "asc" })), { what: `comments since ${instant}` });
            return found.ok ? (0,result.ok)(found.value.map(commentOf)) : found;
        },
        async say(issue, body) {
            const since = new Date(client.now() - AHEAD_MS_MAX).toISOString();
            const said = await client.ask({
                to: `comment on issue ${issue}`, needs: WRITE, creates: true,
                look: () => saidBefore(list(issue, since), self, { body, since }),
            }, (rest) => rest.issues.createComment({ ...repo, issue_number: issue, body }));
            if (!said.ok)
                return said;
            return (0,result.ok)("node_id" in said.value ? commentOf(said.value) : said.value);
        },
        async edit(comment, body) {
            const answer = await client.ask({ to: `change comment ${comment}`, needs: WRITE }, (rest) => rest.issues.updateComment({ ...repo, comment_id: comment, body }));
            return answer.ok ? (0,result.ok)(commentOf(answer.value)) : answer;
        },
        async remove(comment) {
            const answer = await client.ask({ to: `delete comment ${comment}`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.issues.deleteComment({ ...repo, comment_id: comment }));
            return answer.ok ? (0,result.ok)(undefined) : answer;
        },
    };
}
/** What was to be deleted went with a try whose answer was lost. */
function goneAfterAll({ status, afterLost }) {
    return status === 404 && afterLost ? (0,result.ok)(undefined) : null;
}
/** A comment whose answer was lost: ours, of the same words, and new. */
async function saidBefore(listing, self, { body, since }) {
    const [found, we] = await Promise.all([listing, self()]);
    if (!found.ok || !we.ok)
        return found.ok ? (0,result.ok)(null) : found;
    return (0,result.ok)(found.value.find((comment) => comment.author?.id === we.value.id && comment.createdAt >= since.slice(0, 19) && plain(comment.body) === plain(body)) ?? null);
}
/** GitHub keeps what it was sent, but for the ends of lines. */
function plain(text) {
    return text.replaceAll("\r\n", "\n").trim();
}
function reactions(client) {
    const { repo } = client;
    return {
        async react(comment, reaction) {
            const answer = await client.ask({ to: `react to comment ${comment}`, needs: WRITE }, (rest) => rest.reactions.createForIssueComment({ ...repo, comment_id: comment, content: reaction }));
            return answer.ok ? (0,result.ok)(answer.value.id) : answer;
        },
        async unreact(comment, reaction) {
            const answer = await client.ask({ to: `take a reaction to comment ${comment} away`, needs: WRITE, expect: goneAfterAll }, (rest) => rest.reactions.deleteForIssueComment({ ...repo, comment_id: comment, reaction_id: reaction }));
            return answer.ok ? (0,result.ok)(undefined) : answer;
        },
        async reactions(comment) {
            const found = await allPages((page) => client.ask({ to: `see the reactions to comment ${comment}`, needs: ISSUES }, (rest) => rest.reactions.listForIssueComment({ ...repo, ...page, comment_id: comment })), { what: "reactions" });
            return found.ok ? (0,result.ok)(found.value.flatMap(({ id, user, content }) => (isReaction(content) ? [{ id, author: accountOf(user), reaction: content }] : []))) : found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-pulls.js
// Pull requests on GitHub.




const READ = "pull-requests: read";
const github_pulls_WRITE = "pull-requests: write";
function openGitHubPulls(client) {
    const { repo } = client;
    const list = async (what) => {
        const found = await allPages((page) => client.ask({ to: "list pull requests", needs: READ }, (rest) => rest.pulls.list({ ...repo, ...page, ...what })), { what: "pull requests" });
        return found.ok ? (0,result.ok)(found.value.map(pullOf)) : found;
    };
    const of = async (branch, more) => {
        const found = await list({ head: `${repo.owner}:${branch}`, ...more });
        return found.ok ? (0,result.ok)(found.value.filter(({ head }) => head.branch === branch && isOwn(client, head.repository))) : found;
    };
    const pull = async (number) => {
        const answer = await client.ask({ to: `read pull request ${number}`, needs: READ }, (rest) => rest.pulls.get({ ...repo, pull_number: number }));
        return answer.ok ? (0,result.ok)(pullOf(answer.value)) : answer;
    };
    return {
        pull,
        of: (branch, state) => of(branch, { state }),
        open: () => list({ state: "open" }),
        async propose({ title, body, head, base }) {
            const there = async () => {
                const found = await of(head, { base, state: "open" });
                return found.ok ? (0,result.ok)(found.value.find((each) => each.base.branch === base) ?? null) : found;
            };
            const before = await there();
            if (!before.ok || before.value)
                return before.ok && before.value ? (0,result.ok)(before.value) : unmade(before, head);
            const made = await client.ask({
                to: `propose ${head} for ${base}`, needs: github_pulls_WRITE, creates: true, look: there,
                expect: ({ status, message }) => (status === 422 && /already exists/i.test(message) ? (0,result.ok)("there") : null),
            }, async (rest) => {
                const { status, data } = await rest.pulls.create({ ...repo, title, body, head, base });
                return { status, data: pullOf(data) };
            });
            if (!made.ok || made.value !== "there")
                return made.ok && made.value !== "there" ? (0,result.ok)(made.value) : unmade(made, head);
            const found = await there();
            return found.ok && found.value ? (0,result.ok)(found.value) : unmade(found, head);
        },
        async edit(number, change) {
            const answer = await client.ask({ to: `change pull request ${number}`, needs: github_pulls_WRITE }, (rest) => rest.pulls.update({ ...repo, pull_number: number, ...change }));
            return answer.ok ? (0,result.ok)(pullOf(answer.value)) : answer;
        },
        checks: (commit) => checks(client, commit),
        merge: (number, how) => merge(client, number, { ...how, look: () => pull(number) }),
    };
}
function isOwn({ name }, repository) {
    return repository?.toLowerCase() === name.toLowerCase();
}
/** Another that GitHub speaks of, and does not show. */
function unmade(found, head) {
    return found.ok ? (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `GitHub says that ${head} is proposed already, but does not show where.`, { hint: "Try again in a moment." })) : found;
}
const GREEN = ["success", "neutral", "skipped"];
async function checks(client, commit) {
    const { repo } = client;
    const to = `see the checks of ${commit}`;
    const [runs, statuses] = await Promise.all([
        allPages(async (page) => {
            const answer = await client.ask({ to, needs: "checks: read" }, (rest) => rest.checks.listForRef({ ...repo, ...page, ref: commit, filter: "latest" }));
            return answer.ok ? (0,result.ok)(answer.value.check_runs) : answer;
        }, { what: "checks" }),
        allPages(async (page) => {
            const answer = await client.ask({ to, needs: "statuses: read" }, (rest) => rest.repos.getCombinedStatusForRef({ ...repo, ...page, ref: commit }));
            return answer.ok ? (0,result.ok)(answer.value.statuses) : answer;
        }, { what: "statuses" }),
    ]);
    if (!runs.ok)
        return runs;
    if (!statuses.ok)
        return statuses;
    const lights = [
        ...runs.value.map(({ name, status, conclusion }) => ({ name, light: status !== "completed" ? "pending" : GREEN.includes(conclusion) ? "green" : "red" })),
        ...statuses.value.map(({ context, state }) => ({ name: context, light: state === "success" ? "green" : state === "pending" ? "pending" : "red" })),
    ];
    const state = ["red", "pending"].find((wanted) => lights.some(({ light }) => light === wanted)) ?? "green";
    return (0,result.ok)({ state, waiting: lights.filter(({ light }) => light !== "green").map(({ name }) => name) });
}
async function merge(client, number, { commit, strategy, title, look }) {
    const merged = async () => {
        const pull = await look();
        if (!pull.ok)
            return pull;
        const { mergedAs, head } = pull.value;
        return (0,result.ok)(mergedAs !== null && head.commit === commit ? { sha: mergedAs } : null);
    };
    const answer = await client.ask({
        to: `merge pull request ${number}`, needs: "contents: write", look: merged,
        expect: (failure) => {
            const obstacle = obstacleOf(number, failure);
            return obstacle && (0,result/* failed */.g)(obstacle);
        },
    }, (rest) => rest.pulls.merge({ ...client.repo, pull_number: number, sha: commit, merge_method: strategy, commit_title: title }));
    if (answer.ok)
        return (0,result.ok)({ commit: answer.value.sha });
    const before = answer.problem.code === "refused" ? await merged() : (0,result.ok)(null);
    return before.ok && before.value ? (0,result.ok)({ commit: before.value.sha }) : answer;
}
function obstacleOf(number, { status, message }) {
    if (status === 409)
        return (0,problem/* problem */.CC)("conflict", `Pull request ${number} has another head by now.`, { hint: "Look at what was added, then merge again." });
    if (status === 405 || (status === 422 && message !== ""))
        return (0,problem/* problem */.CC)("refused", `GitHub does not merge pull request ${number}: ${message}.`, { hint: "Its page on GitHub says what is missing: reviews, checks, or conflicts to resolve." });
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/line.js
/** For so long GitHub may answer what was, by its own clusters' delay. */
const STALE_MS_MAX = 10_000;
/** The commits before and after a change, and those that requests ask for again. */
const COMMITS_KEPT_MAX = 4;
/** Branches that nobody has asked for lately are forgotten. */
const LINES_MAX = 64;
/** A busy day; then they are asked for anew. */
const TOLD_MAX = 1_000;
const lines = new Map();
/** `key` names the server, the repository and the branch. */
function lineOf(key) {
    const line = lines.get(key) ?? line_openLine();
    lines.delete(key);
    lines.set(key, line);
    for (const oldest of lines.keys()) {
        if (lines.size <= LINES_MAX)
            break;
        lines.delete(oldest);
    }
    return line;
}
function line_openLine() {
    let last = Promise.resolve();
    let ours = null;
    let seen = null;
    let told = null;
    const trees = new Map();
    return {
        async turn() {
            const before = last;
            const { promise, resolve } = Promise.withResolvers();
            last = promise;
            await before;
            return resolve;
        },
        believed(answered, now) {
            const commit = ours && now - ours.at < STALE_MS_MAX && ours.over.has(answered) ? ours.commit : answered;
            seen = { commit, at: now };
            return commit;
        },
        recent: (now) => (seen && now - seen.at < STALE_MS_MAX ? seen.commit : null),
        moved(from, to, now) {
            seen = { commit: to.id, at: now };
            ours = { commit: to.id, over: new Set([...(ours?.commit === from ? ours.over : []), from]), at: now };
            told = told?.tip === from && told.commits.length < TOLD_MAX ? { ...told, tip: to.id, commits: [...told.commits, to] } : null;
        },
        since(tip, instant) {
            const from = Date.parse(instant);
            return told?.tip === tip && Date.parse(told.from) <= from ? told.commits.filter(({ at }) => Date.parse(at) >= from) : null;
        },
        tell: (tip, from, commits) => void (told = { tip, from, commits }),
        entries: (commit) => trees.get(commit),
        keep(commit, entries) {
            trees.delete(commit);
            trees.set(commit, entries);
            for (const oldest of trees.keys()) {
                if (trees.size <= COMMITS_KEPT_MAX)
                    break;
                trees.delete(oldest);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(522);
;// CONCATENATED MODULE: ./lib/adapters/github/state/trees.js
// What a commit holds: the files of the data folder and of .github, with their ids and modes.



/** The data folder, from the top of the repository; over the API there is no other. */
const DATA_FOLDER = ".milestones";
/** One call where the repository has fewer than 100,000 files; larger ones are walked. Null where there is no such commit. */
async function entriesOf(client, commit) {
    const whole = await list(client, commit, "deep");
    if (!whole.ok || whole.value === null)
        return whole.ok ? (0,result.ok)(null) : whole;
    const nodes = whole.value.isCut ? await walkReach(client, commit) : (0,result.ok)(whole.value.nodes);
    if (!nodes.ok)
        return nodes;
    const odd = nodes.value.find(({ path, isFolder }) => path === DATA_FOLDER && !isFolder);
    if (odd)
        return (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: DATA_FOLDER }));
    return (0,result.ok)(new Map(nodes.value.filter(({ isFolder }) => !isFolder).flatMap(({ path, mode, id, size }) => {
        const own = path.startsWith(`${DATA_FOLDER}/`) ? path.slice(DATA_FOLDER.length + 1) : (0,data_path/* pathOfTop */.Yy)(path);
        return own === null ? [] : [[own, { mode, id, size }]];
    })));
}
async function list(client, id, depth) {
    const answer = await client.ask({ to: "read the repository's files", needs: "contents: read", expect: ({ status, message }) => (status === 404 || status === 422 || (status === 409 && !/empty/i.test(message)) ? (0,result.ok)(null) : null) }, (rest) => rest.git.getTree({ ...client.repo, tree_sha: id, ...(depth === "deep" && { recursive: "1" }) }));
    if (!answer.ok || answer.value === null)
        return answer.ok ? (0,result.ok)(null) : answer;
    const { tree, truncated } = answer.value;
    return (0,result.ok)({ isCut: truncated, nodes: tree.map(({ path, mode, sha, size, type }) => ({ path, mode, id: sha, size: size ?? 0, isFolder: type === "tree" })) });
}
/** Only the folders that we may reach. */
async function walkReach(client, commit) {
    const top = await list(client, commit, "flat");
    if (!top.ok)
        return top;
    const found = [];
    for (const node of (top.value?.nodes ?? []).filter(({ path }) => (0,data_path/* reachOf */.xw)(DATA_FOLDER).includes(path))) {
        const below = node.isFolder ? await walk(client, node) : (0,result.ok)([node]);
        if (!below.ok)
            return below;
        found.push(node, ...below.value);
    }
    return (0,result.ok)(found);
}
async function walk(client, folder) {
    const under = ({ nodes }) => nodes.map((node) => ({ ...node, path: `${folder.path}/${node.path}` }));
    const deep = await list(client, folder.id, "deep");
    if (!deep.ok || (deep.value && !deep.value.isCut))
        return deep.ok ? (0,result.ok)(deep.value ? under(deep.value) : []) : deep;
    const flat = await list(client, folder.id, "flat");
    if (!flat.ok)
        return flat;
    if (!flat.value || flat.value.isCut)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `${folder.path} holds more files than GitHub lists.`, { at: { path: folder.path }, hint: "Archive milestones, or work with a clone." }));
    const found = [];
    for (const node of under(flat.value)) {
        const below = node.isFolder ? await walk(client, node) : (0,result.ok)([]);
        if (!below.ok)
            return below;
        found.push(node, ...below.value);
    }
    return (0,result.ok)(found);
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/snapshot.js
// Files at a commit on GitHub: listed from its tree, read by their ids.




/** `release` gives the writers' place free. */
function openSnapshot(view, contents, release) {
    return {
        root: DATA_FOLDER,
        exists: [...view.entries.keys()].some((path) => (0,data_path/* pathFromTop */.PH)(path) === null),
        list: async (folder) => snapshot_list(view.entries, folder),
        read: (paths) => read(view, contents, paths),
        release: async () => release(),
    };
}
function shown(path) {
    return (0,data_path/* shownOf */.Rp)({ label: DATA_FOLDER }, path);
}
function outside(path) {
    return (0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(path)} is not a path inside ${DATA_FOLDER}.`);
}
function snapshot_list(entries, folder) {
    if (folder !== "" && !(0,data_path/* isDataPath */.si)(folder))
        return (0,result/* failed */.g)(outside(folder));
    const link = linkOnTheWay(entries, `${folder}/`);
    return link === null ? (0,result.ok)([...(0,data_path/* namesBelow */.kV)(entries.keys(), folder)].filter((name) => !(0,data_path/* isTemporary */.ey)(name)).sort()) : (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: shown(link) }));
}
async function read({ entries, seen }, contents, paths) {
    for (const path of paths)
        seen.add(path);
    const files = paths.flatMap((path) => {
        const entry = entries.get(path);
        return entry && (0,data_path/* isDataPath */.si)(path) && isReadable(entry) ? [{ path, id: entry.id, size: entry.size, shown: shown(path) }] : [];
    });
    const bytes = await contents.of(files);
    const found = new Map(files.flatMap(({ path, id }) => {
        const content = bytes.get(id);
        return content ? [[path, content]] : [];
    }));
    for (const path of paths) {
        const obstacle = found.has(path) ? null : obstacleAt(path, entries);
        if (obstacle)
            found.set(path, (0,result/* failed */.g)(obstacle));
    }
    return found;
}
function isReadable({ mode, size }) {
    return isRegular(mode) && size <= data_path/* FILE_BYTES_MAX */.Ug;
}
function isRegular(mode) {
    return mode.startsWith("100");
}
/** Why a path cannot be read; null where it is just not there. */
function obstacleAt(path, entries) {
    if (!(0,data_path/* isDataPath */.si)(path))
        return outside(path);
    const entry = entries.get(path);
    if (entry && isRegular(entry.mode))
        return (0,data_path/* tooLarge */.g$)({ path: shown(path) }, entry.size);
    const link = linkOnTheWay(entries, path);
    return entry || link !== null || foldersOf(entries).has(path) ? (0,data_path/* notAFile */.$y)({ path: shown(link ?? path) }) : null;
}
const known = new WeakMap();
/** Every folder that holds something. */
function foldersOf(entries) {
    const before = known.get(entries);
    if (before)
        return before;
    const folders = new Set();
    known.set(entries, folders);
    for (const path of entries.keys()) {
        for (let end = path.lastIndexOf("/"); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1))
            folders.add(path.slice(0, end));
    }
    return folders;
}
/** The link, submodule or file that stands where a path needs a folder. */
function linkOnTheWay(entries, path) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
        const entry = entries.get(path.slice(0, end));
        if (entry && !isRegular(entry.mode))
            return path.slice(0, end);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/branch.js
// The state branch on GitHub: which one it is, where it stands, and moving it forward from what was read.





const NOTHING_YET = { commit: null, entries: new Map() };
/** For so long a choice holds before the configuration is looked at again. */
const CHOICE_MS_MAX = 60_000;
function openStateBranch(client, options) {
    const { ref, choose, places, contents } = options;
    let choice = null;
    const elapsed = client.means.clock.elapsed;
    const branchOf = (name) => ({ name, line: lineOf(`${client.apiUrl} ${client.name.toLowerCase()} ${name}`) });
    const tip = async (branch) => {
        const answered = await commitOf(client, `heads/${branch.name}`);
        if (!answered.ok)
            return answered;
        if (answered.value === "empty")
            return (0,result.ok)(NOTHING_YET);
        if (answered.value !== null)
            return branch_known(client, branch.line, branch.line.believed(answered.value, elapsed()));
        choice = null;
        return missing(client, branch, options);
    };
    return {
        tip,
        async which() {
            if (ref !== null)
                return (0,result.ok)(branchOf(ref));
            if (choice && elapsed() - choice.at < CHOICE_MS_MAX)
                return (0,result.ok)(branchOf(choice.name));
            const usual = await places.defaultBranch();
            if (!usual.ok)
                return usual;
            const there = choose ? await tip(branchOf(usual.value)) : null;
            if (there && !there.ok)
                return there;
            const chosen = there && choose ? await choose(openSnapshot({ entries: there.value.entries, seen: new Set() }, contents, () => { })) : null;
            choice = { name: chosen ?? usual.value, at: elapsed() };
            return (0,result.ok)(branchOf(choice.name));
        },
        async advance(branch, from, to) {
            const moved = await move(client, branch, to.id);
            if (moved.ok && moved.value === "done")
                branch.line.moved(from, to, elapsed());
            return moved;
        },
    };
}
/** The commit a ref stands at ("heads/main"); null where it is not there, "empty" where the repository has no commit. */
async function commitOf(client, ref, until) {
    const answer = await client.ask({
        to: `read ${ref.replace("heads/", "the branch ")}`, needs: "contents: read", ...(until !== undefined && { until }),
        expect: ({ status, message }) => (status === 404 ? (0,result.ok)(null) : status === 409 && /empty/i.test(message) ? (0,result.ok)("empty") : null),
    }, (rest) => rest.git.getRef({ ...client.repo, ref }));
    if (!answer.ok)
        return answer;
    const { value } = answer;
    return (0,result.ok)(value === null || value === "empty" ? value : value.object.sha);
}
async function branch_known(client, line, commit) {
    const entries = line.entries(commit);
    if (entries)
        return (0,result.ok)({ commit, entries });
    const read = await entriesOf(client, commit);
    if (!read.ok)
        return read;
    if (read.value === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("remote-unavailable", `GitHub names commit ${commit}, but does not have it yet.`, { hint: "Try again in a moment." }));
    line.keep(commit, read.value);
    return (0,result.ok)({ commit, entries: read.value });
}
/** A hidden repository looks like a missing branch, and so does one without a commit; a default branch may have been renamed. */
async function missing(client, { name }, { places }) {
    places.forget();
    const place = await places.place();
    if (!place.ok)
        return place;
    const branches = await client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, per_page: 1 }));
    if (!branches.ok || branches.value.length === 0)
        return branches.ok ? (0,result.ok)(NOTHING_YET) : branches;
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("not-found", `${client.name} has no branch ${name}.`, { hint: `Make it, for example from ${place.value.defaultBranch}, or change \`git_integration.state_branch\`. If it was renamed a moment ago, try again.` }));
}
async function move(client, { name }, to) {
    const done = await client.ask({
        to: `move the branch ${name}`, needs: "contents: write",
        expect: (failure) => refusedMove(name, failure),
        look: async (until) => {
            const at = await commitOf(client, `heads/${name}`, until);
            if (!at.ok)
                return at;
            return at.value !== null && at.value !== "empty" && (at.value === to || (await isPartOf(client, to, at.value))) ? (0,result.ok)({ at }) : (0,result.ok)(null);
        },
    }, (rest) => rest.git.updateRef({ ...client.repo, ref: `heads/${name}`, sha: to, force: false }));
    return done.ok ? (0,result.ok)(done.value === "moved" ? "moved" : "done") : done;
}
/** Somebody may have built on ours before we could see it. */
async function isPartOf(client, commit, tip) {
    const compared = await client.ask({ to: "compare commits", needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
    return compared.ok && ["ahead", "identical"].includes(compared.value.status);
}
const RULES = /protected branch|rule violation|pull request|status check|review|signature|not authorized|locked|GH0(?:06|13)|protections/i;
function refusedMove(name, { status, message }) {
    if (status === 422 && /fast.?forward/i.test(message))
        return (0,result.ok)("moved");
    if (status === 422 && /does not exist/i.test(message))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("not-found", `There is no branch ${name} any more.`, { hint: "Make it again, or change `git_integration.state_branch`." }));
    if (status === null || ![403, 409, 422].includes(status) || !RULES.test(message) || /not accessible/i.test(message))
        return null;
    const hint = /signature/i.test(message)
        ? `Commits of an app or of a workflow's own token are signed by GitHub: use one of these, or set \`git_integration.state_branch\` to a branch without this rule.`
        : `Set \`git_integration.state_branch\` to a branch that is not protected, or let the app or workflow bypass the rules of ${name}.`;
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `The rules of the branch ${name} forbid the commit: ${message}.`, { hint }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-refs.js
// Refs on GitHub, moved by compare-and-swap as far as GitHub has one.




const DONE = { kind: "done" };
const NOTHING = "0".repeat(40);
const github_refs_WRITE = "contents: write";
/**
 * GraphQL's `updateRefs` compares and swaps in one step. Where the server does not have it, or does not take it for such a
 * ref, REST creates just as safely and moves forward only; a deletion, and a move that is not forward, then follow a look, and
 * whoever moves the ref in between is overrun by the deletion, or told.
 */
function openGitHubRefs(client, places) {
    let canSwap = true;
    const at = async (ref) => {
        const found = await commitOf(client, ref.replace(/^refs\//, ""));
        return found.ok ? (0,result.ok)(found.value === "empty" ? null : found.value) : found;
    };
    return {
        branches: () => branches(client),
        at,
        async swap(ref, from, to) {
            if (from === to)
                return standing(at, ref, from);
            if (from === null)
                return to === null ? (0,result.ok)(DONE) : create(client, at, { ref, to });
            const swap = canSwap ? await swapped(client, places, { ref, from, to }) : "unknown";
            if (swap === "done")
                return (0,result.ok)(DONE);
            canSwap = swap !== "unknown";
            const now = await at(ref);
            if (!now.ok)
                return now;
            if (now.value !== from)
                return (0,result.ok)(swap === "lost" && now.value === to ? DONE : { kind: "moved", at: now.value });
            return to === null ? remove(client, at, ref) : update(client, at, { ref, from, to });
        },
        async contains(tip, commit) {
            const answer = await client.ask({ to: `compare ${commit} with ${tip}`, needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${commit}...${tip}`, per_page: 1 }));
            return answer.ok ? (0,result.ok)(answer.value.status === "ahead" || answer.value.status === "identical") : answer;
        },
        async committedAt(commit) {
            const answer = await client.ask({ to: `read commit ${commit}`, needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
            return answer.ok ? (0,result.ok)(new Date(answer.value.committer.date).toISOString()) : answer;
        },
    };
}
async function branches(client) {
    const found = await allPages((page) => client.ask({ to: "list branches", needs: "contents: read" }, (rest) => rest.repos.listBranches({ ...client.repo, ...page })), { what: "branches" });
    return found.ok ? (0,result.ok)(found.value.map(({ name, commit, protected: isProtected }) => ({ name, commit: commit.sha, isProtected, checkedOut: null }))) : found;
}
async function standing(at, ref, wanted) {
    const now = await at(ref);
    return now.ok ? (0,result.ok)(now.value === wanted ? DONE : { kind: "moved", at: now.value }) : now;
}
/** Why it was not done the ref itself tells; `unknown`: the server has no such mutation. */
async function swapped(client, places, { ref, from, to }) {
    const place = await places.place();
    if (!place.ok)
        return "refused";
    const input = { repositoryId: place.value.nodeId, refUpdates: [{ name: ref, beforeOid: from, afterOid: to ?? NOTHING, force: true }] };
    const answer = await client.query({
        to: `move ${ref}`, needs: github_refs_WRITE,
        expect: ({ status, message }) => (status === 404 || /doesn't exist on type|isn't a defined/i.test(message) ? (0,result.ok)("unknown") : null),
    }, "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }", { input });
    if (!answer.ok)
        return answer.problem.code === "remote-unavailable" ? "lost" : "refused";
    return answer.value === "unknown" ? "unknown" : "done";
}
function create(client, at, { ref, to }) {
    return act(client, {
        to: `make ${ref}`,
        after: async () => {
            const now = await at(ref);
            return now.ok && now.value !== null ? (0,result.ok)(now.value === to ? DONE : { kind: "moved", at: now.value }) : (0,result.ok)(null);
        },
    }, (rest) => rest.git.createRef({ ...client.repo, ref, sha: to }));
}
async function update(client, at, { ref, from, to }) {
    return act(client, {
        to: `move ${ref}`,
        after: async () => {
            const now = await at(ref);
            if (!now.ok)
                return (0,result.ok)(null);
            if (now.value !== from)
                return (0,result.ok)(now.value === to ? DONE : { kind: "moved", at: now.value });
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `${ref} can only be moved forward on this server, and ${to.slice(0, 7)} does not build on ${from.slice(0, 7)}.`, { hint: "Delete the ref and make it anew." }));
        },
    }, (rest) => rest.git.updateRef({ ...client.repo, ref: ref.slice("refs/".length), sha: to, force: false }));
}
async function remove(client, at, ref) {
    return act(client, {
        to: `delete ${ref}`,
        after: async () => {
            const now = await at(ref);
            return (0,result.ok)(now.ok && now.value === null ? DONE : null);
        },
    }, (rest) => rest.git.deleteRef({ ...client.repo, ref: ref.slice("refs/".length) }));
}
/** What a call that was refused with 422, or whose answer was lost, has come to is asked of the ref. */
async function act(client, { to, after }, call) {
    const wish = {
        to, needs: github_refs_WRITE,
        look: async () => {
            const seen = await after();
            return seen.ok && seen.value?.kind === "done" ? (0,result.ok)(seen.value) : (0,result.ok)(null);
        },
        expect: ({ status, message }) => (status === 422 && /exists|fast.?forward|does not exist/i.test(message) ? (0,result.ok)("look") : null),
    };
    const done = await client.ask(wish, call);
    if (!done.ok)
        return done;
    if (done.value !== "look")
        return (0,result.ok)(DONE);
    const seen = await after();
    if (!seen.ok || seen.value)
        return seen.ok && seen.value ? (0,result.ok)(seen.value) : (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `${to} did not succeed.`));
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `GitHub could not ${to}: it changes meanwhile.`, { hint: "Try again." }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-workflows.js
// Workflows on GitHub: dispatched, followed, cancelled.






const github_workflows_READ = "actions: read";
const github_workflows_WRITE = "actions: write";
/** A run shows itself within a second or two. */
const LOOKS_MAX = 3;
const LOOK_MS = 1_000;
function openGitHubWorkflows(client) {
    const { repo } = client;
    const known = new Set();
    const dispatchedSince = async (workflow, since, branch) => {
        const instant = secondOf(Date.parse(since));
        const found = await allPages(async (page) => {
            const answer = await client.ask({ to: `list the runs of ${workflow}`, needs: github_workflows_READ }, (rest) => rest.actions.listWorkflowRuns({ ...repo, ...page, workflow_id: workflow, event: "workflow_dispatch", created: `>=${instant}`, ...(branch !== undefined && { branch }) }));
            return answer.ok ? (0,result.ok)(answer.value.workflow_runs) : answer;
        }, { what: "runs" });
        return found.ok ? (0,result.ok)(found.value.map(runOf).filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(instant))) : found;
    };
    return {
        dispatchedSince: (workflow, instant) => dispatchedSince(workflow, instant),
        async dispatch(wish) {
            const since = secondOf(client.now());
            const started = await dispatch(client, wish, async () => {
                const runs = await dispatchedSince(wish.workflow, since, wish.branch);
                const run = runs.ok ? runs.value.find(({ id }) => !known.has(id)) : undefined;
                return runs.ok ? (0,result.ok)(run ? { id: run.id, url: run.url } : null) : runs;
            });
            if (started.ok && started.value.id !== null)
                known.add(started.value.id);
            return started;
        },
        async run(id) {
            const answer = await client.ask({ to: `follow run ${id}`, needs: github_workflows_READ }, (rest) => rest.actions.getWorkflowRun({ ...repo, run_id: id }));
            return answer.ok ? (0,result.ok)(runOf(answer.value)) : answer;
        },
        async cancel(id) {
            const answer = await client.ask({ to: `cancel run ${id}`, needs: github_workflows_WRITE, expect: (failure) => cancelled(id, failure) }, (rest) => rest.actions.cancelWorkflowRun({ ...repo, run_id: id }));
            return answer.ok ? (0,result.ok)(undefined) : answer;
        },
    };
}
function cancelled(id, { status, afterLost }) {
    if (status !== 409)
        return null;
    return afterLost ? (0,result.ok)(undefined) : (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `Run ${id} is over, or about to end.`));
}
/** GitHub's instants have no milliseconds. */
function secondOf(epochMs) {
    return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/**
 * Where the answer was lost, a run of this branch that began since, and that we do not know, is taken for ours: somebody else's
 * of the same second would be, too. That is rarer than a workflow that runs twice would be bad.
 */
async function dispatch(client, { workflow, branch, inputs }, newest) {
    const answer = await client.ask({
        to: `start the workflow ${workflow} on ${branch}`, needs: github_workflows_WRITE, look: newest,
        expect: (failure) => {
            const obstacle = github_workflows_obstacleOf({ workflow, branch }, failure);
            return obstacle && (0,result/* failed */.g)(obstacle);
        },
    }, async (rest) => {
        const { status, data } = await rest.actions.createWorkflowDispatch({ ...client.repo, workflow_id: workflow, ref: branch, inputs, return_run_details: true });
        return { status, data: startedBy(data) };
    });
    if (!answer.ok)
        return answer;
    return (0,result.ok)(answer.value ?? (await shownSoon(client, newest)) ?? { id: null, url: runsPage(client, workflow) });
}
/** It was started; that it cannot be seen does not undo that. */
async function shownSoon(client, newest) {
    for (let looks = 1; looks <= LOOKS_MAX; looks++) {
        const found = await newest();
        if (!found.ok || found.value)
            return found.ok ? found.value : null;
        await pause(client.means.clock, LOOK_MS);
    }
    return null;
}
/** Older servers answer nothing. */
function startedBy(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return null;
    const { workflow_run_id: id, html_url: url, run_url: apiUrl } = data;
    const page = typeof url === "string" ? url : apiUrl;
    return typeof id === "number" && typeof page === "string" ? { id, url: page } : null;
}
function runsPage({ apiUrl, name }, workflow) {
    const site = apiUrl === "https://api.github.com" ? "https://github.com" : apiUrl.replace(/\/api\/v3$/, "");
    return `${site}/${name}/actions/workflows/${encodeURIComponent(workflow)}`;
}
function github_workflows_obstacleOf({ workflow, branch }, { status, message }) {
    if (status === 404)
        return (0,problem/* problem */.CC)("not-found", `There is no workflow ${workflow} on ${branch}, or the token may not see it.`, { hint: "`milestone init --github` writes the workflows; they must be on the default branch. The token needs actions: write." });
    if (status !== 422)
        return null;
    if (/input/i.test(message))
        return (0,problem/* problem */.CC)("invalid-argument", `The workflow ${workflow} does not take these inputs: ${message}.`, { hint: "Bring it up to date with `milestone init --github`." });
    return (0,problem/* problem */.CC)("not-found", `The workflow ${workflow} cannot be started on ${branch}: ${message}.`, { hint: "It needs `on: workflow_dispatch`, and the branch must be there." });
}

;// CONCATENATED MODULE: ./lib/adapters/github/places.js
// The repository itself: its default branch, its state and its ids, asked for once.

function openPlaces(client) {
    let asked = null;
    const place = async () => {
        const answer = await (asked ??= ask(client));
        if (!answer.ok)
            asked = null;
        return answer;
    };
    return {
        place,
        async defaultBranch() {
            const known = await place();
            return known.ok ? (0,result.ok)(known.value.defaultBranch) : known;
        },
        forget: () => void (asked = null),
    };
}
async function ask(client) {
    const answer = await client.ask({ to: "see the repository", needs: "metadata: read" }, (rest) => rest.repos.get(client.repo));
    if (!answer.ok)
        return answer;
    const { id, node_id: nodeId, default_branch: defaultBranch, private: isPrivate, archived: isArchived, html_url: url } = answer.value;
    return (0,result.ok)({ id, nodeId, defaultBranch, isPrivate, isArchived, url });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/content-cache.js
// Contents that were read before, by their ids: what was used longest ago goes first.
/** Ten thousand milestones with their event logs. */
const CACHE_BYTES_MAX = 128 * 1024 * 1024;
/** What an entry takes beside its content. */
const ENTRY_BYTES = 200;
function openContentCache(bytesMax = CACHE_BYTES_MAX) {
    const contents = new Map();
    let bytes = 0;
    const drop = (id) => {
        bytes -= (contents.get(id)?.length ?? -ENTRY_BYTES) + ENTRY_BYTES;
        contents.delete(id);
    };
    return {
        get(id) {
            const found = contents.get(id);
            if (found) {
                contents.delete(id);
                contents.set(id, found);
            }
            return found;
        },
        put(id, content) {
            drop(id);
            contents.set(id, content);
            bytes += content.length + ENTRY_BYTES;
            for (const oldest of contents.keys()) {
                if (bytes <= bytesMax)
                    break;
                drop(oldest);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/github/client/parallel.js
// Several calls at a time, but never many: GitHub counts what comes at once.
/** GitHub allows a hundred, shared by all that we do. */
const CALLS_MAX = 6;
/** Carries an action out for each item; all have ended when it resolves. */
async function inParallel(items, act) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await act(item);
    };
    await Promise.all(Array.from({ length: Math.min(CALLS_MAX, items.length) }, worker));
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/contents.js
// Contents by their ids: what is not known is fetched, many in one question, and believed only where it has its id.





/** So few are fetched one by one; above, a question in GraphQL is cheaper. */
const SINGLE_MAX = 10;
const QUESTION_FILES_MAX = 100;
const QUESTION_BYTES_MAX = 2 * 1024 * 1024;
/** GraphQL cuts longer texts. */
const TEXT_BYTES_MAX = 500 * 1024;
function openContents(client, cache) {
    let asksMany = true;
    async function fetchMany(wanted) {
        if (wanted.length <= SINGLE_MAX || !asksMany)
            return wanted;
        const questions = portions(wanted.filter(({ size }) => size <= TEXT_BYTES_MAX));
        await inParallel(questions, async (question) => {
            const answer = asksMany ? await askMany(client, question) : null;
            if (answer === null)
                asksMany = false;
            for (const bytes of answer ?? [])
                cache.put(contentId(bytes), bytes);
        });
        return wanted.filter(({ id }) => !cache.get(id));
    }
    return {
        remember: (bytes) => cache.put(contentId(bytes), bytes),
        async of(wanted) {
            const found = new Map();
            const distinct = [...new Map(wanted.map((each) => [each.id, each])).values()];
            const take = (id) => {
                const bytes = cache.get(id);
                if (bytes)
                    found.set(id, (0,result.ok)(bytes));
                return bytes !== undefined;
            };
            const missing = distinct.filter(({ id }) => !take(id));
            const left = (await fetchMany(missing)).filter(({ id }) => !take(id));
            for (const { id } of missing)
                take(id);
            await inParallel(left, async (each) => {
                const bytes = await fetchOne(client, each);
                if (bytes.ok)
                    cache.put(each.id, bytes.value);
                found.set(each.id, bytes);
            });
            return found;
        },
    };
}
/** The id that git gives a content. */
function contentId(bytes) {
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
function portions(wanted) {
    const found = [];
    let room = { files: 0, bytes: 0 };
    for (const each of wanted) {
        if (room.files < 1 || room.bytes < each.size) {
            found.push([]);
            room = { files: QUESTION_FILES_MAX, bytes: QUESTION_BYTES_MAX };
        }
        found.at(-1)?.push(each);
        room = { files: room.files - 1, bytes: room.bytes - each.size };
    }
    return found;
}
/** The texts among them; null where the server does not answer such questions. */
async function askMany(client, question) {
    const fields = question.map(({ id }, index) => `o${index}: object(oid: "${id}") { ... on Blob { text } }`);
    const text = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
    const { owner, repo } = client.repo;
    const answer = await client.query({ to: "read milestone files", needs: "contents: read" }, text, { owner, name: repo });
    if (!answer.ok || !(0,json/* isObject */.Gv)(answer.value) || !(0,json/* isObject */.Gv)(answer.value["repository"]))
        return null;
    return Object.values(answer.value["repository"]).flatMap((blob) => ((0,json/* isObject */.Gv)(blob) && typeof blob["text"] === "string" ? [Buffer.from(blob["text"])] : []));
}
async function fetchOne(client, { id, shown }) {
    const answer = await client.ask({ to: `read ${shown}`, needs: "contents: read" }, (rest) => rest.git.getBlob({ ...client.repo, file_sha: id }));
    if (!answer.ok)
        return (0,result/* failed */.g)({ ...answer.problem, at: { path: shown } });
    const { content, encoding } = answer.value;
    const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    return contentId(bytes) === id ? (0,result.ok)(bytes) : (0,result/* failed */.g)(damaged(shown, id));
}
function damaged(path, id) {
    return (0,problem/* problem */.CC)("unreadable", `GitHub's copy of ${path} is not what its id ${id} says.`, { at: { path }, hint: "Try again; if it stays so, push the file anew." });
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-trail.js
// The trail of the state branch: what the commits that came onto it say in their trailers.


/** A day of a busy repository; what is older was looked at before. */
const COMMITS_MAX = 1_000;
function openGitHubTrail(client, state) {
    return async (since) => {
        const branch = await state.which();
        if (!branch.ok)
            return branch;
        const { name, line } = branch.value;
        const tip = line.recent(client.means.clock.elapsed());
        const known = tip === null ? null : line.since(tip, since);
        if (known)
            return (0,result.ok)(known);
        const found = await allPages(async (page) => {
            const answer = await client.ask({ to: "read the newest commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,result.ok)([]) : null) }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha: tip ?? name, since }));
            return answer.ok ? (0,result.ok)(answer.value.map(({ sha: id, commit, author }) => ({ id, at: instantOf(commit.committer?.date), author: author?.login ?? commit.author?.name ?? "", trailers: trailersIn(commit.message) }))) : answer;
        }, { what: "commits", limit: COMMITS_MAX });
        if (!found.ok)
            return found;
        const commits = found.value.toReversed();
        if (tip !== null)
            line.tell(tip, since, commits);
        return (0,result.ok)(commits);
    };
}
/** ISO 8601 UTC. */
function instantOf(date) {
    const instant = Date.parse(date ?? "");
    return new Date(Number.isFinite(instant) ? instant : 0).toISOString();
}
/** They stand in the last paragraph, and nothing else does. */
function trailersIn(message) {
    const paragraphs = message.trimEnd().split(/\n{2,}/);
    const lines = paragraphs.length > 1 ? (paragraphs.at(-1) ?? "").split("\n") : [];
    const pairs = lines.map((line) => /^([A-Za-z0-9-]+): (.*)$/.exec(line));
    return pairs.every((pair) => pair !== null) ? pairs.map((pair) => [pair?.[1] ?? "", (pair?.[2] ?? "").trim()]) : [];
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-history.js
// History from GitHub's list of commits.






/** Far more than a page of history shows. */
const github_history_COMMITS_MAX = 1_000;
/**
 * A request is looked for among the newest hundred commits: those that come twice come within hours, and what they did
 * stands in the event logs as well.
 */
function openGitHubHistory(client, state) {
    return {
        isWhole: true,
        async commits(query) {
            const branch = await state.which();
            if (!branch.ok)
                return branch;
            const found = await ("request" in query ? byRequest(client, branch.value, query.request) : byPaths(client, branch.value, query));
            if (found.ok || found.problem.code !== "not-found")
                return found;
            const tip = await state.tip(branch.value);
            return tip.ok && tip.value.commit === null ? (0,result.ok)([]) : found;
        },
    };
}
async function byPaths(client, branch, query) {
    const limit = Math.min(Math.floor(query.limit), github_history_COMMITS_MAX);
    if (limit < 1)
        return (0,result.ok)([]);
    const lists = [];
    const problems = [];
    await inParallel(query.paths, async (path) => {
        const found = await github_history_list(client, branch, { path: (0,data_path/* pathFromTop */.PH)(path) ?? `${DATA_FOLDER}/${path}`, limit });
        if (found.ok)
            lists.push(found.value);
        else
            problems.push((0,result/* failed */.g)(found.problem));
    });
    return problems[0] ?? (0,result.ok)(inOrder(lists.flat()).slice(0, limit).map(({ commit }) => commit));
}
/** An id with white space or control characters stands in no trailer. */
async function byRequest(client, branch, request) {
    if (!/^[^\s\p{Cc}]+$/u.test(request))
        return (0,result.ok)([]);
    const found = await github_history_list(client, branch, { limit: PAGE_ITEMS_MAX });
    return found.ok ? (0,result.ok)(found.value.filter(({ requests }) => requests.includes(request)).slice(0, 1).map(({ commit }) => commit)) : found;
}
function github_history_list(client, { name, line }, { path, limit }) {
    const sha = line.recent(client.means.clock.elapsed()) ?? name;
    return allPages(async (page) => {
        const answer = await client.ask({ to: "read the list of commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,result.ok)([]) : null) }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, ...(path !== undefined && { path }) }));
        return answer.ok ? (0,result.ok)(answer.value.map(({ sha: id, commit, parents }) => listed({ id, parents: parents.map((parent) => parent.sha), ...commit }))) : answer;
    }, { what: "commits", limit });
}
function listed({ id, parents, message, author, committer }) {
    const date = Date.parse(committer?.date ?? author?.date ?? "");
    const at = new Date(Number.isFinite(date) ? date : 0).toISOString();
    const subject = message.trim().split("\n\n")[0]?.replaceAll("\n", " ") ?? "";
    return { parents, requests: trailers(message, "Request"), commit: { id, at, author: author?.name ?? "", subject, command: trailers(message, "Command")[0] ?? null, milestones: trailers(message, "Milestone") } };
}
function trailers(message, key) {
    return trailersIn(message).flatMap(([name, value]) => (name === key ? [value] : []));
}
/** Newest first, each once; of those of one second a child stands before its parents. */
function inOrder(found) {
    const distinct = new Map(found.map((each) => [each.commit.id, each]));
    const ranks = new Map();
    const rank = ({ commit, parents }) => {
        const known = ranks.get(commit.id);
        if (known !== undefined)
            return known;
        const before = parents.flatMap((id) => distinct.get(id) ?? []).filter((parent) => parent.commit.at === commit.at);
        ranks.set(commit.id, 0);
        const found = Math.max(0, ...before.map((parent) => rank(parent) + 1));
        ranks.set(commit.id, found);
        return found;
    };
    return [...distinct.values()].sort((a, b) => (a.commit.at === b.commit.at ? rank(b) - rank(a) : a.commit.at < b.commit.at ? 1 : -1));
}

// EXTERNAL MODULE: ./lib/core/model/stored/lease.js
var lease = __webpack_require__(2972);
;// CONCATENATED MODULE: ./lib/adapters/github/state/github-leases.js
// Leases as they stand in refs on GitHub: shown and taken away. Whoever takes one works in a clone.





/** A holder shows itself every 20 seconds; one that we have not seen change for so long is gone. */
const UNCHANGED_MS_MAX = 60_000;
/** Who looks only once judges by the holder's own clock, which may be wrong by so much. */
const SILENT_MS_MAX = 15 * 60_000;
function openGitHubLeases(client, refs) {
    const seen = new Map();
    const judge = (ref, commit, renewed) => {
        const now = client.means.clock.elapsed();
        const before = seen.get(ref);
        const since = before?.commit === commit ? before.at : now;
        seen.set(ref, { commit, at: since });
        return now - since >= UNCHANGED_MS_MAX || client.now() - Date.parse(renewed) >= SILENT_MS_MAX ? "gone" : "alive";
    };
    const read = async (ref, commit) => {
        const answer = await client.ask({ to: "read a lease", needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
        if (!answer.ok)
            return answer;
        const record = (0,lease/* readLease */.zR)(answer.value.message.trim());
        const holder = (0,lease/* holderOf */.Kd)(record, { renewed: null });
        return (0,result.ok)({ ...(0,lease/* leaseOf */.m8)(ref, record, digestOf), standing: { holder, state: judge(ref, commit, holder.renewed) } });
    };
    return {
        take: async ({ milestone }) => (0,result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", `Work on ${milestone} needs a clone of the repository.`, { hint: "Run `milestone execute` in a checkout, or dispatch the workflow that does." })),
        async look(name) {
            const ref = (0,lease/* leaseRef */.mf)(name, digestOf);
            const commit = await commitOf(client, ref.slice("refs/".length));
            if (!commit.ok || commit.value === null || commit.value === "empty")
                return commit.ok ? (0,result.ok)(null) : commit;
            const found = await read(ref, commit.value);
            return found.ok ? (0,result.ok)(found.value.standing) : found;
        },
        async list() {
            const answer = await client.ask({ to: "list leases", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,result.ok)([]) : null) }, (rest) => rest.git.listMatchingRefs({ ...client.repo, ref: lease/* LEASES */.g2.slice("refs/".length) }));
            if (!answer.ok)
                return answer;
            const ours = answer.value.filter(({ ref }) => [lease/* LEASES */.g2, lease/* OWNERS_LEASES */.jT].some((folder) => ref.startsWith(`${folder}/`)));
            return (0,result/* all */.Q)(await Promise.all(ours.map(({ ref, object }) => read(ref, object.sha))));
        },
        async revoke(name) {
            const ref = (0,lease/* leaseRef */.mf)(name, digestOf);
            for (let tries = 0; tries < REVOKE_TRIES_MAX; tries++) {
                const at = await refs.at(ref);
                if (!at.ok)
                    return at;
                const done = at.value === null ? (0,result.ok)({ kind: "done" }) : await refs.swap(ref, at.value, null);
                if (!done.ok || done.value.kind === "done")
                    return done.ok ? (0,result.ok)(undefined) : done;
            }
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "The lease changes faster than it can be taken away.", { hint: "Try again." }));
        },
    };
}
/** A holder renews every 20 seconds: twice in a row is chance, more is not. */
const REVOKE_TRIES_MAX = 5;
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var encode_commit = __webpack_require__(9796);
;// CONCATENATED MODULE: ./lib/adapters/github/state/commit.js
// Committing over GitHub's API: a tree, a commit without a name on it, and the branch moved where it stands as it was read.









/** Others commit between ours. The command is decided anew five times, which makes eighty tries in all. */
const commit_TRIES_MAX = 16;
/** GitHub's clusters agree within seconds: so often a tip is asked for that must have moved. */
const commit_LOOKS_MAX = 8;
/** For each try or look more, so that many who compete spread out. */
const PAUSE_MS_MAX = 300;
/** One tree takes so many files at once; a larger change is made of several trees, and still one commit. */
const TREE_FILES_MAX = 500;
/** What lies here needs a permission of its own. */
const WORKFLOWS = ".github/workflows/";
/**
 * `moved` where a path that was read, or is changed, differs on the branch's tip by then; other commits that came between are
 * built upon. GitHub signs the commit where the token is an app's or a workflow's.
 */
async function commitOn(room, writing, { changes, message }) {
    const bad = changes.find(({ path, text }) => !(text === null ? (0,data_path/* isDataPath */.si)(path) : (0,data_path/* isPortablePath */.tS)(path)));
    if (bad)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${DATA_FOLDER}.`));
    if (!message.commit)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", "Over GitHub's API changes can only be committed.", { hint: "Allow commits (`git_integration.auto_commit`), or work in a checkout." }));
    if (writing.tip.commit === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `${room.client.name} has no commit yet, so nothing can be added to it.`, { hint: "Make a first commit, for example a README." }));
    let tip = writing.tip;
    for (let tries = 1; tries <= commit_TRIES_MAX; tries++) {
        const done = await commitOnto(room, writing, { tip, changes, message });
        if (!done.ok || done.value.kind === "done")
            return done;
        await pause(room.client.means.clock, room.client.means.random() * PAUSE_MS_MAX * tries);
        const next = await nextTip(room, writing, tip);
        if (!next.ok)
            return next;
        tip = next.value;
        const touched = [...writing.seen, ...changes.map(({ path }) => path)];
        if (touched.some((path) => writing.entries.get(path)?.id !== tip.entries.get(path)?.id))
            break;
    }
    return (0,result.ok)({ kind: "moved" });
}
/** Where the branch stands by now. An answer that has not caught up yet is asked for again. */
async function nextTip({ client, state }, { branch }, refused) {
    for (let looks = 1;; looks++) {
        const tip = await state.tip(branch);
        if (!tip.ok || tip.value.commit !== refused.commit || looks >= commit_LOOKS_MAX)
            return tip;
        await pause(client.means.clock, client.means.random() * PAUSE_MS_MAX * looks);
    }
}
async function commitOnto(room, { branch }, { tip, changes, message }) {
    const drafts = draftsOf(tip.entries, changes);
    if (!drafts.ok)
        return drafts;
    if (drafts.value.length === 0 || tip.commit === null)
        return (0,result.ok)({ kind: "done", commit: null, warnings: [] });
    const tree = await makeTree(room, tip.commit, drafts.value);
    if (!tree.ok)
        return tree;
    const commit = await room.client.ask({ to: "make a commit", needs: "contents: write" }, (rest) => rest.git.createCommit({ ...room.client.repo, message: (0,encode_commit/* messageText */.Lo)(message), tree: tree.value, parents: tip.commit === null ? [] : [tip.commit] }));
    if (!commit.ok)
        return commit;
    const { sha, author, committer } = commit.value;
    const made = { id: sha, at: instantOf(committer.date), author: author.name, trailers: message.trailers };
    const moved = await room.state.advance(branch, tip.commit, made);
    if (!moved.ok || moved.value === "moved")
        return moved.ok ? (0,result.ok)({ kind: "moved" }) : moved;
    branch.line.keep(sha, withDrafts(tip.entries, drafts.value));
    for (const { bytes } of drafts.value)
        if (bytes)
            room.contents.remember(bytes);
    return (0,result.ok)({ kind: "done", commit: sha, warnings: [] });
}
/** What differs from the tip. Problem: `not-a-file` where a link or a folder is in the way. */
function draftsOf(entries, changes) {
    const drafts = [];
    const folders = foldersOf(entries);
    for (const { path, text } of changes) {
        const before = entries.get(path);
        const bytes = text === null ? null : Buffer.from(text);
        if (bytes === null ? !before : before?.id === contentId(bytes))
            continue;
        const parent = linkOnTheWay(entries, path) ?? fileOnTheWay(entries, path);
        if (bytes && (parent !== null || folders.has(path) || (before && !isRegular(before.mode))))
            return (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: shown(parent ?? path) }));
        drafts.push({ path, bytes, mode: before?.mode === "100755" ? "100755" : "100644" });
    }
    return (0,result.ok)(drafts);
}
function fileOnTheWay(entries, path) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
        if (entries.has(path.slice(0, end)))
            return path.slice(0, end);
    return null;
}
/** A commit's own id does for its tree's. */
async function makeTree({ client }, base, drafts) {
    let tree = base;
    for (let start = 0; start < drafts.length; start += TREE_FILES_MAX) {
        const files = drafts.slice(start, start + TREE_FILES_MAX).map(({ path, bytes, mode }) => {
            const file = { path: (0,data_path/* pathFromTop */.PH)(path) ?? `${DATA_FOLDER}/${path}`, mode, type: "blob" };
            return bytes ? { ...file, content: bytes.toString() } : { ...file, sha: null };
        });
        const needs = files.some(({ path }) => path.startsWith(WORKFLOWS)) ? "workflows: write" : "contents: write";
        const made = await client.ask({ to: needs.startsWith("workflows") ? "write workflows" : "write files", needs }, (rest) => rest.git.createTree({ ...client.repo, base_tree: tree, tree: files }));
        if (!made.ok)
            return made;
        tree = made.value.sha;
    }
    return (0,result.ok)(tree);
}
function withDrafts(entries, drafts) {
    const next = new Map(entries);
    for (const { path, bytes, mode } of drafts) {
        if (bytes)
            next.set(path, { mode, id: contentId(bytes), size: bytes.length });
        else
            next.delete(path);
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-repository.js
// The repository over GitHub's API: snapshots of commits, and commits that are made only where nothing has moved.






function openGitHubRepository(room) {
    const turns = new WeakMap();
    return {
        async snapshot({ for: purpose, ref }) {
            if (ref !== undefined)
                return elsewhere(room, ref);
            const branch = await room.state.which();
            if (!branch.ok)
                return branch;
            const end = purpose === "write" ? await branch.value.line.turn() : () => { };
            const tip = await room.state.tip(branch.value).catch((error) => {
                end();
                throw error;
            });
            if (!tip.ok) {
                end();
                return tip;
            }
            const writing = { branch: branch.value, tip: tip.value, entries: tip.value.entries, seen: new Set() };
            const turn = { writing, end, ended: false };
            const snapshot = openSnapshot(writing, room.contents, () => finish(turn));
            if (purpose === "write")
                turns.set(snapshot, turn);
            return (0,result.ok)(snapshot);
        },
        async commit(base, changes, message) {
            const turn = turns.get(base);
            if (!turn || turn.ended)
                throw new TypeError("the snapshot was not taken for writing, or has ended");
            try {
                return await commitOn(room, turn.writing, { changes, message });
            }
            finally {
                finish(turn);
            }
        },
    };
}
function finish(turn) {
    turn.ended = true;
    turn.end();
}
/** Another branch or commit, to be read only. */
async function elsewhere(room, ref) {
    const entries = await entriesAt(room, ref);
    if (!entries.ok)
        return entries;
    if (entries.value === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `There is no branch or commit ${JSON.stringify(ref)}.`));
    return (0,result.ok)(openSnapshot({ entries: entries.value, seen: new Set() }, room.contents, () => { }));
}
async function entriesAt({ client }, ref) {
    if (/^[0-9a-f]{40}$/.test(ref)) {
        const commit = await client.ask({ to: `read commit ${ref}`, needs: "contents: read", expect: ({ status }) => (status === 404 || status === 422 ? (0,result.ok)(null) : null) }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: ref }));
        return commit.ok && commit.value ? entriesOf(client, commit.value.tree.sha) : commit.ok ? (0,result.ok)(null) : commit;
    }
    if (!isBranchName(ref))
        return (0,result.ok)(null);
    const commit = await commitOf(client, `heads/${ref}`);
    if (!commit.ok || commit.value === null || commit.value === "empty")
        return commit.ok ? (0,result.ok)(null) : commit;
    return entriesOf(client, commit.value);
}
/** What git takes for a name, so that nothing else gets into an address. */
function isBranchName(name) {
    return /^[^\u0000-\u0020\u007f~^:?*[\\]+$/.test(name) && !/(?:^|\/)[.-]|\.\.|\/\/|@\{|^@$|(?:\.lock|[./])$/.test(name);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github.js













/** Nothing is asked, and octokit not loaded, before the first call. */
function openGitHub({ token, ref = null, stateBranch, epochMs, blobs = openContentCache(), ...rest }) {
    const client = openClient({
        clock: systemClock(epochMs), random: Math.random, ...rest,
        apiUrl: rest.apiUrl.replace(/\/+$/, ""), token: typeof token === "string" ? async () => token : token,
    });
    const places = openPlaces(client);
    const contents = openContents(client, blobs);
    const state = openStateBranch(client, { ref, choose: stateBranch ?? null, places, contents });
    const refs = openGitHubRefs(client, places);
    return {
        repository: openGitHubRepository({ client, state, contents }),
        history: openGitHubHistory(client, state),
        trail: openGitHubTrail(client, state),
        leases: openGitHubLeases(client, refs),
        forge: openGitHubForge(client, places),
        pulls: openGitHubPulls(client),
        workflows: openGitHubWorkflows(client),
        refs,
    };
}
function systemClock(epochMs) {
    return {
        now: epochMs,
        elapsed: () => performance.now(),
        after: (ms, ring) => {
            const timer = setTimeout(ring, ms);
            return () => clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/local/git-config.js
// git's configuration as far as it speaks of milestones, read from its files: no process is started.
/** The longest chain of lines that end in a backslash; more is no configuration. */
const CONTINUED_LINES_MAX = 1_000;
/**
 * `milestone.<key>` of configuration texts, the strongest last, with keys in lower case as git prints them; a key without a
 * value is `true`. Included files are not followed, and a line that is no configuration is passed over: git reports it.
 */
function milestoneConfig(texts) {
    const values = {};
    for (const text of texts)
        readInto(values, text);
    return values;
}
function readInto(values, text) {
    let ours = false;
    const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const header = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(lines[index] ?? "");
        if (header)
            ours = header[1]?.toLowerCase() === "milestone" && header[2] === undefined;
        const rest = header ? (header[3] ?? "") : (lines[index] ?? "");
        const [, key, given] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest.replace(/^([^=]*?)\s*[#;].*$/, "$1")) ?? [];
        if (key === undefined)
            continue;
        let value = given;
        for (let more = 0; value !== undefined && isContinued(value) && more < CONTINUED_LINES_MAX; more++)
            value = `${value.slice(0, -1)}${lines[++index] ?? ""}`;
        if (ours)
            values[`milestone.${key.toLowerCase()}`] = value === undefined ? "true" : plainValue(value);
    }
}
function isContinued(value) {
    return (/\\+$/.exec(value)?.[0].length ?? 0) % 2 === 1;
}
const ESCAPES = { n: "\n", t: "\t", b: "\b" };
/** Without quotes, escapes and the comment behind it; white space at the end counts only within quotes. */
function plainValue(value) {
    let result = "";
    let spaces = "";
    let quoted = false;
    for (let index = 0; index < value.length; index++) {
        const sign = value.charAt(index);
        if (sign === '"')
            quoted = !quoted;
        else if (!quoted && (sign === "#" || sign === ";"))
            break;
        else if (!quoted && /\s/.test(sign))
            spaces += sign;
        else {
            result += spaces + (sign === "\\" ? (ESCAPES[value.charAt(++index)] ?? value.charAt(index)) : sign);
            spaces = "";
        }
        if (sign === '"')
            [result, spaces] = [result + spaces, ""];
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/adapters/local/settings.js
// Settings of this machine: the environment, git's configuration and the person's own file.



/** Variables that mean something to us, or that name the person; the rest of the environment is nobody's business. */
const VARIABLES = /^(MILESTONE_[A-Z_]+|KIRO_[A-Z_]+|DATABASE_(URL|TYPE)|USER)$/;
/** As for every other file. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
function openSettings({ environment, flags, home, repository }) {
    let read;
    const folder = environment["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config");
    return {
        environment: Object.fromEntries(Object.entries(environment).filter((entry) => VARIABLES.test(entry[0]) && entry[1] !== undefined)),
        flags,
        git: () => (read ??= { ...milestoneConfig(gitFiles({ environment, home, repository }).map(textOf)), ...gitVariables(environment) }),
        global: ownFile((0,external_node_path_.join)(folder, "milestone", "config.yaml")),
    };
}
function ownFile(path) {
    const text = textOf(path);
    return text === "" ? null : { path, text };
}
/** The files that git reads, the strongest last. */
function gitFiles({ environment, home, repository }) {
    const system = /^(1|true|yes|on)$/i.test(environment["GIT_CONFIG_NOSYSTEM"] ?? "") ? [] : [environment["GIT_CONFIG_SYSTEM"] ?? "/etc/gitconfig"];
    const folder = environment["XDG_CONFIG_HOME"] || (0,external_node_path_.join)(home, ".config");
    const named = environment["GIT_CONFIG_GLOBAL"];
    const personal = named === undefined ? [(0,external_node_path_.join)(folder, "git", "config"), (0,external_node_path_.join)(home, ".gitconfig")] : [named];
    const local = repository ? [(0,external_node_path_.join)(repository.commonDir, "config"), (0,external_node_path_.join)(repository.gitDir, "config.worktree")] : [];
    return [...system, ...personal, ...local];
}
/** `GIT_CONFIG_COUNT` with its keys and values, which beat all files. */
function gitVariables(environment) {
    const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
    const indexes = Array.from({ length: Number.isInteger(count) && count > 0 && count < VARIABLES_MAX ? count : 0 }, (_unused, index) => index);
    const entries = indexes.map((index) => [environment[`GIT_CONFIG_KEY_${index}`]?.toLowerCase() ?? "", environment[`GIT_CONFIG_VALUE_${index}`] ?? ""]);
    return Object.fromEntries(entries.filter(([key]) => /^milestone\.[a-z][a-z0-9-]*$/.test(key)));
}
/** More pairs than an environment has room for are a mistake. */
const VARIABLES_MAX = 10_000;
/** "" where there is no such file, or none of a size to be read. */
function textOf(path) {
    try {
        const stat = (0,external_node_fs_.statSync)(path);
        return stat.isFile() && stat.size <= FILE_BYTES_MAX ? (0,external_node_fs_.readFileSync)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   w_: () => (/* binding */ commitLine)
/* harmony export */ });
// Texts for commit messages: one line, no control characters, nothing that GitHub or CI would act on.
/** What git's own commands show of a subject without cutting it. */
const SUBJECT_LENGTH_MAX = 72;
/** A subject of at most 72 characters, cut with an ellipsis. */
function commitSubject(text) {
    const line = commitLine(text);
    return line.length <= SUBJECT_LENGTH_MAX ? line : `${line.slice(0, SUBJECT_LENGTH_MAX - 1).trimEnd()}…`;
}
/**
 * Somebody's words as part of one line: closing keywords, cross references and mentions are broken by a zero-width joiner,
 * addresses of issues too; the tokens that make CI skip a commit lose their brackets, and a leading `Word:` can be no
 * trailer of a line of its own.
 */
function commitLine(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/\[([^[\]]{0,40}(?<![a-z])(?:skip|no)(?![a-z])[^[\]]{0,40})\]/gi, "($1)")
        .replace(/\*{3}(no_ci)\*{3}/gi, "$1")
        .replace(/\/(issues|pull|pulls|discussions)\/(?=\d)/gi, `/$1/${JOINER}`)
        .replace(/#(?=\w)|(?<!\w)@(?=\w)/g, (mark) => `${mark}${JOINER}`)
        .replace(/\bGH-(?=\d)/gi, (match) => `${match}${JOINER}`);
}
const JOINER = "\u2060";
/** Subject, body and trailers as git keeps them; control characters become spaces, so that none can end a line. */
function messageText({ subject, body, trailers }) {
    const paragraphs = [
        oneLine(subject) || "milestone",
        body.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, " ").trim(),
        trailers.map(([key, value]) => `${key.replace(/[^A-Za-z0-9-]/g, "-")}: ${oneLine(value)}`).join("\n"),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}
function oneLine(text) {
    return text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSession),
/* harmony export */   printSession: () => (/* binding */ printSession)
/* harmony export */ });
/* unused harmony export OWNER_AT */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3715);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3313);
// Records of sessions: files of every form that was ever written, and the one that is written now.








/** The end of a step's output that a record keeps, in UTF-16 units: enough for the last error, small beside a commit. */
const TAIL_LENGTH_MAX = 2_000;
/** What the ends of all outputs may take together: a record stays far below the largest file that is read. */
const TAILS_LENGTH_MAX = 200_000;
/** Where each field may stand; the first place is the one that is written, in this order. */
const PLACES = {
    id: ["session.id", "session.session_id", "session_id", "id"],
    milestone_id: ["session.milestone_id", "milestone_id", "active_milestone"],
    status: ["session.status", "status"],
    owner: ["session.owner", "owner", "user"],
    host: ["session.host", "host"],
    started_at: ["session.started_at", "started_at", "created_at"],
    saved_at: ["session.saved_at", "saved_at", "timestamp"],
    save_reason: ["session.save_reason", "save_reason"],
    resumed_at: ["session.resumed_at", "resumed_at"],
    resumed_from: ["session.resumed_from", "resumed_from"],
    ended_at: ["session.ended_at", "ended_at"],
    agents: ["session.agents", "agents"],
    coordination: ["session.coordination", "coordination"],
    working_directory: ["context.working_directory", "working_directory"],
    branch: ["context.git_branch", "git_branch", "branch"],
    base: ["context.git_commit", "git_commit", "base"],
    blockers: ["execution_state.blockers", "blockers", "progress_snapshot.blockers"],
    steps: ["steps"],
};
const BLOCKS = new Set(["session", "context", "execution_state", "progress_snapshot", "resume_points", "environment"]);
/** Words for statuses that other versions used. */
const STATUS_WORDS = {
    resumed: "active", running: "active", in_progress: "active", done: "completed", complete: "completed", ended: "completed",
    interrupted: "paused", suspended: "paused", stopped: "paused", saved: "paused", error: "failed",
};
/** The key path in `session.owner` notation at which the owner's name is written. */
const OWNER_AT = (PLACES["owner"]?.[0] ?? "").split(".");
/**
 * `path` is shown to people; the id is the one of the file's name, but for files that were put aside or have a name of
 * their own. What is not known is kept: in a mapping of its block's name, or at the top.
 * Problems, each with its place: those of parseYaml, `invalid-value`, `invalid-id`.
 */
function readSession(text, path) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text, path);
    if (!value.ok)
        return value;
    const file = value.value;
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [] }, "A session's record is a mapping; this is none."));
    const flat = [...BLOCKS].find((block) => file[block] !== undefined && file[block] !== null && !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]));
    if (flat !== undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at: [flat] }, `${flat} must be a mapping.`));
    const { fields, rest, places } = partsOf(file);
    const parsed = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.safeParse({ ...rest, ...normal(fields, rest), id: sessionIdOf(path) ?? fields["id"] });
    if (parsed.success && (0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isMilestoneId */ .i4)(parsed.data.milestone_id))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(parsed.data);
    const [field = "id", ...below] = parsed.success ? [(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(parsed.data.id) ? "milestone_id" : "id"] : (parsed.error.issues[0]?.path ?? []).map((key) => (typeof key === "number" ? key : String(key)));
    const at = [...(places[field]?.split(".") ?? []), ...below];
    const what = at.length === 0 ? `It has no ${field}.` : `${at.join(".")} has a value that is not allowed.`;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(faulty(text, { path, at }, what));
}
function faulty(text, { path, at }, message) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", message, { at: (0,_yaml_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(text, at, path), hint: "Correct it by hand; until then another session is gone on with." });
}
/** The id that a file's name claims; null for files that were put aside, and the one of another name. */
function sessionIdOf(path) {
    const name = /([^/]+)\.(?:ya?ml|json)$/.exec(path)?.[1] ?? "";
    return name === "session-resume" || name.startsWith("corrupted-") || !(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .isSessionId */ .Sd)(name) ? null : name;
}
/** Every known field from the first place that has it, and what is left when all of these are taken away. */
function partsOf(file) {
    const left = { ...file };
    const blocks = new Map([...BLOCKS].map((block) => [block, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(file[block]) ? { ...file[block] } : {}]));
    const fields = {};
    const places = {};
    for (const [field, paths] of Object.entries(PLACES)) {
        for (const path of paths) {
            const [first = "", name] = path.split(".");
            const home = name === undefined ? left : (blocks.get(first) ?? {});
            const value = home[name ?? first] ?? null;
            delete home[name ?? first];
            if (value === null || field in fields)
                continue;
            fields[field] = value;
            places[field] = path;
        }
    }
    for (const block of BLOCKS)
        delete left[block];
    return { fields, places, rest: { ...left, ...Object.fromEntries([...blocks].filter(([, block]) => Object.keys(block).length > 0)) } };
}
/** Fields in today's words; what an earlier version knew of its tasks becomes steps, and is taken away from `rest`. */
function normal(fields, rest) {
    const { status = null, blockers, steps, ...others } = fields;
    return {
        ...others,
        status: typeof status === "string" ? (STATUS_WORDS[status] ?? status) : (status ?? (others["ended_at"] === undefined ? "paused" : "completed")),
        ...(blockers !== undefined && { blockers: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(blockers) ? blockers.map(sentenceOf) : blockers }),
        steps: steps ?? earlierSteps(rest),
    };
}
/** Blockers were texts or mappings with a reason. */
function sentenceOf(blocker) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(blocker))
        return blocker;
    const said = ["reason", "description", "message", "type"].map((key) => blocker[key]).find((value) => typeof value === "string");
    return said ?? JSON.stringify(blocker);
}
function earlierSteps(rest) {
    const { progress_snapshot: snapshot, execution_state: state } = rest;
    const tasks = (block, key) => {
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(block) ? block[key] : undefined;
        return ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value) ? value : [value]).filter((task) => typeof task === "string" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(task)).map(String);
    };
    const done = tasks(snapshot, "completed_tasks");
    const begun = [...tasks(snapshot, "in_progress_tasks"), ...tasks(state, "current_task"), ...tasks(rest, "current_task")];
    return [...new Set([...done, ...begun])].map((task) => ({ task, status: done.includes(task) ? "completed" : "running" }));
}
const EMPTY = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Session */ .Nn.parse({ id: "", milestone_id: "" });
const EMPTY_STEP = _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .pn.parse({ task: "" });
/** Written whatever they are, for those who read the file. */
const ALWAYS = new Set(["status", "agents", "coordination"]);
/**
 * The text of a record, the same for the same session. What is as it is by default is left out; the ends of outputs are kept
 * where they tell why a step did not complete. Reading it gives the session again.
 */
function printSession(session) {
    const file = {};
    for (const [field, [path = ""]] of Object.entries(PLACES)) {
        const [block = "", name] = path.split(".");
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(session[field]);
        if (name !== undefined && (ALWAYS.has(field) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .Vk)(value, EMPTY[field])))
            file[block] = { ...asMapping(file[block]), [name]: value };
    }
    for (const [key, value] of Object.entries((0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJsonObject */ .NK)(session))) {
        if (!(key in PLACES))
            file[key] = BLOCKS.has(key) ? { ...asMapping(file[key]), ...asMapping(value) } : value;
    }
    const steps = session.steps.map(withTail(session.steps)).map(stepFields);
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)({ ...file, ...(steps.length > 0 && { steps }) });
}
function asMapping(value) {
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) ? value : {};
}
/** Cuts what steps said at their end to what they may take. */
function withTail(steps) {
    const explains = ({ status, tail }) => tail !== null && status !== "completed";
    const longest = Math.min(TAIL_LENGTH_MAX, Math.floor(TAILS_LENGTH_MAX / Math.max(1, steps.filter(explains).length)));
    return (step) => ({ ...step, tail: explains(step) ? (step.tail?.slice(-longest) ?? null) : null });
}
function stepFields(step) {
    const known = Object.entries(EMPTY_STEP).map(([key, empty]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key]), empty]);
    const others = Object.keys(step).filter((key) => !(key in EMPTY_STEP)).sort();
    return Object.fromEntries([
        ...known.filter(([key, value, empty]) => key === "status" ? value !== "queued" : value !== empty).map(([key, value]) => [key, value]),
        ...others.map((key) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_6__/* .toJson */ .aB)(step[key])]),
    ]);
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   w: () => (/* binding */ printMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(306);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3065);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1724);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _patch_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4723);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2775);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);








/** A new milestone's file. */
function printMilestone(milestone) {
    return (0,_yaml_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printYaml */ .d7)((0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactMilestone */ .s)(milestone));
}
/**
 * The file's text with `after` in it. `text` is the file as it was read, `before` what it meant. The result is read again:
 * where it does not mean exactly `after`, the file is written anew as a whole and `whole` says so.
 */
function writeMilestone(text, { before, after, source }) {
    const value = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__.parseYaml)(text, source.path);
    const root = value.ok ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I)(value.value) : null;
    const edits = root ? milestoneEdits(root, before, after) : null;
    for (const attempt of root && edits ? withOrWithoutStatus(root, edits, after) : []) {
        const patched = (0,_patch_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .patch */ .F)(text, attempt);
        if (means(patched.text, after, source))
            return patched;
    }
    return { text: printMilestone(after), whole: true };
}
/** A file that states no status keeps stating none as long as its tasks and its folder say the same. */
function withOrWithoutStatus({ mapping, prefix }, edits, { status }) {
    if (Object.hasOwn(mapping, "status"))
        return [edits];
    const others = edits.filter((edit) => edit.at.join() !== [...prefix, "status"].join());
    return [others, [...others, { kind: "set", at: [...prefix, "status"], value: status }]];
}
/** Progress is derived: a file that states none means the same. */
function means(text, wanted, source) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readMilestone */ .n)(text, source);
    return read.ok && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...read.value.milestone, progress: null }), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)({ ...wanted, progress: null }));
}
function milestoneEdits({ mapping, prefix }, before, after) {
    const place = { raw: mapping, at: prefix };
    const tasks = taskEdits(place, before.tasks, after.tasks);
    if (!tasks)
        return null;
    return [
        ...fieldEdits(place, { before: plainFields(before), after: plainFields(after), aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .MILESTONE_KEYS */ .KV }),
        ...blockEdits(place, "timeline", { before: before.timeline, after: after.timeline, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMELINE_KEYS */ .nY }),
        ...dependencyEdits(place, before, after),
        ...progressEdits(place, after),
        ...tasks,
    ];
}
/** All fields but those that have edits of their own. Where nothing blocks any more, nothing of it stays. */
function plainFields({ tasks: _tasks, progress: _progress, dependencies: _dependencies, timeline: _timeline, blockers, ...fields }) {
    return { ...fields, blockers: blockers.length === 0 ? null : blockers };
}
/** One edit for each member that differs; a member that is no longer there is taken out. */
function fieldEdits({ raw, at }, { before, after, aliases }) {
    return Object.keys({ ...before, ...after }).flatMap((field) => {
        if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[field], after[field]))
            return [];
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(raw, field, aliases);
        return valueEdits([...at, key], raw[key], { before: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before[field] ?? null), after: after[field] });
    });
}
/** Null and undefined take the key away where it is there; lists and mappings are edited inside. */
function valueEdits(at, raw, { before, after }) {
    if (after === null || after === undefined)
        return raw === undefined ? [] : [{ kind: "remove", at }];
    const wanted = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(wanted) && Array.isArray(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(before) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(raw, before))
        return listEdits(at, before, wanted);
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(wanted) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(raw) && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(before))
        return fieldEdits({ raw, at }, { before, after: wanted, aliases: {} });
    return [{ kind: "set", at, value: wanted }];
}
/** Removals from the end, then additions, so that every index is true when its turn comes. */
function listEdits(at, before, after) {
    let head = 0;
    while (head < before.length && head < after.length && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before[head], after[head]))
        head++;
    let tail = 0;
    while (tail < before.length - head && tail < after.length - head && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(before.at(-1 - tail), after.at(-1 - tail)))
        tail++;
    const removed = Array.from({ length: before.length - head - tail }, (_unused, index) => ({ kind: "remove", at: [...at, before.length - tail - 1 - index] }));
    const added = after.slice(head, after.length - tail).map((value, index) => ({ kind: "insert", at: [...at, head + index], value }));
    return [...removed, ...added];
}
/** A block such as `timeline`: edited where the file has one, made with what is not default where it has none. */
function blockEdits({ raw, at }, field, { before, after, aliases }) {
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const block = raw[field];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: [...at, field] }, { before, after, aliases });
    const said = Object.entries(after).filter(([, value]) => value !== null && value !== undefined);
    return [{ kind: "set", at: [...at, field], value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** A plain list means `requires`; a file without dependencies gets only what there is to say. */
function dependencyEdits({ raw, at }, before, after) {
    const difference = { before: before.dependencies, after: after.dependencies, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .DEPENDENCY_KEYS */ .Ji };
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before.dependencies), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.dependencies)))
        return [];
    const key = [...at, "dependencies"];
    const block = raw["dependencies"];
    if ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(block))
        return fieldEdits({ raw: block, at: key }, difference);
    if (Array.isArray(block))
        return valueEdits(key, block, { before: before.dependencies.requires, after: after.dependencies.requires });
    const said = Object.entries(after.dependencies).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return [{ kind: "set", at: key, value: (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(Object.fromEntries(said)) }];
}
/** Only what the file states already: a number, or the members it has. */
function progressEdits({ raw, at }, after) {
    const stated = raw["progress"];
    if (typeof stated === "number")
        return stated === after.progress.percentage ? [] : [{ kind: "set", at: [...at, "progress"], value: after.progress.percentage }];
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(stated))
        return [];
    return Object.keys({ ..._dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm, last_update: [] }).flatMap((field) => {
        const key = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFor */ .uJ)(stated, field, _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRESS_KEYS */ .bm);
        const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after.progress[field]);
        if (!Object.hasOwn(stated, key) || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)(stated[key], value))
            return [];
        return [{ kind: "set", at: [...at, "progress", key], value }];
    });
}
/** null where the file keeps its tasks in a form that has no place for the change: the file is written anew then. */
function taskEdits({ raw, at }, before, after) {
    if (before === after || (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .sameJson */ .Vk)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(before), (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .toJson */ .aB)(after)))
        return [];
    const key = [...at, "tasks"];
    const items = raw["tasks"];
    if (items === undefined || items === null)
        return [{ kind: "set", at: key, value: after.map(_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p) }];
    if (!Array.isArray(items) || items.length !== before.length || !items.every(_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv))
        return null;
    const next = new Map(after.map((task) => [task.id, task]));
    const kept = before.filter((task) => next.has(task.id));
    if (kept.some((task, index) => after[index]?.id !== task.id))
        return null;
    const changed = before.flatMap((task, index) => {
        const wanted = next.get(task.id);
        const item = items[index];
        return wanted && wanted !== task && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(item) ? fieldEdits({ raw: item, at: [...key, index] }, { before: task, after: wanted, aliases: _dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_KEYS */ .$P }) : [];
    });
    const removed = before.flatMap((task, index) => (next.has(task.id) ? [] : [{ kind: "remove", at: [...key, index] }])).reverse();
    const added = after.slice(kept.length).map((task, index) => ({ kind: "insert", at: [...key, kept.length + index], value: (0,_model_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTask */ .p)(task) }));
    return [...changed, ...removed, ...added];
}


/***/ }),

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/* harmony import */ var _patch_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2029);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


/**
 * The line and column at which the value at a key path begins; a value that is not written (`key:`) stands where its key
 * does. Where there is no such value, the nearest one on the way to it. A text that cannot be parsed has no place but its path.
 */
function placeOf(text, at, path) {
    if (!(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(text, path).ok)
        return { path };
    const root = (0,_patch_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outline */ .rj)(text);
    return root ? (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.placeAt)(text, offsetOf(root, at), path) : { path, line: 1, column: 1 };
}
function offsetOf(root, at) {
    let offset = root.start;
    let node = root;
    for (const key of at) {
        const child = childAt(node, key);
        if (!child)
            break;
        node = child.node;
        offset = node.start < node.end ? node.start : child.start;
    }
    return offset;
}
function childAt(node, key) {
    if (node.kind === "list")
        return node.children[Number(key)];
    return node.kind === "mapping" ? node.children.find((child) => child.key === String(key)) : undefined;
}


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ ALIASES),
  DF: () => (/* binding */ SCRIPT_NAMES),
  JW: () => (/* binding */ withoutAliases)
});

;// CONCATENATED MODULE: ./lib/core/grammar/rewrite.js
// How one row of the aliases rewrites the words that somebody typed.
/** The words as the row means them, or the same words where it does not match. */
function rewriteBy([typed, meant], words) {
    const match = matchRow(typed.split(" "), words);
    if (match === null)
        return words;
    return [...meant.split(" ").map((word) => match.named.get(word) ?? word), ...match.rest];
}
function matchRow(pattern, words) {
    const named = new Map();
    const firstFlag = pattern.findIndex((part) => part.startsWith("--") || part === "$");
    const heads = pattern.slice(0, firstFlag <= 0 ? pattern.length : firstFlag);
    for (const [index, part] of heads.entries())
        if (!matchWord(part, words[index], named))
            return null;
    let rest = words.slice(heads.length);
    for (let at = heads.length; at < pattern.length; at++) {
        const part = pattern[at] ?? "";
        if (part === "$")
            return rest.length === 0 ? { named, rest } : null;
        const next = pattern[at + 1];
        const value = next === undefined || next.startsWith("--") || next === "$" ? undefined : next;
        const without = withoutFlag(rest, [part, value], named);
        if (without === null)
            return null;
        rest = without;
        if (value !== undefined)
            at++;
    }
    return { named, rest };
}
/** A capital name takes any word that is not a flag. */
function matchWord(part, word, named) {
    if (word === undefined)
        return false;
    if (!/^[A-Z]+$/.test(part))
        return part === word;
    if (word.startsWith("-"))
        return false;
    named.set(part, word);
    return true;
}
/** The words without the flag and its value, or null where it is not among them. */
function withoutFlag(words, [flag, value], named) {
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    const at = words.findIndex((word, index) => index < end && (word === flag || (value !== undefined && word.startsWith(`${flag}=`))));
    if (at < 0)
        return null;
    if (value === undefined)
        return words.toSpliced(at, 1);
    const attached = words[at]?.slice(flag.length + 1);
    const isAttached = words[at] !== flag;
    if (!matchWord(value, isAttached ? attached : words[at + 1], named))
        return null;
    return words.toSpliced(at, isAttached ? 1 : 2);
}

;// CONCATENATED MODULE: ./lib/core/grammar/aliases.js
// The flags and script names of earlier versions, each with the words that say the same today.

/** What the command was called with in the guides: 5 commands, 33 flags. Those that mean today what they say need no row. */
const COMMANDS = [
    ["update $", "status"],
    ["update ID --enable-kiro", "kiro enable ID"],
    ["update ID --agents", "agent status ID"],
    ["update ID --kiro-status", "kiro status ID"],
    ["update --system-info", "system-info"],
    ["update --migration-status", "migrate status"],
    ["update --validate-migration", "migrate verify"],
    ["update --migration-report", "migrate report"],
    ["update --database-info", "db info"],
    ["update --validate-all-data", "data validate"],
    ["update --check-data-integrity", "data validate"],
    ["update --verify-dependencies", "data validate"],
    ["update --scale-detection-status", "scale status"],
    ["update --recalculate-scale", "scale recalc"],
    ["update --agent-system-status", "agent status"],
    ["update --session-status", "session status"],
    ["update --git-status", "git status"],
    ["update --reload-config", "config reload"],
    ["update --health-check", "doctor"],
    ["update --health-summary", "doctor --summary"],
    ["update --refresh-all-data", "data refresh"],
    ["update --reset-database", "db reset"],
    ["update --reset-connection-pool", "db pool reset"],
    ["update --show-config", "config show --effective"],
    ["update --enterprise-status", "enterprise status"],
];
/** The 113 scripts; `milestone script NAME.sh …` runs what each did. */
const SCRIPTS = [
    ["setup-enhanced-system.sh", "init"],
    ["install-enhanced-system.sh --preserve-database", "init --upgrade --preserve-database"],
    ["install-enhanced-system.sh", "init --upgrade"],
    ["migrate-legacy-data.sh --step-by-step", "migrate legacy --step"],
    ["migrate-legacy-data.sh --resume-from-step N", "migrate legacy --from-step N"],
    ["migrate-legacy-data.sh", "migrate legacy"],
    ["verify-migration.sh", "migrate verify"],
    ["rollback-migration.sh", "migrate rollback"],
    ["resume-migration.sh --from-checkpoint ID", "migrate resume --checkpoint ID"],
    ["resume-migration.sh", "migrate resume"],
    ["migrate-with-repair.sh", "migrate legacy --repair"],
    ["migrate-backend.sh --step-by-step", "backend switch --step"],
    ["migrate-backend.sh", "backend switch"],
    ["fix-milestone-format.sh", "data fix-format"],
    ["check-scale-metrics.sh", "scale status"],
    ["analyze-scale-metrics.sh", "scale status --detailed"],
    ["debug-scale-detection.sh", "scale explain"],
    ["test-scale-detection.sh", "scale test"],
    ["simulate-scale-growth.sh", "scale simulate"],
    ["assess-database.sh", "db assess"],
    ["check-database-health.sh", "db check"],
    ["upgrade-database-schema.sh", "db upgrade"],
    ["fix-database-issues.sh", "db fix"],
    ["reset-database-schema.sh", "db reset --schema"],
    ["optimize-database.sh", "db optimize"],
    ["optimize-sqlite.sh", "db optimize --backend sqlite"],
    ["optimize-postgresql.sh", "db optimize --backend postgresql"],
    ["rebuild-indexes.sh", "db reindex"],
    ["tune-database-performance.sh", "db tune"],
    ["optimize-database-queries.sh", "db tune --queries"],
    ["cleanup-old-data.sh", "data prune"],
    ["validate-data-integrity.sh", "data validate"],
    ["verify-database-repair.sh", "db verify"],
    ["backup-before-switch.sh", "backup create --label pre-switch"],
    ["verify-data-after-switch.sh", "backend verify"],
    ["compare-backends.sh", "backend compare"],
    ["sync-backend-data.sh", "backend sync"],
    ["rebuild-backend-structures.sh", "backend rebuild"],
    ["stop-all-agents.sh", "agent stop --all"],
    ["monitor-agent-coordination.sh", "agent monitor"],
    ["check-agent-conflicts.sh", "agent conflicts"],
    ["analyze-coordination-performance.sh", "agent report"],
    ["set-agent-priorities.sh", "agent priority"],
    ["list-active-sessions.sh", "session list --active"],
    ["find-latest-session.sh", "session latest"],
    ["validate-session-data.sh", "session validate"],
    ["restore-from-session.sh", "session restore"],
    ["cleanup-stale-sessions.sh", "session cleanup --stale"],
    ["set-session-owner.sh", "session own"],
    ["reset-session-management.sh", "session reset"],
    ["validate-kiro-phases.sh", "kiro validate"],
    ["complete-kiro-phase.sh", "kiro complete"],
    ["transition-kiro-phase.sh", "kiro transition"],
    ["reset-kiro-phase.sh", "kiro reset"],
    ["regenerate-kiro-deliverables.sh", "kiro regenerate"],
    ["list-pending-approvals.sh", "approval list"],
    ["approve-phase.sh ID TASK PHASE ROLE", "approval approve ID TASK PHASE --as ROLE"],
    ["approve-phase.sh", "approval approve"],
    ["bypass-approval.sh", "approval bypass"],
    ["test-notifications.sh", "notify test"],
    ["reset-notifications.sh", "notify reset"],
    ["benchmark-system.sh", "perf bench"],
    ["compare-performance.sh", "perf compare"],
    ["analyze-performance.sh", "perf analyze"],
    ["check-resource-usage.sh", "perf resources"],
    ["performance-report.sh", "perf report"],
    ["optimize-system.sh --workload-type TYPE", "perf preset TYPE"],
    ["optimize-system.sh", "perf preset"],
    ["clear-caches.sh", "cache clear"],
    ["check-memory-leaks.sh", "perf memory --leaks"],
    ["monitor-agent-memory.sh", "agent memory"],
    ["test-git-integration.sh", "git test"],
    ["reset-git-integration.sh", "git reset"],
    ["resolve-milestone-conflicts.sh", "git resolve"],
    ["cleanup-milestone-branches.sh", "branch cleanup --orphans"],
    ["cleanup-completed-branches.sh", "branch cleanup --completed"],
    ["archive-old-branches.sh", "branch archive"],
    ["validate-config.sh", "config validate"],
    ["test-config-changes.sh", "config test"],
    ["show-effective-config.sh", "config show --effective"],
    ["check-config-precedence.sh", "config precedence"],
    ["reset-to-default-config.sh", "config reset"],
    ["restart-milestone-system.sh", "restart"],
    ["validate-templates.sh", "template validate"],
    ["test-template-rendering.sh", "template render"],
    ["debug-template-variables.sh", "template vars"],
    ["reload-custom-templates.sh", "template reload"],
    ["validate-workflow.sh", "workflow validate"],
    ["test-workflow.sh", "workflow test"],
    ["debug-workflow-steps.sh", "workflow debug"],
    ["check-feature-licenses.sh", "enterprise features"],
    ["setup-enterprise-database.sh", "db setup --postgresql"],
    ["check-enterprise-dependencies.sh", "enterprise check"],
    ["validate-enterprise-config.sh", "enterprise validate"],
    ["test-enterprise-features.sh", "enterprise test"],
    ["test-slack-integration.sh", "integration test slack"],
    ["test-jira-connection.sh", "integration test jira"],
    ["test-cicd-webhooks.sh", "integration test ci"],
    ["test-integration-endpoints.sh", "integration test --all"],
    ["update-integration-credentials.sh", "integration credentials set"],
    ["reset-integration-state.sh", "integration reset"],
    ["validate-integrations.sh", "integration validate"],
    ["monitor-webhooks.sh", "integration webhooks"],
    ["emergency-rollback.sh", "emergency rollback"],
    ["emergency-reset.sh", "emergency reset"],
    ["restore-from-backup.sh", "backup restore"],
    ["minimal-config.sh", "config minimal"],
    ["comprehensive-data-validation.sh", "data validate"],
    ["repair-data-corruption.sh", "data repair"],
    ["rebuild-from-git.sh", "data rebuild --from-git"],
    ["stop-non-essential-agents.sh", "agent stop --non-essential"],
    ["emergency-cache-clear.sh", "cache clear --force"],
    ["weekly-health-check.sh", "maintenance weekly"],
    ["monthly-optimization.sh", "maintenance monthly"],
    ["quarterly-system-review.sh", "maintenance quarterly"],
    ["annual-backup-test.sh", "maintenance annual"],
    ["setup-automatic-backups.sh", "backup schedule"],
    ["generate-diagnostics.sh", "doctor --verbose"],
    ["document-customizations.sh", "docs customizations"],
    ["create-runbook.sh", "docs runbook"],
];
/** Commands and flags of the wider documents, where they have a meaning here. */
const WIDER = [
    ["--version", "version"],
    ["-V", "version"],
    ["plan --enable-kiro", "plan --kiro-workflow"],
    ["execute --strategy parallel", "execute"],
    ["execute --strategy sequential", "execute --coordination sequential"],
    ["execute --strategy hybrid", "execute --coordination hierarchical"],
    ["execute --session-id SESSION", "execute --resume-session SESSION"],
    ["update ID --dependencies $", "graph ID"],
    ["update ID --complete $", "update ID --status completed"],
    ["update --conflicts $", "agent conflicts"],
    ["update --upcoming $", "next"],
    ["update --performance $", "perf analyze"],
    ["update --resources $", "report resources"],
    ["update --velocity $", "report analytics"],
    ["update --comprehensive $", "status"],
    ["update --system-health $", "doctor"],
    ["update --optimize-database $", "db optimize"],
    ["update --validate-config $", "config validate"],
    ["update --diagnostics $", "doctor --verbose"],
    ["update --monitor $", "agent monitor"],
    ["update --dashboard $", "status"],
    ["update --analytics $", "report analytics"],
    ["update --team $", "report resources"],
    ["status --dashboard", "status"],
    ["status --team-view", "report resources"],
    ["status --executive", "status"],
    ["status --executive-report", "status"],
    ["status --scale-info", "scale status"],
    ["status --force-scale-detection", "scale recalc"],
    ["status --health", "doctor"],
    ["status --validate-storage --repair", "data repair"],
    ["status --validate-storage", "data validate"],
    ["status --migration-status", "migrate status"],
    ["status --format json", "status --json"],
    ["status --format dashboard", "status"],
    ["status --format table", "status"],
    ["review ID TASK --phase PHASE --approve", "approval approve ID TASK PHASE"],
    ["review ID TASK --phase PHASE --reject", "approval reject ID TASK PHASE"],
    ["review ID TASK --phase PHASE --request-changes", "approval request-changes ID TASK PHASE"],
    ["review --my-pending", "approval list --mine"],
    ["review --pending", "approval list"],
    ["review", "approval list"],
    ["archive --list $", "list --status archived"],
    ["archive --rollback-migration BACKUP", "migrate rollback --to BACKUP"],
    ["archive --batch", "archive"],
    ["archive --bulk", "archive"],
    ["visualize ID WHAT HOW $", "graph ID"],
    ["visualize ID WHAT $", "graph ID"],
    ["visualize", "graph"],
    ["quickstart KIND TITLE", "plan TITLE --template KIND"],
    ["migrate file", "backend switch file"],
    ["migrate hybrid", "backend switch sqlite"],
    ["migrate database", "backend switch postgresql"],
    ["migrate ID --to-kiro", "kiro enable ID"],
    ["approve ID TASK PHASE", "approval approve ID TASK PHASE"],
    ["complete ID TASK design", "kiro complete ID TASK design"],
    ["complete ID TASK spec", "kiro complete ID TASK spec"],
    ["complete ID TASK task", "kiro complete ID TASK task"],
    ["complete ID TASK execute", "kiro complete ID TASK execute"],
    ["task ID TITLE", "update ID --add-task TITLE"],
    ["restore BACKUP", "backup restore BACKUP"],
    ["validate", "data validate"],
    ["upgrade", "init --upgrade"],
];
/** Every row, in the order in which they are tried, each once. */
const ALIASES = [
    ...COMMANDS,
    ...SCRIPTS.map(([typed, meant]) => [`script ${typed}`, meant]),
    ...WIDER,
];
/** Names of the scripts, without their flags. */
const SCRIPT_NAMES = [...new Set(SCRIPTS.map(([typed]) => typed.split(" ")[0] ?? typed))];
/** The words in today's form; words that no row knows are left as they are. */
function withoutAliases(words) {
    const typed = words[0] === "script" ? ["script", scriptName(words[1] ?? ""), ...words.slice(2)] : words;
    const meant = rewrite(typed);
    if (meant !== typed || !typed[0]?.startsWith("--"))
        return meant;
    const asUpdate = rewrite(["update", ...typed]);
    return asUpdate[0] === "update" ? typed : asUpdate;
}
/** `./scripts/check-scale-metrics.sh` and `check-scale-metrics` are the same script. */
function scriptName(word) {
    const name = word.slice(word.lastIndexOf("/") + 1);
    return name === "" || name.endsWith(".sh") ? name : `${name}.sh`;
}
function rewrite(words) {
    return ALIASES.reduce((current, row) => (row[0].startsWith(current[0] ?? " ") ? rewriteBy(row, current) : current), words);
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ positionalsOf),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Gf: () => (/* binding */ canonicalWords),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   jH: () => (/* binding */ assignWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4420);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
// The words after a verb, sorted to its arguments.






/** What looks like a flag; a lone hyphen, a negative number and a text with spaces do not. */
const FLAG = /^--?[A-Za-z][\w-]*(?:=|$)/;
/** `--from-format` for the argument `fromFormat` or `from_format`. */
function flagName(key) {
    return `--${key.replaceAll("_", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** Names and arguments of the flags of a verb. */
function flagsOf(verb) {
    const named = Object.entries(verb.args).filter(([, spec]) => spec.kind !== "positional");
    return new Map(named.map(([key, spec]) => [flagName(key), { key, spec }]));
}
function positionalsOf(verb) {
    return Object.entries(verb.args).flatMap(([key, spec]) => (spec.kind === "positional" ? [{ key, spec }] : []));
}
/** Words by argument. Problems: `unknown-flag`, `usage`. */
function assignWords(verb, words) {
    const given = {};
    const loose = [];
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        if (!FLAG.test(word)) {
            loose.push(word);
            continue;
        }
        const next = at + 1 < end ? words[at + 1] : undefined;
        const taken = takeFlag(verb, { word, next, given });
        if (!taken.ok)
            return taken;
        if (taken.value)
            at++;
    }
    return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}
/** True where the next word was taken as the value. */
function takeFlag(verb, { word, next, given }) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const found = flagsOf(verb).get(name);
    if (found === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknownFlag(verb, name));
    const { key, spec } = found;
    const values = (given[key] ??= []);
    if (spec.kind === "flag") {
        if (attached !== undefined)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
        values.push("true");
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(false);
    }
    const value = attached ?? (next !== undefined && !(FLAG.test(next) && flagsOf(verb).has(next)) ? next : undefined);
    if (value === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${spec.label} after it.`, { hint: spec.type?.hint }));
    if (values.length > 0 && !spec.many)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} is given twice.`, { hint: "Give it once." }));
    values.push(value);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(attached === undefined);
}
function unknownFlag(verb, name) {
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(name);
    const known = [...flagsOf(verb).keys(), ...Object.keys(_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an)].filter((flag) => flag.startsWith("--"));
    const near = shown.startsWith("--") ? (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(shown, known) : known.filter((flag) => flag.startsWith(`-${shown}`));
    const hint = near.length > 0 ? (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(near) : `See \`milestone help ${verb.name}\`; \`--\` ends the flags.`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-flag", `${verb.name} has no flag ${shown}.`, { hint });
}
function assignLoose(verb, loose, given) {
    const words = { ...given };
    const rest = [...loose];
    for (const { key, spec } of positionalsOf(verb))
        words[key] = rest.splice(0, spec.many ? rest.length : 1);
    const [extra] = rest;
    if (extra === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(words);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb.name} does not know what to do with ${JSON.stringify((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(extra))}.`, {
        hint: "Put a text of several words into quotation marks.",
    }));
}
/** The words in one order, whatever order they were typed in: positionals, then flags as the verb lists them. */
function canonicalWords(verb, words) {
    const loose = positionalsOf(verb).flatMap(({ key }) => words[key] ?? []);
    const flags = [...flagsOf(verb)].flatMap(([name, { key, spec }]) => {
        const values = words[key] ?? [];
        return spec.kind === "flag" ? (values.length > 0 ? [name] : []) : values.map((value) => `${name}=${value}`);
    });
    const marked = loose.some((word) => FLAG.test(word) || word === "--") ? ["--", ...loose] : loose;
    return marked === loose ? [...loose, ...flags] : [...flags, ...marked];
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ takeGlobals),
/* harmony export */   an: () => (/* binding */ GLOBAL_FLAGS)
/* harmony export */ });
/* unused harmony export NO_GLOBALS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Flags that every verb takes, wherever they stand.


const GLOBAL_FLAGS = {
    "--json": { key: "json", value: null, local: true, summary: "Print one JSON object, whatever happens." },
    "--jsonl": { key: "jsonl", value: null, local: true, summary: "Print a JSON object for each event, and the result as the last." },
    "-C": { key: "directory", value: "DIR", local: true, summary: "Work in this folder." },
    "--data-path": { key: "dataPath", value: "DIR", local: true, summary: "The data folder, instead of .milestones." },
    "--dry-run": { key: "dryRun", value: null, local: false, summary: "Show what would change, and write nothing." },
    "--yes": { key: "yes", value: null, local: false, summary: "Agree to what the verb asks." },
    "--verbose": { key: "verbose", value: null, local: false, summary: "Say more." },
    "--quiet": { key: "quiet", value: null, local: true, summary: "Say nothing but problems." },
    "--no-color": { key: "noColor", value: null, local: true, summary: "No colours." },
    "--no-commit": { key: "noCommit", value: null, local: true, summary: "Write files, but make no git commit." },
    "--request-id": { key: "requestId", value: "ID", local: true, summary: "Name the request: the same one twice changes things once." },
    "--help": { key: "help", value: null, local: false, summary: "Explain the verb." },
};
const SHORT = { "-h": "--help" };
const NO_GLOBALS = {
    json: false, jsonl: false, directory: null, dataPath: null, dryRun: false, yes: false, verbose: false, quiet: false,
    noColor: false, noCommit: false, requestId: null, help: false,
};
/** Takes the global flags out of the words before `--`; all others stay, in their order. */
function takeGlobals(words, door, before = NO_GLOBALS) {
    const globals = { ...before };
    const rest = [];
    let trouble = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const end = words.includes("--") ? words.indexOf("--") : words.length;
    for (let at = 0; at < end; at++) {
        const word = words[at] ?? "";
        const found = globalFlag(word, door);
        if (found === null) {
            rest.push(word);
            continue;
        }
        const value = found.flag.value === null ? null : (found.value ?? (at + 1 < end ? words[++at] : undefined) ?? null);
        const set = setGlobal(globals, found, value);
        if (trouble.ok)
            trouble = set;
    }
    return { globals, words: [...rest, ...words.slice(end)], problem: trouble };
}
function globalFlag(word, door) {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const typed = equals < 0 ? word : word.slice(0, equals);
    const name = SHORT[typed] ?? typed;
    const flag = Object.hasOwn(GLOBAL_FLAGS, name) ? GLOBAL_FLAGS[name] : undefined;
    if (flag === undefined || (flag.local && door === "comment"))
        return null;
    return { name, flag, value: equals < 0 ? undefined : word.slice(equals + 1) };
}
function setGlobal(globals, { name, flag, value: attached }, value) {
    const { key } = flag;
    if (key === "directory" || key === "dataPath" || key === "requestId") {
        if (value === null || value === "" || value.includes("\u0000"))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} needs ${flag.value === "ID" ? "an id" : "a folder"} after it.`));
        globals[key] = value;
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    globals[key] = true;
    return attached === undefined ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${name} takes no value.`));
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   n: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4420);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9953);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7920);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6136);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8157);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9473);
// A command line or a comment's line, to a verb with its values.










/** One command of a comment, without its prefix. */
async function parseLine(line, door) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .splitWords */ .yM)(line);
    if (words.ok)
        return parseWords(words.value, door);
    const { globals } = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)([], door);
    return { globals, command: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(line.trim().split(/\s/, 1)[0] ?? ""), call: words };
}
/**
 * Never throws for anything that somebody types. Global flags count even where the rest cannot be understood. Problems:
 * `usage`, `unknown-verb`, `unknown-flag`, `not-available`, and those of the arguments' kinds.
 */
async function parseWords(typed, door) {
    const first = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)(typed, door);
    const meant = first.globals.help && (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(first.words).ok ? first.words : (0,_aliases_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutAliases */ .JW)(first.words);
    const { globals, words, problem: trouble } = (0,_globals_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGlobals */ .EM)(meant, door, first.globals);
    const asked = words.length === 0 ? ["help"] : words;
    const named = (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(asked);
    const command = named.ok ? named.value.name : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(asked[0] ?? "");
    if (!first.problem.ok)
        return { globals, command, call: first.problem };
    if (!trouble.ok)
        return { globals, command, call: trouble };
    if (globals.help)
        return { globals, command: "help", call: await helpCall(asked) };
    if (!named.ok)
        return { globals, command, call: named };
    return { globals, command, call: await callOf(named.value.name, named.value.rest, globals) };
}
/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words) {
    const named = (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(words);
    if (!named.ok && named.problem.code !== "usage")
        return named;
    if (named.ok && (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanned */ .H9)(named.value.name))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(named.value.name));
    const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
    return callOf("help", about[0] === "help" ? [] : about, null);
}
async function callOf(name, rest, globals) {
    const verb = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerb */ .MP)(name);
    if (verb === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(name));
    const assigned = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .assignWords */ .jH)(verb, rest);
    if (!assigned.ok)
        return assigned;
    const words = withSharedFlags(verb, assigned.value, globals);
    const values = (0,_verb_js__WEBPACK_IMPORTED_MODULE_1__/* .parseValues */ .Qc)(verb, words);
    if (!values.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(misfit(verb, words) ?? values.problem);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ verb, args: values.value, line: (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .joinWords */ .yZ)([...name.split(" "), ...(0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalWords */ .Gf)(verb, assigned.value)]) });
}
/** A verb that has `verbose` among its own arguments hears the global flag of that name. */
function withSharedFlags(verb, words, globals) {
    if (globals?.verbose !== true || !Object.hasOwn(verb.args, "verbose"))
        return words;
    return { ...words, verbose: ["true"] };
}
/** The first word that does not fit its argument, with the one that was probably meant where few would fit. */
function misfit(verb, words) {
    for (const [key, { type, kind, label }] of Object.entries(verb.args)) {
        if (!type)
            continue;
        const wrong = (words[key] ?? []).find((word) => !type.schema.safeParse(word).success);
        if (wrong === undefined)
            continue;
        const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(wrong), type.values ?? []);
        const name = kind === "option" ? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .flagName */ .GI)(key) : label;
        const message = `${name} cannot be ${JSON.stringify((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .shownWord */ .oS)(wrong))}.`;
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(type.code, message, { hint: near.length > 0 ? `${(0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(near)} ${type.hint}` : type.hint });
    }
    return null;
}


/***/ }),

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   JA: () => (/* binding */ missingNames),
/* harmony export */   MP: () => (/* binding */ loadVerb),
/* harmony export */   TQ: () => (/* binding */ isBuilt),
/* harmony export */   lS: () => (/* binding */ builtNames),
/* harmony export */   ni: () => (/* binding */ VERB_WORDS_MAX)
/* harmony export */ });
/* unused harmony export allVerbs */
/** One line a verb; nothing is loaded before it is called. */
const BUILT = {
    "accept": async () => (await __webpack_require__.e(/* import() */ 6830).then(__webpack_require__.bind(__webpack_require__, 6830))).accept,
    "agent conflicts": async () => (await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 2372))).conflicts,
    "agent memory": async () => (await __webpack_require__.e(/* import() */ 3756).then(__webpack_require__.bind(__webpack_require__, 3756))).memory,
    "agent restart": async () => (await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 6680))).restart,
    "agent status": async () => (await __webpack_require__.e(/* import() */ 8761).then(__webpack_require__.bind(__webpack_require__, 8761))).status,
    "agent stop": async () => (await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 1711))).stop,
    "archive": async () => (await __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 7714))).archive,
    "block": async () => (await __webpack_require__.e(/* import() */ 9985).then(__webpack_require__.bind(__webpack_require__, 9985))).block,
    "branch archive": async () => (await __webpack_require__.e(/* import() */ 9684).then(__webpack_require__.bind(__webpack_require__, 9684))).archive,
    "branch cleanup": async () => (await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 5290))).cleanup,
    "branch list": async () => (await __webpack_require__.e(/* import() */ 1280).then(__webpack_require__.bind(__webpack_require__, 1280))).list,
    "cancel": async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 956))).cancel,
    "check": async () => (await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 919))).check,
    "complete": async () => (await __webpack_require__.e(/* import() */ 9393).then(__webpack_require__.bind(__webpack_require__, 9393))).complete,
    "completion": async () => (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032))).completion(await talkedAbout("help")),
    "completion ids": async () => (await __webpack_require__.e(/* import() */ 6819).then(__webpack_require__.bind(__webpack_require__, 6819))).completionIds,
    "config get": async () => (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 556))).get,
    "config set": async () => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 8076))).set,
    "config show": async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 9867))).show,
    "config unset": async () => (await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 161))).unset,
    "config validate": async () => (await __webpack_require__.e(/* import() */ 3312).then(__webpack_require__.bind(__webpack_require__, 3312))).validate,
    "data fix-format": async () => (await __webpack_require__.e(/* import() */ 4661).then(__webpack_require__.bind(__webpack_require__, 4661))).fixFormat,
    "data validate": async () => (await __webpack_require__.e(/* import() */ 4846).then(__webpack_require__.bind(__webpack_require__, 4846))).validate,
    "doctor": async () => (await __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 9057))).doctor,
    "execute": async () => (await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 3887))).execute,
    "git resolve": async () => (await __webpack_require__.e(/* import() */ 5418).then(__webpack_require__.bind(__webpack_require__, 5418))).resolve,
    "graph": async () => (await __webpack_require__.e(/* import() */ 6964).then(__webpack_require__.bind(__webpack_require__, 6964))).graph,
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34))).help(await talkedAbout("completion")),
    "history": async () => (await __webpack_require__.e(/* import() */ 4109).then(__webpack_require__.bind(__webpack_require__, 4109))).history,
    "import": async () => (await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 4567))).importMilestones,
    "init": async () => (await __webpack_require__.e(/* import() */ 7395).then(__webpack_require__.bind(__webpack_require__, 7395))).init,
    "list": async () => (await __webpack_require__.e(/* import() */ 6076).then(__webpack_require__.bind(__webpack_require__, 6076))).list,
    "maintain": async () => (await __webpack_require__.e(/* import() */ 7902).then(__webpack_require__.bind(__webpack_require__, 7902))).maintain,
    "next": async () => (await __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 9535))).next,
    "plan": async () => (await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 8013))).plan,
    "reopen": async () => (await __webpack_require__.e(/* import() */ 5891).then(__webpack_require__.bind(__webpack_require__, 5891))).reopen,
    "scale status": async () => (await __webpack_require__.e(/* import() */ 9316).then(__webpack_require__.bind(__webpack_require__, 9316))).status,
    "session cleanup": async () => (await __webpack_require__.e(/* import() */ 9358).then(__webpack_require__.bind(__webpack_require__, 9358))).cleanup,
    "session latest": async () => (await __webpack_require__.e(/* import() */ 1507).then(__webpack_require__.bind(__webpack_require__, 1507))).latest,
    "session list": async () => (await __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 1412))).list,
    "session own": async () => (await __webpack_require__.e(/* import() */ 7942).then(__webpack_require__.bind(__webpack_require__, 7942))).own,
    "session reset": async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 7826))).reset,
    "session restore": async () => (await __webpack_require__.e(/* import() */ 7936).then(__webpack_require__.bind(__webpack_require__, 7936))).restore,
    "session show": async () => (await __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 3573))).show,
    "session status": async () => (await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 2122))).status,
    "session stop": async () => (await __webpack_require__.e(/* import() */ 7072).then(__webpack_require__.bind(__webpack_require__, 7072))).stop,
    "session validate": async () => (await __webpack_require__.e(/* import() */ 6130).then(__webpack_require__.bind(__webpack_require__, 6130))).validate,
    "show": async () => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 7219))).show,
    "status": async () => (await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 5395))).status,
    "sweep": async () => (await __webpack_require__.e(/* import() */ 7739).then(__webpack_require__.bind(__webpack_require__, 7739))).sweep,
    "system-info": async () => (await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 7511))).systemInfo,
    "unblock": async () => (await __webpack_require__.e(/* import() */ 9208).then(__webpack_require__.bind(__webpack_require__, 9208))).unblock,
    "update": async () => (await __webpack_require__.e(/* import() */ 6901).then(__webpack_require__.bind(__webpack_require__, 6901))).update,
    "version": async () => (await __webpack_require__.e(/* import() */ 7115).then(__webpack_require__.bind(__webpack_require__, 7115))).version,
    "watch": async () => (await Promise.all(/* import() */[__webpack_require__.e(7826), __webpack_require__.e(2187)]).then(__webpack_require__.bind(__webpack_require__, 2187))).watch,
};
/** Verbs that are named here and built later. */
const PLANNED = [
    "agent monitor", "agent priority", "agent report", "approval approve", "approval bypass", "approval list",
    "approval reject", "approval request-changes", "backend compare", "backend rebuild", "backend status",
    "backend switch", "backend sync", "backend verify", "backup create", "backup list", "backup restore",
    "backup schedule", "backup test", "branch archive", "branch cleanup", "branch list", "cache clear", "check",
    "config fix", "config minimal", "config precedence", "config reload", "config reset", "config test", "dashboard",
    "data locate", "data prune", "data rebuild", "data refresh", "data repair", "db assess", "db check", "db fix",
    "db info", "db optimize", "db pool reset", "db reindex", "db reset", "db setup", "db tune", "db upgrade",
    "db verify", "docs customizations", "docs runbook", "emergency mode", "emergency reset", "emergency rollback",
    "enterprise check", "enterprise features", "enterprise status", "enterprise test", "enterprise validate", "execute",
    "git reset", "git status", "git test", "integration credentials", "integration reset", "integration test",
    "integration validate", "integration webhooks", "kiro complete", "kiro enable", "kiro regenerate", "kiro reset",
    "kiro status", "kiro transition", "kiro validate", "logs", "maintain", "maintenance annual", "maintenance monthly",
    "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy", "migrate report", "migrate resume",
    "migrate rollback", "migrate status", "migrate verify", "notify log", "notify reset", "notify test", "perf analyze",
    "perf bench", "perf compare", "perf memory", "perf preset", "perf report", "perf resources", "report analytics",
    "report compliance", "report portfolio", "report resources", "restart", "scale explain", "scale recalc",
    "scale simulate", "scale status", "scale test", "sweep", "template reload", "template render", "template validate",
    "template vars", "worker", "workflow debug", "workflow test", "workflow validate",
];
/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN = new Set(["completion ids"]);
/** The longest name has so many words. */
const VERB_WORDS_MAX = 3;
/** The verb of this name, or null where it is not built yet or not known. */
function loadVerb(name) {
    return Object.hasOwn(BUILT, name) ? (BUILT[name]?.() ?? null) : null;
}
function isBuilt(name) {
    return Object.hasOwn(BUILT, name);
}
function isPlanned(name) {
    return PLANNED.includes(name) && !isBuilt(name);
}
/** Names that people may use today, sorted. */
function builtNames() {
    return Object.keys(BUILT).filter((name) => !HIDDEN.has(name)).sort();
}
/** Names that are known and not built yet, sorted. */
function missingNames() {
    return PLANNED.filter(isPlanned).sort();
}
/** All verbs that people may use, in the order of their names. */
function allVerbs() {
    return load(builtNames());
}
/** What `help` and `completion` talk about beside themselves: the ordinary verbs and the other of the two. */
async function talkedAbout(other) {
    const ordinary = await load(builtNames().filter((name) => name !== "help" && name !== "completion"));
    const last = other === "help" ? (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 34))).help([]) : (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 7032))).completion([]);
    return [...ordinary, last];
}
function load(names) {
    return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   rI: () => (/* binding */ nameVerb)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4420);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9953);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
// Which verb the first words name, and what to say where they name none.






/** Words that other tools use for what a verb here does. */
const ELSEWHERE = {
    add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
    remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
    search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
    fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
};
/** The longest name that the words begin with, built or not. Problems: `unknown-verb`, `usage` for a noun alone. */
function nameVerb(words) {
    for (let count = Math.min(_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .VERB_WORDS_MAX */ .ni, words.length); count > 0; count--) {
        const name = words.slice(0, count).join(" ");
        if ((0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuilt */ .TQ)(name) || (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(name))
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ name, rest: words.slice(count) });
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknown(words));
}
function notAvailable(name) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-available", `${name} is not available yet.`, { hint: "See `milestone help --missing` for what is still to come." });
}
function unknown(words) {
    const [first = "", second] = words.map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS);
    if (first === "script")
        return unknownScript(second ?? "");
    const known = [...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .builtNames */ .lS)(), ...(0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .missingNames */ .JA)()];
    const ofNoun = known.filter((name) => name.startsWith(`${first} `));
    if (ofNoun.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
    const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
    if (second === undefined || second.startsWith("-"))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${first} needs one of ${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
    const near = closest(`${first} ${second}`, ofNoun);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(`${first} ${second}`)}.`, {
        hint: near.length > 0 ? didYouMean(near) : `${first} knows ${choices}.`,
    });
}
function unknownScript(name) {
    if (name === "")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "script needs the name of a script after it.", { hint: "See `milestone help --aliases`." });
    const near = closest(name, _aliases_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPT_NAMES */ .DF);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There was no script ${shown(name)}.`, { hint: near.length > 0 ? didYouMean(near) : "See `milestone help --aliases`." });
}
function hintFor(first, second, known) {
    const elsewhere = Object.hasOwn(ELSEWHERE, first) ? ELSEWHERE[first] : undefined;
    if (elsewhere !== undefined)
        return didYouMean([elsewhere]);
    const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
    const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
    const near = pairs.length > 0 ? pairs : closest(first, [...names]);
    return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
}
/** Of the near ones those that are nearest. */
function closest(word, candidates) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, candidates);
    const least = Math.min(...near.map((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .distance */ .I)(word, candidate)));
    return near.filter((candidate) => (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .distance */ .I)(word, candidate) === least);
}
function didYouMean(candidates) {
    return `Did you mean ${candidates.join(" or ")}?`;
}
function shown(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ shownWord),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// One line of text to words and back: quotes as a shell reads them, and as phones type them.


/** What opens a quote and what closes it. */
const QUOTES = { '"': '"', "'": "'", "“": "”", "„": "“”", "‘": "’" };
/** A quote opens only where a word starts, or right after the `=` of an option; elsewhere it is an apostrophe. */
const OPTION_START = /^--?[A-Za-z][\w-]*=$/;
/** Longer words are not repeated whole in messages: they are pasted by mistake, and would push the rest out of sight. */
const WORD_SHOWN_MAX = 60;
/** Longer lines are cut where they are shown and recorded. */
const LINE_LENGTH_MAX = 2_000;
/**
 * The words of a line. In straight double quotes `\"` and `\\` stand for themselves without the backslash; elsewhere a
 * backslash is a character like others. A word `#` and what follows it is a remark. Problem: `usage` for an open quote.
 */
function splitWords(line) {
    const words = [];
    let at = skipSpace(line, 0);
    while (at < line.length) {
        const word = readWord(line, at);
        if (word === null)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "A quotation mark is not closed.", { hint: "Close it on the same line." }));
        if (word.bare && word.text === "#")
            break;
        words.push(word.bare ? plainDashes(word.text) : word.text);
        at = skipSpace(line, word.end);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(words);
}
function skipSpace(line, at) {
    let next = at;
    while (next < line.length && isSpace(line.charAt(next)))
        next++;
    return next;
}
function isSpace(character) {
    return character === " " || character === "\t" || character === "\u00a0" || character === "\n" || character === "\r";
}
/** Phones make one long dash of two hyphens. */
function plainDashes(word) {
    return word.replace(/^[–—](?=[A-Za-z])/, "--");
}
function readWord(line, start) {
    let text = "";
    let at = start;
    let bare = true;
    while (at < line.length && !isSpace(line.charAt(at))) {
        const closing = at === start || OPTION_START.test(text) ? QUOTES[line.charAt(at)] : undefined;
        if (closing === undefined) {
            text += line.charAt(at++);
            continue;
        }
        const quoted = readQuoted(line, at + 1, closing);
        if (quoted === null)
            return null;
        bare = false;
        text += quoted.text;
        at = quoted.end;
    }
    return { text, end: at, bare };
}
function readQuoted(line, start, closing) {
    let text = "";
    for (let at = start; at < line.length; at++) {
        const character = line.charAt(at);
        if (closing.includes(character))
            return { text, end: at + 1 };
        const next = line.charAt(at + 1);
        if (closing === '"' && character === "\\" && (next === '"' || next === "\\"))
            text += line.charAt(++at);
        else
            text += character;
    }
    return null;
}
/** A word as messages repeat it, without quotes. */
function shownWord(word) {
    return word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX).toWellFormed()}…` : word;
}
/** One line that splits into the same words, unless it had to be cut; control characters become spaces. */
function joinWords(words) {
    const line = words.map(quoteWord).join(" ");
    return line.length <= LINE_LENGTH_MAX ? line : `${line.slice(0, LINE_LENGTH_MAX).toWellFormed()}… (${line.length} characters)`;
}
function quoteWord(word) {
    const clean = word.replace(/\p{Cc}/gu, " ").toWellFormed();
    const [, option = "", value = clean] = /^(--[a-z][a-z-]*=)(.*)$/s.exec(clean) ?? [];
    if (/^[\w./:@%+,-]+$/.test(value) || (value === "" && option !== ""))
        return option + value;
    return `${option}"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}


/***/ }),

/***/ 3065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
// Milestones as files and events hold them: what is default or derived is left out.



const BARE_TASK = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ, { id: "", title: "" });
const BARE_MILESTONE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl, { id: "", title: "" });
const BARE_PHASE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0, {});
const BARE_DELIVERABLE = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg(_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Deliverable */ .W5, { name: "" });
/** Written although it is the default: people look for it. */
const ALWAYS_WRITTEN = new Set(["id", "title", "name", "status", "priority"]);
/** Never written of our own accord: derived from the tasks. */
const DERIVED = new Set(["progress"]);
/** Reading it back gives an equal milestone, but for `progress`, which is derived. */
function compactMilestone(milestone) {
    const tasks = milestone.tasks.map(compactTask);
    const deliverables = milestone.deliverables.map((item) => compact(item, BARE_DELIVERABLE));
    const fields = compact(milestone, BARE_MILESTONE);
    return {
        ...fields,
        ...(deliverables.length > 0 && { deliverables }),
        ...(tasks.length > 0 && { tasks }),
    };
}
function compactTask(task) {
    const { kiro_workflow } = task;
    const phases = Object.entries(kiro_workflow.phases).map(([name, phase]) => [name, compact(phase, BARE_PHASE)]);
    return compact({ ...task, kiro_workflow: { ...kiro_workflow, phases: Object.fromEntries(phases) } }, BARE_TASK);
}
function compact(value, bare) {
    const entries = Object.entries(value).filter(([key]) => !DERIVED.has(key) && (ALWAYS_WRITTEN.has(key) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(value[key], bare[key])));
    return Object.fromEntries(entries.filter(([, member]) => member !== undefined).map(([key, member]) => [key, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(compactMember(member, bare[key]))]));
}
/** Blocks such as `timeline` and `dependencies` leave their own defaults out. */
function compactMember(member, bare) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(member) || !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(bare))
        return member;
    return Object.fromEntries(Object.entries(member).filter(([key, part]) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(part, bare[key]) || key === "enabled"));
}


/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   bp: () => (/* binding */ nextSessionId),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   sE: () => (/* binding */ STEP_STATUSES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"];
/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"];
const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"];
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
/** One task within a session. Instants are ISO 8601 UTC. */
const Step = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STEP_STATUSES), "queued"),
    /** How often it was started, in this session. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    exit_code: maybeNumber,
    started_at: maybeText,
    finished_at: maybeText,
    /** The seat that did it: "agent-1". */
    seat: maybeText,
    /** Why it failed, waits, was skipped or is unverified: a sentence. */
    reason: maybeText,
    /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
    blocker: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The commit with its changes, and whether the work branch has it. */
    commit: maybeText,
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    /** The end of its output, capped. */
    tail: maybeText,
    /** The run of a workflow that does it, on GitHub. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    run_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Session = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milestone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SESSION_STATUSES), "active"),
    /** The actor that it belongs to, and where it runs or ran. */
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    host: maybeText,
    started_at: maybeText,
    /** The last checkpoint, and why it was made. */
    saved_at: maybeText,
    save_reason: maybeText,
    resumed_at: maybeText,
    resumed_from: maybeText,
    ended_at: maybeText,
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 1),
    coordination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COORDINATIONS), "parallel"),
    /** The work branch and the commit it started from; null without git. */
    branch: maybeText,
    base: maybeText,
    working_directory: maybeText,
    blockers: texts,
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), []),
});
/** Whether nothing more happens to a step by itself in this session. */
function isStepOver(status) {
    return status !== "queued" && status !== "running";
}
/** `session-20261121-001` after none of that day; ids of any form count. */
function nextSessionId(taken, now) {
    const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
    let highest = 0;
    for (const id of taken)
        if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length)))
            highest = Math.max(highest, Number(id.slice(start.length)));
    return `${start}${String(highest + 1).padStart(3, "0")}`;
}
/** What a session's id may be, of all forms ever written. */
function isSessionId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   PH: () => (/* binding */ pathFromTop),
/* harmony export */   Rp: () => (/* binding */ shownOf),
/* harmony export */   Ug: () => (/* binding */ FILE_BYTES_MAX),
/* harmony export */   Yy: () => (/* binding */ pathOfTop),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   kV: () => (/* binding */ namesBelow),
/* harmony export */   si: () => (/* binding */ isDataPath),
/* harmony export */   tS: () => (/* binding */ isPortablePath),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Paths of the data folder: which are allowed, what people call them, and what is no file that can be read.

/** Such a path begins at the top of the repository instead; only what belongs to GitHub is reached in this way. */
const FROM_TOP = ":/";
const TOP_FOLDER = ".github";
/** Larger files are mistakes, and would be parsed for minutes. */
const FILE_BYTES_MAX = 5 * 1024 * 1024;
/** What file systems allow for one name, in bytes. */
const NAME_BYTES_MAX = 255;
/** The path from the top of the repository where one is meant, else null. */
function pathFromTop(path) {
    return path.startsWith(FROM_TOP) ? path.slice(FROM_TOP.length) : null;
}
/** How a path of the top's folder is called here; null for any other. */
function pathOfTop(fromTop) {
    return fromTop.startsWith(`${TOP_FOLDER}/`) ? `${FROM_TOP}${fromTop}` : null;
}
/** What of the repository is looked at: the data folder, and what paths from the top may reach. */
function reachOf(prefix) {
    return prefix === "" ? [] : [prefix, TOP_FOLDER];
}
/** How people know a path; `label` is how they know the data folder. */
function shownOf({ label }, path) {
    return pathFromTop(path) ?? `${label}/${path}`;
}
/** Names of writers' temporary files and locks inside the data folder. */
function isTemporary(name) {
    return name.startsWith(".tmp-") || name === ".lock" || name.startsWith(".lock.");
}
/** Whether a path stays inside the folder it is relative to and can be told from others: no `..`, `.git`, backslash or control character. */
function isDataPath(path) {
    const fromTop = pathFromTop(path);
    if (fromTop !== null)
        return fromTop.startsWith(`${TOP_FOLDER}/`) && isDataPath(fromTop);
    if (/[\u0000-\u001f\u007f\\]/.test(path))
        return false;
    return path.split("/").every((name) => name !== "" && name !== "." && name !== ".." && bytesOf(name) <= NAME_BYTES_MAX && !isGitName(name));
}
function bytesOf(name) {
    return name.length * 3 <= NAME_BYTES_MAX ? name.length : new TextEncoder().encode(name).length;
}
/** `.git` in the spellings that some file system takes for it. */
function isGitName(name) {
    return /^(?:\.git|git~\d)$/i.test(name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/[ .]+$/, ""));
}
/** Whether new files may be called so on every system the repository is checked out on. */
function isPortablePath(path) {
    return isDataPath(path) && (pathFromTop(path) ?? path).split("/").every((name) => !/[<>:"|?*]|[ .]$/.test(name) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) && !isTemporary(name));
}
/** The names that some paths have directly in a folder; "" is the data folder. */
function namesBelow(paths, folder) {
    const start = folder === "" ? "" : `${folder}/`;
    const names = new Set();
    for (const path of paths) {
        if (start === "" && pathFromTop(path) !== null)
            continue;
        const name = path.startsWith(start) ? path.slice(start.length).split("/")[0] : undefined;
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
function tooLarge(at, bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("file-too-large", `${at.path} has ${megabytes} MiB; at most 5 MiB are read.`, { at });
}
function notAFile(at) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-a-file", `${at.path} is not a regular file; links and special files are not followed.`, { at, hint: "Put a regular file there." });
}


/***/ }),

/***/ 2972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   g2: () => (/* binding */ LEASES),
/* harmony export */   jT: () => (/* binding */ OWNERS_LEASES),
/* harmony export */   m8: () => (/* binding */ leaseOf),
/* harmony export */   mf: () => (/* binding */ leaseRef),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(306);
// Leases as they are written, and which ref is whose.

/** Below these the names of leases stand. */
const LEASES = "refs/milestones/lease";
const OWNERS_LEASES = "refs/milestones/lease-of";
const CLAIMS = "refs/milestones/claim";
/** A record has half a kilobyte; what is so much longer was not written by us. */
const RECORD_CHARACTERS_MAX = 16_384;
/** So much of a name that no ref can carry is kept for people, before its digest. */
const SLUG_CHARACTERS_MAX = 40;
/** Names up to this length stand in a ref as they are. */
const NAME_CHARACTERS_MAX = 80;
/** A task's claim is the same whoever asks for it. */
function leaseRef({ milestone, owner, task }, digest) {
    const [folder, ...names] = task !== undefined ? [CLAIMS, milestone, task] : owner !== undefined ? [OWNERS_LEASES, milestone, owner] : [LEASES, milestone];
    return [folder, ...names.map((name) => refPart(name, digest))].join("/");
}
/** Plain names as they are; others as what is plain of them and a digest behind a plus, which no plain name has. */
function refPart(name, digest) {
    if (/^[a-z0-9]([a-z0-9_-]|\.(?!\.|lock$|$))*$/.test(name) && name.length <= NAME_CHARACTERS_MAX)
        return name;
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, SLUG_CHARACTERS_MAX);
    return `x${slug}+${digest(name).slice(0, 10)}`;
}
/** Whose lease a ref is: what its record says where that is true, else what the ref says. */
function leaseOf(ref, record, digest) {
    if (record && leaseRef(record.lease, digest) === ref)
        return record.lease;
    const [milestone = "", owner] = ref.slice(ref.startsWith(`${OWNERS_LEASES}/`) ? OWNERS_LEASES.length + 1 : LEASES.length + 1).split("/");
    return owner === undefined ? { milestone } : { milestone, owner };
}
/** The holder as people are told of it; `renewed` where its last sign of life is known better than the record says. */
function holderOf(record, { renewed }) {
    if (!record)
        return UNKNOWN;
    const { session, owner, pid, since, token } = record;
    return { session, owner, host: record.host.replace(/ .*/, ""), pid, since, renewed: renewed ?? record.renewed, token };
}
/** Whoever wrote a lease that cannot be read. */
const UNKNOWN = { session: "an unknown session", owner: "somebody whose lease cannot be read", host: "an unknown host", pid: 0, since: "", renewed: "", token: 0 };
/** Null for what we did not write. */
function readLease(text) {
    if (text.length > RECORD_CHARACTERS_MAX)
        return null;
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || value["schema"] !== 1 || !isLeaseRef(value["lease"]))
        return false;
    const { pid, token } = value;
    const numbers = [pid, token].every((each) => typeof each === "number" && Number.isSafeInteger(each) && each >= 0);
    return numbers && ["session", "owner", "host", "boot", "start", "since", "renewed", "nonce"].every((key) => typeof value[key] === "string");
}
function isLeaseRef(value) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || typeof value["milestone"] !== "string")
        return false;
    return [value["owner"], value["task"]].every((each) => each === undefined || typeof each === "string");
}


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ reasonToWait),
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   fY: () => (/* binding */ readyQueue),
/* harmony export */   is: () => (/* binding */ waitsFor)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1004);
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);


const RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/**
 * Ready is a pending task of a milestone that is planned or in progress, whose required milestones are all completed, and
 * whose own dependencies are completed or cancelled. Order: the milestone's priority, milestones in progress before planned
 * ones, the longest chain of work behind the task, then ids and the order in the file.
 */
function readyQueue(workspace, only) {
    const candidates = only ? [only] : [...workspace.milestones.values()];
    const open = candidates.filter((milestone) => isOpen(milestone) && waitsFor(workspace, milestone).length === 0);
    return open.sort(byUrgency).flatMap((milestone) => readyTasks(milestone).map((task) => ({ milestone, task })));
}
function isOpen(milestone) {
    return milestone.status === "planned" || milestone.status === "in_progress";
}
/** Required milestones that are not completed, missing ones included. */
function waitsFor(workspace, milestone) {
    return milestone.dependencies.requires.filter((id) => {
        const required = workspace.milestones.get(id);
        return !required || !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isMilestoneDone */ .JC)(required.status);
    });
}
function byUrgency(left, right) {
    return RANK[left.priority] - RANK[right.priority] || begunFirst(left) - begunFirst(right) || (left.id < right.id ? -1 : 1);
}
function begunFirst(milestone) {
    return milestone.status === "in_progress" ? 0 : 1;
}
/** The ready tasks of one milestone, whatever the milestone itself waits for. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** Why a pending task is not ready, as one sentence; null where it is. */
function reasonToWait(workspace, milestone, task) {
    const milestones = waitsFor(workspace, milestone);
    if (milestones.length > 0)
        return `milestone ${milestone.id} waits for ${milestones.join(", ")}`;
    if (!isOpen(milestone))
        return `milestone ${milestone.id} is ${milestone.status}`;
    const tasks = new Map(milestone.tasks.map((other) => [other.id, other.status]));
    const open = task.dependencies.filter((id) => tasks.get(id) !== "completed" && tasks.get(id) !== "cancelled");
    return open.length > 0 ? `${task.id} waits for ${open.join(", ")}` : null;
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1097);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);
// What each event does to the workspace: the one place where state changes.





/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
    }
    return state;
}
function evolveOne({ milestones, paths }, event, { changed, now }) {
    const { event_type, milestone_id: id, details } = event;
    if (event_type === "milestone_created")
        return created(details, changed);
    const before = changed.get(id);
    const milestone = before?.milestone ?? milestones.get(id);
    const change = CHANGES[event_type];
    if (!milestone || !change)
        return;
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .activePath */ .iW)(milestone.id), isNew: true });
}
/** `progress.last_update` is kept true where somebody keeps it. */
function stamped(milestone, now) {
    if (typeof milestone.progress["last_update"] !== "string")
        return milestone;
    return { ...milestone, progress: { ...milestone.progress, last_update: now } };
}
/** What is written down and changes no milestone. */
const RECORDS = {
    milestone_activated: null, milestone_deleted: null, progress_updated: null, task_committed: null, dependency_blocker: null,
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null, kiro_phase_updated: null, kiro_phase_transition: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}),
    milestone_modified: modified,
    milestone_completed: (milestone, _details, now) => ({ ...milestone, status: "completed", completed_at: milestone.completed_at ?? now }),
    milestone_archived: archived,
    status_updated: (milestone, { new_status }, now) => withStatus(milestone, milestoneStatus(new_status), now),
    task_started: (milestone, details, now) => withTask(milestone, details, (task) => ({ ...task, status: "in_progress", started_at: task.started_at ?? now })),
    task_completed: (milestone, details, now) => withTask(milestone, details, (task) => unblocked({ ...task, status: "completed", completed_at: now })),
    task_status_changed: taskStatusChanged,
    dependency_added: (milestone, { requires }) => withRequires(milestone, (ids) => [...new Set([...ids, ...strings(requires)])]),
    dependency_resolved: (milestone, { requires }) => withRequires(milestone, (ids) => ids.filter((id) => !strings(requires).includes(id))),
    blocker_detected: blocked,
    ...RECORDS,
};
/** Whether events of this type change the workspace. */
function changesState(type) {
    return type === "milestone_created" || CHANGES[type] !== null;
}
function updated(milestone, fields) {
    return settled(_model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse({ ...milestone, ...fields }), Object.keys(fields));
}
/** Whoever gives a field a value settles what a merge left open about it. */
function settled(milestone, places) {
    const { conflicts, ...rest } = milestone;
    if (!Array.isArray(conflicts))
        return milestone;
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
    return settled({ ...milestone, tasks: [...changed, ...added] }, places);
}
/** null takes a field away. */
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
function archived(milestone, { reason, forced, open_tasks }, now) {
    const archive = forced === true ? { archive: { reason, forced, open_tasks, was: milestone.status } } : milestone.status === "cancelled" ? { archive: { was: "cancelled" } } : {};
    const completed_at = milestone.completed_at ?? (forced === true || milestone.status === "cancelled" ? null : now);
    return { ...milestone, status: "archived", completed_at, ...archive };
}
function withStatus(milestone, status, now) {
    const completed_at = status === "completed" ? (milestone.completed_at ?? now) : status === "archived" ? milestone.completed_at : null;
    const blockers = milestone.status === "blocked" && status !== "blocked" ? milestone.blockers.filter((blocker) => blocker.task_id !== null) : milestone.blockers;
    return { ...milestone, status, completed_at, blockers };
}
/** A word that is no status is a fault of whoever wrote the event. */
function milestoneStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a task`);
    return status;
}
function taskStatusChanged(milestone, details, now) {
    const status = taskStatus(details["new_status"]);
    const reason = typeof details["reason"] === "string" ? details["reason"] : undefined;
    const changed = withTask(milestone, details, (task) => {
        const started_at = status === "in_progress" ? (task.started_at ?? now) : status === "pending" ? null : task.started_at;
        const next = unblocked({ ...task, status, started_at, completed_at: status === "completed" ? now : null });
        return status === "blocked" && reason !== undefined ? { ...next, blocked_reason: reason } : next;
    });
    return status === "blocked" ? changed : { ...changed, blockers: changed.blockers.filter((blocker) => blocker.task_id !== details["task_id"]) };
}
function unblocked(task) {
    const { blocked_reason: _gone, ...rest } = task;
    return { ...rest };
}
function withTask(milestone, { task_id }, change) {
    return { ...milestone, tasks: milestone.tasks.map((task) => (task.id === task_id ? change(task) : task)) };
}
function withRequires(milestone, change) {
    return { ...milestone, dependencies: { ...milestone.dependencies, requires: change(milestone.dependencies.requires) } };
}
function blocked(milestone, { reason, task_id, type }, now) {
    const blocker = { ...(typeof type === "string" && { type }), reason: String(reason), task_id: typeof task_id === "string" ? task_id : null, since: now };
    return { ...milestone, blockers: [...milestone.blockers, blocker] };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}


/***/ }),

/***/ 3067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ branchNamesOf),
/* harmony export */   IF: () => (/* binding */ idNamedBy),
/* harmony export */   gN: () => (/* binding */ workBranch),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
// The names of work branches: the one that a milestone's work goes to, and all that may hold some.



/** The prefix of every version before `branch_prefix` could be chosen. */
const OLD_PREFIX = "milestone/";
/** What leaves room for `.lock` in a file name, which is where git keeps a branch. */
const PART_LENGTH_MAX = 250;
/**
 * The branch that a milestone is worked on, or null where work goes to the state branch. Problem: `invalid-value` with the
 * key to blame, where git would not take the name.
 */
function workBranch(id, naming) {
    if (naming.single_branch_mode || !naming.auto_branch)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const name = configuredName(id, naming);
    const fault = faultOf(name) ?? (naming.state_branch !== null && collide(name, naming.state_branch) ? `cannot stand beside the state branch ${naming.state_branch}` : null);
    if (fault === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(name);
    const key = naming.branch_naming === null ? "branch_prefix" : "branch_naming";
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `git_integration.${key} makes the branch ${JSON.stringify(name)}, which ${fault}.`, {
        hint: `Change it with \`milestone config set git_integration.${key} ${key === "branch_prefix" ? "milestone/" : '"ms-{id}"'}\`.`,
    }));
}
/** Every name under which a milestone's work may lie: as configured now, by the prefix alone, and as earlier versions named it; each once. */
function branchNamesOf(id, naming) {
    return [...new Set([configuredName(id, naming), `${naming.branch_prefix}${id}`, `${OLD_PREFIX}${id}`])];
}
/**
 * The id that a name would be of, under any of these namings: null where none of them makes such names. Another milestone's
 * branch may be called the same; a template that adds nothing to the id makes no name that says whose it is.
 */
function idNamedBy(name, { branch_naming, branch_prefix }) {
    for (const template of [branch_naming ?? "", `${branch_prefix}{milestone_id}`, `${OLD_PREFIX}{milestone_id}`]) {
        const [start = "", end = ""] = template.split(/\{(?:milestone_)?id\}/);
        const id = name.slice(start.length, name.length - end.length);
        if (start + end !== "" && (0,_model_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isReadableId */ .wx)(id) && name === start + id + end)
            return id;
    }
    return null;
}
function configuredName(id, { branch_naming, branch_prefix }) {
    if (branch_naming === null)
        return `${branch_prefix}${id}`;
    return branch_naming.replaceAll("{milestone_id}", id).replaceAll("{id}", shortId(id));
}
/** The id without the word that all of them may begin with: `001` of `milestone-001`. */
function shortId(id) {
    return id.replace(/^milestone-(?=.)/, "");
}
/** git keeps no branch below another: `a` and `a/b` exclude each other. */
function collide(left, right) {
    return left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
}
/** What git has against a name (`git check-ref-format --branch`), or null. */
function faultOf(name) {
    const parts = name.split("/");
    if (name.startsWith("-"))
        return "begins with a hyphen";
    if (/[\s\p{Cc}~^:?*[\\{}]|\.\.|@\{/u.test(name) || name === "@" || name === "HEAD")
        return "is not allowed by git";
    if (parts.some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(".lock")))
        return "has a part that git does not allow";
    return parts.some((part) => part.length > PART_LENGTH_MAX) ? "is too long" : null;
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolveAgent)
/* harmony export */ });
/* unused harmony export parseBudget */
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2089);
// How a coding agent is run: its program and arguments, what it may see, and how much it may cost.




/**
 * The documented non-interactive modes. Claude Code: `claude -p` takes the prompt from standard input where no argument is
 * one, `acceptEdits` lets it change files of its folder, other tools as its own settings say; `--max-turns` and
 * `--max-budget-usd` cap a run. Codex: `codex exec` asks for nothing, its sandbox lets it write in its folder, `-` stands
 * for a prompt from standard input; it documents no cap. Neither preset ever switches permissions off.
 */
const PRESETS = {
    claude: {
        argv: ["claude", "-p", "--output-format", "text", "--permission-mode", "acceptEdits"],
        caps: { turns: "--max-turns", dollars: "--max-budget-usd" },
        last: [],
        env: ["ANTHROPIC_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
        silent: true,
    },
    codex: { argv: ["codex", "exec", "--sandbox", "workspace-write"], caps: {}, last: ["-"], env: ["CODEX_API_KEY"], silent: false },
};
const UNSET = { command: null, env: [], prompt: null, timeout: null, home: "private", budget: null };
/**
 * The agent of this name: the command of the configuration as a shell line, else a preset. Problem: `invalid-value` for a
 * name that means none, a budget that cannot be read, and a path that leads out of the data folder. Warning:
 * `value-ignored` for a budget that the command cannot be told.
 */
function resolveAgent(name, agents) {
    const settings = (Object.hasOwn(agents, name) ? agents[name] : undefined) ?? UNSET;
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    const program = settings.command !== null ? ownCommand(name, settings) : preset ? presetCommand(name, { preset, settings }) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(unknownAgent(name, agents));
    if (!program.ok)
        return program;
    const prompt = promptSource(name, settings.prompt);
    if (!prompt.ok)
        return prompt;
    const env = settings.env.length > 0 ? settings.env : (preset?.env ?? []);
    const timeoutMs = settings.timeout === null ? null : (0,_model_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(settings.timeout);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ ...program.value, env, home: settings.home, timeoutMs, prompt: prompt.value });
}
/** The user's own words, permissions and caps included; a shell reads them, as it reads a task's `run`. */
function ownCommand(name, { command, budget }) {
    const line = (command ?? "").trim();
    if (line === "" || line.includes("\0"))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "command", "is not a command line."));
    const warnings = budget === null ? [] : [ignoredBudget(name, "a command of your own is run as it stands", "Write the limit into the command.")];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv: ["/bin/sh", "-c", line], line, silent: false, warnings });
}
function presetCommand(name, { preset, settings }) {
    const budget = settings.budget === null ? null : parseBudget(settings.budget);
    if (settings.budget !== null && budget === null) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "budget", `cannot be ${JSON.stringify(settings.budget)}.`, 'Write "20 turns", "5 USD" or "$5".'));
    }
    const flag = budget && preset.caps[budget.unit];
    const argv = [...preset.argv, ...(budget && flag ? [flag, budget.amount] : []), ...preset.last];
    const warnings = budget && !flag ? [ignoredBudget(name, `${name} has no option that caps ${budget.unit}`, `Limit its time with coding_agents.${name}.timeout.`)] : [];
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ argv, line: argv.join(" "), silent: preset.silent, warnings });
}
/** `20 turns`, `5 USD`, `$0.50`; null for anything else, nothing at all included. */
function parseBudget(text) {
    const turns = /^([1-9]\d{0,4}) turns?$/.exec(text)?.[1];
    if (turns !== undefined)
        return { unit: "turns", amount: turns };
    const dollars = /^(?:\$ ?(?<sign>\d{1,5}(?:\.\d{1,2})?)|(?<word>\d{1,5}(?:\.\d{1,2})?) ?USD)$/.exec(text)?.groups;
    const amount = Number(dollars?.["sign"] ?? dollars?.["word"] ?? 0);
    return amount > 0 ? { unit: "dollars", amount: String(amount) } : null;
}
/** One word that ends like a file of prose is a path; everything else is the template itself. */
function promptSource(name, prompt) {
    if (prompt === null || prompt.trim() === "")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null);
    const word = prompt.trim().replace(/^\.\//, "");
    if (!/^[^\s{}]+\.(?:md|txt)$/.test(word))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "text", text: prompt });
    const steps = word.split("/");
    if (word.includes("\\") || steps.some((step) => step === "" || step === "." || step === "..")) {
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(invalid(name, "prompt", `cannot be ${JSON.stringify(word)}.`, "Name a file below the data folder, such as templates/prompt.md."));
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: "path", path: word });
}
function unknownAgent(name, agents) {
    const names = [...new Set([...Object.keys(agents), ...Object.keys(PRESETS)])];
    const [near] = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names.filter((one) => one !== name));
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `There is no coding agent ${JSON.stringify(name)}.`, { hint: `${meant}claude and codex are known; any other needs coding_agents.NAME.command in the configuration.` });
}
function invalid(name, key, message, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-value", `coding_agents.${name}.${key} ${message}`, { hint });
}
function ignoredBudget(name, why, hint) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("value-ignored", `coding_agents.${name}.budget is not kept: ${why}.`, { hint });
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   XY: () => (/* binding */ verifyLines),
/* harmony export */   gx: () => (/* binding */ doneBy)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1004);
/* harmony import */ var _coding_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(280);


const WAYS = ["run", "agent", "uses"];
function doneBy(task) {
    const given = WAYS.filter((way) => task[way] !== undefined);
    const [way] = given;
    if (way === undefined)
        return { kind: "people" };
    if (given.length > 1)
        return unclear(`It has ${given.join(" and ")}; a task is done in one way.`);
    const value = (task[way] ?? "").trim();
    if (value === "")
        return unclear(`Its ${way} is empty.`);
    if (value.includes("\0"))
        return unclear(`Its ${way} holds a NUL character, which no command can.`);
    if (way === "run")
        return { kind: "run", line: value };
    return way === "agent" ? { kind: "agent", name: value } : workflow(value);
}
function workflow(uses) {
    const name = /^workflow +([A-Za-z0-9][\w.-]*)$/.exec(uses)?.[1];
    return name === undefined ? unclear("Its uses is not `workflow NAME`, which is all that it can be.") : { kind: "workflow", name };
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/**
 * Every command line of the repository's own that the open tasks of a milestone run, in the order of the tasks, each once: what
 * people accept before it first runs. A task's variables stand before its lines, for they too change what a line does.
 */
function commandsOf(milestone, config) {
    const open = milestone.tasks.filter(({ status }) => !(0,_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isTaskOver */ .Od)(status));
    return [...new Set(open.flatMap((task) => linesOf(task, config).map((line) => `${variablesOf(task)}${line}`)))];
}
function linesOf(task, config) {
    const how = doneBy(task);
    if (how.kind === "run")
        return [how.line, ...verifyLines(task)];
    if (how.kind !== "agent")
        return [];
    const agent = (0,_coding_agents_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveAgent */ .c)(how.name, config.coding_agents);
    return agent.ok ? [agent.value.line, ...verifyLines(task)] : verifyLines(task);
}
/** The commands that prove a task, without empty ones. */
function verifyLines({ verify }) {
    return verify.map((line) => line.trim()).filter((line) => line !== "");
}
function variablesOf({ env = {} }) {
    return Object.entries(env).map(([name, value]) => `${name}=${JSON.stringify(String(value))} `).join("");
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    const done = new Set();
    for (const start of edges.keys()) {
        const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
        if (cycle)
            return cycle;
    }
    return null;
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function cycleFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            return [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
    return null;
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9422);
// What must hold of every milestone that a command leaves behind.



/**
 * Checks the milestones that differ between two workspaces. Faults that were there before are not this command's: they
 * are left to `data validate`. Problems: `dependency-cycle`, `dependency-not-found`, `invariant-broken`.
 */
function invariants(before, after) {
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        if (former === milestone)
            continue;
        const broken = faultsOf(milestone).find((fault) => !former || !faultsOf(former).some((old) => old.message === fault.message));
        if (broken)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(broken);
    }
    return cycleAmong(before, after);
}
function faultsOf(milestone) {
    return [...duplicateTasks(milestone), ...unknownTaskDependencies(milestone), ...taskCycle(milestone), ...untrueStatus(milestone)];
}
function duplicateTasks(milestone) {
    const ids = milestone.tasks.map((task) => task.id);
    if (new Set(ids).size === ids.length)
        return [];
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} would have task ${twice} twice.`, { hint: "Give each task an id of its own." })];
}
function unknownTaskDependencies(milestone) {
    const ids = new Set(milestone.tasks.map((task) => task.id));
    return milestone.tasks.flatMap((task) => task.dependencies
        .filter((dependency) => !ids.has(dependency))
        .map((dependency) => (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-not-found", `Task ${task.id} waits for ${dependency}, which milestone ${milestone.id} does not have.`, { hint: "Name a task of the same milestone." })));
}
function taskCycle(milestone) {
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(new Map(milestone.tasks.map((task) => [task.id, task.dependencies])));
    return cycle ? [cycleProblem(`Tasks of ${milestone.id} wait for each other`, cycle)] : [];
}
function untrueStatus(milestone) {
    const open = milestone.tasks.filter((task) => task.status !== "completed" && task.status !== "cancelled");
    if (milestone.status !== "completed" || open.length === 0)
        return [];
    return [(0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invariant-broken", `Milestone ${milestone.id} cannot be completed: ${open.map((task) => task.id).join(", ")} open.`, { hint: "Complete or cancel these tasks first." })];
}
/** Cycles between milestones are looked for only where a command changed what a milestone requires, since that takes all of them. */
function cycleAmong(before, after) {
    const changed = [...after.milestones.values()].some((milestone) => before.milestones.get(milestone.id)?.dependencies.requires.join() !== milestone.dependencies.requires.join() && milestone.dependencies.requires.length > 0);
    if (!changed)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const cycle = (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(after));
    const old = cycle && (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .findCycle */ .u8)(requirements(before));
    return cycle && !old ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(cycleProblem("Milestones would wait for each other", cycle)) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
}
function requirements(workspace) {
    return new Map([...workspace.milestones.values()].map((milestone) => [milestone.id, milestone.dependencies.requires]));
}
function cycleProblem(what, cycle) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("dependency-cycle", `${what}: ${cycle.join(" → ")}.`, { hint: "Take one of these dependencies away." });
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   Fq: () => (/* binding */ presenceOf),
/* harmony export */   JO: () => (/* binding */ holdingOf),
/* harmony export */   OV: () => (/* binding */ activeProblem),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   ln: () => (/* binding */ liveLease),
/* harmony export */   zL: () => (/* binding */ mayTake)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
// Who is at work on a milestone, whether a session's process lives, and who may go on with a session.

function presenceOf({ session, here }, { leases, config, now }) {
    const lease = leases.find(({ standing }) => standing.holder.session === session.id);
    if (lease?.standing.state === "alive")
        return "alive";
    const known = lease !== undefined || here || session.status !== "active";
    return known || isStale(session, config, now) ? "gone" : "elsewhere";
}
/** The status that is true: a session whose process is gone is not active. */
function statusOf(record, around) {
    const { status } = record.session;
    return status === "active" && presenceOf(record, around) === "gone" ? "paused" : status;
}
/** The lease of a milestone that somebody holds and lives; of several owners' the first. */
function liveLease(leases, milestone) {
    return leases.find((lease) => lease.milestone === milestone && lease.standing.state === "alive") ?? null;
}
/** Whether a person may go on with a session: its owner, everybody where sessions are shared, and whoever comes after `session_timeout`. */
function mayTake(session, { actor, config, now }) {
    const { shared_sessions, user_isolation } = config.session_management;
    return session.owner === "" || session.owner === actor || shared_sessions || !user_isolation || isStale(session, config, now);
}
function isStale(session, config, now) {
    return Date.parse(now) - instantOf(session) > config.session_timeout * 1_000;
}
/** When it was last saved, in milliseconds since 1970; 0 where it does not say. */
function instantOf({ saved_at, started_at }) {
    const at = Date.parse(saved_at ?? started_at ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function newestFirst(left, right) {
    return instantOf(right) - instantOf(left) || (left.id < right.id ? 1 : left.id > right.id ? -1 : 0);
}
function holdingOf({ milestone, standing: { holder } }) {
    return { ...holder, milestone };
}
/** The refusal that names owner, host and age. */
function activeProblem({ milestone, session, owner, host, since }, { now }) {
    const ms = Date.parse(now) - Date.parse(since);
    const age = Number.isNaN(ms) ? "" : `, for ${ageText(ms)}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-active", `Session already active: ${owner || "somebody"} on ${host} is at work on ${milestone} with ${session}${age}.`, {
        hint: `Wait until it ends, watch it with \`milestone watch ${milestone}\`, or stop it with \`milestone session stop ${session}\`.`,
    });
}
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000], ["second", 1_000]];
/** "3 minutes": a span of milliseconds in its largest unit. */
function ageText(ms) {
    const [unit, size] = UNITS.find(([, least]) => ms >= least) ?? ["second", 1_000];
    const count = Math.max(0, Math.floor(ms / size));
    return `${count} ${unit}${count === 1 ? "" : "s"}`;
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   G: () => (/* binding */ defineExecution),
/* harmony export */   HC: () => (/* binding */ optionalPositional),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   aT: () => (/* binding */ defineRoutine),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zB: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);


function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
    return { kind: "query", ...parts };
}
function defineExecution(parts) {
    return { kind: "execution", ...parts };
}
function defineRoutine(parts) {
    return { kind: "routine", ...parts };
}
function positional(type, summary) {
    return argument("positional", type, { summary, required: true, many: false });
}
function optionalPositional(type, summary) {
    return argument("positional", type, { summary, required: false, many: false });
}
/** One or more words at the end. */
function positionals(type, summary) {
    return argument("positional", type, { summary, required: true, many: true });
}
function option(type, summary) {
    return argument("option", type, { summary, required: false, many: false });
}
/** An option that must be given. */
function requiredOption(type, summary) {
    return argument("option", type, { summary, required: true, many: false });
}
/** An option that may be given several times. */
function options(type, summary) {
    return argument("option", type, { summary, required: false, many: true });
}
function flag(summary) {
    return { kind: "flag", label: "", summary, required: false, many: false, type: null };
}
function argument(kind, type, more) {
    return { kind, label: type.label, type: type, ...more };
}
/** Words to values. Problems: `usage` for what is missing, the type's own code for what does not fit. */
function parseValues(verb, words) {
    const values = {};
    for (const [name, spec] of Object.entries(verb.args)) {
        const value = parseArgument(spec, { name, verb: verb.name, given: words[name] ?? [] });
        if (!value.ok)
            return value;
        values[name] = value.value;
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(values);
}
function parseArgument(spec, { name, verb, given }) {
    const { type } = spec;
    if (!type)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given.length > 0);
    if (given.length === 0 && spec.required)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See milestone help ${verb}.` }));
    const parsed = [];
    for (const word of given) {
        const result = type.schema.safeParse(word);
        if (!result.success)
            return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(notFitting(type, spec.kind === "option" ? `--${name}` : spec.label, word));
        parsed.push(result.data);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(spec.many ? parsed : parsed.at(-1));
}
/** Longer words are not repeated in messages. */
const WORD_SHOWN_MAX = 60;
function notFitting(type, name, word) {
    const shown = word.length > WORD_SHOWN_MAX ? `${word.slice(0, WORD_SHOWN_MAX)}…` : word;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(type.code, `${name} cannot be ${JSON.stringify(shown)}.`, { hint: type.hint });
}


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readPullMarker),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   Yp: () => (/* binding */ pullMarker),
/* harmony export */   eY: () => (/* binding */ boxLine),
/* harmony export */   p8: () => (/* binding */ readAnswerMarker),
/* harmony export */   rz: () => (/* binding */ answerMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   uB: () => (/* binding */ readBox)
/* harmony export */ });
// Markers: the hidden first line of what we say, by which it is found again, and those of its boxes.
function stickyMarker({ milestone, generation, state, work }) {
    return `<!-- milestone:sticky v1 milestone=${hidden(milestone)} generation=${generation} state=${state} work=${work ?? "none"} -->`;
}
const STICKY = /^<!-- milestone:sticky v1 milestone=([\w.%-]{1,300}) generation=(\d{1,15}) state=([0-9a-f]{40}|[0-9a-f]{64}) work=([0-9a-f]{40}|[0-9a-f]{64}|none) -->$/;
/** What the first line of a comment says, where it is a marker of ours in every letter; whose comment it is has to be asked of the forge. */
function readMarker(body) {
    const [, milestone, generation, state, work] = STICKY.exec(firstLine(body)) ?? [];
    const id = shown(milestone);
    if (id === null || state === undefined)
        return null;
    return { milestone: id, generation: Number(generation), state, work: work === "none" ? null : (work ?? null) };
}
/** `request` is the id of the comment that is answered. */
function answerMarker(request) {
    return `<!-- milestone:answer v1 request=${hidden(request)} -->`;
}
function readAnswerMarker(body) {
    return shown(/^<!-- milestone:answer v1 request=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
function pullMarker(milestone) {
    return `<!-- milestone:pull v1 milestone=${hidden(milestone)} -->`;
}
function readPullMarker(body) {
    return shown(/^<!-- milestone:pull v1 milestone=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}
/** `text` is Markdown of the rest of the line. */
function boxLine(task, text) {
    return `- [ ] <!-- milestone:box ${hidden(task)} --> ${text}`;
}
function readBox(line) {
    const [, state, task, text] = /^- \[([ xX])\] <!-- milestone:box ([\w.%-]{1,300}) --> (.*)$/.exec(line) ?? [];
    const id = shown(task);
    return id === null ? null : { task: id, done: state !== " ", frame: `${task} ${text}` };
}
/** Comments edited in a browser come back with carriage returns. */
function firstLine(body) {
    const end = body.indexOf("\n");
    return (end < 0 ? body : body.slice(0, end)).trimEnd();
}
/** A word of letters, digits and a few signs: nothing in it ends an HTML comment, nor are there two hyphens in a row. */
function hidden(word) {
    const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(word.toWellFormed()).replace(/[!'()*~]/g, percent).replaceAll("--", "-%2D");
}
/** Only what `hidden` writes is read. */
function shown(word) {
    if (word === undefined)
        return null;
    try {
        const text = decodeURIComponent(word);
        return hidden(text) === word ? text : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vK: () => (/* binding */ changeLine),
  WN: () => (/* binding */ countsText),
  Ld: () => (/* binding */ progressLines),
  jB: () => (/* binding */ upTo)
});

// EXTERNAL MODULE: ./lib/core/base/duration.js
var duration = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/core/base/encode/plain.js
var plain = __webpack_require__(5569);
;// CONCATENATED MODULE: ./lib/core/base/encode/terminal.js
// Replies as text for a terminal: aligned, cut to its width, and free of what a terminal would obey.


const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Columns of a progress bar. */
const BAR_WIDTH = 20;
/** A column is never cut to less. */
const COLUMN_WIDTH_MIN = 8;
const GAP = "  ";
/** Ends with a line feed; an empty reply is an empty text. */
function encodeTerminal(reply, terminal) {
    let text = "";
    for (const [index, block] of reply.entries()) {
        const before = reply[index - 1];
        const apart = before !== undefined && before.kind !== "heading" && !(before.kind === block.kind && isLine(block));
        text += `${apart ? "\n" : ""}${encodeBlock(block, terminal).join("\n")}\n`;
    }
    return text;
}
/** Blocks of one line each stand together. */
function isLine(block) {
    return block.kind === "progress" || block.kind === "command" || block.kind === "text";
}
function styled(text, style, { colour }) {
    return colour && text !== "" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
function encodeBlock(block, terminal) {
    switch (block.kind) {
        case "heading": return [styled((0,plain/* plainLine */.h)(block.text), "bold", terminal)];
        case "text": return (0,plain/* plainText */.w)(block.text).split("\n");
        case "list": return block.items.map((item) => `- ${(0,plain/* plainText */.w)(item).replaceAll("\n", "\n  ")}`);
        case "fields": return encodeFields(block.rows);
        case "table": return encodeTable(block.head, block.rows, terminal);
        case "progress": return [encodeProgress(block.label, block.percentage)];
        case "code": return encodeCode(block.text, block.language, terminal);
        case "command": return [`  ${styled((0,plain/* plainLine */.h)(block.text), "cyan", terminal)}${block.why === "" ? "" : styled(`   # ${(0,plain/* plainLine */.h)(block.why)}`, "dim", terminal)}`];
    }
}
function encodeFields(rows) {
    const labels = rows.map(([label]) => `${(0,plain/* plainLine */.h)(label)}:`);
    const width = Math.max(0, ...labels.map(displayWidth));
    return rows.map(([, value], index) => {
        const lines = (0,plain/* plainText */.w)(value).replaceAll("\n", `\n${" ".repeat(width + GAP.length)}`);
        return `${padded(labels[index] ?? "", width)}${GAP}${lines}`.trimEnd();
    });
}
function encodeProgress(label, percentage) {
    return `${(0,plain/* plainLine */.h)(label)}  ${(0,bar/* bar */.M)(percentage, BAR_WIDTH)} ${(0,bar/* wholePercent */.p)(percentage)} %`.trimStart();
}
function encodeCode(code, language, terminal) {
    const lines = (0,plain/* plainText */.w)(code).replace(/\n$/, "").split("\n");
    return language === "diff" ? lines.map((line) => styled(line, diffStyle(line), terminal)) : lines;
}
function diffStyle(line) {
    if (/^(?:\+\+\+|---) /.test(line))
        return "bold";
    return line.startsWith("+") ? "green" : line.startsWith("-") ? "red" : "dim";
}
function encodeTable(head, rows, terminal) {
    const cells = [head, ...rows].map((row) => head.map((_name, column) => (0,plain/* plainLine */.h)(row[column] ?? "")));
    const natural = head.map((_name, column) => cells.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    const widths = terminal.width === null ? natural : fitted(natural, terminal.width);
    const lines = cells.map((row) => row.map((cell, column) => padded(cut(cell, widths[column] ?? 0), widths[column] ?? 0)).join(GAP).trimEnd());
    return lines.map((line, index) => (index === 0 ? styled(line, "bold", terminal) : line));
}
/** Takes columns from the widest ones until the line fits. */
function fitted(natural, width) {
    const widths = [...natural];
    let over = widths.reduce((sum, column) => sum + column, 0) + GAP.length * (widths.length - 1) - width;
    while (over > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        const rest = widths.filter((_width, index) => index !== widest);
        const step = Math.min(over, Math.max(1, (widths[widest] ?? 0) - Math.max(COLUMN_WIDTH_MIN, ...rest)));
        if ((widths[widest] ?? 0) <= COLUMN_WIDTH_MIN)
            break;
        widths[widest] = (widths[widest] ?? 0) - step;
        over -= step;
    }
    return widths;
}
function padded(text, width) {
    return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function cut(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let kept = "";
    let used = 0;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width - 1)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Columns that a text takes: two for East Asian wide characters and emoji, none for marks that join the one before. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f]/u;
function characterWidth(character) {
    if (character < "\u0300")
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/core/base/reply.js
var reply = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/core/views/milestone.js
var milestone = __webpack_require__(3357);
;// CONCATENATED MODULE: ./lib/core/views/execution/progress.js
// A running session in plain lines: the block that a terminal redraws, and one line for each change.






const BAR_CELLS = 20;
/** A block higher than the screen cannot be redrawn. */
const SEATS_SHOWN_MAX = 12;
const BLOCKERS_SHOWN_MAX = 3;
/** No line is wider than `width` columns, 8 at least, or holds what a terminal would obey. */
function progressLines(view, width) {
    const { milestone, seats, blockers, counts, total } = view;
    const share = total === 0 ? 0 : (100 * counts.completed) / total;
    return [
        `${(0,bar/* bar */.M)(share, BAR_CELLS)} ${(0,bar/* wholePercent */.p)(share)} %  ${milestone.id}: ${milestone.title}`,
        `${countsText((status) => counts[status], total)} · ${timeText(view)}`,
        ...seatLines(seats.slice(0, SEATS_SHOWN_MAX)),
        ...(seats.length > SEATS_SHOWN_MAX ? [`and ${seats.length - SEATS_SHOWN_MAX} more agents`] : []),
        ...upTo(blockers.map((blocker) => `Blocked: ${blocker}`), BLOCKERS_SHOWN_MAX),
    ].map((line) => progress_fitted(line, width));
}
/** Cells of tables are what is cut to a width. */
function progress_fitted(line, width) {
    return encodeTerminal([(0,reply/* table */.tp)([line], [])], { colour: false, width }).trimEnd();
}
function seatLines(seats) {
    const cells = seats.map(({ name, state, task, title, forMs }) => [name, task === null ? (0,milestone/* words */.aL)(state) : (0,duration/* durationText */.S5)(forMs), task === null ? "" : `${task} ${title}`]);
    const [names, times] = [Math.max(...cells.map(([name]) => name.length)), Math.max(...cells.map(([, time]) => time.length))];
    return cells.map(([name, time, doing]) => `  ${name.padEnd(names)}  ${time.padEnd(times)}  ${doing}`);
}
/** "5 of 12 done, 1 failed, 2 waiting": what there is none of is left out. */
function countsText(countOf, total) {
    const others = OTHERS.map(([word, ...statuses]) => [statuses.reduce((sum, status) => sum + countOf(status), 0), word]);
    return [`${countOf("completed")} of ${total} done`, ...others.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))].join(", ");
}
const OTHERS = [["failed", "failed", "timed_out"], ["unverified", "unverified"], ["waiting", "waiting"], ["skipped", "skipped"], ["cancelled", "cancelled"]];
function timeText({ elapsedMs, leftMs }) {
    return leftMs === null ? (0,duration/* durationText */.S5)(elapsedMs) : `${(0,duration/* durationText */.S5)(elapsedMs)}, about ${(0,duration/* durationText */.S5)(leftMs)} left`;
}
/** The first ones, and how many more there are. */
function upTo(items, most) {
    return items.length <= most ? [...items] : [...items.slice(0, most), `and ${items.length - most} more`];
}
/** One line in words of what an event of a running session says; null where it says nothing to people. */
function changeLine({ event_type, details }) {
    const said = TELLERS[event_type]?.({ ...details, task: textOf(details["task_id"]) });
    return said === undefined ? null : (0,plain/* plainLine */.h)(said);
}
const TELLERS = {
    task_started: ({ task, ...details }) => `${task} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
    task_completed: ({ task, ...details }) => `${task} completed${timeOf(details["ms"])}`,
    task_status_changed: ({ task, ...details }) => `${task} ${(0,milestone/* words */.aL)(textOf(details["new_status"]))}${timeOf(details["ms"])}${reasonOf(details["reason"])}`,
    conflict_detected: ({ task, ...details }) => `${task} collides with ${listOf(details["with"]) || "somebody else"} in ${listOf(details["files"])}`,
    blocker_detected: (details) => `${details["warning"] === true ? "Warning" : "Blocked"}${reasonOf(details["reason"])}`,
    session_ended: (details) => `Session ${(0,milestone/* words */.aL)(textOf(details["status"]))}, ${Number(details["steps_completed"])} of ${Number(details["steps_total"])} tasks completed${reasonOf(details["reason"])}`,
};
function textOf(value) {
    return typeof value === "string" ? value : "";
}
function listOf(value) {
    return Array.isArray(value) ? value.join(", ") : "";
}
function timeOf(ms) {
    return typeof ms === "number" ? ` after ${(0,duration/* durationText */.S5)(ms)}` : "";
}
function reasonOf(reason) {
    return typeof reason === "string" && reason !== "" ? `: ${reason}` : "";
}


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ progressBlock),
/* harmony export */   C_: () => (/* binding */ milestoneView),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* unused harmony export timelineText */
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6297);
// One milestone as people read it: its state, its tasks, and what to do next.



function milestoneView(milestone) {
    return [
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(`${milestone.id}: ${milestone.title}`),
        ...(milestone.description === "" ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(milestone.description.trim())]),
        (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .fields */ .OA)(facts(milestone)),
        progressBlock(milestone),
        ...taskBlocks(milestone),
        ...listBlocks("Blocked", milestone.blockers.map((blocker) => (blocker.task_id === null ? blocker.reason : `${blocker.task_id}: ${blocker.reason}`))),
        ...listBlocks("Success criteria", milestone.success_criteria),
        ...listBlocks("Risks", milestone.risks.map(riskText)),
        ...(0,_next_step_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .s)(milestone),
    ];
}
function progressBlock({ progress: { percentage, tasks_completed, tasks_total } }) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .progress */ .qB)(`${tasks_completed} of ${tasks_total} tasks`, percentage);
}
function facts(milestone) {
    const { timeline, dependencies } = milestone;
    const rows = [
        ["status", words(milestone.status)],
        ["priority", milestone.priority],
        ["category", milestone.category],
        ["timeline", timelineText(timeline.estimated_start, timeline.estimated_end)],
        ["estimate", timeline.estimated_hours === null ? null : hoursText(timeline.estimated_hours, timeline.buffer_percentage)],
        ["waits for", dependencies.requires.join(", ") || null],
        ["enables", dependencies.enables.join(", ") || null],
        ["completed", milestone.completed_at],
    ];
    return rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}
/** "in progress" of `in_progress`. */
function words(status) {
    return status.replaceAll("_", " ");
}
function timelineText(start, end) {
    if (start === null && end === null)
        return null;
    return `${start ?? "?"} to ${end ?? "?"}`;
}
function hoursText(hours, buffer) {
    return `${hours} h${buffer === null ? "" : ` + ${buffer} % buffer`}`;
}
function taskBlocks(milestone) {
    if (milestone.tasks.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("No tasks yet.")];
    const ready = new Set((0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone));
    const rows = milestone.tasks.map((task) => [task.id, task.title, stateText(task, { ready: ready.has(task) }), task.dependencies.join(", "), task.assigned_to ?? ""]);
    const assigned = milestone.tasks.some((task) => task.assigned_to !== null);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(["task", "title", "status", "waits for", ...(assigned ? ["who"] : [])], assigned ? rows : rows.map((row) => row.slice(0, -1)))];
}
function stateText(task, { ready }) {
    return task.status === "pending" && ready ? "ready" : words(task.status);
}
function listBlocks(title, items) {
    return items.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(title), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items)];
}
function riskText(risk) {
    const { description, impact, mitigation } = risk;
    return [String(description ?? "?"), typeof impact === "string" && `(${impact})`, typeof mitigation === "string" && `- ${mitigation}`].filter(Boolean).join(" ");
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);
// The command that most likely comes next, to copy.


function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_0__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ workspaceNow),
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
// The state of a milestone at one commit of the state branch, for showing it.










/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_8__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ milestone: found.value, config, waitsFor, session: await sessionOf(found.value, snapshot) });
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .p)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository. */
async function freshSight(venue, known) {
    const config = known ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(known) : await configNow(venue);
    if (!config.ok)
        return config;
    const ref = await stateRef(venue, config.value);
    if (!ref.ok)
        return ref;
    const commit = await venue.refs.at(ref.value);
    if (!commit.ok)
        return commit;
    if (commit.value === null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", `There is no state branch ${ref.value}.`));
    const [snapshot, at] = await Promise.all([venue.ports.repository.snapshot({ for: "read", ref: commit.value }), venue.refs.committedAt(commit.value)]);
    if (!snapshot.ok)
        return snapshot;
    if (!at.ok)
        return at;
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({ commit: commit.value, at: at.value, snapshot: snapshot.value });
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z)(snapshot.value, { settings })).reading.config);
    }
    finally {
        await snapshot.value.release();
    }
}
/** Every milestone of the state branch. Problems: those of the repository. */
async function workspaceNow({ ports }) {
    const snapshot = await ports.repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .H)(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   h: () => (/* binding */ MILESTONES_NAMED_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9796);
// The commit message of a command: what was done, for which milestones, by which request.

/** More names than this make nobody wiser. */
const MILESTONES_NAMED_MAX = 10;
function messageOf({ order, caller, changes, subject, commit }) {
    const ids = new Set(changes.flatMap(({ path }) => /^(?:active|completed|events)\/(.+)\.(?:ya?ml|jsonl)$/.exec(path)?.[1] ?? []));
    return {
        subject: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSubject */ .sF)(`chore(milestones): ${subject}`),
        body: "",
        trailers: [
            ...[...ids].sort().slice(0, MILESTONES_NAMED_MAX).map((id) => ["Milestone", id]),
            ["Command", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(order.line)],
            ["Actor", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(caller.actor)],
            ["Request", (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(caller.request.id)],
        ],
        commit,
    };
}


/***/ }),

/***/ 4951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ earlier)
});

// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var encode_commit = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
;// CONCATENATED MODULE: ./lib/core/model/event.js
/** Every type that is written or read; those that change no milestone are records. */
const EVENT_TYPES = [
    "milestone_created", "milestone_activated", "milestone_updated", "milestone_modified", "milestone_completed",
    "milestone_archived", "milestone_deleted", "status_updated", "progress_updated", "task_started", "task_completed",
    "task_status_changed", "task_committed", "dependency_added", "dependency_resolved", "dependency_blocker",
    "task_dependency_blocker", "risk_identified", "blocker_detected", "blockers_escalated", "kiro_phase_updated",
    "kiro_phase_transition", "kiro_task_completed", "kiro_approval_requested", "kiro_approval_granted",
    "kiro_approval_rejected", "session_created", "session_resumed", "session_ended", "checkpoint_created",
    "state_initialized", "state_saved", "state_loaded", "state_restored", "state_recovered", "state_modified",
    "state_cleaned", "branch_created", "branch_synced", "pr_created", "conflict_detected", "auto_commit",
    "operation_failed", "agent_deployed", "git_operation", "storage_initialized", "migration_completed",
    "migration_monitoring", "backup_restored", "scale_status", "scale_detection_initialized", "performance_metric",
];

// EXTERNAL MODULE: ./lib/core/model/ids.js
var ids = __webpack_require__(5114);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(2912);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
;// CONCATENATED MODULE: ./lib/engine/request.js
// Requests that come twice: found by their id, and answered as they were the first time.










/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
async function earlier(attempt) {
    const { caller: { request: { id } }, order, snapshot, ports } = attempt;
    const commits = await ports.history.commits({ request: (0,encode_commit/* commitLine */.w_)(id) });
    if (!commits.ok && ports.history.isWhole)
        return (0,ask/* stopped */.ce)(commits.problem);
    const commit = commits.ok ? (commits.value[0] ?? null) : null;
    const logs = logsOf(attempt, commit);
    const events = await eventsOf(id, { snapshot, logs });
    if (events.length === 0 && commit === null)
        return null;
    const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
    const same = told === undefined ? (commit?.command ?? null) === (0,encode_commit/* commitLine */.w_)(order.line) : told === order.line;
    return same ? repeated(attempt, { events, commit, logs }) : (0,ask/* stopped */.ce)(otherCommand(id, told ?? commit?.command ?? "another command"));
}
function otherCommand(request, command) {
    return (0,problem/* problem */.CC)("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}
/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }, commit) {
    const scope = verb.scope?.(args) ?? "all";
    const about = typeof scope === "object" ? scope.milestones.filter(ids/* isMilestoneId */.i4) : [];
    if (commit)
        return commit.milestones.length < message/* MILESTONES_NAMED_MAX */.h ? [...new Set([...commit.milestones.filter(ids/* isMilestoneId */.i4), ...about])] : "all";
    const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
    return isNamed || ports.history.isWhole ? about : "all";
}
async function eventsOf(request, { snapshot, logs }) {
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(layout/* eventsPath */.JH));
    const found = [];
    for (const [path, text] of texts) {
        if (!text.ok || !text.value.includes(JSON.stringify(request)))
            continue;
        found.push(...(0,events.readEvents)(text.value, (0,engine_texts/* shownPath */.p)(snapshot, path)).events.filter((event) => event.request_id === request));
    }
    return found;
}
async function everyLog(snapshot) {
    const names = await snapshot.list(layout/* FOLDERS */.Yk.events);
    return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${layout/* FOLDERS */.Yk.events}/${name}`);
}
/** What was told the first time and is not on record: nothing was there yet. */
const FIRST = { present: { entries: [], files: [] } };
async function repeated({ ports, order, caller, snapshot }, { events: recorded, commit, logs }) {
    const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
    const state = then?.ok ? then.value : snapshot;
    // Committed after the snapshot was taken: what happened is not in it yet.
    const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
    const loaded = await (0,load/* load */.H)(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
    if (then?.ok)
        await then.value.release();
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const events = happened.flatMap((event) => draftOf(event));
    const context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
    const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
    const warning = (0,problem/* problem */.CC)("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
    return { data, reply, warnings: [warning], problem: null, changes: [], diff: "" };
}
function draftOf({ event_type, milestone_id, details }) {
    return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}
function isEventType(type) {
    return EVENT_TYPES.some((known) => known === type);
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(4696);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(7217);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(9701);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(8096);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(3025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(2912);
;// CONCATENATED MODULE: ./lib/engine/outside.js
// What follows a command outside the files, once these are committed: orders, leases, journals, refs.

/** Everything is tried. A process that dies in between leaves what the next clean-up finds. */
async function followUp(ports, { orders = [], revoke = [], forget = [], refs = [] }) {
    const { leases, journal, seats } = ports;
    const problems = [];
    for (const { session, order } of orders) {
        const given = await seats.order(session, order);
        if (!given.ok)
            problems.push(given.problem);
    }
    for (const name of revoke) {
        const revoked = await leases.revoke(name);
        if (!revoked.ok)
            problems.push(revoked.problem);
    }
    for (const session of forget) {
        const removed = await journal.remove(session);
        if (!removed.ok)
            problems.push(removed.problem);
        seats.clear(session);
    }
    const unmoved = await moveAll(ports, refs);
    return { problem: [...problems, ...unmoved.values()].find((one) => one !== null) ?? null, unmoved };
}
async function moveAll({ branches }, rows) {
    const unmoved = new Map();
    for (const row of rows) {
        const stuck = await stuckIn(branches, row);
        if (stuck)
            unmoved.set(stuck.ref, stuck.problem);
    }
    return unmoved;
}
/** A ref that stands where it should already was moved by an earlier try. */
async function stuckIn(branches, row) {
    for (const { ref, from, to } of row) {
        if (!branches)
            return { ref, problem: (0,problem/* problem */.CC)("git-failed", "There is no git repository here, so there are no branches.") };
        const moved = await branches.refs.swap(ref, from, to);
        if (!moved.ok)
            return { ref, problem: moved.problem };
        if (moved.value.kind === "moved" && moved.value.at !== to)
            return { ref, problem: null };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/engine/request.js + 1 modules
var request = __webpack_require__(4951);
// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var base_result = __webpack_require__(3445);
;// CONCATENATED MODULE: ./lib/core/base/tree.js
// Files as values: a tree of texts, and the changes that lead from one tree to another.
function applyChanges(tree, changes) {
    const next = new Map(tree);
    for (const { path, text } of changes) {
        if (text === null)
            next.delete(path);
        else
            next.set(path, text);
    }
    return next;
}
/** The changes between two trees, sorted by path; files with the same text are left out. */
function changesBetween(before, after) {
    const changes = [];
    for (const [path, text] of after)
        if (before.get(path) !== text)
            changes.push({ path, text });
    for (const path of before.keys())
        if (!after.has(path))
            changes.push({ path, text: null });
    return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(3109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(6566);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/core/files/config/entries.js
var entries = __webpack_require__(6905);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(4723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(2775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/core/files/config/edit.js
// Editing a configuration by key, whichever way the key is written in it, so that only the lines concerned change.









/**
 * The text after `set` and `remove` of dotted keys: a key that stands several times, dotted or under a former name is set
 * where it holds and removed everywhere. Every result is read again; `whole` says that only writing anew gave what is
 * wanted. Problem: that of a text with a part that cannot be read.
 */
function editConfig({ path, text }, edits) {
    let result = { text, whole: false };
    for (const edit of edits) {
        const read = (0,entries/* readEntries */.$)({ path, text: result.text });
        const fault = read.whole ? undefined : read.problems.at(-1);
        if (fault)
            return (0,base_result/* failed */.g)(fault);
        const mark = result.text.startsWith("\uFEFF") ? "\uFEFF" : "";
        const edited = editOne(read.text, edit);
        if (!edited)
            return (0,base_result/* failed */.g)((0,problem/* problem */.CC)("invalid-value", `${edit.at.join(".")} cannot be written into this file.`, { at: { path } }));
        result = { text: mark + edited.text, whole: result.whole || edited.whole };
    }
    return (0,base_result.ok)(result);
}
function editOne(text, edit) {
    const key = edit.at.join(".");
    const before = ownValues(text);
    const wanted = new Map(before);
    if (edit.kind === "remove")
        wanted.delete(key);
    else
        wanted.set(key, edit.value);
    if (sameValues(before, wanted))
        return { text, whole: false };
    const found = entriesOf(text).filter((entry) => keyOf(entry) === key);
    const ways = edit.kind === "remove" ? removals(text, found) : settings(text, { edit, found });
    for (const way of ways) {
        const edited = way();
        if (edited && !edited.whole && sameValues(ownValues(edited.text), wanted))
            return edited;
    }
    const whole = (0,print/* printYaml */.d7)([...wanted].reduce((value, [name, member]) => (0,base_edit/* applyEdits */.c)(value, [{ kind: "set", at: name.split("."), value: member }]), {}));
    return sameValues(ownValues(whole), wanted) ? { text: whole, whole: true } : undefined;
}
/** The line it has, a line in its section, a dotted line at the end, in this order. */
function settings(text, { edit, found }) {
    const last = found.at(-1);
    const complete = withFinalNewline(text);
    const possible = isStrict(text) && (last !== undefined || !isThroughValue(text, edit.at));
    return [
        () => (possible ? (0,patch/* patch */.F)(last ? text : complete, [{ ...edit, at: last?.way ?? edit.at }]) : undefined),
        () => (last?.span ? { text: replaced(text, last.span, edit.value), whole: false } : undefined),
        () => ({ text: `${complete}${edit.at.join(".")}: ${inLine(edit.value)}${newlineOf(text)}`, whole: false }),
    ];
}
function removals(text, found) {
    return [
        () => (isStrict(text) ? (0,patch/* patch */.F)(text, found.map(({ way }) => ({ kind: "remove", at: way }))) : undefined),
        () => ({ text: found.toReversed().reduce(withoutEntry, text), whole: false }),
    ];
}
/** Whether one value stands where the path wants keys: it would go, although it may mean another key. */
function isThroughValue(text, path) {
    return entriesOf(text).some(({ way, value }) => value !== null && way.length < path.length && way.every((name, index) => name === path[index]));
}
function isStrict(text) {
    return (0,yaml.parseYaml)(text, "").ok;
}
function withFinalNewline(text) {
    return text === "" || text.endsWith("\n") ? text : text + newlineOf(text);
}
function newlineOf(text) {
    return text.includes("\r\n") ? "\r\n" : "\n";
}
function replaced(text, [start, end], value) {
    return text.slice(0, start) + inLine(value) + text.slice(end);
}
function inLine(value) {
    return (0,json/* isList */.Lv)(value) ? `[${value.map((item) => JSON.stringify(item)).join(", ")}]` : (0,print/* printYaml */.d7)(value).trimEnd();
}
/** Without the lines of an entry: its own, and those below it that stand further in or are its items. */
function withoutEntry(text, { key }) {
    const start = text.lastIndexOf("\n", key - 1) + 1;
    const indent = text.slice(start, key);
    if (indent.trim() !== "")
        return text;
    const rest = text.slice(start).split(/(?<=\n)/);
    const below = rest.slice(1).findIndex((line) => !(line.startsWith(`${indent} `) && line.trim() !== "") && !line.startsWith(`${indent}- `));
    const lines = below < 0 ? rest.length : below + 1;
    return text.slice(0, start) + rest.slice(lines).join("");
}
function entriesOf(text) {
    return (0,entries/* readEntries */.$)({ path: "", text }).entries;
}
function keyOf(entry) {
    const meaning = (0,config/* meaningOf */.P)(entry);
    return "key" in meaning ? meaning.key.key : entry.path.join(".");
}
/** What a text says, by dotted key; the later of two values holds. */
function ownValues(text) {
    const values = new Map();
    for (const entry of entriesOf(text)) {
        const meaning = (0,config/* meaningOf */.P)(entry);
        if ("key" in meaning)
            values.set(meaning.key.key, meaning.written.value);
        else if ("other" in meaning)
            values.set(entry.path.join("."), entry.value);
    }
    return values;
}
function sameValues(left, right) {
    return (0,json/* sameJson */.Vk)(Object.fromEntries(left), Object.fromEntries(right));
}

// EXTERNAL MODULE: ./lib/core/files/read.js + 1 modules
var read = __webpack_require__(4822);
// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(2089);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(3303);
;// CONCATENATED MODULE: ./lib/engine/written.js
// The files that a decision comes to, and the workspace as they will be read.

















async function written(attempt, decided) {
    const { evolved, decision, loaded } = decided;
    const milestones = milestoneChanges(loaded.workspace, evolved, loaded.texts);
    const edited = await editedFiles(attempt, decided);
    if (!edited.ok)
        return edited;
    const events = await eventChanges(attempt, decided);
    if (!events.ok)
        return events;
    const sessions = await sessionChanges(attempt, decided);
    if (!sessions.ok)
        return sessions;
    const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...events.value.changes];
    const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...events.value.read]);
    const changes = attempt.order.verb.settles ? wanted : changesBetween(before, applyChanges(before, wanted));
    const after = await asRead(attempt, { evolved, changes });
    return (0,base_result.ok)({ before, changes, after, warnings: [...milestones.warnings, ...edited.value.warnings] });
}
function milestoneChanges(before, after, texts) {
    const changes = [];
    const warnings = [];
    for (const [id, milestone] of after.milestones) {
        const former = before.milestones.get(id);
        const path = ownPath(milestone, after.paths.get(id));
        const oldPath = before.paths.get(id);
        if (former === milestone)
            continue;
        const text = oldPath === undefined ? undefined : texts.get(oldPath);
        if (!former || text === undefined) {
            changes.push({ path, text: (0,write/* printMilestone */.w)(milestone) });
            continue;
        }
        const source = { id, path: (0,engine_texts/* shownPath */.p)(before, path), home: (0,layout/* homeOf */.lt)(path) };
        const own = meaningOf(text, { ...source, home: (0,layout/* homeOf */.lt)(oldPath ?? path) });
        const patched = (0,write/* writeMilestone */.c)(text, { ...ownWords(own ?? former, former, milestone), source });
        if (patched.whole)
            warnings.push(rewritten(source.path));
        changes.push({ path, text: patched.text });
        if (oldPath !== undefined && oldPath !== path)
            changes.push({ path: oldPath, text: null });
    }
    return { changes, warnings };
}
/** A milestone out of a file that holds others too gets one of its own by its first change; that file stays as it is. */
function ownPath({ id, status }, path) {
    if (path !== undefined && (0,layout/* isMilestonePath */.ki)(path))
        return path;
    return status === "completed" || status === "archived" ? (0,workspace/* completedPath */.vD)(id) : (0,workspace/* activePath */.iW)(id);
}
/** The milestone that a text means, its progress derived; null where it means none. */
function meaningOf(text, source) {
    const reading = (0,read/* readMilestone */.n)(text, source);
    return reading.ok ? (0,progress/* withProgress */.E0)(reading.value.milestone) : null;
}
/** Dependencies that came from a file beside the milestones stay there: only what changed is said in the milestone's own file. */
function ownWords(own, former, wanted) {
    const same = (0,json/* sameJson */.Vk)((0,json/* toJson */.aB)(former.dependencies), (0,json/* toJson */.aB)(wanted.dependencies));
    return { before: own, after: same ? { ...wanted, dependencies: own.dependencies } : wanted };
}
function rewritten(path) {
    return (0,problem/* problem */.CC)("rewritten-whole", `${path} could not be edited line by line and was written anew; comments in it are gone.`, {
        at: { path },
        hint: "See the change with `git diff HEAD~1`.",
    });
}
async function editedFiles({ snapshot }, { decision }) {
    const edits = decision.edits ?? [];
    const touched = [...edits.map(({ path }) => path), ...(decision.files ?? []).map(({ path }) => path)];
    const read = new Map();
    for (const [path, text] of await (0,engine_texts/* readTexts */.Z)(snapshot, touched)) {
        if (text.ok)
            read.set(path, text.value);
        else if (edits.some((edit) => edit.path === path))
            return text;
    }
    const patched = (0,base_result/* all */.Q)(edits.map(({ path, edits: wanted }) => edited({ path, shown: (0,engine_texts/* shownPath */.p)(snapshot, path), text: read.get(path), wanted })));
    if (!patched.ok)
        return patched;
    const results = patched.value;
    const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten((0,engine_texts/* shownPath */.p)(snapshot, path)));
    return (0,base_result.ok)({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}
/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }) {
    if (path === config_config/* CONFIG_PATH */.tF) {
        const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
        return patched.ok ? (0,base_result.ok)({ path, ...patched.value }) : patched;
    }
    return (0,base_result.ok)({ path, ...(text === undefined ? { text: (0,print/* printYaml */.d7)((0,base_edit/* applyEdits */.c)({}, wanted)), whole: false } : (0,patch/* patch */.F)(text, wanted)) });
}
/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }, { decision, loaded }) {
    const { sessions = [] } = decision;
    const changes = [];
    const read = new Map();
    if (sessions.length === 0)
        return (0,base_result.ok)({ changes, read });
    const { printSession } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8738));
    const texts = await (0,engine_texts/* readTexts */.Z)(snapshot, sessions.flatMap(({ id }) => [(0,layout/* sessionPath */.kz)(id), (0,layout/* sessionBackupPath */.EA)(id)]));
    for (const [path, text] of texts)
        if (text.ok)
            read.set(path, text.value);
    for (const session of sessions) {
        const [path, text] = [(0,layout/* sessionPath */.kz)(session.id), printSession(session)];
        const former = read.get(path);
        changes.push({ path, text });
        const keeps = loaded.workspace.config.session_management.backup_sessions && former !== undefined && former !== text;
        if (keeps)
            changes.push({ path: (0,layout/* sessionBackupPath */.EA)(session.id), text: former });
    }
    return (0,base_result.ok)({ changes, read });
}
async function eventChanges({ snapshot, order, caller }, { decision, context }) {
    const changes = [];
    const read = new Map();
    const [first] = decision.events;
    for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
        const path = (0,layout/* eventsPath */.JH)(id);
        const old = (await (0,engine_texts/* readTexts */.Z)(snapshot, [path])).get(path);
        if (old && !old.ok)
            return old;
        if (old)
            read.set(path, old.value);
        const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
        changes.push({ path, text: (0,events/* appendEvents */.Ib)(old?.value, lines) });
    }
    return (0,base_result.ok)({ changes, read });
}
/** The first event of a request says which command it was. */
function eventOf({ event_type, milestone_id, details, session_id, at }, { timestamp, actor, request_id, command }) {
    const told = command === null ? details : { ...details, command };
    return { timestamp: at ?? timestamp, event_type, milestone_id, session_id: session_id ?? null, actor, request_id, details: told };
}
/** Milestones and configuration read again from their new texts. */
async function asRead({ snapshot, ports }, { evolved, changes }) {
    let after = evolved;
    for (const { path, text } of changes) {
        const id = /^(?:active|completed)\/([^/]+)$/.exec(path)?.[1];
        const name = id === undefined ? null : (0,layout/* idOfFileName */.U1)(id);
        const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: (0,engine_texts/* shownPath */.p)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) }) : null;
        if (milestone)
            after = (0,workspace/* withMilestone */.Pp)(after, milestone, path);
    }
    const config = await (0,load/* loadConfig */.Z)(snapshot, { settings: ports.settings, changes });
    return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config };
}

;// CONCATENATED MODULE: ./lib/engine/transact.js
// Carrying out a command: load, decide, evolve, write, commit, and again from the start if somebody was faster.











/** Somebody who edits by hand faster than this is not waited for. */
const ATTEMPTS_MAX = 5;
/** Problems: the verb's own, `permission-denied`, `request-conflict`, the invariants', `conflict`, and those of the repository. */
async function transact(ports, order, caller) {
    const { verb } = order;
    const allowed = (0,authority/* authorize */.Gq)({ kind: "trusted", actor: caller.actor, level: caller.permission }, { verb: verb.name, needs: verb.permission, args: order.args });
    if (!allowed.ok)
        return (0,ask/* stopped */.ce)(allowed.problem);
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
        const finished = await attempted(ports, order, caller);
        if (finished !== "moved")
            return finished;
    }
    return (0,ask/* stopped */.ce)((0,problem/* problem */.CC)("conflict", `The files of ${verb.name} kept changing while it worked.`, { hint: "Run it again." }));
}
async function attempted(ports, order, caller) {
    const snapshot = await ports.repository.snapshot({ for: caller.dryRun ? "read" : "write" });
    if (!snapshot.ok)
        return (0,ask/* stopped */.ce)(snapshot.problem);
    try {
        return await decided({ ports, order, caller, snapshot: snapshot.value });
    }
    finally {
        await snapshot.value.release();
    }
}
async function decided(attempt) {
    const { ports, order, caller, snapshot } = attempt;
    if (caller.request.given) {
        const before = await (0,request/* earlier */.X)(attempt);
        if (before)
            return before;
    }
    const { verb, args } = order;
    const loaded = await (0,load/* load */.H)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await (0,engine_facts/* gather */.k)(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now });
    if (!facts.ok)
        return (0,ask/* stopped */.ce)(facts.problem);
    const context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
    const decision = verb.decide(workspace, args, context);
    if (!decision.ok)
        return { ...(0,ask/* stopped */.ce)(decision.problem), warnings: workspace.warnings };
    return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
}
async function carriedOut(attempt, decided) {
    const { order, caller } = attempt;
    const { loaded, context, decision } = decided;
    const evolved = (0,evolve/* evolve */.s)(loaded.workspace, decision.events, context.now);
    const sound = (0,invariants/* invariants */.iU)(loaded.workspace, evolved);
    if (!sound.ok)
        return (0,ask/* stopped */.ce)(sound.problem);
    const result = await written(attempt, { ...decided, evolved });
    if (!result.ok)
        return (0,ask/* stopped */.ce)(result.problem);
    const { before, after, changes, warnings } = result.value;
    const answered = { events: decision.events, context };
    const answer = order.verb.answer(after, order.args, answered);
    const finished = { data: answer.data, reply: answer.reply, problem: answer.problem ?? null, changes, diff: "" };
    const said = [...(0,ask/* unread */.gy)({ workspace: after, config: loaded.config }), ...warnings, ...(answer.warnings ?? [])];
    if (caller.dryRun)
        return { ...finished, diff: await diffOf(before, changes, after.root), warnings: said };
    const kept = await committed(attempt, { changes, subject: answer.subject ?? order.line, commit: caller.commit && loaded.workspace.config.git_integration.auto_commit });
    if (kept === "moved")
        return kept;
    if (kept.problem)
        return (0,ask/* stopped */.ce)(kept.problem);
    const outside = await followUp(attempt.ports, decision);
    // What was to be moved and could not be is told as it is.
    const told = outside.unmoved.size === 0 ? answer : order.verb.answer(after, order.args, { ...answered, unmoved: outside.unmoved });
    return { ...finished, data: told.data, reply: told.reply, problem: outside.problem ?? told.problem ?? null, warnings: [...said, ...kept.warnings] };
}
async function committed({ ports, order, caller, snapshot }, wanted) {
    const { changes } = wanted;
    if (changes.length === 0)
        return { problem: null, warnings: [] };
    if (order.verb.settles) {
        const settled = await ports.conflicts.settle(changes);
        return { problem: settled.ok ? null : settled.problem, warnings: [] };
    }
    const outcome = await ports.repository.commit(snapshot, changes, (0,message/* messageOf */.b)({ order, caller, ...wanted }));
    if (!outcome.ok)
        return { problem: outcome.problem, warnings: [] };
    return outcome.value.kind === "moved" ? "moved" : { problem: null, warnings: outcome.value.warnings };
}
async function diffOf(before, changes, root) {
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 4143));
    const shown = (path) => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
    return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}


/***/ }),

/***/ 1975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3445);
// Which repository on GitHub is meant, and where its API is: from the variables of a run, or from the address of a remote.


const OWNER = "[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})";
const NAME = "(?!\\.{1,2}(?:$|/))[\\w.-]{1,100}?";
const SITE = "https://github.com";
/** `GITHUB_REPOSITORY` holds over the remote, and `GITHUB_API_URL` over what either says. Problem: `prerequisite-missing`. */
function repositoryName({ environment, remoteUrl }) {
    const given = new RegExp(`^(${OWNER})/(${NAME})$`).exec(environment["GITHUB_REPOSITORY"] ?? "");
    const remote = remoteUrl === null ? null : partsOf(remoteUrl);
    const owner = given?.[1] ?? remote?.owner;
    const name = given?.[2] ?? remote?.name;
    if (owner === undefined || name === undefined) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", "It is not known which repository on GitHub is meant.", { hint: "Set GITHUB_REPOSITORY=owner/name, or work in a clone whose remote `origin` is on GitHub." }));
    }
    const site = given ? environment["GITHUB_SERVER_URL"] || (remote?.site ?? SITE) : (remote?.site ?? SITE);
    const apiUrl = (environment["GITHUB_API_URL"] || apiOf(site)).replace(/\/+$/, "");
    if (!/^https?:\/\/./.test(apiUrl) || !URL.canParse(apiUrl))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("prerequisite-missing", `The address of GitHub's API, ${JSON.stringify(apiUrl)}, is none.`, { hint: "Set GITHUB_API_URL to https://api.github.com, or to https://HOST/api/v3 of a server of your own." }));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ owner, name, apiUrl });
}
/** github.com and tenants of ghe.com have a host of their own for it; an Enterprise Server has a folder. */
function apiOf(site) {
    const [, scheme = "https:", host = "github.com"] = /^(https?:)\/\/([^/]+)/.exec(site) ?? [];
    if (/^(?:www\.)?github\.com$/i.test(host))
        return "https://api.github.com";
    return /\.ghe\.com$/i.test(host) ? `${scheme}//api.${host}` : `${scheme}//${host}/api/v3`;
}
/** https://host/owner/name.git, ssh://git@host:22/owner/name and git@host:owner/name; ssh.github.com is github.com. */
function partsOf(url) {
    const web = new RegExp(`^(https?:|ssh:|git:)//(?:[^@/]*@)?([^/:]+)(:\\d+)?/(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
    const short = new RegExp(`^(?:[^@/]+@)?([^/:]+):/?(${OWNER})/(${NAME})(?:\\.git)?/?$`, "i").exec(url.trim());
    const [, scheme = "", host = "", port = "", owner, name] = web ?? (short ? ["", "ssh:", short[1], "", short[2], short[3]] : []);
    if (owner === undefined || name === undefined)
        return null;
    const isWeb = /^https?:$/i.test(scheme);
    return { owner, name, site: `${isWeb ? scheme.toLowerCase() : "https:"}//${host.replace(/^(?:ssh|www)\.(?=github\.com$)/i, "")}${isWeb ? port : ""}` };
}


/***/ })

};
