import type { CalendarEvent } from "../chat/event-calendar";
import { serverKey } from "./wishes";

/**
 * Events that a platform did not take as they are: it is asked again once they are otherwise, or somebody asks for
 * events anew. Not stored, so that a bot which starts again asks once more.
 */
export class RefusedEvents {
  private readonly known = new Map<string, string>();

  /** @param since when the server's events were asked for, ISO 8601 UTC. */
  note(event: CalendarEvent, since: string): void {
    this.known.set(keyOf(event), wordOf(event, since));
  }

  has(event: CalendarEvent, since: string): boolean {
    return this.known.get(keyOf(event)) === wordOf(event, since);
  }
}

const keyOf = ({ place, key }: CalendarEvent): string => `${serverKey(place)} ${key}`;

/** All that the platform would be told of it. */
const wordOf = ({ reader, ...event }: CalendarEvent, since: string): string =>
  JSON.stringify([event, reader.locales, since]);
