import type { Adapter } from "../../src/chat/adapter";
import type { Place } from "../../src/chat/request";
import { SimulatedClock } from "../../src/clock";
import type { Delivery } from "../../src/reminders/types";
import { plus } from "../../src/times/durations";
import { DiscordDesk } from "../chat/discord/desk";
import { wordsOf as discordWords } from "../chat/discord/screen";
import { SlackDesk } from "../chat/slack/desk";
import { wordsOf as slackWords } from "../chat/slack/screen";
import { BOT_USER, GUILD } from "../fakes/discord/world";
import { TEAM } from "../fakes/slack/workspace";
import { House } from "../house";

/** How a platform may fail at a post. */
export type Failure =
  | { kind: "rate-limit"; retryAfterSeconds: number }
  | { kind: "status"; status: number; hadEffect?: true };

/** A platform's fake with three channels, and what is posted to them. */
interface Front {
  adapter: Adapter;
  channels: [Place, Place, Place];
  /** The next try of a post in a channel goes wrong, retries that the platform's library makes by itself included. */
  fail(channel: Place, failure: Failure): void;
  /** So do the next looks at what was posted there before. */
  hideHistory(channel: Place): void;
  posts(): { channel: string; words: string }[];
  /** Where its own clock stands beside the bot's. */
  setClock(instant: string): void;
  close(): Promise<void>;
}

const START = "2025-11-18T12:00:00.000Z";

async function onSlack(): Promise<Front> {
  const clock = new SimulatedClock(START);
  const desk = await SlackDesk.open(clock);
  desk.slack.workspace.addChannel({ id: "C0THIRD", name: "third" });
  const place = (id: string): Place => ({ platform: "slack", team: TEAM, id, kind: "channel" });
  return {
    adapter: desk.adapter(),
    channels: [place("C0GENERAL"), place("C0SECRET"), place("C0THIRD")],
    fail: ({ id }, failure) => desk.slack.faults.plan("chat.postMessage", failure, { channel: id }),
    hideHistory: ({ id }) =>
      desk.slack.faults.plan("conversations.history", { kind: "status", status: 503 }, { channel: id }),
    posts: () =>
      desk.sent
        .filter(({ via }) => via === "chat.postMessage")
        .map((message) => ({ channel: message.channel, words: slackWords(message) })),
    setClock: (instant) => clock.set(instant),
    close: () => desk.close(),
  };
}

const TRIES_OF_DISCORD_JS = 2;

async function onDiscord(): Promise<Front> {
  const desk = await DiscordDesk.open();
  const { faults, world } = desk.discord;
  const place = (id: string): Place => ({ platform: "discord", team: GUILD, id, kind: "channel" });
  const others = ["second", "third"].map((name) => place(world.addChannel(name).id)) as [Place, Place];
  const failure = (one: Failure) => (one.kind === "rate-limit" ? ({ ...one, scope: "user" } as const) : one);
  return {
    adapter: desk.adapter(),
    channels: [place(desk.general.id), ...others],
    fail: ({ id }, one) =>
      faults.plan(
        "POST /channels/:channel/messages",
        failure(one),
        one.kind === "status" ? TRIES_OF_DISCORD_JS : 1,
        id,
      ),
    hideHistory: ({ id }) =>
      faults.plan(
        "GET /channels/:channel/messages",
        { kind: "status", status: 503 },
        TRIES_OF_DISCORD_JS,
        id,
      ),
    posts: () =>
      world.messages
        .filter(({ author }) => author === BOT_USER)
        .map((message) => ({ channel: message.channel, words: discordWords(message) })),
    setClock: (instant) => desk.clock.set(instant),
    close: () => desk.close(),
  };
}

export const FRONTS = { Slack: onSlack, Discord: onDiscord };

/** The whole bot on a platform's fake, with a meeting of which it reminds three channels an hour before. */
export class Stage {
  private constructor(
    readonly house: House,
    readonly front: Front,
  ) {}

  static async open(platform: keyof typeof FRONTS): Promise<Stage> {
    const front = await FRONTS[platform]();
    const house = await House.open({
      now: START,
      adapters: [front.adapter],
      settings: { facilitators: ["console:alice"] },
    });
    await house.ask("meeting add 19 November 13:00 UTC Planning of the workshops");
    const by = { platform: "console", id: "alice", name: "Alice" } as const;
    for (const place of front.channels) {
      const asked = { place, zone: null, locales: ["en"] as ["en"], by, now: START };
      await house.bot.reminders.subscriptions.subscribe({ ...asked, leads: { meetings: ["PT1H"] } });
    }
    await house.bot.start();
    return new Stage(house, front);
  }

  setClock(instant: string): void {
    this.front.setClock(instant);
    this.house.clock.set(instant);
  }

  /** Lets seconds pass until something is so. */
  async passUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) {
      this.setClock(plus(this.house.clock.now(), "PT1S"));
      // Time in which the answers of the platform come in.
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** What became of the reminders, by channel. */
  async deliveries(): Promise<Map<string, Delivery>> {
    const entries = await this.house.store.range<Delivery>("deliveries");
    return new Map(entries.map(({ value }) => [value.occurrence.place.id, value]));
  }

  async close(): Promise<void> {
    await this.house.bot.stop();
    await this.house.close();
    await this.front.close();
  }
}
