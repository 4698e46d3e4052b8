import type { Agenda } from "../agenda/agenda";
import type { Adapter } from "../chat/adapter";
import type { Block } from "../chat/reply";
import type { Place } from "../chat/request";
import { pickLocale } from "../language/pick";
import { refusalNotice as eventsRefused } from "../mirror/notice";
import { serverKey, type Wish } from "../mirror/wishes";
import type { People } from "../people/people";
import type { Undeliverable } from "../reminders/courier-options";
import { directPlace, refusalNotice } from "../reminders/refusal-notice";
import type { Readers } from "./readers";

/** What is told in private to who asked for something in a channel: one that goes quiet must not do so unnoticed. */
export class PrivateNotices {
  constructor(
    private readonly agenda: Agenda,
    private readonly people: People,
    private readonly readers: Readers,
    private readonly adapters: readonly Adapter[],
  ) {}

  /** That a channel cannot be reminded. Once for each occurrence. @throws PlatformError, StoreError */
  async ofReminders(failure: Undeliverable): Promise<void> {
    const { occurrence, by } = failure;
    if (by === null || occurrence.place.kind === "direct") return;
    // As long as the occurrence's own, and never the same.
    const record = (await this.agenda.view()).find(occurrence.subject);
    await this.tell(by, occurrence.place, `u${occurrence.id.slice(1)}`, refusalNotice(failure, record));
  }

  /** That a server's events cannot be kept up to date. Once for each wish. @throws PlatformError, StoreError */
  ofEvents({ by, place, since }: Wish, code: string): Promise<void> {
    return this.tell(by, place, `events ${serverKey(place)} ${since}`, eventsRefused(code));
  }

  private async tell(by: string, about: Place, key: string, blocks: Block[]): Promise<void> {
    const place = directPlace(by, about);
    const adapter = this.adapters.find(({ platform }) => platform === about.platform);
    if (!place || !adapter) return;
    const [person, channel] = await Promise.all([this.people.named(by), this.people.channel(about)]);
    const locale = pickLocale(person.locale, channel.locales[0]);
    await adapter.post({ key, place, blocks, reader: this.readers.reader(person.zone, locale) });
  }
}
