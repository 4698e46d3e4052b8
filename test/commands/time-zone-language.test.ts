import { contextOf, House } from "../house";

describe("times, zones and languages", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ now: "2025-11-18T12:00Z" });
  });
  afterEach(() => house.close());

  it("turns a time into the reader's zone, with UTC beside it", async () => {
    const answer = await house.ask("time 14:00 UTC", { zone: "America/Sao_Paulo" });
    expect(answer).toContain("11:00");
    expect(answer).toContain("14:00 UTC");
  });

  it("reads a time without a zone in the asker's own, and says that it assumed so", async () => {
    const answer = await house.ask("time tomorrow 9:30", { zone: "Asia/Tokyo" });
    expect(answer).toContain("19 November 2025");
    expect(answer).toContain("assumed");
  });

  it("does not guess at letters that name no zone", async () => {
    const answer = await house.ask("time 10:00 KGTZ", { zone: "Europe/Paris" });
    expect(answer).toContain("I do not know this time zone");
    expect(answer).not.toMatch(/\d\d:\d\d \(/u);
  });

  it("tells the time in each of the zones that ambiguous letters may mean, and in none as if it were meant", async () => {
    const answer = await house.ask("time 10:00 CST", { zone: "Europe/Paris" });
    expect(answer.split("\n").slice(3, 6)).toEqual([
      expect.stringMatching(/Chicago\): .*18 November 2025, 17:00 .*assumed/u),
      expect.stringMatching(/Shanghai\): .*19 November 2025, 03:00 .*assumed/u),
      expect.stringMatching(/Havana\): .*18 November 2025, 16:00 .*assumed/u),
    ]);
  });

  it("lets whoever knows it choose which zone was meant, on the day that it is there", async () => {
    await house.close();
    house = await House.open({ now: "2025-11-18T14:00Z" });
    const reader = { zone: "Europe/Paris" };
    const choices = async (line: string): Promise<string[][]> => {
      const { reply } = await house.bot.command({ line, ...contextOf(reader) });
      return reply.blocks.flatMap((block) =>
        block.kind === "buttons" && block.menu ? [block.buttons.map((one) => one.line)] : [],
      );
    };
    const [day] = await choices("time 10:00 CST");
    expect(day).toEqual([
      "time 2025-11-18 10:00 America/Chicago",
      "time 2025-11-19 10:00 Asia/Shanghai",
      "time 2025-11-18 10:00 America/Havana",
    ]);
    expect(await choices("time 2025-12-01 10:00–11:30 IST and 9:00 BST")).toEqual([
      [
        "time 2025-12-01 10:00–11:30 Asia/Kolkata",
        "time 2025-12-01 10:00–11:30 Europe/Dublin",
        "time 2025-12-01 10:00–11:30 Asia/Jerusalem",
      ],
      expect.arrayContaining(["time 2025-12-01 09:00 Europe/London"]),
    ]);
    expect(await choices("time 10:00 UTC")).toEqual([]);
    const chosen = await house.ask(day![1]!, reader);
    expect(chosen).toMatch(/19 November 2025, 03:00.*02:00 UTC/u);
    expect(chosen).not.toMatch(/assumed|may mean/u);
  });

  it("answers a message that holds a time with a zone, and keeps out of every other", async () => {
    expect(await house.write("shall we say 14:00 UTC?", { zone: "Asia/Kolkata" })).toContain("19:30");
    expect(await house.write("see you at 3", { zone: "Asia/Kolkata" })).toBeNull();
    expect(await house.write("the vote was 14:2", { zone: "Asia/Kolkata" })).toBeNull();
    expect(await house.write("hello", { zone: "Asia/Kolkata" })).toBeNull();
  });

  it.each([
    ["zone Geneva", "Europe/Zurich"],
    ["zone 日内瓦", "Europe/Zurich"],
    ["zone asia/shanghai", "Asia/Shanghai"],
    ["zone UTC+5:30", "UTC+05:30"],
  ])("remembers %p", async (line, zone) => {
    await house.ask(line);
    const person = await house.store.get({ collection: "people", id: "console:alice" });
    expect(person).toMatchObject({ zone });
  });

  it("refuses letters that name several zones, and says which could be meant", async () => {
    const answer = await house.ask("zone CST");
    expect(answer).toContain("/mag zone America/Chicago");
    expect(answer).toContain("/mag zone Asia/Shanghai");
    expect(await house.ask("zone")).toContain("I do not know your time zone");
  });

  it("says what would do for a zone that is none, with near misses", async () => {
    const answer = await house.ask("zone Geneba");
    expect(answer).toContain("Geneba");
    expect(answer).toMatch(/Zurich|Geneva/u);
  });

  it("answers in the language that a person set, at once, and goes back to the platform's", async () => {
    expect(await house.ask("language 中文")).toContain("今后");
    expect(await house.ask("help")).toContain("您可以这样问");
    expect(await house.ask("language auto")).toContain("your app");
    expect(await house.ask("language klingon")).toContain("/mag language en");
  });
});
