import path from "node:path";
import { textOf } from "../../src/language/spans";
import { inWords } from "../../src/language/words";
import { RecordingAdapter } from "../fakes/recording-adapter";
import { House } from "../house";

describe("reminders of a whole bot", () => {
  let house: House;
  let platform: RecordingAdapter;

  beforeEach(async () => {
    const posts: RecordingAdapter[] = [];
    house = await House.open({ adapters: posts });
    platform = new RecordingAdapter(path.join(house.folder, "posts.jsonl"));
    posts.push(platform);
    await house.import("2025-11-18.en.md");
  });

  afterEach(() => house.close());

  /** The moment and the heading of each post, in order. */
  const told = (): string[] =>
    platform.recorded.map(({ reader, blocks }) => {
      const [heading] = blocks;
      const words = heading?.kind === "heading" ? inWords(heading.text, reader).map(textOf).join("") : "";
      return `${reader.now.slice(5, 16)} ${words}`;
    });

  it("come from minutes, a subscription, and time that goes by", async () => {
    await house.ask("remind subscribe");
    await house.bot.reminders.settleUntil("2025-11-19T14:00Z");
    expect(told()).toEqual([
      "11-18T14:00 Reminder: The IMSB open office hours",
      "11-19T03:00 Reminder: The IMSB open office hours",
      "11-19T09:00 Reminder: National Parliamentary Track",
      "11-19T13:00 Reminder: The IMSB open office hours",
    ]);
  });

  it("do not come of an action that is done", async () => {
    await house.ask("remind subscribe");
    const { actions } = await house.bot.agenda.view();
    for (const { id } of actions) await house.ask(`action done ${id}`);
    await house.bot.reminders.settleUntil("2025-11-22T00:00Z");
    expect(told().filter((line) => line.includes("Deadline"))).toEqual([]);
    expect(told().length).toBeGreaterThan(3);
  });

  it("follow what people do to an event, and are as before when the minutes are imported again", async () => {
    await house.ask("remind subscribe");
    await house.bot.reminders.settleUntil("2025-11-18T15:00Z");
    const { meetings } = await house.bot.agenda.view();
    const event = meetings.find(({ when }) => when.kind === "instant" && when.start === "2025-11-19T14:00Z")!;
    await house.ask(`meeting move ${event.id} 20 November 2025 15:00 UTC`);
    await house.bot.reminders.settleUntil("2025-11-18T16:00Z");
    await house.import("2025-11-18.en.md");
    await house.ask(`meeting cancel ${event.id}`);
    await house.bot.reminders.settleUntil("2025-11-18T17:00Z");
    await house.ask(`meeting reinstate ${event.id}`);
    await house.bot.reminders.settleUntil("2025-11-20T14:30Z");
    expect(told().filter((line) => line.includes("open office hours"))).toEqual([
      "11-18T14:00 Reminder: The IMSB open office hours",
      "11-18T15:00 Moved: The IMSB open office hours",
      "11-18T16:00 Cancelled: The IMSB open office hours",
      "11-18T17:00 Takes place after all: The IMSB open office hours",
      "11-19T03:00 Reminder: The IMSB open office hours",
      "11-19T15:00 Reminder: The IMSB open office hours",
      "11-20T14:00 Reminder: The IMSB open office hours",
    ]);
  });
});
