export const id = 5445;
export const ids = [5445];
export const modules = {

/***/ 39590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   pu: () => (/* binding */ estimatedMs)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57092);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88491);



const HOUR_MS = 3_600_000;
/** By its estimate; a task without one counts an hour. */
function estimatedMs(task) {
    return (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursOf */ .Z)(task) * HOUR_MS;
}
/** `durationOf` in milliseconds. Every task is taken to end well; what is held, and what waits for that, is left out. */
function forecast(options, durationOf) {
    const durations = new Map(options.tasks.map((task) => [task.id, Math.max(0, durationOf(task))]));
    const perSeat = play(options, (task) => durations.get(task) ?? 0);
    const stints = perSeat.flat();
    const ran = new Set(stints.map(({ task }) => task));
    const edges = edgesOf(options.tasks.filter(({ id }) => ran.has(id)));
    const path = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(edges, (task) => durations.get(task) ?? 0);
    return {
        waves: (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .waves */ .Lp)(edges),
        criticalPath: { tasks: path.nodes, ms: path.length },
        makespan: stints.reduce((last, { to }) => Math.max(last, to), 0),
        perSeat,
    };
}
function play(options, durationOf) {
    const schedule = (0,_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .openSchedule */ .k)(options);
    const perSeat = Array.from({ length: options.agents }, () => []);
    const endings = (0,_queue_js__WEBPACK_IMPORTED_MODULE_2__/* .openHeap */ .n_)((left, right) => left.to - right.to);
    for (let now = 0;;) {
        for (let pick = schedule.take(); pick; pick = schedule.take()) {
            const stint = { task: pick.task, from: now, to: now + durationOf(pick.task) };
            perSeat[pick.seat - 1]?.push(stint);
            endings.push(stint);
        }
        const next = endings.pop();
        if (!next)
            return perSeat;
        now = next.to;
        schedule.end(next.task, "satisfied");
    }
}
function edgesOf(tasks) {
    return new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
}
/**
 * Milliseconds: the longer of the longest chain and the work shared by all agents. No schedule is faster, and one that never
 * leaves a seat idle takes less than twice that (Graham 1969).
 */
function timeLeft({ open, agents, meanMs, ranMs }) {
    const leftOf = (task) => Math.max(0, meanMs - (ranMs?.get(task) ?? 0));
    const work = open.reduce((sum, { id }) => sum + leftOf(id), 0);
    return Math.max((0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalPath */ .vC)(edgesOf(open), leftOf).length, work / Math.max(1, agents));
}


/***/ }),

/***/ 28272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Qj: () => (/* binding */ readGlobs),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   vq: () => (/* binding */ globsMeet)
/* harmony export */ });
/* unused harmony export matches */
// Globs of `files:`: which paths they mean, and whether two of them could mean the same one.
/**
 * `*` is any part of one name, a dot in front included, `?` one character, `[a-z]` one of a set, `[!a-z]` one outside it,
 * `{a,b}` either text; `**` as a whole name is any number of folders, none too. A glob without wildcards, or with `/` at its
 * end, means that path and everything below it. What is not closed stands for itself, and a name in square brackets is also
 * meant literally, since frameworks name files so (`app/[slug]/page.tsx`). A `!` in front negates nothing.
 */
function matches(glob, path) {
    return matchesAny([glob], path);
}
function matchesAny(globs, path) {
    return globsMeet(readGlobs(globs), [namesOf(path).map(literally)]);
}
/** Whether some path could match both. */
function overlap(left, right) {
    return globsMeet(readGlobs([left]), readGlobs([right]));
}
/** A gap: any characters within a name, any names within a path. */
const MANY = "many";
/** A glob that stands for more than this many is taken literally: each of them costs a comparison. */
const ALTERNATIVES_MAX = 1_000;
const LAST_CHARACTER = 0x10ffff;
function readGlobs(globs) {
    return globs.flatMap((glob) => alternatives(glob).filter((plain) => plain !== "").flatMap(readWays));
}
function globsMeet(left, right) {
    return left.some((one) => right.some((other) => !startApart(one, other) && meet(one, other, namesMeet)));
}
/** What most pairs do, told without a table. */
function startApart(left, right) {
    for (const [index, name] of left.entries()) {
        const other = right[index];
        if (name === MANY || other === undefined || other === MANY || name.text === null || other.text === null)
            return false;
        if (name.text !== other.text)
            return true;
    }
    return false;
}
function namesMeet(left, right) {
    return left.text !== null && right.text !== null ? left.text === right.text : meet(left.marks, right.marks, marksMeet);
}
function marksMeet(left, right) {
    if (typeof left === "number" && typeof right === "number")
        return left === right;
    return spansOf(left).some(([first, last]) => spansOf(right).some((span) => first <= span[1] && span[0] <= last));
}
function spansOf(mark) {
    return typeof mark === "number" ? [[mark, mark]] : mark;
}
/** Whether two sequences with gaps can be the same. `row[j]`: what was read of the left one, and the first j of the right one. Costs at most the product of the lengths. */
function meet(left, right, same) {
    let row = [true];
    for (const [index, other] of right.entries())
        row.push(other === MANY && row[index] === true);
    for (const part of left) {
        const next = [part === MANY && row[0] === true];
        for (const [index, other] of right.entries()) {
            const hit = part === MANY || other === MANY ? row[index + 1] === true || next[index] === true : row[index] === true && same(part, other);
            next.push(hit);
        }
        if (!next.includes(true))
            return false;
        row = next;
    }
    return row[right.length] === true;
}
/** Texts that the braces of a glob stand for. Without recursion: a glob may nest as deep as it is long. */
function alternatives(glob) {
    const outer = [];
    let group = { done: [], open: [""] };
    for (const character of glob) {
        const around = character === "}" ? outer.pop() : undefined;
        if (around) {
            const inner = group.done.length === 0 ? group.open.map((text) => `{${text}}`) : [...group.done, ...group.open];
            if (around.open.length * inner.length > ALTERNATIVES_MAX)
                return [glob];
            group = { done: around.done, open: around.open.flatMap((start) => inner.map((text) => start + text)) };
        }
        else if (character === "{") {
            outer.push(group);
            group = { done: [], open: [""] };
        }
        else if (character === "," && outer.length > 0) {
            group.done.push(...group.open);
            group.open = [""];
        }
        else {
            group.open = group.open.map((start) => start + character);
        }
    }
    return outer.length === 0 ? group.open : [glob];
}
function readWays(plain) {
    return [false, ...(plain.includes("[") ? [true] : [])].map((sets) => {
        const names = namesOf(plain).map((name) => readName(name, { sets }));
        const below = plain.endsWith("/") || names.every((name) => name !== MANY && name.text !== null);
        return below ? [...names, MANY] : names;
    });
}
function namesOf(path) {
    return path.split("/").filter((name) => name !== "" && name !== ".");
}
function literally(name) {
    return { text: name, marks: Array.from(name, codeOf) };
}
function codeOf(character) {
    return character.codePointAt(0) ?? 0;
}
function readName(name, { sets }) {
    if (name === "**")
        return MANY;
    if (!/[*?]/.test(name) && !(sets && name.includes("[")))
        return literally(name);
    const characters = [...name];
    const marks = [];
    for (let at = 0; at < characters.length; at++) {
        const end = sets && characters[at] === "[" ? endOfSet(characters, at) : -1;
        marks.push(end > 0 ? readSet(characters.slice(at + 1, end)) : readMark(characters[at] ?? ""));
        at = Math.max(at, end);
    }
    return { text: null, marks };
}
function readMark(character) {
    if (character === "*")
        return MANY;
    return character === "?" ? [[0, LAST_CHARACTER]] : codeOf(character);
}
/** A bracket right at the start of a set is one of its members. */
function endOfSet(characters, start) {
    return characters.indexOf("]", start + (isNegated(characters[start + 1]) ? 3 : 2));
}
function isNegated(first) {
    return first === "!" || first === "^";
}
function readSet(members) {
    const negated = isNegated(members[0]);
    const spans = [];
    for (let at = negated ? 1 : 0; at < members.length; at++) {
        const range = members[at + 1] === "-" && at + 2 < members.length;
        spans.push([codeOf(members[at] ?? ""), codeOf(members[range ? at + 2 : at] ?? "")]);
        if (range)
            at += 2;
    }
    return negated ? outside(spans) : spans.filter(([first, last]) => first <= last);
}
function outside(spans) {
    const gaps = [];
    let next = 0;
    for (const [first, last] of spans.toSorted((left, right) => left[0] - right[0])) {
        if (first > next)
            gaps.push([next, first - 1]);
        next = Math.max(next, last + 1);
    }
    return [...gaps, [next, LAST_CHARACTER]];
}


/***/ }),

/***/ 57092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ openQueue),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   n_: () => (/* binding */ openHeap)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28272);
// Queues of what may start, the lowest rank first; what touches the files of something running is set aside until that ends.

/** A binary heap: what sorts first is on top. */
function openHeap(compare) {
    const items = [];
    const swapped = (upper, lower) => {
        const [above, below] = [items[upper], items[lower]];
        if (above === undefined || below === undefined || compare(above, below) <= 0)
            return false;
        [items[upper], items[lower]] = [below, above];
        return true;
    };
    const least = (left, right) => {
        const [one, other] = [items[left], items[right]];
        return one !== undefined && other !== undefined && compare(other, one) < 0 ? right : left;
    };
    return {
        get size() {
            return items.length;
        },
        first: () => items[0],
        push(item) {
            let at = items.push(item) - 1;
            for (let above = (at - 1) >> 1; at > 0 && swapped(above, at); above = (at - 1) >> 1)
                at = above;
        },
        pop() {
            const [top] = items;
            const last = items.pop();
            if (last === undefined || items.length === 0)
                return top;
            items[0] = last;
            let at = 0;
            for (let below = least(1, 2); swapped(at, below); below = least(2 * at + 1, 2 * at + 2))
                at = below;
            return top;
        },
    };
}
function release(locks, item) {
    const holder = locks.get(item);
    locks.delete(item);
    for (const retry of holder?.behind ?? [])
        retry();
}
/** Queues that share locks keep their files apart from each other too. */
function openQueue(locks) {
    const shelves = new Map();
    const heads = openHeap((left, right) => left.item.rank - right.item.rank);
    const shelfOf = (glob) => {
        const shelf = shelves.get(glob) ?? openShelf(glob, heads);
        shelves.set(glob, shelf);
        return shelf;
    };
    return {
        add: (item) => heads.push({ item, from: null }),
        take() {
            for (let head = heads.pop(); head; head = heads.pop()) {
                const own = head.item.files.map(shelfOf);
                if (isFree(locks, head, own))
                    return head.item;
            }
            return null;
        },
    };
}
function openShelf(glob, heads) {
    const waiting = openHeap((left, right) => left.rank - right.rank);
    const shelf = {
        globs: (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlobs */ .Qj)([glob]),
        waiting,
        retry() {
            const item = waiting.pop();
            if (item)
                heads.push({ item, from: shelf });
        },
    };
    return shelf;
}
/** Takes the locks, or puts the item on the shelf that stands in its way. */
function isFree(locks, { item, from }, own) {
    for (const holder of locks.values()) {
        const shelf = own.find(({ globs }) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globsMeet */ .vq)(globs, holder.globs));
        if (!shelf)
            continue;
        shelf.waiting.push(item);
        holder.behind.add(shelf.retry);
        if (shelf !== from)
            from?.retry();
        return false;
    }
    if (own.length > 0)
        locks.set(item, { globs: own.flatMap(({ globs }) => globs), behind: new Set(from ? [from.retry] : []) });
    return true;
}


/***/ }),

/***/ 88491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ hoursOf),
  k: () => (/* binding */ openSchedule)
});

// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/core/rules/execution/queue.js
var queue = __webpack_require__(57092);
;// CONCATENATED MODULE: ./lib/core/rules/execution/lanes.js
// Lanes: parts of the work that have nothing to do with each other, each with a lead that has seats of its own.

/**
 * The largest lanes get a lead each, every lead a seat; the other seats go one by one to where there is most work a seat. A
 * lead that is through takes the next lane, and where there is none, its seats go to where there is most work a seat.
 */
function openCrew(lanes, seats) {
    /** The next is the last; of equal ones, the first given. */
    const waiting = lanes.filter(({ open }) => open > 0).reverse().sort((left, right) => left.hours - right.hours);
    const leads = new Set();
    const owners = new Map();
    const give = (seat, lead) => {
        if (!lead)
            return;
        lead.seats += 1;
        lead.free.push(seat);
        owners.set(seat, lead);
    };
    const followed = (lead) => {
        const next = waiting.pop();
        if (next)
            lead.lane = next;
        else
            leads.delete(lead);
        for (let seat = next ? undefined : lead.free.pop(); seat !== undefined; seat = lead.free.pop())
            give(seat, neediest(leads));
    };
    for (let seat = 1; seat <= seats; seat++) {
        const lane = waiting.pop();
        const lead = lane && { lane, seats: 0, free: (0,queue/* openHeap */.n_)((left, right) => left - right) };
        if (lead)
            leads.add(lead);
        give(seat, lead ?? neediest(leads));
    }
    return {
        take: () => takeFrom(leads),
        leave(seat) {
            const lead = owners.get(seat);
            lead?.free.push(seat);
            if (lead?.lane.open === 0)
                followed(lead);
        },
    };
}
function takeFrom(leads) {
    for (const { lane, free } of leads) {
        const item = free.size > 0 ? lane.queue.take() : null;
        const seat = item === null ? undefined : free.pop();
        if (item !== null && seat !== undefined)
            return { item, seat };
    }
    return null;
}
function neediest(leads) {
    let best;
    for (const lead of leads)
        if (!best || lead.lane.hours / lead.seats > best.lane.hours / best.seats)
            best = lead;
    return best;
}

;// CONCATENATED MODULE: ./lib/core/rules/execution/schedule.js



/**
 * `parallel` does whatever the graph allows, first what has the longest chain of work behind it; `simple` does so in the order
 * of the file, and always under file locks; `sequential` does one at a time in that order; `hierarchical` gives each connected
 * part of the graph to a lead with seats of its own. Under file locks two tasks whose `files` could meet never run at the same
 * time; a task without `files` locks nothing. Dependencies that are not listed count as finished; the tasks of a cycle and
 * what waits for them never start. Every call costs about the logarithm of the number of tasks.
 */
function openSchedule(options) {
    const hall = openHall(options);
    return {
        take() {
            const taken = hall.crew.take();
            if (!taken)
                return null;
            Object.assign(taken.item, { standing: "running", seat: taken.seat });
            hall.running += 1;
            return { task: taken.item.id, seat: taken.seat };
        },
        end(task, ending) {
            const node = hall.nodes.get(task);
            return node?.standing === "running" ? end(hall, node, ending) : [];
        },
        get running() {
            return hall.running;
        },
        get open() {
            return hall.open;
        },
    };
}
function openHall(options) {
    const locks = new Map();
    const lanes = [];
    const openLane = () => {
        const lane = { queue: (0,queue/* openQueue */.Uv)(locks), open: 0, hours: 0 };
        lanes.push(lane);
        return lane;
    };
    const nodes = readNodes(options, openLane());
    const { agents, coordination, held } = options;
    if (coordination === "parallel" || coordination === "hierarchical")
        rankByWorkBehind(nodes);
    if (coordination === "hierarchical")
        part(nodes.values(), openLane);
    const open = settle(nodes, held);
    return { nodes, locks, crew: openCrew(lanes, coordination === "sequential" ? Math.min(1, agents) : agents), running: 0, open };
}
function readNodes({ tasks, satisfied, coordination, fileLocking }, lane) {
    const locking = fileLocking || coordination === "simple";
    const unfinished = tasks.filter(({ id }) => !satisfied.has(id));
    const nodes = new Map(unfinished.map((task, place) => [task.id, {
            id: task.id, files: locking ? task.files : [], hours: hoursOf(task), place, rank: place, before: [], behind: [],
            missing: 0, standing: "open", seat: 0, stuck: false, failed: false, lane,
        }]));
    for (const { id, dependencies } of unfinished) {
        const node = nodes.get(id);
        for (const other of dependencies)
            schedule_link(nodes.get(other), node);
    }
    return nodes;
}
function schedule_link(before, node) {
    if (!before || !node)
        return;
    before.behind.push(node);
    node.before.push(before);
    node.missing += 1;
}
/** What a task counts where work is compared: its estimate, an hour without one. */
function hoursOf({ estimated_hours }) {
    return Math.max(0, estimated_hours ?? 1);
}
function rankByWorkBehind(nodes) {
    const behind = new Map([...nodes.values()].map((node) => [node.id, node.behind.map(({ id }) => id)]));
    const { lengths } = (0,graph/* criticalPath */.vC)(behind, (id) => nodes.get(id)?.hours ?? 0);
    const order = [...nodes.values()].sort((left, right) => (lengths.get(right.id) ?? 0) - (lengths.get(left.id) ?? 0));
    for (const [rank, node] of order.entries())
        node.rank = rank;
}
/** Every connected part of the graph gets a lane of its own. */
function part(nodes, openLane) {
    const seen = new Set();
    for (const start of nodes) {
        const lane = seen.has(start) ? null : openLane();
        const rest = lane ? [start] : [];
        for (let node = rest.pop(); lane && node; node = rest.pop()) {
            if (seen.has(node))
                continue;
            seen.add(node);
            node.lane = lane;
            for (const neighbour of [...node.before, ...node.behind])
                rest.push(neighbour);
        }
    }
}
/** Brings everything to where it stands before the first task starts; how many tasks are open. */
function settle(nodes, held) {
    const reachable = new Set((0,graph/* waves */.Lp)(new Map([...nodes.values()].map(({ id, before }) => [id, before.map((other) => other.id)]))).flat());
    let open = 0;
    for (const node of nodes.values()) {
        if (held.has(node.id))
            mark(node, "stuck"), node.standing = "over";
        if (!reachable.has(node.id))
            node.stuck = true;
    }
    for (const node of nodes.values()) {
        if (node.standing === "over")
            continue;
        open += 1;
        if (node.stuck)
            continue;
        count(node, 1);
        if (node.missing === 0)
            node.lane.queue.add(node);
    }
    return open;
}
function count({ lane, hours }, change) {
    lane.open += change;
    lane.hours += change * hours;
}
/** Marks everything behind a task; what was not marked before, and is not over. */
function mark(start, as) {
    const found = [];
    const rest = [...start.behind];
    for (let node = rest.pop(); node; node = rest.pop()) {
        if (node[as])
            continue;
        node[as] = true;
        if (node.standing === "open")
            found.push(node);
        for (const next of node.behind)
            rest.push(next);
    }
    return found;
}
function end(hall, node, ending) {
    hall.running -= 1;
    node.standing = ending === "again" ? "open" : "over";
    if (ending === "again")
        node.lane.queue.add(node);
    const lost = ending === "again" ? [] : schedule_close(hall, node, ending);
    (0,queue/* release */._r)(hall.locks, node);
    hall.crew.leave(node.seat);
    return lost;
}
function schedule_close(hall, node, ending) {
    count(node, -1);
    hall.open -= 1;
    if (ending === "satisfied")
        return satisfy(node), [];
    for (const other of mark(node, "stuck"))
        count(other, -1);
    if (ending === "held")
        return [];
    const lost = mark(node, "failed").sort((left, right) => left.place - right.place);
    hall.open -= lost.length;
    return lost.map(({ id }) => id);
}
function satisfy(node) {
    for (const next of node.behind) {
        next.missing -= 1;
        if (next.missing === 0 && next.standing === "open")
            next.lane.queue.add(next);
    }
}


/***/ }),

/***/ 35445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runningView),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41349);
/* harmony import */ var _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39590);


/** `session` with its journal replayed; `floor` null where its seats have not reported. */
function runningView(session, { milestone, floor, now }) {
    const titles = new Map(milestone.tasks.map((task) => [task.id, task]));
    const counts = countsOf(session.steps);
    const seats = floor ? floor.seats.filter(({ role }) => role === "task_executor") : [];
    const began = Date.parse(session.resumed_at ?? session.started_at ?? now);
    return {
        milestone: { id: milestone.id, title: milestone.title },
        session: session.id,
        counts,
        total: session.steps.length,
        seats: seats.map((seat) => seatView(seat, { titles, now })),
        elapsedMs: Math.max(0, Date.parse(now) - began),
        leftMs: leftOf(session, titles, now),
        blockers: session.steps.flatMap(({ task, status, reason }) => (status === "failed" || status === "timed_out" ? [`${task}: ${reason ?? status}`] : [])),
    };
}
function countsOf(steps) {
    const counts = { queued: 0, running: 0, completed: 0, unverified: 0, failed: 0, timed_out: 0, cancelled: 0, skipped: 0, waiting: 0 };
    for (const { status } of steps)
        counts[status]++;
    return counts;
}
function seatView({ name, state, task, since }, { titles, now }) {
    return { name, state, task, title: titles.get(task ?? "")?.title ?? "", forMs: Math.max(0, Date.parse(now) - Date.parse(since)) };
}
function leftOf({ steps, agents }, tasks, now) {
    const took = steps.flatMap(({ status, started_at, finished_at }) => (status === "completed" && started_at !== null && finished_at !== null ? [Date.parse(finished_at) - Date.parse(started_at)] : []));
    if (took.length === 0)
        return null;
    const open = steps.filter(({ status }) => !(0,_model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__/* .isStepOver */ .Pz)(status)).flatMap(({ task }) => tasks.get(task) ?? []);
    const ranMs = new Map(steps.flatMap(({ task, status, started_at }) => (status === "running" && started_at !== null ? [[task, Date.parse(now) - Date.parse(started_at)]] : [])));
    return (0,_rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f$)({ open, agents, ranMs, meanMs: took.reduce((sum, ms) => sum + ms, 0) / took.length });
}


/***/ })

};
