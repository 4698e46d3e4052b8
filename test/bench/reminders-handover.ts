import { EventEmitter, once } from "node:events";
import { Queue, Worker } from "bullmq";
import type { Posted } from "../../src/chat/adapter";
import { systemClock } from "../../src/clock";
import type { Verdict } from "../../src/reminders/attempt";
import { Reminders } from "../../src/reminders/reminders";
import { Round } from "../../src/reminders/round";
import { Subscriptions } from "../../src/reminders/settings";
import { openRedis } from "../../src/store/redis";
import { plus } from "../../src/times/durations";
import { meeting, viewOf } from "../reminders/records";
import { openSharedSchedule } from "../reminders/shared-schedule";
import { Latenesses, occurrencesOf, PLACES, places } from "./reminders-world";

/** Time to schedule them all before they are due. */
const AHEAD = "PT12S";
const CONCURRENCY = 50;
const PREFIX = "bench";

const dueSoon = (): string => plus(systemClock.now(), AHEAD);

/** BullMQ alone, with a handler that does nothing. */
export async function bare(url: string, count: number): Promise<Latenesses> {
  const connection = { url, maxRetriesPerRequest: null };
  const queue = new Queue("bare", { connection, defaultJobOptions: { removeOnComplete: true } });
  const due = dueSoon();
  const timestamp = Date.parse(systemClock.now());
  const jobs = occurrencesOf(count, due, 0).map((occurrence) => ({
    name: "occurrence",
    data: { occurrence, at: due },
    opts: { jobId: occurrence.id, timestamp, delay: Date.parse(due) - timestamp },
  }));
  for (let done = 0; done < jobs.length; done += 500) await queue.addBulk(jobs.slice(done, done + 500));
  const late = new Latenesses(Date.parse(due));
  let worker: Worker | undefined;
  await new Promise<void>((resolve) => {
    const handle = async (): Promise<void> => {
      late.add(Date.parse(systemClock.now()));
      if (late.count === count) resolve();
    };
    worker = new Worker("bare", handle, { connection, concurrency: CONCURRENCY });
    worker.on("error", (error) => console.error(error.message));
  });
  await worker?.close();
  await queue.close();
  return late;
}

/** The schedule, as reminders take what is due from it, with nothing to do for each but to end it. */
export async function handedOver(url: string, count: number): Promise<Latenesses> {
  const schedule = await openSharedSchedule({ url, prefix: PREFIX, platforms: ["slack"] });
  const due = dueSoon();
  await schedule.align(occurrencesOf(count, due, 0));
  await systemClock.sleepUntil(due, new AbortController().signal);
  const late = new Latenesses(Date.parse(due));
  const settle = async (): Promise<Verdict> => {
    late.add(Date.parse(systemClock.now()));
    return { isOver: true };
  };
  while (late.count < count)
    await new Round({
      schedule,
      clock: systemClock,
      courier: { settle },
      follow: async () => true,
      onOutdated: () => undefined,
      isStopping: () => false,
    }).run(CONCURRENCY);
  await schedule.close();
  return late;
}

/** A whole bot's reminders: planned, claimed, posted to a platform that only takes note, and recorded. */
export async function delivered(url: string, count: number): Promise<Latenesses> {
  const store = await openRedis({ url, prefix: PREFIX });
  const schedule = await openSharedSchedule({ url, prefix: PREFIX, platforms: ["slack"] });
  const leads = { meetings: ["PT1H"], deadlines: [] };
  const subscriptions = new Subscriptions(store, leads);
  const by = { platform: "slack", id: "U1", name: "Alice" } as const;
  const common = { zone: null, locales: ["en"], by, now: plus(systemClock.now(), "-P1D") } as const;
  for (const place of places) await subscriptions.subscribe({ place, ...common, locales: ["en"] });
  const due = dueSoon();
  const when = { kind: "instant", start: plus(due, "PT1H") } as const;
  const view = viewOf(
    ...Array.from({ length: Math.ceil(count / PLACES) }, (_, n) =>
      meeting({ uid: `m${n}@mag`, id: `M${n}`, when }),
    ),
  );
  const total = view.meetings.length * PLACES;
  const late = new Latenesses(Date.parse(due));
  const posted = new EventEmitter();
  const adapter = {
    platform: "slack",
    start: async () => undefined,
    stop: async () => undefined,
    hearing: async () => "hears" as const,
    edit: async () => undefined,
    find: async () => null,
    post: async (): Promise<Posted> => {
      late.add(Date.parse(systemClock.now()));
      if (late.count === total) posted.emit("all");
      return { messageId: String(late.count) };
    },
  } as const;
  const reminders = new Reminders({
    store,
    schedule,
    clock: systemClock,
    agenda: { view: () => Promise.resolve(view) },
    adapters: [adapter],
    logger: { warn: console.error, error: console.error },
    leads,
  });
  await Promise.all([once(posted, "all"), reminders.start()]);
  await reminders.stop();
  await schedule.close();
  await store.close();
  return late;
}
