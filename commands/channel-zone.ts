import { z } from "zod";
import { answer } from "../src/chat/reply";
import { say } from "../src/language/values";
import { command } from "./command";
import { heading } from "./show";
import { offerZones } from "./zone";
import { zoneMeant } from "./zone-meant";

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
    zone: {
      description: "option.zone",
      asked: {
        label: "form.zone",
        placeholder: "Geneva",
        longest: 100,
        check: (typed) => void zoneMeant(typed, (name) => name),
      },
      required: true,
      rest: true,
      schema: z.string().min(1).max(100),
      offer: offerZones,
    },
  },
  async run({ zone }, call, desk) {
    const chosen = zoneMeant(zone, (name) => `/mag channel zone ${name}`);
    await desk.people.setChannelZone(call.place, chosen);
    await desk.reminders.subscriptions.retune({ place: call.place }, { zone: chosen });
    return answer(heading(say("channel.zone-set", { zone: { kind: "zone", zone: chosen } })));
  },
});
