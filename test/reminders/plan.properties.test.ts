import fc from "fast-check";
import type { AgendaRecord } from "../../src/agenda/types";
import { plan as planAhead } from "../../src/reminders/plan";
import type { Delivery, Occurrence, Once, Subscription } from "../../src/reminders/types";
import type { When } from "../../src/times/types";
import { action, DIRECT, meeting, NOW, subscription, viewOf } from "./records";

const plan = (...[agenda, subscriptions, deliveries, now]: Parameters<typeof planAhead>): Occurrence[] =>
  planAhead(agenda, subscriptions, deliveries, now, "P500D");

const instant = fc
  .date({ min: new Date("2025-09-01T00:00Z"), max: new Date("2026-06-01T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = instant.map((iso) => iso.slice(0, 10));

const certain: fc.Arbitrary<When> = fc.oneof(
  instant.map((start): When => ({ kind: "instant", start: `${start.slice(0, 16)}Z` })),
  date.map((start): When => ({ kind: "date", start })),
);
const vague: fc.Arbitrary<When> = fc.oneof(
  instant.map((start): When => ({ kind: "floating", start: start.slice(0, 16) })),
  date.map((from): When => ({ kind: "window", from, to: from, text: "that week" })),
);

const recordOf = (uid: string): fc.Arbitrary<AgendaRecord> =>
  fc
    .record({
      when: fc.oneof({ weight: 3, arbitrary: certain }, { weight: 1, arbitrary: vague }),
      isAction: fc.boolean(),
      status: fc.nat(2),
      group: fc.constantFrom("MAG", "NRIs"),
      timing: fc.nat(3),
      timedAt: instant,
      isFlagged: fc.boolean(),
    })
    .map(({ when, isAction, status, isFlagged, ...common }) => {
      const shared = {
        ...common,
        uid,
        id: uid,
        flags: isFlagged ? (["zone-ambiguous"] as const).slice() : [],
      };
      return isAction
        ? action({
            ...shared,
            due: when,
            status: (["NEEDS-ACTION", "COMPLETED", "CANCELLED"] as const)[status]!,
          })
        : meeting({ ...shared, when, status: (["CONFIRMED", "TENTATIVE", "CANCELLED"] as const)[status]! });
    });

const subscriptionOf = (id: string): fc.Arbitrary<Subscription> =>
  fc
    .record({
      place: fc.constantFrom("general", "random", "alice").map((name) => ({
        platform: "console" as const,
        id: name,
        kind: name === "alice" ? ("direct" as const) : ("channel" as const),
      })),
      scope: fc.constantFrom<Subscription["scope"]>(
        { kind: "all" },
        { kind: "group", group: "MAG" },
        { kind: "record", uid: "X1" },
      ),
      meetings: fc.subarray(["P12M", "P1M", "P1W", "P1D", "PT1H", "PT1M30S"]),
      deadlines: fc.subarray(["P11M", "P3D", "P1D", "P0D"]),
      zone: fc.constantFrom(null, "Asia/Shanghai", "America/New_York", "Africa/Cairo", "UTC+05:45"),
      since: instant,
    })
    .map(({ meetings, deadlines, ...rest }) => subscription({ ...rest, id, leads: { meetings, deadlines } }));

const world = fc.record({
  records: fc.tuple(...["X1", "X2", "X3", "X4"].map(recordOf)),
  subscriptions: fc.tuple(...["R1", "R2", "R3"].map(subscriptionOf)),
  /** What was posted before, of an earlier time of the same records. */
  history: fc.tuple(...["X1", "X2", "X3", "X4"].map(recordOf)),
});

type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const sent = (occurrence: Occurrence): Delivery => ({
  state: "sent",
  occurrence,
  at: occurrence.due,
  messageId: occurrence.id,
  late: false,
});

const historyOf = ({ history, subscriptions }: World): Delivery[] =>
  plan(viewOf(...history.map((record) => ({ ...record, timing: 0 }))), subscriptions, [], NOW).map(sent);

describe("a plan, whatever the agenda and the subscriptions", () => {
  it("is the same when made twice, and in whatever order the facts come", () => {
    fc.assert(
      fc.property(world, (facts) => {
        const { records, subscriptions } = facts;
        const deliveries = historyOf(facts);
        const once = plan(viewOf(...records), subscriptions, deliveries, NOW);
        expect(plan(viewOf(...records), subscriptions, deliveries, NOW)).toEqual(once);
        const backwards = viewOf(...records.toReversed());
        expect(plan(backwards, subscriptions.toReversed(), deliveries.toReversed(), NOW)).toEqual(once);
      }),
    );
  });

  it("has each occurrence once, in order of due time, each of use at some time", () => {
    fc.assert(
      fc.property(world, (facts) => {
        const occurrences = plan(viewOf(...facts.records), facts.subscriptions, historyOf(facts), NOW);
        expect(new Set(occurrences.map(({ id }) => id)).size).toBe(occurrences.length);
        const dues = occurrences.map(({ due }) => Date.parse(due));
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        for (const { due, expires } of occurrences) expect(Date.parse(due)).toBeLessThan(Date.parse(expires));
      }),
    );
  });

  it("has no reminder of what is in doubt, done, cancelled or vague, and none that fell due before it was known", () => {
    fc.assert(
      fc.property(world, ({ records, subscriptions }) => {
        const view = viewOf(...records);
        for (const { subject, due, subscription: id } of plan(view, subscriptions, [], NOW)) {
          const record = view.find(subject)!;
          const when = record.kind === "action" ? record.due : record.when;
          // Vague words have a last day, which is what a deadline needs; a meeting would need their first moment.
          expect(["instant", "date", ...(record.kind === "action" ? ["window"] : [])]).toContain(when?.kind);
          expect(["CONFIRMED", "NEEDS-ACTION"]).toContain(record.status);
          expect(record.flags).toEqual([]);
          if (Date.parse(record.timedAt) <= Date.parse(NOW))
            expect(Date.parse(due)).toBeGreaterThanOrEqual(Date.parse(record.timedAt));
          const wish = subscriptions.find((one) => one.id === id)!;
          expect(Date.parse(due)).toBeGreaterThanOrEqual(Date.parse(wish.since));
        }
      }),
    );
  });

  it("is empty once all of it was posted", () => {
    fc.assert(
      fc.property(world, ({ records, subscriptions }) => {
        const all = plan(viewOf(...records), subscriptions, [], NOW).map(sent);
        expect(plan(viewOf(...records), subscriptions, all, NOW)).toEqual([]);
      }),
    );
  });

  it("has the same for the days to come, however far it reaches", () => {
    fc.assert(
      fc.property(world, (facts) => {
        const { records, subscriptions } = facts;
        const deliveries = historyOf(facts);
        const until = Date.parse("2025-11-26T12:00:00.000Z");
        const all = plan(viewOf(...records), subscriptions, deliveries, NOW);
        const soon = planAhead(viewOf(...records), subscriptions, deliveries, NOW, "P8D");
        expect(soon).toEqual(all.filter(({ due }) => Date.parse(due) <= until));
      }),
      { numRuns: 500 },
    );
  });

  it("has at most one notice of a record for a place, and only where something else had been posted", () => {
    fc.assert(
      fc.property(world, (facts) => {
        const deliveries = historyOf(facts);
        const notices = plan(viewOf(...facts.records), facts.subscriptions, deliveries, NOW).filter(
          ({ about }) => about.kind !== "lead" && about.kind !== "edit",
        );
        const names = notices.map(({ subject, place }) => `${subject} ${place.id}`);
        expect(new Set(names).size).toBe(names.length);
        for (const { subject, place } of notices)
          expect(
            deliveries.some(
              (one) => one.occurrence.subject === subject && one.occurrence.place.id === place.id,
            ),
          ).toBe(true);
      }),
    );
  });
});

describe("what somebody put off till later, whatever the agenda", () => {
  const snooze = (uid: string, once: Once, zone: string | null): Subscription =>
    subscription({
      id: "R9",
      place: DIRECT,
      scope: { kind: "record", uid },
      leads: { meetings: [], deadlines: [] },
      zone,
      once,
    });
  const again = (record: AgendaRecord, wish: Subscription, deliveries: Delivery[] = []): Occurrence[] =>
    plan(viewOf(record), [wish], deliveries, NOW).filter(({ about }) => about.kind === "again");
  const zones = fc.constantFrom(null, "Asia/Shanghai", "America/New_York", "UTC+05:45");
  const at = (when: When): string => ("start" in when ? when.start : when.from);

  it("comes once if it stands for sure, and not at all if it does not", () => {
    fc.assert(
      fc.property(recordOf("X1"), instant, zones, (record, moment, zone) => {
        const when = record.kind === "action" ? record.due! : record.when;
        const found = again(record, snooze("X1", { at: moment, when }, zone));
        const stands = ["CONFIRMED", "NEEDS-ACTION"].includes(record.status) && record.flags.length === 0;
        expect(found.length).toBeLessThanOrEqual(stands ? 1 : 0);
        for (const { due } of found) expect(due).toBe(moment);
        // What nobody would read any more is left out of the plan.
        if (stands && Date.parse(moment) > Date.parse(NOW) && at(when) > moment)
          expect(found).toHaveLength(1);
      }),
    );
  });

  it("is the same occurrence when it moves, as long before, and comes no second time", () => {
    const clock = instant.map((start): When => ({ kind: "instant", start: `${start.slice(0, 16)}Z` }));
    fc.assert(
      fc.property(clock, clock, fc.nat(20 * 24 * 60), zones, (before, after, minutes, zone) => {
        const moment = new Date(Date.parse(at(before)) - minutes * 60_000).toISOString();
        const wish = snooze("X1", { at: moment, when: before }, zone);
        const timedAt = "2025-01-01T00:00:00.000Z";
        const [first] = again(meeting({ uid: "X1", when: before, timedAt }), wish);
        const moved = meeting({ uid: "X1", when: after, timing: 1, timedAt });
        const [second] = again(moved, wish);
        if (second) expect(Date.parse(at(after)) - Date.parse(second.due)).toBe(minutes * 60_000);
        if (first && second) expect(second.id).toBe(first.id);
        if (first) expect(again(moved, wish, [sent(first)])).toEqual([]);
      }),
    );
  });
});
