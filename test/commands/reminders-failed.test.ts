import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOCALES } from "../../src/language/locales";
import { RecordingAdapter, refuse } from "../fakes/recording-adapter";
import { contextOf, House } from "../house";

const CHAIR = { name: "chair", zone: "UTC" };

describe("reminders that could not be delivered", () => {
  let folder: string;
  let platform: RecordingAdapter;
  let house: House;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mag-failed-"));
    platform = new RecordingAdapter(join(folder, "posts.jsonl"));
    house = await House.open({ adapters: [platform], settings: { facilitators: ["console:chair"] } });
    for (const day of [9, 10])
      await house.ask(`meeting add ${day} December 13:00 UTC Planning ${day}`, CHAIR);
    await house.ask("remind subscribe 1d", CHAIR);
  });
  afterEach(async () => {
    await house.bot.reminders.stop();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const refused = async (...codes: string[]): Promise<void> => {
    platform.posting.push(...codes.map((code) => refuse("permanent", code)));
    // Whoever asked is told of the first, in private.
    platform.posting.splice(1, 0, null);
    await house.bot.reminders.settleUntil("2025-12-09T13:30Z");
  };
  const idOf = (answer: string): string => /\b(r[\da-f]{8})\b/u.exec(answer)![1]!;
  const posted = (): string[] =>
    platform.recorded.filter(({ key }) => key.startsWith("r")).map(({ key }) => key.slice(0, 9));

  it("are none as long as all goes well", async () => {
    expect(await house.ask("reminders failed", CHAIR)).toContain("Every reminder could be delivered.");
  });

  it("are listed with what, where, when and why, and what to do", async () => {
    await refused("not_in_channel", "50013");
    const answer = await house.ask("reminders failed", CHAIR);
    expect(answer).toMatch(
      /r[\da-f]{8} M2 Planning 10\n {2}Where: #general\n {2}Was due: .*9 December 2025/u,
    );
    expect(answer).toContain("Invite me there.");
    expect(answer).toContain("I may not post there.");
    // Of the first nothing is worth sending any more: the meeting has begun.
    expect(answer).toContain("It is over now");
    expect(await house.ask("提醒投递 失败", { ...CHAIR, locale: "zh-CN" })).toContain("请邀请我加入。");
  });

  it("are listed with the same ids, places and times in every language", async () => {
    await refused("not_in_channel", "50013");
    const factsIn = async (locale: string) =>
      (await house.ask("reminders failed", { ...CHAIR, locale }))
        .replace(/[\u2066-\u2069]/gu, "")
        .match(/\br[\da-f]{8}\b|\bM\d\b|#general|\d\d:\d\d/gu);
    const english = await factsIn("en");
    expect(english).toEqual(expect.arrayContaining(["M2", "#general", "13:00"]));
    for (const locale of LOCALES)
      expect({ locale, facts: await factsIn(locale) }).toEqual({ locale, facts: english });
  });

  it("are for facilitators to see and to have tried again", async () => {
    await refused("not_in_channel", "50013");
    expect(await house.ask("reminders failed")).toContain("for facilitators only");
    expect(await house.ask("reminders retry all")).toContain("for facilitators only");
    for (const line of ["reminders retry ", "提醒投递 重试 "]) {
      const typed = (name: string) => house.bot.complete({ line, ...contextOf({ name, locale: "zh-CN" }) });
      expect((await typed("chair")).join()).toMatch(/ r[\da-f]{8}/u);
      expect((await typed("alice")).join()).not.toMatch(/ r[\da-f]{8}/u);
    }
  });

  it("are posted when they are tried again by their id, and are on the list no more", async () => {
    await refused("not_in_channel", "not_in_channel");
    const id = idOf(await house.ask("reminders failed", CHAIR));
    expect(await house.ask(`reminders retry ${id}`, CHAIR)).toContain("tried again now");
    await house.bot.reminders.settleUntil("2025-12-09T13:31Z");
    expect(posted()).toEqual([id]);
    expect(await house.ask("reminders failed", CHAIR)).not.toContain(id);
  });

  it("are all tried again at once, as far as they are of use", async () => {
    await refused("not_in_channel", "not_in_channel");
    expect(await house.ask("reminders retry all", CHAIR)).toContain("1 reminder is tried again now.");
    await house.bot.reminders.settleUntil("2025-12-09T13:31Z");
    expect(posted()).toHaveLength(1);
    expect(await house.ask("reminders retry all", CHAIR)).toContain("None of them is of use any more");
  });

  it("are not tried again for an id that is none; it says how to see them", async () => {
    await refused("not_in_channel");
    const answer = await house.ask("reminders retry rffffffff", CHAIR);
    expect(answer).toContain("No failed reminder, or more than one, has an id that begins with: rffffffff");
    expect(answer).toContain("/mag reminders failed");
    expect(await house.ask("reminders retry nonsense", CHAIR)).toContain(
      "No failed reminder, or more than one",
    );
  });

  it("are not tried again when they are over", async () => {
    await refused("not_in_channel", "not_in_channel");
    house.clock.set("2025-12-12T00:00Z");
    const id = idOf(await house.ask("reminders failed", CHAIR));
    expect(await house.ask(`reminders retry ${id}`, CHAIR)).toContain("It is over now");
  });
});
