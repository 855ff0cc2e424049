export const id = 8863;
export const ids = [8863];
export const modules = {

/***/ 28863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localStanding: () => (/* binding */ localStanding)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _adapters_git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17514);
// Who speaks on this machine: nobody vouches for it, and whether that counts depends on whether the repository has a forge.


/** Never fails: where git cannot say whether there is a forge, there is one. */
async function localStanding({ environment, repository, actor, user }) {
    const login = environment["MILESTONE_ACTOR"] || (await actor()) || user;
    const forge = repository !== null && (await hasForge(repository, environment));
    const inTask = Boolean(environment["MILESTONE_TASK"]);
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ person: { login, id: null }, level: "admin", source: { via: "cli", id: null, verified: false }, teams: null, forge, inTask, server: null });
}
async function hasForge(place, environment) {
    if (environment["GITHUB_ACTIONS"] === "true")
        return true;
    const settings = await (0,_adapters_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .z)({ place, environment }).settings();
    if (!settings.ok)
        return true;
    const hosts = githubHosts(environment);
    return [...settings.value].some(([key, url]) => /^remote\..+\.(?:push)?url$/i.test(key) && isGithub(url, hosts));
}
/** A server of one's own is known by what the environment says of it. */
function githubHosts({ GH_HOST: host, GITHUB_SERVER_URL: server, GITHUB_API_URL: api }) {
    const named = [server, api].flatMap((url) => (url && URL.canParse(url) ? [new URL(url).hostname] : []));
    return new Set(["github.com", "www.github.com", "ssh.github.com", ...named, ...(host ? [host.toLowerCase()] : [])]);
}
/** `https://host/…`, `ssh://git@host:22/…` and `git@host:…`; what is a path has no host. */
function isGithub(url, hosts) {
    const [, web, short] = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?([^/:]+)|(?:[^@/:]+@)?([^/:]+):)/i.exec(url.trim()) ?? [];
    const host = (web ?? short ?? "").toLowerCase();
    return hosts.has(host) || host.endsWith(".ghe.com");
}


/***/ })

};
