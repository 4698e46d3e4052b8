import type { CalendarEvent, EventCalendar, ShownEvent } from "../../src/chat/event-calendar";
import type { Place } from "../../src/chat/request";
import type { PlatformError } from "../../src/errors";

/** The calendars of all servers, which hold what they are told to, and refuse as they are told to. */
export class RecordingCalendar implements EventCalendar {
  readonly events = new Map<string, { key: string; start: string; end: string }>();
  /** Servers and keys in the order in which events were to be shown, refused ones included. */
  readonly asked: string[] = [];
  /** What happens to the coming requests, in their order. */
  readonly refusals: PlatformError[] = [];
  /** The same for what is to be taken away. */
  readonly hiding: PlatformError[] = [];
  private last = 0;

  async show({ key: of, place, start, end }: CalendarEvent, shown: ShownEvent | null): Promise<ShownEvent> {
    const key = `${place.team} ${of}`;
    const fields = { start, end };
    if (shown?.fields.start === start && shown.fields.end === end) return shown;
    const known = shown?.id ?? [...this.events].find(([, event]) => event.key === key)?.[0];
    this.asked.push(key);
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    // Like the real ones it makes the same event twice; that none is doubled is for its callers to see to.
    const id = known ?? `e${++this.last}`;
    this.events.set(id, { key, ...fields });
    return { id, fields };
  }

  async hide(_place: Place, { id }: ShownEvent): Promise<void> {
    const refusal = this.hiding.shift();
    if (refusal) throw refusal;
    this.events.delete(id);
  }
}
