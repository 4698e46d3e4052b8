import type { Answer } from "../src/chat/adapter";
import type { Overheard } from "../src/chat/request";
import { pickLocale } from "../src/language/pick";
import type { Reader } from "../src/language/reader";
import type { People } from "../src/people/people";
import { find } from "../src/times";
import { toldTimes } from "./converted-times";
import { statesZone } from "./message";

/**
 * What everybody in a channel is told about a message that somebody wrote there, where the channel wishes it: the times
 * whose zone it states beyond doubt, and nothing else. Null for every other. @throws StoreError
 */
export async function answerToOverheard(
  { place, text, at }: Overheard,
  people: People,
): Promise<Answer | null> {
  const { times, locales } = await people.channel(place);
  if (!times) return null;
  const [first = pickLocale(null), ...others] = locales;
  const reader: Reader = { locales: [first, ...others], zone: null, now: at };
  const found = find(text, { now: at, locale: first, mode: "chat" }).filter(
    (one) => statesZone(one) && !one.flags.includes("zone-unknown") && !one.flags.includes("zone-ambiguous"),
  );
  if (found.length === 0) return null;
  return { reply: { audience: "public", blocks: toldTimes(found) }, reader };
}
