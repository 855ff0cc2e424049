export const id = 4143;
export const ids = [4143];
export const modules = {

/***/ 44143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   K: () => (/* binding */ script),
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
// The difference of two texts as a unified diff, as people and `git apply` read it.
/** Unchanged lines shown around a change. */
const CONTEXT = 3;
/** Beyond this many differing lines on either side the whole middle is shown as replaced; finding the shortest way would take too long. */
const LINES_MAX = 5_000;
/** `null` stands for a file that is not there. The empty text where nothing differs. Lines keep their endings; a missing last one is said. */
function unifiedDiff(before, after, path) {
    if (before === after)
        return "";
    const old = linesOf(before ?? "");
    const next = linesOf(after ?? "");
    const head = `--- ${before === null ? "/dev/null" : `a/${path}`}\n+++ ${after === null ? "/dev/null" : `b/${path}`}\n`;
    return head + hunksOf(script(old, next)).map(hunkText).join("");
}
/** Lines with their endings. */
function linesOf(text) {
    const lines = text.split(/(?<=\n)/);
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
/** The lines that lead from one text to the other, in their order. */
function script(old, next) {
    let head = 0;
    while (head < old.length && head < next.length && old[head] === next[head])
        head++;
    let tail = 0;
    while (tail < old.length - head && tail < next.length - head && old.at(-1 - tail) === next.at(-1 - tail))
        tail++;
    const signs = [
        ...Array.from({ length: head }, () => " "),
        ...middle(old.slice(head, old.length - tail), next.slice(head, next.length - tail)),
        ...Array.from({ length: tail }, () => " "),
    ];
    return numbered(signs, old, next);
}
function numbered(signs, old, next) {
    let oldLine = 0;
    let nextLine = 0;
    return signs.map((sign) => {
        if (sign !== "+")
            oldLine++;
        if (sign !== "-")
            nextLine++;
        return { sign, text: (sign === "+" ? next[nextLine - 1] : old[oldLine - 1]) ?? "", old: oldLine, next: nextLine };
    });
}
/** Myers' shortest edit script: the furthest reach on each diagonal, step by step, then the way back. */
function middle(old, next) {
    if (old.length > LINES_MAX || next.length > LINES_MAX)
        return [...old.map(() => "-"), ...next.map(() => "+")];
    const trace = [];
    const reach = new Map([[1, 0]]);
    for (let steps = 0; steps <= old.length + next.length; steps++) {
        trace.push(new Map(reach));
        for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
            let x = startOf(reach, diagonal, steps);
            while (x < old.length && x - diagonal < next.length && old[x] === next[x - diagonal])
                x++;
            reach.set(diagonal, x);
            if (x >= old.length && x - diagonal >= next.length)
                return wayBack(trace, old.length, next.length);
        }
    }
    return [];
}
function startOf(reach, diagonal, steps) {
    const down = reach.get(diagonal + 1) ?? -1;
    const right = (reach.get(diagonal - 1) ?? -1) + 1;
    return diagonal === -steps || (diagonal !== steps && right - 1 < down) ? down : right;
}
function wayBack(trace, oldLength, nextLength) {
    const signs = [];
    let x = oldLength;
    let y = nextLength;
    for (let steps = trace.length - 1; steps >= 0; steps--) {
        const reach = trace[steps] ?? new Map();
        const diagonal = x - y;
        const down = diagonal === -steps || (diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));
        const from = down ? diagonal + 1 : diagonal - 1;
        const fromX = reach.get(from) ?? 0;
        const fromY = fromX - from;
        for (; x > fromX && y > fromY; x--, y--)
            signs.push(" ");
        if (steps > 0)
            signs.push(down ? "+" : "-");
        x = fromX;
        y = fromY;
    }
    return signs.reverse();
}
function hunksOf(lines) {
    const hunks = [];
    let end = -1;
    lines.forEach((line, index) => {
        if (line.sign === " ")
            return;
        const from = Math.max(end, index - CONTEXT, 0);
        const to = Math.min(lines.length, index + CONTEXT + 1);
        const hunk = from <= end ? hunks.at(-1) : undefined;
        if (hunk && end >= 0)
            hunk.push(...lines.slice(end, to));
        else
            hunks.push(lines.slice(from, to));
        end = to;
    });
    return hunks;
}
function hunkText(lines) {
    const [first] = lines;
    if (!first)
        return "";
    const count = (sign) => lines.filter((line) => line.sign === " " || line.sign === sign).length;
    const start = (sign, line) => (first.sign === " " || first.sign === sign ? line : line + 1);
    const range = (sign, line) => `${count(sign) === 0 ? Math.max(0, start(sign, line) - 1) : start(sign, line)},${count(sign)}`;
    const body = lines.map(({ sign, text }) => `${sign}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`);
    return `@@ -${range("-", first.old)} +${range("+", first.next)} @@\n${body.join("")}`;
}


/***/ })

};
