import type { AgendaRecord, AgendaView } from "../../src/agenda/types";
import type { Clock } from "../../src/clock";
import type { Once } from "../../src/reminders/types";
import { before, plus } from "../../src/times/durations";
import { action, meeting, viewOf } from "./records";

/** A fortnight in which much falls due. */
export const FIRST = "2025-11-18T12:00:00.000Z";
export const LAST = "2025-12-20T00:00:00.000Z";

const instant = (start: string) => ({ kind: "instant" as const, start });

/** Three meetings and two deadlines that nobody changes. */
export const LASTING: AgendaRecord[] = [
  meeting({ uid: "one@mag", id: "M1", when: instant("2025-11-27T14:00Z") }),
  meeting({ uid: "two@mag", id: "M2", when: instant("2025-12-04T09:30Z") }),
  meeting({
    uid: "fair@mag",
    id: "E1",
    kind: "event",
    when: { kind: "date", start: "2025-12-15", end: "2025-12-17" },
  }),
  action({ uid: "comment@mag", id: "A1", due: { kind: "date", start: "2025-11-25" } }),
  action({ uid: "report@mag", id: "A2", due: { kind: "date", start: "2025-12-10" } }),
];

/** One that moves after some reminders of it are out, and one that is cancelled. */
const MOVING = meeting({ uid: "moving@mag", id: "M3", when: instant("2025-12-02T15:00Z") });
const CANCELLED = meeting({ uid: "cancelled@mag", id: "M4", when: instant("2025-12-05T08:00Z") });
const MOVES_AT = "2025-11-28T10:00:00.000Z";
const CANCELLED_AT = "2025-12-01T11:00:00.000Z";

/** What one person put off till later; the last moves along by a week with its meeting. */
export const SNOOZED: { uid: string; once: Once }[] = [
  { uid: "one@mag", once: { at: "2025-11-26T10:00Z", when: instant("2025-11-27T14:00Z") } },
  { uid: "comment@mag", once: { at: "2025-11-24T18:30Z", when: { kind: "date", start: "2025-11-25" } } },
  { uid: "moving@mag", once: { at: "2025-12-01T10:00Z", when: instant("2025-12-02T15:00Z") } },
];
export const SNOOZE_MOVED_TO = "2025-12-08T10:00Z";

/** An agenda whose records change as time goes by, the same way in every life. */
export class ChangingAgenda {
  private stage = -1;
  private current = viewOf();

  constructor(private readonly clock: Clock) {}

  view(): Promise<AgendaView> {
    const now = Date.parse(this.clock.now());
    const hasMoved = now >= Date.parse(MOVES_AT);
    const isCancelled = now >= Date.parse(CANCELLED_AT);
    const stage = Number(hasMoved) + Number(isCancelled);
    if (stage !== this.stage) {
      this.stage = stage;
      this.current = viewOf(
        ...LASTING,
        hasMoved
          ? { ...MOVING, timing: 1, timedAt: MOVES_AT, when: instant(plus("2025-12-02T15:00Z", "P7D")) }
          : MOVING,
        isCancelled
          ? { ...CANCELLED, timing: 1, timedAt: CANCELLED_AT, status: "CANCELLED" as const }
          : CANCELLED,
      );
    }
    return Promise.resolve(this.current);
  }
}

/** When a life may begin that follows one which got as far as `reached`. */
export const laterBy = (reached: string, hours: number): string => {
  const start = plus(reached, `PT${hours}H`);
  return Date.parse(start) < Date.parse(LAST) ? start : before(LAST, "PT1M");
};
