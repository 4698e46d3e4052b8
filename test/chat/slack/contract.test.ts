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
    // The clock of this desk makes every form late: a view that says so becomes the form.
    form: () =>
      slack.workspace.until(() =>
        slack.workspace.views
          .map(({ view }) => (view.title as { text: string }).text)
          .find((title) => title !== "One moment…"),
      ),
    editsInPlace: true,
    longest: LIMITS.slack.message,
    close: () => desk.close(),
  };
});
