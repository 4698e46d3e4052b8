import type { AgendaView, Meeting } from "../agenda/types";
import { type CalendarEvent, type EventCalendar, EventRefused } from "../chat/event-calendar";
import type { Place } from "../chat/request";
import type { Locale } from "../language/locales";
import type { Log } from "../reminders/log";
import { plus } from "../times/durations";
import { certainTime, eventOf } from "./event-of";
import type { Mirrored, MirroredEvents } from "./mirrored";
import type { RefusedEvents } from "./refused-events";

/** A calendar holds a hundred events, of which others are the server's own; those that are next come first. */
const MOST = 50;
/** Further ahead no calendar takes them. */
const AHEAD = "P1Y";

/** One server's calendar, and what is known about it. */
export interface Server {
  calendar: EventCalendar;
  mirrored: MirroredEvents;
  /** By the meeting's `uid`. */
  events: ReadonlyMap<string, Mirrored>;
  /** What is to be shown, and in whose words; null for nothing any more. */
  wish: { agenda: AgendaView; place: Place; locale: Locale; since: string } | null;
  /** Are not asked for again. */
  refused: RefusedEvents;
  logger: Log;
  now: string;
  /** Whether this process still may; asked before whatever others would see. */
  mayGoOn: () => Promise<boolean>;
}

/**
 * Brings a server's calendar in line with the agenda: what is no longer to be seen is taken away first, then what
 * comes next is shown first. Can be broken off and begun again at any moment.
 * @throws PlatformError, StoreError
 */
export async function reconcile(server: Server): Promise<void> {
  const { mirrored, events, refused, wish, now, mayGoOn } = server;
  const { wanted, running } = occasions(server);
  for (const known of events.values()) {
    const begins = wanted.get(known.uid);
    if (isPast(known.end, now)) await mirrored.forget(known);
    else if (begins ? isPast(known.start, now) : running.get(known.uid) !== Date.parse(known.start)) {
      // What has begun cannot be put off, only shown anew.
      if (!(await mayGoOn())) return;
      await takeAway(known, server);
    }
  }
  for (const [uid, event] of wanted) {
    const known = events.get(uid);
    if (refused.has(event, wish?.since ?? "")) continue;
    if (!(await mayGoOn())) return;
    await show(event, known && !isPast(known.start, now) ? known : undefined, uid, server);
  }
}

/** An event that the platform does not take as it is now is not left as it was either. */
async function show(
  event: CalendarEvent,
  known: Mirrored | undefined,
  uid: string,
  server: Server,
): Promise<void> {
  const { calendar, mirrored, refused, wish, logger } = server;
  const shown = known?.shown ?? null;
  try {
    const after = await calendar.show(event, shown);
    if (after !== shown)
      await mirrored.keep({ uid, place: event.place, start: event.start, end: event.end, shown: after });
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error;
    logger.warn({ error, uid }, "a calendar does not take an event as it is");
    if (known) await takeAway(known, server);
    refused.note(event, wish?.since ?? "");
  }
}

/** What cannot be taken away ends by itself. */
async function takeAway(known: Mirrored, { calendar, mirrored, logger }: Server): Promise<void> {
  try {
    await calendar.hide(known.place, known.shown);
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error;
    logger.warn({ error, uid: known.uid }, "a calendar does not let an event be taken away");
  }
  await mirrored.forget(known);
}

/** What lies ahead, in order of time; and of what has begun, when it did (milliseconds since 1970). */
function occasions({ wish, now }: Server): {
  wanted: Map<string, CalendarEvent>;
  running: Map<string, number>;
} {
  const wanted = new Map<string, CalendarEvent>();
  const running = new Map<string, number>();
  if (!wish) return { wanted, running };
  const { agenda, ...words } = wish;
  const last = plus(now, AHEAD);
  for (const { meeting, when } of certain(agenda.meetings))
    if (isPast(when.start, now)) running.set(meeting.uid, Date.parse(when.start));
    else if (isPast(when.start, last) && wanted.size < MOST)
      wanted.set(meeting.uid, eventOf(meeting, when, agenda, { ...words, now }));
  return { wanted, running };
}

const certain = (meetings: readonly Meeting[]) =>
  meetings
    .flatMap((meeting) => {
      const when = certainTime(meeting);
      return when ? [{ meeting, when }] : [];
    })
    .sort((a, b) => Date.parse(a.when.start) - Date.parse(b.when.start));

const isPast = (instant: string, now: string): boolean => Date.parse(instant) <= Date.parse(now);
