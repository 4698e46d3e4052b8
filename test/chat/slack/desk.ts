import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { BOT_SCOPES } from "../../../src/chat/slack/manifest";
import { type SlackAdapter, type SlackOptions, slackAdapter } from "../../../src/chat/slack/slack";
import { SimulatedClock } from "../../../src/clock";
import { openEmbedded } from "../../../src/store/embedded";
import type { Store } from "../../../src/store/port";
import { type Happening, People } from "../../fakes/slack/people";
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from "../../fakes/slack/server";
import type { Acknowledgement } from "../../fakes/slack/socket";
import type { FakeMessage } from "../../fakes/slack/workspace";

/** A simulated clock in which whoever sleeps makes the time pass. */
export class HastyClock extends SimulatedClock {
  override sleepUntil(instant: string, signal: AbortSignal): Promise<void> {
    if (!signal.aborted && Date.parse(instant) > Date.parse(this.now())) this.set(instant);
    return Promise.resolve();
  }
}

/** A workspace with the channel C0GENERAL and Alice (U0ALICE) in Shanghai, and a store in a folder of its own. */
export class SlackDesk<C extends SimulatedClock = SimulatedClock> {
  readonly people: People;

  private constructor(
    readonly slack: FakeSlack,
    readonly clock: C,
    readonly store: Store,
    readonly folder: string,
  ) {
    this.people = new People(slack);
    const { workspace } = slack;
    workspace.addUser({
      id: "U0ALICE",
      real_name: "Alice",
      name: "alice",
      tz: "Asia/Shanghai",
      locale: "en-GB",
    });
    workspace.addChannel({ id: "C0GENERAL", name: "general" });
    workspace.addChannel({ id: "C0SECRET", name: "secretariat" });
  }

  static async open<C extends SimulatedClock>(
    clock: C,
    scopes: readonly string[] = BOT_SCOPES,
  ): Promise<SlackDesk<C>> {
    const folder = await mkdtemp(join(tmpdir(), "mag-slack-"));
    const slack = await new FakeSlack(scopes, () => clock.now()).start();
    return new SlackDesk(slack, clock, await openEmbedded(folder), folder);
  }

  /** An adapter in Socket Mode, not yet started. */
  adapter(more: Partial<SlackOptions> = {}): SlackAdapter {
    return slackAdapter({
      botToken: BOT_TOKEN,
      appToken: APP_TOKEN,
      apiUrl: this.slack.apiUrl,
      store: this.store,
      clock: this.clock,
      logger: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
      ...more,
    });
  }

  /** Tells the application of something; resolves when it has acknowledged that. Null where it may not hear of it. */
  tell(happening: Happening, envelopeId?: string): Promise<Acknowledgement | null> {
    return this.slack.tell(happening, envelopeId);
  }

  /** What the bot has sent so far. */
  get sent(): FakeMessage[] {
    return this.slack.workspace.messages;
  }

  /** All messages, as soon as there are so many. */
  messages(count: number): Promise<FakeMessage[]> {
    return this.slack.workspace.until(() => this.sent.length >= count && [...this.sent]);
  }

  /** The message that is number `count`. */
  async message(count: number): Promise<FakeMessage> {
    return (await this.messages(count))[count - 1]!;
  }

  async close(): Promise<void> {
    await this.slack.stop();
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
