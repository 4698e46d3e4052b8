import { isFacilitator } from "../config/settings";
import { overAt } from "../src/agenda/moments";
import type { ActionItem, AgendaRecord, Meeting } from "../src/agenda/types";
import type { Block, Button, Item } from "../src/chat/reply";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import type { Call, Desk } from "./command";
import { actionItem, button, formButton, meetingItem } from "./show";

/** What can be done with a record wherever it is shown: the same buttons in the same order. */

/** A record among others, with a menu of what is done most. */
export const listedRecord = (record: AgendaRecord, call: Call, desk: Desk): Item => ({
  ...itemOf(record),
  menu: {
    line: `source ${record.id}`,
    // What cannot be taken back before others are told stands beside one record only.
    buttons: buttonsFor(record, call, desk).filter(({ style }) => style !== "danger"),
  },
});

/** A record by itself, with its buttons. @param more what there is to say of it besides. */
export const singleRecord = (
  record: AgendaRecord,
  call: Call,
  desk: Desk,
  more: readonly Block[] = [],
): Block[] => [
  { kind: "list", items: [itemOf(record)] },
  ...more,
  { kind: "buttons", buttons: buttonsFor(record, call, desk) },
];

/** The buttons of a record, most wanted first; at most five. */
export const buttonsFor = (record: AgendaRecord, call: Call, desk: Desk): Button[] =>
  record.kind === "action" ? ofAction(record, call) : ofMeeting(record, call, desk);

/** Whether somebody is shown what facilitators alone may do: not in what all others see as well. */
export const mayManage = ({ actor, isAloud }: Call, { settings }: Desk): boolean =>
  isAloud !== true && isFacilitator(settings, actorKey(actor));

const itemOf = (record: AgendaRecord): Item =>
  record.kind === "action" ? actionItem(record) : meetingItem(record);

function ofAction({ id, status, due }: ActionItem, { now }: Call): Button[] {
  if (status !== "NEEDS-ACTION")
    return [button(say("button.reopen"), `action reopen ${id}`), sourceButton(id)];
  const isDue = due !== undefined && !overAt(now)(due);
  return [
    button(say("button.done"), `action done ${id}`),
    formButton(say("button.assign"), `action assign ${id}`),
    formButton(say("button.deadline"), `action due ${id}`),
    ...(isDue ? [remindButton(id)] : []),
    sourceButton(id),
  ];
}

function ofMeeting({ id, status, when }: Meeting, call: Call, desk: Desk): Button[] {
  const manages = mayManage(call, desk);
  if (status === "CANCELLED")
    return [
      ...(manages ? [button(say("button.reinstate"), `meeting reinstate ${id}`)] : []),
      sourceButton(id),
    ];
  if (overAt(call.now)(when)) return [sourceButton(id), ...(manages ? [editButton(id)] : [])];
  if (!manages) return [remindButton(id), sourceButton(id)];
  return [
    // Nobody is reminded of it before.
    status === "TENTATIVE" ? button(say("button.confirm"), `confirm ${id}`) : remindButton(id),
    sourceButton(id),
    formButton(say("button.move"), `meeting move ${id}`),
    editButton(id),
    { ...button(say("button.cancel-meeting"), `meeting cancel ${id}`), style: "danger" },
  ];
}

const editButton = (id: string): Button => formButton(say("button.edit"), `meeting edit ${id}`);
const remindButton = (id: string): Button => button(say("button.remind-me"), `remind me ${id}`);
const sourceButton = (id: string): Button => button(say("button.source"), `source ${id}`);
