import { UserError } from "../errors";
import { say } from "../language/values";
import { withActionTables } from "./action-tables";
import { actionsOf } from "./actions";
import { blocksOf } from "./blocks";
import { asMoment, finder } from "./dated";
import { eventsOf } from "./events";
import { headerOf } from "./header";
import { languagesOf } from "./language";
import { linesOf } from "./lines";
import { nextMeetingOf } from "./next-meeting";
import { outlineOf } from "./outline";
import { withLanguages, withoutTranslations } from "./side-by-side";
import { statementOf } from "./statements";
import { withTableZones } from "./table-zones";
import { judgeOf } from "./tenses";
import { LANGUAGE_UNSURE, type Minutes, type MinutesWarning } from "./types";
import { warningsOf } from "./warnings";
import { lexicon } from "./words";

/** Largest document that is read: a year's minutes take less than one megabyte. */
export const LARGEST_MEGABYTES = 5;

export interface ReadOptions {
  /** ISO 8601: stands in where the document does not say when the meeting was. */
  documentDate?: string;
}

/**
 * Reads the minutes of one meeting from plain text or Markdown. Takes time linear in the length of the text.
 * @throws UserError when there is no text, more than five million characters of it, or no date of the meeting.
 */
export function read(text: string, options: ReadOptions = {}): Minutes {
  if (text.length > LARGEST_MEGABYTES * 1_000_000)
    throw new UserError(say("error.minutes.too-large", { limit: LARGEST_MEGABYTES }));
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(say("error.minutes.empty"));

  const { tag, main, present, sure } = languagesOf(text);
  const words = lexicon(present);
  const blocks = withTableZones(blocksOf(linesOf(text)), namesZone);
  const outline = outlineOf(withActionTables(blocks, words), words);
  const header = headerOf(outline, words, tag, options.documentDate);
  const { meeting } = header;
  const find = finder(asMoment(meeting.when), tag);
  const judge = judgeOf(meeting.when, words, tag);

  const statements = withLanguages(
    outline.passages.map((passage) => statementOf(passage, find, judge, words)),
    present,
  );
  const { actions: marked, taken } = actionsOf(statements, words, find);
  const { actions, warnings } = withoutTranslations(marked, statements, main);
  const nextMeeting = nextMeetingOf(statements, meeting, words);
  const told = statements.filter(
    ({ passage }) => !header.lines.has(passage.block.line) || passage.section !== "",
  );
  const events = eventsOf(told, { meeting, actions, nextMeeting }, taken, words);
  return {
    language: tag,
    translation: words.translation.test(text),
    meeting,
    sections: outline.sections,
    actions,
    events,
    nextMeeting,
    warnings: [
      ...(sure ? [] : [languageUnsure(text)]),
      ...header.warnings,
      ...warnings,
      ...warningsOf(statements, events, header.lines),
    ].sort((a, b) => a.line - b.line),
  };
}

/** Whether the words beside an hour make it an instant. */
const namesZone = (text: string): boolean =>
  finder("2000-01-01T00:00:00Z", "en")(`2000-01-01 12:00 ${text}`)[0]?.when.kind === "instant";

/** Its first line, as nothing else says more. */
const languageUnsure = (text: string): MinutesWarning => ({
  line: 1,
  code: LANGUAGE_UNSURE,
  text: text.trim().split("\n", 1)[0]!.trim().slice(0, 200),
});
