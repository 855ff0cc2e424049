// How work grows with what it is given: by the time that the processor spends on it, of which neighbours on the machine take nothing.

const TIMES = 16;
/** Some systems count that time in steps of milliseconds: enough of them, or so many rounds. */
const MICROSECONDS_MIN = 100_000;
const ROUNDS_MAX = 50;
/** Less is chance. */
const CHANCE_MICROSECONDS = 25_000;

/** 1 where the work grows as its size does, 16 where it grows as the square; what lies below 4 is no square. `of` prepares the work of a size. */
export async function growth(size: number, of: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [of(Math.floor(size / TIMES)), of(size)];
  const busy = { small: 0, large: 0 };
  for (let round = 0; round < ROUNDS_MAX && busy.large < MICROSECONDS_MIN; round++) {
    busy.small += await busyWith(small, TIMES);
    busy.large += await busyWith(large, 1);
  }
  return busy.large / Math.max(busy.small, CHANCE_MICROSECONDS);
}

/** Microseconds of this thread. */
async function busyWith(work: () => unknown, times: number): Promise<number> {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time++) await work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
