export const id = 8802;
export const ids = [8802];
export const modules = {

/***/ 28802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepingOf: () => (/* binding */ keepingOf),
/* harmony export */   remembered: () => (/* binding */ remembered)
/* harmony export */ });
/* unused harmony export openAnswerCache */
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33445);
/* harmony import */ var _core_model_config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92089);
// The cache of answers: the least recently used go first, none is kept too long, all together never take more than they may.


/** A unit of text takes at most so many bytes in memory, and an entry so many besides. */
const UNIT_BYTES = 2;
const ENTRY_BYTES = 128;
/** `now`: milliseconds of a clock that does not go back. `size`: bytes of all that is kept. */
function openAnswerCache(now) {
    /** In the order of their last use, the oldest first. */
    const entries = new Map();
    let size = 0;
    const drop = (key) => {
        size -= entries.get(key)?.bytes ?? 0;
        entries.delete(key);
    };
    const put = (key, entry) => {
        drop(key);
        entries.set(key, entry);
        size += entry.bytes;
    };
    return {
        size: () => size,
        recall(key, keeping) {
            const entry = entries.get(key);
            if (!entry || !keeping)
                return undefined;
            if (now() - entry.at >= keeping.ttlMs)
                return void drop(key);
            put(key, entry);
            return JSON.parse(entry.text);
        },
        keep(key, value, keeping) {
            const text = JSON.stringify(value);
            const bytes = ENTRY_BYTES + UNIT_BYTES * (key.length + text.length);
            drop(key);
            if (!keeping || bytes > keeping.bytesMax)
                return;
            for (const oldest of entries.keys()) {
                if (size + bytes <= keeping.bytesMax)
                    break;
                drop(oldest);
            }
            put(key, { text, at: now(), bytes });
        },
        clear() {
            entries.clear();
            size = 0;
        },
    };
}
/** What the settings ask for; null where nothing is kept, as in emergency mode. */
function keepingOf(config) {
    const { cache, database } = config;
    if (config.performance.emergency_mode || cache.type !== "memory" || !(cache.enabled || database.query_cache))
        return null;
    return { ttlMs: cache.ttl * 1_000, bytesMax: (0,_core_model_config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(cache.max_size) };
}
/** The answer that is kept under this key, or a new one, which is kept where it is no failure. */
async function remembered(answers, { key, keeping }, ask, is) {
    const kept = answers?.recall(key, keeping);
    if (kept !== undefined && is(kept))
        return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(kept);
    const answer = await ask();
    if (answer.ok)
        answers?.keep(key, answer.value, keeping);
    return answer;
}


/***/ })

};
