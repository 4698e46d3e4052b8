import { isoClock, isoDate } from "./calendar";
import { secondOfDay, stretch } from "./hours";
import { type Instant, instantOf } from "./instant";
import type { DateItem, Item, VagueItem } from "./items";
import { formatInstant } from "./local";
import { type Present, type ResolvedDay, resolveDays } from "./moment";
import { presentOf } from "./present";
import { isDeadline } from "./role";
import type { Run } from "./runs";
import type { WrittenZone } from "./sense";
import { type Sentences, sentencesOf } from "./sentences";
import { supported } from "./support";
import type { Source } from "./tokens";
import type { FindOptions, Flag, Time, When } from "./types";
import { type Grouped, readUnits, type Unit } from "./units";
import { windowOf } from "./window";
import type { DayPart } from "./words/language";

const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;

/** A unit with all that is known of it. */
interface Placed {
  readonly unit: Unit;
  readonly group: Grouped;
  dates: readonly DateItem[];
  zone: WrittenZone | null;
  readonly zoneStated: boolean;
  readonly flags: Flag[];
}

/** Turns what stands in a text into times. */
export class Resolver {
  private readonly present: Present & { readonly zone: string | null };
  private readonly minutes: boolean;
  private readonly used = new Set<DateItem>();
  private readonly windows: boolean;
  private sentences: Sentences | null = null;

  constructor(
    private readonly source: Source,
    items: readonly Item[],
    options: FindOptions,
  ) {
    this.present = presentOf(options, items);
    this.minutes = options.mode === "minutes";
    this.windows = options.windows === true;
  }

  resolve(runs: readonly Run[]): Time[] {
    const groups = runs.map(readUnits);
    const placed = groups.flatMap((group) => this.place(group));
    this.inherit(placed, groups);
    const times = [
      ...this.clockTimes(placed),
      ...this.dayTimes(groups),
      ...(this.windows ? this.windowTimes(runs) : []),
    ];
    return times.sort((a, b) => a.index - b.index);
  }

  private place(group: Grouped): Placed[] {
    return group.units
      .filter((unit) => supported(this.source, unit, group))
      .map((unit) => {
        for (const date of unit.dates) this.used.add(date);
        if (unit.endDate) this.used.add(unit.endDate);
        const zone = unit.zone ?? unit.startZone;
        const flags: Flag[] = zone?.assumed ? ["zone-assumed"] : [];
        return { unit, group, dates: unit.dates, zone: zone?.name ?? null, zoneStated: zone !== null, flags };
      });
  }

  /** A time without a date or zone of its own takes that of its sentence; a date also that of the sentence before. */
  private inherit(placed: readonly Placed[], groups: readonly Grouped[]): void {
    const undated = placed.filter(({ dates }) => dates.length === 0);
    const unzoned = placed.filter(({ zoneStated }) => !zoneStated);
    if (undated.length === 0 && unzoned.length === 0) return;
    const sentences = (this.sentences ??= sentencesOf(this.source));
    const dates = groups.flatMap((group) => group.dates);
    for (const each of undated) this.inheritDate(each, dates, sentences);
    for (const each of unzoned) this.inheritZone(each, placed, sentences);
  }

  private inheritDate(placed: Placed, dates: readonly DateItem[], { sentence, paragraph }: Sentences): void {
    const { first } = placed.unit.start;
    const here = sentence[first]!;
    const single = dates.filter((date) => !(date.kind === "days" && (date.range || date.days.length > 1)));
    const before = single.findLast((date) => date.first < first && sentence[date.first] === here);
    const after = single.find(
      (date) => date.first > first && sentence[date.first] === here && !this.used.has(date),
    );
    const found = before ?? after;
    if (found) {
      placed.dates = [found];
      if (!isDeadline(this.source, found.first, found.next)) this.used.add(found);
      return;
    }
    const earlier = single.findLast(
      (date) =>
        date.first < first && sentence[date.first] === here - 1 && paragraph[date.first] === paragraph[first],
    );
    if (!earlier || isDeadline(this.source, earlier.first, earlier.next)) return;
    placed.dates = [earlier];
    placed.flags.push("date-assumed");
    this.used.add(earlier);
  }

  private inheritZone(placed: Placed, all: readonly Placed[], { sentence }: Sentences): void {
    const here = sentence[placed.unit.start.first];
    const zones = all.filter(({ unit, zoneStated }) => zoneStated && sentence[unit.start.first] === here);
    const names = new Set(zones.map(({ zone }) => zone?.zone));
    if (names.size !== 1 || zones.some(({ unit }) => unit.link.sameAs)) return;
    placed.zone = zones[0]!.zone;
    if (placed.zone?.zone) placed.flags.push("zone-assumed");
  }

  private clockTimes(placed: readonly Placed[]): Time[] {
    const times: Time[] = [];
    let last: { placed: Placed; ms: number; time: Time } | null = null;
    for (const each of placed) {
      if (each.dates.length === 0 && this.minutes) continue;
      const days = each.dates.length === 0 ? this.undated(each) : this.daysOf(each);
      for (const day of days ?? []) {
        const made = this.make(each, day);
        if (
          last &&
          last.placed !== each &&
          last.placed.group === each.group &&
          this.restates(last, each, made)
        )
          break;
        times.push(made.time);
        if (made.ms !== null) last = { placed: each, ms: made.ms, time: made.time };
      }
    }
    return times;
  }

  /** The same instant in another zone, on the same day or on the one that it is there. */
  private restates(last: { placed: Placed; ms: number }, each: Placed, made: { ms: number | null }): boolean {
    if (made.ms === null || last.placed.zone?.zone === each.zone?.zone) return false;
    const apart = Math.abs(made.ms - last.ms);
    const shared =
      each.dates.length === 0 || each.dates[0] === last.placed.dates[0] || each.unit.dates.length === 0;
    return apart === 0 || (apart === DAY_MS && shared);
  }

  private daysOf({ dates, unit }: Placed): ResolvedDay[] | null {
    const all: ResolvedDay[] = [];
    for (const date of dates) {
      const days = resolveDays(date, this.present);
      if (!days) return null;
      all.push(...(date.kind === "days" && date.range ? days.slice(0, 1) : days));
    }
    // "tomorrow, 19 November" is one day, and the date itself says which.
    const dated = dates.some(({ kind }) => kind === "days");
    if (dates.length > 1 && dated && dates.some(({ kind }) => kind !== "days")) {
      const day = resolveDays(dates.find(({ kind }) => kind === "days")!, this.present)!;
      return day;
    }
    void unit;
    return all;
  }

  /** The next time that a clock shows a reading. */
  private undated(placed: Placed): ResolvedDay[] {
    const { from } = this.hours(placed);
    const name = this.zoneOf(placed);
    const flags: Flag[] = ["date-assumed"];
    if (name === null) return [{ day: this.present.today, flags, weekly: false }];
    const { today, now } = this.present;
    for (let day = today - 1; day <= today + 2; day++)
      if (instantOf(day, from, name).ms >= now) return [{ day, flags, weekly: false }];
    return [{ day: today, flags, weekly: false }];
  }

  private hours({ unit, dates }: Placed): { from: number; to: number | null } {
    let part: DayPart | "" = "";
    for (const date of dates) if (date.kind === "relative" && date.part !== "") part = date.part;
    if (unit.end) return stretch(unit.start, unit.end, part);
    return { from: secondOfDay(unit.start, part), to: null };
  }

  /** The zone in which a reading is meant; null when nobody knows. */
  private zoneOf(placed: Placed): (WrittenZone & { zone: string }) | null {
    if (placed.zoneStated || placed.zone)
      return placed.zone?.zone ? (placed.zone as WrittenZone & { zone: string }) : null;
    return this.present.zone !== null && !this.minutes ? { zone: this.present.zone } : null;
  }

  private make(placed: Placed, resolved: ResolvedDay): { time: Time; ms: number | null } {
    const { unit } = placed;
    const { from, to } = this.hours(placed);
    const name = this.zoneOf(placed);
    let { day } = resolved;
    const flags = new Set<Flag>([...resolved.flags, ...placed.flags]);
    const startName = unit.startZone?.name?.zone
      ? (unit.startZone.name as WrittenZone & { zone: string })
      : name;
    if (
      resolved.weekly &&
      day === this.present.today &&
      startName &&
      instantOf(day, from, startName).ms < this.present.now
    )
      day += 7;
    const endDay = to === null ? day : this.endDay(unit, day, from, to);
    const span = this.spanOf(placed);
    const role = isDeadline(this.source, span.first, span.next) ? ("deadline" as const) : undefined;
    const base = { text: span.text, index: span.index, ...(role && { role }) };
    if (name === null || startName === null) {
      if (placed.zone !== null) flags.add("zone-unknown");
      const end = to === null ? {} : { end: floating(endDay, to) };
      return {
        time: {
          ...base,
          when: { kind: "floating", start: floating(day, from), ...end },
          zone: null,
          flags: [...flags],
        },
        ms: null,
      };
    }
    const start = instantOf(day, from, startName);
    const end = to === null ? null : instantOf(endDay, to, name);
    return { time: { ...base, ...this.instantTime(placed, start, end, name, flags) }, ms: start.ms };
  }

  private instantTime(
    placed: Placed,
    start: Instant,
    end: Instant | null,
    name: WrittenZone,
    flags: Set<Flag>,
  ): Omit<Time, "text" | "index"> {
    for (const { flag } of end ? [start, end] : [start]) if (flag) flags.add(flag);
    if (!placed.zoneStated && !placed.zone) flags.add("zone-assumed");
    if (name.candidates) flags.add("zone-ambiguous");
    const when: When = {
      kind: "instant",
      start: formatInstant(start.ms),
      ...(end && { end: formatInstant(end.ms) }),
    };
    return {
      when,
      zone: start.zone,
      flags: [...flags],
      ...(name.candidates && { candidates: [...name.candidates] }),
    };
  }

  /** A stretch whose end is earlier on the clock than its beginning ends on the next day. */
  private endDay(unit: Unit, day: number, from: number, to: number): number {
    if (unit.endDate) {
      const [end] = resolveDays(unit.endDate, this.present) ?? [];
      if (end && end.day >= day) return end.day;
    }
    return to <= from ? day + 1 : day;
  }

  private dayTimes(groups: readonly Grouped[]): Time[] {
    const times: Time[] = [];
    for (const { dates } of groups) {
      let last: number | null = null;
      for (const date of dates) {
        if (this.used.has(date)) continue;
        const days = resolveDays(date, this.present);
        if (!days) continue;
        const range = date.kind === "days" && date.range;
        const found = range
          ? [this.dayTime(date, days[0]!, days[1]!)]
          : days.map((day, i) => this.dayTime(date, day, null, i, days.length));
        if (last === days[0]!.day && days.length === 1) continue;
        last = days.at(-1)!.day;
        times.push(...found);
      }
    }
    return times;
  }

  private dayTime(item: DateItem, start: ResolvedDay, end: ResolvedDay | null, at = 0, count = 1): Time {
    const written = item.kind === "days" && count > 1 ? item.days[at]! : item;
    const span = this.span(written.first, written.next);
    const next = resolvedNext(start, this.present);
    const flags = new Set([...start.flags, ...(end?.flags ?? [])]);
    const role = isDeadline(this.source, item.first, item.next);
    return {
      ...span,
      when: { kind: "date", start: isoDate(next), ...(end && { end: isoDate(end.day) }) },
      zone: null,
      ...(role && { role: "deadline" as const }),
      flags: [...flags],
    };
  }

  private windowTimes(runs: readonly Run[]): Time[] {
    return runs.flatMap((run) =>
      run.flatMap(({ item }) => (item.kind === "vague" ? [this.windowTime(item)] : [])),
    );
  }

  private windowTime(item: VagueItem): Time {
    const span = this.span(item.first, item.next);
    const { from, to } = windowOf(item, this.present.today);
    const role = isDeadline(this.source, item.first, item.next);
    return {
      ...span,
      when: { kind: "window", from: isoDate(from), to: isoDate(to), text: span.text },
      zone: null,
      ...(role && { role: "deadline" as const }),
      flags: [],
    };
  }

  /** From the first to the last token of a time, its date and its zone, where they are its own and stand beside it. */
  private spanOf({ unit, group }: Placed): { text: string; index: number; first: number; next: number } {
    const clock = unit.end ?? unit.start;
    let { first } = unit.start;
    let { next } = clock;
    const others = group.units.filter((other) => other !== unit);
    const parts: { first: number; next: number }[] = [];
    for (const zone of group.zones) if (zone === unit.zone || zone === unit.startZone) parts.push(zone);
    for (const date of group.dates)
      if (
        (unit.dates.includes(date) && !others.some((other) => other.dates.includes(date))) ||
        date === unit.endDate
      )
        parts.push(date);
    for (let grown = true; grown; ) {
      grown = false;
      for (const part of parts) {
        const free = (from: number, to: number): boolean =>
          !others.some(({ start }) => start.first >= from && start.first < to);
        if (part.first < first && free(part.first, first)) {
          first = part.first;
          grown = true;
        }
        if (part.next > next && free(next, part.next)) {
          next = part.next;
          grown = true;
        }
      }
    }
    return { ...this.span(first, next), first, next };
  }

  private span(first: number, next: number): { text: string; index: number } {
    const { text, folded, tokens } = this.source;
    const index = folded.offsets[tokens[first]!.start]!;
    const last = tokens[next - 1]!;
    let end = folded.offsets[last.end - 1]! + 1;
    const slice = text.slice(index, end);
    const closing = tokens[next]!;
    const open = (slice.match(/[(（]/g)?.length ?? 0) - (slice.match(/[)）]/g)?.length ?? 0);
    if (open > 0 && closing.value === 0x29 && closing.kind === "mark")
      end = folded.offsets[closing.end - 1]! + 1;
    return { text: text.slice(index, end), index };
  }
}

const floating = (day: number, second: number): string => {
  const late = second >= DAY_SECONDS;
  return `${isoDate(late ? day + 1 : day)}T${isoClock(late ? second - DAY_SECONDS : second)}`;
};

/** A bare weekday is the next one: today's name means the same day of next week. */
const resolvedNext = ({ day, weekly }: ResolvedDay, { today }: Present): number =>
  weekly && day === today ? day + 7 : day;
