// Progress: how far work has come that takes longer than a moment.

/** `step` is a few words such as "reading milestones"; `total` is 0 where nobody knows yet. */
export type Stage = { readonly step: string; readonly done: number; readonly total: number };

/** Called as often as there is something new; never fails, and never waits for anybody. */
export type Progress = (stage: Stage) => void;
