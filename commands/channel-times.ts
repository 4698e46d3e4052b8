import { answer, type Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { command } from "./command";
import { choice } from "./options";
import { button, code, heading } from "./show";

/** Has messages of a channel answered that hold a time with its zone, or asks whether they are. */
export const channelTimes = command({
  name: "channel times",
  description: "command.channel-times",
  examples: ["channel times on", "channel times off"],
  options: { switch: choice("option.switch", ["on", "off"]) },
  async run({ switch: wanted }, { place }, desk) {
    if (place.kind === "direct") throw new UserError(say("channel.times-direct"));
    if (wanted === undefined) return shown((await desk.people.channel(place)).times === true);
    if (wanted === "on") {
      const hearing = await desk.hearing(place);
      if (hearing === "not-allowed") throw new UserError(say("error.reads-nothing"));
      if (hearing === "not-in-channel")
        throw new UserError(say("error.not-in-channel", { again: code("/mag channel times on") }));
    }
    await desk.people.setChannelTimes(place, wanted === "on");
    return shown(wanted === "on");
  },
});

const shown = (isOn: boolean): Reply =>
  answer(heading(say(isOn ? "channel.times-on" : "channel.times-off")), {
    kind: "buttons",
    buttons: [
      isOn
        ? button(say("button.turn-off"), "channel times off")
        : button(say("button.turn-on"), "channel times on"),
    ],
  });
