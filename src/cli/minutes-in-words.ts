import type { ImportReport } from "../agenda/agenda";
import type { AgendaRecord } from "../agenda/types";
import type { Minutes } from "../minutes/types";
import type { When } from "../times/types";

/** Minutes as an operator reads them in a terminal, to check the reading against the document. */
export function minutesInWords(minutes: Minutes): string {
  const { meeting, sections, actions, events, nextMeeting, warnings } = minutes;
  const number = meeting.number === undefined ? "" : `, meeting ${meeting.number}`;
  return [
    `${meeting.title}`,
    `  ${meeting.group}${number}, ${whenInWords(meeting.when)}${meeting.format ? `, ${meeting.format}` : ""}; language ${minutes.language}${minutes.translation ? " (unofficial translation)" : ""}`,
    ...part(
      "Sections",
      sections.map(({ title, line }) => `${at(line)} ${title}`),
    ),
    ...part(
      "Actions",
      actions.map(({ text, line, assignee, due }) =>
        [`${at(line)} ${text}`, assignee && `for: ${assignee}`, due && `by: ${whenInWords(due)}`]
          .filter(Boolean)
          .join(`\n${INDENT}`),
      ),
    ),
    ...part(
      "Events",
      events.map(({ summary, line, when, past, tentative, flags }) => {
        const notes = [past && "past", tentative && "tentative", ...flags].filter(Boolean).join(", ");
        return `${at(line)} ${whenInWords(when)}  ${summary}${notes ? `  [${notes}]` : ""}`;
      }),
    ),
    ...part(
      "Next meeting",
      nextMeeting
        ? [
            `${at(nextMeeting.line)} ${nextMeeting.when ? whenInWords(nextMeeting.when) : "no date given"}: ${nextMeeting.text}`,
          ]
        : ["not mentioned"],
    ),
    ...part(
      "To be checked",
      warnings.map(({ line, code, text }) => `${at(line)} ${code}: ${text}`),
    ),
  ].join("\n");
}

const INDENT = " ".repeat(10);

const at = (line: number): string => `line ${line}`.padEnd(9);

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${title} (${lines.length})`, ...lines.map((line) => ` ${line}`)];

function whenInWords(when: When): string {
  const range = (start: string, end: string | undefined): string =>
    end === undefined ? start : `${start} to ${end}`;
  switch (when.kind) {
    case "window":
      return `between ${when.from} and ${when.to} (“${when.text}”)`;
    case "floating":
      return `${range(when.start, when.end)} (zone not stated)`;
    case "date":
    case "instant":
      return range(when.start, when.end);
  }
}

/** What an import did, so that its operator can see at a glance whether it did what it should. */
export function importReportInWords(report: ImportReport): string {
  const { added, withdrawn, known, warnings } = report;
  const translated = report.changed.filter(
    ({ before, after }) => factsInWords(before) === factsInWords(after),
  );
  const changed = report.changed.filter((one) => !translated.includes(one));
  if (added.length + report.changed.length + withdrawn.length === 0)
    return [`Nothing new: all ${known} facts are known already.`, ...warningLines(warnings)].join("\n");
  return [
    `${added.length} new, ${changed.length} changed, ${translated.length} with new wording or language, ${withdrawn.length} withdrawn, ${known} known already.`,
    ...part("New", added.map(recordInWords)),
    ...part(
      "Changed",
      changed.map(({ before, after }) => `${recordInWords(after)}\n${INDENT}was: ${recordInWords(before)}`),
    ),
    ...part(
      "With new wording or language",
      translated.map(({ after }) => recordInWords(after)),
    ),
    ...part("Withdrawn (no longer in the minutes)", withdrawn.map(recordInWords)),
    ...warningLines(warnings),
  ].join("\n");
}

const warningLines = (warnings: ImportReport["warnings"]): string[] =>
  part(
    "To be checked",
    warnings.map(({ line, code, text }) => `${at(line)} ${code}: ${text}`),
  );

const recordInWords = (record: AgendaRecord): string => {
  const { when, doubt } = factsOf(record);
  const summary = Object.values(record.summary)[0] ?? "";
  return `${record.id.padEnd(4)} ${when}${summary}${doubt}`;
};

const factsInWords = (record: AgendaRecord): string => {
  const { when, doubt } = factsOf(record);
  return `${when}${record.status}${doubt}`;
};

function factsOf(record: AgendaRecord): { when: string; doubt: string } {
  const when = record.kind === "action" ? record.due : record.when;
  const isDoubtful = record.kind !== "action" && record.status === "TENTATIVE";
  return {
    when: when ? `${whenInWords(when)}  ` : "",
    doubt: isDoubtful ? "  [not certain; no reminders until confirmed]" : "",
  };
}
