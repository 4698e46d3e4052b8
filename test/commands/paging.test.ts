import type { Pages } from "../../src/chat/reply";
import { contextOf, House } from "../house";

const CHAIR = { name: "chair", zone: "UTC" };

/** "2025-12-01" and the days after it. */
const day = (offset: number): string => new Date(Date.UTC(2025, 11, 1 + offset)).toISOString().slice(0, 10);

describe("a list that is longer than an answer", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ settings: { facilitators: ["console:chair"] } });
    for (let index = 0; index < 41; index++)
      await house.ask(`meeting add ${day(index)} 13:00 UTC Session ${index + 1}`, CHAIR);
  });
  afterEach(() => house.close());

  const pagesOf = async (line: string): Promise<Pages> => {
    const { reply } = await house.bot.command({ line, ...contextOf(CHAIR) });
    return reply.blocks.find((block) => block.kind === "pages")!;
  };
  const sessions = (answer: string): number[] =>
    [...answer.matchAll(/Session (\d+)/gu)].map(([, number]) => Number(number));
  /** What the button that goes on runs. */
  const nextOf = async (line: string): Promise<string | undefined> => {
    const { entries, lines } = await pagesOf(line);
    return lines[entries.length];
  };

  it("is shown page by page, every entry once, by pressing one button again and again", async () => {
    const seen: number[] = [];
    for (let line: string | undefined = "meetings 60"; line !== undefined; line = await nextOf(line))
      seen.push(...sessions(await house.ask(line, CHAIR)));
    expect(seen).toEqual(Array.from({ length: 41 }, (_, index) => index + 1));
  });

  it("says which part it shows, and goes back", async () => {
    const second = await house.ask((await nextOf("meetings 60"))!, CHAIR);
    expect(second).toContain("16–30 of 41");
    const { previous } = await pagesOf((await nextOf("meetings 60"))!);
    expect(sessions(await house.ask(previous!, CHAIR))[0]).toBe(1);
    expect((await pagesOf("meetings 60")).previous).toBeUndefined();
  });

  it.each([
    ["meetings 60 from 3", 3],
    ["meetings 60 page 2", 16],
    ["会议 60 从 16", 16],
    ["会议 60 从16", 16],
    ["會議 60 第 3 頁", 31],
    ["réunions 60 depuis 16", 16],
    ["reuniones 60 página 2", 16],
    ["заседания 60 с 16", 16],
    ["اجتماعات 60 من 16", 16],
    ["اجتماعات 60 صفحة 2", 16],
    ["meetings 60 from 0", 1],
  ])("%s begins with %d", async (line, first) => {
    expect(sessions(await house.ask(line, CHAIR))[0]).toBe(first);
  });

  it.each(["meetings 60 from 42", "meetings 60 page 99", "meetings 60 from 999999"])(
    "past the end shows the last page (%s)",
    async (line) => {
      expect(sessions(await house.ask(line, CHAIR))).toEqual([31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41]);
    },
  );

  it("goes on with what was next, and says so, when entries before it went meanwhile", async () => {
    const next = (await nextOf("meetings 60"))!;
    await house.ask("meeting cancel E1", CHAIR);
    await house.ask("meeting cancel M1", CHAIR);
    const second = await house.ask(next, CHAIR);
    expect(sessions(second)[0]).toBe(16);
    expect(second).toContain("has changed in the meantime. From its beginning: /mag meetings 60");
    expect(await house.ask("meetings 60 from 16", CHAIR)).not.toContain("changed");
  });

  it("says that it changed when what was next is not there any more", async () => {
    const next = (await nextOf("meetings 60"))!;
    await house.ask(`meeting cancel ${next.split(" ").at(-1)}`, CHAIR);
    const second = await house.ask(next, CHAIR);
    expect(sessions(second)[0]).toBe(17);
    expect(second).toContain("has changed in the meantime");
  });

  it("may have become empty", async () => {
    const next = (await nextOf("meetings 60"))!;
    house.clock.set("2026-03-01T00:00Z");
    expect(await house.ask(next, CHAIR)).toContain("No minutes have been imported");
  });

  it("does not say a word of pages when all of it fits", async () => {
    expect(await house.ask("meetings 20", CHAIR)).not.toMatch(/\d of \d|from/u);
  });
});

describe("minutes with more facts than an answer holds", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
    await house.bot.agenda.importMinutes(
      {
        language: "en",
        translation: false,
        meeting: {
          title: "Meeting 40",
          group: "MAG",
          number: 40,
          when: { kind: "instant", start: "2025-11-04T11:00Z" },
        },
        sections: [{ title: "1. All business", line: 3 }],
        actions: Array.from({ length: 30 }, (_, index) => ({
          text: `Member ${index} to write chapter ${index} of the report.`,
          line: 10 + index,
          section: "1. All business",
          times: [],
        })),
        events: Array.from({ length: 9 }, (_, index) => ({
          summary: `Workshop ${index}`,
          line: 50 + index,
          section: "1. All business",
          when: { kind: "date", start: day(index) },
          past: false,
          flags: [],
          text: `Workshop ${index} takes place.`,
        })),
        nextMeeting: null,
        warnings: [],
      },
      house.clock.now(),
    );
  });
  afterEach(() => house.close());

  it("go on from the actions to the events, each under what it is", async () => {
    const first = await house.ask("minutes 40");
    expect(first).toContain("30 actions:");
    expect(first).not.toContain("9 meetings and events:");
    expect(first).toContain("1–24 of 39");
    const second = await house.ask(/\/mag (minutes 40 from [^\]]+)/u.exec(first)![1]!);
    expect(second.match(/^\w+ chapter|Member \d+ to/gmu)).toHaveLength(6);
    expect(second.match(/Workshop \d\b/gu)).toHaveLength(9);
    expect(second).toMatch(/30 actions:[\s\S]*9 meetings and events:/u);
  });
});
