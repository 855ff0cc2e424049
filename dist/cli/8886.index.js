export const id = 8886;
export const ids = [8886];
export const modules = {

/***/ 38886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOutOrder: () => (/* binding */ carryOutOrder)
/* harmony export */ });
/** One line an order; nothing is loaded before it is given. */
async function carryOutOrder(grounds, order, caller) {
    switch (order.kind) {
        case "scale-check": return (await __webpack_require__.e(/* import() */ 9898).then(__webpack_require__.bind(__webpack_require__, 29898))).checkScale(grounds.ports, order, caller);
        case "scale-simulate": return (await __webpack_require__.e(/* import() */ 1226).then(__webpack_require__.bind(__webpack_require__, 81226))).simulateScale(grounds.ports, order, caller);
        case "backup-create": return (await __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 91989))).createBackup(grounds.ports, order, caller);
        case "backup-list": return (await __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 91989))).listBackups(grounds.ports, caller);
        case "backup-test": return (await __webpack_require__.e(/* import() */ 1989).then(__webpack_require__.bind(__webpack_require__, 91989))).testBackup(grounds.ports, order);
        case "backup-restore": return (await __webpack_require__.e(/* import() */ 4977).then(__webpack_require__.bind(__webpack_require__, 74977))).restoreBackup(grounds.ports, order, caller);
        case "data-prune": return (await __webpack_require__.e(/* import() */ 8139).then(__webpack_require__.bind(__webpack_require__, 68139))).prune(grounds, order, caller);
        case "data-refresh": return (await __webpack_require__.e(/* import() */ 1546).then(__webpack_require__.bind(__webpack_require__, 1546))).refreshData(grounds, caller);
        case "cache-clear": return (await __webpack_require__.e(/* import() */ 1546).then(__webpack_require__.bind(__webpack_require__, 1546))).clearCaches(grounds, caller);
        case "backend-status": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 89212))).backendStatus(grounds.ports, caller);
        case "backend-switch": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(502)]).then(__webpack_require__.bind(__webpack_require__, 60502))).switchBackend(grounds.ports, { ...order, reason: "by hand" }, caller);
        case "backend-verify":
        case "db-verify": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(2785)]).then(__webpack_require__.bind(__webpack_require__, 72910))).verifyBackend(grounds.ports, order, caller);
        case "backend-compare": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(2785)]).then(__webpack_require__.bind(__webpack_require__, 72910))).compareBackends(grounds.ports, order, caller);
        case "backend-sync": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 8635))).syncBackend(grounds.ports, order, caller);
        case "backend-rebuild": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 8635))).rebuildBackend(grounds.ports, order, caller);
        case "db-reset": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(2940)]).then(__webpack_require__.bind(__webpack_require__, 8635))).resetBackend(grounds.ports, order, caller);
        case "db-info": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 89212))).databaseInfo(grounds.ports, order, caller);
        case "db-assess": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 89212))).assess(grounds.ports, order, caller);
        case "db-check": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(4726)]).then(__webpack_require__.bind(__webpack_require__, 54726))).checkDatabase(grounds.ports, order, caller);
        case "db-setup": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(7947)]).then(__webpack_require__.bind(__webpack_require__, 87947))).setUpDatabase(grounds.ports, order, caller);
        case "db-optimize": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(1476)]).then(__webpack_require__.bind(__webpack_require__, 76883))).optimize(grounds.ports, order, caller);
        case "db-tune": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(8931), __webpack_require__.e(1476)]).then(__webpack_require__.bind(__webpack_require__, 76883))).tune(grounds.ports, order, caller);
        case "db-pool-reset": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 89212))).resetPool(grounds.ports, caller);
        case "notify-test":
        case "notify-log":
        case "notify-reset": return (await __webpack_require__.e(/* import() */ 6038).then(__webpack_require__.bind(__webpack_require__, 26038))).carryOutNotify(grounds.ports, order, caller);
        case "perf-bench": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(1299)]).then(__webpack_require__.bind(__webpack_require__, 71299))).bench(grounds.ports, order, caller);
        case "perf-compare": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(1299)]).then(__webpack_require__.bind(__webpack_require__, 71299))).compareWith(grounds.ports, order, caller);
        case "perf-analyze": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(4509)]).then(__webpack_require__.bind(__webpack_require__, 84509))).analyze(grounds.ports, caller);
        case "perf-report": return (await Promise.all(/* import() */[__webpack_require__.e(6308), __webpack_require__.e(4509)]).then(__webpack_require__.bind(__webpack_require__, 84509))).performanceReport(grounds.ports, order, caller);
    }
}


/***/ })

};
