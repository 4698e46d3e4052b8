import pino from "pino";
import type { Answer, Handlers } from "../../src/chat/adapter";
import { answer } from "../../src/chat/reply";
import { BOT_SCOPES } from "../../src/chat/slack/manifest";
import { slackAdapter } from "../../src/chat/slack/slack";
import { systemClock } from "../../src/clock";
import { People } from "../fakes/slack/people";
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from "../fakes/slack/server";
import { House } from "../house";
import { table } from "./table";

const A_SECOND = 50;
const SECONDS = 20;
const PEOPLE = 40;
const LINES = ["next-meeting", "meetings", "actions", "actions due", "time 14:00 UTC", "help", "zone"];

/** What this share of the waits is no longer than. */
function at(waits: readonly number[], share: number): string {
  const sorted = [...waits].sort((a, b) => a - b);
  return `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1)} ms`;
}

/**
 * Commands at a steady pace over Socket Mode, to a whole bot on a store on disk, as Slack sees them: how long until
 * each is acknowledged, beside an adapter that does nothing but acknowledge and answer the same words.
 */
export async function run(): Promise<void> {
  const nothing = async (): Promise<Answer> => ({
    reply: answer({ kind: "text", text: "done" }),
    reader: { locales: ["en"], zone: null, now: systemClock.now() },
  });
  const idle: Handlers = { command: nothing, message: async () => null, complete: async () => [] };
  const rows = [
    await measure("the bot", ({ bot }) => bot),
    await measure("no commands behind it", () => idle),
  ];
  table(["", "commands", "ack p50", "ack p99", "ack slowest", "answered p50", "answered p99"], rows);
}

async function measure(name: string, handlers: (house: House) => Handlers): Promise<string[]> {
  const house = await House.open();
  await house.import("2025-11-18.en.md");
  await house.import("2025-11-18.zh.md");
  const slack = await new FakeSlack(BOT_SCOPES).start();
  const { workspace } = slack;
  workspace.addChannel({ id: "C0GENERAL" });
  const people = new People(slack);
  const adapter = slackAdapter({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    store: house.store,
    clock: systemClock,
    logger: pino({ level: "silent" }),
  });
  await adapter.start(handlers(house));
  const waiting = new Map<string, number[]>();
  const waits: number[] = [];
  const post = workspace.post.bind(workspace);
  // Everybody is answered in the order in which they asked.
  workspace.post = (message) => {
    waits.push(performance.now() - (waiting.get(message.ephemeralTo ?? "")?.shift() ?? Number.NaN));
    return post(message);
  };
  const acknowledged: Promise<{ milliseconds: number }>[] = [];
  const total = A_SECOND * SECONDS;
  const start = performance.now();
  for (let n = 0; n < total; n++) {
    const due = start + (n * 1000) / A_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const user = `U${n % PEOPLE}`;
    const { type, payload } = people.command(user, "C0GENERAL", LINES[n % LINES.length]!);
    waiting.set(user, [...(waiting.get(user) ?? []), performance.now()]);
    acknowledged.push(slack.socket.deliver(type, payload));
  }
  const acks = (await Promise.all(acknowledged)).map(({ milliseconds }) => milliseconds);
  await workspace.until(() => workspace.messages.length >= total);
  await adapter.stop();
  await slack.stop();
  await house.close();
  return [name, String(total), at(acks, 0.5), at(acks, 0.99), at(acks, 1), at(waits, 0.5), at(waits, 0.99)];
}
