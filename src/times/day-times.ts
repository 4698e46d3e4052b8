import { isoDate } from "./calendar";
import type { Context } from "./context";
import type { DateItem } from "./items";
import { type ResolvedDay, resolveDays } from "./moment";
import { isDeadline } from "./role";
import type { Run } from "./runs";
import { spanOf } from "./span";
import type { Flag, Time } from "./types";
import type { Grouped } from "./units";
import { windowOf } from "./window";

/** Adds the dates that serve no clock time. One day told in two ways, as in "tomorrow, 19 November", is one time. */
export function dayTimes(context: Context, groups: readonly Grouped[], times: Time[]): void {
  for (const { elements } of groups) {
    let last: number | null = null;
    for (const { kind, item: part, used } of elements) {
      if (kind !== "date" || used || (part.kind === "weekday" && part.weak)) continue;
      // A rule is no date, and the same day is told already.
      if ((part.kind === "weekday" && part.every) || (part.kind === "following" && part.days === 0)) continue;
      const days = resolveDays(part, context.present);
      if (!days || (days.length === 1 && days[0]!.day === last)) continue;
      last = days.at(-1)!.day;
      if (part.kind === "days" && part.range) times.push(dayTime(context, part, part, days[0]!, days[1]!));
      else
        for (let i = 0; i < days.length; i++)
          times.push(
            dayTime(
              context,
              part,
              part.kind === "days" && days.length > 1 ? part.days[i]! : part,
              days[i]!,
              null,
            ),
          );
    }
  }
}

function dayTime(
  { source, present }: Context,
  item: DateItem,
  written: { readonly first: number; readonly next: number },
  start: ResolvedDay,
  end: ResolvedDay | null,
): Time {
  const { text, index } = spanOf(source, written.first, written.next);
  // A bare weekday is the next one: today's name means the same day of next week.
  const day = start.weekly && start.day === present.today ? start.day + 7 : start.day;
  const flags: Flag[] = end ? [...new Set([...start.flags, ...end.flags])] : [...start.flags];
  const time: Time = {
    text,
    index,
    when: end
      ? { kind: "date", start: isoDate(day), end: isoDate(end.day) }
      : { kind: "date", start: isoDate(day) },
    zone: null,
    flags,
  };
  if (isDeadline(source, item.first, item.next)) time.role = "deadline";
  return time;
}

/** Adds the vague words that bound a stretch of days. */
export function windowTimes({ source, present }: Context, runs: readonly Run[], times: Time[]): void {
  for (const run of runs)
    for (const { kind, item } of run) {
      if (kind !== "lone" || item.kind !== "vague") continue;
      const { text, index } = spanOf(source, item.first, item.next);
      const { from, to } = windowOf(item, present.today);
      const time: Time = {
        text,
        index,
        when: { kind: "window", from: isoDate(from), to: isoDate(to), text },
        zone: null,
        flags: [],
      };
      if ("days" in item || isDeadline(source, item.first, item.next)) time.role = "deadline";
      times.push(time);
    }
}
