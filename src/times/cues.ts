import { readClock } from "./clock";
import type { Days } from "./days";
import { endsBadly, wordBefore } from "./neighbours";
import type { Source } from "./tokens";

const DOT = 0x2e;

/** Whether digits such as "22/04" stand where a date stands: after a word for it, or beside a clock time. */
export function cued(source: Source, at: number, days: Days): boolean {
  const { tokens } = source;
  const before = at > 0 ? tokens[at - 1]! : null;
  if (wordBefore(tokens, at)) return false;
  if (endsBadly(source, days.next)) return false;
  for (let i = days.next, steps = 0; steps < 4; i++, steps++) {
    const token = tokens[i]!;
    if (token.kind === "number" || token.sense.part || token.sense.hourBefore) {
      const clock = readClock(source, i, i);
      if (clock !== null && clock.doubt !== "bare") return true;
      break;
    }
    const passes =
      (token.kind === "mark" && (token.value === 0x2c || token.value === 0x7c || token.value === 0x28)) ||
      token.sense.filler ||
      token.sense.at ||
      token.sense.zone;
    if (!passes || !token.near) break;
  }
  if (before === null || !tokens[at]!.near) return false;
  if (tokens[at + 1]!.value === DOT) return isRussianDay(source, at);
  if (tokens[at + 1]!.value !== 0x2f) return false;
  const [day] = days.days;
  return (
    ((before.sense.to || before.sense.from) && day!.order !== "open") ||
    (before.kind === "word" && before.sense.filler && before.sense.weekday === 0) ||
    before.sense.deadline ||
    before.sense.day
  );
}

/** "до 20.04", "с 21.04 на 28.04": behind such a word, digits with a point are a day where nobody writes prices so. */
function isRussianDay({ tokens, folded }: Source, at: number): boolean {
  const { sense, start, kind } = tokens[at - 1]!;
  const letter = folded.codes[start]!;
  const after = tokens[at + 3]!;
  if (kind !== "word" || letter < 0x400 || letter >= 0x530) return false;
  if (after.near && (after.sense.zone !== null || after.sense.part !== "" || after.sense.hour)) return false;
  return sense.deadline || sense.from || sense.to || (sense.filler && !sense.at);
}
