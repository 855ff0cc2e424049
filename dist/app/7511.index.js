export const id = 7511;
export const ids = [7511];
export const modules = {

/***/ 87511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemInfo: () => (/* binding */ systemInfo)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33445);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
/* harmony import */ var _views_system_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45383);
// system-info: what is installed and what is switched on, in five lines.



const systemInfo = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineQuery */ .Ec)({
    name: "system-info",
    summary: "Show version, backend, scale detection, features and status.",
    permission: "read",
    args: {},
    scope: () => "none",
    examples: [{ line: "milestone system-info", why: "to see what is installed and what is switched on" }],
    answer(workspace) {
        const info = (0,_views_system_info_js__WEBPACK_IMPORTED_MODULE_1__/* .systemInfo */ .c)(workspace);
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ data: info, reply: (0,_views_system_info_js__WEBPACK_IMPORTED_MODULE_1__/* .systemInfoView */ .T)(info) });
    },
});


/***/ }),

/***/ 79135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ backendOf),
/* harmony export */   F: () => (/* binding */ serverOf)
/* harmony export */ });
function backendOf({ backend_override }, { backend }) {
    return backend_override ?? backend ?? "file";
}
/** Where PostgreSQL is, as somebody wrote it (perhaps `env:NAME`); null where nobody has. */
function serverOf({ database }, { postgresql }) {
    return database.url ?? postgresql.url;
}


/***/ }),

/***/ 45383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ systemInfoView),
/* harmony export */   c: () => (/* binding */ systemInfo)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9158);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90878);
/* harmony import */ var _rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79135);
// The five lines that say what is installed and what is switched on.



/** Features that are told, with the names that people know. */
const FEATURES = [
    ["multi_agent_coordination", "multi-agent"],
    ["kiro_workflow", "kiro-workflow"],
    ["session_management", "session-management"],
];
function systemInfo({ exists, config, database }) {
    const { backend_override, auto_scale, features } = config;
    const auto_scaling = !auto_scale ? "disabled" : backend_override === null ? "enabled" : "paused by override";
    return {
        name: "Enhanced Milestone System",
        version: _base_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        backend: (0,_rules_scale_backend_js__WEBPACK_IMPORTED_MODULE_1__/* .backendOf */ .E)(config, database),
        auto_scaling,
        scale_detection: auto_scale ? "active" : "inactive",
        features: FEATURES.flatMap(([key, name]) => (features[key] ? [name] : [])),
        status: exists ? "Ready for milestone creation" : "No milestone data found; run milestone init",
    };
}
/** Exactly five lines, in the form that scripts know. */
function systemInfoView(info) {
    const lines = [
        `${info.name} v${info.version}`,
        `Backend: ${info.backend} (auto-scaling ${info.auto_scaling})`,
        `Scale Detection: ${info.scale_detection}`,
        `Features: ${info.features.join(", ") || "none"}`,
        `Status: ${info.status}`,
    ];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(lines.join("\n"), "yaml")];
}


/***/ })

};
