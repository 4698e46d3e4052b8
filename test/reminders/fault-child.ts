/**
 * A bot process of the fault suite, told what to do line by line: "live LIFE" (a FaultLife as JSON) opens a bot and
 * answers "ready", "go" starts it, "end" stops it and answers "idle"; "step MS" sets the clock. While it runs it prints
 * a line for each post ("post KEY") and for each time that something could not be seen to ("trouble").
 */
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { systemClock } from "../../src/clock";
import { Reminders } from "../../src/reminders/reminders";
import { openRedis } from "../../src/store/redis";
import { FaultPlatform } from "./fault-platform";
import { agendaFrom, FAULT_LEADS, type FaultLife, LOCK_MS, PATIENCE_MS } from "./fault-world";
import { openSharedSchedule } from "./shared-schedule";
import { stepClock } from "./stepping-date";

const tell = (line: string): void => void writeSync(1, `${line}\n`);

interface Life {
  reminders: Reminders;
  end(): Promise<void>;
}

async function begin({ url, prefix, posts, base, platform: name }: FaultLife): Promise<Life> {
  const platform = new FaultPlatform(name, posts, (key) => tell(`post ${key}`));
  const view = agendaFrom(base);
  const trouble = (): void => tell("trouble");
  const store = await openRedis({ url, prefix });
  const schedule = await openSharedSchedule({ url, prefix, platforms: [name], lockMs: LOCK_MS });
  const reminders = new Reminders({
    store,
    schedule,
    clock: systemClock,
    agenda: { view: () => Promise.resolve(view) },
    adapters: [platform],
    logger: { warn: trouble, error: trouble },
    leads: FAULT_LEADS,
    patienceMs: PATIENCE_MS,
  });
  const end = async (): Promise<void> => {
    await reminders.stop();
    await schedule.close();
    await store.close();
  };
  return { reminders, end };
}

async function main(): Promise<void> {
  let life: Life | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, rest] = [line.slice(0, line.indexOf(" ") >>> 0), line.slice(line.indexOf(" ") + 1)];
    if (word === "live") {
      life = await begin(JSON.parse(rest) as FaultLife);
      tell("ready");
    } else if (word === "step") stepClock(Number(rest));
    else if (line === "go") await life?.reminders.start();
    else if (line === "end") {
      await life?.end();
      tell("idle");
    }
  }
  process.exit(0);
}

void main();
