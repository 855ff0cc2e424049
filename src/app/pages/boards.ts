// The boards of repositories as replies, kept for a minute, so that looking at them costs GitHub little whoever looks.
import { text, type Reply } from "../../core/base/reply.ts";
import type { Result } from "../../core/base/result.ts";
import { status } from "../../core/queries/milestone/status.ts";
import { ask } from "../../engine/ask.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Venue } from "../../ports/forge/venue.ts";
import type { Room } from "../work/event.ts";

const FRESH_MS = 60_000;
/** A page of more boards is read by nobody. */
export const BOARDS_MAX = 50;
/** Repositories that are read at once. */
const TOGETHER_MAX = 4;

export type Board = { readonly room: Room; readonly reply: Reply };
export type BoardOptions = { readonly clock: Clock; readonly venueOf: (room: Room) => Promise<Result<Venue>>; readonly onFault: (error: unknown) => void };

/** Those of the first rooms, in their order; never throws. */
export type Boards = (rooms: readonly Room[]) => Promise<readonly Board[]>;

export function openBoards({ clock, venueOf, onFault }: BoardOptions): Boards {
  const kept = new Map<number, { readonly at: number; readonly board: Promise<Board> }>();
  const boardOf = (room: Room): Promise<Board> => {
    const known = kept.get(room.id);
    if (known && clock.now() - known.at < FRESH_MS) return known.board;
    const board = read(room, venueOf).catch((error: unknown): Board => {
      onFault(error);
      return { room, reply: [text("This board cannot be shown; the log says why.")] };
    });
    kept.set(room.id, { at: clock.now(), board });
    return board;
  };
  return async (rooms) => {
    const shown = rooms.slice(0, BOARDS_MAX);
    const boards: Board[] = [];
    for (let at = 0; at < shown.length; at += TOGETHER_MAX) boards.push(...(await Promise.all(shown.slice(at, at + TOGETHER_MAX).map(boardOf))));
    return boards;
  };
}

async function read(room: Room, venueOf: BoardOptions["venueOf"]): Promise<Board> {
  const venue = await venueOf(room);
  if (!venue.ok) return { room, reply: [text(venue.problem.message)] };
  const { ports, now } = venue.value;
  const caller = { actor: "dashboard", permission: "read", now, request: { id: "dashboard", given: false }, dryRun: true, commit: false, yes: false } as const;
  const { reply, problem } = await ask(ports, { verb: status, args: {}, line: "status" }, caller);
  return { room, reply: problem ? [text(problem.message)] : reply };
}
