/**
 * One life of the reminders: `crash-child.ts FOLDER START STEPS` runs them from an instant until all is settled, or
 * dies by `kill -9` at the given step. A step is the moment before or after a write to the store or a post. Prints a
 * line for each post.
 */
import { writeSync } from "node:fs";
import path from "node:path";
import type { Adapter, Edit, Post } from "../../src/chat/adapter";
import { SimulatedClock } from "../../src/clock";
import { Reminders } from "../../src/reminders/reminders";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { RecordingAdapter } from "../fakes/recording-adapter";
import { ChangingAgenda, LAST, SNOOZED } from "./crash-world";
import { LEADS } from "./desk";
import { CHANNEL, DIRECT } from "./records";

/** Counts down to the end of this life. */
class Fate {
  constructor(private left: number) {}

  step(): void {
    if (this.left-- === 0) process.kill(process.pid, "SIGKILL");
  }

  async around<R>(work: () => Promise<R>): Promise<R> {
    this.step();
    const result = await work();
    this.step();
    return result;
  }
}

async function main([folder, start, steps]: string[]): Promise<void> {
  const fate = new Fate(Number(steps));
  const store = fatal(await openEmbedded(folder!), fate);
  const platform = fatalAdapter(new RecordingAdapter(path.join(folder!, "posts.jsonl")), fate);
  const clock = new SimulatedClock(start!);
  const logger = { warn: () => undefined, error: () => undefined };
  const agenda = new ChangingAgenda(clock);
  const reminders = new Reminders({ store, clock, agenda, adapters: [platform], logger, leads: LEADS });
  const alice = { platform: "console" as const, id: "alice", name: "Alice" };
  for (const [place, zone] of [
    [CHANNEL, null],
    [DIRECT, "America/New_York"],
  ] as const)
    if ((await reminders.subscriptions.list({ place })).length === 0)
      await reminders.subscriptions.subscribe({ place, zone, locales: ["en"], by: alice, now: start! });
  const { subscriptions } = reminders;
  const snoozed = (await subscriptions.list({ place: DIRECT })).filter(({ once }) => once).length;
  for (const snooze of SNOOZED.slice(snoozed))
    await subscriptions.snooze({
      ...snooze,
      place: DIRECT,
      zone: "America/New_York",
      locales: ["en"],
      by: alice,
      now: start!,
    });
  await reminders.settleUntil(LAST);
  await store.close();
}

function fatal(store: Store, fate: Fate): Store {
  const { update } = store as { update: (...args: unknown[]) => Promise<unknown> };
  return Object.assign(store, {
    update: (...args: unknown[]) => fate.around(() => update.apply(store, args)),
  });
}

function fatalAdapter(adapter: RecordingAdapter, fate: Fate): Adapter {
  const post = adapter.post.bind(adapter);
  const edit = adapter.edit.bind(adapter);
  return Object.assign(adapter, {
    edit: (what: Edit) => fate.around(() => edit(what)),
    post: async (what: Post) => {
      const posted = await fate.around(() => post(what));
      writeSync(1, `${what.key}\n`);
      return posted;
    },
  });
}

void main(process.argv.slice(2));
