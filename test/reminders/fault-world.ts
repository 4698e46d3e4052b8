import type { AgendaView } from "../../src/agenda/types";
import type { Place, Platform } from "../../src/chat/request";
import type { Once } from "../../src/reminders/types";
import { plus } from "../../src/times/durations";
import { meeting, viewOf } from "./records";

const CHANNELS = 5;
const MEETINGS = 96;
const SNOOZES = 20;
export const OCCURRENCES = CHANNELS * MEETINGS + SNOOZES;

/** One lead for each meeting, so that no reminder makes another needless. */
export const FAULT_LEADS = { meetings: ["PT1H"], deadlines: [] };

/** What a bot process of the fault suite is told. */
export interface FaultLife {
  url: string;
  prefix: string;
  /** Where the recording platform keeps what was posted. */
  posts: string;
  /** The platform that the bot serves; all reminders are for "console". */
  platform: Platform;
  /** When the first reminder falls due; the others follow within a second. ISO 8601 UTC. */
  base: string;
}

/** Short, so that what a dead process held is taken over soon: milliseconds. */
export const LOCK_MS = 600;
export const PATIENCE_MS = 800;

export const places: Place[] = Array.from({ length: CHANNELS }, (_, n) => ({
  platform: "console",
  id: `channel ${n}`,
  kind: "channel",
}));

/** Those that one person put off till they fall due among the others, by `uid`. */
export const snoozesFrom = (base: string): { uid: string; once: Once }[] =>
  agendaFrom(base)
    .meetings.slice(0, SNOOZES)
    .map(({ uid, when }, n) => ({
      uid,
      once: { at: new Date(Date.parse(base) + n * 40).toISOString(), when },
    }));

/** Meetings whose reminders fall due from `base` on, ten milliseconds after one another. */
export function agendaFrom(base: string): AgendaView {
  const first = Date.parse(plus(base, "PT1H"));
  return viewOf(
    ...Array.from({ length: MEETINGS }, (_, n) =>
      meeting({
        uid: `m${n}@mag`,
        id: `M${n}`,
        when: { kind: "instant", start: new Date(first + n * 10).toISOString() },
      }),
    ),
  );
}
