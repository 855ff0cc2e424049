// The app put together: webhooks into the inbox, the worker behind it, sweeps beside it, and the pages that show how it is.
import type { IncomingMessage } from "node:http";
import { ok, type Result } from "../core/base/result.ts";
import type { Clock } from "../ports/clock.ts";
import type { Inbox } from "../ports/inbox.ts";
import type { AppAccount, Hub } from "./github/hub.ts";
import type { Venues } from "./github/venues.ts";
import { openBodyReader } from "./http/body.ts";
import type { Answer } from "./http/answer.ts";
import { listen, type Routes } from "./http/listen.ts";
import { answerWebhook, type Delivery, type Receipt } from "./http/webhook.ts";
import { logFault, logProblem, type Log } from "./log.ts";
import { openBoards } from "./pages/boards.ts";
import { answerDashboard } from "./pages/dashboard.ts";
import { healthOf, problemsOf, type Condition } from "./pages/health.ts";
import { openMetrics, type Metrics } from "./pages/metrics.ts";
import type { AppSettings } from "./settings.ts";
import { openContact, type Contact } from "./work/contact.ts";
import { askedBy } from "./work/event.ts";
import { openJobs, type Acts } from "./work/jobs.ts";
import { lookedAtSince, openSweeps, type Sweeps } from "./work/sweeps.ts";
import { openWorker, type Worker } from "./work/worker.ts";

/** Repositories that are worked on at once: each waits for GitHub most of the time. */
const PARALLEL_MAX = 8;
/** What runs when the app is to stop has so long to end. */
export const STOP_MS_MAX = 10_000;

export type AppParts = {
  readonly settings: AppSettings;
  readonly inbox: Inbox;
  readonly hub: Hub;
  readonly venues: Venues;
  readonly acts: Acts;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
};

/** `stop` takes nothing more, lets what runs end, and keeps the rest in the inbox. */
export type App = { readonly host: string; readonly port: number; readonly worker: Worker; readonly sweeps: Sweeps; readonly stop: () => Promise<void> };

type House = AppParts & {
  readonly contact: Contact;
  readonly metrics: Metrics;
  readonly worker: Worker;
  readonly sweeps: Sweeps;
  readonly started: number;
  /** Null until GitHub has told it. */
  account: AppAccount | null;
  storing: boolean;
};

/** Problems: those of the inbox, and of listening. GitHub need not answer yet. */
export async function startApp(parts: AppParts): Promise<Result<App>> {
  const house = furnished(parts);
  const waiting = await parts.inbox.waiting();
  if (!waiting.ok) return waiting;
  for (const item of waiting.value) house.worker.take(item);
  const { host, port } = parts.settings;
  const listening = await listen({ host, port, routes: routesOf(house), onFault: logFault(parts.log) });
  if (!listening.ok) return listening;
  void house.sweeps.start();
  const stop = async (): Promise<void> => {
    const [running] = await Promise.all([house.worker.stop(STOP_MS_MAX), listening.value.close(STOP_MS_MAX), house.sweeps.stop(STOP_MS_MAX)]);
    if (running > 0) parts.log("warn", "What still ran was broken off; it is done again after the next start.", { running });
    await parts.inbox.close();
  };
  return ok({ host, port: listening.value.port, worker: house.worker, sweeps: house.sweeps, stop });
}

/** Without anything under way. */
function furnished(parts: AppParts): House {
  const { inbox, clock, random, log, acts, hub, settings, venues } = parts;
  const contact = openContact(() => clock.now());
  const metrics = openMetrics();
  const onFault = logFault(log);
  const perform = openJobs({ acts, contact, venues, since: (room) => lookedAtSince(inbox, room, clock.now()) });
  const worker = openWorker({
    inbox, clock, parallel: PARALLEL_MAX, chance: random, perform, onFault,
    onEnd({ kind, id, tries }, deed) {
      metrics.count("milestone_items_total", { kind, outcome: deed.kind });
      if (deed.kind !== "done") log(deed.kind === "later" ? "warn" : "error", `${deed.kind === "later" ? "Put off" : "Given up"}: ${deed.reason}`, { kind, delivery: id, tries: tries + 1 });
    },
  });
  const sweeps = openSweeps({ hub, inbox, worker, clock, random, everyMs: settings.sweepMs, acts, venues, contact, log, greet: () => introduce(house) });
  const house: House = { ...parts, contact, metrics, worker, sweeps, started: clock.now(), account: null, storing: true };
  return house;
}

/** Who we are is asked again until GitHub says it. */
async function introduce(house: House): Promise<void> {
  if (house.account) return;
  const account = await house.hub.account();
  house.contact.note(account.ok ? null : account.problem);
  if (!account.ok) return logProblem(house.log, "GitHub does not say who the app is", account.problem);
  if (account.value.lacks.length > 0) house.log("warn", `The app lacks permissions: ${account.value.lacks.join(", ")}.`);
  house.log("info", `The app speaks as ${account.value.login}.`);
  house.account = account.value;
}

function routesOf(house: House): Routes {
  const read = openBodyReader();
  const { settings, clock, metrics, venues, log, inbox } = house;
  const onFault = logFault(log);
  const boards = openBoards({ clock, venueOf: venues.of, onFault });
  const webhook = async (request: IncomingMessage): Promise<Answer> => {
    const begun = clock.elapsed();
    const answer = await answerWebhook(request, { secrets: settings.secrets, read, receive: (delivery) => receive(house, delivery) });
    if (answer.status >= 400) metrics.count("milestone_refused_total", { status: String(answer.status) });
    metrics.count("milestone_acknowledged_total");
    metrics.count("milestone_acknowledge_seconds_total", {}, (clock.elapsed() - begun) / 1000);
    return answer;
  };
  const rooms = async () => house.sweeps.rooms();
  const buried = async () => valueOr(await inbox.buried(), []);
  const problems = async (): Promise<readonly string[]> => problemsOf(await conditionOf(house));
  return {
    "POST /api/github/webhooks": webhook,
    "GET /healthz": async () => ({ status: house.storing ? 200 : 503, type: "application/json", body: `${JSON.stringify(healthOf(await conditionOf(house)))}\n` }),
    "GET /metrics": async () => ({ status: 200, type: "text/plain; version=0.0.4; charset=utf-8", body: metrics.text(gaugesOf(await conditionOf(house))) }),
    "GET /dashboard": (request) => answerDashboard(request, { token: settings.dashboardToken, rooms, boards, problems, buried }),
  };
}

/** Into the inbox, and from there to the worker; what asks for nothing is only acknowledged. */
async function receive(house: House, delivery: Delivery): Promise<Result<Receipt>> {
  const { clock, inbox, venues, sweeps, worker, metrics } = house;
  const asked = askedBy(delivery, { now: clock.now(), self: house.account?.login ?? null });
  if (asked.kind === "forget") {
    venues.forget(asked.outdated.installation);
    sweeps.forget(asked.outdated);
  }
  const put = asked.kind === "item" ? await inbox.put(asked.item) : ok("nothing" as const);
  house.storing = put.ok;
  metrics.count("milestone_deliveries_total", { event: delivery.event, outcome: put.ok ? put.value : "refused" });
  if (!put.ok) logProblem(house.log, "A webhook was refused", put.problem);
  if (asked.kind === "item" && put.ok && put.value === "taken") worker.take({ ...asked.item, tries: 0, due: 0, reason: null });
  return put;
}

async function conditionOf(house: House): Promise<Condition> {
  const { clock, started, storing, worker, sweeps, settings, contact, inbox, account } = house;
  return {
    now: clock.now(), started, storing, queue: worker.standing(), buried: valueOr(await inbox.buried(), []), lastSweep: sweeps.last(), sweepMs: settings.sweepMs,
    github: contact.standing(), account,
  };
}

function gaugesOf({ now, queue, buried, lastSweep, github }: Condition): Parameters<Metrics["text"]>[0] {
  return {
    milestone_waiting: queue.waiting, milestone_running: queue.running, milestone_buried: buried.length, milestone_memory_bytes: process.memoryUsage().rss,
    milestone_oldest_seconds: queue.oldest === null ? 0 : (now - queue.oldest) / 1000, milestone_github_reachable: github.reachable ? 1 : 0,
    ...(lastSweep !== null && { milestone_last_sweep_seconds: (now - lastSweep) / 1000 }),
  };
}

function valueOr<T>(result: Result<T>, otherwise: T): T {
  return result.ok ? result.value : otherwise;
}
