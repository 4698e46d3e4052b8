import pino from "pino";
import { describeCommands } from "../../commands/describe";
import type { Answer, Handlers } from "../../src/chat/adapter";
import { discordAdapter } from "../../src/chat/discord/discord";
import { registerCommands } from "../../src/chat/discord/register";
import { answer } from "../../src/chat/reply";
import { systemClock } from "../../src/clock";
import { Person } from "../fakes/discord/client";
import type { Ticket } from "../fakes/discord/interactions";
import { FakeDiscord, TOKEN } from "../fakes/discord/server";
import { House } from "../house";
import { table } from "./table";

const A_SECOND = 50;
const SECONDS = 20;
const PEOPLE = 40;
const LINES = [
  "next-meeting",
  "meetings",
  "actions",
  "actions due:due",
  "time text:14:00_UTC",
  "help",
  "zone",
];

/** What this share of the waits is no longer than. */
function at(waits: readonly number[], share: number): string {
  const sorted = [...waits].sort((a, b) => a - b);
  return `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1)} ms`;
}

/**
 * Interactions at a steady pace over the gateway, to a whole bot on a store on disk, as Discord sees them: how long
 * until each is acknowledged, beside an adapter that does nothing but acknowledge and answer the same words.
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
  const discord = await new FakeDiscord().start();
  const { world } = discord;
  const access = { token: TOKEN, apiUrl: discord.apiUrl, descriptions: describeCommands() };
  await registerCommands(access);
  const logger = pino({ level: "silent" });
  const adapter = discordAdapter({ ...access, store: house.store, clock: systemClock, logger });
  await adapter.start(handlers(house));
  const channel = world.addChannel("general");
  const people = Array.from({ length: PEOPLE }, (_, n) => {
    const user = world.addUser({ global_name: `Member ${n}` });
    return new Person(discord, user, channel);
  });
  const tickets: Ticket[] = [];
  const total = A_SECOND * SECONDS;
  const start = performance.now();
  for (let n = 0; n < total; n++) {
    const due = start + (n * 1000) / A_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    tickets.push(people[n % PEOPLE]!.slash(LINES[n % LINES.length]!));
  }
  await world.until(() => tickets.every(({ answered }) => answered !== undefined));
  await adapter.stop();
  await discord.stop();
  await house.close();
  const acks = tickets.map(({ acknowledgement }) => acknowledgement!.milliseconds);
  const answers = tickets.map(({ answered, sentAt }) => answered! - sentAt);
  return [
    name,
    String(total),
    at(acks, 0.5),
    at(acks, 0.99),
    at(acks, 1),
    at(answers, 0.5),
    at(answers, 0.99),
  ];
}
