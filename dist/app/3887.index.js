export const id = 3887;
export const ids = [3887];
export const modules = {

/***/ 93887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41349);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
// execute: the tasks of a milestone are done, by several agents where they do not wait for each other.



const execute = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineExecution */ .G)({
    name: "execute",
    summary: "Do the tasks of a milestone: commands and coding agents, side by side, each in a worktree of its own.",
    permission: "write",
    args: {
        milestone: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positional */ .n8)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .MilestoneRef */ .MC, "The milestone."),
        agents: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "So many agents at the same time, at most optimization.resource_limits.max_agents."),
        coordination: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)((0,_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("MODE", _model_execution_session_js__WEBPACK_IMPORTED_MODULE_1__/* .COORDINATIONS */ .bW, { automatic: "parallel", hybrid: "hierarchical" }), "parallel (whatever the graph allows), sequential, simple (in the order of the file, locks only) or hierarchical (leads with agents of their own)."),
        resume: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Go on with the newest saved session; without one there is nothing to resume."),
        "resume-session": (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .SimpleName */ .iQ, "Go on with exactly this session."),
        "restart-agents": (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Forget what agents kept, and set them up anew; tasks keep their progress."),
        "force-dependencies": (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Although a required milestone is not completed."),
        sha: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitId */ .jF, "In a comment or the Action: the commit that may be executed, and no other; 7 to 64 hexadecimal digits."),
        remote: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .SimpleName */ .iQ, "A remote such as origin, through which other clones see who is at work."),
    },
    scope: ({ milestone }) => ({ milestones: [milestone] }),
    examples: [
        { line: "milestone execute milestone-002 --dry-run", why: "what would run when, and for how long" },
        { line: "milestone execute milestone-002 --agents 3 --dry-run", why: "the same with three agents" },
    ],
    order: (args) => ({
        milestone: args.milestone,
        agents: args.agents ?? null,
        coordination: args.coordination ?? null,
        resume: args["resume-session"] !== undefined ? { kind: "session", id: args["resume-session"] } : { kind: args.resume ? "latest" : "auto" },
        restartAgents: args["restart-agents"],
        forceDependencies: args["force-dependencies"],
        remote: args.remote ?? null,
    }),
});


/***/ })

};
