import { addDays, isPast, sortKey } from "../times";
import type { When } from "../times/types";
import { dayOf } from "./recognise/other-meeting";
import type { ActionItem, AgendaView, Meeting } from "./types";

interface Ahead {
  group?: string;
  /** Only what begins within so many days. */
  days?: number;
  kinds?: readonly Meeting["kind"][];
}

/** Meetings and events that are neither over nor cancelled, in order of time. @param now ISO 8601 UTC. */
export function upcoming(view: AgendaView, now: string, { group, days, kinds }: Ahead = {}): Meeting[] {
  const today = now.slice(0, "2025-11-18".length);
  const longOver = addDays(today, -3);
  const horizon = days === undefined ? undefined : addDays(today, days);
  return view.meetings.filter(
    (meeting) =>
      meeting.status !== "CANCELLED" &&
      (group === undefined || meeting.group === group) &&
      (kinds === undefined || kinds.includes(meeting.kind)) &&
      // Most of a long agenda is past: a look at the day spares the arithmetic.
      lastDay(meeting.when) > longOver &&
      !isPast(meeting.when, now) &&
      (horizon === undefined || dayOf(meeting.when) <= horizon),
  );
}

/** The first meeting of a group that is still ahead; events are none, whoever holds them. @param now ISO 8601 UTC. */
export const nextMeeting = (view: AgendaView, group: string, now: string): Meeting | undefined =>
  upcoming(view, now, { group, kinds: ["meeting"] })[0];

interface Wanted {
  group?: string;
  status?: ActionItem["status"];
  /** Names of whom they are for, any of them: a person's own, and those that mean everyone. */
  mine?: readonly string[];
  /** Only those with a deadline. */
  dated?: boolean;
}

/** Action items, those with a deadline first, in order of deadline. */
export function actionsWhere(view: AgendaView, { group, status, mine, dated }: Wanted = {}): ActionItem[] {
  const names = mine?.map(folded).filter((name) => name.length > 0);
  return view.actions
    .filter(
      (action) =>
        (group === undefined || action.group === group) &&
        (status === undefined || action.status === status) &&
        (!dated || action.due !== undefined) &&
        (names === undefined || isFor(action, names)),
    )
    .map((action) => ({ action, key: action.due ? sortKey(action.due) : "~" }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ action }) => action);
}

/** Whether an assignee, in any language, holds one of the names as whole words. */
const isFor = ({ assignee }: ActionItem, names: readonly string[]): boolean =>
  Object.values(assignee ?? {})
    .map(folded)
    .some((text) => names.some((name) => holds(text, name)));

function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (isEdge(text.charAt(at - 1), name.charAt(0)) && isEdge(text.charAt(at + name.length), name.at(-1)!))
      return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a word may begin or end between two characters; Chinese is written without gaps. */
const isEdge = (outside: string, inside: string): boolean =>
  !LETTER.test(outside) || HAN.test(outside) || HAN.test(inside);

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const lastDay = (when: When): string =>
  (when.kind === "window" ? when.to : (when.end ?? when.start)).slice(0, "2025-11-18".length);
