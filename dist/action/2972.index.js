export const id = 2972;
export const ids = [2972];
export const modules = {

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
