export const id = 3304;
export const ids = [3304,923];
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


/***/ }),

/***/ 75501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ byIdKey),
/* harmony export */   Mf: () => (/* binding */ foldedText),
/* harmony export */   Mo: () => (/* binding */ STATUS_RANK),
/* harmony export */   em: () => (/* binding */ PRIORITY_RANK),
/* harmony export */   fz: () => (/* binding */ compareRows),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   ww: () => (/* binding */ orderKey)
/* harmony export */ });
/* unused harmony export SORT_COLUMNS */
/** `0`, how many digits follow, the digits: so 9 comes before 10. Ids have at most 50 characters, so one character counts them. */
const COUNT_FROM = 0x30;
/**
 * A key that is greater where the id comes later: numbers by their value, upper and lower case alike, then the id itself, so that
 * no two ids have the same. ASCII for every id that a file may carry, thus the same order in UTF-8 and in UTF-16.
 */
function orderKey(id) {
    const natural = id.toLowerCase().replace(/\d+/g, (digits) => {
        const plain = digits.replace(/^0+/, "");
        return `0${String.fromCharCode(COUNT_FROM + plain.length)}${plain}`;
    });
    return `${natural} ${id}`;
}
/** milestone-9 before milestone-10; ids that differ only in case stay apart. */
function compareIds(left, right) {
    return left === right ? 0 : orderKey(left) < orderKey(right) ? -1 : 1;
}
/** Text that every database can hold: well-formed, without NUL. */
function plainText(text) {
    return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
/** Two names of one thing have the same: upper and lower case, and characters made of several, are alike. */
function foldedText(text) {
    return plainText(text.toLowerCase().normalize("NFC"));
}
/** Longer titles that begin alike sort by their ids: an index entry is short. In characters. */
const TITLE_KEY_MAX = 200;
function titleKey(title) {
    const folded = foldedText(title);
    return folded.length <= TITLE_KEY_MAX ? folded : Array.from(folded).slice(0, TITLE_KEY_MAX).join("");
}
/** By code points, as UTF-8 sorts its bytes; JavaScript's own order differs beyond U+FFFF. */
function compareText(left, right) {
    const length = Math.min(left.length, right.length);
    let at = 0;
    while (at < length && left.charCodeAt(at) === right.charCodeAt(at))
        at++;
    if (at === length)
        return left.length - right.length;
    return rank(left.charCodeAt(at)) - rank(right.charCodeAt(at));
}
/** Surrogates stand for what lies beyond U+FFFF, so they come after everything else. */
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** What is being worked on first, what is over last. */
const STATUS_RANK = { in_progress: 0, blocked: 1, paused: 2, planned: 3, completed: 4, cancelled: 5, archived: 6 };
const PRIORITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** The column that each sort goes by; `id_key` decides between rows that are alike there. */
const SORT_COLUMNS = {
    id: "id_key", title: "title_key", status: "status_rank", priority: "priority_rank", progress: "progress", created: "created", due: "due",
};
/** `descending` turns the sort's own column around, null stays last there too; rows that are alike stand by their ids. */
function compareRows(sort, direction) {
    const column = SORT_COLUMNS[sort];
    const sign = direction === "descending" ? -1 : 1;
    return (left, right) => compareValues(left[column], right[column], sign) || byIdKey(left, right);
}
function byIdKey(left, right) {
    return left.id_key < right.id_key ? -1 : left.id_key > right.id_key ? 1 : 0;
}
function compareValues(left, right, sign) {
    if (left === null || right === null)
        return left === right ? 0 : left === null ? 1 : -1;
    return sign * (typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right)));
}


/***/ }),

/***/ 49194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ readyTasks),
/* harmony export */   cF: () => (/* binding */ urgency),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   t0: () => (/* binding */ readyRows)
/* harmony export */ });
/* harmony import */ var _rules_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75501);


/** Whether tasks of it may be started, once what it requires is done. */
function isOpen({ status }) {
    return status === "planned" || status === "in_progress";
}
/** By priority, and what has begun before what is planned; less is more pressing, ids decide between equals. */
function urgency({ priority, status }) {
    return _order_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIORITY_RANK */ .em[priority] * 2 + (status === "in_progress" ? 0 : 1);
}
/** The ready tasks of one milestone, whatever the milestone itself waits for; those with the longest chain of work behind them first. */
function readyTasks(milestone) {
    const over = new Set(milestone.tasks.filter((task) => task.status === "completed" || task.status === "cancelled").map((task) => task.id));
    const ready = milestone.tasks.filter((task) => task.status === "pending" && task.dependencies.every((id) => over.has(id)));
    if (ready.length < 2)
        return ready;
    const behind = workBehind(milestone);
    return ready.toSorted((left, right) => (behind.get(right.id) ?? 0) - (behind.get(left.id) ?? 0));
}
/** Hours on the longest chain that starts with each task; a task without an estimate counts one. */
function workBehind(milestone) {
    const dependants = new Map(milestone.tasks.map((task) => [task.id, []]));
    for (const task of milestone.tasks)
        for (const id of task.dependencies)
            dependants.get(id)?.push(task.id);
    const hours = new Map(milestone.tasks.map((task) => [task.id, task.estimated_hours ?? 1]));
    return (0,_rules_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(dependants, (id) => hours.get(id) ?? 1).lengths;
}
/** What the queue holds of a milestone once what it requires is done, in its order. */
function readyRows(milestone) {
    return isOpen(milestone) ? readyTasks(milestone).map(({ id, title }) => ({ milestone: milestone.id, task: id, title })) : [];
}


/***/ }),

/***/ 9422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   p4: () => (/* binding */ findCycles),
/* harmony export */   u8: () => (/* binding */ findCycle),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
// Dependency graphs: cycles, order, what is ready, and the longest way through.
/** The nodes of one cycle in the order they wait for each other, the first repeated at the end; null where there is none. */
function findCycle(edges) {
    return findCycles(edges).next().value ?? null;
}
/** Cycles in the same form, at least one wherever nodes wait for each other: one for each step that leads back. */
function* findCycles(edges) {
    const done = new Set();
    for (const start of edges.keys())
        if (!done.has(start))
            yield* cyclesFrom(start, edges, done);
}
/** Iterative, so that a chain of 10,000 tasks does not exhaust the stack. */
function* cyclesFrom(start, edges, done) {
    const way = [start];
    const onWay = new Map([[start, 0]]);
    const rest = [[...(edges.get(start) ?? [])]];
    while (way.length > 0) {
        const next = rest.at(-1)?.shift();
        if (next === undefined) {
            const left = way.pop();
            rest.pop();
            if (left !== undefined)
                (onWay.delete(left), done.add(left));
        }
        else if (onWay.has(next)) {
            yield [...way.slice(onWay.get(next)), next];
        }
        else if (!done.has(next) && edges.has(next)) {
            onWay.set(next, way.length);
            way.push(next);
            rest.push([...(edges.get(next) ?? [])]);
        }
    }
}
/** Nodes by wave, in their own order: everything in one wave waits only for earlier waves. Nodes of a cycle, and what waits for them, are left out. */
function waves(edges) {
    const { open, dependants } = counted(edges);
    const order = new Map([...edges.keys()].map((node, index) => [node, index]));
    const result = [];
    let wave = [...open].filter(([, count]) => count === 0).map(([node]) => node);
    while (wave.length > 0) {
        result.push(wave);
        const freed = wave.flatMap((node) => (dependants.get(node) ?? []).filter((dependant) => lowered(open, dependant) === 0));
        wave = freed.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
    }
    return result;
}
function counted(edges) {
    const open = new Map();
    const dependants = new Map();
    for (const [node, waitsFor] of edges) {
        const known = [...new Set(waitsFor)].filter((other) => edges.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const list = dependants.get(other);
            if (list)
                list.push(node);
            else
                dependants.set(other, [node]);
        }
    }
    return { open, dependants };
}
function lowered(open, node) {
    const left = (open.get(node) ?? 0) - 1;
    open.set(node, left);
    return left;
}
/** The chain with the greatest sum of weights (1 where `weight` says nothing); empty for an empty or wholly cyclic graph. */
function criticalPath(edges, weight) {
    const best = new Map();
    for (const node of waves(edges).flat()) {
        let before = null;
        for (const other of edges.get(node) ?? []) {
            const length = best.get(other)?.length ?? -1;
            if (length > (before === null ? -1 : (best.get(before)?.length ?? -1)))
                before = other;
        }
        best.set(node, { length: (before === null ? 0 : (best.get(before)?.length ?? 0)) + weight(node), before });
    }
    let last = null;
    for (const [node, { length }] of best)
        if (last === null || length > (best.get(last)?.length ?? 0))
            last = node;
    const length = last === null ? 0 : (best.get(last)?.length ?? 0);
    const nodes = [];
    for (; last !== null; last = best.get(last)?.before ?? null)
        nodes.unshift(last);
    return { nodes, length, lengths: new Map([...best].map(([node, entry]) => [node, entry.length])) };
}


/***/ })

};
