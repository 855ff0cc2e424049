export const id = 105;
export const ids = [105];
export const modules = {

/***/ 30105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setup: () => (/* binding */ setup)
/* harmony export */ });
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17685);
// db setup: whatever a database needs before it can be used.

const setup = (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRoutine */ .aT)({
    name: "db setup",
    summary: "Make what a database needs: in PostgreSQL the database and a schema, in SQLite the file; what is in use stays.",
    permission: "maintain",
    args: {
        postgresql: (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)("PostgreSQL, at DATABASE_URL."),
        sqlite: (0,_verb_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)("SQLite, in the data folder."),
    },
    examples: [
        { line: "milestone db setup --sqlite", why: "ready before it is needed" },
    ],
    routine: ({ postgresql, sqlite }) => ({ kind: "db-setup", target: postgresql ? "postgresql" : sqlite ? "sqlite" : null }),
});


/***/ })

};
