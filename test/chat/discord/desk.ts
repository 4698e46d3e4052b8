import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import type { Adapter } from "../../../src/chat/adapter";
import type { CommandDescription, InLocales } from "../../../src/chat/command-description";
import { type DiscordOptions, discordAdapter } from "../../../src/chat/discord/discord";
import { registerCommands } from "../../../src/chat/discord/register";
import { SimulatedClock } from "../../../src/clock";
import { LOCALES } from "../../../src/language/locales";
import { openEmbedded } from "../../../src/store/embedded";
import type { Store } from "../../../src/store/port";
import { Person } from "../../fakes/discord/client";
import { FakeDiscord, TOKEN } from "../../fakes/discord/server";
import type { FakeChannel, FakeUser } from "../../fakes/discord/world";

const NOW = "2025-11-18T12:00Z";

const inLocales = (text: string): InLocales =>
  Object.fromEntries(LOCALES.map((locale) => [locale, text])) as InLocales;

/** A sub-command of the tests' own. */
export const described = (name: string, ...options: string[]): CommandDescription => ({
  name,
  names: inLocales(name),
  descriptions: inLocales(name),
  options: options.map((option) => ({
    name: option,
    names: inLocales(option),
    descriptions: inLocales(option),
    required: true,
    completes: true,
  })),
});

/** A fake Discord with a server, a channel and people, and a store for the bot. */
export class DiscordDesk {
  readonly clock = new SimulatedClock(NOW);
  readonly alice: FakeUser;
  readonly general: FakeChannel;
  readonly person: Person;

  private constructor(
    readonly discord: FakeDiscord,
    readonly store: Store,
    private readonly folder: string,
    readonly descriptions: readonly CommandDescription[],
  ) {
    this.alice = discord.world.addUser({ global_name: "Alice" });
    this.general = discord.world.addChannel("general");
    this.person = new Person(discord, this.alice, this.general);
  }

  static async open(...descriptions: CommandDescription[]): Promise<DiscordDesk> {
    const folder = mkdtempSync(join(tmpdir(), "mag-discord-"));
    const discord = await new FakeDiscord().start();
    const desk = new DiscordDesk(discord, await openEmbedded(folder), folder, descriptions);
    if (descriptions.length > 0) await registerCommands({ ...desk.access, descriptions });
    return desk;
  }

  get access(): { token: string; apiUrl: string } {
    return { token: TOKEN, apiUrl: this.discord.apiUrl };
  }

  adapter(more: Partial<DiscordOptions> = {}): Adapter {
    const { store, clock, descriptions } = this;
    return discordAdapter({
      ...this.access,
      store,
      clock,
      descriptions,
      logger: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
      ...more,
    });
  }

  /** The same person in direct messages with the bot. */
  get inPrivate(): Person {
    return new Person(this.discord, this.alice, this.discord.world.directWith(this.alice.id));
  }

  async close(): Promise<void> {
    await this.discord.stop();
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
