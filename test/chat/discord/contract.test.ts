import { BOT_USER, GUILD } from "../../fakes/discord/world";
import { adapterContract } from "../contract";
import { DiscordDesk, described } from "./desk";
import { liveIn, wordsOf } from "./screen";

const LINES = ["slow", "quick", "softly", "aloud", "after", "everything", "work"].map((name) =>
  described(name),
);

adapterContract("Discord", async () => {
  const desk = await DiscordDesk.open(...LINES, described("action done", "id"), described("source", "id"));
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
      else person.slash(command);
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
    editsInPlace: true,
    longest: 6000,
    close: () => desk.close(),
  };
});
