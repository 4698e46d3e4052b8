import { isEdit } from "../../src/reminders/edits";
import { occurrenceId } from "../../src/reminders/identity";
import { plan } from "../../src/reminders/plan";
import type { Delivery, Occurrence, Subscription } from "../../src/reminders/types";
import { action, CHANNEL, DIRECT, meeting, NOW, subscription, viewOf } from "./records";

const dues = (occurrences: Occurrence[]): string[] => occurrences.map(({ due }) => due);

/** That an occurrence was posted. */
const sent = (occurrence: Occurrence): Delivery => ({
  state: "sent",
  occurrence,
  at: occurrence.due,
  messageId: "m1",
  late: false,
});

const planned = (
  records: Parameters<typeof viewOf>,
  subscriptions: Subscription[] = [subscription()],
  deliveries: Delivery[] = [],
  now = NOW,
): Occurrence[] => plan(viewOf(...records), subscriptions, deliveries, now, "P60D");

describe("the plan of reminders", () => {
  it("has each lead time of a meeting, and the mornings of a deadline, in order", () => {
    const occurrences = planned([meeting(), action()]);
    expect(occurrences.map(({ subject, about, due }) => [subject, about, due])).toEqual([
      ["action-1@mag", { kind: "lead", lead: "P3D" }, "2025-11-18T09:00Z"],
      ["action-1@mag", { kind: "lead", lead: "P0D" }, "2025-11-21T09:00Z"],
      ["meeting-10@mag", { kind: "lead", lead: "P1W" }, "2025-11-24T14:00Z"],
      ["meeting-10@mag", { kind: "lead", lead: "P1D" }, "2025-11-30T14:00Z"],
      ["meeting-10@mag", { kind: "lead", lead: "PT1H" }, "2025-12-01T13:00Z"],
    ]);
  });

  it("is of each place's own mornings and days", () => {
    const tokyo = subscription({ id: "R2", place: DIRECT, zone: "Asia/Tokyo" });
    expect(dues(planned([action()], [subscription(), tokyo]))).toEqual([
      "2025-11-18T00:00Z",
      "2025-11-18T09:00Z",
      "2025-11-21T00:00Z",
      "2025-11-21T09:00Z",
    ]);
  });

  it("takes UTC where a zone is not known any more", () => {
    const lost = subscription({ zone: "Mars/Olympus" });
    expect(dues(planned([action()], [lost]))).toEqual(["2025-11-18T09:00Z", "2025-11-21T09:00Z"]);
  });

  it("keeps to the scope of a subscription", () => {
    const other = meeting({ uid: "other@mag", id: "M2", group: "NRIs" });
    const scoped = (scope: Subscription["scope"]): Set<string> =>
      new Set(planned([meeting(), other], [subscription({ scope })]).map(({ subject }) => subject));
    expect(scoped({ kind: "all" }).size).toBe(2);
    expect([...scoped({ kind: "group", group: "NRIs" })]).toEqual(["other@mag"]);
    expect([...scoped({ kind: "record", uid: "meeting-10@mag" })]).toEqual(["meeting-10@mag"]);
  });

  it("has one occurrence where two subscriptions of a place ask for the same, and two for two places", () => {
    const both = [
      subscription(),
      subscription({ id: "R2", scope: { kind: "group", group: "MAG" } }),
      subscription({ id: "R3", place: DIRECT }),
    ];
    const occurrences = planned([meeting()], both);
    expect(occurrences).toHaveLength(6);
    expect(occurrences.filter(({ place }) => place.id === CHANNEL.id).map((one) => one.subscription)).toEqual(
      ["R2", "R2", "R2"],
    );
  });

  it("leaves out what is in doubt, done, or not known to the hour", () => {
    expect(planned([meeting({ status: "TENTATIVE" })])).toEqual([]);
    expect(planned([meeting({ flags: ["weekday-mismatch"] })])).toEqual([]);
    expect(planned([meeting({ when: { kind: "floating", start: "2025-12-01T14:00" } })])).toEqual([]);
    expect(
      planned([
        meeting({ when: { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "last week" } }),
      ]),
    ).toEqual([]);
    expect(planned([meeting({ status: "CANCELLED" })])).toEqual([]);
    expect(
      planned([action({ status: "COMPLETED" }), action({ status: "CANCELLED", uid: "a2", id: "A2" })]),
    ).toEqual([]);
    const { due: _, ...dateless } = action();
    expect(planned([dateless])).toEqual([]);
  });

  it("has a deadline in vague words, by the last day that they can mean", () => {
    const due = { kind: "window", from: "2025-11-24", to: "2025-11-30", text: "last week" } as const;
    expect(planned([action({ due })]).map((one) => [one.due, one.when])).toEqual([
      ["2025-11-27T09:00Z", due],
      ["2025-11-30T09:00Z", due],
    ]);
  });

  it("has what a person vouched for, flags or not", () => {
    const { when } = meeting();
    const flags = ["weekday-mismatch" as const];
    expect(planned([meeting({ flags, edits: { confirmed: when } })])).toHaveLength(3);
    expect(planned([meeting({ flags, edits: { when } })])).toHaveLength(3);
    expect(planned([action({ flags, edits: { due: { kind: "date", start: "2025-11-21" } } })])).toHaveLength(
      2,
    );
    expect(planned([action({ flags, edits: { due: { kind: "date", start: "2025-11-22" } } })])).toEqual([]);
  });

  it("leaves out what fell due before the time was known", () => {
    const known = meeting({ timedAt: "2025-11-24T14:00:00.001Z" });
    expect(dues(planned([known], [subscription()], [], "2025-11-25T00:00:00.000Z"))).toEqual([
      "2025-11-30T14:00Z",
      "2025-12-01T13:00Z",
    ]);
  });

  it("takes a time that was set after now as known for good, since clocks can be set back", () => {
    const imported = meeting({ timedAt: "2026-11-22T09:00:00.000Z" });
    expect(planned([imported])).toHaveLength(3);
    expect(planned([imported], [subscription({ since: "2025-11-30T00:00:00.000Z" })])).toHaveLength(2);
  });

  it("leaves out what fell due before anybody asked for it", () => {
    expect(dues(planned([meeting()], [subscription({ since: "2025-12-01T12:59:59Z" })]))).toEqual([
      "2025-12-01T13:00Z",
    ]);
    expect(planned([meeting()], [subscription({ since: "2025-12-01T13:00:00Z" })])).toHaveLength(1);
    expect(planned([meeting()], [subscription({ since: "2025-12-01T13:00:01Z" })])).toEqual([]);
  });

  it("counts a lead time that joined later from then", () => {
    const added = { meetings: { P1D: "2025-11-30T15:00:00.000Z" } };
    expect(dues(planned([meeting()], [subscription({ added })]))).toEqual([
      "2025-11-24T14:00Z",
      "2025-12-01T13:00Z",
    ]);
  });

  it("still has what fell due while the bot was down, so that it is settled", () => {
    const late = "2025-12-01T13:30:00.000Z";
    expect(planned([meeting()], [subscription()], [], late)).toHaveLength(3);
    expect(planned([meeting()], [subscription()], [], "2025-12-20T00:00:00.000Z")).toHaveLength(3);
    expect(planned([meeting()], [subscription()], [], "2026-01-20T00:00:00.000Z")).toEqual([]);
  });

  it("reaches eight days ahead, and has all that falls due until then", () => {
    const year = subscription({ leads: { meetings: ["P1Y"], deadlines: ["P1Y"] } });
    const dueSoon = (...records: Parameters<typeof viewOf>): string[] =>
      dues(plan(viewOf(...records), [year], [], NOW));
    const far = (start: string): string[] =>
      dues(plan(viewOf(meeting({ when: { kind: "instant", start } })), [subscription()], [], NOW));
    expect(far("2025-12-03T12:00Z")).toEqual(["2025-11-26T12:00Z"]);
    expect(far("2025-12-03T12:01Z")).toEqual([]);
    const nextYear = meeting({ when: { kind: "instant", start: "2026-11-26T12:00Z" } });
    expect(dueSoon(nextYear)).toEqual(["2025-11-26T12:00Z"]);
    const deadline = action({ due: { kind: "date", start: "2026-11-26" } });
    expect(dueSoon(deadline)).toEqual(["2025-11-26T09:00Z"]);
  });

  it("leaves out what has come to an end, whatever the end", () => {
    const [week, day, hour] = planned([meeting()]) as [Occurrence, Occurrence, Occurrence];
    const ends: Delivery[] = [
      sent(week),
      { state: "missed", occurrence: day, at: NOW, reason: "stale" },
      { state: "failed", occurrence: hour, at: NOW, code: "channel_not_found" },
    ];
    expect(planned([meeting()], [subscription()], ends)).toEqual([]);
  });

  it("keeps what may have been posted, even when nothing asks for it any more", () => {
    const [week] = planned([meeting()]) as [Occurrence];
    const sending: Delivery = { state: "sending", occurrence: week, at: NOW, attempts: 1 };
    expect(plan(viewOf(), [], [sending], NOW)).toEqual([week]);
    const waiting: Delivery = { state: "waiting", occurrence: week, at: NOW, attempts: 1, code: "busy" };
    expect(plan(viewOf(), [], [waiting], NOW)).toEqual([]);
  });
});

describe("the plan of notices", () => {
  const [week] = planned([meeting()]) as [Occurrence];
  const told = [sent(week)];
  const changed = { timing: 1, timedAt: "2025-11-25T10:00:00.000Z" };
  const moved = meeting({ ...changed, when: { kind: "instant", start: "2025-12-03T14:00Z" } });
  /** After all the changes that are told of here. */
  const plannedLater = (
    records: Parameters<typeof viewOf>,
    subscriptions = [subscription()],
    deliveries: Delivery[] = [],
  ): Occurrence[] => planned(records, subscriptions, deliveries, "2025-12-02T12:00:00.000Z");
  const notices = (occurrences: Occurrence[]): Occurrence[] =>
    occurrences.filter((one) => one.about.kind !== "lead" && !isEdit(one));
  const edits = (occurrences: Occurrence[]): Occurrence[] => occurrences.filter(isEdit);

  it("tells of a move where the old time had been told, at once and until neither time is to come", () => {
    expect(notices(plannedLater([moved], [subscription()], told))).toEqual([
      {
        id: occurrenceId({
          subject: moved.uid,
          timing: 1,
          about: { kind: "moved", from: moved.when },
          place: CHANNEL,
        }),
        subject: moved.uid,
        timing: 1,
        when: moved.when,
        about: { kind: "moved", from: { kind: "instant", start: "2025-12-01T14:00Z" } },
        subscription: "R1",
        place: CHANNEL,
        due: changed.timedAt,
        expires: "2025-12-03T14:15Z",
      },
    ]);
  });

  it("does not where nothing had been posted, or where nobody is subscribed any more", () => {
    expect(notices(plannedLater([moved]))).toEqual([]);
    const missed: Delivery = { state: "missed", occurrence: week, at: NOW, reason: "too-late" };
    expect(notices(plannedLater([moved], [subscription()], [missed]))).toEqual([]);
    expect(notices(plannedLater([moved], [subscription({ place: DIRECT })], told))).toEqual([]);
    expect(notices(plannedLater([moved], [], told))).toEqual([]);
  });

  it("tells once of each timing", () => {
    const [notice] = notices(plannedLater([moved], [subscription()], told)) as [Occurrence];
    expect(notices(plannedLater([moved], [subscription()], [...told, sent(notice)]))).toEqual([]);
    const again = meeting({ ...moved, timing: 2, when: { kind: "instant", start: "2025-12-04T14:00Z" } });
    const [second] = notices(plannedLater([again], [subscription()], [...told, sent(notice)])) as [
      Occurrence,
    ];
    expect(second.about).toEqual({ kind: "moved", from: moved.when });
    expect(second.id).not.toBe(notice.id);
  });

  it("says nothing when the time came back to what was told", () => {
    expect(notices(plannedLater([meeting({ ...changed, timing: 2 })], [subscription()], told))).toEqual([]);
  });

  it("tells of a cancellation once, and of taking place after all", () => {
    const cancelled = meeting({ ...changed, status: "CANCELLED" });
    const [notice, ...others] = notices(plannedLater([cancelled], [subscription()], told)) as [Occurrence];
    expect(notice.about).toEqual({ kind: "cancelled" });
    expect(others).toEqual([]);
    const all = [sent(notice)];
    expect(plannedLater([{ ...cancelled, timing: 2 }], [subscription()], all)).toEqual([]);
    const back = meeting({ timing: 3, timedAt: "2025-11-26T10:00:00.000Z" });
    const then = plannedLater([back], [subscription()], all).filter((one) => !isEdit(one));
    expect(then.map(({ about }) => about)).toEqual([
      { kind: "restored" },
      { kind: "lead", lead: "P1D" },
      { kind: "lead", lead: "PT1H" },
    ]);
  });

  it("waits with a new time that is in doubt, and tells a vague one as it is", () => {
    expect(plannedLater([{ ...moved, status: "TENTATIVE" }], [subscription()], told)).toEqual([]);
    const vague = meeting({
      ...moved,
      when: { kind: "window", from: "2025-12-08", to: "2025-12-14", text: "soon" },
    });
    expect(notices(plannedLater([vague], [subscription()], told)).map(({ about }) => about.kind)).toEqual([
      "moved",
    ]);
  });

  it("has every post edited that told the old time, at once and until neither time is to come", () => {
    const [, day] = planned([meeting()]) as [Occurrence, Occurrence];
    const both = [...told, sent(day)];
    const [first, second, ...others] = edits(plannedLater([moved], [subscription()], both)) as [
      Occurrence,
      Occurrence,
    ];
    expect(others).toEqual([]);
    expect([first, second].map((one) => (one.about as { post: string }).post).sort()).toEqual(
      [week.id, day.id].sort(),
    );
    expect(first).toMatchObject({
      due: changed.timedAt,
      expires: "2025-12-03T14:15Z",
      timing: 1,
      when: moved.when,
    });
    expect(edits(plannedLater([moved], [subscription()], [...both, sent(first), sent(second)]))).toEqual([]);
  });

  it("has the latest of very many posts edited", () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      ...sent({ ...week, id: `r${n}` }),
      at: `2025-11-24T14:${10 + n}:00.000Z`,
    }));
    const posts = edits(plannedLater([moved], [subscription()], many)).map(
      (one) => (one.about as { post: string }).post,
    );
    expect(posts.sort()).toEqual(
      many
        .slice(20)
        .map(({ occurrence: { id } }) => id)
        .sort(),
    );
  });

  it("has no post edited that still holds, and has one edited back that was edited, or may have been", () => {
    const back = meeting({ ...changed, timing: 2 });
    expect(edits(plannedLater([back], [subscription()], told))).toEqual([]);
    const [edit] = edits(plannedLater([moved], [subscription()], told)) as [Occurrence];
    const common = { occurrence: edit, at: changed.timedAt };
    const tries: Delivery[] = [
      sent(edit),
      { ...common, state: "waiting", attempts: 1, code: "busy" },
      { ...common, state: "missed", reason: "stale" },
    ];
    for (const one of tries)
      expect(edits(plannedLater([back], [subscription()], [...told, one]))).toMatchObject([{ timing: 2 }]);
  });

  it("leaves a post alone that could not be edited", () => {
    const [edit] = edits(plannedLater([moved], [subscription()], told)) as [Occurrence];
    const failed: Delivery = { state: "failed", occurrence: edit, at: NOW, code: "message_not_found" };
    const again = meeting({ ...moved, timing: 2, when: { kind: "instant", start: "2025-12-04T14:00Z" } });
    expect(edits(plannedLater([again], [subscription()], [...told, failed]))).toEqual([]);
  });

  it("does not tell of changes to what is over", () => {
    const afterwards = meeting({ timing: 1, timedAt: "2025-12-02T10:00:00.000Z", status: "CANCELLED" });
    expect(plannedLater([afterwards], [subscription()], told)).toEqual([]);
  });

  it("tells of a deadline that moved, and not of one that was met", () => {
    const [morning] = plannedLater([action()]) as [Occurrence];
    const later = action({ ...changed, timedAt: NOW, due: { kind: "date", start: "2025-11-28" } });
    const then = plannedLater([later], [subscription()], [sent(morning)]).filter((one) => !isEdit(one));
    expect(then.map(({ about }) => about.kind)).toEqual(["moved", "lead", "lead"]);
    expect(plannedLater([{ ...later, status: "COMPLETED" }], [subscription()], [sent(morning)])).toEqual([]);
  });
});

describe("the id of an occurrence", () => {
  it("follows from subject, timing, lead and place alone", () => {
    const [first] = planned([meeting()]) as [Occurrence];
    const otherwise = subscription({ id: "R9", zone: "Asia/Tokyo", locales: ["zh-Hans"], by: "console:bob" });
    const [second] = planned([meeting({ summary: { en: "Renamed" } })], [otherwise]) as [Occurrence];
    expect(second.id).toBe(first.id);
    const id = occurrenceId(first);
    expect(occurrenceId({ ...first, timing: 1 })).not.toBe(id);
    expect(occurrenceId({ ...first, subject: "x" })).not.toBe(id);
    expect(occurrenceId({ ...first, about: { kind: "lead", lead: "P1D" } })).not.toBe(id);
    expect(occurrenceId({ ...first, place: DIRECT })).not.toBe(id);
    expect(occurrenceId({ ...first, place: { ...CHANNEL, team: "T1" } })).not.toBe(id);
  });

  it("is good as a job id and as a message nonce", () => {
    for (const { id } of planned([meeting(), action()])) expect(id).toMatch(/^r[0-9a-f]{24}$/);
  });
});
