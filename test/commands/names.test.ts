import { COMMANDS } from "../../commands";
import { closedKey, nameIn, namesOf } from "../../commands/names";
import { LOCALES } from "../../src/language/locales";
import { House } from "../house";

describe("names of sub-commands", () => {
  it("name one sub-command each, in whatever language", () => {
    const meant = new Map<string, string>();
    for (const command of COMMANDS)
      for (const name of namesOf(command)) {
        const key = closedKey(name);
        expect([name, meant.get(key) ?? command.name]).toEqual([name, command.name]);
        meant.set(key, command.name);
      }
  });

  describe.each(LOCALES)("in %s", (locale) => {
    let house: House;
    beforeAll(async () => {
      house = await House.open();
      await house.import("2025-11-18.en.md");
    });
    afterAll(() => house.close());

    it.each(COMMANDS.map((command) => [nameIn(command, locale), command] as const))(
      "%s does what its English name does",
      async (name, command) => {
        const usage = await house.ask(`help ${name}`);
        expect(usage.split("\n")[0]).toBe((await house.ask(`help ${command.name}`)).split("\n")[0]);
        // After the first time both change nothing; what needs an option complains that there is none.
        await house.ask(command.name);
        expect(await house.ask(name)).toBe(await house.ask(command.name));
      },
    );
  });
});

describe("a sub-command typed as people type", () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.import("2025-11-18.en.md");
  });
  afterAll(() => house.close());

  it.each([
    ["proxima reunion", "next-meeting"],
    ["PROCHAINE-REUNION", "next-meeting"],
    ["اجراءات", "actions"],
    ["行动完成 A1", "action done A1"],
    ["行動 完成 A1", "action done A1"],
    ["提醒列表", "remind list"],
    ["\u2068/mag\u2069".replace("/mag", "actions"), "actions"],
  ])("%p is %p", async (typed, meant) => {
    await house.ask(meant);
    expect(await house.ask(typed)).toBe(await house.ask(meant));
  });

  it("that is half a name is completed in the language of who types", async () => {
    expect(await house.ask("提醒", { locale: "zh-CN" })).toContain("/mag 提醒 列表");
    expect(await house.ask("rappel", { locale: "fr" })).toContain("/mag rappel liste");
    expect(await house.ask("remind")).toContain("/mag remind list");
  });

  it("is offered while it is typed, in one's own language too", async () => {
    const typed = async (line: string, platformLocale: string): Promise<string[]> =>
      house.bot.complete({
        line,
        actor: { platform: "console", id: "bao", name: "bao" },
        place: { platform: "console", id: "general", kind: "channel" },
        platformZone: null,
        platformLocale,
      });
    expect(await typed("提", "zh-CN")).toContain("提醒 列表");
    expect(await typed("行动 完成 ", "zh-CN")).toContain("行动 完成 A1");
    expect(await typed("act", "zh-CN")).toContain("actions");
    expect(await typed("提", "fr")).toEqual([]);
  });

  it("is told of by help in the reader's own language", async () => {
    expect(await house.ask("help actions", { locale: "ru" })).toContain("/mag поручения");
    expect(await house.ask("help actions", { locale: "en" })).not.toContain("In your language");
  });
});
