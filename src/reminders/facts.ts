import { setImmediate } from "node:timers/promises";
import type { AgendaView } from "../agenda/types";
import type { Subscriptions } from "./settings";
import type { Subscription } from "./types";

/** What is planned from, and held against each occurrence that falls due. */
export interface Facts {
  agenda: AgendaView;
  wishes: readonly Subscription[];
}

/** The agenda and the subscriptions: the same object as long as neither changes. */
export class LatestFacts {
  private known: Facts | undefined;
  private reading: Promise<Facts> | undefined;

  constructor(
    private readonly agenda: { view(): Promise<AgendaView> },
    private readonly subscriptions: Subscriptions,
  ) {}

  /** As they were when somebody last asked for them; good for a guess that is checked before anything follows from it. */
  async guess(): Promise<Facts> {
    return this.known ?? this.read();
  }

  /** As they are now. Whoever asks at the same moment shares an answer, which many who post at once do. */
  read(): Promise<Facts> {
    this.reading ??= this.readSoon();
    return this.reading;
  }

  private async readSoon(): Promise<Facts> {
    await setImmediate();
    this.reading = undefined;
    const [agenda, wishes] = await Promise.all([this.agenda.view(), this.subscriptions.all()]);
    if (this.known?.agenda !== agenda || this.known.wishes !== wishes) this.known = { agenda, wishes };
    return this.known;
  }
}
