export const id = 2372;
export const ids = [2372,2220];
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

/***/ 12372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conflicts: () => (/* binding */ conflicts)
});

// EXTERNAL MODULE: ./lib/core/base/result.js
var result = __webpack_require__(33445);
// EXTERNAL MODULE: ./lib/core/model/arguments.js
var model_arguments = __webpack_require__(22220);
// EXTERNAL MODULE: ./lib/core/model/status.js
var model_status = __webpack_require__(21004);
// EXTERNAL MODULE: ./lib/core/rules/find.js
var find = __webpack_require__(66387);
// EXTERNAL MODULE: ./lib/core/rules/execution/globs.js
var execution_globs = __webpack_require__(28272);
;// CONCATENATED MODULE: ./lib/core/rules/session/conflicts.js


/** Pairs of open tasks of a milestone of which neither waits for the other, with the first two globs that meet. */
function conflictsOf(milestone) {
    const open = milestone.tasks.filter((task) => !(0,model_status/* isTaskOver */.Od)(task.status) && task.files.length > 0).map((task) => ({ task, globs: (0,execution_globs/* readGlobs */.Qj)(task.files) }));
    const after = waitsFor(milestone.tasks);
    return open.flatMap(({ task: left, globs }, index) => open.slice(index + 1).flatMap(({ task: right, globs: others }) => {
        if (!(0,execution_globs/* globsMeet */.vq)(globs, others) || after(left.id).has(right.id) || after(right.id).has(left.id))
            return [];
        return [{ milestone: milestone.id, tasks: [left.id, right.id], files: meeting(left, right) }];
    }));
}
function meeting(left, right) {
    for (const one of left.files)
        for (const other of right.files)
            if ((0,execution_globs/* overlap */.EF)(one, other))
                return [one, other];
    return [left.files[0] ?? "", right.files[0] ?? ""];
}
/** Everything that a task waits for, directly or by way of others; worked out when it is asked for. */
function waitsFor(tasks) {
    const direct = new Map(tasks.map(({ id, dependencies }) => [id, dependencies]));
    const known = new Map();
    return (id) => {
        const found = known.get(id);
        if (found)
            return found;
        const all = new Set();
        const ahead = [...(direct.get(id) ?? [])];
        for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
            if (all.has(next))
                continue;
            all.add(next);
            ahead.push(...(direct.get(next) ?? []));
        }
        known.set(id, all);
        return all;
    };
}

// EXTERNAL MODULE: ./lib/core/verb.js
var verb = __webpack_require__(17685);
// EXTERNAL MODULE: ./lib/core/views/seats.js
var seats = __webpack_require__(33641);
;// CONCATENATED MODULE: ./lib/core/queries/agent/conflicts.js
// agent conflicts: tasks that may change the same files at the same time, and merges that collided.







const conflicts = (0,verb/* defineQuery */.Ec)({
    name: "agent conflicts",
    summary: "Show tasks that may change the same files, and merges that collided.",
    permission: "read",
    args: { milestone: (0,verb/* optionalPositional */.HC)(model_arguments/* MilestoneRef */.MC, "Only this milestone.") },
    scope: ({ milestone }) => (milestone === undefined ? "all" : { milestones: [milestone] }),
    examples: [{ line: "milestone agent conflicts milestone-001", why: "before several agents work on it" }],
    answer(workspace, { milestone: reference }) {
        const found = reference === undefined ? null : (0,find/* findMilestone */.sR)(workspace, reference);
        if (found && !found.ok)
            return found;
        const milestones = found ? [found.value] : [...workspace.milestones.values()];
        const open = milestones.filter(({ status }) => !(0,model_status/* isMilestoneDone */.JC)(status) && status !== "cancelled");
        const [foreseen, blockers] = [open.flatMap(conflictsOf), open.flatMap(collisionsOf)];
        return (0,result.ok)({ data: { conflicts: foreseen, blockers }, reply: (0,seats/* conflictsView */.Hz)(foreseen, blockers, { locking: workspace.config.file_locking }) });
    },
});
function collisionsOf({ id, blockers }) {
    return blockers.filter(({ type }) => type === "merge_conflict").map(({ task_id, reason }) => ({ milestone: id, task: task_id, reason }));
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

/***/ 33641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ agentsView),
/* harmony export */   Hz: () => (/* binding */ conflictsView),
/* harmony export */   fm: () => (/* binding */ memoryView)
/* harmony export */ });
/* harmony import */ var _base_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _base_reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9158);
/* harmony import */ var _rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73212);
/* harmony import */ var _milestone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3357);
// Agents as replies: what each does, what it takes, and what they would do to each other.




/** `now` is ISO 8601 UTC. */
function agentsView(agents, roles, now) {
    const rows = agents.map((agent) => [agent.name, (0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(agent.role), stateText(agent), agent.task ?? "–", agent.milestone, `${(0,_rules_session_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ageText */ .XG)(Date.parse(now) - Date.parse(agent.heartbeat))} ago`, memoryText(agent.memory_bytes), agent.log ?? "–"]);
    const gone = [...new Set(agents.filter(({ state }) => state === "gone").map(({ session }) => session))];
    const off = Object.entries(roles).filter(([, on]) => !on).map(([role]) => `${(0,_milestone_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(role)} (agents.${role})`);
    return [
        rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "role", "state", "task", "milestone", "heartbeat", "memory", "log"], rows),
        ...gone.map((session) => (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Nobody runs ${session} any more; what is said of its agents is the last they told.`)),
        ...(off.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Switched off: ${off.join(", ")}.`)]),
    ];
}
function stateText({ state, restarts }) {
    return restarts === 0 ? state : `${state}, restarted ${restarts === 1 ? "once" : `${restarts} times`}`;
}
function memoryText(bytes) {
    return bytes === null ? "–" : (0,_base_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(bytes);
}
/** `limit` as the configuration spells it. */
function memoryView(agents, limit) {
    const rows = agents.map(({ name, session, task, memory_bytes }) => [name, session, task ?? "–", memoryText(memory_bytes)]);
    const said = limit === null ? "agents.memory_limit is not set." : `Each may use ${limit} (agents.memory_limit).`;
    return [rows.length === 0 ? (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No agents are at work.") : (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["agent", "session", "task", "memory"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(said)];
}
function conflictsView(conflicts, blockers, { locking }) {
    if (conflicts.length + blockers.length === 0)
        return [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)("No two tasks are in each other's way.")];
    const rows = conflicts.map(({ milestone, tasks, files: [left, right] }) => [milestone, tasks.join(", "), left === right ? left : `${left} and ${right}`]);
    const kept = locking ? "file_locking is on: these tasks are not done at the same time." : "Let one wait for the other, or set file_locking to true.";
    const found = rows.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["milestone", "tasks", "files"], rows), (0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(kept)];
    return [...found, ...(blockers.length === 0 ? [] : [(0,_base_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(blockers.map(({ milestone, task, reason }) => `${task ?? milestone}: ${reason}`))])];
}


/***/ })

};
