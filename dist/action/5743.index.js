export const id = 5743;
export const ids = [5743,2972];
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

/***/ 19791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openClock)
/* harmony export */ });
/** Node's timers ring at once when they are set to more: some 24 days. */
const TIMER_MS_MAX = 2 ** 31 - 1;
function openClock() {
    return { now: () => Date.now(), elapsed: () => performance.now(), after };
}
/** `ms` of any size, in as many timers as it takes. */
function after(ms, ring) {
    let timer;
    const wait = (left) => {
        const step = Math.min(left, TIMER_MS_MAX);
        timer = setTimeout(() => (step < left ? wait(left - step) : ring()), step);
    };
    wait(ms);
    return () => clearTimeout(timer);
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSettings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

/***/ 68738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSession),
/* harmony export */   printSession: () => (/* binding */ printSession)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60306);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _model_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41349);
/* harmony import */ var _yaml_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63715);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92775);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83313);
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

/***/ 13877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   w: () => (/* binding */ printMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60306);
/* harmony import */ var _model_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83065);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61724);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20487);
/* harmony import */ var _patch_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34723);
/* harmony import */ var _yaml_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92775);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14822);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83313);








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

/***/ 89953:
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
    ["update --dependencies $", "graph"],
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
    ["status --risk-assessment", "waiting"],
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
    ["review --bottlenecks", "waiting"],
    ["review --analytics", "report analytics"],
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
    ["approval approve --comment TEXT", "approval approve --note TEXT"],
    ["approve ID TASK PHASE", "approval approve ID TASK PHASE"],
    ["complete ID TASK PHASE", "kiro complete ID TASK PHASE"],
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

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ positionalsOf),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   Gf: () => (/* binding */ canonicalWords),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   jH: () => (/* binding */ assignWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14420);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76136);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
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
function assignWords(verb, words, door) {
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
        const taken = takeFlag(verb, { word, next, given, door });
        if (!taken.ok)
            return taken;
        if (taken.value)
            at++;
    }
    return assignLoose(verb, [...loose, ...words.slice(end + 1)], given);
}
/** True where the next word was taken as the value. */
function takeFlag(verb, { word, next, given, door }) {
    const equals = word.indexOf("=");
    const name = equals < 0 ? word : word.slice(0, equals);
    const attached = equals < 0 ? undefined : word.slice(equals + 1);
    const found = flagsOf(verb).get(name);
    if (found === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .g)(unknownFlag(verb, name, door));
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
function unknownFlag(verb, name, door) {
    if (Object.hasOwn(_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOBAL_FLAGS */ .an, name))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-flag", `${name} is for the command line.`, { hint: "Leave it out." });
    const shown = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shownWord */ .oS)(name);
    const known = [...flagsOf(verb).keys(), ...(0,_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .globalFlags */ .vP)(door).map(([flag]) => flag)].filter((flag) => flag.startsWith("--"));
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

/***/ 76136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ takeGlobals),
/* harmony export */   an: () => (/* binding */ GLOBAL_FLAGS),
/* harmony export */   vP: () => (/* binding */ globalFlags)
/* harmony export */ });
/* unused harmony export NO_GLOBALS */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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
/** Those that are taken at a door. */
function globalFlags(door) {
    return Object.entries(GLOBAL_FLAGS).filter(([, { local }]) => door === "cli" || !local);
}
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

/***/ 27687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   n: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14420);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17685);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89953);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87920);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76136);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28157);
/* harmony import */ var _verb_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68287);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19473);
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
        return { globals, command: "help", call: await helpCall(asked, door) };
    if (!named.ok)
        return { globals, command, call: named };
    return { globals, command, call: await callOf({ ...named.value, globals, door }) };
}
/** Help about a verb, or about a noun that has verbs. */
async function helpCall(words, door) {
    const named = (0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameVerb */ .rI)(words);
    if (!named.ok && named.problem.code !== "usage")
        return named;
    if (named.ok && (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlanned */ .H9)(named.value.name))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(named.value.name));
    const about = named.ok ? named.value.name.split(" ") : words.slice(0, 1);
    return callOf({ name: "help", rest: about[0] === "help" ? [] : about, globals: null, door });
}
async function callOf({ name, rest, globals, door }) {
    const verb = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .loadVerb */ .MP)(name, door);
    if (verb === null)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_verb_name_js__WEBPACK_IMPORTED_MODULE_6__/* .notAvailable */ .Fc)(name));
    const assigned = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .assignWords */ .jH)(verb, rest, door);
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

/***/ 28157:
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
    "accept": async () => (await __webpack_require__.e(/* import() */ 6830).then(__webpack_require__.bind(__webpack_require__, 36830))).accept,
    "agent conflicts": async () => (await __webpack_require__.e(/* import() */ 2372).then(__webpack_require__.bind(__webpack_require__, 12372))).conflicts,
    "agent memory": async () => (await __webpack_require__.e(/* import() */ 3756).then(__webpack_require__.bind(__webpack_require__, 83756))).memory,
    "agent restart": async () => (await __webpack_require__.e(/* import() */ 6680).then(__webpack_require__.bind(__webpack_require__, 56680))).restart,
    "agent status": async () => (await __webpack_require__.e(/* import() */ 8761).then(__webpack_require__.bind(__webpack_require__, 28761))).status,
    "agent stop": async () => (await __webpack_require__.e(/* import() */ 1711).then(__webpack_require__.bind(__webpack_require__, 91711))).stop,
    "approval approve": async () => (await Promise.all(/* import() */[__webpack_require__.e(6647), __webpack_require__.e(7034)]).then(__webpack_require__.bind(__webpack_require__, 17034))).approve,
    "approval bypass": async () => (await Promise.all(/* import() */[__webpack_require__.e(6647), __webpack_require__.e(2161)]).then(__webpack_require__.bind(__webpack_require__, 92161))).bypass,
    "approval due": async () => (await __webpack_require__.e(/* import() */ 9831).then(__webpack_require__.bind(__webpack_require__, 79831))).due,
    "approval list": async () => (await __webpack_require__.e(/* import() */ 9688).then(__webpack_require__.bind(__webpack_require__, 39688))).list,
    "approval reject": async () => (await Promise.all(/* import() */[__webpack_require__.e(6647), __webpack_require__.e(7034)]).then(__webpack_require__.bind(__webpack_require__, 17034))).reject,
    "approval request-changes": async () => (await Promise.all(/* import() */[__webpack_require__.e(6647), __webpack_require__.e(7034)]).then(__webpack_require__.bind(__webpack_require__, 17034))).requestChanges,
    "archive": async () => (await __webpack_require__.e(/* import() */ 7714).then(__webpack_require__.bind(__webpack_require__, 87714))).archive,
    "backend compare": async () => (await __webpack_require__.e(/* import() */ 4645).then(__webpack_require__.bind(__webpack_require__, 34645))).compare,
    "backend rebuild": async () => (await __webpack_require__.e(/* import() */ 8069).then(__webpack_require__.bind(__webpack_require__, 68069))).rebuild,
    "backend status": async () => (await __webpack_require__.e(/* import() */ 9614).then(__webpack_require__.bind(__webpack_require__, 89614))).status,
    "backend switch": async () => (await __webpack_require__.e(/* import() */ 6712).then(__webpack_require__.bind(__webpack_require__, 36712))).switchTo,
    "backend sync": async () => (await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 5139))).sync,
    "backend verify": async () => (await __webpack_require__.e(/* import() */ 2721).then(__webpack_require__.bind(__webpack_require__, 92721))).verify,
    "backup create": async () => (await __webpack_require__.e(/* import() */ 3618).then(__webpack_require__.bind(__webpack_require__, 43618))).create,
    "backup list": async () => (await __webpack_require__.e(/* import() */ 510).then(__webpack_require__.bind(__webpack_require__, 80510))).list,
    "backup restore": async () => (await __webpack_require__.e(/* import() */ 1134).then(__webpack_require__.bind(__webpack_require__, 41134))).restore,
    "backup test": async () => (await __webpack_require__.e(/* import() */ 4842).then(__webpack_require__.bind(__webpack_require__, 4842))).test,
    "block": async () => (await __webpack_require__.e(/* import() */ 9985).then(__webpack_require__.bind(__webpack_require__, 9985))).block,
    "branch archive": async () => (await __webpack_require__.e(/* import() */ 9684).then(__webpack_require__.bind(__webpack_require__, 89684))).archive,
    "branch cleanup": async () => (await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 15290))).cleanup,
    "branch list": async () => (await __webpack_require__.e(/* import() */ 1280).then(__webpack_require__.bind(__webpack_require__, 91280))).list,
    "cache clear": async () => (await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 10573))).clear,
    "cancel": async () => (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 30956))).cancel,
    "check": async () => (await __webpack_require__.e(/* import() */ 919).then(__webpack_require__.bind(__webpack_require__, 40919))).check,
    "complete": async () => (await __webpack_require__.e(/* import() */ 9393).then(__webpack_require__.bind(__webpack_require__, 19393))).complete,
    "completion": async () => (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 57032))).completion(await talkedAbout("help")),
    "completion ids": async () => (await __webpack_require__.e(/* import() */ 6819).then(__webpack_require__.bind(__webpack_require__, 46819))).completionIds,
    "config get": async () => (await __webpack_require__.e(/* import() */ 556).then(__webpack_require__.bind(__webpack_require__, 10556))).get,
    "config set": async () => (await __webpack_require__.e(/* import() */ 8076).then(__webpack_require__.bind(__webpack_require__, 58076))).set,
    "config show": async () => (await __webpack_require__.e(/* import() */ 9867).then(__webpack_require__.bind(__webpack_require__, 39867))).show,
    "config unset": async () => (await __webpack_require__.e(/* import() */ 161).then(__webpack_require__.bind(__webpack_require__, 90161))).unset,
    "config validate": async () => (await __webpack_require__.e(/* import() */ 3312).then(__webpack_require__.bind(__webpack_require__, 63312))).validate,
    "data fix-format": async () => (await __webpack_require__.e(/* import() */ 4661).then(__webpack_require__.bind(__webpack_require__, 24661))).fixFormat,
    "data prune": async () => (await __webpack_require__.e(/* import() */ 3702).then(__webpack_require__.bind(__webpack_require__, 93702))).prune,
    "data refresh": async () => (await __webpack_require__.e(/* import() */ 3429).then(__webpack_require__.bind(__webpack_require__, 95810))).refresh,
    "data validate": async () => (await __webpack_require__.e(/* import() */ 4846).then(__webpack_require__.bind(__webpack_require__, 84846))).validate,
    "db assess": async () => (await __webpack_require__.e(/* import() */ 1264).then(__webpack_require__.bind(__webpack_require__, 91264))).assess,
    "db check": async () => (await __webpack_require__.e(/* import() */ 7452).then(__webpack_require__.bind(__webpack_require__, 87452))).check,
    "db fix": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).fix,
    "db info": async () => (await __webpack_require__.e(/* import() */ 7926).then(__webpack_require__.bind(__webpack_require__, 7926))).info,
    "db optimize": async () => (await __webpack_require__.e(/* import() */ 8497).then(__webpack_require__.bind(__webpack_require__, 78497))).optimize,
    "db pool reset": async () => (await __webpack_require__.e(/* import() */ 782).then(__webpack_require__.bind(__webpack_require__, 70782))).poolReset,
    "db reindex": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).reindex,
    "db reset": async () => (await __webpack_require__.e(/* import() */ 1895).then(__webpack_require__.bind(__webpack_require__, 11895))).reset,
    "db setup": async () => (await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.bind(__webpack_require__, 30105))).setup,
    "db tune": async () => (await __webpack_require__.e(/* import() */ 1616).then(__webpack_require__.bind(__webpack_require__, 51616))).tune,
    "db upgrade": async () => (await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 97023))).upgrade,
    "db verify": async () => (await __webpack_require__.e(/* import() */ 3563).then(__webpack_require__.bind(__webpack_require__, 43563))).verify,
    "depends": async () => (await __webpack_require__.e(/* import() */ 3471).then(__webpack_require__.bind(__webpack_require__, 33471))).depends,
    "doctor": async () => (await __webpack_require__.e(/* import() */ 9057).then(__webpack_require__.bind(__webpack_require__, 39057))).doctor,
    "execute": async () => (await __webpack_require__.e(/* import() */ 3887).then(__webpack_require__.bind(__webpack_require__, 93887))).execute,
    "git resolve": async () => (await __webpack_require__.e(/* import() */ 5418).then(__webpack_require__.bind(__webpack_require__, 95418))).resolve,
    "graph": async () => (await __webpack_require__.e(/* import() */ 6964).then(__webpack_require__.bind(__webpack_require__, 86964))).graph,
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help(await talkedAbout("completion")),
    "history": async () => (await __webpack_require__.e(/* import() */ 4109).then(__webpack_require__.bind(__webpack_require__, 54109))).history,
    "import": async () => (await __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.bind(__webpack_require__, 24567))).importMilestones,
    "init": async () => (await __webpack_require__.e(/* import() */ 2818).then(__webpack_require__.bind(__webpack_require__, 82818))).init,
    "kiro complete": async () => (await __webpack_require__.e(/* import() */ 7810).then(__webpack_require__.bind(__webpack_require__, 37810))).complete,
    "kiro enable": async () => (await Promise.all(/* import() */[__webpack_require__.e(8804), __webpack_require__.e(1626)]).then(__webpack_require__.bind(__webpack_require__, 71626))).enable,
    "kiro regenerate": async () => (await Promise.all(/* import() */[__webpack_require__.e(8804), __webpack_require__.e(9055)]).then(__webpack_require__.bind(__webpack_require__, 39055))).regenerate,
    "kiro reset": async () => (await Promise.all(/* import() */[__webpack_require__.e(4656), __webpack_require__.e(1334)]).then(__webpack_require__.bind(__webpack_require__, 1334))).reset,
    "kiro status": async () => (await __webpack_require__.e(/* import() */ 261).then(__webpack_require__.bind(__webpack_require__, 30261))).status,
    "kiro submit": async () => (await __webpack_require__.e(/* import() */ 2981).then(__webpack_require__.bind(__webpack_require__, 82981))).submit,
    "kiro transition": async () => (await Promise.all(/* import() */[__webpack_require__.e(4656), __webpack_require__.e(9314)]).then(__webpack_require__.bind(__webpack_require__, 79314))).transition,
    "kiro validate": async () => (await __webpack_require__.e(/* import() */ 4191).then(__webpack_require__.bind(__webpack_require__, 44191))).validate,
    "list": async () => (await __webpack_require__.e(/* import() */ 4746).then(__webpack_require__.bind(__webpack_require__, 4746))).list,
    "maintain": async () => (await __webpack_require__.e(/* import() */ 7902).then(__webpack_require__.bind(__webpack_require__, 17902))).maintain,
    "next": async () => (await __webpack_require__.e(/* import() */ 9535).then(__webpack_require__.bind(__webpack_require__, 19535))).next,
    "notify log": async () => (await __webpack_require__.e(/* import() */ 1741).then(__webpack_require__.bind(__webpack_require__, 81741))).log,
    "notify reset": async () => (await __webpack_require__.e(/* import() */ 4452).then(__webpack_require__.bind(__webpack_require__, 4452))).reset,
    "notify test": async () => (await __webpack_require__.e(/* import() */ 9083).then(__webpack_require__.bind(__webpack_require__, 69083))).test,
    "perf analyze": async () => (await __webpack_require__.e(/* import() */ 3025).then(__webpack_require__.bind(__webpack_require__, 73025))).analyze,
    "perf bench": async () => (await __webpack_require__.e(/* import() */ 3107).then(__webpack_require__.bind(__webpack_require__, 33107))).bench,
    "perf compare": async () => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 89310))).compare,
    "perf preset": async () => (await __webpack_require__.e(/* import() */ 9326).then(__webpack_require__.bind(__webpack_require__, 19326))).preset,
    "perf report": async () => (await __webpack_require__.e(/* import() */ 7115).then(__webpack_require__.bind(__webpack_require__, 97115))).report,
    "plan": async () => (await Promise.all(/* import() */[__webpack_require__.e(8804), __webpack_require__.e(8013)]).then(__webpack_require__.bind(__webpack_require__, 38013))).plan,
    "reopen": async () => (await __webpack_require__.e(/* import() */ 5891).then(__webpack_require__.bind(__webpack_require__, 5891))).reopen,
    "report analytics": async () => (await __webpack_require__.e(/* import() */ 1855).then(__webpack_require__.bind(__webpack_require__, 61855))).analytics,
    "scale check": async () => (await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 8196))).check,
    "scale explain": async () => (await __webpack_require__.e(/* import() */ 8653).then(__webpack_require__.bind(__webpack_require__, 58653))).explain,
    "scale recalc": async () => (await __webpack_require__.e(/* import() */ 3630).then(__webpack_require__.bind(__webpack_require__, 93630))).recalc,
    "scale simulate": async () => (await __webpack_require__.e(/* import() */ 9044).then(__webpack_require__.bind(__webpack_require__, 79044))).simulate,
    "scale status": async () => (await __webpack_require__.e(/* import() */ 3432).then(__webpack_require__.bind(__webpack_require__, 43432))).status,
    "scale test": async () => (await __webpack_require__.e(/* import() */ 3462).then(__webpack_require__.bind(__webpack_require__, 3462))).trial,
    "search": async () => (await __webpack_require__.e(/* import() */ 1706).then(__webpack_require__.bind(__webpack_require__, 31706))).search,
    "session cleanup": async () => (await __webpack_require__.e(/* import() */ 9358).then(__webpack_require__.bind(__webpack_require__, 69358))).cleanup,
    "session latest": async () => (await __webpack_require__.e(/* import() */ 1507).then(__webpack_require__.bind(__webpack_require__, 61507))).latest,
    "session list": async () => (await __webpack_require__.e(/* import() */ 1412).then(__webpack_require__.bind(__webpack_require__, 51412))).list,
    "session own": async () => (await __webpack_require__.e(/* import() */ 7942).then(__webpack_require__.bind(__webpack_require__, 77942))).own,
    "session reset": async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 5445))).reset,
    "session restore": async () => (await __webpack_require__.e(/* import() */ 7936).then(__webpack_require__.bind(__webpack_require__, 97936))).restore,
    "session show": async () => (await __webpack_require__.e(/* import() */ 3573).then(__webpack_require__.bind(__webpack_require__, 3573))).show,
    "session status": async () => (await __webpack_require__.e(/* import() */ 2122).then(__webpack_require__.bind(__webpack_require__, 62122))).status,
    "session stop": async () => (await __webpack_require__.e(/* import() */ 7072).then(__webpack_require__.bind(__webpack_require__, 37072))).stop,
    "session validate": async () => (await __webpack_require__.e(/* import() */ 6130).then(__webpack_require__.bind(__webpack_require__, 26130))).validate,
    "show": async () => (await __webpack_require__.e(/* import() */ 7219).then(__webpack_require__.bind(__webpack_require__, 87219))).show,
    "status": async () => (await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 5395))).status,
    "sweep": async () => (await __webpack_require__.e(/* import() */ 7739).then(__webpack_require__.bind(__webpack_require__, 37739))).sweep,
    "system-info": async () => (await __webpack_require__.e(/* import() */ 7511).then(__webpack_require__.bind(__webpack_require__, 87511))).systemInfo,
    "unblock": async () => (await __webpack_require__.e(/* import() */ 9208).then(__webpack_require__.bind(__webpack_require__, 69208))).unblock,
    "update": async () => (await __webpack_require__.e(/* import() */ 6901).then(__webpack_require__.bind(__webpack_require__, 96901))).update,
    "version": async () => (await __webpack_require__.e(/* import() */ 9496).then(__webpack_require__.bind(__webpack_require__, 77115))).version,
    "waiting": async () => (await __webpack_require__.e(/* import() */ 4607).then(__webpack_require__.bind(__webpack_require__, 34607))).waiting,
    "watch": async () => (await Promise.all(/* import() */[__webpack_require__.e(7826), __webpack_require__.e(2187)]).then(__webpack_require__.bind(__webpack_require__, 12187))).watch,
};
/** Verbs that are named here and built later. */
const PLANNED = [
    "agent monitor", "agent priority", "agent report",
    "backup schedule", "branch archive", "branch cleanup", "branch list", "check",
    "config fix", "config minimal", "config precedence", "config reload", "config reset", "config test", "dashboard",
    "data locate", "data rebuild", "data repair",
    "docs customizations", "docs runbook", "emergency mode", "emergency reset", "emergency rollback",
    "enterprise check", "enterprise features", "enterprise status", "enterprise test", "enterprise validate", "execute",
    "git reset", "git status", "git test", "integration credentials", "integration reset", "integration test",
    "integration validate", "integration webhooks", "logs", "maintain", "maintenance annual", "maintenance monthly",
    "maintenance quarterly", "maintenance weekly", "merge-driver", "migrate legacy", "migrate report", "migrate resume",
    "migrate rollback", "migrate status", "migrate verify", "perf analyze",
    "perf bench", "perf compare", "perf memory", "perf preset", "perf report", "perf resources", "report compliance", "report portfolio", "report resources", "restart", "scale check", "scale explain", "scale recalc",
    "scale simulate", "scale status", "scale test", "sweep", "template reload", "template render", "template validate",
    "template vars", "worker", "workflow debug", "workflow test", "workflow validate",
];
/** Not shown by help and did-you-mean: only the shell's completion calls it. */
const HIDDEN = new Set(["completion ids"]);
/** What answers differently in a comment. */
const IN_COMMENTS = {
    "help": async () => (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help(await talkedAbout("completion"), "comment"),
};
/** The longest name has so many words. */
const VERB_WORDS_MAX = 3;
/** The verb of this name, or null where it is not built yet or not known. */
function loadVerb(name, door = "cli") {
    const verbs = door === "comment" && Object.hasOwn(IN_COMMENTS, name) ? IN_COMMENTS : BUILT;
    return Object.hasOwn(verbs, name) ? (verbs[name]?.() ?? null) : null;
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
    const last = other === "help" ? (await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 50034))).help([]) : (await __webpack_require__.e(/* import() */ 7032).then(__webpack_require__.bind(__webpack_require__, 57032))).completion([]);
    return [...ordinary, last];
}
function load(names) {
    return Promise.all(names.flatMap((name) => loadVerb(name) ?? []));
}


/***/ }),

/***/ 68287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ notAvailable),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   rI: () => (/* binding */ nameVerb)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14420);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89953);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28157);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
// Which verb the first words name, and what to say where they name none.






/** Words that other tools use for what a verb here does. */
const ELSEWHERE = {
    add: "plan", create: "plan", new: "plan", close: "complete", done: "complete", finish: "complete", delete: "cancel",
    remove: "cancel", rm: "cancel", edit: "update", set: "update", start: "update", get: "show", view: "show", ls: "list",
    search: "list", log: "history", events: "history", ready: "next", board: "status", check: "data validate",
    fix: "data fix-format", merge: "git resolve", resolve: "git resolve", run: "execute", diagnose: "doctor",
    "data backup": "backup create", "data restore": "backup restore",
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
    const known = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .builtNames */ .lS)();
    const ofNoun = known.filter((name) => name.startsWith(`${first} `));
    if (ofNoun.length === 0 && (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .missingNames */ .JA)().some((name) => name.startsWith(`${first} `)))
        return notAvailable(first);
    if (ofNoun.length === 0)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("unknown-verb", `There is no verb ${shown(first)}.`, { hint: hintFor(first, second, known) });
    const choices = ofNoun.map((name) => name.slice(first.length + 1)).join(", ");
    if (second === undefined || second.startsWith("-"))
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${first} needs ${ofNoun.length === 1 ? "" : "one of "}${choices} after it.`, { hint: `See \`milestone help ${first}\`.` });
    const elsewhere = elsewhereOf(`${first} ${second}`);
    const near = elsewhere === null ? closest(`${first} ${second}`, ofNoun) : [elsewhere];
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
    const elsewhere = elsewhereOf(first);
    if (elsewhere !== null)
        return didYouMean([elsewhere]);
    const pairs = second === undefined ? [] : closest(`${first} ${second}`, known.filter((name) => name.includes(" ")));
    const names = new Set([...known.map((name) => name.split(" ")[0] ?? name), ...known]);
    const near = pairs.length > 0 ? pairs : closest(first, [...names]);
    return near.length > 0 ? didYouMean(near) : "See `milestone help`.";
}
function elsewhereOf(words) {
    return Object.hasOwn(ELSEWHERE, words) ? (ELSEWHERE[words] ?? null) : null;
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

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ shownWord),
/* harmony export */   yM: () => (/* binding */ splitWords),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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

/***/ 83065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compactTask),
/* harmony export */   s: () => (/* binding */ compactMilestone)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
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

/***/ 47780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   yV: () => (/* binding */ removedBy)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60306);
// Events: what happened, as lines of `.milestones/events/<id>.jsonl`.

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
    "database_issues", "backend_switched", "scale_threshold_approaching", "kiro_enabled", "kiro_phase_overdue",
    "kiro_approval_reopened", "kiro_approval_bypassed",
];
/** The tasks that an event adds, each with its origin. */
function addedBy({ event_type, details, request_id, timestamp }) {
    const made = details["milestone"];
    const created = event_type === "milestone_created" && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(made) ? made["tasks"] : undefined;
    const tasks = event_type === "milestone_modified" ? details["tasks_added"] : created;
    const ids = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(tasks) ? tasks.flatMap((task) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(task) && typeof task["id"] === "string" ? [task["id"]] : [])) : [];
    return ids.map((id, index) => ({ id, origin: { name: `${request_id ?? timestamp ?? ""} ${index}`, at: timestamp ?? "" } }));
}
function removedBy({ details }) {
    const removed = details["tasks_removed"];
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(removed) ? removed.filter((id) => typeof id === "string") : [];
}


/***/ }),

/***/ 41349:
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84019);
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

/***/ 70522:
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
/* harmony export */   nH: () => (/* binding */ isWritable),
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
/** Whether a change may be made: what comes back keeps the name that it had. */
function isWritable({ path, text, bytes }) {
    return text === null || bytes !== undefined ? isDataPath(path) : isPortablePath(path);
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

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
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
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}


/***/ }),

/***/ 57217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evolve)
/* harmony export */ });
/* unused harmony export changesState */
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21004);
/* harmony import */ var _model_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21097);
/* harmony import */ var _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48104);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13303);
// What each event does to the workspace: the one place where state changes.






/** The workspace after the events, in their order. `now` is the instant they happened, ISO 8601 UTC. */
function evolve(workspace, events, now) {
    const changed = new Map();
    for (const event of events)
        evolveOne(workspace, event, { changed, now });
    let state = workspace;
    // Progress follows from the tasks, so that it is looked at once, however many events there are.
    for (const { milestone, path, isNew } of changed.values()) {
        const whole = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgress */ .E0)(milestone);
        state = (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .withMilestone */ .Pp)(isNew ? { ...state, exists: true } : state, isNew ? whole : stamped(whole, now), path);
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
    const path = event_type === "milestone_archived" ? (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .completedPath */ .vD)(id) : (before?.path ?? paths.get(id));
    changed.set(id, { milestone: change(milestone, details, event.at ?? now), path, isNew: before?.isNew ?? false });
}
/** An event without a milestone records one that came as a file. */
function created(details, changed) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(details["milestone"]))
        return;
    const milestone = _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Milestone */ .fl.parse(details["milestone"]);
    changed.set(milestone.id, { milestone, path: (0,_model_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .activePath */ .iW)(milestone.id), isNew: true });
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
    task_dependency_blocker: null, risk_identified: null, blockers_escalated: null,
    kiro_task_completed: null, kiro_approval_requested: null, kiro_approval_granted: null, kiro_approval_rejected: null,
    session_created: null, session_resumed: null, session_ended: null, checkpoint_created: null, state_initialized: null, state_saved: null,
    state_loaded: null, state_restored: null, state_recovered: null, state_modified: null, state_cleaned: null, branch_created: null,
    branch_synced: null, pr_created: null, conflict_detected: null, auto_commit: null, operation_failed: null, agent_deployed: null,
    git_operation: null, storage_initialized: null, migration_completed: null, migration_monitoring: null, backup_restored: null,
    scale_status: null, scale_detection_initialized: null, performance_metric: null, database_issues: null, backend_switched: null,
    scale_threshold_approaching: null, kiro_approval_reopened: null, kiro_approval_bypassed: null,
};
/** null marks a record, which changes nothing; a created milestone is a change of the workspace, not of a milestone. */
const CHANGES = {
    milestone_created: null,
    milestone_updated: (milestone, { fields }) => updated(milestone, (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}),
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
    kiro_enabled: _kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .kiroEnabled */ .Vb,
    kiro_phase_updated: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseUpdated */ .DK)(task, details, now)),
    kiro_phase_transition: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseTransition */ .P0)(task, details, now)),
    kiro_phase_overdue: (milestone, details, now) => withTask(milestone, details, (task) => (0,_kiro_evolve_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseOverdue */ .wV)(task, details, now)),
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
    const open = conflicts.filter((record) => !(0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(record) || !places.some((place) => record["at"] === place || String(record["at"]).startsWith(`${place}/`)));
    return open.length === 0 ? { ...rest } : { ...rest, conflicts: open };
}
function modified(milestone, { tasks_added, tasks_changed, tasks_removed }) {
    const removed = new Set(strings(tasks_removed));
    const kept = milestone.tasks.filter((task) => !removed.has(task.id));
    const changed = kept.map((task) => {
        const fields = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? tasks_changed[task.id] : undefined;
        return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(withoutNulls({ ...task, ...fields })) : task;
    });
    const added = Array.isArray(tasks_added) ? tasks_added.map((task) => _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .Task */ .YZ.parse(task)) : [];
    const places = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tasks_changed) ? Object.entries(tasks_changed).flatMap(([id, fields]) => Object.keys((0,_base_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(fields) ? fields : {}).map((field) => `tasks/${id}/${field}`)) : [];
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
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .MILESTONE_STATUSES */ .uW.find((one) => one === word);
    if (status === undefined)
        throw new TypeError(`${String(word)} is no status of a milestone`);
    return status;
}
function taskStatus(word) {
    const status = _model_status_js__WEBPACK_IMPORTED_MODULE_5__/* .TASK_STATUSES */ .Hi.find((one) => one === word);
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

/***/ 10280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ resolveAgent)
/* harmony export */ });
/* unused harmony export parseBudget */
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _model_config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92089);
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

/***/ 81937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   XY: () => (/* binding */ verifyLines),
/* harmony export */   gx: () => (/* binding */ doneBy)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
/* harmony import */ var _coding_agents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10280);


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
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
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
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
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

/***/ 89701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ cycleProblem),
/* harmony export */   iU: () => (/* binding */ invariants)
/* harmony export */ });
/* unused harmony export requirements */
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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

/***/ 34314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ localOpens),
/* harmony export */   Ew: () => (/* binding */ staleGates),
/* harmony export */   Jj: () => (/* binding */ gateNeeds),
/* harmony export */   L: () => (/* binding */ kiroOff),
/* harmony export */   Ly: () => (/* binding */ kiroIsOn),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   YY: () => (/* binding */ mayOpenByForce),
/* harmony export */   aH: () => (/* binding */ speaker),
/* harmony export */   zR: () => (/* binding */ approach)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33445);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41113);
// Coming to a gate: whether phases are on here, whether the task may still change, who speaks, and what no longer holds.







/** Everything that is asked about before a phase may move. */
function gateNeeds(milestone) {
    return [{ kind: "deliverables", milestone }, { kind: "approvals", milestone }, { kind: "standing" }];
}
/** Phases are opt-in: by their switch, or since every new milestone is to have them. */
function kiroIsOn({ features, default_workflow }) {
    return features.kiro_workflow || default_workflow === "kiro";
}
/** Problem: `transition-not-allowed`, which says how to turn phases on; null where they are. */
function kiroOff(config) {
    if (kiroIsOn(config))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", "Phases are switched off here.", { hint: "Turn them on with `milestone config set features.kiro_workflow true`." });
}
/** The gate of a task that may still change. Problems beside those of `sightOf`: `milestone-archived`, `transition-not-allowed`. */
function approach(workspace, where, facts) {
    const off = kiroOff(workspace.config);
    if (off)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(off);
    const open = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findOpenMilestone */ .Oo)(workspace, where.milestone);
    if (!open.ok)
        return open;
    const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { ...where, milestone: open.value.id }, facts);
    if (!sight.ok)
        return sight;
    const { milestone, task } = sight.value;
    if (milestone.status === "cancelled")
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Milestone ${milestone.id} is cancelled; its phases do not change.`, { hint: "Use `milestone reopen` to take it up again." }));
    if (!(0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status))
        return sight;
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Task ${task.id} of ${milestone.id} is ${task.status}; its phases are over.`, { hint: `Take it up again with \`milestone reopen ${milestone.id} ${task.id}\`.` }));
}
/** Problem: `permission-denied` where nobody is known. */
function speaker({ standing }) {
    return standing ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(standing) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "It is not known who speaks here.", { hint: "Say it in a comment, or in a shell of your own." }));
}
/** Who acts, as well as it is known. */
function personOf({ standing }, actor) {
    return standing?.person ?? { login: actor, id: null };
}
/** Whether votes that no forge vouches for open gates; where nobody knows whether there is a forge, they do not. */
function localOpens(config, { standing }) {
    return (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, { forge: standing?.forge ?? true });
}
/** Problem: `permission-denied` where a task speaks, or somebody for whom no forge vouches though there is one. */
function mayOpenByForce(standing, config) {
    if (standing.inTask)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "A task cannot open a gate: that is for people to do.", { hint: "Do it yourself, outside of the task." });
    if (standing.source.verified || (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .localCounts */ .Gg)(config, standing))
        return null;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "Nobody vouches for who says this here, so that it opens no gate of a repository on GitHub.", { hint: "Say it in a comment there, or let an admin set approval_workflow.allow_local." });
}
/** Gates of a task that were put up or passed and show something else by now; without the work branch nothing is held against what passed. */
function staleGates(milestone, task, { workspace, facts }) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderKiro */ .sw)(task) || (0,_model_status_js__WEBPACK_IMPORTED_MODULE_6__/* .isTaskOver */ .Od)(task.status) || !facts.deliverables)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    const stale = [];
    for (const phase of (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOrder */ .CM)(milestone, task)) {
        const sight = (0,_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .sightOf */ .p)(workspace, { milestone: milestone.id, task: task.id, phase }, facts);
        if (!sight.ok)
            return sight;
        if (isStale(sight.value, facts))
            stale.push(sight.value);
    }
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(stale);
}
function isStale({ drifted, approval, gate }, { deliverables }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRound */ .Hw)(approval);
    if (!drifted || !round || !gate.needed)
        return false;
    return !(deliverables?.where === "nowhere" && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassed */ .Hh)(round.status));
}


/***/ }),

/***/ 21054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ reopenedGates),
/* harmony export */   Zh: () => (/* binding */ over),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   xp: () => (/* binding */ letPass),
/* harmony export */   zO: () => (/* binding */ putUp)
/* harmony export */ });
/* unused harmony export withoutPending */
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33818);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _blockers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88629);
/* harmony import */ var _sight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41113);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67339);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87128);






/** A phase that is done: its gate is asked, or, where there is none, the next phase begins. `more` goes on record with it. */
function putUp(sight, act, more = {}) {
    const { gate, milestone, task } = sight;
    if (!gate.needed)
        return over(sight, act, { status: "completed", manner: "normal", more });
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .requested */ .lT)(withoutPending(sight.approval, act.at), (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, act));
    return { events: [...begun(sight), (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase: sight.phase }, "waiting_approval", more), requestEvent(approval, act)], approvals: [approval] };
}
/** A round that nobody decides any more. */
function withoutPending(approval, at) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    if (!approval || round?.status !== "pending")
        return approval;
    return { ...approval, rounds: [...approval.rounds.slice(0, -1), { ...round, status: "reopened", decided_at: at, reason: "It was put up anew." }] };
}
function requestEvent(approval, { counts }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    const { milestone_id, task_id, phase } = approval;
    const asked = { approvers: [...(round?.approvers ?? [])], deliverables: (round?.deliverables ?? []).map(({ path }) => path), auto_approve_at: round?.auto_approve_at ?? null };
    return { event_type: "kiro_approval_requested", milestone_id, details: { task_id, phase, ...asked, approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, { counts }) } };
}
/** A task and its milestone are at work from the first move of a phase on. */
function begun({ milestone, task }) {
    return task.status === "pending" ? (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .taskEvents */ .HT)(milestone, task, { status: "in_progress" }) : [];
}
/** The phase is over; what follows begins, unless an earlier phase is open again. Behind the last the task is completed. */
function over(sight, { workspace }, { status, manner, by, more = {} }) {
    const { milestone, task, phase } = sight;
    const isFree = (0,_blockers_js__WEBPACK_IMPORTED_MODULE_2__/* .orderBlockers */ .y2)(sight).length === 0;
    const { events, ends } = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .passed */ .bF)({ milestone, task, phase }, { status, manner, goOn: isFree && workspace.config.kiro_workflow.auto_transition, ...(by !== undefined && { by }) });
    const told = events.map((event) => (event.event_type === "kiro_phase_updated" ? { ...event, details: { ...event.details, ...more } } : event));
    if (!ends)
        return { events: [...begun(sight), ...told], approvals: [] };
    if (!isFree)
        return { events: told.filter(({ event_type }) => event_type !== "kiro_task_completed"), approvals: [] };
    return { events: [...told, ...(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_0__/* .taskEvents */ .HT)(milestone, task, { status: "completed" })], approvals: [] };
}
/** What a vote comes to: on record, and the gate open, closed for good, or the work open again. */
function decided(sight, act, { voted, reason }) {
    const { approval } = voted;
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval);
    const said = voteEvents(sight, { voted, reason, act });
    const { milestone, task, phase } = sight;
    const why = { by: act.by.login, reason };
    switch (round?.status) {
        case "approved": return { events: [...said, ...over(sight, act, { status: "approved", manner: "normal", by: approversOf(round).join(", ") }).events], approvals: [approval] };
        case "rejected": return { events: [...said, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "blocked", why)], approvals: [approval] };
        case "changes_requested": return { events: [...said, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "in_progress", why)], approvals: [approval] };
        default: return { events: said, approvals: [approval] };
    }
}
function voteEvents({ milestone, task, phase }, { voted, reason, act }) {
    const { approval, roles, counted } = voted;
    const votes = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approval)?.votes.slice(-roles.length) ?? [];
    const row = (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act);
    return votes.map(({ role, decision }) => {
        const told = { task_id: task.id, phase, role, by: act.by.login, ...(!counted && { counted }), approval: row };
        if (decision === "approved")
            return { event_type: "kiro_approval_granted", milestone_id: milestone.id, details: { ...told, ...(reason !== "" && { note: reason }) } };
        return { event_type: "kiro_approval_rejected", milestone_id: milestone.id, details: { ...told, reason, changes: decision === "changes_requested" } };
    });
}
/** Logins of those whose yes opened a gate, each once. */
function approversOf({ votes }) {
    return [...new Set(votes.filter(({ decision }) => decision === "approved").map(({ by }) => by.login))];
}
/** Somebody who may lets the phase pass, and says why; what was missing is on record with it. */
function letPass(sight, act, { reason, missing }) {
    const { milestone, task, phase } = sight;
    const pending = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(sight.approval)?.status === "pending" && !sight.drifted ? sight.approval : null;
    const asked = pending ?? (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .requested */ .lT)(withoutPending(sight.approval, act.at), (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, act));
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .bypassed */ .KC)(asked, { by: act.by, at: act.at, reason });
    const details = { task_id: task.id, phase, by: act.by.login, reason, ...(missing.length > 0 && { missing: [...missing] }), approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act) };
    const audit = { event_type: "kiro_approval_bypassed", milestone_id: milestone.id, details };
    return { events: [audit, ...over(sight, act, { status: "approved", manner: "forced", by: act.by.login }).events], approvals: [approval] };
}
/** Gates that show something else than what was put up are asked anew; the last of them first, so that the task stands at the first. */
function reopenedGates(stale, act) {
    const moves = stale.toReversed().flatMap((sight) => (sight.drifted && sight.approval ? [reopenedGate(sight, act, { drifted: sight.drifted, approval: sight.approval })] : []));
    return { events: moves.flatMap(({ events }) => events), approvals: moves.flatMap(({ approvals }) => approvals) };
}
/** It is asked in the name of whoever asked before: to notice a change is not to ask for approval of it. */
function reopenedGate(sight, act, { drifted, approval: former }) {
    const { milestone, task, phase } = sight;
    const by = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(former)?.requested_by ?? act.by;
    const approval = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .reopened */ .ZK)(former, drifted, (0,_sight_js__WEBPACK_IMPORTED_MODULE_3__/* .askingOf */ .z)(sight, { ...act, by }));
    const details = { task_id: task.id, phase, paths: [...drifted.paths], approved_by: drifted.approved_by.map(({ login }) => login), approval: (0,_row_js__WEBPACK_IMPORTED_MODULE_5__/* .approvalRow */ .ge)(approval, act) };
    const event = { event_type: "kiro_approval_reopened", milestone_id: milestone.id, details };
    return { events: [event, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseEvent */ .w3)({ milestone, task, phase }, "waiting_approval"), requestEvent(approval, act)], approvals: [approval] };
}


/***/ }),

/***/ 87128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   ge: () => (/* binding */ approvalRow),
/* harmony export */   jH: () => (/* binding */ INDEPENDENT)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91556);
// An approval as one row: what programs are told of it, and what stays on record with its events.


function approvalRow(approval, { counts }) {
    const { milestone_id: milestone, task_id: task, phase } = approval;
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(approval);
    const none = { approvers: [], approved_by: [], outstanding: [], requested_at: null, requested_by: null, auto_approve_at: null };
    if (!round)
        return { milestone, task, phase, status: "pending", ...none };
    const yes = round.votes.filter(({ decision, source }) => decision === "approved" && (source.verified || counts));
    return {
        milestone, task, phase,
        status: round.status,
        approvers: [...round.approvers],
        approved_by: [...new Set(yes.map(({ by }) => by.login))],
        outstanding: round.status === "pending" ? waitedFor(round, { counts }) : [],
        requested_at: round.requested_at === "" ? null : round.requested_at,
        requested_by: round.requested_by.login === "" ? null : round.requested_by.login,
        auto_approve_at: round.auto_approve_at,
    };
}
/** Whom nobody else can speak for is named in words: the gate waits, though every entry has said yes. */
const INDEPENDENT = "somebody who has neither asked for it nor written it";
function waitedFor(round, { counts }) {
    const { entries, independent } = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .outstanding */ .Te)(round, { counts });
    return independent ? [INDEPENDENT] : [...entries];
}
/** The last row that events carry, of a phase where one is named; null where none does. */
function rowOf(events, phase) {
    const rows = events.flatMap(({ details: { approval } }) => (isRow(approval) ? [approval] : []));
    return rows.findLast((row) => phase === undefined || row.phase === phase) ?? null;
}
function isRow(value) {
    const json = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(value);
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(json) && typeof json["phase"] === "string" && typeof json["status"] === "string" && Array.isArray(json["outstanding"]);
}


/***/ }),

/***/ 91556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   Eh: () => (/* binding */ isUncounted),
/* harmony export */   Gg: () => (/* binding */ localCounts),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Hw: () => (/* binding */ lastRound),
/* harmony export */   KC: () => (/* binding */ bypassed),
/* harmony export */   LT: () => (/* binding */ autoApproved),
/* harmony export */   Te: () => (/* binding */ outstanding),
/* harmony export */   VJ: () => (/* binding */ withdrawn),
/* harmony export */   Vh: () => (/* binding */ voted),
/* harmony export */   ZK: () => (/* binding */ reopened),
/* harmony export */   gz: () => (/* binding */ isTimedOut),
/* harmony export */   lT: () => (/* binding */ requested)
/* harmony export */ });
/* unused harmony exports isIndependent, outstandingOf */
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65304);
// Approvals: a round is asked for, votes are counted, and what was approved is held to what is there.




/** A new round, the last of its approval. */
function requested(approval, asking) {
    const { milestone, task, phase, next, gate, at, by, head, exhibits, editors, autoApproveAt } = asking;
    const round = {
        requested_at: at, requested_by: by, approvers: gate.approvers, required: gate.required, human: gate.human,
        auto_approve_at: gate.human ? null : autoApproveAt, head, deliverables: exhibits, editors, votes: [], status: "pending", decided_at: null, reason: null,
    };
    return { milestone_id: milestone, task_id: task, phase, next, rounds: [...(approval?.rounds ?? []), round] };
}
function lastRound(approval) {
    return approval?.rounds.at(-1) ?? null;
}
function isPassed(status) {
    return status === "approved" || status === "bypassed" || status === "auto_approved";
}
/** Whether votes that nobody vouches for count: where there is no forge, or the repository says so. */
function localCounts({ approval_workflow }, { forge }) {
    return !forge || approval_workflow.allow_local;
}
/**
 * Problems: `permission-denied` (nobody who is asked, or from within a task), `transition-not-allowed` (nothing waits),
 * `usage` (a rejection without a reason).
 */
function voted(approval, ballot, config) {
    const round = lastRound(approval);
    const refusal = refusalOf(round, ballot);
    if (refusal || !round)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(refusal ?? nothingWaits(approval));
    const { standing, decision, note, as, at, commit } = ballot;
    const meant = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(standing, round.approvers, config);
    const roles = as === null ? meant : meant.filter((entry) => sameEntry(entry, as));
    if (roles.length === 0)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(notAsked(approval, round, ballot));
    const counts = localCounts(config, standing);
    const counted = standing.source.verified || counts;
    // Who has said it where it does not count says it anew where it does.
    const former = counted ? counting(round.votes, { counts }) : round.votes;
    if (roles.every((role) => former.findLast((vote) => vote.role === role && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(vote.by, standing.person))?.decision === decision))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ approval, roles, counted, same: true });
    const votes = [...round.votes, ...roles.map((role) => ({ role, decision, by: standing.person, at, note, source: standing.source, commit }))];
    const decided = judged({ ...round, votes }, { counts, at });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ approval: withRound(approval, decided), roles, counted, same: false });
}
function sameEntry(left, right) {
    return left.toLowerCase().replaceAll("_", "-") === right.toLowerCase().replaceAll("_", "-");
}
function refusalOf(round, { standing, decision, note }) {
    if (standing.inTask)
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", "A task cannot approve or reject anything: that is for people to do.", { hint: "Say it yourself, outside of the task." });
    if (decision !== "approved" && note.trim() === "")
        return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", "A rejection needs a reason.", { hint: "Write it behind --reason." });
    if (!round || round.status === "pending")
        return null;
    const over = isPassed(round.status) ? `is ${round.status.replace("_", " ")} already` : `was ${round.status.replace("_", " ")}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `This gate ${over}; nothing waits for a vote.`, { hint: "See `milestone approval list`; a phase is put up again with `milestone kiro submit`." });
}
function nothingWaits({ milestone_id, task_id, phase }) {
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("transition-not-allowed", `Phase ${phase} of ${task_id} in ${milestone_id} does not wait for an approval.`, { hint: "See `milestone approval list`." });
}
function notAsked({ phase }, { approvers }, { standing, as }) {
    const whose = as === null ? `${standing.person.login} is none of the approvers of ${phase}` : `${standing.person.login} is not ${as}`;
    const teams = standing.teams === null ? " Whether they are in a team could not be found out." : "";
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("permission-denied", `${whose}: it waits for ${approvers.join(", ")}.${teams}`, { hint: "Who a role is stands in approval_workflow.roles of the state branch." });
}
/** A word that counts is not taken back by one that does not: anybody may say that under any name. */
function counting(votes, { counts }) {
    return votes.filter(({ source }) => source.verified || counts);
}
/** Whether somebody's last word for an entry is on record and opens nothing. */
function isUncounted(round, person, { counts }) {
    return lastWords(round.votes).some(({ by, source }) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(by, person) && !source.verified && !counts);
}
/** The last word of each voter for each entry holds. One rejection decides; a wish for changes reopens the work. */
function judged(round, { counts, at }) {
    const votes = lastWords(counting(round.votes, { counts }));
    const no = votes.find(({ decision }) => decision === "rejected") ?? votes.find(({ decision }) => decision === "changes_requested");
    if (no)
        return { ...round, status: no.decision, decided_at: at, reason: no.note };
    return isOpened(round, votes) ? { ...round, status: "approved", decided_at: at } : round;
}
function lastWords(votes) {
    return votes.filter((vote, at) => !votes.slice(at + 1).some((later) => later.role === vote.role && (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(later.by, vote.by)));
}
/** Enough of them have approved, and one at least has neither asked for it nor written it last. */
function isOpened(round, votes) {
    return outstandingOf(round, votes).length === 0 && votes.some(({ by }) => isIndependent(round, by));
}
function isIndependent({ requested_by, editors }, person) {
    return ![requested_by, ...editors].some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(other, person));
}
/** Entries that somebody of is still waited for; with a number, as many of the others as may still be needed. */
function outstandingOf({ approvers, required }, votes) {
    const yes = votes.filter(({ decision }) => decision === "approved");
    const open = approvers.filter((entry) => !yes.some(({ role }) => role === entry));
    if (required === null)
        return open;
    const people = yes.filter((vote, at) => !yes.slice(0, at).some((earlier) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(earlier.by, vote.by)));
    return people.length >= Math.min(required, MOST_ASKED_MAX) ? [] : open.length > 0 ? open : approvers;
}
/** More people than this are never asked for: a number beyond it is a slip. */
const MOST_ASKED_MAX = 50;
/** Whom a round still waits for, as somebody who looks at it sees it: `independent` where only the requester and editors have approved. */
function outstanding(round, { counts }) {
    const votes = lastWords(counting(round.votes, { counts }));
    const entries = outstandingOf(round, votes);
    return { entries, independent: entries.length === 0 && !votes.some(({ by, decision }) => decision === "approved" && isIndependent(round, by)) };
}
/** A round that still waits, without the votes of these reviews, and whose they were: somebody has taken them back. Null where it has none of them. */
function withdrawn(approval, reviews) {
    const round = lastRound(approval);
    const isTaken = ({ source }) => source.via === "review" && source.id !== null && reviews.has(source.id);
    if (round?.status !== "pending" || !round.votes.some(isTaken))
        return null;
    const by = [...new Set(round.votes.filter(isTaken).map((vote) => vote.by.login))];
    return { approval: withRound(approval, { ...round, votes: round.votes.filter((vote) => !isTaken(vote)) }), by };
}
/** Somebody who may skips the gate, and says why. */
function bypassed(approval, { by, at, reason }) {
    const round = lastRound(approval);
    return round ? withRound(approval, { ...round, status: "bypassed", decided_at: at, reason: `${by.login}: ${reason}` }) : approval;
}
/** Whether time alone opens a gate: by the caller's clock and by the forge's, where there is one. */
function isTimedOut(round, { now, server }) {
    const { auto_approve_at: at, status, human } = round;
    return status === "pending" && !human && at !== null && isPast(at, now) && (server === null || isPast(at, server));
}
function isPast(at, now) {
    return Date.parse(now) >= Date.parse(at);
}
/** Opened by time; nobody has said it. */
function autoApproved(approval, at) {
    const round = lastRound(approval);
    return round ? withRound(approval, { ...round, status: "auto_approved", decided_at: at, reason: `Nobody had objected by ${round.auto_approve_at ?? at}.` }) : approval;
}
function driftOf(approval, now) {
    const round = lastRound(approval);
    if (!round || (round.status !== "pending" && !isPassed(round.status)))
        return null;
    const paths = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_3__/* .drift */ .UL)(round.deliverables, now);
    if (paths.length === 0)
        return null;
    const yes = lastWords(round.votes).filter(({ decision }) => decision === "approved").map(({ by }) => by);
    return { paths, approved_by: yes.filter((person, at) => !yes.slice(0, at).some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(other, person))) };
}
/** The round that no longer holds is closed, and the same is asked again about what is there now. */
function reopened(approval, drifted, asking) {
    const round = lastRound(approval);
    const reason = `Changed since: ${drifted.paths.join(", ")}.`;
    const closed = round ? withRound(approval, { ...round, status: "reopened", decided_at: asking.at, reason }) : approval;
    return requested(closed, asking);
}
function withRound(approval, round) {
    return { ...approval, rounds: [...approval.rounds.slice(0, -1), round] };
}


/***/ }),

/***/ 90642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ON: () => (/* binding */ teamsIn),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   gk: () => (/* binding */ nobodies)
/* harmony export */ });
/* unused harmony export addressOf */
/* harmony import */ var _model_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74173);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77525);


/** A role that nobody is mapped to, and that is no login either by its form, has no members: it means nobody. */
function meaningOf(entry, rules) {
    const key = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(entry);
    if (key === _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .MAINTAINERS */ .Et)
        return { kind: "maintainers" };
    const mapped = Object.entries(rules.approval_workflow.roles).find(([role]) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(role) === key);
    if (mapped)
        return { kind: "role", role: mapped[0], members: mapped[1].map(memberMeaning) };
    return isRoleName(entry) ? { kind: "role", role: entry, members: [] } : plainMeaning(entry);
}
function plainMeaning(entry) {
    const text = entry.trim();
    if (/^@[^/\s]+\/[^/\s]+$/.test(text))
        return { kind: "team", team: text.toLowerCase() };
    if (/^\d+$/.test(text))
        return { kind: "account", id: Number(text) };
    if (text.includes("@") && !text.startsWith("@"))
        return { kind: "address", address: text.toLowerCase() };
    return { kind: "login", login: text.replace(/^@/, "").toLowerCase(), marked: text.startsWith("@") };
}
/** Members of a role are named on purpose. */
function memberMeaning(entry) {
    const meaning = plainMeaning(entry);
    return meaning.kind === "login" ? { ...meaning, marked: true } : meaning;
}
/** The roles that the documentation names: without a mapping they are nobody, not the login of a stranger. */
const ROLE_NAMES = new Set([
    "tech-lead", "architect", "product-manager", "product-owner", "project-manager", "security", "security-lead", "qa", "qa-lead", "designer",
    "ux-lead", "stakeholder", "stakeholders", "team-lead", "lead", "developer", "developers", "reviewer", "reviewers", "devops", "release-manager",
]);
function isRoleName(entry) {
    return ROLE_NAMES.has((0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .roleKey */ .QH)(entry));
}
/** The teams that entries mean, themselves or by a role, each once: `@organization/name`. */
function teamsIn(entries, rules) {
    const teams = (meaning) => (meaning.kind === "team" ? [meaning.team] : meaning.kind === "role" ? meaning.members.flatMap(teams) : []);
    return [...new Set(entries.flatMap((entry) => teams(meaningOf(entry, rules))))];
}
/** Entries that mean nobody at all. */
function nobodies(entries, rules) {
    return entries.filter((entry) => {
        const meaning = meaningOf(entry, rules);
        return meaning.kind === "role" && meaning.members.length === 0;
    });
}
/** The entries that somebody is meant by, in their order. */
function entriesOf(who, entries, rules) {
    return entries.filter((entry) => isMeant(who, meaningOf(entry, rules)));
}
function isMeant(who, meaning) {
    const { person, level, teams } = who;
    switch (meaning.kind) {
        case "maintainers": return atLeast(level, "maintain");
        case "team": return teams?.some((team) => team.toLowerCase() === meaning.team) ?? false;
        case "address": return addressOf(person.login) === meaning.address;
        case "account": return person.id === meaning.id;
        // Anybody can take the name of a role for a login, but not a part in the repository.
        case "login": return person.login.toLowerCase() === meaning.login && (meaning.marked || atLeast(level, "triage"));
        case "role": return meaning.members.some((member) => isMeant(who, member));
    }
}
function atLeast(level, least) {
    return _model_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .J.indexOf(level) >= _model_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .J.indexOf(least);
}
/** Of `Name <address>`, as git knows people, or of a bare address. */
function addressOf(login) {
    const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(login)?.[1] ?? (/^[^<>\s]+@[^<>\s]+$/.test(login) ? login : null);
    return address?.toLowerCase() ?? null;
}
/** The same person: by number where both have one, else by address or name. */
function isSame(left, right) {
    if (left.id !== null && right.id !== null)
        return left.id === right.id;
    const [one, other] = [addressOf(left.login), addressOf(right.login)];
    if (one !== null && other !== null)
        return one === other;
    return left.login.toLowerCase() === right.login.toLowerCase();
}


/***/ }),

/***/ 88629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ blockerText),
/* harmony export */   Fz: () => (/* binding */ dependencyBlockers),
/* harmony export */   be: () => (/* binding */ blockersOf),
/* harmony export */   pm: () => (/* binding */ deliverableBlockers),
/* harmony export */   y2: () => (/* binding */ orderBlockers)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21004);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65304);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);





/** Of the task's open phase; none where nothing stands in the way, or all phases are over. */
function blockersOf(milestone, task, seen) {
    const phase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return [];
    const waiting = task.kiro_workflow.phases[phase]?.status === "waiting_approval";
    return [...dependencyBlockers(milestone, task), ...(waiting ? [] : deliverableBlockers({ milestone, task, phase }, seen)), ...approvalBlockers({ phase, stands: waiting ? "waiting" : "working" }, seen)];
}
function dependencyBlockers({ tasks }, { dependencies }) {
    const over = new Set(tasks.filter(({ status }) => (0,_model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .isTaskOver */ .Od)(status)).map(({ id }) => id));
    return dependencies.filter((id) => !over.has(id)).map((name) => ({ kind: "dependency", name }));
}
/** What the last phase leaves behind is the work itself: only what has a path of its own there is looked for. */
function deliverableBlockers({ milestone, task, phase }, { files }) {
    const place = { milestone: milestone.id, task: task.id, phase };
    const last = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isLast */ .NE)((0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task), phase);
    const expected = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedOf */ .EX)(task.kiro_workflow.phases[phase]).filter(({ path }) => !last || path !== null);
    const standings = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .standingsOf */ .F3)(expected, files ? (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfPhase */ .mO)(files, place) : [], place);
    return standings.flatMap(({ expected: { label }, state }) => (state === "there" ? [] : [{ kind: "deliverable", phase, name: label, state }]));
}
function approvalBlockers({ phase, stands }, { approval, config, counts }) {
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(approval);
    if (!round)
        return [];
    const no = round.votes.findLast(({ decision }) => decision !== "approved");
    if (round.status === "rejected")
        return [{ kind: "rejected", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
    if (round.status === "changes_requested" && stands === "working")
        return [{ kind: "changes", phase, by: no?.by.login ?? "somebody", reason: round.reason ?? "" }];
    if (round.status !== "pending" || stands === "working")
        return [];
    const { entries, independent } = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .outstanding */ .Te)(round, { counts });
    const none = (0,_approvers_js__WEBPACK_IMPORTED_MODULE_1__/* .nobodies */ .gk)(entries, config);
    return [
        ...entries.map((name) => ({ kind: none.includes(name) ? "nobody" : "approver", phase, name })),
        ...(independent ? [{ kind: "independent", phase }] : []),
    ];
}
/** Earlier phases that are not over: nothing is skipped. */
function orderBlockers({ milestone, task, phase }) {
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseOrder */ .CM)(milestone, task);
    return order.slice(0, order.indexOf(phase)).filter((before) => !(0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[before] ?? { status: "pending" })).map((before) => ({ kind: "order", phase, before }));
}
function blockerText(blocker) {
    switch (blocker.kind) {
        case "deliverable": return blocker.state === "missing" ? `${blocker.phase}: the deliverable ${blocker.name} is missing` : `${blocker.phase}: the deliverable ${blocker.name} is still the untouched template`;
        case "approver": return `${blocker.phase} waits for the approval of ${blocker.name}`;
        case "independent": return `${blocker.phase} waits for the approval of somebody who has neither asked for it nor written it`;
        case "nobody": return `${blocker.phase} waits for ${blocker.name}, and approval_workflow.roles says of nobody that they are it`;
        case "rejected": return `${blocker.phase} was rejected by ${blocker.by}: ${blocker.reason}`;
        case "changes": return `${blocker.by} asked for changes of ${blocker.phase}: ${blocker.reason}`;
        case "dependency": return `the task waits for ${blocker.name}`;
        case "order": return `${blocker.before} comes before ${blocker.phase} and is not over`;
    }
}


/***/ }),

/***/ 65304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ standingsOf),
/* harmony export */   OL: () => (/* binding */ exhibitsOf),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   mO: () => (/* binding */ filesOfPhase),
/* harmony export */   sR: () => (/* binding */ phaseFolder)
/* harmony export */ });
function phaseFolder({ milestone, task, phase }) {
    return `deliverables/${milestone}/${task}/${phase}/`;
}
/** The files of a phase, sorted by path. */
function filesOfPhase({ files }, place) {
    const folder = phaseFolder(place);
    return files.filter(({ path }) => path.startsWith(folder)).toSorted((left, right) => (left.path < right.path ? -1 : 1));
}
function exhibitsOf(files) {
    return files.map(({ path, sha256 }) => ({ path, sha256 }));
}
function standingsOf(expected, files, place) {
    const folder = phaseFolder(place);
    return expected.map((one) => {
        const own = files.filter(({ path }) => isNamedBy(one, path.slice(folder.length)));
        const worked = own.filter(({ sha256, bytes }) => bytes > 0 && sha256 !== one.template);
        const state = own.length === 0 ? "missing" : worked.length === 0 ? "untouched" : "there";
        return { expected: one, state, paths: own.map(({ path }) => path) };
    });
}
/** A label stands for a file or a folder of its name, with or without an ending, whichever way its words are joined. */
function isNamedBy({ label, path }, file) {
    if (path !== null && (file === path || file.startsWith(`${path.replace(/\/$/, "")}/`)))
        return true;
    const [first = ""] = file.split("/");
    const wanted = joined(label);
    return joined(first) === wanted || joined(withoutEnding(first)) === wanted || joined(withoutEnding(first)) === withoutEnding(wanted);
}
function joined(name) {
    return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
function withoutEnding(name) {
    return name.replace(/\.[a-z0-9]{1,8}$/i, "");
}
/** Paths that are others than they were: added, removed or with other bytes. */
function drift(before, now) {
    const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const is = new Map(now.map(({ path, sha256 }) => [path, sha256]));
    return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}


/***/ }),

/***/ 25774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ autoApproveAt),
/* harmony export */   I: () => (/* binding */ dueOf)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _base_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70911);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91556);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16218);
// What time brings to phases: gates that open by themselves, phases that last too long. Nobody is asked, and nothing happens twice.




/** Of tasks that are not over, in milestones that are not. */
function dueOf(milestone, approvals, { config, clocks }) {
    if (milestone.status === "archived" || milestone.status === "cancelled" || milestone.status === "completed")
        return [];
    return milestone.tasks.filter((task) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderKiro */ .sw)(task) && task.status !== "completed" && task.status !== "cancelled").flatMap((task) => dueOfTask(milestone, task, { approvals, config, clocks }));
}
function dueOfTask(milestone, task, { approvals, config, clocks }) {
    const phase = (0,_phases_js__WEBPACK_IMPORTED_MODULE_2__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return [];
    const at = { milestone: milestone.id, task: task.id, phase };
    const own = task.kiro_workflow.phases[phase];
    const round = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRound */ .Hw)(approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === milestone.id && task_id === task.id && name === phase) ?? null);
    const opens = own?.status === "waiting_approval" && round !== null && (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimedOut */ .gz)(round, clocks);
    const since = own?.["started_at"];
    const overdue = typeof since === "string" && own?.["overdue_at"] === undefined && isLate(since, config.kiro_workflow.phase_timeout, clocks);
    return [...(opens ? [{ kind: "auto-approve", ...at }] : []), ...(overdue ? [{ kind: "overdue", ...at, since }] : [])];
}
function isLate(since, after, { now, server }) {
    const length = (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(after);
    const end = Date.parse(since) + (length ?? Number.POSITIVE_INFINITY);
    return Date.parse(now) >= end && (server === null || Date.parse(server) >= end);
}
/** The instant at which a gate that is put up now opens by itself; null where the settings say nothing. */
function autoApproveAt({ approval_workflow }, now) {
    const length = approval_workflow.auto_approve_after === null ? null : (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(approval_workflow.auto_approve_after);
    return length === null ? null : instantAfter(now, length);
}
/** In whole seconds, never early. */
function instantAfter(now, milliseconds) {
    const at = Date.parse(now) + milliseconds;
    return Number.isFinite(at) ? (0,_base_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantAt */ .l)(Math.ceil(at / 1000) * 1000) : null;
}


/***/ }),

/***/ 48104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ phaseUpdated),
/* harmony export */   P0: () => (/* binding */ phaseTransition),
/* harmony export */   Vb: () => (/* binding */ kiroEnabled),
/* harmony export */   wV: () => (/* binding */ phaseOverdue)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60306);
/* harmony import */ var _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56022);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21004);
// What events about phases do to a task.



/** What a phase gathers on its way, which putting it back to the beginning takes away. */
const GATHERED = ["started_at", "completed_at", "approved_at", "approved_by", "approval_notes", "blocked_at", "blocked_reason", "overdue_at"];
/** The phase gets a status, and the instant at which it did. What is worked on, or waits, is where the task stands. */
function phaseUpdated(task, { phase, status, by, reason }, now) {
    if (typeof phase !== "string")
        return task;
    const wanted = _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .PHASE_STATUSES */ .BV.find((known) => known === status);
    const own = task.kiro_workflow.phases[phase];
    if (!own || wanted === undefined)
        return task;
    const said = { by: typeof by === "string" ? by : null, reason: typeof reason === "string" ? reason : null };
    const changed = wanted === "pending" ? cleared(own) : { ...withoutBlock(own), status: wanted, ...momentOf(own, wanted, { now, ...said }) };
    const stands = wanted !== "approved" && wanted !== "completed";
    return withKiro(stands && wanted !== "pending" ? begun(task, now) : task, { ...task.kiro_workflow, ...(stands && { current_phase: phase }), phases: { ...task.kiro_workflow.phases, [phase]: changed } });
}
function cleared(phase) {
    const rest = { ...phase, status: "pending" };
    for (const name of GATHERED)
        Reflect.deleteProperty(rest, name);
    return rest;
}
/** A phase that goes on is blocked no more. */
function withoutBlock(phase) {
    const rest = { ...phase };
    for (const name of ["blocked_at", "blocked_reason"])
        Reflect.deleteProperty(rest, name);
    return rest;
}
function momentOf(phase, status, { now, by, reason }) {
    const started = phase["started_at"] ?? now;
    switch (status) {
        case "in_progress":
        case "waiting_approval": return { started_at: started };
        case "approved": return { started_at: started, completed_at: phase["completed_at"] ?? now, approved_at: now, ...(by !== null && { approved_by: by }) };
        case "completed": return { started_at: started, completed_at: now };
        case "blocked":
        case "rejected": return { blocked_at: now, ...(reason !== null && { blocked_reason: reason }) };
        default: return {};
    }
}
/** The task stands in the next phase, which begins. */
function phaseTransition(task, { to_phase }, now) {
    if (typeof to_phase !== "string")
        return task;
    const own = task.kiro_workflow.phases[to_phase];
    if (!own)
        return task;
    const begins = own.status === "pending" ? { ...own, status: "in_progress", started_at: own["started_at"] ?? now } : own;
    return withKiro(begun(task, now), { ...task.kiro_workflow, current_phase: to_phase, phases: { ...task.kiro_workflow.phases, [to_phase]: begins } });
}
/** Said once: it is in the file from then on. */
function phaseOverdue(task, { phase }, now) {
    const own = typeof phase === "string" ? task.kiro_workflow.phases[phase] : undefined;
    if (!own || typeof phase !== "string")
        return task;
    return withKiro(task, { ...task.kiro_workflow, phases: { ...task.kiro_workflow.phases, [phase]: { ...own, overdue_at: now } } });
}
/** A milestone, or tasks that were added to one, gets phases: `configuration` for the milestone, `tasks` by id. */
function kiroEnabled(milestone, { configuration, tasks }) {
    const phases = (0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tasks) ? tasks : {};
    return {
        ...milestone,
        kiro_configuration: { ...milestone.kiro_configuration, ...((0,_base_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(configuration) ? configuration : {}), enabled: true },
        tasks: milestone.tasks.map((task) => (phases[task.id] === undefined ? task : { ...task, type: "kiro_workflow", kiro_workflow: _model_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .KiroTask */ .XU.parse(phases[task.id]) })),
    };
}
function begun(task, now) {
    return task.status === "pending" ? { ...task, status: "in_progress", started_at: task.started_at ?? now } : task;
}
function withKiro(task, kiro_workflow) {
    return { ...task, kiro_workflow };
}


/***/ }),

/***/ 77525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ MAINTAINERS),
/* harmony export */   QH: () => (/* binding */ roleKey),
/* harmony export */   Rv: () => (/* binding */ gateOf)
/* harmony export */ });
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);

/** Anybody who maintains the repository: who may approve where nobody is named. */
const MAINTAINERS = "maintainers";
/** The nearest word holds: everything off, the phase's own flag, the milestone's gate, the repository's settings, what is usual. */
function gateOf(milestone, task, { phase, config }) {
    const { kiro_workflow: global, approval_workflow } = config;
    const own = milestoneGate(milestone, task, phase);
    const lists = { design: approval_workflow.design_approvers, spec: approval_workflow.spec_approvers };
    const listed = lists[phase] ?? [];
    const flag = task.kiro_workflow.phases[phase]?.approval_required;
    const settings = global.phase_approval;
    const [needed, because] = global.approval_required
        ? verdict([[flag, `phase ${phase} of ${task.id} says so`], [own.needed, `the milestone's gate ${own.name} says so`], [settings[phase], `kiro_workflow.phase_approval.${phase} says so`], [listed.length > 0 || undefined, `approval_workflow.${phase}_approvers names somebody`]], phase)
        : [false, "kiro_workflow.approval_required is off"];
    const approvers = own.approvers.length > 0 ? own.approvers : listed;
    return { needed, approvers: needed && approvers.length === 0 ? [MAINTAINERS] : unique(approvers), required: own.required, human: own.human, because };
}
function verdict(words, phase) {
    const said = words.find(([word]) => typeof word === "boolean");
    const usual = phase === "design" || phase === "spec";
    return typeof said?.[0] === "boolean" ? [said[0], said[1]] : [usual, usual ? `${phase} is approved unless something says otherwise` : `${phase} is not approved unless something asks for it`];
}
/** A gate is called after the phases on both of its sides; the last one after its end. */
function milestoneGate(milestone, task, phase) {
    const gates = mapping(milestone.kiro_configuration["approval_gates"]);
    const next = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)((0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(milestone, task), phase);
    const name = next === null ? `${phase}_completion` : `${phase}_to_${next}`;
    const gate = mapping(gates[name] ?? gates[phase]);
    const block = mapping(task.kiro_workflow.phases[phase]?.["approval"]);
    const required = gate["required"] ?? block["required"];
    const count = typeof required === "number" && Number.isInteger(required) && required > 0 ? required : null;
    const human = required === "human" || gate["human"] === true;
    const needed = count !== null || human ? true : typeof required === "boolean" ? required : null;
    return { name, needed, approvers: [...names(gate["approvers"]), ...(gate["approvers"] === undefined ? names(block["approvers"]) : [])], required: count, human };
}
/** Approvers as names, or as mappings that have one. */
function names(value) {
    const listed = Array.isArray(value) ? value.map((item) => (typeof item === "object" && item !== null ? mapping(item)["role"] : item)) : [];
    return (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)(listed).filter((name) => name !== "");
}
function unique(names_) {
    return [...new Map(names_.map((name) => [roleKey(name), name])).values()];
}
/** Roles are the same whichever way their words are joined. */
function roleKey(name) {
    return name.trim().toLowerCase().replaceAll("_", "-");
}
function mapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}


/***/ }),

/***/ 41113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf),
/* harmony export */   z: () => (/* binding */ askingOf)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33445);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91556);
/* harmony import */ var _approvers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90642);
/* harmony import */ var _deliverables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65304);
/* harmony import */ var _due_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25774);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77525);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16218);
// Sight of a gate: the task, its phase, what lies there, what was asked about it, and whether that still holds.









/** Problems: those of finding the milestone and the task; `usage` where the task has no phases, or none of this name; the file's own where the approval cannot be read. */
function sightOf(workspace, where, { deliverables, approvals }) {
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findMilestone */ .sR)(workspace, where.milestone);
    if (!milestone.ok)
        return milestone;
    const task = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findTask */ .VX)(milestone.value, where.task);
    if (!task.ok)
        return task;
    const phase = phaseNamed(milestone.value, task.value, where.phase);
    if (!phase.ok)
        return phase;
    const place = { milestone: milestone.value.id, task: task.value.id, phase: phase.value };
    const broken = approvals?.broken.find(({ at }) => at?.path.endsWith(`approvals/${place.milestone}/${place.task}-${place.phase}.yaml`));
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)(broken);
    const approval = approvals?.approvals.find(({ milestone_id, task_id, phase: name }) => milestone_id === place.milestone && task_id === place.task && name === place.phase) ?? null;
    const files = deliverables ? (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfPhase */ .mO)(deliverables, place) : [];
    const exhibits = (0,_deliverables_js__WEBPACK_IMPORTED_MODULE_8__/* .exhibitsOf */ .OL)(files);
    const gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .gateOf */ .Rv)(milestone.value, task.value, { phase: phase.value, config: workspace.config });
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ milestone: milestone.value, task: task.value, phase: phase.value, gate, approval, files, exhibits, head: deliverables?.head ?? null, drifted: deliverables ? (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .driftOf */ .$p)(approval, exhibits) : null });
}
function phaseNamed(milestone, task, wanted) {
    if (!(0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnderKiro */ .sw)(task))
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phases.`, { hint: `Give it some with \`milestone kiro enable ${milestone.id}\`.` }));
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    if (wanted === undefined)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .openPhase */ .yc)(milestone, task) ?? order.at(-1) ?? "");
    return order.includes(wanted) ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(wanted) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_7__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `Task ${task.id} of ${milestone.id} has no phase ${JSON.stringify(wanted)}.`, { hint: `Its phases are ${order.join(", ")}.` }));
}
/** What a round that is asked for now is about. The last phase is never passed by time alone. */
function askingOf({ milestone, task, phase, gate, head, exhibits, files }, { workspace, at, by }) {
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseOrder */ .CM)(milestone, task);
    const auto = (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .isLast */ .NE)(order, phase) ? null : (0,_due_js__WEBPACK_IMPORTED_MODULE_4__/* .autoApproveAt */ .C)(workspace.config, at);
    return { milestone: milestone.id, task: task.id, phase, next: (0,_phases_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseAfter */ .WP)(order, phase), gate, at, by, head, exhibits, editors: editorsOf(files), autoApproveAt: auto };
}
function editorsOf(files) {
    const editors = files.flatMap(({ editor }) => editor ?? []);
    return editors.filter((person, at) => !editors.slice(0, at).some((other) => (0,_approvers_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(other, person)));
}


/***/ }),

/***/ 67339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   ub: () => (/* binding */ transitionEvent),
/* harmony export */   w3: () => (/* binding */ phaseEvent),
/* harmony export */   w9: () => (/* binding */ mayLead)
/* harmony export */ });
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);

function phaseEvent({ milestone, task, phase }, status, more = {}) {
    return { event_type: "kiro_phase_updated", milestone_id: milestone.id, details: { task_id: task.id, phase, status, ...more } };
}
function transitionEvent({ milestone, task, phase }, to, manner) {
    return { event_type: "kiro_phase_transition", milestone_id: milestone.id, details: { task_id: task.id, from_phase: phase, to_phase: to, transition_type: manner } };
}
/**
 * A phase is over (`approved` or `completed`); with `goOn` the first of the following that is not over starts, or, behind the last,
 * the task's phases are done: `ends` says so, and the task is completed by whoever knows how.
 */
function passed(step, over) {
    const { milestone, task, phase } = step;
    const order = (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(milestone, task);
    const next = order.slice(order.indexOf(phase) + 1).find((name) => !(0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isPhaseOver */ .s2)(task.kiro_workflow.phases[name] ?? { status: "pending" })) ?? null;
    const done = phaseEvent(step, over.status, over.by === undefined ? {} : { by: over.by });
    if (next === null)
        return { events: [done, { event_type: "kiro_task_completed", milestone_id: milestone.id, details: { task_id: task.id } }], ends: true };
    return { events: over.goOn ? [done, transitionEvent(step, next, over.manner)] : [done], ends: false };
}
/** The phase that a forced transition may lead to: the next one, unless more is forced. */
function mayLead(step, to) {
    return (0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseAfter */ .WP)((0,_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseOrder */ .CM)(step.milestone, step.task), step.phase) === to;
}


/***/ }),

/***/ 33818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ taskEvent),
/* harmony export */   BW: () => (/* binding */ followingEvents),
/* harmony export */   HT: () => (/* binding */ taskEvents),
/* harmony export */   u$: () => (/* binding */ statusEvents)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13303);
/* harmony import */ var _transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94642);


/** A milestone's status by somebody's word; nothing where it has that status already. */
function statusEvents(milestone, status, more) {
    if (milestone.status === status)
        return [];
    const details = {
        old_status: milestone.status,
        new_status: status,
        progress_percentage: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(milestone).percentage,
        trigger_event: more.trigger,
        ...(more.reason !== undefined && { reason: more.reason }),
    };
    return [{ event_type: "status_updated", milestone_id: milestone.id, details }];
}
/** A task's status, and the milestone's where the tasks decide it: begun with the first, completed with the last. */
function taskEvents(milestone, task, change) {
    if (task.status === change.status)
        return [];
    const after = { ...milestone, tasks: milestone.tasks.map((other) => (other.id === task.id ? { ...other, status: change.status } : other)) };
    return [taskEvent(milestone, task, change), ...followingEvents(milestone, after, taskEventType(change.status))];
}
function taskEventType(status) {
    if (status === "completed")
        return "task_completed";
    return status === "in_progress" ? "task_started" : "task_status_changed";
}
/** The event of a task's new status alone, without what follows from it. */
function taskEvent(milestone, task, { status, reason }) {
    const plain = taskEventType(status);
    const event_type = plain === "task_started" && task.status !== "pending" ? "task_status_changed" : plain;
    const details = event_type === "task_status_changed"
        ? { task_id: task.id, old_status: task.status, new_status: status, ...(reason !== undefined && { reason }) }
        : { task_id: task.id };
    return { event_type, milestone_id: milestone.id, details };
}
/** What the tasks of `after` make of a milestone that was `before`: begun, completed, or as it was. */
function followingEvents(before, after, trigger) {
    const status = (0,_transitions_js__WEBPACK_IMPORTED_MODULE_1__/* .statusByTasks */ .OQ)(after);
    if (status === before.status)
        return [];
    const changed = { ...after, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressOf */ .jA)(after) };
    if (status === "completed")
        return [...begun(before, changed, trigger), { event_type: "milestone_completed", milestone_id: before.id, details: { progress_percentage: 100 } }];
    return statusEvents({ ...changed, status: before.status }, status, { trigger });
}
/** A milestone that goes from planned to completed in one step has been in progress in between. */
function begun(before, after, trigger) {
    return before.status === "planned" ? statusEvents({ ...after, status: "planned" }, "in_progress", { trigger }) : [];
}


/***/ }),

/***/ 73212:
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

/***/ 17685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ defineQuery),
/* harmony export */   G: () => (/* binding */ defineExecution),
/* harmony export */   HC: () => (/* binding */ optionalPositional),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qc: () => (/* binding */ parseValues),
/* harmony export */   W9: () => (/* binding */ defineQuestion),
/* harmony export */   aT: () => (/* binding */ defineRoutine),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   g9: () => (/* binding */ positionals),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   uK: () => (/* binding */ option),
/* harmony export */   zB: () => (/* binding */ requiredOption)
/* harmony export */ });
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);


function defineCommand(parts) {
    return { kind: "command", ...parts };
}
function defineQuery(parts) {
    return { kind: "query", ...parts };
}
function defineQuestion(parts) {
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
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)((0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("usage", `${verb} needs ${spec.kind === "option" ? `--${name} ` : ""}${spec.label}: ${spec.summary}`, { hint: `See \`milestone help ${verb}\`.` }));
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
var duration = __webpack_require__(88164);
// EXTERNAL MODULE: ./lib/core/base/bar.js
var bar = __webpack_require__(61667);
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
    task_started: ({ task, ...details }) => `${task}${details["phase"] === undefined ? "" : ` (${textOf(details["phase"])})`} started on ${textOf(details["seat"])}${Number(details["attempt"]) > 1 ? `, attempt ${Number(details["attempt"])}` : ""}`,
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
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49194);
/* harmony import */ var _next_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86297);
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

/***/ 86297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16218);
/* harmony import */ var _query_ready_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49194);
// The command that most likely comes next, to copy.



function nextStep(milestone) {
    const { id, status, tasks } = milestone;
    const unverified = tasks.find((task) => task.status === "unverified");
    if (unverified && status !== "archived" && status !== "cancelled")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone accept ${id} ${unverified.id}`, `if "${unverified.title}" is done as you see it`)];
    const [ready] = status === "planned" || status === "in_progress" ? (0,_query_ready_js__WEBPACK_IMPORTED_MODULE_1__/* .readyTasks */ .aZ)(milestone) : [];
    if (ready && (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderKiro */ .sw)(ready))
        return [phaseStep(milestone, ready)];
    if (ready)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${id} ${ready.id}`, `when "${ready.title}" is done`)];
    if (status === "completed")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone archive ${id}`, "it is complete")];
    if (status === "blocked")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id}`, "when nothing stands in the way any more")];
    const stuck = tasks.find((task) => task.status === "blocked");
    if (stuck)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone unblock ${id} ${stuck.id}`, "when nothing stands in the way any more")];
    if (tasks.length === 0 && status === "planned")
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone update ${id} --add-task "…"`, "to say what is to be done")];
    return [];
}
function phaseStep(milestone, task) {
    const phase = (0,_rules_kiro_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .openPhase */ .yc)(milestone, task);
    if (phase === null)
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone complete ${milestone.id} ${task.id}`, `when "${task.title}" is done`);
    if (task.kiro_workflow.phases[phase]?.status === "waiting_approval")
        return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro status ${milestone.id}`, `to see whom ${phase} of "${task.title}" waits for`);
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .command */ .G5)(`milestone kiro submit ${milestone.id} ${task.id}`, `when ${phase} of "${task.title}" is done`);
}


/***/ }),

/***/ 38114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ approvalsAt),
  o: () => (/* binding */ gatesOf)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvers.js
var approvers = __webpack_require__(90642);
// EXTERNAL MODULE: ./lib/core/rules/kiro/deliverables.js
var deliverables = __webpack_require__(65304);
// EXTERNAL MODULE: ./lib/core/rules/kiro/gate.js
var gate = __webpack_require__(77525);
// EXTERNAL MODULE: ./lib/core/rules/kiro/phases.js
var phases = __webpack_require__(16218);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/outlook.js






/** Of every task under Kiro that is not cancelled, each phase that people let pass, in their order. */
function outlooksOf(milestone, grounds) {
    const tasks = milestone.tasks.filter((task) => (0,phases/* isUnderKiro */.sw)(task) && task.status !== "cancelled");
    return tasks.flatMap((task) => (0,phases/* phaseOrder */.CM)(milestone, task).flatMap((phase) => outlookOf({ milestone, task, phase }, grounds) ?? []));
}
function outlookOf({ milestone, task, phase }, { approvals, files, config }) {
    const approval = approvals.find((one) => one.milestone_id === milestone.id && one.task_id === task.id && one.phase === phase) ?? null;
    if (!(0,gate/* gateOf */.Rv)(milestone, task, { phase, config }).needed)
        return null;
    const round = (0,kiro_approvals/* lastRound */.Hw)(approval);
    const own = files ? (0,deliverables/* exhibitsOf */.OL)((0,deliverables/* filesOfPhase */.mO)(files, { milestone: milestone.id, task: task.id, phase })) : [];
    const drifted = files === null || gone(files, round) ? null : (0,kiro_approvals/* driftOf */.$p)(approval, own);
    const stand = round ? standOf(round, drifted) : beforeRound(milestone, task, phase);
    const legacy = task.kiro_workflow.phases[phase]?.["approved_by"];
    const person = stand === "approved" && !round && typeof legacy === "string" ? [{ login: legacy, id: null }] : [];
    return { task: task.id, title: task.title, isOver: (0,model_status/* isTaskOver */.Od)(task.status), phase, stand, ...said(round, { drifted, config, person }), files: own.map(({ path }) => path) };
}
/** Behind a merge the work branch is gone, and what was passed stays passed. */
function gone({ where }, round) {
    return where === "nowhere" && round !== null && (0,kiro_approvals/* isPassed */.Hh)(round.status);
}
function standOf({ status }, drifted) {
    if (drifted || status === "reopened")
        return "changed";
    switch (status) {
        case "pending": return "waiting";
        case "auto_approved": return "timed-out";
        case "changes_requested": return "changes";
        default: return status;
    }
}
function beforeRound(milestone, task, phase) {
    const own = task.kiro_workflow.phases[phase];
    if (own?.status === "approved")
        return "approved";
    if (own && (0,phases/* isPhaseOver */.s2)(own))
        return "unasked";
    return (0,phases/* openPhase */.yc)(milestone, task) === phase ? "working" : "ahead";
}
function said(round, { drifted, config, person }) {
    if (!round)
        return { approvedBy: person, waitsFor: [], independent: false, changed: [], by: null, reason: null, head: null, opensAt: null };
    const counts = (0,kiro_approvals/* localCounts */.Gg)(config, { forge: true });
    const open = round.status === "pending" ? (0,kiro_approvals/* outstanding */.Te)(round, { counts }) : { entries: [], independent: false };
    const no = round.votes.findLast(({ decision }) => decision !== "approved");
    return {
        approvedBy: drifted?.approved_by ?? approversOf(round, { counts }), waitsFor: open.entries, independent: open.independent, changed: drifted?.paths ?? [],
        by: no?.by.login ?? null, reason: round.reason, head: round.head, opensAt: round.status === "pending" ? round.auto_approve_at : null,
    };
}
/** Those whose last word is a yes that counts, each once. */
function approversOf({ votes }, { counts }) {
    const yes = votes.filter((vote, at) => vote.decision === "approved" && (vote.source.verified || counts) && !votes.slice(at + 1).some((later) => later.role === vote.role && (0,approvers/* isSame */.Ft)(later.by, vote.by)));
    return yes.map(({ by }) => by).filter((person, at, all) => !all.slice(0, at).some((earlier) => (0,approvers/* isSame */.Ft)(earlier, person)));
}

// EXTERNAL MODULE: ./lib/engine/kiro/facts.js
var kiro_facts = __webpack_require__(79844);
// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
;// CONCATENATED MODULE: ./lib/engine/converse/gates/looked.js
// The gates of a milestone at one state of the state branch, held against the work branch as it is now.






/** None, and nothing asked, where no task has phases. Problem: `remote-unavailable`; whatever else cannot be read is not shown. */
async function gatesOf(venue, milestone, reading) {
    if (!milestone.tasks.some(phases/* isUnderKiro */.sw))
        return (0,result.ok)({ gates: [], work: undefined });
    const approvals = await factOf(venue, { kind: "approvals", milestone: milestone.id }, reading);
    if (!approvals.ok)
        return approvals;
    const files = await factOf(venue, { kind: "deliverables", milestone: milestone.id }, reading);
    if (!files.ok)
        return files;
    const { config } = reading.loaded.workspace;
    const there = known(venue, files.value);
    const gates = outlooksOf(milestone, { approvals: approvals.value.approvals?.approvals ?? [], files: there, config });
    return (0,result.ok)({ gates, work: there?.where === "branch" && there.branch !== null ? (there.head ?? undefined) : undefined });
}
/** Without a port nobody knows what is there. */
function known({ ports }, { deliverables = null }) {
    return ports.deliverables ? deliverables : null;
}
async function factOf({ ports, now }, wanted, { loaded, snapshot }) {
    const fact = await (0,kiro_facts.kiroFacts)(wanted, { ports, snapshot, loaded, now: now() });
    return fact.ok || fact.problem.code === "remote-unavailable" ? fact : (0,result.ok)({});
}
/** The approvals of a milestone as they are at a commit, with its id; none where it is not there. Problems: those of reading. */
async function approvalsAt({ ports, now }, { state, milestone }) {
    const snapshot = await ports.repository.snapshot({ for: "read", ...(state !== undefined && { ref: state }) });
    if (!snapshot.ok)
        return snapshot;
    try {
        const loaded = await (0,load/* load */.Hh)(snapshot.value, { scope: { milestones: [milestone] }, settings: ports.settings });
        const found = loaded.ok ? (0,find/* findMilestone */.sR)(loaded.value.workspace, milestone) : loaded;
        if (!loaded.ok || !found.ok)
            return loaded.ok ? (0,result.ok)({ id: milestone, approvals: [] }) : loaded;
        const facts = await (0,kiro_facts.kiroFacts)({ kind: "approvals", milestone: found.value.id }, { ports, snapshot: snapshot.value, loaded: loaded.value, now: now() });
        return facts.ok ? (0,result.ok)({ id: found.value.id, approvals: facts.value.approvals?.approvals ?? [] }) : facts;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ workspaceNow),
/* harmony export */   RK: () => (/* binding */ configNow),
/* harmony export */   dZ: () => (/* binding */ stateRef),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wj: () => (/* binding */ freshSight)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_files_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68738);
/* harmony import */ var _core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41349);
/* harmony import */ var _core_model_status_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21004);
/* harmony import */ var _core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66387);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63025);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9375);
/* harmony import */ var _gates_looked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38114);
// The state of a milestone at one commit of the state branch, for showing it.











/** Problems: those of reading, `milestone-not-found`. */
async function lookAt(venue, milestone, snapshot) {
    const { settings } = venue.ports;
    const first = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [milestone] }, settings });
    if (!first.ok)
        return first;
    const found = (0,_core_rules_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findMilestone */ .sR)(first.value.workspace, milestone);
    if (!found.ok)
        return found;
    const { requires } = found.value.dependencies;
    const all = requires.length === 0 ? first : await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot, { scope: { milestones: [found.value.id, ...requires] }, settings });
    if (!all.ok)
        return all;
    const { milestones, config } = all.value.workspace;
    const waitsFor = requires.filter((id) => !(0,_core_model_status_js__WEBPACK_IMPORTED_MODULE_9__/* .isMilestoneDone */ .JC)(milestones.get(id)?.status ?? "planned"));
    const gates = await (0,_gates_looked_js__WEBPACK_IMPORTED_MODULE_8__/* .gatesOf */ .o)(venue, found.value, { loaded: all.value, snapshot });
    return gates.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ milestone: found.value, config, waitsFor, ...gates.value, session: await sessionOf(found.value, snapshot) }) : gates;
}
/** The session that it is, or was last, executed in, as its log says; what cannot be read is not shown. */
async function sessionOf({ id, execution }, snapshot) {
    const log = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [(0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)])).get((0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id));
    const events = log?.ok ? (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(log.value, (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH)(id)).events : [];
    const session_id = events.findLast((event) => event.session_id !== null)?.session_id ?? execution.session_id;
    if (session_id === null || !(0,_core_model_execution_session_js__WEBPACK_IMPORTED_MODULE_4__/* .isSessionId */ .Sd)(session_id))
        return null;
    const path = (0,_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionPath */ .kz)(session_id);
    const text = (await (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .readTexts */ .Z7)(snapshot, [path])).get(path);
    const session = text?.ok ? (0,_core_files_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readSession */ .l)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_7__/* .shownPath */ .pS)(snapshot, path)) : null;
    return session?.ok ? session.value : null;
}
/** The full name of the state branch; who knows the configuration says it. Problems: those of the forge. */
async function stateRef({ forge }, { git_integration: { state_branch } }) {
    if (state_branch !== null)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${state_branch}`);
    const place = await forge.place();
    return place.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(`refs/heads/${place.value.defaultBranch}`) : place;
}
/** The newest state. Problems: those of the forge and of the repository, `not-found` where there is no commit yet. */
async function freshSight({ ports: { repository }, refs }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    const { state: commit } = snapshot.value;
    if (commit === undefined) {
        await snapshot.value.release();
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("not-found", "There is no commit on the state branch yet."));
    }
    const at = await refs.committedAt(commit);
    if (at.ok)
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({ commit, at: at.value, snapshot: snapshot.value });
    await snapshot.value.release();
    return at;
}
/** The configuration of the state branch. Problems: those of the repository. */
async function configNow({ ports: { repository, settings } }) {
    const snapshot = await repository.snapshot({ for: "read" });
    if (!snapshot.ok)
        return snapshot;
    try {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadConfig */ .Z9)(snapshot.value, { settings })).reading.config);
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
        const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .load */ .Hh)(snapshot.value, { scope: "all", settings: ports.settings });
        return loaded.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(loaded.value.workspace) : loaded;
    }
    finally {
        await snapshot.value.release();
    }
}


/***/ }),

/***/ 22912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   h: () => (/* binding */ MILESTONES_NAMED_MAX)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19796);
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

/***/ 76838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ earlier)
/* harmony export */ });
/* harmony import */ var _core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19796);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66566);
/* harmony import */ var _core_model_event_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47780);
/* harmony import */ var _core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65114);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16822);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63025);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22912);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9375);
// Requests that come twice: found by their id, and answered as they were the first time.










/**
 * The first answer to this request, with the warning `already-done`; null where the id is new. Another command under the same
 * id is `request-conflict`. The answer is given from the commit that the request made, or from the present where there is none.
 * Problems: those of a history that alone could tell.
 */
async function earlier(attempt) {
    const { caller: { request: { id } }, order, snapshot, ports } = attempt;
    const commits = await ports.history.commits({ request: (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLine */ .w_)(id) });
    if (!commits.ok && ports.history.isWhole)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(commits.problem);
    const commit = commits.ok ? (commits.value[0] ?? null) : null;
    const logs = logsOf(attempt, commit);
    const events = await eventsOf(id, { snapshot, logs });
    if (events.length === 0 && commit === null)
        return null;
    const told = events.map((event) => event.details["command"]).find((line) => typeof line === "string");
    const same = told === undefined ? (commit?.command ?? null) === (0,_core_base_encode_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .commitLine */ .w_)(order.line) : told === order.line;
    return same ? repeated(attempt, { events, commit, logs }) : (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(otherCommand(id, told ?? commit?.command ?? "another command"));
}
function otherCommand(request, command) {
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("request-conflict", `Request ${request} was \`${command}\` before.`, { hint: "Give this command a request id of its own." });
}
/** Those that the commit names and those that the verb is about; all of them where changes are not committed and no id is said. */
function logsOf({ ports, order: { verb, args } }, commit) {
    const scope = verb.scope?.(args) ?? "all";
    const about = typeof scope === "object" ? scope.milestones.filter(_core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isMilestoneId */ .i4) : [];
    if (commit)
        return commit.milestones.length < _message_js__WEBPACK_IMPORTED_MODULE_8__/* .MILESTONES_NAMED_MAX */ .h ? [...new Set([...commit.milestones.filter(_core_model_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .isMilestoneId */ .i4), ...about])] : "all";
    const isNamed = typeof scope === "object" && about.length > 0 && about.length === scope.milestones.length;
    return isNamed || ports.history.isWhole ? about : "all";
}
async function eventsOf(request, { snapshot, logs }) {
    const texts = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readTexts */ .Z7)(snapshot, logs === "all" ? await everyLog(snapshot) : logs.map(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsPath */ .JH));
    const found = [];
    for (const [path, text] of texts) {
        if (!text.ok || !text.value.includes(JSON.stringify(request)))
            continue;
        found.push(...(0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_1__.readEvents)(text.value, (0,_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .pS)(snapshot, path)).events.filter((event) => event.request_id === request));
    }
    return found;
}
async function everyLog(snapshot) {
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.events);
    return (names.ok ? names.value : []).filter((name) => name.endsWith(".jsonl")).map((name) => `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDERS */ .Yk.events}/${name}`);
}
/** What was told the first time and is not on record: nothing was there yet. */
const FIRST = { present: { entries: [], files: [] } };
async function repeated({ ports, order, caller, snapshot }, { events: recorded, commit, logs }) {
    const then = commit ? await ports.repository.snapshot({ for: "read", ref: commit.id }) : null;
    const state = then?.ok ? then.value : snapshot;
    // Committed after the snapshot was taken: what happened is not in it yet.
    const happened = recorded.length > 0 ? recorded : await eventsOf(caller.request.id, { snapshot: state, logs });
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_5__/* .load */ .Hh)(state, { scope: order.verb.scope?.(order.args) ?? "all", settings: ports.settings });
    if (then?.ok)
        await then.value.release();
    if (!loaded.ok)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__/* .stopped */ .ce)(loaded.problem);
    const events = happened.flatMap((event) => draftOf(event));
    const context = { actor: caller.actor, now: happened[0]?.timestamp ?? caller.now(), request: caller.request.id, facts: FIRST };
    const { data, reply } = order.verb.answer(loaded.value.workspace, order.args, { events, context });
    const warning = (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("already-done", `Request ${caller.request.id} was carried out before; nothing was changed.`);
    return { data, reply, warnings: [warning], problem: null, changes: [], diff: "", repeated: true };
}
function draftOf({ event_type, milestone_id, details }) {
    return isEventType(event_type) && milestone_id !== null ? [{ event_type, milestone_id, details }] : [];
}
function isEventType(type) {
    return _core_model_event_js__WEBPACK_IMPORTED_MODULE_9__/* .EVENT_TYPES */ .Ru.some((known) => known === type);
}


/***/ }),

/***/ 93975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ transact)
});

// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/rules/authority.js
var authority = __webpack_require__(74696);
// EXTERNAL MODULE: ./lib/core/rules/evolve.js
var evolve = __webpack_require__(57217);
// EXTERNAL MODULE: ./lib/core/rules/invariants.js
var invariants = __webpack_require__(89701);
// EXTERNAL MODULE: ./lib/engine/ask.js
var ask = __webpack_require__(16822);
// EXTERNAL MODULE: ./lib/engine/facts.js
var engine_facts = __webpack_require__(88096);
// EXTERNAL MODULE: ./lib/core/base/result.js
var base_result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/approach.js
var approach = __webpack_require__(34314);
// EXTERNAL MODULE: ./lib/core/rules/kiro/approvals.js
var kiro_approvals = __webpack_require__(91556);
// EXTERNAL MODULE: ./lib/core/rules/kiro/due.js
var kiro_due = __webpack_require__(25774);
// EXTERNAL MODULE: ./lib/core/rules/kiro/sight.js
var kiro_sight = __webpack_require__(41113);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/moves.js
var moves = __webpack_require__(21054);
// EXTERNAL MODULE: ./lib/core/rules/kiro/acts/row.js
var row = __webpack_require__(87128);
;// CONCATENATED MODULE: ./lib/core/rules/kiro/acts/fall-due.js
// What time alone does to phases, as events and approvals: said once, by nobody, and never over files that have changed since.








/** Whether anything is due, by the phases alone: approvals need not be read where none of them can be. */
function mayBeDue(milestone, { workspace: { config }, clocks }) {
    const waits = milestone.tasks.some(({ kiro_workflow: { phases } }) => Object.values(phases).some(({ status }) => status === "waiting_approval"));
    return waits || (0,kiro_due/* dueOf */.I)(milestone, [], { config, clocks }).length > 0;
}
/** The workspace after it, with the events and approvals that it is. Problems: those of sights that are broken. */
function fallDue(milestone, facts, { workspace, clocks, counts }) {
    let state = workspace;
    const events = [];
    const approvals = [];
    for (const due of (0,kiro_due/* dueOf */.I)(milestone, facts.approvals?.approvals ?? [], { config: workspace.config, clocks })) {
        const moved = dueMove(due, facts, { workspace: state, clocks, counts });
        if (!moved.ok)
            return moved;
        events.push(...moved.value.events);
        approvals.push(...moved.value.approvals);
        state = (0,evolve/* evolve */.s)(state, moved.value.events, clocks.now);
    }
    return (0,base_result.ok)({ events, approvals, workspace: state });
}
function dueMove(due, facts, { workspace, clocks: { now }, counts }) {
    const { milestone, task, phase } = due;
    if (due.kind === "overdue")
        return (0,base_result.ok)({ events: [{ event_type: "kiro_phase_overdue", milestone_id: milestone, details: { task_id: task, phase, since: due.since } }], approvals: [] });
    const sight = (0,kiro_sight/* sightOf */.p)(workspace, { milestone, task, phase }, facts);
    if (!sight.ok)
        return sight;
    const act = { workspace, at: now, by: NOBODY, counts };
    const stale = (0,approach/* staleGates */.Ew)(sight.value.milestone, sight.value.task, { workspace, facts });
    if (!stale.ok)
        return stale;
    const others = stale.value.filter((gate) => gate.phase !== phase);
    if (sight.value.drifted || others.length > 0)
        return (0,base_result.ok)((0,moves/* reopenedGates */.JJ)([...others, ...(sight.value.drifted ? [sight.value] : [])], act));
    if (!sight.value.approval)
        return (0,base_result.ok)({ events: [], approvals: [] });
    const approval = (0,kiro_approvals/* autoApproved */.LT)(sight.value.approval, now);
    const moved = (0,moves/* over */.Zh)(sight.value, act, { status: "approved", manner: "automatic", more: { automatic: true, approval: { ...(0,row/* approvalRow */.ge)(approval, { counts }) } } });
    return (0,base_result.ok)({ events: moved.events, approvals: [approval] });
}
/** Time is nobody. */
const NOBODY = { login: "", id: null };

// EXTERNAL MODULE: ./lib/engine/kiro/facts.js
var facts = __webpack_require__(79844);
;// CONCATENATED MODULE: ./lib/engine/kiro/due-first.js







/** null where nothing is due, which is found out without reading anything for milestones that have no phases. */
async function dueFirst(attempt, loaded, now) {
    const { workspace } = loaded;
    if (attempt.order.verb.settles || !(0,approach/* kiroIsOn */.Ly)(workspace.config))
        return (0,base_result.ok)(null);
    const near = concerned(attempt, loaded).filter((milestone) => mayBeDue(milestone, { workspace, clocks: { now, server: null } }));
    let fallen = { workspace, events: [], approvals: [] };
    for (const milestone of near) {
        const next = await dueOfOne(milestone, { attempt, loaded, now, fallen });
        if (!next.ok)
            return next;
        fallen = next.value;
    }
    return (0,base_result.ok)(fallen.events.length === 0 ? null : fallen);
}
/** The milestones that a command names; one that looks after all of them looks at all. */
function concerned({ order: { verb, args } }, { workspace }) {
    const scope = verb.scope?.(args) ?? "all";
    if (typeof scope === "object")
        return [...new Set(scope.milestones)].flatMap((reference) => found(workspace, reference));
    return verb.due === "all" ? [...workspace.milestones.values()] : [];
}
function found(workspace, reference) {
    const milestone = (0,find/* findMilestone */.sR)(workspace, reference);
    return milestone.ok ? [milestone.value] : [];
}
/** Who speaks is asked only where something is due by our clock: the forge's may say that it is not yet. */
async function dueOfOne(milestone, { attempt, loaded, now, fallen }) {
    const { ports, snapshot, caller } = attempt;
    const around = { ports, snapshot, loaded, now, standing: caller.standing };
    const approvals = await (0,facts.kiroFacts)({ kind: "approvals", milestone: milestone.id }, around);
    if (!approvals.ok)
        return approvals;
    const known = approvals.value.approvals?.approvals ?? [];
    const { config } = fallen.workspace;
    const early = (0,kiro_due/* dueOf */.I)(milestone, known, { config, clocks: { now, server: null } });
    if (early.length === 0)
        return (0,base_result.ok)(fallen);
    const standing = await caller.standing?.();
    // Where the forge cannot be asked for the time, nothing has passed.
    if (standing && !standing.ok)
        return (0,base_result.ok)(fallen);
    const clocks = { now, server: standing?.value.server ?? null };
    const files = early.some(({ kind }) => kind === "auto-approve") ? await (0,facts.kiroFacts)({ kind: "deliverables", milestone: milestone.id }, around) : (0,base_result.ok)({});
    if (!files.ok)
        return files;
    const counts = (0,kiro_approvals/* localCounts */.Gg)(config, { forge: standing?.value.forge ?? true });
    const next = fallDue(milestone, { ...approvals.value, ...files.value }, { workspace: fallen.workspace, clocks, counts });
    return next.ok ? (0,base_result.ok)({ workspace: next.value.workspace, events: [...fallen.events, ...next.value.events], approvals: [...fallen.approvals, ...next.value.approvals] }) : next;
}
/** What was gathered before, with the approvals as they are now. */
function withFallen(facts, { approvals }) {
    if (!facts.approvals)
        return facts;
    return { ...facts, approvals: { ...facts.approvals, approvals: newest([...facts.approvals.approvals, ...approvals]) } };
}
/** Each gate once, as it was said last. */
function newest(approvals) {
    return [...new Map(approvals.map((approval) => [`${approval.milestone_id} ${approval.task_id} ${approval.phase}`, approval])).values()];
}

// EXTERNAL MODULE: ./lib/engine/load.js + 1 modules
var load = __webpack_require__(63025);
// EXTERNAL MODULE: ./lib/engine/message.js
var message = __webpack_require__(22912);
// EXTERNAL MODULE: ./lib/core/rules/execution/branch-name.js
var branch_name = __webpack_require__(63067);
;// CONCATENATED MODULE: ./lib/engine/outside.js
// What follows a command outside the files, once these are committed: deliverables, orders, leases, journals, refs.



/** Everything is tried. A process that dies in between leaves what the next clean-up finds, and deliverables that are made when they are asked for again. */
async function followUp(ports, { deliverables = [], orders = [], revoke = [], forget = [], refs = [] }, config) {
    const { leases, journal, seats } = ports;
    const problems = [];
    for (const files of deliverables) {
        const made = await make(ports, files, config);
        if (!made.ok)
            problems.push(notMade(files, made.problem));
    }
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
async function make({ deliverables }, files, { git_integration }) {
    const branch = (0,branch_name/* workBranch */.gN)(files.milestone, git_integration);
    if (!branch.ok)
        return branch;
    return deliverables ? deliverables.add({ milestone: files.milestone, branch: branch.value }, files) : (0,base_result/* failed */.g)((0,problem/* problem */.CC)("prerequisite-missing", "There is no git repository here to keep them in."));
}
function notMade({ milestone, files }, { message, hint, ...rest }) {
    const task = files[0]?.path.split("/")[2] ?? "";
    const again = `Make them with \`milestone kiro regenerate ${milestone} ${task}\`.`;
    return { ...rest, message: `What was decided is kept, but the deliverables of ${milestone} were not made. ${message}`, hint: hint === undefined ? again : `${hint} ${again}` };
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

// EXTERNAL MODULE: ./lib/engine/request.js
var request = __webpack_require__(76838);
// EXTERNAL MODULE: ./lib/core/base/edit.js
var base_edit = __webpack_require__(2588);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
// EXTERNAL MODULE: ./lib/core/base/tree.js
var tree = __webpack_require__(67516);
// EXTERNAL MODULE: ./lib/core/files/events.js
var events = __webpack_require__(93109);
// EXTERNAL MODULE: ./lib/core/files/layout.js
var layout = __webpack_require__(66566);
// EXTERNAL MODULE: ./lib/core/files/config/config.js
var config = __webpack_require__(11679);
// EXTERNAL MODULE: ./lib/core/files/config/entries.js
var entries = __webpack_require__(36905);
// EXTERNAL MODULE: ./lib/core/files/patch/patch.js + 4 modules
var patch = __webpack_require__(34723);
// EXTERNAL MODULE: ./lib/core/files/yaml/print.js
var print = __webpack_require__(92775);
// EXTERNAL MODULE: ./lib/core/files/yaml/yaml.js
var yaml = __webpack_require__(83313);
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
var read = __webpack_require__(14822);
// EXTERNAL MODULE: ./lib/core/files/write.js
var write = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/core/model/config/config.js
var config_config = __webpack_require__(92089);
// EXTERNAL MODULE: ./lib/core/model/workspace.js
var workspace = __webpack_require__(21097);
// EXTERNAL MODULE: ./lib/engine/texts.js
var engine_texts = __webpack_require__(9375);
// EXTERNAL MODULE: ./lib/core/rules/progress.js
var progress = __webpack_require__(13303);
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
    const approvals = await approvalChanges(attempt, decided);
    const wanted = [...milestones.changes, ...edited.value.changes, ...(decision.files ?? []), ...sessions.value.changes, ...approvals.changes, ...events.value.changes];
    const before = new Map([...loaded.texts, ...edited.value.read, ...sessions.value.read, ...approvals.read, ...events.value.read]);
    const changes = attempt.order.verb.settles ? wanted : (0,tree/* changesBetween */.iv)(before, (0,tree/* applyChanges */.YF)(before, wanted));
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
        const source = { id, path: (0,engine_texts/* shownPath */.pS)(before, path), home: (0,layout/* homeOf */.lt)(path) };
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
    for (const [path, text] of await (0,engine_texts/* readTexts */.Z7)(snapshot, touched)) {
        if (text.ok)
            read.set(path, text.value);
        else if (edits.some((edit) => edit.path === path))
            return text;
    }
    const patched = (0,base_result/* all */.Q)(edits.map(({ path, edits: wanted }) => edited({ path, shown: (0,engine_texts/* shownPath */.pS)(snapshot, path), text: read.get(path), wanted })));
    if (!patched.ok)
        return patched;
    const results = patched.value;
    const warnings = results.filter(({ whole }) => whole).map(({ path }) => rewritten((0,engine_texts/* shownPath */.pS)(snapshot, path)));
    return (0,base_result.ok)({ changes: results.map(({ path, text }) => ({ path, text })), warnings, read });
}
/** The configuration is edited as it is read: keys that appear twice, dotted or under another name are its own matter. */
function edited({ path, shown, text, wanted }) {
    if (path === config_config/* CONFIG_PATH */.tF) {
        const patched = editConfig({ path: shown, text: text ?? "" }, wanted);
        return patched.ok ? (0,base_result.ok)({ path, ...patched.value }) : patched;
    }
    if (text === undefined)
        return (0,base_result.ok)({ path, text: (0,print/* printYaml */.d7)((0,base_edit/* applyEdits */.c)({}, wanted)), whole: false });
    const read = (0,yaml.parseYaml)(text, shown);
    return read.ok ? (0,base_result.ok)({ path, ...(0,patch/* patch */.F)(text, wanted) }) : read;
}
/** Records of sessions, whole; with `backup_sessions` the former text of each is kept beside it. */
async function sessionChanges({ snapshot }, { decision, loaded }) {
    const { sessions = [] } = decision;
    const changes = [];
    const read = new Map();
    if (sessions.length === 0)
        return (0,base_result.ok)({ changes, read });
    const { printSession } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68738));
    const texts = await (0,engine_texts/* readTexts */.Z7)(snapshot, sessions.flatMap(({ id }) => [(0,layout/* sessionPath */.kz)(id), (0,layout/* sessionBackupPath */.EA)(id)]));
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
/** Approvals, whole. */
async function approvalChanges({ snapshot }, { decision: { approvals = [] } }) {
    if (approvals.length === 0)
        return { changes: [], read: new Map() };
    const { approvalPath, printApproval } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78399));
    const changes = approvals.map((approval) => ({ path: approvalPath(approval), text: printApproval(approval) }));
    const texts = await (0,engine_texts/* readTexts */.Z7)(snapshot, changes.map(({ path }) => path));
    return { changes, read: new Map([...texts].flatMap(([path, text]) => (text.ok ? [[path, text.value]] : []))) };
}
async function eventChanges({ snapshot, order, caller }, { decision, context }) {
    const changes = [];
    const read = new Map();
    const [first] = decision.events;
    for (const [id, drafts] of Map.groupBy(decision.events, (event) => event.milestone_id)) {
        const path = (0,layout/* eventsPath */.JH)(id);
        const old = (await (0,engine_texts/* readTexts */.Z7)(snapshot, [path])).get(path);
        if (old && !old.ok)
            return old;
        if (old)
            read.set(path, old.value);
        const lines = drafts.map((draft) => eventOf(draft, { timestamp: context.now, actor: caller.actor, request_id: caller.request.id, command: draft === first ? order.line : null }));
        changes.push({ path, text: (0,events.appendEvents)(old?.value, lines) });
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
        const milestone = name !== null && text !== null ? meaningOf(text, { id: name, path: (0,engine_texts/* shownPath */.pS)(snapshot, path), home: (0,layout/* homeOf */.lt)(path) }) : null;
        if (milestone)
            after = (0,workspace/* withMilestone */.Pp)(after, milestone, path);
    }
    const config = await (0,load/* loadConfig */.Z9)(snapshot, { settings: ports.settings, changes });
    return { ...after, exists: after.exists || changes.length > 0, config: config.reading.config, database: config.database };
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
    const happened = [];
    const untold = [];
    let finished;
    try {
        finished = await decided({ ports, order, caller, snapshot: snapshot.value, tell: (one) => void happened.push(one) });
    }
    finally {
        await snapshot.value.release();
        if (ports.outbox)
            for (const one of happened)
                untold.push(...await (await __webpack_require__.e(/* import() */ 2970).then(__webpack_require__.bind(__webpack_require__, 32970))).tellOf(ports, one, caller.now));
    }
    return finished === "moved" || untold.length === 0 ? finished : { ...finished, warnings: [...finished.warnings, ...untold] };
}
async function decided(attempt) {
    const { ports, order, caller, snapshot } = attempt;
    if (caller.request.given) {
        const before = await (0,request/* earlier */.X)(attempt);
        if (before)
            return before;
    }
    const { verb, args } = order;
    const loaded = await (0,load/* load */.Hh)(snapshot, { scope: verb.scope?.(args) ?? "all", settings: ports.settings });
    if (!loaded.ok)
        return (0,ask/* stopped */.ce)(loaded.problem);
    const { workspace } = loaded.value;
    const now = caller.now();
    const facts = await (0,engine_facts/* gather */.k)(verb.needs?.(args) ?? [], { ports, snapshot, loaded: loaded.value, now, standing: caller.standing });
    if (!facts.ok)
        return (0,ask/* stopped */.ce)(facts.problem);
    const context = { actor: caller.actor, now, request: caller.request.id, facts: facts.value };
    const due = await dueFirst(attempt, loaded.value, now);
    if (!due.ok)
        return (0,ask/* stopped */.ce)(due.problem);
    if (due.value)
        return afterDue(attempt, { loaded: loaded.value, context }, due.value);
    const decision = verb.decide(workspace, args, context);
    if (!decision.ok)
        return { ...(0,ask/* stopped */.ce)(decision.problem), warnings: workspace.warnings };
    return carriedOut(attempt, { loaded: loaded.value, context, decision: decision.value });
}
/** Decided about what time has left; what was due is recorded also where nothing else may be. */
async function afterDue(attempt, { loaded, context }, due) {
    const { verb, args } = attempt.order;
    const facts = withFallen(context.facts, due);
    const own = verb.decide(due.workspace, args, { ...context, facts });
    const answer = (after, values, outcome) => {
        if (!own.ok)
            return { data: null, reply: [], problem: own.problem, subject: "what was due" };
        return verb.answer(after, values, { ...outcome, events: verb.due ? outcome.events : own.value.events, context: { ...outcome.context, facts } });
    };
    const { events = [], approvals = [], ...rest } = own.ok ? own.value : {};
    const decision = { ...rest, events: [...due.events, ...events], approvals: newest([...due.approvals, ...approvals]) };
    return carriedOut({ ...attempt, order: { ...attempt.order, verb: { ...verb, answer } } }, { loaded, context, decision });
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
    if (changes.length > 0)
        attempt.tell?.({ events: decision.events, approvals: decision.approvals ?? [], actor: caller.actor, at: context.now, request: caller.request.id, workspace: after });
    const outside = await followUp(attempt.ports, decision, loaded.workspace.config);
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
    const { unifiedDiff } = await __webpack_require__.e(/* import() */ 4143).then(__webpack_require__.bind(__webpack_require__, 44143));
    const shown = (path) => (path.startsWith(":/") ? path.slice(2) : `${root}/${path}`);
    return changes.map(({ path, text }) => unifiedDiff(before.get(path) ?? null, text, shown(path))).join("");
}


/***/ }),

/***/ 50443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ venueNotices),
/* harmony export */   o: () => (/* binding */ notifyPorts)
/* harmony export */ });
/* harmony import */ var _adapters_local_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19791);
// Notifications from this machine: the outbox beside the data, and the channels, loaded when something is sent.

function notifyPorts({ data, label, environment, mentions }) {
    let loading = null;
    const outbox = () => (loading ??= __webpack_require__.e(/* import() */ 6372).then(__webpack_require__.bind(__webpack_require__, 86372)).then(({ openOutbox }) => openOutbox({ data, label })));
    const clock = (0,_adapters_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .openClock */ .X)();
    return {
        outbox: {
            put: async (letters) => (await outbox()).put(letters),
            take: async (now, limit) => (await outbox()).take(now, limit),
            release: async (letters) => (await outbox()).release(letters),
            settle: async (tried, letter) => (await outbox()).settle(tried, letter),
            letters: async () => (await outbox()).letters(),
            log: async (limit) => (await outbox()).log(limit),
            reset: async () => (await outbox()).reset(),
        },
        channels: laterChannels({ variable: (name) => environment[name], clock, mentions: mentions ?? null, inside: true }),
    };
}
/** Loaded when something is sent. */
function laterChannels(options) {
    return {
        clock: options.clock,
        async open(channel, config) {
            const { openChannels } = await __webpack_require__.e(/* import() */ 3539).then(__webpack_require__.bind(__webpack_require__, 13539));
            return openChannels(options).open(channel, config);
        },
    };
}
/** What an app that serves many repositories lends to their settings: names that were given for this, and its mail server. */
const LENT = /^(?:NOTIFY|SMTP)_/;
/** Notifications of a repository without a checkout: on their way in a ref of its own. `lent`: only what was given for it is. */
function venueNotices(venue, { outbox, environment, lent }) {
    const variable = (name) => (lent === "all" || LENT.test(name) ? environment[name] : undefined);
    // Where a milestone is talked about does not depend on its work, so that nobody looks at that.
    const { deliverables: _work, ...ports } = venue.ports;
    const mentions = { say: async (mention) => (await __webpack_require__.e(/* import() */ 1461).then(__webpack_require__.bind(__webpack_require__, 31461))).openMentions({ ...venue, ports }).say(mention) };
    return { outbox, channels: laterChannels({ variable, clock: (0,_adapters_local_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .openClock */ .X)(), mentions, inside: false }) };
}


/***/ }),

/***/ 61975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
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
