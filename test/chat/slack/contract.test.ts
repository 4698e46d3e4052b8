import { LIMITS } from "../../../src/chat/limits";
import { TEAM } from "../../fakes/slack/workspace";
import { adapterContract } from "../contract";
import { HastyClock, SlackDesk } from "./desk";
import { liveIn, wordsOf } from "./screen";

adapterContract("Slack", async () => {
  const desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
  const { people, slack } = desk;
  return {
    adapter: () => desk.adapter(),
    context: {
      actor: { platform: "slack", team: TEAM, id: "U0ALICE", name: "Alice" },
      place: { platform: "slack", team: TEAM, id: "C0GENERAL", kind: "channel" },
      platformLocale: "en-GB",
      platformZone: "Asia/Shanghai",
    },
    elsewhere: { platform: "slack", team: TEAM, id: "C0SECRET", kind: "channel" },
    nameOf: ({ id }) => id,
    types(line) {
      const [, command] = /^\/mag\s*(.*)$/.exec(line) ?? [];
      void desk.tell(
        command === undefined
          ? people.mention("U0ALICE", "C0GENERAL", line)
          : people.command("U0ALICE", "C0GENERAL", command),
      );
    },
    async shown(count) {
      const messages = await slack.workspace.until(() => desk.sent.length >= count && [...desk.sent]);
      return messages.map((message) => ({
        text: wordsOf(message),
        place: message.channel,
        audience: message.ephemeralTo === undefined ? "public" : "private",
        live: liveIn(message),
      }));
    },
    editsInPlace: true,
    longest: LIMITS.slack.message,
    close: () => desk.close(),
  };
});
