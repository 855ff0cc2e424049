export const id = 8750;
export const ids = [8750];
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


/***/ })

};
