// Looking after a run: the lease is renewed, seats report, checkpoints are made, silence is noticed, orders are obeyed.
import { problem } from "../../core/base/problem.ts";
import { millisecondsOf } from "../../core/model/config/config.ts";
import type { Order, Role, Seat } from "../../core/model/execution/seat.ts";
import { alarms, type Alarm } from "../../core/rules/execution/blockers.ts";
import { ESSENTIAL_ROLES, rolesOn } from "../../core/rules/session/floors.ts";
import { stop, tell, viewOf, warn, type MutableSeat, type Recorder, type Run } from "./run.ts";

/** Short enough that a person sees what happens, and rare enough to cost nothing. */
const TICK_MS = 1_000;
/** A third of the time after which other hosts take a silent holder for gone. */
const RENEW_MS = 20_000;

/** Until the result is called. */
export function watch(run: Run, recorder: Recorder): () => Promise<void> {
  const { clock, ports } = run.world;
  const told = new Set<string>();
  const duties = dutiesOf(run, recorder, told);
  let cancel: () => void = () => undefined;
  let working: Promise<void> = Promise.resolve();
  const tick = (): void => {
    working = Promise.all(duties.map((duty) => duty())).then(() => {
      if (!over) cancel = clock.after(TICK_MS, tick);
    });
  };
  let over = false;
  // What was ordered of a run before this one is not for this one.
  ports.seats.clear(run.session.id);
  const silent = ports.seats.listen(run.session.id, (order) => obey(run, order));
  show(run);
  cancel = clock.after(TICK_MS, tick);
  return async () => {
    over = true;
    cancel();
    silent();
    await working;
    ports.seats.clear(run.session.id);
  };
}

type Duty = () => Promise<void> | void;

function dutiesOf(run: Run, recorder: Recorder, told: Set<string>): readonly Duty[] {
  const { config } = run;
  const on = rolesOn(config);
  const checkpoint = millisecondsOf(config.session_management.checkpoint_frequency);
  const recycle = config.agents.restart_interval === null ? null : millisecondsOf(config.agents.restart_interval);
  const report = Math.min(millisecondsOf(config.coordination.update_frequency), TICK_MS * 5);
  return [
    every(run, RENEW_MS, () => renewed(run)),
    ...(on.progress_monitor ? [published(run, report)] : []),
    ...(config.features.session_management ? [every(run, checkpoint, () => checkpointed(run, recorder))] : []),
    ...(on.blocker_detector ? [(): void => lookOut(run, told)] : []),
    ...(on.progress_monitor ? [(): void => run.spectator.changed(() => viewOf(run))] : []),
    ...(recycle === null ? [] : [(): void => recycled(run, recycle)]),
  ];
}

function every(run: Run, ms: number, duty: Duty): Duty {
  let last = run.world.clock.elapsed();
  return () => {
    const now = run.world.clock.elapsed();
    if (now - last < ms) return undefined;
    last = now;
    return duty();
  };
}

/** What other terminals see of the seats: so often, and as soon as one has taken a task or left it. */
function published(run: Run, ms: number): Duty {
  const tasks = (): string => run.seats.map(({ state, task }) => `${state} ${task ?? ""}`).join("\n");
  let told = tasks();
  const due = every(run, ms, () => void (told = ""));
  return () => {
    void due();
    const now = tasks();
    if (!isOn(run, "progress_monitor") || now === told) return;
    told = now;
    show(run);
  };
}

/** Claims of tasks that run are renewed too: other hosts would take them for given up. */
async function renewed(run: Run): Promise<void> {
  const claims = run.seats.flatMap(({ task }) => run.claims.get(task ?? "") ?? []);
  const [outcome] = await Promise.all([run.lease.renew(), ...claims.map((claim) => claim.renew())]);
  if (!outcome.ok && outcome.problem.code === "lease-lost") stop(run, "Another process has taken over this session.", outcome.problem);
}

async function checkpointed(run: Run, recorder: Recorder): Promise<void> {
  const failure = await recorder.flush({ reason: "checkpoint", status: "active", subject: `execute ${run.milestone.id}: checkpoint` });
  if (failure) stop(run, "The session could not be saved.", failure);
}

function show(run: Run): void {
  const { world, session, milestone, caller } = run;
  const heartbeat = caller.now();
  for (const seat of run.seats) Object.assign(seat, { heartbeat, memory_bytes: seat.running?.look().memoryBytes ?? null });
  world.ports.seats.publish({ session: session.id, milestone: milestone.id, pid: world.pid, at: heartbeat, seats: run.seats.map(shown) });
}

function shown({ name, role, state, task, since, heartbeat, memory_bytes, log, restarts }: MutableSeat): Seat {
  return { name, role, state, task, since, heartbeat, memory_bytes, log, restarts };
}

export function isOn(run: Run, role: Role): boolean {
  return run.seats.some((seat) => seat.role === role && seat.state !== "off" && seat.state !== "stopped");
}

/** Tasks that are silent or take long, and a disk that fills up: said once, and acted on where the configuration says so. */
function lookOut(run: Run, told: Set<string>): void {
  if (!isOn(run, "blocker_detector")) return;
  const now = run.world.clock.now();
  const steps = run.seats.flatMap(({ task, since, running }) => (task !== null && running ? [{ task, runningMs: now - Date.parse(since), silentMs: isSilent(run, task) ? null : running.look().silentMs }] : []));
  const found = alarms({ steps, diskPercent: run.world.runner.diskUsed() }, run.config.coordination);
  const held = found.find(({ kind, block }) => kind === "disk" && block)?.sentence ?? null;
  if (run.holding !== held) {
    run.holding = held;
    run.wake();
  }
  for (const alarm of found) {
    const key = `${run.steps.get(alarm.task ?? "")?.attempts ?? 0}:${alarm.key}`;
    if (!told.has(key)) (told.add(key), raise(run, alarm));
  }
}

/** Some agents print nothing before their end. */
function isSilent(run: Run, task: string): boolean {
  return run.agents.get(run.tasks.get(task)?.agent ?? "")?.silent ?? false;
}

function raise(run: Run, { kind, task, block, sentence }: Alarm): void {
  tell(run, "blocker_detected", { type: kind, reason: sentence, ...(task !== null && { task_id: task }), warning: !block });
  warn(run, problem("stalled", sentence, { hint: block ? "It was stopped." : "Nothing is done about it; coordination.*.block would stop it." }));
  const seat = block && task !== null ? run.seats.find((one) => one.task === task) : undefined;
  if (!seat) return;
  seat.ended = { blocker: kind, reason: sentence };
  seat.running?.cancel();
}

/** Between two tasks only: what a task does is not interrupted for it. */
function recycled(run: Run, interval: number): void {
  const now = run.world.clock.elapsed();
  for (const seat of run.seats) {
    if (seat.role !== "task_executor" || seat.state !== "idle" || now - seat.bornMs < interval) continue;
    Object.assign(seat, { restarts: seat.restarts + 1, bornMs: now });
  }
}

/** What other terminals asked for. */
export function obey(run: Run, order: Order): void {
  if (order.kind === "stop-session") return stop(run, "It was told to stop.");
  const monitored = isOn(run, "progress_monitor");
  if (order.kind === "own") {
    run.session = { ...run.session, owner: order.owner };
    return;
  }
  for (const seat of run.seats.filter((one) => isMeant(one, order.seat))) {
    if (order.kind === "stop") halt(seat);
    else restart(run, seat);
  }
  if (monitored) show(run);
  run.wake();
}

function isMeant({ name, role, state }: MutableSeat, wanted: string): boolean {
  if (state === "off") return false;
  return wanted === "all" || wanted === name || (wanted === "non-essential" && !ESSENTIAL_ROLES.has(role));
}

function halt(seat: MutableSeat): void {
  seat.state = "stopped";
  seat.again = "Its agent was stopped.";
  seat.running?.cancel();
}

function restart(run: Run, seat: MutableSeat): void {
  Object.assign(seat, { restarts: seat.restarts + 1, bornMs: run.world.clock.elapsed() });
  if (seat.state === "stopped") seat.state = "idle";
  if (seat.running) (seat.again = "Its agent was started anew."), seat.running.cancel();
}
