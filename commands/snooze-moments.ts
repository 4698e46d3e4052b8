import { isOpen, isSettled, whenOf } from "../src/agenda/settled";
import type { AgendaRecord } from "../src/agenda/types";
import { UserError } from "../src/errors";
import { type Phrase, say, time } from "../src/language/values";
import { uselessAfter } from "../src/reminders/moments";
import {
  addDays,
  before as earlier,
  inZone,
  onMorning,
  parseDuration,
  plus,
  startInstant,
} from "../src/times";
import type { When } from "../src/times/types";
import type { Call } from "./command";
import { code } from "./show";
import { certainTime } from "./typed-time";

const MORNING_HOUR = 9;
/** How long before a meeting a snooze is put that would come too late otherwise. */
const IN_TIME = "PT10M";

/** A moment that somebody may put a reminder off till, by one button or word. */
interface Choice {
  typed: string;
  label: Phrase;
  from: (call: Call) => string;
}

const zoneOf = ({ zone }: Call): string => zone ?? "UTC";

const tomorrow = (call: Call): string => {
  const today = inZone(call.now, zoneOf(call)).toISODate();
  return onMorning(addDays(today, 1), 0, MORNING_HOUR, zoneOf(call));
};

const after = (iso: string, typed: string): Choice => ({
  typed,
  label: say("button.snooze-in", { time: { kind: "duration", iso } }),
  from: (call) => plus(call.now, iso, zoneOf(call)),
});

export const SNOOZES: readonly Choice[] = [
  after("PT1H", "1h"),
  after("PT3H", "3h"),
  after("P1D", "1d"),
  { typed: "tomorrow", label: say("button.snooze-tomorrow"), from: tomorrow },
];

/** A record that somebody may be reminded of, its time, and before when: null for a deadline, which may be overdue. */
interface Snoozable {
  record: AgendaRecord;
  when: When;
  before: string | null;
}

/** @throws UserError for what is over, or was never certain, saying so. */
export function snoozable(record: AgendaRecord, call: Call): Snoozable {
  const { id } = record;
  const when = whenOf(record);
  if (!when)
    throw new UserError(
      say("error.snooze-undated", { id, example: code(`/mag action due ${id} 21 November`) }),
    );
  if (record.status !== "TENTATIVE" && !isOpen(record))
    throw new UserError(say("error.snooze-closed", { id }));
  if (!isSettled(record)) throw new UserError(say("error.snooze-doubtful", { id }));
  if (record.kind === "action") return { record, when, before: null };
  const zone = zoneOf(call);
  const before = when.kind === "instant" ? startInstant(when, zone)! : uselessAfter(record.kind, when, zone);
  if (Date.parse(before) <= Date.parse(call.now)) throw new UserError(say("error.snooze-begun", { id }));
  return { record, when, before };
}

/**
 * Till when a reminder is put off if nobody says: a deadline till tomorrow morning, or for three hours on its last day;
 * a meeting for an hour, or, if it begins sooner, till ten minutes before.
 * @throws UserError when that leaves no time.
 */
export function defaultMoment(before: string | null, record: AgendaRecord, call: Call): string {
  if (before === null) {
    const morning = tomorrow(call);
    const over = uselessAfter(record.kind, whenOf(record)!, zoneOf(call));
    const isLastDay = Date.parse(call.now) < Date.parse(over) && Date.parse(over) <= Date.parse(morning);
    return isLastDay ? plus(call.now, "PT3H") : morning;
  }
  const [hour, last] = [plus(call.now, "PT1H"), earlier(before, IN_TIME)];
  const at = Date.parse(hour) <= Date.parse(last) ? hour : last;
  return inTime(at, before, record, call);
}

/**
 * The moment that somebody typed: a length of time, or a time or day; of a day its morning.
 * @param line what was typed, without the moment. @throws UserError
 */
export function momentMeant(
  typed: string,
  call: Call,
  before: string | null,
  record: AgendaRecord,
  line: string,
): string {
  const length = parseDuration(typed);
  const at =
    length === null
      ? momentOf(
          certainTime(typed, call, (certain) => `${line} ${certain}`),
          call,
        )
      : plus(call.now, length, zoneOf(call));
  return inTime(at, before, record, call);
}

const momentOf = (when: When, call: Call): string =>
  when.kind === "date"
    ? onMorning(when.start, 0, MORNING_HOUR, zoneOf(call))
    : (startInstant(when, zoneOf(call)) ?? call.now);

/** @throws UserError */
function inTime(at: string, before: string | null, record: AgendaRecord, call: Call): string {
  const { id } = record;
  if (before !== null && Date.parse(at) >= Date.parse(before))
    throw new UserError(
      say("error.snooze-too-late", { id, begins: time(whenOf(record)!, { flags: record.flags }) }),
    );
  if (Date.parse(at) <= Date.parse(call.now)) throw new UserError(say("error.snooze-past"));
  return at;
}
