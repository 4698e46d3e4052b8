import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Button } from "../../src/chat/reply";
import { RecordingAdapter } from "../fakes/recording-adapter";
import { contextOf, House, type Speaker } from "../house";

const CHAIR: Speaker = { name: "chair", zone: "UTC" };
const BAO: Speaker = { name: "bao", zone: "Asia/Shanghai" };

describe("a reminder put off till later", () => {
  let folder: string;
  let platform: RecordingAdapter;
  let house: House;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mag-snooze-"));
    platform = new RecordingAdapter(join(folder, "posts.jsonl"));
    house = await House.open({ adapters: [platform], settings: { facilitators: ["console:chair"] } });
    await house.import("2025-11-18.en.md");
    await house.ask("meeting add 9 December 13:00 UTC Planning", CHAIR);
  });
  afterEach(async () => {
    await house.bot.reminders.stop();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const until = (instant: string): Promise<void> => house.bot.reminders.settleUntil(instant);
  const posts = (): string[] =>
    platform.recorded.map(({ place, reader }) => `${place.kind} ${place.id} ${reader.now.slice(0, 16)}`);
  const buttonsOf = async (line: string, speaker: Speaker): Promise<Button[]> => {
    const { reply } = await house.bot.command({ line, ...contextOf(speaker) });
    return reply.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
  };

  it.each([
    ["remind snooze M2 1h", "2025-11-18T13:00"],
    ["remind snooze M2 3h", "2025-11-18T15:00"],
    ["remind snooze M2 1d", "2025-11-19T12:00"],
    // Nine in the morning in Shanghai.
    ["remind snooze M2 tomorrow", "2025-11-19T01:00"],
    ["提醒 稍后 M2 明天", "2025-11-19T01:00"],
    ["rappel reporter M2 demain", "2025-11-19T01:00"],
    ["remind snooze M2 20 November 10:00 UTC", "2025-11-20T10:00"],
    ["remind snooze M2", "2025-11-18T13:00"],
    ["remind snooze A4", "2025-11-19T01:00"],
  ])("%s comes in private at %s", async (line, at) => {
    expect(await house.ask(line, BAO)).toContain("I will remind you again");
    await until("2025-11-22T00:00Z");
    expect(posts()).toEqual([`direct bao ${at}`]);
  });

  it("may be changed by a button of the answer, which takes its place, and comes once", async () => {
    const buttons = await buttonsOf("remind snooze M2", BAO);
    expect(buttons.map(({ line, replaces }) => [line, replaces === true])).toEqual([
      ["remind snooze M2 3h", true],
      ["remind snooze M2 1d", true],
      ["remind snooze M2 tomorrow", true],
      ["remind cancel R1", false],
    ]);
    await house.ask(buttons[0]!.line, BAO);
    await until("2025-11-22T00:00Z");
    expect(posts()).toEqual(["direct bao 2025-11-18T15:00"]);
  });

  it("is listed until it comes, and may be cancelled", async () => {
    await house.ask("remind snooze M2 3h", BAO);
    expect(await house.ask("remind list", BAO)).toMatch(/R1 M2 Planning\n {2}Once more: .*23:00/u);
    await house.ask("remind cancel R1", BAO);
    await until("2025-11-19T00:00Z");
    expect(posts()).toEqual([]);
    await house.ask("remind snooze M2 1h", BAO);
    await until("2025-11-19T02:00Z");
    expect(posts()).toHaveLength(1);
    expect(await house.ask("remind list", BAO)).toContain("No reminders are set here");
  });

  it("is dropped when the action is done or the meeting cancelled", async () => {
    await house.ask("remind snooze A4 1h", BAO);
    await house.ask("remind snooze M2 1h", BAO);
    await house.ask("action done A4", BAO);
    await house.ask("meeting cancel M2", CHAIR);
    expect(await house.ask("remind list", BAO)).toContain("No reminders are set here");
    await until("2025-11-20T00:00Z");
    expect(posts()).toEqual([]);
  });

  it("moves with the meeting, so that it stays as long before", async () => {
    await house.ask("remind snooze M2 8 December 13:00 UTC", BAO);
    await house.ask("meeting move M2 4 December 15:00 UTC", CHAIR);
    expect(await house.ask("remind list", { ...BAO, zone: "UTC" })).toMatch(
      /Once more: .*3 December 2025, 15:00/u,
    );
    await until("2025-12-31T00:00Z");
    expect(posts()).toEqual(["direct bao 2025-12-03T15:00"]);
  });

  it("comes at once when the meeting is moved so near that its moment has passed", async () => {
    await house.ask("remind snooze M2 6 December 13:00 UTC", BAO);
    await until("2025-11-30T10:00Z");
    await house.ask("meeting move M2 30 November 15:00 UTC", CHAIR);
    await until("2025-12-31T00:00Z");
    expect(posts()).toEqual(["direct bao 2025-11-30T10:00"]);
  });

  it("having come, is told of a later move like whoever was reminded", async () => {
    await house.ask("remind snooze M2 1h", BAO);
    await until("2025-11-18T14:00Z");
    await house.ask("meeting move M2 10 December 15:00 UTC", CHAIR);
    await until("2025-11-18T15:00Z");
    expect(posts()).toEqual(["direct bao 2025-11-18T13:00", "direct bao 2025-11-18T14:00"]);
  });

  it("is refused where it would be of no use, saying why", async () => {
    expect(await house.ask("remind snooze M2 30d", BAO)).toContain("That would be after M2 begins");
    expect(await house.ask("remind snooze M2 17 November 10:00 UTC", BAO)).toContain("has passed already");
    await house.ask("action due A1 none", BAO);
    expect(await house.ask("remind snooze A1 1h", BAO)).toContain("A1 has no date");
    expect(await house.ask("remind snooze M99", BAO)).toContain("M99");
    await house.ask("action done A4", BAO);
    expect(await house.ask("remind snooze A4", BAO)).toContain("done or cancelled");
    const doubtful = /(E\d+) .*\n[^E]*27 December/u.exec(await house.ask("meetings 60", CHAIR))![1]!;
    expect(await house.ask(`remind snooze ${doubtful}`, BAO)).toContain("is not certain yet");
    house.clock.set("2025-12-09T13:01Z");
    expect(await house.ask("remind snooze M2", BAO)).toContain("has begun already");
  });

  it("is, without a moment, ten minutes before a meeting that begins within the hour", async () => {
    house.clock.set("2025-12-09T12:30Z");
    await house.ask("remind snooze M2", BAO);
    await until("2025-12-10T00:00Z");
    expect(posts()).toEqual(["direct bao 2025-12-09T12:50"]);
  });

  it("is offered by each reminder, with what else one can do", async () => {
    await house.ask("remind subscribe", CHAIR);
    await until("2025-11-21T10:00Z");
    const buttons = platform.recorded
      .at(-1)!
      .blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : []));
    expect(buttons.map(({ line }) => line)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^remind snooze /u), expect.stringMatching(/^source /u)]),
    );
  });
});
