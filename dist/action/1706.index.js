export const id = 1706;
export const ids = [1706,2220];
export const modules = {

/***/ 22220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ NewId),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Ke: () => (/* binding */ MilestoneStatusName),
/* harmony export */   MC: () => (/* binding */ MilestoneRef),
/* harmony export */   QF: () => (/* binding */ BackendName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ae: () => (/* binding */ NoticeChannel),
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
/* harmony export */   xN: () => (/* binding */ ApproverName),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zK: () => (/* binding */ PhaseName)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88164);
/* harmony import */ var _backend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69463);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65114);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64658);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21004);
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
/** A phase of a task, in small letters. */
const PhaseName = {
    label: "PHASE",
    schema: words((word) => (/^[a-z][a-z0-9_-]{0,39}$/.test(word.trim().toLowerCase()) ? word.trim().toLowerCase() : undefined)),
    code: "invalid-argument",
    hint: "Name a phase, such as design, spec or execute.",
};
/** An entry of a list of approvers: a role, a login, @org/team or an e-mail address. */
const ApproverName = plainText("ROLE", REFERENCE_LENGTH_MAX);
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
const NoticeChannel = choice("CHANNEL", _notice_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANNELS */ .l);
const BackendName = choice("BACKEND", _backend_js__WEBPACK_IMPORTED_MODULE_4__/* .BACKENDS */ .A, { files: "file", yaml: "file", postgres: "postgresql", pg: "postgresql", sqlite3: "sqlite" });


/***/ }),

/***/ 31706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   search: () => (/* binding */ search)
/* harmony export */ });
/* harmony import */ var _model_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22220);
/* harmony import */ var _rules_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66387);
/* harmony import */ var _verb_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17685);
/* harmony import */ var _views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5226);
// search: milestones by the words of their titles, descriptions and tasks, the best first.




/** Whoever finds more looks for something else, or asks for them. */
const ROWS_DEFAULT = 20;
const search = (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .defineQuestion */ .W9)({
    name: "search",
    summary: "Find milestones by words of their titles, descriptions and tasks.",
    permission: "read",
    args: {
        words: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .positionals */ .g9)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "The words; each must begin one of the milestone's."),
        limit: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "At most so many rows; 20 without it."),
        offset: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .option */ .uK)(_model_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, "Without so many of the first rows."),
        all: (0,_verb_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)("Archived milestones too."),
    },
    examples: [
        { line: "milestone search login", why: "where something is planned, titles first" },
        { line: "milestone search user login --all", why: "with both words, archived milestones too" },
    ],
    asks: ({ words, limit = ROWS_DEFAULT, offset = 0, all }) => ({ found: { ask: "search", text: words.join(" "), archived: all, limit, offset } }),
    show({ found }, _args, { exists, root }) {
        return { data: { milestones: found.rows, total: found.total }, reply: (0,_views_milestone_list_js__WEBPACK_IMPORTED_MODULE_3__/* .searchView */ .UD)(found), ...(!exists && { warnings: [(0,_rules_find_js__WEBPACK_IMPORTED_MODULE_1__/* .noData */ ._h)({ root })] }) };
    },
});


/***/ }),

/***/ 5226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ reachedView),
/* harmony export */   UD: () => (/* binding */ searchView),
/* harmony export */   Yp: () => (/* binding */ milestoneListView),
/* harmony export */   jw: () => (/* binding */ noRows)
/* harmony export */ });
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9158);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);
// Lists of milestones as tables: those that were asked for, those that were found, and how one depends on the others.


function milestoneListView(rows, total) {
    if (rows.length === 0)
        return [noRows(total, "No milestones.")];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(HEAD, rows.map(cells)), ...moreOf(rows, total)];
}
/** A page without rows: there are none, or it begins behind the last. */
function noRows(total, none) {
    return (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(total === 0 ? none : `0 of ${total}: --offset is past the end.`);
}
const HEAD = ["milestone", "title", "status", "priority", "done", "tasks"];
function cells({ id, title, status, priority, progress }) {
    return [id, title, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(status), priority, `${progress.percentage} %`, `${progress.tasks_completed}/${progress.tasks_total}`];
}
function moreOf(rows, total) {
    return total > rows.length ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rows.length} of ${total}; --limit N or --all shows more.`)] : [];
}
function searchView({ rows, total }) {
    if (rows.length === 0)
        return [noRows(total, "Nothing is found.")];
    const more = total > rows.length ? [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rows.length} of ${total}; --limit N and --offset N show others.`)] : [];
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([...HEAD, "found in"], rows.map((row) => [...cells(row), row.where === "title" ? "title" : "text"])), ...more];
}
/** `title` says what the rows are to the milestone. */
function reachedView(title, rows) {
    const lines = rows.map(({ id, title: name, status, distance }) => [id, name, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(status), distance === 1 ? "directly" : `over ${distance - 1} other${distance === 2 ? "" : "s"}`]);
    return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(title), rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)("Nothing.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(["milestone", "title", "status", "how"], lines)];
}


/***/ })

};
