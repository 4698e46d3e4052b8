import { isFacilitator } from "../config/settings";
import { answer } from "../src/chat/reply";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { actorKey } from "../src/people/keys";
import { type Call, command, type Desk } from "./command";
import { choice } from "./options";
import { button, heading, text } from "./show";

/** Has the server's own calendar show the meetings, or asks whether it does. */
export const channelEvents = command({
  name: "channel events",
  description: "command.channel-events",
  examples: ["channel events on", "channel events off"],
  posts: true,
  options: { switch: choice("option.switch", ["on", "off"]) },
  async run({ switch: wanted }, call, desk) {
    const { mirror } = desk;
    if (!mirror.isPossible(call.place)) throw new UserError(say("events.none-here"));
    if (wanted === undefined) return shown(call, desk);
    if (!call.managesEvents && !isFacilitator(desk.settings, actorKey(call.actor)))
      throw new UserError(say("error.events-not-yours"));
    if (wanted === "on") {
      const { locales } = await desk.people.channel(call.place);
      await mirror.wishes.add(call.place, call.actor, locales[0] ?? call.reader.locales[0], call.now);
    } else await mirror.wishes.end(call.place);
    mirror.wake();
    return shown(call, desk);
  },
});

async function shown({ place }: Call, { mirror }: Desk) {
  const wish = await mirror.wishes.of(place);
  if (!wish)
    return answer(heading(say("events.off")), {
      kind: "buttons",
      buttons: [button(say("button.turn-on"), "channel events on")],
    });
  const { refused } = wish;
  return answer(
    heading(say(refused === undefined ? "events.on" : "events.refused")),
    refused === undefined
      ? text(say("events.which"))
      : text(say("undeliverable.reason", { code: { kind: "code", text: refused } })),
    { kind: "buttons", buttons: [button(say("button.turn-off"), "channel events off")] },
  );
}
