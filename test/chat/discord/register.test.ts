import { describeCommands } from "../../../commands/describe";
import { type RegisterOptions, registerCommands } from "../../../src/chat/discord/register";
import { PlatformError } from "../../../src/errors";
import { LOCALES } from "../../../src/language/locales";
import { charactersOf, type FakeCommand, type FakeOption } from "../../fakes/discord/commands";
import { FakeDiscord, TOKEN } from "../../fakes/discord/server";
import { GUILD } from "../../fakes/discord/world";

const PUT = "PUT /applications/:application/commands";
const PUT_IN_GUILD = "PUT /applications/:application/guilds/:guild/commands";

describe("registering the commands with Discord", () => {
  let discord: FakeDiscord;
  const register = (more: Partial<RegisterOptions> = {}): Promise<boolean> =>
    registerCommands({ token: TOKEN, apiUrl: discord.apiUrl, descriptions: describeCommands(), ...more });
  const mag = (where = "global"): FakeCommand =>
    discord.commands.get(where)!.find(({ name }) => name === "mag")!;
  const option = (path: string, from: FakeOption = mag()): FakeOption =>
    path.split(" ").reduce((at, name) => at.options!.find((one) => one.name === name)!, from);

  beforeEach(async () => {
    discord = await new FakeDiscord().start();
  });

  afterEach(() => discord.stop());

  it("tells of every sub-command, those of two words in groups, within Discord's limits", async () => {
    expect(await register()).toBe(true);
    for (const { name, options } of describeCommands()) {
      const found = option(name);
      expect(found.type).toBe(1);
      expect((found.options ?? []).map((one) => one.name)).toEqual(options.map((one) => one.name));
    }
    expect(option("action").type).toBe(2);
    expect(charactersOf(mag())).toBeLessThan(8000);
  });

  it("does so once, and again only when something changed", async () => {
    await register();
    expect(await register()).toBe(false);
    expect(discord.callsOf(PUT)).toHaveLength(1);
    expect(await register({ descriptions: describeCommands().slice(1) })).toBe(true);
    expect(await register()).toBe(true);
    expect(discord.callsOf(PUT)).toHaveLength(3);
  });

  it("notices a description that changed in one language alone", async () => {
    await register();
    const [first, ...others] = describeCommands();
    const changed = { ...first!, descriptions: { ...first!.descriptions, fr: "autre chose" } };
    expect(await register({ descriptions: [changed, ...others] })).toBe(true);
    expect(option(first!.name).description_localizations).toMatchObject({ fr: "autre chose" });
  });

  it("can do so for one server alone", async () => {
    await register({ guild: GUILD });
    expect(discord.callsOf(PUT_IN_GUILD)).toHaveLength(1);
    expect(discord.commands.has("global")).toBe(false);
    expect(mag(GUILD).name).toBe("mag");
    expect(await register({ guild: GUILD })).toBe(false);
  });

  it("names sub-commands in the languages that Discord has too", async () => {
    await register();
    expect(option("next-meeting").name_localizations).toMatchObject({ "zh-CN": "下次会议" });
    expect(option("remind subscribe").name_localizations).toMatchObject({ "zh-CN": "订阅" });
    expect(option("remind").name_localizations).toMatchObject({ "zh-CN": "提醒" });
    expect(option("help").name_localizations).toMatchObject({ "es-ES": "ayuda", "es-419": "ayuda" });
    const tags = Object.keys(option("help").description_localizations ?? {});
    expect(tags).toEqual(expect.arrayContaining(["zh-CN", "zh-TW", "fr", "es-ES", "es-419", "ru"]));
    expect(tags).not.toContain("ar");
  });

  it("names every option in the languages that Discord has too, none like another beside it", async () => {
    await register();
    expect(option("action done id").name_localizations).toMatchObject({
      "zh-CN": "编号",
      "zh-TW": "編號",
      "es-419": "identificador",
      fr: "identifiant",
      ru: "номер",
    });
    expect(option("remind snooze until").name_localizations).toMatchObject({ fr: "jusqu'à" });
    for (const { name, options } of describeCommands())
      for (const { name: base } of options)
        expect(Object.keys(option(`${name} ${base}`).name_localizations ?? {})).toEqual(
          expect.arrayContaining(["es-419", "es-ES", "fr", "ru", "zh-CN", "zh-TW"]),
        );
  });

  it("keeps to the name in code where one is no name, or is another's already", async () => {
    const { descriptions } = describeCommands()[0]!;
    const called = (name: string, fr: string) => ({
      name,
      names: { ...descriptions, ...Object.fromEntries(LOCALES.map((locale) => [locale, name])), fr },
      descriptions,
      required: false,
      completes: false,
    });
    const options = [
      called("one", "date"),
      called("date", "jour"),
      called("two", "jour"),
      called("x", "(y)"),
    ];
    await register({ descriptions: [{ name: "odd", names: descriptions, descriptions, options }] });
    expect(option("odd").options?.map((one) => one.name_localizations?.fr)).toEqual([
      undefined,
      "jour",
      undefined,
      undefined,
    ]);
  });

  it("offers a few words as choices and completes the rest", async () => {
    await register();
    expect(option("actions show").choices?.map(({ value }) => value)).toEqual([
      "open",
      "mine",
      "all",
      "done",
    ]);
    expect(option("action done id")).toMatchObject({ required: true, autocomplete: true });
    expect(option("time text").autocomplete).toBeUndefined();
  });

  it("works in servers, in direct messages and for whoever installed the bot for themselves", async () => {
    await register();
    for (const command of discord.commands.get("global")!)
      expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  it("adds an entry to the menu of messages", async () => {
    await register();
    expect(discord.commands.get("global")!.find(({ type }) => type === 3)).toMatchObject({
      name: "Convert times",
      name_localizations: { "zh-CN": "换算时间" },
    });
  });

  it("says so when Discord refuses the token", async () => {
    const refused = register({ token: "MTAw.wrong.token" });
    await expect(refused).rejects.toThrow(PlatformError);
    await expect(refused).rejects.toMatchObject({ outlook: "permanent", code: "http_401" });
  });
});
