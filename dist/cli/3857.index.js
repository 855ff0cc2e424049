export const id = 3857;
export const ids = [3857];
export const modules = {

/***/ 53857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usesIn: () => (/* binding */ usesIn)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60306);
/* harmony import */ var _yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83313);
// A workflow of GitHub's, as far as it says whose code it runs.


/** What its jobs and steps name behind `uses`, in order; nothing where it cannot be read, which GitHub says itself. */
function usesIn(text, path) {
    const read = (0,_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(text, path);
    const jobs = read.ok && (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(read.value) ? read.value["jobs"] : undefined;
    return (0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(jobs) ? Object.values(jobs).flatMap(usesOf) : [];
}
function usesOf(job) {
    if (!(0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(job))
        return [];
    const { uses, steps } = job;
    return [uses, ...((0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(steps) ? steps.map((step) => ((0,_base_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(step) ? step["uses"] : undefined)) : [])].filter((one) => typeof one === "string");
}


/***/ })

};
