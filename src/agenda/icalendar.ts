import ICAL from "ical.js";
import { groupName } from "../../config/groups";
import type { Locale } from "../language/locales";
import { say, time, type Value } from "../language/values";
import { plainWords } from "../language/words";
import { addDays, inZone } from "../times";
import type { When } from "../times/types";
import type { ActionItem, AgendaRecord, AgendaView, Meeting } from "./types";

const PRODUCT = "-//MAG bot//Agenda//EN";

interface Wanted {
  /** Only what concerns this body. */
  group?: string;
  locale: Locale;
  /** When the calendar is made: ISO 8601 UTC. */
  now: string;
}

/**
 * The agenda as an iCalendar object (RFC 5545) to be published: meetings and events as VEVENT, action items as VTODO.
 * What is cancelled stays in it as cancelled, so that calendars take it out. What has no more than a window of days
 * has no place in a calendar and is left out. A floating time is one whose zone nobody stated: calendars would show it
 * in the reader's own, so it is marked tentative and says why.
 */
export function toICalendar(view: AgendaView, { group, locale, now }: Wanted): string {
  const calendar = new ICAL.Component("vcalendar");
  const name =
    group === undefined
      ? say("calendar.name-all")
      : say("calendar.name", { group: groupName(group, locale) });
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", PRODUCT);
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("name", plainWords(name, locale));
  calendar.addPropertyWithValue("x-wr-calname", plainWords(name, locale));
  for (const record of [...view.meetings, ...view.actions]) {
    if (group !== undefined && record.group !== group) continue;
    if (record.kind !== "action" && record.when.kind === "window") continue;
    calendar.addSubcomponent(
      record.kind === "action" ? todo(record, view, locale, now) : event(record, view, locale, now),
    );
  }
  return calendar.toString();
}

function event(meeting: Meeting, view: AgendaView, locale: Locale, now: string): ICAL.Component {
  const component = common("vevent", meeting, view, locale, now);
  const { when } = meeting;
  const isFloating = when.kind === "floating" && meeting.status === "CONFIRMED";
  component.addPropertyWithValue("status", isFloating ? "TENTATIVE" : meeting.status);
  if (when.kind === "window") return component;
  component.addPropertyWithValue("dtstart", timeOf(when.kind, when.start));
  // The end of whole days is exclusive (RFC 5545, 3.6.1).
  const end = when.kind === "date" ? addDays(when.end ?? when.start, 1) : when.end;
  if (end !== undefined) component.addPropertyWithValue("dtend", timeOf(when.kind, end));
  return component;
}

function todo(action: ActionItem, view: AgendaView, locale: Locale, now: string): ICAL.Component {
  const component = common("vtodo", action, view, locale, now);
  const { due, status } = action;
  component.addPropertyWithValue("status", status);
  if (due && due.kind !== "window")
    component.addPropertyWithValue("due", timeOf(due.kind, due.end ?? due.start));
  return component;
}

function common(
  kind: "vevent" | "vtodo",
  record: AgendaRecord,
  view: AgendaView,
  locale: Locale,
  now: string,
): ICAL.Component {
  const component = new ICAL.Component(kind);
  const original = record.sources[0]?.language;
  const summary: Value = {
    kind: "texts",
    texts: record.summary,
    ...(original === undefined ? {} : { original }),
  };
  component.addPropertyWithValue("uid", record.uid);
  component.addPropertyWithValue("sequence", record.sequence);
  component.addPropertyWithValue("dtstamp", timeOf("instant", now));
  component.addPropertyWithValue("last-modified", timeOf("instant", record.changedAt));
  component.addPropertyWithValue("summary", plainWords(summary, locale));
  const description = notes(record, view, locale).map((note) => plainWords(note, locale));
  if (description.length > 0) component.addPropertyWithValue("description", description.join("\n"));
  if (record.group !== undefined)
    component.addPropertyWithValue("categories", groupName(record.group, locale));
  return component;
}

/** Whom it is for, why it may be in doubt, and the sentences it was read from. */
function notes(record: AgendaRecord, view: AgendaView, locale: Locale): Value[] {
  const when = record.kind === "action" ? record.due : record.when;
  const original = record.sources[0]?.language;
  const assignee: Value[] =
    record.kind === "action" && record.assignee
      ? [
          say("show.assignee", {
            who: { kind: "texts", texts: record.assignee, ...(original === undefined ? {} : { original }) },
          }),
        ]
      : [];
  const announced = record.sources.filter(({ meeting }) => meeting !== record.uid);
  const sources = announced.map((source) => {
    const minutes = view.minutes.find(
      ({ meeting, language }) => meeting === source.meeting && language === source.language,
    );
    const words = say("calendar.source", {
      title: minutes?.title ?? groupName(record.group ?? "", locale),
      sentence: source.sentence,
    });
    return { words, isTranslation: minutes?.translation === true };
  });
  return [
    ...assignee,
    ...(when?.kind === "floating" ? [time(when)] : []),
    ...record.flags.map((flag) => say(`flag.${flag}`)),
    ...sources.map(({ words }) => words),
    ...(sources.length > 0 && sources.every(({ isTranslation }) => isTranslation)
      ? [say("show.unofficial-translation")]
      : []),
  ];
}

function timeOf(kind: Exclude<When["kind"], "window">, value: string): ICAL.Time {
  switch (kind) {
    case "date":
      return ICAL.Time.fromDateString(value);
    case "floating":
      return ICAL.Time.fromDateTimeString(`${value}:00`.slice(0, "2025-11-18T11:00:00".length));
    case "instant":
      return ICAL.Time.fromDateTimeString(
        inZone(value, "UTC").set({ millisecond: 0 }).toISO({ suppressMilliseconds: true }),
      );
  }
}
