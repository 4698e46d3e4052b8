import pino from "pino";
import { describeCommands } from "../../../commands/describe";
import { discordAdapter } from "../../../src/chat/discord/discord";
import { registerCommands } from "../../../src/chat/discord/register";
import { Person } from "../../fakes/discord/client";
import type { Ticket } from "../../fakes/discord/interactions";
import { checkMessage } from "../../fakes/discord/messages";
import { FakeDiscord, TOKEN } from "../../fakes/discord/server";
import { House } from "../../house";
import { liveIn, wordsOf } from "./screen";

describe("the whole bot on Discord", () => {
  let house: House;
  let discord: FakeDiscord;
  let adapter: ReturnType<typeof discordAdapter>;
  let wei: Person;

  const shown = async (ticket: Ticket) => {
    const message = await discord.world.until(() =>
      discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
    );
    expect(liveIn(message)).toEqual([]);
    expect(() => checkMessage({ ...message })).not.toThrow();
    return message;
  };
  const says = async (ticket: Ticket): Promise<string> => wordsOf(await shown(ticket));

  beforeEach(async () => {
    house = await House.open();
    await house.import("2025-11-18.en.md");
    discord = await new FakeDiscord().start();
    const descriptions = describeCommands();
    await registerCommands({ token: TOKEN, apiUrl: discord.apiUrl, descriptions });
    adapter = discordAdapter({
      token: TOKEN,
      apiUrl: discord.apiUrl,
      descriptions,
      store: house.store,
      clock: house.clock,
      logger: pino({ level: "silent" }),
    });
    await adapter.start(house.bot);
    const user = discord.world.addUser({ global_name: "Wei" });
    wei = new Person(discord, user, discord.world.addChannel("general"));
  });

  afterEach(async () => {
    await adapter.stop();
    await discord.stop();
    await house.close();
  });

  it("answers every sub-command, whatever is filled in", async () => {
    for (const { name, options } of describeCommands()) {
      const filled = options.filter(({ required }) => required).map((option) => `${option.name}:A1`);
      expect(await says(wei.slash([name, ...filled].join(" ")))).not.toBe("");
    }
  });

  it("tells times in a person's own zone once it knows that", async () => {
    expect(await says(wei.slash("time text:14:00_UTC_on_9_December"))).toContain("14:00 UTC");
    await says(wei.slash("zone zone:Shanghai"));
    expect(await says(wei.slash("time text:14:00_UTC_on_9_December"))).toMatch(/22:00.*Shanghai/s);
  });

  it("answers in the language that a person's Discord is set to", async () => {
    wei.user.locale = "zh-CN";
    expect(await says(wei.slash("help"))).toMatch(/[\u4e00-\u9fff]/);
  });

  it("completes ids of actions while somebody types", async () => {
    const ticket = wei.completes("action done", "id", "a");
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    const values = (data.choices as { value: string }[]).map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toMatch(/^A\d+$/);
  });

  it.each([
    ["zone", "gene", "Europe/Zurich"],
    ["channel zone", "São Pa", "America/Sao_Paulo"],
    ["zone", "北京", "Asia/Shanghai"],
    ["zone", "UTC+5:30", "UTC+05:30"],
  ])("completes zones by city, country and offset: %s %s", async (command, typed, zone) => {
    const ticket = wei.completes(command, "zone", typed);
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    expect((data.choices as { value: string }[]).map(({ value }) => value)).toContain(zone);
  });

  it("completes groups without what belongs to other options", async () => {
    const ticket = wei.completes("actions", "group", "");
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    const values = (data.choices as { value: string }[]).map(({ value }) => value);
    expect(values).toContain("MAG");
    expect(values).not.toContain("mine");
  });

  it("marks an action as done, and reopens it by the button", async () => {
    const message = await shown(wei.slash("action done id:A1"));
    expect(await says(wei.press(message, "Reopen"))).toContain("A1");
    expect((await house.bot.agenda.view()).find("A1")).toMatchObject({ status: "NEEDS-ACTION" });
  });

  it("leaves facilitators' commands to facilitators", async () => {
    const words = await says(wei.slash("meeting add what:9_December_13:00_UTC_Ours"));
    expect(words).toContain("facilitators");
    expect((await house.bot.agenda.view()).meetings.filter(({ summary }) => summary.en === "Ours")).toEqual(
      [],
    );
  });
});
