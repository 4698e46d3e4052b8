import { actionItem, meetingItem } from "../../commands/show";
import { warningItem } from "../../commands/warning-item";
import type { ImportReport } from "../agenda/agenda";
import type { AgendaRecord } from "../agenda/types";
import type { Block, Item } from "../chat/reply";
import type { MessageId } from "../language/catalogue";
import { type Phrase, say, time, type Value } from "../language/values";
import type { Minutes } from "../minutes/types";

/** Minutes as an operator reads them in a terminal, to check the reading against the document. */
export function minutesInWords(minutes: Minutes): Block[] {
  const { meeting, sections, actions, events, nextMeeting, warnings } = minutes;
  return [
    { kind: "heading", text: meeting.title },
    {
      kind: "fields",
      fields: [
        field("reminder.group", meeting.group),
        ...(meeting.number === undefined ? [] : [field("read.number", meeting.number)]),
        field("reminder.when", time(meeting.when)),
        ...(meeting.format === undefined ? [] : [field("read.format", say(`read.${meeting.format}`))]),
        field("read.language", { kind: "language", tag: minutes.language }),
      ],
    },
    ...(minutes.translation ? [{ kind: "note" as const, text: say("show.unofficial-translation") }] : []),
    ...part(
      "read.sections",
      sections.map(({ title, line }) => ({ text: at(line, title) })),
    ),
    ...part(
      "minutes.actions",
      actions.map(({ text, line, assignee, due }) => ({
        text: at(line, text),
        details: [
          ...(assignee === undefined ? [] : [say("show.assignee", { who: assignee })]),
          ...(due === undefined ? [] : [say("show.due", { due: time(due) })]),
        ],
      })),
    ),
    ...part(
      "minutes.events",
      events.map(({ summary, line, when, past, tentative, flags }) => ({
        text: at(line, summary),
        details: [
          time(when, { flags }),
          ...(past ? [say("read.past")] : []),
          ...(tentative ? [say("read.tentative")] : []),
        ],
      })),
    ),
    heading(say("read.next-meeting")),
    {
      kind: "list",
      items: [
        nextMeeting === null
          ? { text: say("read.not-mentioned") }
          : {
              text: at(nextMeeting.line, nextMeeting.text),
              details: [nextMeeting.when ? time(nextMeeting.when) : say("read.no-date")],
            },
      ],
    },
    ...part("minutes.warnings", warnings.map(warningItem)),
  ];
}

/** What an import did, so that its operator can see at a glance whether it did what it should. */
export function importReportInWords({ added, changed, withdrawn, known, warnings }: ImportReport): Block[] {
  const toCheck = part("minutes.warnings", warnings.map(warningItem));
  if (added.length + changed.length + withdrawn.length === 0)
    return [heading(say("import.nothing-new", { known })), ...toCheck];
  const reworded = changed.filter(({ before, after }) => factsOf(before) === factsOf(after));
  const altered = changed.filter((one) => !reworded.includes(one));
  return [
    heading(
      say("import.summary", {
        added: added.length,
        changed: altered.length,
        reworded: reworded.length,
        withdrawn: withdrawn.length,
        known,
      }),
    ),
    ...part("import.new", added.map(itemOf)),
    ...part("import.changed", altered.map(changedItem)),
    ...part(
      "import.reworded",
      reworded.map(({ after }) => itemOf(after)),
    ),
    ...part("import.withdrawn", withdrawn.map(itemOf)),
    ...toCheck,
  ];
}

const field = (label: MessageId, value: Value) => ({ label: say(label), value });

const at = (line: number, text: string): Phrase => say("read.at-line", { line, text });

const heading = (text: Value): Block => ({ kind: "heading", text });

const part = (title: MessageId, items: Item[]): Block[] =>
  items.length === 0 ? [] : [heading(say(title, { count: items.length })), { kind: "list", items }];

const itemOf = (record: AgendaRecord): Item =>
  record.kind === "action" ? actionItem(record) : meetingItem(record);

function changedItem({ before, after }: ImportReport["changed"][number]): Item {
  const { text, details = [] } = itemOf(after);
  const [was] = itemOf(before).details ?? [];
  return { text, details: [...details, ...(was === undefined ? [] : [say("import.was", { was })])] };
}

/** What makes a record another one for its readers, its wording aside. */
const factsOf = ({ status, ...record }: AgendaRecord): string => {
  const when = record.kind === "action" ? record.due : record.when;
  // Each language has its own words for a stretch of days.
  return JSON.stringify([status, when?.kind === "window" ? { ...when, text: "" } : when]);
};
