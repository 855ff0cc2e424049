export const id = 923;
export const ids = [923];
export const modules = {

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/query/attention.js
var attention = __webpack_require__(35967);
// EXTERNAL MODULE: ./lib/core/query/brief.js
var brief = __webpack_require__(33941);
// EXTERNAL MODULE: ./lib/core/query/columns.js
var columns = __webpack_require__(18450);
// EXTERNAL MODULE: ./lib/core/query/faults.js
var faults = __webpack_require__(66980);
// EXTERNAL MODULE: ./lib/core/query/figures.js
var figures = __webpack_require__(83788);
// EXTERNAL MODULE: ./lib/core/query/order.js
var order = __webpack_require__(75501);
// EXTERNAL MODULE: ./lib/core/query/words.js
var query_words = __webpack_require__(49964);
;// CONCATENATED MODULE: ./lib/core/query/listing.js



function listing(milestones, { sort, descending, ...wanted }) {
    const fitting = [...milestones].filter((milestone) => fits(milestone, wanted)).map((milestone) => ({ milestone, ...(0,columns/* keysOf */.YD)(milestone) }));
    fitting.sort((0,order/* compareRows */.fz)(sort, descending ? "descending" : "ascending"));
    return { rows: pageOf(fitting, wanted).map(({ milestone }) => (0,columns/* rowOf */.OB)(milestone)), total: fitting.length };
}
/** A search without any word leaves nothing out. */
function fits(milestone, { status, archived, search, priority, category, assigned_to }) {
    return ((status === undefined ? archived || milestone.status !== "archived" : milestone.status === status) &&
        (priority === undefined || milestone.priority === priority) &&
        (category === undefined || (0,order/* foldedText */.Mf)(milestone.category) === (0,order/* foldedText */.Mf)(category)) &&
        (assigned_to === undefined || isAssigned(milestone, (0,order/* foldedText */.Mf)(assigned_to))) &&
        (search === undefined || (0,query_words/* foundIn */.QR)((0,query_words/* searchWords */.it)(milestone), (0,query_words/* wordsOf */.Z9)(search)) !== null));
}
function isAssigned({ tasks }, key) {
    return tasks.some(({ assigned_to }) => assigned_to !== null && (0,order/* foldedText */.Mf)(assigned_to) === key);
}
function pageOf(rows, { limit, offset }) {
    return rows.slice(offset, limit === null ? undefined : offset + limit);
}
/** A search without any word finds nothing. */
function searching(milestones, { text, archived, ...page }) {
    const words = (0,query_words/* wordsOf */.Z9)(text);
    const found = [...milestones].flatMap((milestone) => {
        const where = words.length === 0 || (!archived && milestone.status === "archived") ? null : (0,query_words/* foundIn */.QR)((0,query_words/* searchWords */.it)(milestone), words);
        return where === null ? [] : [{ milestone, where, id_key: (0,order/* orderKey */.ww)(milestone.id) }];
    });
    found.sort((left, right) => (left.where === right.where ? (0,order/* byIdKey */.C2)(left, right) : left.where === "title" ? -1 : 1));
    return { rows: pageOf(found, page).map(({ milestone, where }) => ({ ...(0,columns/* rowOf */.OB)(milestone), where })), total: found.length };
}
function countByStatus(statuses) {
    const counts = { planned: 0, in_progress: 0, paused: 0, blocked: 0, completed: 0, cancelled: 0, archived: 0 };
    for (const status of statuses)
        counts[status]++;
    return counts;
}

// EXTERNAL MODULE: ./lib/core/query/marks.js
var marks = __webpack_require__(60839);
// EXTERNAL MODULE: ./lib/core/query/network.js
var network = __webpack_require__(98543);
// EXTERNAL MODULE: ./lib/core/query/ready.js
var ready = __webpack_require__(49194);
// EXTERNAL MODULE: ./lib/core/query/records.js
var records = __webpack_require__(17155);
;// CONCATENATED MODULE: ./lib/core/query/oracle.js
// The oracle: every question answered from what the files say. Whatever a catalog answers must be the same.












/** Problems: those of findMilestone, where the question is about one that is not there. */
function answer(question, shelf) {
    return ANSWERS[question.ask](question, shelf);
}
const ANSWERS = {
    milestone: ({ milestone: reference }, shelf) => then(found(shelf, reference), (milestone) => (0,result.ok)({ milestone, path: shelf.milestones.get(milestone.id)?.path ?? "" })),
    list: (given, shelf) => (0,result.ok)(listing(milestonesOf(shelf), given)),
    search: (given, shelf) => (0,result.ok)(searching(milestonesOf(shelf), given)),
    counts: (_given, shelf) => (0,result.ok)(countByStatus(milestonesOf(shelf).map(({ status }) => status))),
    ready: oracle_ready,
    waiting,
    closure: ({ milestone, direction }, shelf) => then(found(shelf, milestone), ({ id }) => (0,result.ok)({ rows: (0,network/* closureOf */.TQ)(oracle_network(shelf), { id, direction }) })),
    dependencies: (_given, shelf) => (0,result.ok)({ nodes: (0,network/* dependenciesOf */.hk)(oracle_network(shelf)) }),
    cycles: (_given, shelf) => (0,result.ok)({ cycles: (0,network/* cyclesOf */.Jt)(oracle_network(shelf)) }),
    "critical-path": (_given, shelf) => (0,result.ok)((0,network/* criticalPathOf */.sg)(oracle_network(shelf))),
    overdue: ({ today }, shelf) => (0,result.ok)({ rows: (0,attention/* overdueRows */.u)(briefs(shelf), today) }),
    attention: ({ today }, shelf) => (0,result.ok)({ sentences: (0,attention/* attentionTo */.M)(briefs(shelf), { exists: (id) => shelf.ids.has(id), today }) }),
    approvals: (_given, shelf) => (0,result.ok)({ rows: (0,records/* approvalRows */.Rb)(briefs(shelf), shelf.approvals.values()) }),
    sessions: (given, shelf) => then(named(shelf, given.milestone), (only) => (0,result.ok)({ rows: (0,records/* sessionRows */.IE)(shelf.sessions.values(), { milestone: only?.id ?? null, status: given.status }) })),
    throughput: (span, shelf) => (0,result.ok)({ rows: (0,figures/* throughputRows */.a9)([...shelf.marks.values()].map(marks.markColumnsOf), span) }),
    "cycle-times": (span, shelf) => (0,result.ok)({ rows: (0,figures/* cycleRows */.cp)(milestonesOf(shelf).map(({ id, title }) => ({ id, title, cycle: (0,marks.markColumnsOf)(shelf.marks.get(id) ?? []).cycle })), span) }),
    estimates: (_given, shelf) => (0,result.ok)({ rows: (0,figures/* estimateRows */.ab)(briefs(shelf)) }),
    assignees: (_given, shelf) => (0,result.ok)({ rows: (0,figures/* assigneeRows */.xP)(milestonesOf(shelf).flatMap(columns/* assigneesOf */.ww)) }),
    problems: (_given, shelf) => (0,result.ok)({ problems: (0,faults/* sortedProblems */.E)(shelf.problems) }),
};
function then(result, next) {
    return result.ok ? next(result.value) : result;
}
/** A shelf does not change: what follows from it is worked out once, however many questions are asked. */
function once(work) {
    const known = new WeakMap();
    return (shelf) => {
        const found = known.get(shelf) ?? { value: work(shelf) };
        known.set(shelf, found);
        return found.value;
    };
}
/** In the order of their ids. */
const milestonesOf = once(({ milestones }) => [...milestones.values()].map(({ milestone }) => ({ milestone, id_key: (0,order/* orderKey */.ww)(milestone.id) })).sort(order/* byIdKey */.C2).map(({ milestone }) => milestone));
const briefs = once((shelf) => milestonesOf(shelf).map(brief/* briefOf */.G));
const oracle_network = once((shelf) => (0,network/* networkOf */.Af)(briefs(shelf)));
const index = once((shelf) => ({ milestones: new Map(milestonesOf(shelf).map((milestone) => [milestone.id, milestone])), ids: shelf.ids, problems: (0,faults/* sortedProblems */.E)(shelf.problems) }));
function found(shelf, reference) {
    return (0,faults/* findAmong */.y)(index(shelf), reference);
}
function named(shelf, reference) {
    return reference === null ? (0,result.ok)(null) : found(shelf, reference);
}
function oracle_ready({ milestone, limit }, shelf) {
    return then(named(shelf, milestone), (only) => {
        const all = oracle_network(shelf);
        const isDone = (0,network/* isDoneIn */.g4)(all);
        const candidates = (only ? [only] : milestonesOf(shelf)).filter((one) => one.dependencies.requires.every(isDone));
        const rows = candidates.toSorted((left, right) => (0,ready/* urgency */.cF)(left) - (0,ready/* urgency */.cF)(right)).flatMap(ready/* readyRows */.t0);
        const idle = (only ? [(0,brief/* briefOf */.G)(only)] : [...all.values()]).filter(({ status }) => !(0,brief/* isOver */.P)(status));
        return (0,result.ok)({ rows: pageOf(rows, { limit, offset: 0 }), total: rows.length, waiting: rows.length > 0 ? [] : (0,network/* idleReasons */.kp)(idle, isDone) });
    });
}
function waiting({ milestone, ...page }, shelf) {
    return then(named(shelf, milestone), (only) => {
        const all = oracle_network(shelf);
        const rows = (0,network/* waitingRows */.fJ)(only ? [(0,brief/* briefOf */.G)(only)] : all.values(), (0,network/* isDoneIn */.g4)(all));
        return (0,result.ok)({ rows: pageOf(rows, page), total: rows.length });
    });
}


/***/ })

};
