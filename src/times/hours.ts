import type { Clock } from "./clock";
import type { DayPart } from "./words/language";

/** The second of the day that a clock reading means, with the word for the part of the day that holds for it. */
export function secondOfDay(clock: Clock, part: DayPart | ""): number {
  // "tomorrow morning 8h30 (12h30 UTC)": the morning of the date is no reason to read 12 as midnight.
  const hour = clock.part === "" && part === "am" ? clock.hour : hourOf(clock.hour, clock.part || part);
  return hour * 3600 + clock.minute * 60 + clock.second;
}

/** An hour above 12 stays as it is, whatever word stands beside it. */
function hourOf(hour: number, part: DayPart | ""): number {
  if (hour > 12) return hour;
  switch (part) {
    case "am":
      return hour === 12 ? 0 : hour;
    case "pm":
      return hour === 12 || hour === 0 ? hour : hour + 12;
    case "noon":
      return hour > 0 && hour <= 5 ? hour + 12 : hour;
    case "evening":
      return hour === 12 ? 24 : hour >= 4 ? hour + 12 : hour;
    case "night":
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
    case "":
      return hour;
  }
}

/**
 * Both ends of a stretch, where a word for the part of the day at one end holds for the other too: "9-11 am", "7 and
 * 9 PM", "下午2点到4点", but "9:30 and 3:00 pm" begins in the morning.
 */
export function stretch(start: Clock, end: Clock, part: DayPart | ""): { from: number; to: number } {
  if (start.part === "" && end.part !== "" && start.hour <= 12) {
    const to = secondOfDay(end, "");
    const shared = secondOfDay(start, end.part);
    return { from: shared < to ? shared : secondOfDay(start, part), to };
  }
  const from = secondOfDay(start, part);
  if (end.part === "" && (start.part !== "" || part !== "") && end.hour <= 12) {
    const shared = secondOfDay(end, start.part || part);
    const plain = secondOfDay(end, "");
    return { from, to: plain > from ? plain : shared > from ? shared : plain };
  }
  return { from, to: secondOfDay(end, "") };
}
