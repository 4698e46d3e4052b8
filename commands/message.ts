import { answer, type Reply } from "../src/chat/reply";
import { find } from "../src/times";
import type { Time } from "../src/times/types";
import type { Call, Desk } from "./command";
import { convertedTimes } from "./converted-times";
import { zoneQuestion } from "./zone-question";

/**
 * Answers a plain message that holds a time with a zone; null for every other. A time whose zone nobody stated
 * concerns nobody but its writer, and a bot that answers each "at 3" would be turned off by the end of the day.
 */
export async function answerToMessage(text: string, call: Call, desk: Desk): Promise<Reply | null> {
  const found = find(text, { now: call.now, locale: call.reader.locales[0], mode: "chat" }).filter(
    statesZone,
  );
  if (found.length === 0) return null;
  return answer(...convertedTimes(found, call), ...(await zoneQuestion(call, desk)));
}

/** Whether a time comes with a zone, or with letters where one stands. */
export const statesZone = (found: Time): boolean =>
  (found.when.kind === "instant" && found.zone !== null && !found.flags.includes("zone-assumed")) ||
  found.flags.includes("zone-unknown");
