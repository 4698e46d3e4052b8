import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RecordingAdapter, refuse } from "./fakes/recording-adapter";
import { contextOf, House, wordsOf } from "./house";

describe("the bot as a whole", () => {
  let folder: string;
  let platform: RecordingAdapter;
  let house: House;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mag-bot-"));
    platform = new RecordingAdapter(join(folder, "posts"));
    house = await House.open({ adapters: [platform] });
    await house.import("2025-11-18.en.md");
  });
  afterEach(async () => {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const direct = () => platform.recorded.filter(({ place }) => place.kind === "direct");

  it("tells who subscribed a channel, in private and once, that it cannot post there any more", async () => {
    await house.ask("language 中文", { name: "amina" });
    await house.ask("remind subscribe 1h", { name: "amina" });
    platform.posting.push(refuse("permanent", "not_in_channel"), null, refuse("permanent", "not_in_channel"));
    await house.bot.reminders.settleUntil("2025-11-19T14:00:00Z");
    expect(direct().map(({ place, reader }) => [place.id, reader.locales])).toEqual([["amina", ["zh-Hans"]]]);
    const told = JSON.stringify(direct()[0]!.blocks);
    expect(told).toContain("refusal.absent");
    expect(told).toContain('{"kind":"channel","id":"general"}');
  });

  it("answers in the language and zone of the person first, then of the platform, then of the channel", async () => {
    await house.ask("channel language zh", { channel: "wgm" });
    expect(await house.ask("help", { channel: "wgm", locale: null })).toContain("您可以这样问");
    expect(await house.ask("help", { channel: "wgm", locale: "en-GB" })).toContain("What you can ask");
    await house.ask("language zh", { name: "wei" });
    expect(await house.ask("help", { name: "wei", locale: "en-GB" })).toContain("您可以这样问");
  });

  it("apologises in private with a reference, and shows no stack, for a fault of its own", async () => {
    await house.store.close();
    const { reply, reader } = await house.bot.command({ line: "actions", ...contextOf({ locale: "zh" }) });
    expect(wordsOf(reply, reader)).toMatch(/REF1/u);
    expect(reply.audience).toBe("private");
    house = await House.open();
  });
});
