import type { AgendaRecord, MinutesRecord } from "../../src/agenda/types";
import type { Locale } from "../../src/language/locales";
import { textOf } from "../../src/language/spans";
import type { Value } from "../../src/language/values";
import { inWords } from "../../src/language/words";
import { messageOf } from "../../src/reminders/message";
import type { Occurrence, Telling } from "../../src/reminders/types";
import { action, CHANNEL, meeting, viewOf } from "./records";

const occurrence = (about: Telling, record: AgendaRecord = meeting()): Occurrence<Telling> => ({
  id: "r1",
  subject: record.uid,
  timing: record.timing,
  when: record.kind === "action" ? record.due! : record.when,
  about,
  subscription: "R2",
  place: CHANNEL,
  due: "2025-11-30T14:00Z",
  expires: "2025-12-01T14:15Z",
});

const words = (
  what: Occurrence<Telling>,
  record: AgendaRecord,
  options: { locale?: Locale; zone?: string; isLate?: boolean; minutes?: MinutesRecord[] } = {},
): string => {
  const { locale = "en", zone = "Asia/Shanghai", isLate = false, minutes = [] } = options;
  const reader = { locales: [locale] as const, zone, now: "2025-11-30T14:10:00.000Z" };
  const said = (value: Value): string => inWords(value, reader).map(textOf).join("");
  return messageOf(what, record, { ...viewOf(record), minutes }, isLate)
    .flatMap((block) => {
      if (block.kind === "fields")
        return block.fields.map(({ label, value }) => `${said(label)}: ${said(value)}`);
      if (block.kind === "buttons")
        return block.buttons.map(({ label, line }) => `[${said(label)}: /mag ${line}]`);
      return "text" in block ? [said(block.text)] : [];
    })
    .join("\n");
};

const minutes = (language: string, translation: boolean): MinutesRecord => ({
  meeting: "meeting-9@mag",
  language,
  translation,
  title: "Meeting IX",
  group: "MAG",
  when: { kind: "date", start: "2025-11-18" },
  sections: [],
  nextMeeting: null,
  warnings: [],
  importedAt: "2025-11-18T12:00:00.000Z",
  version: 1,
});

describe("the message of a reminder", () => {
  it("says what, when, how soon, whose, where from, and how to stop it", () => {
    const text = words(occurrence({ kind: "lead", lead: "P1D" }), meeting());
    expect(text).toContain("Reminder: MAG meeting X");
    expect(text).toContain("1 December 2025");
    expect(text).toContain("22:00");
    expect(text).toContain("14:00 UTC");
    expect(text).toContain("How soon: in 24 hours");
    expect(text).toContain("Group: Multistakeholder Advisory Group");
    expect(text).toContain("[Snooze: /mag remind snooze M1]\n[Source: /mag source M1]");
    expect(text).toContain("/mag remind cancel R2");
    expect(text).not.toMatch(/late|translation/);
  });

  it("says it in Chinese", () => {
    const text = words(occurrence({ kind: "lead", lead: "P1D" }), meeting(), { locale: "zh-Hans" });
    expect(text).toContain("提醒：第十次会议");
    expect(text).toContain("多利益相关方咨询小组");
  });

  it("says for whom a deadline is", () => {
    const text = words(occurrence({ kind: "lead", lead: "P0D" }, action()), action());
    expect(text).toContain("Deadline: Send comments on the report");
    expect(text).toContain("For: all members");
    expect(text).toContain("21 November 2025");
  });

  it("says that it is late, and since when", () => {
    const text = words(occurrence({ kind: "lead", lead: "P1D" }), meeting(), { isLate: true });
    expect(text).toMatch(/This comes late: it was due .*30 November 2025.*14:00 UTC/);
  });

  it("says the old time and the new one of what moved", () => {
    const moved = meeting({ when: { kind: "instant", start: "2025-12-03T15:00Z" } });
    const from = { kind: "instant" as const, start: "2025-12-01T14:00Z" };
    const text = words(occurrence({ kind: "moved", from }, moved), moved);
    expect(text).toContain("Moved: MAG meeting X");
    expect(text).toMatch(/Formerly: .*1 December 2025/);
    expect(text).toMatch(/Now: .*3 December 2025/);
  });

  it("says that a floating new time has no zone", () => {
    const moved = meeting({ when: { kind: "floating", start: "2025-12-03T15:00" } });
    const from = { kind: "instant" as const, start: "2025-12-01T14:00Z" };
    expect(words(occurrence({ kind: "moved", from }, moved), moved)).toMatch(/zone not stated/i);
  });

  it("says that something is cancelled, or takes place after all", () => {
    expect(words(occurrence({ kind: "cancelled" }), meeting())).toContain("Cancelled: MAG meeting X");
    expect(words(occurrence({ kind: "restored" }), meeting())).toContain(
      "Takes place after all: MAG meeting X",
    );
    expect(words(occurrence({ kind: "cancelled" }, action()), action())).toContain("No longer needed: ");
  });

  it("notes the translation when every source is one, and only then", () => {
    const source = meeting().sources[0]!;
    const chinese = meeting({ sources: [{ ...source, language: "zh-Hans" }] });
    const both = meeting({ sources: [source, { ...source, language: "zh-Hans" }] });
    const known = [minutes("en", false), minutes("zh-Hans", true)];
    const note = /unofficial translation/;
    const reminder = occurrence({ kind: "lead", lead: "P1D" });
    expect(words(reminder, chinese, { minutes: known })).toMatch(note);
    expect(words(reminder, both, { minutes: known })).not.toMatch(note);
    expect(words(reminder, meeting({ sources: [] }), { minutes: known })).not.toMatch(note);
  });
});
