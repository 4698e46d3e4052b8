import { House } from "../house";

describe("how times are written", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ now: "2025-11-18T12:00Z" });
  });
  afterEach(() => house.close());

  it("is a 24-hour clock where the region is not known, as the United Nations write", async () => {
    expect(await house.ask("time 14:00 UTC", { zone: "America/New_York", locale: "en" })).toContain(
      "09:00 (",
    );
  });

  it.each([
    ["en-US", /, 9:00\sam \(/u],
    ["en-GB", /, 09:00 \(/u],
    ["zh-TW", /上午9:00（/u],
    ["zh-CN", / 09:00（/u],
    ["ar-EG", /9:00\sص/u],
    ["fr-CA", / 09:00 \(/u],
  ])("is as usual in the region that the platform reports: %s", async (locale, expected) => {
    expect(await house.ask("time 14:00 UTC", { zone: "America/New_York", locale })).toMatch(expected);
  });

  it("follows the person's own choice, and goes back", async () => {
    const asker = { zone: "America/New_York", locale: "en-US" };
    expect(await house.ask("clock 24h", asker)).toContain("07:00 (");
    expect(await house.ask("time 14:00 UTC", asker)).toContain("09:00 (");
    await house.ask("clock auto", asker);
    expect(await house.ask("time 14:00 UTC", asker)).toMatch(/, 9:00\sam \(/u);
  });

  it("leaves UTC on the 24-hour clock", async () => {
    await house.ask("clock 12h", { zone: "Asia/Tokyo" });
    const answer = await house.ask("time 14:00 UTC", { zone: "Asia/Tokyo" });
    expect(answer).toMatch(/, 11:00\spm \(/u);
    expect(answer).toContain("14:00 UTC");
  });

  it("has Arabic digits in Arabic for who chose them, and nowhere else", async () => {
    const asker = { zone: "Africa/Cairo", locale: "ar" };
    await house.ask("clock ١٢٣", asker);
    expect(await house.ask("time 14:00 UTC", asker)).toContain("١٦:٠٠");
    expect(await house.ask("time 14:00 UTC", { ...asker, locale: "fr" })).toContain("16:00");
    expect(await house.ask("clock 123", asker)).toContain("14:00");
  });

  it("shows how it is, and what to type", async () => {
    const answer = await house.ask("часы", { zone: "Europe/Moscow", locale: "ru" });
    expect(answer).toContain("15:00");
    expect(answer).toContain("/mag clock 12h");
  });

  it("goes for personal reminders that were asked for before, too", async () => {
    const asker = { zone: "America/New_York", locale: "en" };
    await house.ask("remind me all", asker);
    await house.ask("clock 12h", asker);
    const [wish] = await house.bot.reminders.subscriptions.all();
    expect(wish?.writing).toEqual({ hours: "h12" });
  });
});
