// Deliverables: the files of a phase, as they are on the work branch or on the disk where it is checked out.
import type { Person } from "./approval.ts";

/** `path` is below the data folder. `editor` is the last one who is no machine; `text` is null where it is long or no text. */
export type DeliverableFile = { readonly path: string; readonly sha256: string; readonly bytes: number; readonly editor: Person | null; readonly text: string | null };

/** `where` is `nowhere` while there is no work branch; `head` is the commit that was read, on a disk the one below it. */
export type DeliverableFiles = { readonly where: "disk" | "branch" | "nowhere"; readonly branch: string | null; readonly head: string | null; readonly files: readonly DeliverableFile[] };

/** Files that are to be made on the work branch of a milestone; what is there already stays as it is. */
export type NewDeliverables = { readonly milestone: string; readonly files: readonly { readonly path: string; readonly text: string }[]; readonly subject: string };
