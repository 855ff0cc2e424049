export const id = 1759;
export const ids = [1759];
export const modules = {

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measure: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _core_base_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33445);
/* harmony import */ var _core_files_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93109);
/* harmony import */ var _core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66566);
/* harmony import */ var _core_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92089);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9375);
// How much there is in the data folder, and how much goes on in it.





/** The span that operations are counted in. */
const SPAN_MS = 3_600_000;
/** Milestones as they were loaded, and their logs. Problem: those of listing the logs. */
async function measure(snapshot, { texts, now }) {
    const names = await snapshot.list(_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.events);
    if (!names.ok)
        return names;
    const logs = await (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(snapshot, names.value.filter((name) => name.endsWith(".jsonl")).map((name) => `${_core_files_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDERS */ .Yk.events}/${name}`));
    const recent = [];
    let bytes = [...texts].reduce((sum, [path, text]) => sum + (path === _core_model_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_PATH */ .tF ? 0 : bytesIn(text)), 0);
    for (const [path, text] of logs) {
        if (!text.ok)
            continue;
        bytes += bytesIn(text.value);
        recent.push(...recentIn(text.value, { path: (0,_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(snapshot, path), now }));
    }
    const operations = new Set(recent.map(({ request_id }, index) => request_id ?? index));
    return (0,_core_base_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ bytes, operations: operations.size, people: new Set(recent.flatMap(({ actor }) => actor ?? [])).size });
}
const encoder = new TextEncoder();
function bytesIn(text) {
    return encoder.encode(text).length;
}
/** A log that does not name the day is not taken apart, as most are not; just after midnight all are. */
function recentIn(text, { path, now }) {
    if (!now.includes("T00:") && !text.includes(now.slice(0, "2026-03-02".length)))
        return [];
    const end = Date.parse(now);
    return (0,_core_files_events_js__WEBPACK_IMPORTED_MODULE_0__.readEvents)(text, path).events.filter(({ timestamp }) => {
        const at = Date.parse(timestamp ?? "");
        return at > end - SPAN_MS && at <= end;
    });
}


/***/ })

};
