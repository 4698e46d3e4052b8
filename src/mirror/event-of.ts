import { groupName } from "../../config/groups";
import { isSettled } from "../agenda/settled";
import { isFromTranslationsOnly } from "../agenda/translations";
import type { AgendaView, Meeting } from "../agenda/types";
import type { CalendarEvent } from "../chat/event-calendar";
import type { Block } from "../chat/reply";
import type { Place } from "../chat/request";
import type { MessageId } from "../language/catalogue";
import type { Locale } from "../language/locales";
import { say, time } from "../language/values";
import { plus } from "../times/durations";
import type { When } from "../times/types";

/** How long an event is shown of which nobody said how long it takes; the event says so. */
const LENGTH = "PT1H";

type Instant = Extract<When, { kind: "instant" }>;

/** A meeting's time, where it is certain enough for a calendar; null otherwise, and when it is cancelled. */
export const certainTime = (meeting: Meeting): Instant | null =>
  meeting.when.kind === "instant" && meeting.status !== "CANCELLED" && isSettled(meeting)
    ? meeting.when
    : null;

const PLACES: Readonly<Record<NonNullable<Meeting["format"]>, MessageId>> = {
  online: "events.online",
  "in-person": "events.in-person",
  hybrid: "events.hybrid",
};

/**
 * A meeting as a calendar's entry. It tells nothing that changes by itself, so that it has to be written once.
 * @param when its certain time. @param now ISO 8601 UTC.
 */
export function eventOf(
  meeting: Meeting,
  when: Instant,
  agenda: AgendaView,
  { place, locale, now }: { place: Place; locale: Locale; now: string },
): CalendarEvent {
  const { uid, id, summary, sources, format, group } = meeting;
  const original = sources[0]?.language;
  const hasEnd = when.end !== undefined && Date.parse(when.end) > Date.parse(when.start);
  const lines = [
    time(when),
    ...(hasEnd ? [] : [say("events.end-assumed")]),
    ...(group === undefined ? [] : [groupName(group, locale)]),
    ...(isFromTranslationsOnly(sources, agenda) ? [say("show.unofficial-translation")] : []),
    say("events.source", { source: { kind: "code", text: `/mag source ${id}` } }),
  ];
  return {
    key: uid,
    place,
    title: { kind: "texts", texts: summary, ...(original === undefined ? {} : { original }) },
    details: lines.map((text): Block => ({ kind: "text", text })),
    location: say(format === undefined ? "events.no-place" : PLACES[format]),
    start: when.start,
    end: hasEnd ? when.end! : plus(when.start, LENGTH),
    // Whoever reads it elsewhere is told the start by the calendar itself.
    reader: { locales: [locale], zone: "UTC", now },
  };
}
