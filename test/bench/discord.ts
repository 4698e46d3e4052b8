import pino from "pino";
import { describeCommands } from "../../commands/describe";
import type { Handlers } from "../../src/chat/adapter";
import { discordAdapter } from "../../src/chat/discord/discord";
import { registerCommands } from "../../src/chat/discord/register";
import { systemClock } from "../../src/clock";
import { Person } from "../fakes/discord/client";
import type { Ticket } from "../fakes/discord/interactions";
import { FakeDiscord, TOKEN } from "../fakes/discord/server";
import type { House } from "../house";
import { atPace, compare, PEOPLE, type Waits } from "./pace";

const LINES = [
  "next-meeting",
  "meetings",
  "actions",
  "actions due:due",
  "time text:14:00_UTC",
  "help",
  "zone",
];

/** Interactions at a steady pace over the gateway, as Discord sees them. */
export const run = (): Promise<void> => compare(measure);

async function measure({ store }: House, handlers: Handlers): Promise<Waits> {
  const discord = await new FakeDiscord().start();
  const { world } = discord;
  const access = { token: TOKEN, apiUrl: discord.apiUrl, descriptions: describeCommands() };
  await registerCommands(access);
  const logger = pino({ level: "silent" });
  const adapter = discordAdapter({ ...access, store, clock: systemClock, logger });
  await adapter.start(handlers);
  const channel = world.addChannel("general");
  const people = Array.from({ length: PEOPLE }, (_, n) => {
    const user = world.addUser({ global_name: `Member ${n}` });
    return new Person(discord, user, channel);
  });
  const tickets: Ticket[] = [];
  await atPace((n) => tickets.push(people[n % PEOPLE]!.slash(LINES[n % LINES.length]!)));
  await world.until(() => tickets.every(({ answered }) => answered !== undefined));
  await adapter.stop();
  await discord.stop();
  return {
    acknowledged: tickets.map(({ acknowledgement }) => acknowledgement!.milliseconds),
    answered: tickets.map(({ answered, sentAt }) => answered! - sentAt),
  };
}
