import { COMMANDS } from "../../commands";
import { House } from "../house";

describe("what people type", () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.import("2025-11-18.en.md");
  });
  afterAll(() => house.close());

  it.each(["next-meeting", "Next-Meeting", "NEXT MEETING", "next_meeting", "next–meeting", "下次会议"])(
    "understands %p",
    async (line) => expect(await house.ask(line)).toContain("No next meeting"),
  );

  it("offers the nearest commands for one that it does not know", async () => {
    expect(await house.ask("actoins")).toContain("Did you mean: actions");
    expect(await house.ask("xyzzy")).toContain("/mag help");
  });

  it("helps when nothing is typed", async () => {
    const help = await house.ask("");
    for (const name of ["next-meeting", "actions", "remind subscribe", "zone", "language", "source"])
      expect(help).toContain(`/mag ${name}`);
  });

  it("explains one command, or a family of them", async () => {
    expect(await house.ask("help actions")).toContain("/mag actions mine");
    expect(await house.ask("help remind")).toContain("/mag remind me");
    expect(await house.ask("help nothing-like-it")).toContain("I do not know the command");
  });

  it("takes options in any order", async () => {
    expect(await house.ask("meetings 14 IMSB")).toBe(await house.ask("meetings IMSB 14"));
  });

  it("names the words that it does not understand, and gives an example that works", async () => {
    const answer = await house.ask("meetings gibberish");
    expect(answer).toContain("gibberish");
    expect(answer).toContain("/mag meetings");
  });

  it("cuts what it repeats, and survives words by the thousand", async () => {
    expect((await house.ask("x".repeat(50_000))).length).toBeLessThan(500);
    expect((await house.ask("actions ".repeat(20_000))).length).toBeLessThan(1000);
  });

  it("gives examples that all work", async () => {
    for (const { examples, name } of COMMANDS)
      for (const example of examples) {
        expect(example.startsWith(name)).toBe(true);
        expect(await house.ask(example)).not.toMatch(/I do not (know the command|understand)|Sorry/u);
      }
  });
});
