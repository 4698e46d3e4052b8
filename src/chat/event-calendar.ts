import { PlatformError } from "../errors";
import type { Reader } from "../language/reader";
import type { Value } from "../language/values";
import type { Block } from "./reply";
import type { Place } from "./request";

/** What a platform's own calendar is to show. */
export interface CalendarEvent {
  /** Identifies what it mirrors: at most one event with this key is ever there. */
  key: string;
  /** Any place in the workspace or server whose calendar it is. */
  place: Place;
  title: Value;
  details: Block[];
  location: Value;
  /** ISO 8601 UTC; the start lies ahead. */
  start: string;
  end: string;
  reader: Reader;
}

/** An event as the platform was told of it last, to be kept and handed in again. */
export interface ShownEvent {
  id: string;
  fields: Readonly<Record<string, string>>;
}

/** The platform takes this one event not, such as for its name; others it may take. */
export class EventRefused extends PlatformError {
  constructor(code: string, cause?: unknown) {
    super("permanent", code, { cause });
    this.name = "EventRefused";
  }
}

/** A calendar of events that a platform shows to everybody in a workspace or server. */
export interface EventCalendar {
  /**
   * Has an event shown as it is now, asking the platform for nothing that it does already.
   * @param shown what came of this before; null when that is not known: the event is then looked for by its key, and
   * made only where it is not there.
   * @throws PlatformError, of which an {@link EventRefused} concerns this event alone.
   */
  show(event: CalendarEvent, shown: ShownEvent | null): Promise<ShownEvent>;
  /** Takes an event away; one that is gone already is fine. @throws PlatformError, EventRefused as above */
  hide(place: Place, shown: ShownEvent): Promise<void>;
}
