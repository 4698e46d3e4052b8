import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { heading } from "./show";
import { zoneMeant } from "./zone-meant";
import { zoneOption } from "./zone-option";

/** Sets the zone in which a channel has its mornings: deadlines and days without a time are told of then. */
export const channelZone = command({
  name: "channel zone",
  description: "command.channel-zone",
  examples: ["channel zone Geneva"],
  posts: true,
  form: {
    title: "form.title-channel-zone",
    async filled(_given, call, desk) {
      const { zone } = await desk.people.channel(call.place);
      return zone === null ? {} : { zone };
    },
  },
  options: {
    zone: { ...zoneOption, required: true },
  },
  async run({ zone }, call, desk) {
    const chosen = zoneMeant(zone, (name) => `/mag channel zone ${name}`);
    await desk.people.setChannelZone(call.place, chosen);
    await desk.reminders.subscriptions.retune({ place: call.place }, { zone: chosen });
    return answer(heading(say("channel.zone-set", { zone: { kind: "zone", zone: chosen } })));
  },
});
