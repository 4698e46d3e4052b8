import fc from "fast-check";
import { edit } from "../../src/agenda/edits";
import { merge } from "../../src/agenda/merge";
import type { ActionItem, Meeting } from "../../src/agenda/types";
import type { Minutes } from "../../src/minutes/types";
import type { When } from "../../src/times/types";
import { actionAt, Desk, eventAt, LATER, minutesWith, NOW } from "./support";

const day = fc.integer({ min: 1, max: 28 }).map((at) => `2025-12-${String(at).padStart(2, "0")}`);
const when: fc.Arbitrary<When> = fc.oneof(
  day.map((start) => ({ kind: "date" as const, start })),
  fc
    .tuple(day, fc.integer({ min: 10, max: 23 }))
    .map(([date, hour]) => ({ kind: "instant" as const, start: `${date}T${hour}:00Z` })),
  day.map((start) => ({ kind: "floating" as const, start: `${start}T09:30` })),
  day.map((from) => ({ kind: "window" as const, from, to: "2025-12-31", text: "some day" })),
);
const words = fc
  .array(
    fc.constantFrom("report", "draft", "list", "IMSB", "BPF", "poll", "agenda", "budget", "webinar", "call"),
    { minLength: 1, maxLength: 5 },
  )
  .map((some) => some.join(" "));

interface Fact {
  action: boolean;
  words: string;
  when: When | null;
  flagged: boolean;
  /** Lines below the one before. */
  below: number;
}

const fact: fc.Arbitrary<Fact> = fc.record({
  action: fc.boolean(),
  words,
  when: fc.option(when),
  flagged: fc.boolean(),
  below: fc.integer({ min: 1, max: 4 }),
});

const facts = fc.array(fact, { maxLength: 12 });

/** A document that tells of these facts, one below the other. */
function documentOf(facts: readonly Fact[], language = "en"): Minutes {
  const minutes = minutesWith({ language, translation: language !== "en" });
  let line = 5;
  for (const { action, words, when, flagged, below } of facts) {
    line += below;
    const text = language === "en" ? words : `${language}: ${words}`;
    if (action) minutes.actions.push(actionAt(line, text, when ? { due: when } : {}));
    else if (when)
      minutes.events.push({
        ...eventAt(line, text, "2025-12-01"),
        when,
        text,
        flags: flagged ? ["far-from-document"] : [],
      });
  }
  return minutes;
}

/** Nothing changes when the document last imported is imported again. */
const isSettled = (desk: Desk, minutes: Minutes): boolean => {
  const { records, documents, report } = merge(desk.known, minutes, LATER);
  return records.length + documents.length + report.added.length + report.changed.length === 0;
};

const visible = ({ view }: Desk): unknown =>
  [...view.meetings, ...view.actions]
    .map(({ id: _id, sequence: _s, timing: _t, timedAt: _at, changedAt: _c, ...record }) => record)
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));

describe("merging", () => {
  it("is idempotent, whatever was imported before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(facts, fc.constantFrom("en", "zh-Hans")), { minLength: 1, maxLength: 4 }),
        (versions) => {
          const desk = new Desk();
          for (const [told, language] of versions) {
            desk.import(documentOf(told, language));
            expect(isSettled(desk, documentOf(told, language))).toBe(true);
          }
        },
      ),
    );
  });

  it("does not depend on which of two agreeing language versions comes first", () => {
    fc.assert(
      fc.property(facts, (told) => {
        const desks = [
          ["en", "zh-Hans"],
          ["zh-Hans", "en"],
        ].map((languages) => {
          const desk = new Desk();
          for (const language of languages) desk.import(documentOf(told, language));
          return desk;
        });
        expect(visible(desks[0]!)).toEqual(visible(desks[1]!));
        expect(desks[0]!.view.actions).toHaveLength(told.filter(({ action }) => action).length);
      }),
    );
  });

  it("lets the English version decide, in whichever order the versions come", () => {
    const differing = fc.array(fc.tuple(fact, fc.boolean(), day), { maxLength: 12 });
    fc.assert(
      fc.property(differing, fc.boolean(), (told, englishFirst) => {
        const english = documentOf(told.map(([one]) => one));
        const chinese = documentOf(
          told.map(([one, misdated, start]) =>
            misdated && one.when ? { ...one, when: { kind: "date", start } } : one,
          ),
          "zh-Hans",
        );
        const desk = new Desk();
        for (const minutes of englishFirst ? [english, chinese] : [chinese, english]) desk.import(minutes);
        const decided = [...desk.view.actions, ...desk.events]
          .filter(({ sources }) => sources.some(({ language }) => language === "en"))
          .map((record) => JSON.stringify(record.kind === "action" ? (record.due ?? null) : record.when));
        const said = [
          ...english.actions.map(({ due }) => due ?? null),
          ...english.events.map(({ when }) => when),
        ];
        expect(decided.sort()).toEqual(said.map((when) => JSON.stringify(when)).sort());
      }),
    );
  });

  it("never gives a record away, never lowers a counter, and deletes nothing", () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 2, maxLength: 4 }), (versions) => {
        const desk = new Desk();
        for (const told of versions) {
          const before = desk.known.records;
          desk.import(documentOf(told), LATER);
          for (const [uid, { record }] of before) {
            const after = desk.known.records.get(uid)!.record;
            expect(after.id).toBe(record.id);
            expect(after.sequence).toBeGreaterThanOrEqual(record.sequence);
            expect(after.timing).toBeGreaterThanOrEqual(record.timing);
          }
        }
        const ids = [...desk.known.records.values()].map(({ record }) => record.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("lets everything that people did outlast any later version", () => {
    fc.assert(
      fc.property(
        facts,
        fc.array(facts, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat()),
        (told, later, picks) => {
          const desk = new Desk();
          desk.import(documentOf(told));
          const touched = new Map<string, ActionItem["edits"] | Meeting["edits"]>();
          for (const pick of picks) {
            const all = [...desk.known.records.values()];
            const kept = all[pick % all.length]!;
            const edits =
              kept.record.kind === "action"
                ? { status: "COMPLETED" as const }
                : { status: "CANCELLED" as const };
            desk.apply(edit(desk.known, kept, edits, "console:alice", NOW));
            touched.set(kept.record.uid, edits);
          }
          for (const version of later) desk.import(documentOf(version), LATER);
          for (const [uid, edits] of touched) {
            const { record } = desk.known.records.get(uid)!;
            expect(record.edits).toEqual(edits);
            expect(record.status).toBe(edits.status);
          }
        },
      ),
    );
  });

  it("says for certain only what no flag puts in doubt", () => {
    fc.assert(
      fc.property(facts, (told) => {
        const desk = new Desk();
        desk.import(documentOf(told));
        for (const { status, flags } of desk.events)
          expect(status).toBe(flags.length > 0 ? "TENTATIVE" : "CONFIRMED");
      }),
    );
  });
});
