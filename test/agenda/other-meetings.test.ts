import type { Minutes } from "../../src/minutes/types";
import { actionAt, Desk, eventAt, LATER, minutesWith } from "./support";

const twelfth = (facts: Partial<Minutes>): Minutes => minutesWith(facts);
const thirteenth = (facts: Partial<Minutes>): Minutes =>
  minutesWith({
    meeting: {
      title: "IGF 2025 MAG Meeting XIII",
      group: "MAG",
      number: 13,
      when: { kind: "instant", start: "2025-11-25T13:00Z" },
    },
    ...facts,
  });

const imported = (...documents: Minutes[]): Desk => {
  const desk = new Desk();
  for (const document of documents) desk.import(document, LATER);
  return desk;
};

describe("an event that two meetings tell of", () => {
  it("is one, with both as its sources", () => {
    const desk = imported(
      twelfth({ events: [eventAt(8, "Online launch of the intersessional outputs", "2025-12-01T14:00Z")] }),
      thirteenth({ events: [eventAt(9, "Launch of intersessional outputs", "2025-12-01T14:00Z")] }),
    );
    expect(desk.events).toHaveLength(1);
    expect(desk.events[0]!.sources).toHaveLength(2);
  });

  it("is one across languages when they share names and the hour", () => {
    const desk = imported(
      twelfth({ events: [eventAt(8, "IMSB open office hours", "2025-12-03T04:00Z")] }),
      thirteenth({ language: "zh-Hans", events: [eventAt(8, "IMSB 开放办公时间", "2025-12-03T04:00Z")] }),
    );
    expect(desk.events).toHaveLength(1);
    expect(Object.keys(desk.events[0]!.summary).sort()).toEqual(["en", "zh-Hans"]);
  });

  it("is two when nothing but the day is the same", () => {
    const desk = imported(
      twelfth({ events: [eventAt(8, "Parliamentary track in Nigeria", "2025-12-03")] }),
      thirteenth({ events: [eventAt(8, "Deadline for session proposals", "2025-12-03")] }),
    );
    expect(desk.events).toHaveLength(2);
  });

  it("keeps the hour that one gave when the later gives no more than the day", () => {
    const desk = imported(
      twelfth({ events: [eventAt(8, "Launch of the intersessional outputs", "2025-12-01T14:00Z")] }),
      thirteenth({ events: [eventAt(8, "Launch of the intersessional outputs", "2025-12-01")] }),
    );
    expect(desk.events).toMatchObject([{ when: { kind: "instant", start: "2025-12-01T14:00Z" }, timing: 0 }]);
  });
});

describe("an event for which a later meeting gives another date", () => {
  const announced = twelfth({ events: [eventAt(8, "Last webinar of the BPF", "2025-12-04T13:00Z")] });
  const retold = (text: string): Minutes =>
    thirteenth({ events: [eventAt(8, "Last webinar of the BPF", "2025-12-11T13:00Z", { text })] });

  it("moves when the minutes say so", () => {
    const desk = imported(
      announced,
      retold("The last webinar of the BPF was postponed to 11 December, 13:00 UTC."),
    );
    expect(desk.events).toMatchObject([{ when: { start: "2025-12-11T13:00Z" }, timing: 1, sequence: 1 }]);
  });

  it("becomes two, with a warning, when they do not", () => {
    const desk = imported(announced, retold("The BPF holds its last webinar on 11 December at 13:00 UTC."));
    expect(desk.events.map(({ when }) => when)).toMatchObject([
      { start: "2025-12-04T13:00Z" },
      { start: "2025-12-11T13:00Z" },
    ]);
    expect(desk.view.minutes.at(-1)!.warnings).toMatchObject([{ code: "possibly-moved", line: 8 }]);
  });

  it("is another one, without a warning, when the first was over", () => {
    const past = twelfth({ events: [eventAt(8, "IGF newsletter", "2025-11-15", { past: true })] });
    const next = thirteenth({ events: [eventAt(8, "IGF newsletter", "2025-12-15")] });
    const desk = imported(past, next);
    expect(desk.events).toHaveLength(2);
    expect(desk.view.minutes.at(-1)!.warnings).toEqual([]);
  });
});

describe("an action that two meetings list", () => {
  const text = "Secretariat to send the list of participants to the host country.";

  it("is one while it is open, in the same words with the same deadline", () => {
    const desk = imported(
      twelfth({ actions: [actionAt(20, text)] }),
      thirteenth({ actions: [actionAt(21, text)] }),
    );
    expect(desk.view.actions).toHaveLength(1);
    expect(desk.view.actions[0]!.sources).toHaveLength(2);
  });

  it("is two when the later sets another deadline", () => {
    const desk = imported(
      twelfth({ actions: [actionAt(20, text)] }),
      thirteenth({ actions: [actionAt(21, text, { due: { kind: "date", start: "2025-12-01" } })] }),
    );
    expect(desk.view.actions).toHaveLength(2);
  });

  it("stays when the one meeting's minutes no longer list it", () => {
    const desk = imported(
      twelfth({ actions: [actionAt(20, text)] }),
      thirteenth({ actions: [actionAt(21, text)] }),
      twelfth({}),
    );
    expect(desk.view.actions).toMatchObject([{ status: "NEEDS-ACTION", sources: [{ line: 21 }] }]);
  });
});
