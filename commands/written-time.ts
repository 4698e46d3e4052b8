import { inZone } from "../src/times";
import type { When } from "../src/times/types";

/** A time in the parts in which a form asks for it. */
export interface WrittenTime {
  /** "2025-12-09", or two with "–" between them. */
  day: string;
  /** "13:00", "13:00–15:00", or nothing for whole days. */
  clock: string;
  /** Nothing where nobody knows it. */
  zone: string;
}

const DATE = "2025-12-09".length;
const LONGEST_BY_CLOCK_MS = 86_400_000;

/** A time as people would write it in a zone; a window, which is none, as nothing. @param zone IANA name or offset. */
export function writtenTime(when: When, zone: string): WrittenTime {
  switch (when.kind) {
    case "date":
      return { day: [when.start, when.end].filter(Boolean).join(" – "), clock: "", zone };
    case "floating":
      return { ...readings(when.start, when.end), zone: "" };
    case "instant": {
      const local = (instant: string): string => inZone(instant, zone).toFormat("yyyy-MM-dd'T'HH:mm");
      const isShort =
        when.end !== undefined && Date.parse(when.end) - Date.parse(when.start) < LONGEST_BY_CLOCK_MS;
      return { ...readings(local(when.start), isShort ? local(when.end!) : undefined), zone };
    }
    case "window":
      return { day: "", clock: "", zone };
  }
}

const readings = (start: string, end: string | undefined) => ({
  day: start.slice(0, DATE),
  clock: [start, end].flatMap((reading) => reading?.slice(DATE + 1, DATE + 6) ?? []).join("–"),
});

/** The parts as one text, in which `find` finds the same time. */
export const joinedTime = ({ day, clock, zone }: WrittenTime): string =>
  [day, ...(clock === "" ? [] : [clock, zone])].filter(Boolean).join(" ");
