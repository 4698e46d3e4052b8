import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Agenda } from "../../src/agenda/agenda";
import { UserError } from "../../src/errors";
import { say } from "../../src/language/values";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { actionAt, eventAt, LATER, minutesWith, NOW } from "./support";

const minutes = minutesWith({
  actions: [
    actionAt(20, "MAG members to fill in the poll.", {
      due: { kind: "date", start: "2025-11-20" },
      assignee: "MAG members",
    }),
    actionAt(21, "Secretariat to send the list of participants."),
  ],
  events: [
    eventAt(8, "Launch of the outputs", "2025-12-01T14:00Z"),
    eventAt(9, "Last webinar of the BPF", "2025-12-27T13:00Z", { flags: ["far-from-document"] }),
  ],
});

let folder: string;
let store: Store;
let agenda: Agenda;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "mag-agenda-"));
  store = await openEmbedded(folder);
  agenda = new Agenda(store);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const by = "console:alice";

describe("the agenda", () => {
  it("is empty at first", async () => {
    expect(await agenda.view()).toMatchObject({ meetings: [], actions: [], minutes: [] });
  });

  it("outlives the process", async () => {
    await agenda.importMinutes(minutes, NOW);
    const view = await agenda.view();
    const reopened = await new Agenda(store).view();
    expect(reopened.meetings).toEqual(view.meetings);
    expect(reopened.actions).toEqual(view.actions);
    expect(reopened.minutes).toEqual(view.minutes);
  });

  it("is the very same object until something changes", async () => {
    await agenda.importMinutes(minutes, NOW);
    const view = await agenda.view();
    await agenda.importMinutes(minutes, LATER);
    expect(await agenda.view()).toBe(view);
    await agenda.setActionStatus("A1", "COMPLETED", by, LATER);
    expect(await agenda.view()).not.toBe(view);
  });

  it("shows what another holder of the store changed", async () => {
    const other = new Agenda(store);
    await other.view();
    await agenda.importMinutes(minutes, NOW);
    expect((await other.view()).actions).toHaveLength(2);
  });

  it("writes nothing for minutes that it knows", async () => {
    await agenda.importMinutes(minutes, NOW);
    const revision = await store.revision("agenda");
    await agenda.importMinutes(minutes, LATER);
    expect(await store.revision("agenda")).toBe(revision);
  });

  it("tells what an import would do without doing it", async () => {
    const preview = await agenda.preview(minutes, NOW);
    expect((await agenda.view()).minutes).toEqual([]);
    expect(await agenda.importMinutes(minutes, NOW)).toEqual(preview);
  });

  it("reports changes in the order of the document, whoever asks", async () => {
    await agenda.importMinutes(minutes, NOW);
    const chinese = { ...minutes, language: "zh-Hans", translation: true };
    const { changed } = await new Agenda(store).preview(chinese, LATER);
    expect(changed.map(({ after }) => after.id)).toEqual(["M1", "E1", "E2", "A1", "A2"]);
  });

  it("finds records by id in any case, and by uid", async () => {
    await agenda.importMinutes(minutes, NOW);
    const view = await agenda.view();
    const action = view.find("a1")!;
    expect(action.id).toBe("A1");
    expect(view.find(action.uid)).toBe(action);
    expect(view.find("A99")).toBeUndefined();
  });

  it("sorts meetings and events by time", async () => {
    await agenda.importMinutes(minutes, NOW);
    expect((await agenda.view()).meetings.map(({ id }) => id)).toEqual(["M1", "E1", "E2"]);
  });

  it("loses no edit of many at once", async () => {
    await agenda.importMinutes(
      minutesWith({
        actions: Array.from({ length: 30 }, (_, at) =>
          actionAt(10 + at, `Task number ${"x".repeat(at + 1)}`),
        ),
      }),
      NOW,
    );
    const others = [agenda, new Agenda(store), new Agenda(store)];
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        others[at % 3]!.setActionStatus(`A${at + 1}`, "COMPLETED", by, LATER),
      ),
    );
    const { actions } = await agenda.view();
    expect(actions.map(({ status }) => status)).toEqual(Array(30).fill("COMPLETED"));
  });
});

describe("what people do to an action", () => {
  beforeEach(() => agenda.importMinutes(minutes, NOW));

  it("marks it done, with who and when", async () => {
    const { before, after } = await agenda.setActionStatus("a1", "COMPLETED", by, LATER);
    expect(before).toMatchObject({ status: "NEEDS-ACTION", sequence: 0 });
    expect(after).toMatchObject({
      status: "COMPLETED",
      sequence: 1,
      timing: 1,
      timedAt: LATER,
      changedBy: by,
      changedAt: LATER,
    });
  });

  it("is nothing the second time", async () => {
    await agenda.setActionStatus("A1", "COMPLETED", by, LATER);
    const { before, after } = await agenda.setActionStatus("A1", "COMPLETED", "console:bob", LATER);
    expect(after).toEqual(before);
  });

  it("gives it to somebody, in every language, and back to whom the minutes name", async () => {
    const { after } = await agenda.assign("A1", "Alice", by, LATER);
    expect(after).toMatchObject({ assignee: { en: "Alice", "zh-Hans": "Alice" }, sequence: 1, timing: 0 });
    const undone = await agenda.assign("A1", null, by, LATER);
    expect(undone.after.assignee).toEqual({ en: "MAG members" });
  });

  it("sets a deadline, or takes it away, whatever the minutes say", async () => {
    const { after } = await agenda.setDue("A1", { kind: "date", start: "2025-12-05" }, by, LATER);
    expect(after).toMatchObject({ due: { start: "2025-12-05" }, timing: 1 });
    await agenda.setDue("A1", null, by, LATER);
    await agenda.importMinutes(minutes, LATER);
    expect((await agenda.view()).find("A1")).not.toHaveProperty("due");
  });
});

describe("what people do to a meeting", () => {
  beforeEach(() => agenda.importMinutes(minutes, NOW));

  it("confirms what a flag puts in doubt", async () => {
    const { before, after } = await agenda.confirm("E2", by, LATER);
    expect(before).toMatchObject({ status: "TENTATIVE", flags: ["far-from-document"] });
    expect(after).toMatchObject({ status: "CONFIRMED", flags: [], timing: 1, timedAt: LATER });
  });

  it("confirms one time only: another that a correction gives is in doubt again", async () => {
    await agenda.confirm("E2", by, LATER);
    const moved = eventAt(9, "Last webinar of the BPF", "2026-01-27T13:00Z", {
      flags: ["far-from-document"],
    });
    await agenda.importMinutes({ ...minutes, events: [minutes.events[0]!, moved] }, LATER);
    expect((await agenda.view()).find("E2")).toMatchObject({
      status: "TENTATIVE",
      when: { start: "2026-01-27T13:00Z" },
      timing: 2,
    });
  });

  it("moves it, which outlasts imports and leaves a warning", async () => {
    const when = { kind: "instant", start: "2025-12-02T14:00Z" } as const;
    const { after } = await agenda.moveMeeting("E1", when, by, LATER);
    expect(after).toMatchObject({ when, timing: 1, sequence: 1 });
    const report = await agenda.importMinutes(minutes, LATER);
    expect(report).toMatchObject({ changed: [], warnings: [{ code: "edited-otherwise", line: 8 }] });
    expect((await agenda.view()).find("E1")).toMatchObject({ when });
  });

  it("cancels it, and takes that back", async () => {
    const { after } = await agenda.cancelMeeting("E1", by, LATER);
    expect(after).toMatchObject({ status: "CANCELLED", timing: 1 });
    expect((await agenda.reinstate("E1", by, LATER)).after).toMatchObject({ status: "CONFIRMED", timing: 2 });
  });

  it("brings back what a corrected version no longer tells of", async () => {
    await agenda.importMinutes({ ...minutes, events: minutes.events.slice(1) }, LATER);
    expect((await agenda.view()).find("E1")).toMatchObject({ status: "CANCELLED" });
    expect((await agenda.reinstate("E1", by, LATER)).after).toMatchObject({ status: "CONFIRMED" });
  });

  it("adds one that no minutes announced, which its minutes join", async () => {
    const when = { kind: "instant", start: "2025-12-09T13:00Z" } as const;
    const { before, after } = await agenda.addMeeting(
      { group: "MAG", when, summary: "First meeting of the new cycle", language: "en" },
      by,
      LATER,
    );
    expect(before).toBeNull();
    expect(after).toMatchObject({ id: "M2", status: "CONFIRMED", when, changedBy: by, sources: [] });
    const report = await agenda.importMinutes(
      minutesWith({ meeting: { title: "MAG Meeting I", group: "MAG", number: 1, when } }),
      LATER,
    );
    expect(report.meeting).toMatchObject({ id: "M2", summary: { en: "MAG Meeting I" }, number: 1 });
  });

  it("is told when the minutes announce another hour of that day: one meeting, and a warning", async () => {
    await agenda.addMeeting(
      {
        group: "MAG",
        when: { kind: "instant", start: "2025-12-09T13:00Z" },
        summary: "First",
        language: "en",
      },
      by,
      LATER,
    );
    const nextMeeting = {
      when: { kind: "instant", start: "2025-12-09T15:00Z" },
      line: 46,
      text: "Next: 9 December, 15:00 UTC.",
    } as const;
    const report = await agenda.importMinutes({ ...minutes, nextMeeting }, LATER);
    expect(report).toMatchObject({ added: [], warnings: [{ code: "edited-otherwise", line: 46 }] });
    expect((await agenda.view()).find("M2")).toMatchObject({
      when: { start: "2025-12-09T13:00Z" },
      summary: { en: "First" },
    });
  });

  it("adds none twice", async () => {
    const meeting = {
      group: "MAG",
      when: { kind: "instant", start: "2025-12-09T13:00Z" },
      summary: "First",
      language: "en",
    } as const;
    await Promise.all([
      agenda.addMeeting(meeting, by, LATER),
      new Agenda(store).addMeeting(meeting, by, LATER),
    ]);
    expect((await agenda.view()).meetings.filter(({ kind }) => kind === "meeting")).toHaveLength(2);
  });
});

describe("an id that is none", () => {
  const complaint = async (attempt: Promise<unknown>): Promise<UserError> => {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  };

  beforeEach(() => agenda.importMinutes(minutes, NOW));

  it("is refused, naming what may have been meant", async () => {
    const { phrase, hints } = await complaint(agenda.setActionStatus("A3", "COMPLETED", by, NOW));
    expect(phrase).toEqual(say("error.no-record", { id: "A3" }));
    expect(hints).toEqual([say("error.near", { near: { kind: "list", items: ["A1", "A2"] } })]);
  });

  it("is refused without a guess when nothing is like it", async () => {
    const { hints } = await complaint(agenda.cancelMeeting("E4711", by, NOW));
    expect(hints).toEqual([]);
  });

  it("is refused when it names the wrong kind of thing", async () => {
    expect((await complaint(agenda.setDue("E1", null, by, NOW))).phrase).toEqual(
      say("error.no-action-id", { got: "E1" }),
    );
    expect((await complaint(agenda.confirm("A1", by, NOW))).phrase).toEqual(
      say("error.no-meeting-id", { got: "A1" }),
    );
  });
});
