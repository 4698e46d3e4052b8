import type { Place } from "../src/chat/request";
import type { Wish } from "../src/reminders/settings";
import type { Call } from "./command";

/** What a wish says of somebody who is to be reminded alone, wherever they ask for it. */
export function inPrivate({ actor, place, reader, zone, now }: Call): Omit<Wish, "scope" | "leads"> {
  const alone: Place = {
    platform: actor.platform,
    id: actor.id,
    kind: "direct",
    ...(place.team !== undefined && { team: place.team }),
  };
  const { locales, writing } = reader;
  return { place: alone, zone, locales, ...(writing && { writing }), by: actor, now };
}
