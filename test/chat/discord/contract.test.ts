import type { Ticket } from "../../fakes/discord/interactions";
import { BOT_USER, GUILD } from "../../fakes/discord/world";
import { adapterContract } from "../contract";
import { DiscordDesk, described } from "./desk";
import { liveIn, wordsOf } from "./screen";

const LINES = ["slow", "quick", "softly", "aloud", "after", "everything", "work"].map((name) =>
  described(name),
);

const MODAL = 9;

adapterContract("Discord", async () => {
  const desk = await DiscordDesk.open(
    ...LINES,
    described("action done", "id"),
    described("source", "id"),
    described("meeting move", "id"),
  );
  let asked: Ticket | undefined;
  const elsewhere = desk.discord.world.addChannel("secretariat");
  const { alice, general, person } = desk;
  return {
    adapter: () => desk.adapter({ readsMessages: true }),
    context: {
      actor: { platform: "discord", id: alice.id, name: "Alice" },
      place: { platform: "discord", team: GUILD, id: general.id, kind: "channel" },
      platformLocale: "en-GB",
      platformZone: null,
    },
    ofMessages: { platformLocale: null },
    elsewhere: { platform: "discord", team: GUILD, id: elsewhere.id, kind: "channel" },
    nameOf: ({ id }) => id,
    types(line) {
      const [, command] = /^\/mag\s*(.*)$/.exec(line) ?? [];
      if (command === undefined) person.writes(`<@${BOT_USER}> ${line}`);
      else asked = person.slash(command);
    },
    async shown(count) {
      const sent = () =>
        desk.discord.world.messages.filter(({ author, isLoading }) => author !== alice.id && !isLoading);
      const messages = await desk.discord.world.until(() => sent().length >= count && sent());
      return messages.map((message) => ({
        text: wordsOf(message),
        place: message.channel,
        audience: message.ephemeralTo === undefined ? "public" : "private",
        live: liveIn(message),
      }));
    },
    async form() {
      const { type, data } = await desk.discord.world.until(() => asked?.acknowledgement);
      expect(type).toBe(MODAL);
      return String(data.title);
    },
    editsInPlace: true,
    longest: 6000,
    close: () => desk.close(),
  };
});
