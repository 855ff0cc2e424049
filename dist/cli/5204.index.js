export const id = 5204;
export const ids = [5204,156];
export const modules = {

/***/ 55204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFileLeases: () => (/* binding */ openFileLeases),
  openGitLeases: () => (/* binding */ openGitLeases),
  i: () => (/* binding */ openRemoteLeases)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/git/git.js
var git_git = __webpack_require__(17514);
// EXTERNAL MODULE: ./lib/adapters/git/remote/remote.js
var remote_remote = __webpack_require__(2271);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/base/problem.js
var problem = __webpack_require__(5045);
// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/stored/lease.js
var lease = __webpack_require__(62972);
// EXTERNAL MODULE: ./lib/adapters/git/disk.js
var git_disk = __webpack_require__(9917);
// EXTERNAL MODULE: ./lib/adapters/git/discovery.js
var discovery = __webpack_require__(3952);
// EXTERNAL MODULE: ./lib/adapters/git/git-arguments.js
var git_arguments = __webpack_require__(73239);
// EXTERNAL MODULE: ./lib/adapters/git/writing/write-lock.js
var write_lock = __webpack_require__(60156);
;// CONCATENATED MODULE: ./lib/adapters/git/leases/slots.js
const MOVED = { kind: "moved" };

;// CONCATENATED MODULE: ./lib/adapters/git/leases/file-slots.js
// Slots in files, for data folders that git does not look after.











/** Below the data folder; git ignores it. */
const FOLDER = "cache/leases";
/** Every change is made under one lock that dies with its process. What a machine loses in a crash had died with it. */
function openFileSlots(room) {
    const { disk } = room;
    return {
        read: async (ref) => (0,result.ok)(readSlot(room, ref)),
        fill: (ref, from, text) => locked(room, { ref, from }, (path) => {
            const draft = `${path}.${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
            (0,git_disk/* makeFolders */.wZ)(disk, (0,external_node_path_.dirname)(path));
            disk.writeFileSync(draft, text, { flag: "wx" });
            disk.renameSync(draft, path);
            return { kind: "written", slot: readSlot(room, ref) ?? { id: text, beat: null, text } };
        }),
        clear: (ref, from) => locked(room, { ref, from }, (path) => {
            disk.unlinkSync(path);
            for (let folder = (0,external_node_path_.dirname)(path); folder !== (0,external_node_path_.join)(room.data, FOLDER); folder = (0,external_node_path_.dirname)(folder))
                (0,git_disk/* removeFolderQuietly */.Q1)(disk, folder);
            return { kind: "cleared" };
        }),
        touch: (ref, from) => locked(room, { ref, from }, (path) => {
            const beat = Math.max(room.epochMs(), Math.floor(from.beat ?? 0) + 1);
            disk.utimesSync(path, beat / 1000, beat / 1000);
            return { kind: "written", slot: readSlot(room, ref) ?? from };
        }),
        id: async (ref) => readSlot(room, ref)?.id ?? null,
        names: async () => (0,result.ok)(namesBelow(room)),
    };
}
function pathOf({ data }, ref) {
    return (0,external_node_path_.join)(data, FOLDER, ref.slice("refs/milestones/".length));
}
function readSlot(room, ref) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(pathOf(room, ref), "r");
        try {
            const text = (0,external_node_fs_.readFileSync)(descriptor, "utf8");
            return { id: text, beat: (0,external_node_fs_.fstatSync)(descriptor).mtimeMs, text };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return null;
    }
}
async function locked(room, { ref, from }, act) {
    const link = [(0,external_node_path_.dirname)(FOLDER), FOLDER].find((folder) => (0,git_disk/* entryAt */._f)((0,external_node_path_.join)(room.data, folder))?.isSymbolicLink());
    if (link)
        return (0,result/* failed */.g)((0,problem/* problem */.CC)("not-a-file", `${(0,external_node_path_.join)(room.data, link)} is a symbolic link; leases are not written through it.`, { hint: "Remove the link." }));
    const path = pathOf(room, ref);
    const lock = await (0,write_lock.acquireLock)(room.disk, (0,external_node_path_.join)(room.data, FOLDER, "lock"));
    if (!lock.ok)
        return lock;
    try {
        return (0,result.ok)((readSlot(room, ref)?.id ?? null) === (from?.id ?? null) ? act(path) : MOVED);
    }
    catch (error) {
        for (const name of (0,discovery/* namesIn */.wX)((0,external_node_path_.dirname)(path)))
            if (name.includes(`.${process.pid}-`))
                (0,git_disk/* removeQuietly */.S2)(room.disk, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
        return (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(error, path));
    }
    finally {
        lock.value.release();
    }
}
function namesBelow(room) {
    const under = (folder) => (0,discovery/* namesIn */.wX)((0,external_node_path_.join)(room.data, FOLDER, folder.slice("refs/milestones/".length))).map((name) => `${folder}/${name}`);
    return [...under(lease/* LEASES */.g2), ...under(lease/* OWNERS_LEASES */.jT).flatMap(under)].filter(git_arguments/* isRefName */.pA);
}

// EXTERNAL MODULE: ./lib/adapters/git/objects.js
var objects = __webpack_require__(28914);
;// CONCATENATED MODULE: ./lib/adapters/git/leases/lease-objects.js
// The objects that lease refs point at: commits without files, their message the lease.




function openLeaseObjects(git, epochMs) {
    let emptyTree;
    return {
        async write(text) {
            const tree = await (emptyTree ??= hashed(git, "-ttree", ""));
            if (!tree.ok) {
                emptyTree = undefined;
                return tree;
            }
            const signature = `milestone <milestone@localhost> ${Math.floor(epochMs() / 1000)} +0000`;
            return hashed(git, "-tcommit", `tree ${tree.value}\nauthor ${signature}\ncommitter ${signature}\n\n${text}\n`);
        },
        async read(id) {
            const contents = await (0,objects.contentsOf)(git, [id]);
            // A damaged object is a lease that cannot be read, like any other that is none.
            if (!contents.ok)
                return (await isDamaged(git, id)) ? (0,result.ok)("") : contents;
            const content = contents.value.get(id) ?? null;
            if (content === null)
                return (0,result.ok)(null);
            const text = "bytes" in content ? content.bytes.toString() : "";
            return (0,result.ok)(/^tree [0-9a-f]+\n/.test(text) ? text.slice(text.indexOf("\n\n") + 2).trimEnd() : "");
        },
    };
}
/** Git runs, and says of this object that it is not sound; that git did not run says nothing of an object. */
async function isDamaged(git, id) {
    const { ok: runs } = await git.run({ command: "cat-file", options: ["--batch-check"], input: "" });
    const again = await (0,objects.contentsOf)(git, [id]);
    return runs && !again.ok && again.problem.code === "git-failed";
}
async function hashed(git, type, input) {
    const answer = await git.run({ command: "hash-object", options: [type, "-w", "--stdin"], input });
    if (!answer.ok)
        return answer;
    const id = answer.value.toString().trim();
    return (0,git_arguments/* isOid */.dH)(id) ? (0,result.ok)(id) : (0,result/* failed */.g)((0,problem/* problem */.CC)("git-failed", "git hash-object named no object."));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/adapters/git/branches.js
var branches = __webpack_require__(41944);
;// CONCATENATED MODULE: ./lib/adapters/git/leases/ref-slots.js
// Slots in refs of this repository, read from their files where git keeps them so.










/** Another git may hold the lock of the ref for a moment; so often it is tried again, after up to so many milliseconds. */
const LOCKED_TRIES_MAX = 8;
const LOCKED_MS_MAX = 30;
/** What a ref that is no object id stands at: a file that a crash or somebody's hand has damaged, or a ref to a ref. */
const DAMAGED = "damaged";
/**
 * A sign of life is the time of the ref's file: no object and no process a night long. Where the ref is in no file of
 * its own, it is a new object.
 */
function openRefSlots(room) {
    const refs = (0,branches/* openRefs */.ro)(room.place, room.git);
    const fill = async (ref, from, text) => {
        const to = await room.objects.write(text);
        if (!to.ok)
            return to;
        const moved = await update(room, refs, { ref, from, to: to.value });
        if (!moved.ok)
            return moved;
        return (0,result.ok)(moved.value ?? { kind: "written", slot: { id: to.value, beat: looseRef(room, ref)?.beat ?? null, text } });
    };
    return {
        fill,
        read: (ref) => read(room, refs, ref),
        async clear(ref, from) {
            const moved = await update(room, refs, { ref, from, to: null });
            return moved.ok ? (0,result.ok)(moved.value ?? { kind: "cleared" }) : moved;
        },
        async touch(ref, from, text) {
            const loose = looseRef(room, ref);
            if (loose?.id !== from.id)
                return loose ? (0,result.ok)(MOVED) : fill(ref, from, text);
            try {
                const beat = Math.max(room.epochMs(), Math.floor(loose.beat) + 1);
                room.disk.utimesSync(ref_slots_pathOf(room, ref), beat / 1000, beat / 1000);
                return (0,result.ok)({ kind: "written", slot: { ...from, beat: looseRef(room, ref)?.beat ?? null } });
            }
            catch (error) {
                return (0,git_disk/* errorCode */.CA)(error) === "ENOENT" ? fill(ref, from, text) : (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(error, ref_slots_pathOf(room, ref)));
            }
        },
        async id(ref) {
            const loose = looseRef(room, ref);
            if (loose)
                return loose.id;
            const tip = await refs.tip(ref);
            return tip.ok ? tip.value : null;
        },
        names: () => names(room),
    };
}
async function read({ objects, ...room }, refs, ref) {
    const loose = looseRef(room, ref);
    const id = loose ? (0,result.ok)(loose.id) : await refs.tip(ref);
    if (!id.ok || id.value === null)
        return id.ok ? (0,result.ok)(null) : id;
    const text = (0,git_arguments/* isOid */.dH)(id.value) ? await objects.read(id.value) : (0,result.ok)("");
    return text.ok ? (0,result.ok)({ id: id.value, beat: loose?.beat ?? null, text: text.value ?? "" }) : text;
}
/** From git's files as long as refs are kept in them: most commands that ask find none, and need no process for that. */
async function names({ place, git }) {
    if (place.reftable) {
        const listed = await git.run({ command: "for-each-ref", options: ["--format=%(refname)", lease/* LEASES */.g2, lease/* OWNERS_LEASES */.jT] });
        return listed.ok ? (0,result.ok)(listed.value.toString().split("\n").filter(git_arguments/* isRefName */.pA)) : listed;
    }
    const packed = ((0,discovery/* textOf */.b6)((0,external_node_path_.join)(place.commonDir, "packed-refs")) ?? "").split("\n").map((line) => line.slice(line.indexOf(" ") + 1));
    const folders = [lease/* LEASES */.g2, ...(0,discovery/* namesIn */.wX)((0,external_node_path_.join)(place.commonDir, lease/* OWNERS_LEASES */.jT)).map((name) => `${lease/* OWNERS_LEASES */.jT}/${name}`)];
    const loose = folders.flatMap((folder) => (0,discovery/* namesIn */.wX)((0,external_node_path_.join)(place.commonDir, folder)).map((name) => `${folder}/${name}`));
    return (0,result.ok)([...new Set([...loose, ...packed])].filter(git_arguments/* isRefName */.pA).filter((ref) => [lease/* LEASES */.g2, lease/* OWNERS_LEASES */.jT].some((folder) => ref.startsWith(`${folder}/`))));
}
function ref_slots_pathOf({ place }, ref) {
    return (0,external_node_path_.join)(place.commonDir, ref);
}
/** The ref's own file and its time; null where there is none, as after `git pack-refs`. */
function looseRef(room, ref) {
    if (room.place.reftable)
        return null;
    try {
        const descriptor = (0,external_node_fs_.openSync)(ref_slots_pathOf(room, ref), "r");
        try {
            const text = (0,external_node_fs_.readFileSync)(descriptor, "utf8").trim();
            return { id: (0,git_arguments/* isOid */.dH)(text) ? text : DAMAGED, beat: (0,external_node_fs_.fstatSync)(descriptor).mtimeMs };
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return null;
    }
}
/** Git's own compare-and-swap; null where it was done. */
async function update(room, refs, { ref, from, to }) {
    if (from?.id === DAMAGED)
        return replaceDamaged(room, refs, { ref, from, to });
    const change = to === null ? `delete ${ref}\0${from?.id}\0` : from ? `update ${ref}\0${to}\0${from.id}\0` : `create ${ref}\0${to}\0`;
    for (let tries = 1;; tries++) {
        const done = await room.git.run({ command: "update-ref", options: ["-mmilestone: lease", "--stdin", "-z"], input: `option no-deref\0${change}` });
        if (done.ok)
            return (0,result.ok)(null);
        const now = looseRef(room, ref)?.id ?? (await refs.tip(ref).then((tip) => (tip.ok ? tip.value : DAMAGED)));
        if (now !== (from?.id ?? null))
            return (0,result.ok)(now !== null && now === to ? null : MOVED);
        if (done.problem.code !== "git-failed" || tries >= LOCKED_TRIES_MAX)
            return done;
        await (0,promises_.setTimeout)(LOCKED_MS_MAX * Math.random());
    }
}
/** Git refuses to touch such a file, so it is taken away first; what is packed below it is a slot of its own. */
async function replaceDamaged(room, refs, { ref, to }) {
    try {
        room.disk.unlinkSync(ref_slots_pathOf(room, ref));
    }
    catch (error) {
        if ((0,git_disk/* errorCode */.CA)(error) !== "ENOENT")
            return (0,result/* failed */.g)((0,git_disk/* diskProblem */.Nd)(error, ref_slots_pathOf(room, ref)));
    }
    const below = await read(room, refs, ref);
    if (!below.ok || (to === null && below.value === null))
        return below.ok ? (0,result.ok)(null) : below;
    return update(room, refs, { ref, from: below.value, to });
}

;// CONCATENATED MODULE: ./lib/adapters/git/leases/remote-slots.js
// Slots in refs of a remote: every change is a push that the remote takes only where the ref stands as expected.





const KEPT = { kind: "kept" };
/** Several that push at once lock each other out on the remote for a moment; so often it is tried again, after up to so many milliseconds. */
const BUSY_TRIES_MAX = 8;
const BUSY_MS_MAX = 200;
/** So often a lease that changes while it is fetched is asked for again. */
const READ_TRIES_MAX = 5;
function openRemoteSlots(room) {
    const put = async (change, text) => {
        const to = await room.objects.write(text);
        if (!to.ok)
            return to;
        const done = await swap(room, { ...change, to: to.value });
        if (!done.ok || done.value.kind !== "done")
            return done.ok ? (0,result.ok)(done.value.kind === "kept" ? KEPT : MOVED) : done;
        return (0,result.ok)({ kind: "written", slot: { id: to.value, beat: null, text } });
    };
    const fill = async (ref, from, text) => {
        const done = await put({ ref, from }, text);
        if (!done.ok)
            return done;
        return (0,result.ok)(done.value.kind === "written" ? done.value : MOVED);
    };
    return {
        fill,
        touch: fill,
        read: (ref) => remote_slots_read(room, ref),
        async clear(ref, from) {
            const done = await swap(room, { ref, from, to: null });
            return done.ok ? (0,result.ok)(done.value.kind === "moved" ? MOVED : { kind: "cleared" }) : done;
        },
        async id(ref) {
            const ids = await room.remote.ids([ref]);
            return ids.ok ? (ids.value.get(ref) ?? null) : null;
        },
        async names() {
            const ids = await room.remote.ids([`${lease/* LEASES */.g2}/*`, `${lease/* OWNERS_LEASES */.jT}/*`]);
            return ids.ok ? (0,result.ok)([...ids.value.keys()]) : ids;
        },
        fillWith: (branches, ref, from, text) => put({ ref, from, branches }, text),
    };
}
async function remote_slots_read(room, ref) {
    for (let tries = 1;; tries++) {
        const ids = await room.remote.ids([ref]);
        if (!ids.ok)
            return ids;
        const id = ids.value.get(ref);
        if (id === undefined)
            return (0,result.ok)(null);
        const known = await room.objects.read(id);
        const fetched = known.ok && known.value === null ? await room.remote.fetch([ref]) : (0,result.ok)(undefined);
        const text = known.ok && known.value === null ? await room.objects.read(id) : known;
        if (!text.ok)
            return text;
        if (text.value !== null)
            return (0,result.ok)({ id, beat: null, text: text.value });
        if (tries >= READ_TRIES_MAX)
            return fetched.ok ? (0,result.ok)({ id, beat: null, text: "" }) : fetched;
    }
}
/** What the remote says it stands at decides, not how the push ended: an answer may be lost on the way. */
async function swap(room, change) {
    for (let tries = 1;; tries++) {
        const refusals = await push(room, change);
        if (refusals.ok && refusals.value.size === 0)
            return (0,result.ok)({ kind: "done" });
        const ids = await room.remote.ids([change.ref]);
        if (!ids.ok)
            return refusals.ok ? ids : refusals;
        const stands = ids.value.get(change.ref) ?? null;
        if (stands === change.to)
            return (0,result.ok)({ kind: "done" });
        if (!refusals.ok)
            return refusals;
        if (stands !== (change.from?.id ?? null))
            return (0,result.ok)(MOVED);
        if ((change.branches ?? []).some((branch) => /non-fast-forward|fetch first/.test(refusals.value.get(branch) ?? "")))
            return (0,result.ok)(KEPT);
        if (tries >= BUSY_TRIES_MAX)
            return (0,result/* failed */.g)(refusedProblem(room, refusals.value));
        await (0,promises_.setTimeout)(BUSY_MS_MAX * Math.random());
    }
}
function push({ remote }, { ref, from, to, branches = [] }) {
    return remote.push({ lease: { ref, from: from?.id ?? "" }, refspecs: [...branches.map((branch) => `${branch}:${branch}`), `${to ?? ""}:${ref}`] });
}
function refusedProblem({ remote }, refusals) {
    const [[ref, reason] = ["", ""]] = [...refusals].filter(([, why]) => !why.includes("atomic push failed"));
    const hint = ref.startsWith("refs/heads/") ? "Allow it there, or name another branch in git_integration.state_branch." : "Allow it there, or leave --remote out: the work then stays on this machine.";
    return (0,problem/* problem */.CC)("git-failed", `The remote ${remote.name} refuses ${ref}: ${reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1")}.`, { hint });
}

;// CONCATENATED MODULE: ./lib/adapters/git/leases/lease-record.js
// Which ref of git is whose lease.



function refOf(name) {
    const ref = (0,lease/* leaseRef */.mf)(name, digestOf);
    if (!(0,git_arguments/* isRefName */.pA)(ref))
        throw new TypeError(`not a ref: ${JSON.stringify(ref)}`);
    return ref;
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

;// CONCATENATED MODULE: ./lib/adapters/git/leases/shared-leases.js
// Leases that several clones share: held in this clone first, then on the remote, and given back the other way round.




/** A crash in between leaves one half, which is a gone holder's. */
function openSharedLeases({ own, remote, slots }) {
    const shared = new WeakMap();
    return {
        async take(name, who) {
            const here = await own.take(name, who);
            if (!here.ok || here.value.kind === "busy")
                return here;
            const there = await remote.take(name, who);
            if (!there.ok || there.value.kind === "busy") {
                await here.value.lease.release();
                return there;
            }
            const both = { here: here.value.lease, there: there.value.lease, lost: false };
            const lease = bothLease(both);
            shared.set(lease, both);
            return (0,result.ok)({ kind: "held", lease, over: there.value.over ?? here.value.over });
        },
        async look(name) {
            const there = await remote.look(name);
            return !there.ok || there.value ? there : own.look(name);
        },
        list: () => list(own, remote),
        async revoke(name) {
            const there = await remote.revoke(name);
            return there.ok ? own.revoke(name) : there;
        },
        async pushState({ branch, work = null, lease }) {
            const both = shared.get(lease);
            if (!both)
                throw new TypeError("the lease was not taken here");
            const names = [...new Set(work === null ? [branch] : [branch, work])];
            const refs = names.flatMap((name) => (0,git_arguments/* branchRef */.Mi)(name) ?? []);
            const wrong = names.find((name) => (0,git_arguments/* branchRef */.Mi)(name) === null);
            return wrong === undefined ? shared_leases_push(slots, both, refs) : (0,result/* failed */.g)((0,problem/* problem */.CC)("invalid-argument", `A branch cannot be called ${JSON.stringify(wrong)}.`));
        },
    };
}
function bothLease(both) {
    return {
        holder: both.there.holder,
        held: async () => !both.lost && both.here.held(),
        async renew() {
            const [there, here] = await Promise.all([both.there.renew(), both.here.renew()]);
            both.lost ||= [there, here].some((done) => !done.ok && done.problem.code === "lease-lost");
            return there.ok ? here : there;
        },
        async release() {
            const there = await both.there.release();
            const here = await both.here.release();
            return there.ok ? here : there;
        },
    };
}
async function shared_leases_push(slots, both, branches) {
    const done = await both.there.advance((ref, from, text) => slots.fillWith(branches, ref, from, text));
    both.lost ||= !done.ok && done.problem.code === "lease-lost";
    return done.ok ? (0,result.ok)(done.value === "advanced" ? "pushed" : "rejected") : done;
}
/** The remote's word counts where both have one. */
async function list(own, remote) {
    const there = await remote.list();
    if (!there.ok)
        return there;
    const here = await own.list();
    const known = new Set(there.value.map((name) => refOf(name)));
    return here.ok ? (0,result.ok)([...there.value, ...here.value.filter((name) => !known.has(refOf(name)))]) : here;
}

// EXTERNAL MODULE: ./lib/adapters/git/process-identity.js
var process_identity = __webpack_require__(90466);
// EXTERNAL MODULE: ./lib/core/base/json.js
var json = __webpack_require__(60306);
;// CONCATENATED MODULE: ./lib/adapters/git/leases/sightings.js
// Sightings: for how long this machine has seen the lease of another host unchanged, by its own clock.






/** More leases of other hosts are not looked at from one clone; the longest remembered go first. */
const SIGHTINGS_MAX = 500;
/**
 * Several hosts may share the file, and each believes its own entries only. It is remembered as well as can be: where
 * the file cannot be written, or two write at once, a lease is waited for a little longer.
 */
function openSightings({ disk, path, elapsed = sinceBoot }) {
    const by = `${(0,process_identity/* thisHost */.vk)()} ${(0,process_identity/* thisBoot */.dC)()}`;
    return {
        unchanged(name, value) {
            const now = elapsed();
            const all = readSightings(path);
            const known = all.find((each) => each.name === name && each.by === by);
            if (known?.value === value && known.at <= now)
                return now - known.at;
            writeSightings(disk, path, [...all.filter((each) => each !== known), { name, value, at: now, by }].slice(-SIGHTINGS_MAX));
            return 0;
        },
    };
}
/** Does not go on while the machine sleeps, so that nobody who slept as well is taken for dead. */
function sinceBoot() {
    return Number(process.hrtime.bigint() / 1000000n);
}
function readSightings(path) {
    const value = (0,json/* parsedJson */.U4)((0,discovery/* textOf */.b6)(path) ?? "");
    return Array.isArray(value) ? value.filter(isSighting) : [];
}
function isSighting(value) {
    return (0,json/* isObject */.Gv)(value) && typeof value["at"] === "number" && ["name", "value", "by"].every((key) => typeof value[key] === "string");
}
function writeSightings(disk, path, sightings) {
    const draft = `${path}.${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        (0,git_disk/* makeFolders */.wZ)(disk, (0,external_node_path_.dirname)(path));
        disk.writeFileSync(draft, JSON.stringify(sightings), { flag: "wx" });
        disk.renameSync(draft, path);
    }
    catch {
        (0,git_disk/* removeQuietly */.S2)(disk, draft);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git/leases/slot-leases.js
// Leases in slots: who may take one, how it is kept, and when its holder counts as gone.








/** A holder of another host that was not seen to change for so long is gone; it renews every 20 seconds. */
const EXPIRY_SECONDS_MAX = 60;
/** Every try that is lost was won by somebody else, who then holds it: more than two need several that die at once. */
const TRIES_MAX = 10;
function openSlotLeases({ sightings, ...rest }) {
    const { unchanged } = openSightings(sightings);
    const judge = (ref, slot) => {
        const record = (0,lease/* readLease */.zR)(slot.text);
        const gone = record && isOfThisHost(record, rest.twins) ? (0,process_identity/* isGone */.ST)(record) : unchanged(ref, `${slot.id} ${slot.beat}`) >= EXPIRY_SECONDS_MAX * 1000;
        return { holder: (0,lease/* holderOf */.Kd)(record, beatOf(slot)), state: gone ? "gone" : "alive" };
    };
    const room = { ...rest, judge };
    return {
        take: (name, who) => take(room, name, who),
        async look(name) {
            const ref = refOf(name);
            const found = await room.slots.read(ref);
            return found.ok ? (0,result.ok)(found.value && judge(ref, found.value)) : found;
        },
        list: () => slot_leases_list(room),
        revoke: (name) => revoke(room.slots, refOf(name)),
    };
}
/** The last sign of life, where it is no writing of the record. */
function beatOf({ beat }) {
    return { renewed: beat === null ? null : new Date(beat).toISOString() };
}
function isOfThisHost({ host, boot }, twins) {
    return host === (0,process_identity/* thisHost */.vk)() && (twins === "none" || boot === (0,process_identity/* thisBoot */.dC)());
}
async function take(room, name, who) {
    const ref = refOf(name);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const found = await room.slots.read(ref);
        if (!found.ok)
            return found;
        const standing = found.value && room.judge(ref, found.value);
        if (standing?.state === "alive")
            return (0,result.ok)({ kind: "busy", standing });
        const record = newRecord(room, { name, who, token: (standing?.holder.token ?? 0) + 1 });
        const filled = await room.slots.fill(ref, found.value, JSON.stringify(record));
        if (!filled.ok)
            return filled;
        if (filled.value.kind === "written")
            return (0,result.ok)({ kind: "held", lease: heldLease(room, record, filled.value.slot), over: standing?.holder ?? null });
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", `Too many want to work on ${labelOf(name)} at once.`, { hint: "Try again." }));
}
/** Just what is wanted of the name and of who takes it: callers may pass more. */
function newRecord({ epochMs }, { name: { milestone, owner, task }, who, token }) {
    const now = new Date(epochMs()).toISOString();
    const lease = { milestone, ...(owner !== undefined && { owner }), ...(task !== undefined && { task }) };
    return { schema: 1, lease, session: who.session, owner: who.owner, ...(0,process_identity/* thisProcess */.WF)(), since: now, renewed: now, token, nonce: nonce() };
}
function nonce() {
    return (0,external_node_crypto_.randomBytes)(8).toString("hex");
}
function labelOf({ milestone, task }) {
    return task === undefined ? milestone : `${task} of ${milestone}`;
}
function heldLease(room, record, first) {
    const ref = refOf(record.lease);
    let slot = first;
    let turn = Promise.resolve();
    const inTurn = (act) => {
        const result = turn.then(act);
        turn = result.catch(() => undefined);
        return result;
    };
    const advance = (step) => inTurn(async () => {
        const renewed = { ...record, renewed: new Date(room.epochMs()).toISOString(), nonce: nonce() };
        const done = slot ? await step(ref, slot, JSON.stringify(renewed)) : (0,result.ok)(MOVED);
        if (!done.ok || done.value.kind === "kept")
            return done.ok ? (0,result.ok)("kept") : done;
        slot = done.value.kind === "written" ? done.value.slot : null;
        return slot ? (0,result.ok)("advanced") : (0,result/* failed */.g)(await lostProblem(room, record.lease));
    });
    return {
        holder: (0,lease/* holderOf */.Kd)(record, { renewed: null }),
        advance,
        async renew() {
            const done = await advance(room.slots.touch);
            return done.ok ? (0,result.ok)(undefined) : done;
        },
        held: () => inTurn(async () => slot !== null && (await room.slots.id(ref)) === slot.id),
        release: () => inTurn(async () => {
            const cleared = slot ? await room.slots.clear(ref, slot) : (0,result.ok)(null);
            if (cleared.ok)
                slot = null;
            return cleared.ok ? (0,result.ok)(undefined) : cleared;
        }),
    };
}
async function lostProblem({ slots }, name) {
    const found = await slots.read(refOf(name));
    const holder = found.ok && found.value ? (0,lease/* holderOf */.Kd)((0,lease/* readLease */.zR)(found.value.text), beatOf(found.value)) : null;
    const by = holder ? `${holder.session} (${holder.owner} on ${holder.host}) has taken ${labelOf(name)} over` : `${labelOf(name)} was taken away from this session`;
    return (0,problem/* problem */.CC)("lease-lost", `${by}.`, { hint: "What was recorded until then stays. See who works on it with `milestone session list`." });
}
async function slot_leases_list({ slots, judge }) {
    const names = await slots.names();
    if (!names.ok)
        return names;
    const found = (0,result/* all */.Q)(await Promise.all(names.value.map(async (ref) => {
        const slot = await slots.read(ref);
        return slot.ok ? (0,result.ok)({ ref, slot: slot.value }) : slot;
    })));
    if (!found.ok)
        return found;
    return (0,result.ok)(found.value.flatMap(({ ref, slot }) => (slot ? [{ ...(0,lease/* leaseOf */.m8)(ref, (0,lease/* readLease */.zR)(slot.text), digestOf), standing: judge(ref, slot) }] : [])));
}
async function revoke(slots, ref) {
    for (let tries = 0; tries < TRIES_MAX; tries++) {
        const found = await slots.read(ref);
        if (!found.ok)
            return found;
        const cleared = found.value ? await slots.clear(ref, found.value) : (0,result.ok)({ kind: "cleared" });
        if (!cleared.ok)
            return cleared;
        if (cleared.value.kind === "cleared")
            return (0,result.ok)(undefined);
    }
    return (0,result/* failed */.g)((0,problem/* problem */.CC)("conflict", "The lease changes faster than it can be taken away.", { hint: "Try again." }));
}

;// CONCATENATED MODULE: ./lib/adapters/git/leases/leases.js
// Leases of this machine: in git refs, in those of a remote as well, or in files where git does not look after the data.










function openGitLeases(options) {
    return inRefs(options).leases;
}
/** `remote` is the name of one that git's configuration knows; any other is `invalid-argument` with the first call. */
function openRemoteLeases(options) {
    const { leases: own, git, objects, sightings } = inRefs(options);
    const { remote, epochMs, place } = options;
    const slots = openRemoteSlots({ objects, remote: (0,remote_remote/* openRemote */.d)(git, remote) });
    const seen = { ...sightings, path: (0,external_node_path_.join)(place.commonDir, `milestone-leases-seen-${encodeURIComponent(remote)}.json`) };
    return openSharedLeases({ own, remote: openSlotLeases({ slots, sightings: seen, epochMs, twins: "possible" }), slots });
}
/** `data` is the data folder, absolute; they lie in its `cache/leases/`. */
function openFileLeases({ data, epochMs, elapsed, disk = external_node_fs_namespaceObject }) {
    const sightings = { disk, path: (0,external_node_path_.join)(data, "cache", "leases-seen.json"), ...(elapsed && { elapsed }) };
    return openSlotLeases({ slots: openFileSlots({ data, disk, epochMs }), sightings, epochMs, twins: "none" });
}
function inRefs({ place, environment, spawn, access, epochMs, elapsed, disk = external_node_fs_namespaceObject }) {
    const git = (0,git_git/* openGit */.z)({ place, environment, ...(spawn && { spawn }), ...(access && { access }) });
    const objects = openLeaseObjects(git, epochMs);
    const sightings = { disk, path: (0,external_node_path_.join)(place.commonDir, "milestone-leases-seen.json"), ...(elapsed && { elapsed }) };
    const leases = openSlotLeases({ slots: openRefSlots({ place, git, objects, disk, epochMs }), sightings, epochMs, twins: "none" });
    return { leases, git, objects, sightings };
}


/***/ }),

/***/ 90466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   dC: () => (/* binding */ thisBoot),
/* harmony export */   vk: () => (/* binding */ thisHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
// Which process somebody is, so that others can tell whether it still runs: host, boot, number and start.




function thisProcess() {
    return { host: thisHost(), boot: thisBoot(), pid: process.pid, start: startOf(process.pid) ?? "" };
}
/** Whether a process of this host has ended: a zombie has, and one of an earlier boot. Of another host's nothing is known: false. */
function isGone({ host, boot, pid, start }) {
    if (host !== thisHost())
        return false;
    if (boot !== thisBoot())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // EPERM: it lives and belongs to somebody else.
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === "ESRCH")
            return true;
    }
    const now = startOf(pid);
    return now !== null && now !== start;
}
let host;
/** Processes can be told apart only inside one process namespace, so that is part of the name, behind a space. */
function thisHost() {
    return (host ??= `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${processNamespace()}`.trim());
}
function processNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "";
    }
}
let boot;
function thisBoot() {
    return (boot ??= ((0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)("/proc/sys/kernel/random/boot_id") ?? "").trim());
}
/** When a process started, in ticks since boot; "gone" for a zombie; null where the system does not say. */
function startOf(pid) {
    const fields = ((0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(`/proc/${pid}/stat`) ?? "").replace(/^.*\) /s, "").split(" ");
    const start = fields[19];
    if (start === undefined)
        return null;
    return /^[ZX]$/.test(fields[0] ?? "") ? "gone" : start;
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRemote),
/* harmony export */   m: () => (/* binding */ fetchTip)
/* harmony export */ });
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _git_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73239);
// A remote of this repository: what its refs stand at, what is fetched from it, and what it takes.



/** `name` is one that git's configuration knows; no text is ever taken for an address or a folder. */
function openRemote(git, name) {
    const ask = (call, refspecs) => asked(git, name, { ...call, refspecs: refspecs.map(asRefspec) });
    return {
        name,
        async ids(patterns) {
            const answer = await ask({ command: "ls-remote", options: ["--quiet", "--refs"] }, patterns);
            return answer.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(idsIn(answer.value, patterns)) : answer;
        },
        async fetch(refs, { whole } = { whole: false }) {
            const answer = await ask({ command: "fetch", options: whole ? [...FETCH, "--unshallow"] : FETCH }, refs);
            return answer.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : answer;
        },
        async push({ lease, refspecs }) {
            const answer = await ask({ command: "push", options: ["--porcelain", "--no-verify", "--atomic", `--force-with-lease=${lease.ref}:${lease.from}`] }, refspecs);
            return answer.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(refusalsIn(answer.value)) : answer;
        },
    };
}
const FETCH = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--refmap="];
async function asked(git, remote, call) {
    const settings = await git.settings();
    if (!settings.ok)
        return settings;
    const known = ["url", "pushurl"].some((key) => settings.value.has(`remote.${remote}.${key}`));
    if (!known || !(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemoteName */ .wB)(remote))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("invalid-argument", `There is no remote ${JSON.stringify(remote)}.`, { hint: "`git remote` lists those of this repository." }));
    const answer = await git.run({ ...call, remote });
    return answer.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(answer.value.toString()) : answer;
}
function asRefspec(text) {
    if (!(0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefspec */ .J6)(text))
        throw new TypeError(`not a refspec: ${JSON.stringify(text)}`);
    return text;
}
function idsIn(listed, patterns) {
    const ids = new Map();
    for (const line of listed.split("\n")) {
        const [id = "", ref = ""] = line.split("\t");
        // A pattern matches the ends of names, too.
        const wanted = patterns.some((pattern) => pattern === ref || (pattern.endsWith("/*") && ref.startsWith(pattern.slice(0, -1))));
        if (wanted && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isOid */ .dH)(id) && (0,_git_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefName */ .pA)(ref))
            ids.set(ref, id);
    }
    return ids;
}
function refusalsIn(report) {
    const refused = report.split("\n").map((line) => line.split("\t")).filter(([flag]) => flag === "!");
    return new Map(refused.map(([, names = "", reason = ""]) => [names.slice(names.indexOf(":") + 1), reason]));
}
/** A branch that moves faster than it can be fetched does so by people: a few tries are many. */
const TRIES_MAX = 5;
/** Where a branch of the remote stands, its commit being here with all that it stands on; null where there is none. */
async function fetchTip(git, remote, ref) {
    for (let tries = 1;; tries++) {
        const ids = await remote.ids([ref]);
        const id = ids.ok ? ids.value.get(ref) : undefined;
        if (!ids.ok || id === undefined)
            return ids.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(null) : ids;
        if (await isHere(git, id))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(id);
        const fetched = await remote.fetch([ref]);
        if (await isHere(git, id))
            return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(id);
        if (tries >= TRIES_MAX)
            return fetched.ok ? (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("conflict", `${ref} of the remote ${remote.name} moves faster than it can be fetched.`, { hint: "Try again." })) : fetched;
    }
}
async function isHere(git, id) {
    const there = await git.run({ command: "cat-file", options: ["--batch-check"], input: `${id}\n` });
    return there.ok && there.value.toString().startsWith(`${id} commit`);
}


/***/ }),

/***/ 60156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   acquireLock: () => (/* binding */ acquireLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _core_base_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60306);
/* harmony import */ var _core_base_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5045);
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33445);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9917);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3952);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90466);
// The writers' queue of one machine: a lock file that dies with its process and is never held twice.










/** A writer holds the lock for milliseconds; who waits longer meets a writer that hangs. */
const LOCK_SECONDS_MAX = 60;
/** Between two looks, in milliseconds: short at first, then spread, so that many who wait do not march in step. */
const LOOK_MS_MIN = 1;
const LOOK_MS_MAX = 20;
/** What a disk refuses twice it refuses for good. */
const RELEASE_TRIES_MAX = 2;
/** A lock without content is being written, or was torn by a crash of the machine; after this long it is torn. */
const TORN_SECONDS_MIN = 10;
/** Tokens of locks of this process that the disk would not let go: nobody holds them, and this process itself would wait for them. */
const stuck = new Set();
/**
 * Waits for the lock at `path`, at most 60 seconds. The lock of a process that is gone, a zombie too, or of an earlier
 * boot, is taken over at once; one of another host never. Problems: `conflict` with the holder's name, `not-writable`,
 * `disk-full`.
 */
async function acquireLock(disk, path, secondsMax = LOCK_SECONDS_MAX) {
    const mine = { ...(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .thisProcess */ .WF)(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex") };
    const deadline = performance.now() + secondsMax * 1000;
    const made = [];
    try {
        for (let pause = LOOK_MS_MIN;; pause = Math.min(pause * 2, LOOK_MS_MAX)) {
            made.push(...(0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolders */ .wZ)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
            if (tryAcquire(disk, path, mine)) {
                sweep(disk, path);
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(heldLock(disk, { path, mine, made }));
            }
            if (performance.now() > deadline)
                return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)(heldProblem(path));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pause * (0.5 + Math.random()));
        }
    }
    catch (error) {
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskProblem */ .Nd)(error, path));
    }
}
/** Drafts and guards of writers that died. One of a living writer may go, too: it makes another. */
function sweep(disk, path) {
    const start = `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.`;
    for (const name of (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
        if (name.startsWith(start))
            (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name));
}
function heldLock(disk, lock) {
    let held = true;
    return {
        held: () => held,
        release() {
            if (!held)
                return;
            held = false;
            // A lock that stays keeps everybody waiting for as long as this process lives.
            for (let tries = 0; tries < RELEASE_TRIES_MAX && readHolder(lock.path)?.token === lock.mine.token; tries++)
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, lock.path);
            if (readHolder(lock.path)?.token === lock.mine.token)
                stuck.add(lock.mine.token);
            for (const folder of lock.made.toReversed())
                (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFolderQuietly */ .Q1)(disk, folder);
        },
    };
}
/** The lock appears with its content in one step: it is written beside and linked. */
function tryAcquire(disk, path, mine) {
    const holder = readHolder(path);
    if (holder) {
        if (isDead(path, holder))
            removeDead(disk, { path, dead: holder, mine });
        return false;
    }
    const draft = `${path}.${mine.pid}-${mine.token}`;
    try {
        disk.writeFileSync(draft, JSON.stringify(mine), { flag: "wx" });
        disk.linkSync(draft, path);
        return true;
    }
    catch (error) {
        const code = (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error);
        // ENOENT: the folder was empty, and its maker has just removed it again.
        if (code === "EEXIST" || code === "ENOENT")
            return false;
        if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS")
            throw error;
        return createWhole(disk, path, mine);
    }
    finally {
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, draft);
    }
}
/** For file systems without hard links: there the content follows the name. */
function createWhole(disk, path, mine) {
    try {
        disk.writeFileSync(path, JSON.stringify(mine), { flag: "wx" });
        return true;
    }
    catch (error) {
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) === "EEXIST")
            return false;
        throw error;
    }
}
/**
 * Removes a dead writer's lock. Of several that want to, only the holder of a second lock, named after the dead one's
 * token, may; under it the dead lock is looked at again, so that a successor's lock is never removed.
 */
function removeDead(disk, { path, dead, mine }) {
    const guard = `${path}.${dead.token}`;
    if (!tryAcquire(disk, guard, mine))
        return;
    if (readHolder(path)?.token === dead.token)
        (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, path);
    (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeQuietly */ .S2)(disk, guard);
}
const TORN = { host: "", boot: "", pid: 0, start: "", token: "torn" };
function readHolder(path) {
    const text = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(path);
    if (text === null)
        return null;
    const value = (0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parsedJson */ .U4)(text);
    return isHolder(value) ? value : TORN;
}
function isHolder(value) {
    if (!(0,_core_base_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isObject */ .Gv)(value) || typeof value["pid"] !== "number")
        return false;
    return ["host", "boot", "start"].every((key) => typeof value[key] === "string") && /^[0-9a-f]+$/.test(String(value["token"]));
}
function isDead(path, holder) {
    return holder === TORN ? ageSeconds(path) > TORN_SECONDS_MIN : stuck.has(holder.token) || (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .isGone */ .ST)(holder);
}
function heldProblem(path) {
    const holder = readHolder(path);
    const who = holder && holder !== TORN ? `process ${holder.pid} on ${holder.host}` : "an unknown process";
    return (0,_core_base_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)("conflict", `Another writer holds the milestones: ${who}.`, { hint: `Try again later. If it is gone for good, delete ${path}.` });
}
function ageSeconds(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    return stat ? (performance.timeOrigin + performance.now() - stat.mtimeMs) / 1000 : 0;
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


/***/ })

};
