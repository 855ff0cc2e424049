// A process that listens for orders and ends when it is told to, or that does nothing else and must end by itself. Started by tests with one JSON argument.
import { openSeats } from "../../../src/adapters/local/seats.ts";
import type { Floor } from "../../../src/core/model/execution/seat.ts";

export type ListenTask = { readonly data: string; readonly floor: Floor; readonly stays: boolean };

const { data, floor, stays }: ListenTask = JSON.parse(process.argv[2] ?? "{}");
const seats = openSeats({ data });
seats.publish(floor);
const awake = stays ? setInterval(() => undefined, 1000) : undefined;
seats.listen(floor.session, (order) => {
  process.stdout.write(`${JSON.stringify(order)}\n`);
  if (order.kind === "stop-session") clearInterval(awake);
});
process.stdout.write("listening\n");
