export const id = 520;
export const ids = [520];
export const modules = {

/***/ 80520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
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
    return (await __webpack_require__.e(/* import() */ 450).then(__webpack_require__.bind(__webpack_require__, 28069))).Octokit;
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
        heardAt: line.heardAt,
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
    let heard = null;
    return {
        calls: () => calls,
        now: () => clock.now() + ahead,
        heardAt: () => heard,
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
                    [ahead, heard] = [date - clock.now(), date];
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/model/kiro/authorship.js
var authorship = __webpack_require__(69445);
// EXTERNAL MODULE: ./lib/core/model/kiro/deliverable-path.js
var deliverable_path = __webpack_require__(75019);
// EXTERNAL MODULE: ./lib/core/model/stored/data-path.js
var data_path = __webpack_require__(70522);
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
        bulk: true,
        ...(view.commit !== null && { state: view.commit }),
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
/** What was looked at in order to choose need not be asked for again by whoever goes on at once. */
const LOOKED_MS_MAX = 1_000;
function openStateBranch(client, options) {
    const { ref, choose, places, contents } = options;
    let choice = null;
    const elapsed = client.means.clock.elapsed;
    const branchOf = (name) => ({ name, line: lineOf(`${client.apiUrl} ${client.name.toLowerCase()} ${name}`) });
    let looked = null;
    const justLooked = ({ name, line }) => {
        const [last, now] = [looked, elapsed()];
        looked = null;
        return last?.name === name && now - last.at < LOOKED_MS_MAX && last.tip.commit === line.recent(now) ? last.tip : null;
    };
    const tip = async (branch) => {
        const before = justLooked(branch);
        if (before)
            return (0,result.ok)(before);
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
            const chosen = there && choose ? await choose(openSnapshot({ entries: there.value.entries, seen: new Set(), commit: null }, contents, () => { })) : null;
            choice = { name: chosen ?? usual.value, at: elapsed() };
            if (there?.ok && there.value.commit !== null)
                looked = { name: usual.value, tip: there.value, at: choice.at };
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

// EXTERNAL MODULE: ./lib/core/base/encode/commit.js
var encode_commit = __webpack_require__(19796);
// EXTERNAL MODULE: ./lib/core/base/tree.js
var tree = __webpack_require__(67516);
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

;// CONCATENATED MODULE: ./lib/adapters/github/state/github-trail.js
// The trail of the state branch: what the commits that came onto it say in their trailers.


/** A day of a busy repository; what is older was looked at before. */
const COMMITS_MAX = 1_000;
/**
 * GitHub lists commits by when they were made. What a merge or a push brings was made at any time: where there was one, the
 * branch is compared with where it stood before.
 */
function openGitHubTrail(client, state) {
    return async (since, pushed = null) => {
        const branch = await state.which();
        if (!branch.ok)
            return branch;
        const { name, line } = branch.value;
        const before = pushed?.ref === `refs/heads/${name}` ? pushed.before : null;
        const tip = line.recent(client.means.clock.elapsed());
        const known = tip === null || before !== null ? null : line.since(tip, since);
        if (known)
            return (0,result.ok)(known);
        const head = tip ?? name;
        const listed = await listedSince(client, head, since);
        if (!listed.ok)
            return listed;
        const base = before ?? baseOf(listed.value, { branch: name, repository: client.name });
        const between = base === null ? (0,result.ok)([]) : await listedBetween(client, base, head);
        if (!between.ok)
            return between;
        const commits = together(between.value, listed.value, since);
        if (tip !== null)
            line.tell(tip, since, commits);
        return (0,result.ok)(commits);
    };
}
/** Newest first. */
function listedSince(client, sha, since) {
    return allPages((page) => client.ask({ to: "read the newest commits", needs: "contents: read", expect: ({ status, message }) => (status === 409 && /empty/i.test(message) ? (0,result.ok)([]) : null) }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, since })), { what: "commits", limit: COMMITS_MAX });
}
/** Oldest first; none where the branch was rewritten and what was before is gone. */
function listedBetween(client, base, head) {
    return allPages(async (page) => {
        const compared = await client.ask({ to: "compare commits", needs: "contents: read", expect: ({ status }) => (status === 404 ? (0,result.ok)(null) : null) }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, ...page, basehead: `${base}...${head}` }));
        return compared.ok ? (0,result.ok)(compared.value?.commits ?? []) : compared;
    }, { what: "commits", limit: COMMITS_MAX });
}
/** Oldest first. What was made earlier and came with others counts as made when the newest of these was, since it came at the latest then. */
function together(between, listed, since) {
    const known = new Set(listed.map(({ sha }) => sha));
    const [newest] = listed.map(trailOf);
    return [...between.filter(({ sha }) => !known.has(sha)).map((one) => ({ ...trailOf(one), at: newest?.at ?? since })), ...listed.toReversed().map(trailOf)];
}
/** Where the branch stood before the listed commits, newest first; null where it began with them, or nothing was merged. */
function baseOf(listed, place) {
    if (!listed.some(({ parents }) => parents.length > 1))
        return null;
    const commits = new Map(listed.map((one) => [one.sha, one]));
    let at = listed[0]?.sha;
    for (let commit = commits.get(at ?? ""); commit; commit = commits.get(at ?? ""))
        at = commit.parents[mergesBranch(commit, place) ? 1 : 0]?.sha;
    return at ?? null;
}
/** `git pull` merges the branch into what its user has, so that the branch itself is the second parent. That of a fork is another one. */
function mergesBranch({ commit: { message }, parents }, { branch, repository }) {
    const [, merged, from = repository] = /^Merge (?:remote-tracking )?branch '(?:origin\/)?([^']+)'(?: of (\S+))?/.exec(message) ?? [];
    return parents.length > 1 && merged === branch && from.toLowerCase().includes(repository.toLowerCase());
}
function trailOf({ sha: id, commit, author }) {
    return { id, at: instantOf(commit.committer?.date), author: author?.login ?? commit.author?.name ?? "", trailers: trailersIn(commit.message) };
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

;// CONCATENATED MODULE: ./lib/adapters/github/state/commit.js
// Committing over GitHub's API: a tree, a commit without a name on it, and the branch moved where it stands as it was read.











/** Others commit between ours. The command is decided anew five times, which makes eighty tries in all. */
const commit_TRIES_MAX = 16;
/** GitHub's clusters agree within seconds: so often a tip is asked for that must have moved. */
const LOOKS_MAX = 8;
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
    const bad = changes.find((change) => !(0,data_path/* isWritable */.nH)(change));
    if (bad)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(bad.path)} cannot be the path of a file in ${DATA_FOLDER}.`));
    const binary = changes.find(({ bytes }) => bytes && !(0,external_node_buffer_.isUtf8)(bytes));
    if (binary)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("not-text", `${shown(binary.path)} is not UTF-8 text, and nothing else is written over GitHub's API.`, { hint: "Work in a checkout." }));
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
        if (!tip.ok || tip.value.commit !== refused.commit || looks >= LOOKS_MAX)
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
    room.instants?.keep(sha, made.at);
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
    for (const change of changes) {
        const { path } = change;
        const before = entries.get(path);
        const content = (0,tree/* contentOf */.$E)(change);
        const bytes = content === null ? null : Buffer.from(content);
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
            const writing = { branch: branch.value, tip: tip.value, entries: tip.value.entries, commit: tip.value.commit, seen: new Set() };
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
    return (0,result.ok)(openSnapshot({ entries: entries.value, seen: new Set(), commit: null }, room.contents, () => { }));
}
async function entriesAt({ client, state }, ref) {
    if (/^[0-9a-f]{40}$/.test(ref))
        return entriesOn(client, state, ref);
    if (!isBranchName(ref))
        return (0,result.ok)(null);
    const commit = await commitOf(client, `heads/${ref}`);
    if (!commit.ok || commit.value === null || commit.value === "empty")
        return commit.ok ? (0,result.ok)(null) : commit;
    return entriesOf(client, commit.value);
}
/** Most commits that are asked for lie on the state branch. What is no commit, a tree for one, is taken for none. */
async function entriesOn(client, state, id) {
    const branch = await state.which();
    const known = branch.ok ? branch.value.line.entries(id) : undefined;
    if (known)
        return (0,result.ok)(known);
    const commit = await client.ask({ to: `read commit ${id}`, needs: "contents: read", expect: ({ status }) => (status === 404 || status === 422 ? (0,result.ok)(null) : null) }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: id }));
    if (!commit.ok || commit.value === null)
        return commit.ok ? (0,result.ok)(null) : commit;
    const read = await entriesOf(client, commit.value.tree.sha);
    if (branch.ok && read.ok && read.value)
        branch.value.line.keep(id, read.value);
    return read;
}
/** What git takes for a name, so that nothing else gets into an address. */
function isBranchName(name) {
    return /^[^\u0000-\u0020\u007f~^:?*[\\]+$/.test(name) && !/(?:^|\/)[.-]|\.\.|\/\/|@\{|^@$|(?:\.lock|[./])$/.test(name);
}

;// CONCATENATED MODULE: ./lib/adapters/github/state/recent.js
// What does not change any more once it is known, by its key: what was asked for longest ago is forgotten first.
function openRecent(max) {
    const known = new Map();
    const keep = (key, value) => {
        known.delete(key);
        known.set(key, value);
        for (const oldest of known.keys()) {
            if (known.size <= max)
                break;
            known.delete(oldest);
        }
    };
    return {
        keep,
        get(key) {
            const value = known.get(key);
            if (value !== undefined)
                keep(key, value);
            return value;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/deliverables/editors.js
// Who edited files last, as GitHub lists commits: machines and ourselves left out. What a commit changed is asked for once.







/** Far more edits than a milestone's deliverables see by hand. */
const editors_COMMITS_MAX = 300;
/** Commits never change; what is forgotten is asked for again. */
const editors_COMMITS_KEPT_MAX = 2_000;
/** Heads of work branches that are talked about, with what lies behind each. */
const TIPS_KEPT_MAX = 100;
function openEditors(client) {
    const paths = openRecent(editors_COMMITS_KEPT_MAX);
    const answers = openRecent(TIPS_KEPT_MAX);
    return async (tip, folder) => {
        const before = answers.get(`${tip} ${folder}`);
        if (before)
            return (0,result.ok)(before);
        const found = await editorsAt(client, paths, { tip, folder });
        if (found.ok)
            answers.keep(`${tip} ${folder}`, found.value);
        return found;
    };
}
async function editorsAt(client, known, { tip, folder }) {
    const edits = await editsBelow(client, tip, `${DATA_FOLDER}/${folder}`);
    if (!edits.ok)
        return edits;
    const faults = [];
    await inParallel(edits.value.filter(({ id }) => !known.get(id)), async (edit) => {
        const paths = await pathsOf(client, edit);
        if (paths.ok)
            known.keep(edit.id, paths.value);
        else
            faults.push((0,result/* failed */.g)(paths.problem));
    });
    return faults[0] ?? (0,result.ok)(newest(edits.value, known));
}
function newest(edits, known) {
    const editors = new Map();
    for (const { id, editor } of edits)
        for (const path of known.get(id) ?? [])
            if (!editors.has(path))
                editors.set(path, editor);
    return editors;
}
/** Newest first. Of an account that GitHub does not know, what git says. */
async function editsBelow(client, sha, path) {
    const found = await allPages(async (page) => {
        const answer = await client.ask({ to: "read the list of commits", needs: "contents: read" }, (rest) => rest.repos.listCommits({ ...client.repo, ...page, sha, path }));
        return answer.ok ? (0,result.ok)(answer.value.map(({ sha: id, commit, author, parents }) => {
            const { name = "", email = "" } = commit.author ?? {};
            const account = author && "login" in author && typeof author.login === "string" && typeof author.id === "number" ? { login: author.login, id: author.id } : null;
            const editor = (0,authorship/* editorOf */.hU)({ name, email, person: account ?? (0,authorship/* gitPerson */.M6)(name, email), isBot: author?.type === "Bot", trailers: trailersIn(commit.message) }, []);
            return editor && { id, editor, parents: parents.map((parent) => parent.sha) };
        })) : answer;
    }, { what: "commits", limit: editors_COMMITS_MAX });
    return found.ok ? (0,result.ok)(found.value.filter((edit) => edit !== null)) : found;
}
/** Paths of the data folder. A merge has changed only what is different from all of its parents. */
async function pathsOf(client, { id, parents: [, ...others] }) {
    const own = await changedIn(client, id);
    if (!own.ok)
        return own;
    let paths = own.value;
    for (const parent of others) {
        const from = await client.ask({ to: "compare commits", needs: "contents: read" }, (rest) => rest.repos.compareCommitsWithBasehead({ ...client.repo, basehead: `${parent}...${id}`, per_page: 1 }));
        if (!from.ok)
            return from;
        const theirs = new Set((from.value.files ?? []).map(({ filename }) => filename));
        paths = paths.filter((path) => theirs.has(path));
    }
    const start = `${DATA_FOLDER}/`;
    return (0,result.ok)(paths.flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : [])));
}
async function changedIn(client, ref) {
    return allPages(async (page) => {
        const answer = await client.ask({ to: `read commit ${ref}`, needs: "contents: read" }, (rest) => rest.repos.getCommit({ ...client.repo, ...page, ref }));
        return answer.ok ? (0,result.ok)((answer.value.files ?? []).map(({ filename }) => filename)) : answer;
    }, { what: "files of a commit" });
}

;// CONCATENATED MODULE: ./lib/adapters/github/deliverables/github-deliverables.js
// Deliverables over GitHub's API: read at the tip of the work branch, made in one commit on it.











function openGitHubDeliverables(options) {
    const room = { ...options, editors: openEditors(options.client) };
    return { read: (place) => readFiles(room, place), add: (place, files) => addFiles(room, place, files) };
}
async function nameOf({ state }, { branch }) {
    if (branch === null) {
        const which = await state.which();
        return which.ok ? (0,result.ok)(which.value.name) : which;
    }
    return isBranchName(branch) ? (0,result.ok)(branch) : (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `A branch cannot be called ${JSON.stringify(branch)}.`));
}
function workBranch({ client, places, contents }, name) {
    return openStateBranch(client, { ref: name, choose: null, places, contents });
}
async function tipOf(branch) {
    const which = await branch.which();
    return which.ok ? branch.tip(which.value) : which;
}
async function readFiles(room, place) {
    const name = await nameOf(room, place);
    if (!name.ok)
        return name;
    const tip = await tipOf(workBranch(room, name.value));
    if (!tip.ok && tip.problem.code !== "not-found")
        return tip;
    if (!tip.ok || tip.value.commit === null)
        return (0,result.ok)({ where: "nowhere", branch: place.branch, head: null, files: [] });
    const { commit: head, entries } = tip.value;
    const folder = (0,deliverable_path/* milestoneFolder */.LN)(place.milestone);
    const own = [...entries].filter(([path]) => path.startsWith(`${folder}/`) && !(0,deliverable_path/* isHidden */.dK)(path) && !path.split("/").some(data_path/* isTemporary */.ey));
    const files = await contentsOf(room, own);
    if (!files.ok)
        return files;
    const editors = files.value.length === 0 ? (0,result.ok)(new Map()) : await room.editors(head, folder);
    return editors.ok ? (0,result.ok)({ where: "branch", branch: place.branch, head, files: files.value.map((file) => ({ ...file, editor: editors.value.get(file.path) ?? null })) }) : editors;
}
async function contentsOf({ contents }, entries) {
    const odd = entries.find(([path, { mode }]) => !isRegular(mode) || !(0,data_path/* isDataPath */.si)(path));
    if (odd)
        return (0,result/* failed */.g)((0,data_path/* notAFile */.$y)({ path: shown(odd[0]) }));
    const read = await contents.of(entries.map(([path, { id, size }]) => ({ id, size, shown: shown(path) })));
    const files = [];
    for (const [path, { id }] of entries.toSorted(([left], [right]) => (left < right ? -1 : 1))) {
        const bytes = read.get(id);
        if (!bytes)
            return (0,result/* failed */.g)((0,problem/* problem */.CC)("unreadable", `GitHub did not give ${shown(path)}.`, { at: { path: shown(path) }, hint: "Try again." }));
        if (!bytes.ok)
            return bytes;
        files.push(fileOf(path, bytes.value));
    }
    return (0,result.ok)(files);
}
function fileOf(path, bytes) {
    const isText = bytes.length <= data_path/* FILE_BYTES_MAX */.Ug && (0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0);
    return { path, sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"), bytes: bytes.length, editor: null, text: isText ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) : null };
}
/** Others may make or move the branch meanwhile. */
const github_deliverables_TRIES_MAX = 5;
async function addFiles(room, place, files) {
    const stray = (0,deliverable_path/* strayIn */.Z)(files);
    if (stray)
        return (0,result/* failed */.g)(stray);
    const name = await nameOf(room, place);
    if (!name.ok)
        return name;
    const made = place.branch === null ? (0,result.ok)(undefined) : await makeBranch(room, name.value);
    if (!made.ok)
        return made;
    const repository = openGitHubRepository({ client: room.client, contents: room.contents, state: workBranch(room, name.value) });
    for (let tries = 0; tries < github_deliverables_TRIES_MAX; tries++) {
        const added = await addOnto(repository, files);
        if (!added.ok)
            return added;
        if (added.value !== "moved")
            return (0,result.ok)(added.value);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `The deliverables of ${files.milestone} kept changing while they were made.`, { hint: "Try again." }));
}
/** From the state branch's tip. Whoever was faster has made it just as well. */
async function makeBranch({ client, state, refs }, name) {
    const there = await commitOf(client, `heads/${name}`);
    if (!there.ok || (there.value !== null && there.value !== "empty"))
        return there.ok ? (0,result.ok)(undefined) : there;
    const tip = await tipOf(state);
    if (!tip.ok)
        return tip;
    if (tip.value.commit === null)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("refused", `${client.name} has no commit yet, so there is nothing to start a work branch from.`, { hint: "Make a first commit, for example a README." }));
    const moved = await refs.swap(`refs/heads/${name}`, null, tip.value.commit);
    return moved.ok ? (0,result.ok)(undefined) : moved;
}
async function addOnto(repository, { milestone, files, subject }) {
    const snapshot = await repository.snapshot({ for: "write" });
    if (!snapshot.ok)
        return snapshot;
    try {
        const there = await snapshot.value.read(files.map(({ path }) => path));
        const odd = [...there.values()].find((content) => !content.ok && content.problem.code === "not-a-file");
        if (odd && !odd.ok)
            return odd;
        const missing = files.filter(({ path }) => !there.has(path));
        if (missing.length === 0)
            return (0,result.ok)([]);
        const outcome = await repository.commit(snapshot.value, missing.map(({ path, text }) => ({ path, text })), { subject, body: "", trailers: [["Milestone", milestone], authorship/* TEMPLATES_TRAILER */.aG], commit: true });
        if (!outcome.ok)
            return outcome;
        return (0,result.ok)(outcome.value.kind === "moved" ? "moved" : missing.map(({ path }) => path));
    }
    finally {
        await snapshot.value.release();
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-checks.js
// Check runs on GitHub.


const WRITE = "checks: write";
/** GitHub takes longer ones, and shows less. */
const TITLE_LENGTH_MAX = 255;
/** What GitHub takes. */
const SUMMARY_LENGTH_MAX = 65_535;
/** Runs of other apps are not ours to change, whatever they are called; what counts is the newest of a name. One that is over stays over: what is open again is a new run. */
function openGitHubChecks(client, { self }) {
    const { repo } = client;
    const known = async (commit, name) => {
        const us = await self();
        if (!us.ok)
            return us;
        const found = await allPages(async (page) => {
            const answer = await client.ask({ to: `see the checks of ${commit}`, needs: "checks: read" }, (rest) => rest.checks.listForRef({ ...repo, ...page, ref: commit, filter: "latest", ...(name !== undefined && { check_name: name }) }));
            return answer.ok ? (0,result.ok)(answer.value.check_runs) : answer;
        }, { what: "checks" });
        return found.ok ? (0,result.ok)(found.value.map((run) => ({ ...checkOf(run), own: `${run.app?.slug ?? ""}[bot]` === us.value.login }))) : found;
    };
    return {
        async ours(commit) {
            const found = await known(commit);
            return found.ok ? (0,result.ok)(newestOfEach(found.value.filter(({ own }) => own)).map(({ id: _id, own: _own, ...check }) => check)) : found;
        },
        async put(wanted) {
            const check = fitting(wanted);
            const found = await known(check.commit, check.name);
            if (!found.ok)
                return found;
            const [before] = newestOfEach(found.value.filter(({ own, mark }) => own || mark === check.mark));
            if (before && isSame(before, check))
                return (0,result.ok)(undefined);
            const answer = before?.own && !(isOpen(check.state) && !isOpen(before.state)) ? await changed(client, before.id, check) : await made(client, check, async () => {
                const [there = null] = (await known(check.commit, check.name).then((again) => (again.ok ? again.value : []))).filter((one) => isSame(one, check));
                return (0,result.ok)(there);
            });
            return answer.ok ? (0,result.ok)(undefined) : answer;
        },
    };
}
async function changed(client, id, check) {
    return client.ask({ to: `change the check ${check.name}`, needs: WRITE }, (rest) => rest.checks.update({ ...client.repo, check_run_id: id, ...fieldsOf(check) }));
}
async function made(client, check, look) {
    return client.ask({ to: `make the check ${check.name}`, needs: WRITE, look }, (rest) => rest.checks.create({ ...client.repo, head_sha: check.commit, ...fieldsOf(check) }));
}
/** Whoever names a conclusion has completed it; one that is open again must not name any. */
function fieldsOf({ name, state, title, summary, mark }) {
    const stands = isOpen(state) ? { status: state } : { status: "completed", conclusion: state };
    return { name, external_id: mark, ...stands, output: { title, summary } };
}
function isOpen(state) {
    return state === "queued" || state === "in_progress";
}
function checkOf({ id, head_sha: commit, name, external_id: mark, status, conclusion, output }) {
    return { id, commit, name, state: stateOf(status, conclusion), title: output.title ?? "", summary: output.summary ?? "", mark: mark ?? "" };
}
/** Ours are never any other than these. */
function stateOf(status, conclusion) {
    if (status !== "completed")
        return status === "queued" ? "queued" : "in_progress";
    return conclusion === "success" || conclusion === "action_required" ? conclusion : "failure";
}
/** Two processes may have made one each: what GitHub shows is the later. */
function newestOfEach(checks) {
    const newest = new Map();
    for (const check of checks)
        if (check.id > (newest.get(check.name)?.id ?? 0))
            newest.set(check.name, check);
    return [...newest.values()];
}
function fitting({ title, summary, ...check }) {
    return { ...check, title: title.slice(0, TITLE_LENGTH_MAX), summary: summary.slice(0, SUMMARY_LENGTH_MAX) };
}
function isSame(left, right) {
    return left.state === right.state && left.title === right.title && left.summary === right.summary && left.mark === right.mark;
}

// EXTERNAL MODULE: ./lib/core/base/instant.js
var instant = __webpack_require__(70911);
// EXTERNAL MODULE: ./lib/core/model/permission.js
var permission = __webpack_require__(74173);
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-forge.js
// The forge on GitHub: people and their roles, issues, comments and reactions.







const ISSUES = "issues: read";
const github_forge_WRITE = "issues: write";
/** Our clock may be ahead of GitHub's by so much. */
const AHEAD_MS_MAX = 10 * 60_000;
function openGitHubForge(client, places) {
    const self = openSelf(client);
    return {
        name: client.name,
        calls: client.calls,
        heardAt() {
            const at = client.heardAt();
            return at === null ? null : (0,instant/* instantAt */.l)(at);
        },
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
                to: `comment on issue ${issue}`, needs: github_forge_WRITE, creates: true,
                look: () => saidBefore(list(issue, since), self, { body, since }),
            }, (rest) => rest.issues.createComment({ ...repo, issue_number: issue, body }));
            if (!said.ok)
                return said;
            return (0,result.ok)("node_id" in said.value ? commentOf(said.value) : said.value);
        },
        async edit(comment, body) {
            const answer = await client.ask({ to: `change comment ${comment}`, needs: github_forge_WRITE }, (rest) => rest.issues.updateComment({ ...repo, comment_id: comment, body }));
            return answer.ok ? (0,result.ok)(commentOf(answer.value)) : answer;
        },
        async remove(comment) {
            const answer = await client.ask({ to: `delete comment ${comment}`, needs: github_forge_WRITE, expect: goneAfterAll }, (rest) => rest.issues.deleteComment({ ...repo, comment_id: comment }));
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
            const answer = await client.ask({ to: `react to comment ${comment}`, needs: github_forge_WRITE }, (rest) => rest.reactions.createForIssueComment({ ...repo, comment_id: comment, content: reaction }));
            return answer.ok ? (0,result.ok)(answer.value.id) : answer;
        },
        async unreact(comment, reaction) {
            const answer = await client.ask({ to: `take a reaction to comment ${comment} away`, needs: github_forge_WRITE, expect: goneAfterAll }, (rest) => rest.reactions.deleteForIssueComment({ ...repo, comment_id: comment, reaction_id: reaction }));
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-refs.js
// Refs on GitHub, moved by compare-and-swap as far as GitHub has one.





const DONE = { kind: "done" };
const NOTHING = "0".repeat(40);
const github_refs_WRITE = "contents: write";
/** Those that were talked about lately. */
const INSTANTS_KEPT_MAX = 1_000;
/** When commits were made, by their ids, ISO 8601 UTC: what does not change. */
function openInstants() {
    return openRecent(INSTANTS_KEPT_MAX);
}
/**
 * GraphQL's `updateRefs` compares and swaps in one step. Where the server does not have it, or does not take it for such a
 * ref, REST creates just as safely and moves forward only; a deletion, and a move that is not forward, then follow a look, and
 * whoever moves the ref in between is overrun by the deletion, or told.
 */
function openGitHubRefs(client, places, instants = openInstants()) {
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
            const known = instants.get(commit);
            if (known !== undefined)
                return (0,result.ok)(known);
            const answer = await client.ask({ to: `read commit ${commit}`, needs: "contents: read" }, (rest) => rest.git.getCommit({ ...client.repo, commit_sha: commit }));
            if (!answer.ok)
                return answer;
            const at = new Date(answer.value.committer.date).toISOString();
            instants.keep(commit, at);
            return (0,result.ok)(at);
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

;// CONCATENATED MODULE: ./lib/adapters/github/github-reviews.js
// Reviews of pull requests on GitHub.



function openGitHubReviews(client) {
    const { repo } = client;
    return {
        async of(pull) {
            const found = await allPages((page) => client.ask({ to: `read the reviews of pull request ${pull}`, needs: "pull-requests: read" }, (rest) => rest.pulls.listReviews({ ...repo, ...page, pull_number: pull })), { what: "reviews" });
            return found.ok ? (0,result.ok)(found.value.flatMap(reviewOf).sort(oldestFirst)) : found;
        },
    };
}
const STATES = new Map([["APPROVED", "approved"], ["CHANGES_REQUESTED", "changes_requested"], ["DISMISSED", "dismissed"], ["COMMENTED", "commented"]]);
/** One that is still being written has no state that we know, and no instant. */
function reviewOf({ id, node_id: nodeId, user, body, state: named, commit_id: commit, submitted_at: at, html_url: url }) {
    const state = STATES.get(named);
    return state === undefined || at === undefined ? [] : [{ id, nodeId, author: accountOf(user), state, body, commit, at, url }];
}
function oldestFirst(left, right) {
    return Date.parse(left.at) - Date.parse(right.at) || left.id - right.id;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-workflows.js
// Workflows on GitHub: dispatched, followed, cancelled.






const github_workflows_READ = "actions: read";
const github_workflows_WRITE = "actions: write";
/** A run shows itself within a second or two. */
const github_workflows_LOOKS_MAX = 3;
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
    for (let looks = 1; looks <= github_workflows_LOOKS_MAX; looks++) {
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

// EXTERNAL MODULE: ./lib/core/model/stored/outbox.js
var outbox = __webpack_require__(32205);
// EXTERNAL MODULE: ./lib/ports/keeping/kept-outbox.js
var kept_outbox = __webpack_require__(9217);
;// CONCATENATED MODULE: ./lib/adapters/github/state/github-outbox.js
// The outbox in a ref on GitHub, for doors without a disk: a commit with one file, moved by compare-and-swap.







/** Others put letters in at the same time. */
const github_outbox_TRIES_MAX = 16;
/** For each try more, so that many who compete spread out. */
const github_outbox_PAUSE_MS_MAX = 200;
/** For so long what was seen is believed: whoever writes finds out whether it still holds. */
const SEEN_MS_MAX = 2_000;
const FILE = "outbox.jsonl";
function openGitHubOutbox(client, refs) {
    const desk = { client, refs, seen: null };
    const kept = {
        async read() {
            const now = await github_outbox_standing(desk);
            return now.ok ? (0,result.ok)(github_outbox_stateOf(now.value.text)) : now;
        },
        async lately() {
            const now = await lately(desk);
            return now.ok ? (0,result.ok)(github_outbox_stateOf(now.value.text)) : now;
        },
        add: (records) => added(desk, records),
    };
    return (0,kept_outbox/* outboxOver */.O)(kept, external_node_crypto_.randomUUID);
}
async function added(desk, records) {
    const { client } = desk;
    for (let tries = 1; tries <= github_outbox_TRIES_MAX; tries++) {
        const now = tries === 1 ? await lately(desk) : await github_outbox_standing(desk);
        if (!now.ok)
            return now;
        const state = github_outbox_stateOf(now.value.text);
        for (const record of records)
            (0,outbox/* applyRecord */.S7)(state, record);
        (0,outbox/* forgetOld */.$n)(state);
        const text = (0,outbox/* recordsOf */.M$)(state).map((record) => `${JSON.stringify(record)}\n`).join("");
        if (text === now.value.text)
            return (0,result.ok)(state);
        const commit = await written(client, text, now.value.commit === null ? [] : [now.value.commit]);
        if (!commit.ok)
            return commit;
        const moved = await github_outbox_move(desk, now.value.commit, commit.value);
        if (!moved.ok)
            return moved;
        if (moved.value === "done") {
            desk.seen = { commit: commit.value, text, at: client.means.clock.elapsed() };
            return (0,result.ok)(state);
        }
        desk.seen = null;
        await pause(client.means.clock, client.means.random() * github_outbox_PAUSE_MS_MAX * tries);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "The outbox changes faster than it can be written.", { hint: "Try again." }));
}
/** A commit that is built on the one before moves the ref only where it still stands there: that is the compare-and-swap. */
async function github_outbox_move({ client, refs }, from, to) {
    if (from === null) {
        const made = await refs.swap(outbox/* OUTBOX_REF */.Me, null, to);
        return made.ok ? (0,result.ok)(made.value.kind) : made.problem.code === "conflict" ? (0,result.ok)("moved") : made;
    }
    const done = await client.ask({
        to: "write the outbox", needs: "contents: write",
        expect: ({ status, message }) => (status === 422 && /fast.?forward|does not exist/i.test(message) ? (0,result.ok)("moved") : null),
    }, (rest) => rest.git.updateRef({ ...client.repo, ref: outbox/* OUTBOX_REF */.Me.slice("refs/".length), sha: to, force: false }));
    return done.ok ? (0,result.ok)(done.value === "moved" ? "moved" : "done") : done;
}
async function lately(desk) {
    const { seen, client } = desk;
    return seen && client.means.clock.elapsed() - seen.at < SEEN_MS_MAX ? (0,result.ok)(seen) : github_outbox_standing(desk);
}
async function github_outbox_standing(desk) {
    const commit = await desk.refs.at(outbox/* OUTBOX_REF */.Me);
    if (!commit.ok)
        return commit;
    const text = commit.value === null ? (0,result.ok)("") : desk.seen?.commit === commit.value ? (0,result.ok)(desk.seen.text) : await textOf(desk.client, commit.value);
    if (!text.ok)
        return text;
    desk.seen = { commit: commit.value, text: text.value, at: desk.client.means.clock.elapsed() };
    return (0,result.ok)(desk.seen);
}
/** "" where the ref holds something else: whoever can write refs can spoil this one, and then it begins anew. */
async function textOf(client, commit) {
    const tree = await client.ask({ to: "read the outbox", needs: "contents: read" }, (rest) => rest.git.getTree({ ...client.repo, tree_sha: commit }));
    if (!tree.ok)
        return tree;
    const file = tree.value.tree.find(({ path, type }) => path === FILE && type === "blob")?.sha;
    if (file === undefined)
        return (0,result.ok)("");
    const blob = await client.ask({ to: "read the outbox", needs: "contents: read" }, (rest) => rest.git.getBlob({ ...client.repo, file_sha: file }));
    return blob.ok ? (0,result.ok)(Buffer.from(blob.value.content, "base64").toString()) : blob;
}
async function written(client, text, parents) {
    const wish = { to: "write the outbox", needs: "contents: write" };
    const tree = await client.ask(wish, (rest) => rest.git.createTree({ ...client.repo, tree: [{ path: FILE, mode: "100644", type: "blob", content: text }] }));
    if (!tree.ok)
        return tree;
    const commit = await client.ask(wish, (rest) => rest.git.createCommit({ ...client.repo, message: "milestone: outbox", tree: tree.value.sha, parents: [...parents] }));
    return commit.ok ? (0,result.ok)(commit.value.sha) : commit;
}
function github_outbox_stateOf(text) {
    const state = (0,outbox/* emptyOutbox */.jg)();
    for (const line of text.split("\n")) {
        const record = line === "" ? null : (0,outbox/* outboxRecord */.Td)((0,json/* parsedJson */.U4)(line));
        if (record)
            (0,outbox/* applyRecord */.S7)(state, record);
    }
    return state;
}

// EXTERNAL MODULE: ./lib/core/model/stored/lease.js
var lease = __webpack_require__(62972);
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
    const instants = openInstants();
    const refs = openGitHubRefs(client, places, instants);
    const forge = openGitHubForge(client, places);
    return {
        repository: openGitHubRepository({ client, state, contents, instants }),
        history: openGitHubHistory(client, state),
        trail: openGitHubTrail(client, state),
        leases: openGitHubLeases(client, refs),
        outbox: openGitHubOutbox(client, refs),
        forge,
        pulls: openGitHubPulls(client),
        reviews: openGitHubReviews(client),
        checks: openGitHubChecks(client, forge),
        workflows: openGitHubWorkflows(client),
        refs,
        deliverables: openGitHubDeliverables({ client, places, contents, state, refs }),
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

/***/ 19796:
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

/***/ 70911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ instantAt)
/* harmony export */ });
// Instants as ISO 8601 UTC text, reckoned without a clock.
const DAY = 86_400;
/** "2026-03-02T09:00:00Z", in whole seconds; `epochMs` counts from 1970, and lies in a year of four digits. */
function instantAt(epochMs) {
    const seconds = Math.floor(epochMs / 1000);
    const days = Math.floor(seconds / DAY);
    const ofDay = seconds - days * DAY;
    return `${dateAt(days)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}Z`;
}
/**
 * By the Gregorian calendar, in years that begin in March, so that the day that leap years add is their last. Making a formatter
 * of `Intl` would take half as long as a start of Node.
 */
function dateAt(daysSince1970) {
    const days = daysSince1970 + 719_468;
    const era = Math.floor(days / 146_097);
    const ofEra = days - era * 146_097;
    const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const month = Math.floor((5 * ofYear + 2) / 153);
    const isNextYear = month >= 10;
    const written = String(era * 400 + year + (isNextYear ? 1 : 0)).padStart(4, "0");
    return `${written}-${two(isNextYear ? month - 9 : month + 3)}-${two(ofYear - Math.floor((153 * month + 2) / 5) + 1)}`;
}
function two(number) {
    return String(number).padStart(2, "0");
}


/***/ }),

/***/ 67516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   iv: () => (/* binding */ changesBetween)
/* harmony export */ });
// Files as values: a tree of texts, and the changes that lead from one tree to another.
/** What is written; null deletes. */
function contentOf({ text, bytes }) {
    return text === null ? null : (bytes ?? text);
}
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


/***/ }),

/***/ 69445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ gitPerson),
/* harmony export */   aG: () => (/* binding */ TEMPLATES_TRAILER),
/* harmony export */   hU: () => (/* binding */ editorOf)
/* harmony export */ });
/** Of a commit that puts templates where nothing was. */
const TEMPLATES_TRAILER = ["Deliverables", "templates"];
/** `Session` stands on what an agent did, `Request` on what a command did. */
const OURS = new Set([TEMPLATES_TRAILER[0], "Session", "Request"]);
/**
 * Who edited, null where it was a machine: a bot, one of `bots` (numbers of accounts), or ourselves. Whoever may push can write any
 * author and any trailer: this keeps people from approving what they wrote by mistake, the votes themselves are vouched for elsewhere.
 */
function editorOf({ name, email, person, isBot, trailers }, bots) {
    const machine = isBot || isBotName(name) || isBotName(email.split("@")[0] ?? "") || (person.id !== null && bots.includes(String(person.id)));
    return machine || trailers.some(([key]) => OURS.has(key)) ? null : person;
}
function isBotName(name) {
    return name.trim().toLowerCase().endsWith("[bot]");
}
/** Somebody as git knows them. GitHub's own addresses tell the number of the account. */
function gitPerson(name, email) {
    const id = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/i.exec(email)?.[1];
    return { login: `${name} <${email}>`, id: id === undefined ? null : Number(id) };
}


/***/ }),

/***/ 75019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ milestoneFolder),
/* harmony export */   Z: () => (/* binding */ strayIn),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70522);
// Paths of deliverables: below which folder they lie, which may be made, and which are none.


/** The folder of a milestone's deliverables. */
function milestoneFolder(milestone) {
    return `deliverables/${milestone}`;
}
/** What keeps files from being made: they leave the milestone's folder, or could not be told apart everywhere; null where nothing does. */
function strayIn({ milestone, files }) {
    const stray = files.find(({ path }) => !path.startsWith(`${milestoneFolder(milestone)}/`) || !(0,_stored_data_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortablePath */ .tS)(path));
    return stray ? (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `${JSON.stringify(stray.path)} cannot be a deliverable of ${milestone}.`) : null;
}
/** Hidden files are no deliverables: desktops and editors leave them behind. */
function isHidden(path) {
    return path.split("/").some((name) => name.startsWith("."));
}


/***/ }),

/***/ 62972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   g2: () => (/* binding */ LEASES),
/* harmony export */   jT: () => (/* binding */ OWNERS_LEASES),
/* harmony export */   m8: () => (/* binding */ leaseOf),
/* harmony export */   mf: () => (/* binding */ leaseRef),
/* harmony export */   zR: () => (/* binding */ readLease)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
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
    const value = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(text);
    return isRecord(value) ? value : null;
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

/***/ 32205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ forgetOld),
/* harmony export */   Jo: () => (/* binding */ dueKeys),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   Me: () => (/* binding */ OUTBOX_REF),
/* harmony export */   NN: () => (/* binding */ DELIVERY_MS_MAX),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   Td: () => (/* binding */ outboxRecord),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jG: () => (/* binding */ TRIES_MAX),
/* harmony export */   jg: () => (/* binding */ emptyOutbox),
/* harmony export */   mf: () => (/* binding */ TURN_MS_MAX),
/* harmony export */   qA: () => (/* binding */ letterKey)
/* harmony export */ });
/* unused harmony export TAKEN_MS */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64658);
// The outbox as it is stored: records in their order, and what they come to.


/** Where doors without a disk keep it: commits with one file, each on top of the last, so that no server lets two writers pass each other. */
const OUTBOX_REF = "refs/milestones/outbox";
/** All deliveries of one who has taken letters; the last one begins before it is over. */
const TURN_MS_MAX = 120_000;
/** One of them. */
const DELIVERY_MS_MAX = 15_000;
/** Who takes a letter has it for so long, with time to say what became of it; whoever has not by then is dead. */
const TAKEN_MS = TURN_MS_MAX + 2 * DELIVERY_MS_MAX;
/** A letter that arrived is known for so long, so that the same notice is not sent again. */
const KNOWN_MS = 2 * 86_400_000;
/** Over about a day, with the waits between them. */
const TRIES_MAX = 8;
/** Tries that are remembered where the log has no file of its own. */
const LOG_MAX = 100;
/** Given up, and still shown; older ones are forgotten. */
const DEAD_MAX = 500;
const notice = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTICE_KINDS */ .j), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), milestone: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lines: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .readonly */ .tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())), link: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const channel = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANNELS */ .l);
const letter = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ notice, channel, tries: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), nextAt: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), failure: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const tried = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), channel, delivered: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), detail: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** `by` names one taking; `key` is a letter's. */
const record = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("put"), letter }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("take"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("release"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("settle"), tried, letter: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(letter) }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("known"), key: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("tried"), tried }),
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("reset") }),
]);
function emptyOutbox() {
    return { held: new Map(), known: new Map(), log: [] };
}
function letterKey({ channel: to, notice: { id } }) {
    return `${to} ${id}`;
}
/** Null for what this version does not know. */
function outboxRecord(value) {
    const read = record.safeParse(value);
    return read.success ? read.data : null;
}
/** Records count in their order: of two that take the same letter the first has it. The same record twice is one. */
function applyRecord(state, one) {
    const { held, known } = state;
    switch (one.kind) {
        case "put": return put(state, one.letter);
        case "take": return take(held, one);
        case "settle": return settle(state, one);
        case "known":
            known.set(one.key, one.at);
            return;
        case "tried":
            note(state, one.tried);
            return;
        case "reset":
            held.clear();
            return;
        case "release": {
            const now = held.get(one.key);
            if (now)
                held.set(one.key, { ...now, taken: null });
        }
    }
}
function put({ held, known }, one) {
    const key = letterKey(one);
    if (!held.has(key) && !known.has(key))
        held.set(key, { letter: one, taken: null });
}
/** Who took it before and said nothing is dead; whether it was sent is not known, so that counts as a try. */
function take(held, { key, by, at }) {
    const now = held.get(key);
    if (!now || !isDue(now, Date.parse(at)))
        return;
    const died = now.taken === null ? now.letter : { ...now.letter, tries: now.letter.tries + 1, failure: "The process that tried it died." };
    const over = died.tries >= TRIES_MAX;
    held.set(key, over ? { letter: { ...died, nextAt: null }, taken: null } : { letter: died, taken: { by, at } });
}
function isDue({ letter: { nextAt }, taken }, now) {
    return nextAt !== null && Date.parse(nextAt) <= now && (taken === null || Date.parse(taken.at) + TAKEN_MS <= now);
}
function settle(state, { tried: done, letter: next }) {
    const key = `${done.channel} ${done.id}`;
    note(state, done);
    if (next === null) {
        state.held.delete(key);
        state.known.set(key, done.at);
    }
    else if (state.held.has(key))
        state.held.set(key, { letter: next, taken: null });
}
function note({ log }, done) {
    if (!log.some((other) => isSameTry(other, done)))
        log.push(done);
    if (log.length > LOG_MAX)
        log.shift();
}
function isSameTry(one, other) {
    return one.at === other.at && one.id === other.id && one.channel === other.channel && one.delivered === other.delivered && one.detail === other.detail;
}
/** Keys of letters that are due, the oldest first. */
function dueKeys({ held }, now, limit) {
    return [...held].filter(([, one]) => isDue(one, Date.parse(now))).slice(0, limit).map(([key]) => key);
}
function takenBy({ held }, by) {
    return [...held.values()].flatMap(({ letter: one, taken }) => (taken?.by === by ? [one] : []));
}
/** Forgets what arrived long before the newest that did, and the oldest of what was given up. No clock takes part. */
function forgetOld({ held, known }) {
    const newest = Math.max(...[...known.values()].map((at) => Date.parse(at)).filter(Number.isFinite));
    for (const [key, at] of known)
        if (!(Date.parse(at) > newest - KNOWN_MS))
            known.delete(key);
    const dead = [...held].filter(([, { letter: { nextAt } }]) => nextAt === null);
    for (const [key] of dead.slice(0, Math.max(0, dead.length - DEAD_MAX)))
        held.delete(key);
}
/** The fewest records that come to the same state. */
function recordsOf({ held, known, log }) {
    const letters = [...held].flatMap(([key, { letter: one, taken }]) => [
        { kind: "put", letter: one },
        ...(taken ? [{ kind: "take", key, by: taken.by, at: taken.at }] : []),
    ]);
    return [...letters, ...[...known].map(([key, at]) => ({ kind: "known", key, at })), ...log.map((done) => ({ kind: "tried", tried: done }))];
}


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ outboxOver)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32205);
// An outbox over whatever keeps its records in their order: a file, a ref.



/** One change at a time; what is wished for meanwhile is the next, all of it together and in its order. */
function together(kept) {
    let wishes = [];
    let busy = false;
    const drain = async () => {
        busy = true;
        await null;
        while (wishes.length > 0) {
            const batch = wishes;
            wishes = [];
            const state = await carriedOut(kept, batch).catch((error) => (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unexpected", `The outbox: ${error instanceof Error ? error.message : "a fault"}`)));
            for (const { settle } of batch)
                settle(state);
        }
        busy = false;
    };
    return (wanted) => {
        const { promise, resolve } = Promise.withResolvers();
        wishes.push({ wanted, settle: resolve });
        if (!busy)
            void drain();
        return promise;
    };
}
/** Who chooses sees what those before them add. Nothing is written where nothing is to be added. */
async function carriedOut(kept, batch) {
    const plain = batch.flatMap(({ wanted }) => (typeof wanted === "function" ? [] : [wanted]));
    if (plain.length === batch.length)
        return kept.add(plain.flat());
    const before = await (kept.lately ?? kept.read)();
    if (!before.ok)
        return before;
    const records = [];
    for (const { wanted } of batch) {
        const chosen = typeof wanted === "function" ? wanted(before.value) : wanted;
        for (const record of chosen)
            (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRecord */ .S7)(before.value, record);
        records.push(...chosen);
    }
    return records.length === 0 ? before : kept.add(records);
}
/** `token` gives another text each time: it names who takes letters. */
function outboxOver(kept, token) {
    const addAll = together(kept);
    const add = async (records) => {
        const added = records.length === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await addAll(records);
        return added.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : added;
    };
    return {
        put: (letters) => add(letters.map((letter) => ({ kind: "put", letter }))),
        async take(now, limit) {
            const by = token();
            const after = await addAll((state) => (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .dueKeys */ .Jo)(state, now, limit).map((key) => ({ kind: "take", key, by, at: now })));
            return after.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(after.value, by)) : after;
        },
        release: (letters) => add(letters.map((letter) => ({ kind: "release", key: (0,_core_model_stored_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .letterKey */ .qA)(letter) }))),
        settle: (tried, letter) => add([{ kind: "settle", tried, letter }]),
        async letters() {
            const state = await kept.read();
            return state.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)([...state.value.held.values()].map(({ letter }) => letter)) : state;
        },
        async log(limit) {
            const state = await kept.read();
            return state.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(state.value.log.toReversed().slice(0, limit)) : state;
        },
        async reset() {
            const state = await kept.read();
            if (!state.ok)
                return state;
            const done = state.value.held.size === 0 ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : await add([{ kind: "reset" }]);
            return done.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(state.value.held.size) : done;
        },
    };
}


/***/ })

};
