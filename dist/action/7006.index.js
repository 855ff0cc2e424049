export const id = 7006;
export const ids = [7006,2220];
export const modules = {

/***/ 2220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   e3: () => (/* binding */ DateText),
/* harmony export */   gy: () => (/* binding */ PriorityName),
/* harmony export */   hE: () => (/* binding */ Title),
/* harmony export */   iQ: () => (/* binding */ SimpleName),
/* harmony export */   jF: () => (/* binding */ CommitId),
/* harmony export */   jX: () => (/* binding */ TaskStatusName),
/* harmony export */   lm: () => (/* binding */ TaskRef),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   nC: () => (/* binding */ KeyName),
/* harmony export */   ng: () => (/* binding */ MilestoneRefs),
/* harmony export */   oM: () => (/* binding */ DurationText),
/* harmony export */   s4: () => (/* binding */ TaskRefs),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8164);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1004);
// The kinds of words that verbs take, and what each becomes.



/** Longer references name nothing: ids have at most 50 characters, slugs of titles rarely more than twice that. */
const REFERENCE_LENGTH_MAX = 100;
/** A title is one line of a list, of a commit subject and of a pull request. */
const TITLE_LENGTH_MAX = 200;
/** A reason or description; more belongs into the file itself. */
const TEXT_LENGTH_MAX = 4_000;
/** Where operating systems stop. */
const PATH_LENGTH_MAX = 4_096;
/** More than any list has, and few enough to be counted. */
const COUNT_MAX = 100_000;
/** The longest dotted key of the reference is a third of this. */
const KEY_LENGTH_MAX = 200;
const CONTROL = /\p{Cc}/u;
/** A word that fits where `read` gives a value for it. */
function words(read) {
    return {
        safeParse: (word) => {
            const data = read(word);
            return data === undefined ? { success: false } : { success: true, data };
        },
    };
}
function fitting(fits) {
    return words((word) => (fits(word) ? word : undefined));
}
function isPlain(word, longest) {
    return word.length <= longest && word.trim() !== "" && !CONTROL.test(word) && word.isWellFormed();
}
function isReference(word) {
    return isPlain(word, REFERENCE_LENGTH_MAX) && !/[/\\]/.test(word) && !/^[-.]/.test(word);
}
function reference(label, named) {
    return {
        label,
        schema: fitting(isReference),
        code: "invalid-id",
        hint: `Name ${named} by its id, the start of its id, or the words of its title joined by hyphens; at most ${REFERENCE_LENGTH_MAX} characters, without slashes.`,
    };
}
/** As typed: an id, a unique start of one, or a title's slug; whether it names anything is the workspace's business. */
const MilestoneRef = reference("ID", "a milestone");
const TaskRef = reference("TASK", "a task");
/** References with commas between them; an empty word is an empty list. */
const MilestoneRefs = references("ID,…", MilestoneRef);
const TaskRefs = references("TASK,…", TaskRef);
function references(label, one) {
    const split = (word) => word.split(",").map((part) => part.trim()).filter((part) => part !== "");
    return {
        label,
        schema: words((word) => (split(word).every(isReference) ? split(word) : undefined)),
        code: one.code,
        hint: `${one.hint} Put commas between several.`,
    };
}
/** An id that is to be given. */
const NewId = {
    label: "ID",
    schema: fitting((word) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newId */ .Si)(word).ok),
    code: "invalid-id",
    hint: _ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_HINT */ ._c,
};
const Title = plainText("TITLE", TITLE_LENGTH_MAX);
const Text = plainText("TEXT", TEXT_LENGTH_MAX);
/** The id of a commit, or the start of one; in lower case. */
const CommitId = {
    label: "COMMIT",
    schema: words((word) => (/^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Write 7 to 64 hexadecimal digits, best all 40.",
};
/** One line of text, white space around it taken away. */
function plainText(label, longest) {
    return {
        label,
        schema: words((word) => (isPlain(word.trim(), longest) ? word.trim() : undefined)),
        code: "invalid-argument",
        hint: `Write one line of 1 to ${longest} characters, without control characters.`,
    };
}
/** In the strict spelling of base/duration; "2 weeks" becomes "2w". */
const DurationText = {
    label: "DURATION",
    schema: words((word) => ((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(strictDuration(word)) === null ? undefined : strictDuration(word))),
    code: "invalid-argument",
    hint: _base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DURATION_HINT */ .Fp,
};
function strictDuration(word) {
    return word.trim().replace(/(\d) ?(second|minute|hour|day|week)s?\b/gi, (_all, digit, unit) => `${digit}${unit.charAt(0).toLowerCase()}`);
}
/** Days of the months of a year that is no leap year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(word) {
    const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(word) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
    return day >= 1 && day <= days;
}
/** `2026-03-31`; a day that the calendar has. */
const DateText = {
    label: "DATE",
    schema: fitting(isDay),
    code: "invalid-argument",
    hint: "Write a date as 2026-03-31.",
};
const Count = {
    label: "N",
    schema: words((word) => (/^\d{1,7}$/.test(word) && Number(word) >= 1 && Number(word) <= COUNT_MAX ? Number(word) : undefined)),
    code: "invalid-argument",
    hint: `Write a whole number from 1 to ${COUNT_MAX}.`,
};
const FilePath = {
    label: "PATH",
    schema: fitting((word) => isPlain(word, PATH_LENGTH_MAX)),
    code: "invalid-argument",
    hint: "Name a file or folder, relative to where you are.",
};
/** A dotted key of the configuration. */
const KeyName = {
    label: "KEY",
    schema: fitting((word) => word.length <= KEY_LENGTH_MAX && /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/.test(word)),
    code: "invalid-argument",
    hint: "Write a key with dots between its parts, such as git_integration.auto_commit.",
};
/** A file name without folder and ending: a template, a workflow. */
const SimpleName = {
    label: "NAME",
    schema: fitting((word) => word.length <= REFERENCE_LENGTH_MAX && /^[A-Za-z0-9][\w-]*$/.test(word)),
    code: "invalid-argument",
    hint: "Names are letters, digits, hyphens and underscores.",
};
/** One of a few words; upper case and hyphens for underscores are forgiven, `also` maps other spellings. */
function choice(label, values, also = {}) {
    const spelled = (word) => {
        const plain = word.trim().toLowerCase();
        const found = values.find((value) => value === plain || value === plain.replaceAll("-", "_"));
        return found ?? (Object.hasOwn(also, plain) ? (also[plain] ?? plain) : plain);
    };
    return {
        label,
        schema: words((word) => values.find((value) => value === spelled(word))),
        code: "invalid-argument",
        hint: `Choose one of ${values.join(", ")}.`,
        values,
    };
}
const MilestoneStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .MILESTONE_STATUSES */ .uW, {
    planning: "planned", active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const TaskStatusName = choice("STATUS", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .TASK_STATUSES */ .Hi, {
    active: "in_progress", done: "completed", complete: "completed", canceled: "cancelled",
});
const PriorityName = choice("PRIORITY", _status_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIORITIES */ .BE);


/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   Pz: () => (/* binding */ isStepOver),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wf: () => (/* binding */ SESSION_STATUSES),
/* harmony export */   bW: () => (/* binding */ COORDINATIONS),
/* harmony export */   bp: () => (/* binding */ nextSessionId),
/* harmony export */   pn: () => (/* binding */ Step),
/* harmony export */   sE: () => (/* binding */ STEP_STATUSES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
// Sessions: the record of one execution of a milestone, step by step, and the journal that runs ahead of it.

/**
 * `queued` waits its turn, `waiting` waits for people or GitHub, `unverified` ended well and proved nothing, `skipped`
 * waits for something that failed.
 */
const STEP_STATUSES = ["queued", "running", "completed", "unverified", "failed", "timed_out", "cancelled", "skipped", "waiting"];
/** `active` while it runs, and after a crash until somebody looks; `paused` can be resumed; the others are over. */
const SESSION_STATUSES = ["active", "paused", "waiting", "completed", "failed", "corrupted"];
const COORDINATIONS = ["parallel", "sequential", "simple", "hierarchical"];
const maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), null);
const maybeNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), null);
const texts = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []);
/** One task within a session. Instants are ISO 8601 UTC. */
const Step = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    task: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STEP_STATUSES), "queued"),
    /** How often it was started, in this session. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI()), 0),
    exit_code: maybeNumber,
    started_at: maybeText,
    finished_at: maybeText,
    /** The seat that did it: "agent-1". */
    seat: maybeText,
    /** Why it failed, waits, was skipped or is unverified: a sentence. */
    reason: maybeText,
    /** What kind of obstacle it met, where it is one of its own: "merge_conflict", "stall". */
    blocker: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The commit with its changes, and whether the work branch has it. */
    commit: maybeText,
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), false),
    /** The end of its output, capped. */
    tail: maybeText,
    /** The run of a workflow that does it, on GitHub. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    run_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Session = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    milestone_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(SESSION_STATUSES), "active"),
    /** The actor that it belongs to, and where it runs or ran. */
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ""),
    host: maybeText,
    started_at: maybeText,
    /** The last checkpoint, and why it was made. */
    saved_at: maybeText,
    save_reason: maybeText,
    resumed_at: maybeText,
    resumed_from: maybeText,
    ended_at: maybeText,
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), 1),
    coordination: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(COORDINATIONS), "parallel"),
    /** The work branch and the commit it started from; null without git. */
    branch: maybeText,
    base: maybeText,
    working_directory: maybeText,
    blockers: texts,
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Step), []),
});
/** Whether nothing more happens to a step by itself in this session. */
function isStepOver(status) {
    return status !== "queued" && status !== "running";
}
/** `session-20261121-001` after none of that day; ids of any form count. */
function nextSessionId(taken, now) {
    const start = `session-${now.slice(0, 10).replaceAll("-", "")}-`;
    let highest = 0;
    for (const id of taken)
        if (id.startsWith(start) && /^\d{1,9}$/.test(id.slice(start.length)))
            highest = Math.max(highest, Number(id.slice(start.length)));
    return `${start}${String(highest + 1).padStart(3, "0")}`;
}
/** What a session's id may be, of all forms ever written. */
function isSessionId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(text);
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f$: () => (/* binding */ timeLeft),
/* harmony export */   g3: () => (/* binding */ forecast),
/* harmony export */   pu: () => (/* binding */ estimatedMs)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9422);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7092);
/* harmony import */ var _schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);



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

/***/ 8272:
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

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ openQueue),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   n_: () => (/* binding */ openHeap)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
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

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ hoursOf),
  k: () => (/* binding */ openSchedule)
});

// EXTERNAL MODULE: ./lib/core/rules/graph.js
var graph = __webpack_require__(9422);
// EXTERNAL MODULE: ./lib/core/rules/execution/queue.js
var queue = __webpack_require__(7092);
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

/***/ 5774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ findSession),
/* harmony export */   Q4: () => (/* binding */ NO_SESSIONS),
/* harmony export */   kO: () => (/* binding */ noneOf),
/* harmony export */   oF: () => (/* binding */ SessionRef),
/* harmony export */   xx: () => (/* binding */ unknownSession)
/* harmony export */ });
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4420);
/* harmony import */ var _base_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5045);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3445);
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2220);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6387);
// Finding the session that somebody means, by its id or by its milestone.





const SessionRef = { ..._model_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .SimpleName */ .iQ, label: "ID", hint: "Name a session by its id, or its milestone; `milestone session list` shows them." };
/** Where nothing is known of sessions. */
const NO_SESSIONS = { records: [], broken: [], strays: [], leases: [] };
/**
 * A session by its id; for a milestone the one that is being worked on, else its newest. Problems: `session-not-found`, and the
 * file's own where it is there and cannot be read.
 */
function findSession(sessions, workspace, reference) {
    const exact = sessions.records.find(({ session }) => session.id === reference);
    if (exact)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(exact);
    const broken = sessions.broken.find(({ id }) => id === reference);
    if (broken)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(broken.problem);
    const milestone = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findMilestone */ .sR)(workspace, reference);
    if (!milestone.ok)
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(unknownSession(sessions, reference));
    const { id } = milestone.value;
    const live = sessions.leases.find((lease) => lease.milestone === id && lease.standing.state === "alive")?.standing.holder.session;
    const own = sessions.records.filter(({ session }) => session.milestone_id === id);
    const found = own.find(({ session }) => session.id === live) ?? own[0];
    return found ? (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found) : (0,_base_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .g)(noneOf(id));
}
function unknownSession(sessions, id) {
    const near = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, sessions.records.map(({ session }) => session.id));
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `There is no saved session ${id}.`, { hint: near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "See `milestone session list`." });
}
/** `milestone` null: of any. */
function noneOf(milestone) {
    const of = milestone === null ? "" : ` for ${milestone}`;
    return (0,_base_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("session-not-found", `No saved session found${of}.`, { hint: `Start one with \`milestone execute ${milestone ?? "ID"}\`.` });
}


/***/ }),

/***/ 5445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runningView),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _model_execution_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
/* harmony import */ var _rules_execution_forecast_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9590);


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
