import path from "node:path";
import { SimulatedClock } from "../../src/clock";
import type { Undeliverable } from "../../src/reminders/courier-options";
import { Reminders } from "../../src/reminders/reminders";
import type { Scheduled } from "../../src/reminders/schedule";
import type { Wish } from "../../src/reminders/settings";
import type { Delivery } from "../../src/reminders/types";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { type Recorded, RecordingAdapter } from "../fakes/recording-adapter";
import { temporaryFolder } from "../store/temporary";
import { CHANNEL, NOW, Records } from "./records";

export const LEADS = { meetings: ["P7D", "P1D", "PT1H"], deadlines: ["P3D", "P0D"] };

/** Reminders over a real store, with a simulated clock and the recording platform; it can be shut and opened again. */
export class ReminderDesk {
  readonly agenda = new Records();
  readonly complaints: { details: object; message: string }[] = [];
  readonly undeliverable: Undeliverable[] = [];
  reminders: Reminders;
  private onComplaint: () => void = () => undefined;

  private constructor(
    readonly clock: SimulatedClock,
    readonly store: Store,
    readonly platform: RecordingAdapter,
    private readonly temporary: Awaited<ReturnType<typeof temporaryFolder>>,
  ) {
    this.reminders = this.another();
  }

  static async open(now = NOW): Promise<ReminderDesk> {
    const temporary = await temporaryFolder();
    const platform = new RecordingAdapter(path.join(temporary.folder, "posts.jsonl"));
    return new ReminderDesk(
      new SimulatedClock(now),
      await openEmbedded(temporary.folder),
      platform,
      temporary,
    );
  }

  /** A new life over the same state, after the bot was down until an instant. */
  restartAt(instant: string): void {
    this.clock.set(instant);
    this.reminders = this.another();
  }

  async subscribe(wish: Partial<Wish> = {}): Promise<string> {
    const { subscription } = await this.reminders.subscriptions.subscribe({
      place: CHANNEL,
      zone: null,
      locales: ["en"],
      by: { platform: "console", id: "alice", name: "Alice" },
      now: this.clock.now(),
      ...wish,
    });
    return subscription.id;
  }

  advanceTo(instant: string): Promise<void> {
    return this.reminders.settleUntil(instant);
  }

  /** Resolves when the logger is next told of something. */
  nextComplaint(): Promise<void> {
    return new Promise((resolve) => {
      this.onComplaint = resolve;
    });
  }

  get posts(): Recorded[] {
    return this.platform.recorded;
  }

  /** When each post was made, to the minute, and its heading's message. */
  get told(): string[] {
    return this.posts.map(({ reader, blocks }) => `${reader.now.slice(0, 16)}Z ${headingOf(blocks)}`);
  }

  async deliveries(): Promise<Delivery[]> {
    return (await this.store.range<Delivery>("deliveries")).map(({ value }) => value);
  }

  async scheduled(): Promise<Scheduled[]> {
    return (await this.store.range<Scheduled>("schedule")).map(({ value }) => value);
  }

  async close(): Promise<void> {
    await this.reminders.stop();
    await this.store.close();
    await this.temporary.remove();
  }

  private another(): Reminders {
    const log = (details: object, message: string): void => {
      this.complaints.push({ details, message });
      this.onComplaint();
    };
    return new Reminders({
      store: this.store,
      clock: this.clock,
      agenda: this.agenda,
      adapters: [this.platform],
      logger: { warn: log, error: log },
      leads: LEADS,
      undeliverable: async (failure) => void this.undeliverable.push(failure),
    });
  }
}

function headingOf(blocks: Recorded["blocks"]): string {
  const heading = blocks.find(({ kind }) => kind === "heading");
  const text = heading && "text" in heading ? heading.text : "";
  return typeof text === "object" && text.kind === "say" ? text.id.replace("reminder.", "") : "";
}
