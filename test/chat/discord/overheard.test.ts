import { describeCommands } from "../../../commands/describe";
import { BOT_USER, type FakeMessage } from "../../fakes/discord/world";
import { House } from "../../house";
import { DiscordDesk } from "./desk";
import { liveIn, markdownOf, wordsOf } from "./screen";

const NOON = "shall we meet on 19 November 2025 at 14:00 UTC?";

describe("times in the messages of a channel on Discord", () => {
  let house: House;
  let desk: DiscordDesk;

  const open = async (readsMessages: boolean): Promise<void> => {
    desk = await DiscordDesk.open(...describeCommands());
    house = await House.open({ adapters: [desk.adapter({ readsMessages })] });
    await house.bot.start();
  };
  afterEach(async () => {
    await house.bot.stop();
    await house.close();
    await desk.close();
  });

  const asks = async (line: string): Promise<string> => {
    const ticket = desk.person.slash(line);
    const { world } = desk.discord;
    return wordsOf(
      await world.until(() =>
        world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
      ),
    );
  };
  const asides = (): FakeMessage[] =>
    desk.discord.world.messages.filter(
      ({ author, ephemeralTo }) => author === BOT_USER && ephemeralTo === undefined,
    );
  const until = (count: number): Promise<FakeMessage[]> =>
    desk.discord.world.until(() => asides().length === count && asides());

  it("cannot be answered where the bot may not read them, and that is said", async () => {
    await open(false);
    expect(await asks("channel times on")).toContain("I may not read the messages here");
    expect(await asks("channel times")).toContain("left alone");
  });

  it("are left alone unless the channel turned it on", async () => {
    await open(true);
    desk.person.writes(NOON);
    expect(await asks("channel times")).toContain("left alone");
    await house.bot.stop();
    expect(asides()).toEqual([]);
  });

  describe("that turned it on", () => {
    beforeEach(async () => {
      await open(true);
      expect(await asks("channel times on")).toContain("get a quiet answer");
    });

    it("get one answer under them, in which each reader sees their own time, and that calls nobody", async () => {
      const message = desk.person.writes(NOON);
      const [aside] = await until(1);
      expect(aside).toMatchObject({ replyTo: message.id, allowedMentions: { parse: [] } });
      expect(markdownOf(aside!)).toContain("<t:1763560800:F>");
      expect(wordsOf(aside!)).toContain("14:00 UTC");
      expect(liveIn(aside!)).toEqual([]);
    });

    it("have their answer edited with them, and taken away when no time is left", async () => {
      const message = desk.person.writes(NOON);
      await until(1);
      desk.person.edits(message, "sorry, on 19 November 2025 at 15:00 UTC");
      const [aside] = await desk.discord.world.until(
        () => asides().some((one) => wordsOf(one).includes("15:00 UTC")) && asides(),
      );
      expect(wordsOf(aside!)).not.toContain("14:00");
      desk.person.edits(message, "sorry, some other day");
      await until(0);
    });

    it("take their answer along when they are deleted", async () => {
      const message = desk.person.writes(NOON);
      await until(1);
      desk.person.deletes(message);
      await until(0);
    });

    it("have no second answer when Discord tells of them again, or finds a preview for a link", async () => {
      const message = desk.person.writes(NOON);
      await until(1);
      desk.person.tells("MESSAGE_CREATE", message);
      desk.person.edits(message, NOON);
      await asks("zone");
      await house.bot.stop();
      expect(asides()).toHaveLength(1);
      expect(desk.discord.callsOf("PATCH /channels/:channel/messages/:message")).toEqual([]);
    });

    it.each([
      ["a time without a zone", "at 14:00 tomorrow"],
      ["letters that name several zones", "at 10:00 CST"],
      ["code", "run `cron 14:00 UTC` please"],
      ["no time", "good morning"],
    ])("are not answered for %s", async (_what, text) => {
      desk.person.writes(text);
      const message = desk.person.writes(NOON);
      expect(await until(1)).toMatchObject([{ replyTo: message.id }]);
    });

    it("are left alone again once it is turned off", async () => {
      expect(await asks("channel times off")).toContain("left alone");
      desk.person.writes(NOON);
      await asks("zone");
      await house.bot.stop();
      expect(asides()).toEqual([]);
    });
  });

  it("are told whoever speaks to the bot, also where nothing was turned on", async () => {
    await open(true);
    const message = desk.person.writes(`<@${BOT_USER}> ${NOON}`);
    expect(await until(1)).toMatchObject([{ replyTo: message.id }]);
  });
});
