// Markers: the hidden first line of what we say, by which it is found again, and those of its boxes.

/** `state` is the commit that the text was made from, `work` that of the work branch. */
export type StickyMark = { readonly milestone: string; readonly generation: number; readonly state: string; readonly work: string | null };

export function stickyMarker({ milestone, generation, state, work }: StickyMark): string {
  return `<!-- milestone:sticky v1 milestone=${hidden(milestone)} generation=${generation} state=${state} work=${work ?? "none"} -->`;
}

const STICKY = /^<!-- milestone:sticky v1 milestone=([\w.%-]{1,300}) generation=(\d{1,15}) state=([0-9a-f]{40}|[0-9a-f]{64}) work=([0-9a-f]{40}|[0-9a-f]{64}|none) -->$/;

/** What the first line of a comment says, where it is a marker of ours in every letter; whose comment it is has to be asked of the forge. */
export function readMarker(body: string): StickyMark | null {
  const [, milestone, generation, state, work] = STICKY.exec(firstLine(body)) ?? [];
  const id = shown(milestone);
  if (id === null || state === undefined) return null;
  return { milestone: id, generation: Number(generation), state, work: work === "none" ? null : (work ?? null) };
}

/** `request` is the id of the comment that is answered. */
export function answerMarker(request: string): string {
  return `<!-- milestone:answer v1 request=${hidden(request)} -->`;
}

export function readAnswerMarker(body: string): string | null {
  return shown(/^<!-- milestone:answer v1 request=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}

/** `id` is the notice's that somebody is told of. */
export function noticeMarker(id: string): string {
  return `<!-- milestone:notice v1 id=${hidden(id)} -->`;
}

export function readNoticeMarker(body: string): string | null {
  return shown(/^<!-- milestone:notice v1 id=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}

export function pullMarker(milestone: string): string {
  return `<!-- milestone:pull v1 milestone=${hidden(milestone)} -->`;
}

export function readPullMarker(body: string): string | null {
  return shown(/^<!-- milestone:pull v1 milestone=([\w.%-]{1,300}) -->$/.exec(firstLine(body))?.[1]);
}

/** `text` is Markdown of the rest of the line. */
export function boxLine(task: string, text: string): string {
  return `- [ ] <!-- milestone:box ${hidden(task)} --> ${text}`;
}

/** `frame` is the line without the box's state: what must stay as it is. */
export type Box = { readonly task: string; readonly done: boolean; readonly frame: string };

export function readBox(line: string): Box | null {
  const [, state, task, text] = /^- \[([ xX])\] <!-- milestone:box ([\w.%-]{1,300}) --> (.*)$/.exec(line) ?? [];
  const id = shown(task);
  return id === null ? null : { task: id, done: state !== " ", frame: `${task} ${text}` };
}

/** Comments edited in a browser come back with carriage returns. */
function firstLine(body: string): string {
  const end = body.indexOf("\n");
  return (end < 0 ? body : body.slice(0, end)).trimEnd();
}

/** A word of letters, digits and a few signs: nothing in it ends an HTML comment, nor are there two hyphens in a row. */
function hidden(word: string): string {
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(word.toWellFormed()).replace(/[!'()*~]/g, percent).replaceAll("--", "-%2D");
}

/** Only what `hidden` writes is read. */
function shown(word: string | undefined): string | null {
  if (word === undefined) return null;
  try {
    const text = decodeURIComponent(word);
    return hidden(text) === word ? text : null;
  } catch {
    return null;
  }
}
