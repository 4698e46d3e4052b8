import { House } from "../house";

describe("/mag next-meeting", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ now: "2025-11-18T12:00Z" });
  });
  afterEach(() => house.close());

  it("invents no meeting: it says that none is announced and quotes what the minutes say", async () => {
    await house.import("2025-11-18.en.md");
    const answer = await house.ask("next-meeting", { zone: "Asia/Shanghai" });
    expect(answer).toContain("No next meeting of");
    expect(answer).toContain("The Secretariat will write to MAG members about the next meeting.");
  });

  it("shows what comes next in the reader's own zone, with UTC beside it", async () => {
    await house.import("2025-11-18.en.md");
    const shanghai = await house.ask("next-meeting", { zone: "Asia/Shanghai" });
    expect(shanghai).toMatch(/19 November 2025.*12:00/u);
    expect(shanghai).toContain("04:00");
    const newYork = await house.ask("next-meeting", { zone: "America/New_York" });
    expect(newYork).toMatch(/18 November 2025.*23:00/u);
  });

  it("asks for the zone of somebody who never told it, and shows UTC meanwhile", async () => {
    await house.import("2025-11-18.en.md");
    const answer = await house.ask("next-meeting");
    expect(answer).toContain("/mag zone");
    expect(answer).toMatch(/04:00 UTC/u);
  });

  it("leaves out what has a doubt until a facilitator settles it, and says so where it is listed", async () => {
    await house.import("2025-11-18.en.md");
    const answer = await house.ask("meetings 60", { zone: "UTC" });
    expect(answer).toMatch(/27 December 2025/u);
    expect(answer).toContain("Not certain");
  });

  it("names the next meeting once somebody has added it", async () => {
    await house.import("2025-11-18.en.md");
    await house.ask("meeting add 9 December 13:00 UTC First meeting of the new cycle");
    const answer = await house.ask("next-meeting", { zone: "Africa/Nairobi" });
    expect(answer).toContain("First meeting of the new cycle");
    expect(answer).toMatch(/9 December 2025.*16:00/u);
  });

  it("shows a working group's own events first, its vague ones quoted", async () => {
    await house.import("2025-11-18.en.md");
    const imsb = await house.ask("next-meeting IMSB", { zone: "UTC" });
    expect(imsb).toContain("office hours");
    expect(imsb).not.toContain("Parliamentary");
    expect(await house.ask("next-meeting WG-WSP", { zone: "UTC" })).toContain("“the last week of November”");
  });

  it("says what to do while no minutes have been imported", async () => {
    expect(await house.ask("next-meeting")).toContain("mag minutes import");
  });
});
