export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalBranches: () => (/* binding */ openLocalBranches)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(41944);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
;// CONCATENATED MODULE: ./lib/adapters/git/refs/absorbed.js
// Whether a branch's changes are in another one under other ids, as after a squash, a rebase or a cherry-pick.

/** Commits of the other branch that are compared; a squash lies further back than so many changes of the same files only in old repositories. */
const COMPARED_MAX = 50;
/** More paths do not narrow the search, and fill a command line. */
const PATHS_MAX = 200;
/**
 * The instant of a commit on `tip` into which merging the branch would change nothing: all that the branch did is in it. Null where
 * none is found, also where git cannot tell: it is too old to merge without a work tree, or a partial clone lacks what it needs.
 * What was changed again later still counts as merged.
 */
async function absorbedAt(git, tip, branch) {
    const paths = await changedPaths(git, tip, branch);
    for (const { commit, tree, at } of await candidatesOf(git, { tip, branch, paths })) {
        const merged = await git.run({ command: "merge-tree", options: ["--write-tree", "-z", "--name-only", "--no-messages"], revisions: [commit, branch] });
        if (merged.ok && merged.value.toString().split("\0").filter((part) => part !== "").join() === tree)
            return at;
    }
    return null;
}
/** What the commits that only the branch has have touched; none where they are too many to name. */
async function changedPaths(git, tip, branch) {
    const listed = await git.run({ command: "log", options: ["-z", "--no-show-signature", "--no-ext-diff", "--format=", "--name-only"], revisions: [branch], excluded: [tip] });
    const text = listed.ok ? listed.value.toString() : "";
    const names = [...new Set(text.split("\0").map((name) => name.replace(/^\n/, "")).filter((name) => name !== ""))];
    const paths = names.filter(git_arguments/* isRepoPath */.SL);
    return paths.length === names.length && paths.length <= PATHS_MAX ? paths : [];
}
/** Newest first: only with a change of these paths can a commit become the first to have them all. */
async function candidatesOf(git, { tip, branch, paths }) {
    const listed = await git.run({ command: "log", options: ["--no-show-signature", "--format=%H %T %ct", `--max-count=${COMPARED_MAX}`], revisions: [tip], excluded: [branch], paths });
    if (!listed.ok)
        return [];
    return listed.value.toString().split("\n").flatMap((line) => {
        const [commit = "", tree = "", seconds = ""] = line.split(" ");
        return (0,git_arguments/* isOid */.dH)(commit) ? [{ commit, tree, at: new Date(Number(seconds) * 1000).toISOString() }] : [];
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git_git = __webpack_require__(17514);
;// CONCATENATED MODULE: ./lib/adapters/git/refs/checkouts.js
// Where branches are checked out: in any work tree, or about to be again once a rebase or bisect there ends.




/** git's own files that name the branch which an unfinished operation comes back to. */
const RETURNS = ["rebase-merge/head-name", "rebase-apply/head-name", "BISECT_START"];
/** The folder by the branch's name. A bare repository's own HEAD counts, since a clone checks out what it names. */
async function checkouts(place, gitAt) {
    const found = new Map();
    const bare = { ...place, gitDir: place.commonDir, workTree: null };
    const places = [place, ...(place.gitDir === place.commonDir ? [] : [bare]), ...(0,discovery/* otherWorkTrees */.VM)(place)];
    for (const at of places) {
        const head = await (0,branches/* openRefs */.ro)(at, gitAt(at)).head();
        const names = [...(head.kind === "branch" ? [(0,git_arguments/* branchName */.at)(head.ref)] : []), ...RETURNS.flatMap((file) => returning(at, file))];
        for (const name of names)
            if (!found.has(name))
                found.set(name, at.workTree ?? at.gitDir);
    }
    return found;
}
function returning({ gitDir }, file) {
    const text = (0,discovery/* textOf */.b6)((0,external_node_path_.join)(gitDir, file))?.trim() ?? "";
    const name = text.replace(/^refs\/heads\//, "");
    return (0,git_arguments/* branchRef */.Mi)(name) ? [name] : [];
}

;// CONCATENATED MODULE: ./lib/adapters/git/refs/local-refs.js
// Refs of the repository on this machine, through git.







/** Another git may hold the lock of the ref for a moment; so often it is tried again, after up to so many milliseconds. */
const LOCKED_TRIES_MAX = 8;
const LOCKED_MS_MAX = 30;
function openLocal({ place, environment, spawn }) {
    const gitAt = (at) => (0,git_git/* openGit */.z)({ place: at, environment, ...(spawn && { spawn }) });
    const git = gitAt(place);
    return { place, git, gitAt: (at) => (at === place ? git : gitAt(at)) };
}
/** `contains` asks for the commits themselves, as git counts them. A branch that is checked out is not deleted: it counts as moved. */
function localRefs(local) {
    return {
        branches: () => local_refs_branches(local),
        at: async (ref) => ((0,git_arguments/* isRefName */.pA)(ref) ? (0,branches/* openRefs */.ro)(local.place, local.git).tip(ref) : (0,result.ok)(null)),
        swap: (ref, from, to) => swap(local, { ref, from, to }),
        contains: (tip, commit) => contains(local.git, tip, commit),
        committedAt: (commit) => committedAt(local.git, commit),
    };
}
async function local_refs_branches(local) {
    const listed = await local.git.run({ command: "for-each-ref", options: ["--format=%(objectname) %(objecttype) %(refname) %(symref)", "refs/heads"] });
    if (!listed.ok)
        return listed;
    const places = await checkouts(local.place, local.gitAt);
    return (0,result.ok)(listed.value.toString().split("\n").flatMap((line) => {
        const [commit = "", type = "", ref = "", target = ""] = line.split(" ");
        // A ref that a branch cannot have, or that stands at no commit, is nothing that anybody works on.
        if (!(0,git_arguments/* isOid */.dH)(commit) || type !== "commit" || !(0,git_arguments/* isRefName */.pA)(ref))
            return [];
        const name = (0,git_arguments/* branchName */.at)(ref);
        return [{ name, commit, isProtected: target !== "", checkedOut: places.get(name) ?? null }];
    }));
}
async function swap(local, { ref, from, to }) {
    if (!(0,git_arguments/* isRefName */.pA)(ref) || ![from, to].every((id) => id === null || (0,git_arguments/* isOid */.dH)(id)) || (from === null && to === null))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `${JSON.stringify(ref)} cannot be moved so.`));
    if (to === null && (await checkouts(local.place, local.gitAt)).has((0,git_arguments/* branchName */.at)(ref)))
        return (0,result.ok)({ kind: "moved", at: from });
    for (let tries = 1;; tries++) {
        const done = await local.git.run({ command: "update-ref", options: ["-mmilestone: branches", "--stdin", "-z"], input: `option no-deref\0${instruction({ ref, from, to })}` });
        if (done.ok)
            return (0,result.ok)({ kind: "done" });
        const now = await (0,branches/* openRefs */.ro)(local.place, local.git).tip(ref);
        if (!now.ok)
            return now;
        if (now.value !== from)
            return (0,result.ok)(now.value === to ? { kind: "done" } : { kind: "moved", at: now.value });
        if (done.problem.code !== "git-failed" || tries >= LOCKED_TRIES_MAX)
            return done;
        await (0,promises_.setTimeout)(LOCKED_MS_MAX * Math.random());
    }
}
function instruction({ ref, from, to }) {
    if (to === null)
        return `delete ${ref}\0${from ?? ""}\0`;
    return from === null ? `create ${ref}\0${to}\0` : `update ${ref}\0${to}\0${from}\0`;
}
async function contains(git, tip, commit) {
    if (!(0,git_arguments/* isOid */.dH)(tip) || !(0,git_arguments/* isOid */.dH)(commit))
        return (0,result.ok)(false);
    const missing = await git.run({ command: "rev-list", options: ["--count", "--max-count=1"], revisions: [commit], excluded: [tip] });
    return missing.ok ? (0,result.ok)(Number(missing.value.toString()) === 0) : missing;
}
async function committedAt(git, commit) {
    if (!(0,git_arguments/* isOid */.dH)(commit))
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("commit-missing", `${JSON.stringify(commit)} is no commit.`));
    const seconds = await git.run({ command: "log", options: ["--format=%ct", "--max-count=1"], revisions: [commit] });
    return seconds.ok ? (0,result.ok)(new Date(Number(seconds.value.toString().trim()) * 1000).toISOString()) : seconds;
}

;// CONCATENATED MODULE: ./lib/adapters/git/refs/local-branches.js
// The branches of the repository on this machine: what their work was merged into, as git itself can tell.







function openLocalBranches(options) {
    const local = openLocal(options);
    return {
        refs: localRefs(local),
        trunks: async (configured) => {
            const state = await options.stateBranch();
            return state.ok ? trunks(local, [configured, state.value?.ref ? (0,git_arguments/* branchName */.at)(state.value.ref) : null]) : state;
        },
        merged: (branch, among) => merged(local, branch, among),
        requested: async () => (0,result.ok)(new Map()),
    };
}
/** What default branches are called where no remote says which it is. */
const USUAL = ["main", "master"];
async function trunks(local, named) {
    const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec((0,discovery/* textOf */.b6)((0,external_node_path_.join)(local.place.commonDir, "refs/remotes/origin/HEAD")) ?? "")?.[1];
    const stands = new Map();
    for (const name of [...named, ...(remote === undefined ? USUAL : [remote])]) {
        if (name === null || stands.has(name))
            continue;
        const found = await standsOf(local, name);
        if (!found.ok)
            return found;
        stands.set(name, found.value);
    }
    const usual = remote === undefined ? USUAL.filter((name) => stands.get(name)?.length).slice(0, 1) : [remote];
    return (0,result.ok)([...stands].filter(([name]) => named.includes(name) || usual.includes(name)).flatMap(([, found]) => found));
}
/** The remote's own stand counts too: what was merged there need not have been pulled. */
async function standsOf({ place, git }, name) {
    const found = [];
    for (const ref of [`refs/heads/${name}`, `refs/remotes/origin/${name}`].filter(git_arguments/* isRefName */.pA)) {
        const commit = await (0,branches/* openRefs */.ro)(place, git).tip(ref);
        if (!commit.ok)
            return commit;
        if (commit.value !== null)
            found.push({ name, commit: commit.value });
    }
    return (0,result.ok)(found);
}
async function merged({ git }, { commit }, among) {
    for (const trunk of among) {
        const contained = await contains(git, trunk.commit, commit);
        if (!contained.ok)
            return contained;
        if (!contained.value)
            continue;
        const at = await committedAt(git, commit);
        return at.ok ? (0,result.ok)({ how: "contained", at: at.value, pull: null }) : at;
    }
    for (const trunk of among) {
        if (!(0,git_arguments/* isOid */.dH)(trunk.commit) || !(0,git_arguments/* isOid */.dH)(commit))
            continue;
        const at = await absorbedAt(git, trunk.commit, commit);
        if (at !== null)
            return (0,result.ok)({ how: "same-changes", at, pull: null });
    }
    return (0,result.ok)(null);
}


/***/ })

};
