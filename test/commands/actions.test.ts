import { House } from "../house";

describe("action items", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ now: "2025-11-18T12:00Z" });
    await house.import("2025-11-18.zh.md");
    await house.import("2025-11-18.en.md");
  });
  afterEach(() => house.close());

  /** The id of the action whose text holds these words. */
  const idOf = async (words: string): Promise<string> => {
    const line = (await house.ask("actions all")).split("\n").find((one) => one.includes(words));
    return line!.trim().split(" ")[0]!;
  };

  it("lists five open ones, those with a deadline first", async () => {
    const answer = await house.ask("actions");
    expect(answer).toContain("Open actions: 5");
    expect(answer.match(/^A\d /gmu)).toHaveLength(5);
    expect(answer.indexOf("20 November")).toBeLessThan(answer.indexOf("21 November"));
  });

  it("shows each in the reader's language where a translation was imported", async () => {
    expect(await house.ask("actions", { locale: "zh-CN" })).toContain("成员");
    expect(await house.ask("actions", { locale: "en" })).toContain("MAG members");
  });

  it("keeps an action that was marked as done out of the open ones, also after the minutes come again", async () => {
    const id = await idOf("by 20 November");
    expect(await house.ask(`action done ${id}`)).toContain(`${id} is done`);
    await house.import("2025-11-18.en.md");
    expect(await house.ask("actions")).toContain("Open actions: 4");
    expect(await house.ask("actions done")).toContain(id);
    expect(await house.ask(`action done ${id.toLowerCase()}`)).toContain("done already");
    expect(await house.ask(`action reopen ${id}`)).toContain("open again");
    expect(await house.ask("actions")).toContain("Open actions: 5");
  });

  it("finds one's own: those assigned by name and those for all members", async () => {
    const id = await idOf("badge");
    expect(await house.ask("actions mine", { name: "amina" })).not.toContain("badge");
    await house.ask(`action assign ${id} me`, { name: "amina" });
    expect(await house.ask("actions mine", { name: "amina" })).toContain("badge");
  });

  it("takes a deadline as people write it, and refuses one that is none or could be two", async () => {
    const id = await idOf("in person");
    expect(await house.ask(`action due ${id} 5 December`)).toMatch(/5 December 2025/u);
    expect(await house.ask(`action due ${id} some day`)).toContain("I find no date");
    expect(await house.ask(`action due ${id} 5 or 6 December`)).toContain("more than one time");
    expect(await house.ask(`action due ${id} none`)).not.toMatch(/By:/u);
  });

  it("says what to type when an id is none, or is not there", async () => {
    expect(await house.ask("action done A99")).toContain("A99");
    expect(await house.ask("action done banana")).toContain("no id of an action item: banana");
    expect(await house.ask("action done")).toContain("Something is missing");
    expect(await house.ask("action")).toContain("/mag action done");
  });
});
