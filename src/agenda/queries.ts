import type { Texts } from "../language/values";
import { addDays } from "../times";
import { dayOf, keyOf, overAt } from "./moments";
import type { ActionItem, AgendaView, Meeting } from "./types";

interface Ahead {
  group?: string;
  /** Only what begins within so many days. */
  days?: number;
  kinds?: readonly Meeting["kind"][];
}

/** Meetings and events that are neither over nor cancelled, in order of time. @param now ISO 8601 UTC. */
export function upcoming(view: AgendaView, now: string, { group, days, kinds }: Ahead = {}): Meeting[] {
  const isOver = overAt(now);
  const horizon = days === undefined ? undefined : addDays(now.slice(0, "2025-11-18".length), days);
  return view.meetings.filter(
    (meeting) =>
      meeting.status !== "CANCELLED" &&
      (group === undefined || meeting.group === group) &&
      (kinds === undefined || kinds.includes(meeting.kind)) &&
      (horizon === undefined || dayOf(meeting.when) <= horizon) &&
      !isOver(meeting.when),
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
  return byDeadline(view).filter(
    (action) =>
      (group === undefined || action.group === group) &&
      (status === undefined || action.status === status) &&
      (!dated || action.due !== undefined) &&
      (names === undefined || isFor(action, names)),
  );
}

/** The actions of a view in order of deadline; a view is asked many times before it changes. */
const inOrder = new WeakMap<AgendaView, ActionItem[]>();

function byDeadline(view: AgendaView): ActionItem[] {
  const known = inOrder.get(view);
  if (known) return known;
  const sorted = view.actions
    .map((action) => ({ action, key: action.due ? keyOf(action.due) : "~" }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ action }) => action);
  inOrder.set(view, sorted);
  return sorted;
}

/** Assignees as they are compared: the same ones are asked about again and again. */
const assignees = new WeakMap<Texts, string[]>();

/** Whether an assignee, in any language, holds one of the names as whole words. */
function isFor({ assignee }: ActionItem, names: readonly string[]): boolean {
  if (!assignee) return false;
  const texts = assignees.get(assignee) ?? Object.values(assignee).map(folded);
  assignees.set(assignee, texts);
  return texts.some((text) => names.some((name) => holds(text, name)));
}

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
