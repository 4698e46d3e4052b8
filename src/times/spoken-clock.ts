import type { Reading } from "./reading";
import type { Token } from "./tokens";

/** "half past two", "quarter to three", "половина третьего". */
export function minutesFirst(tokens: readonly Token[], at: number): Reading | null {
  const { minutesBefore, halfBefore } = tokens[at]!.sense;
  const hour = hourOf(tokens[at + 1]!);
  if (hour < 1 || hour > 12) return null;
  const minutes = halfBefore ? -30 : (minutesBefore ?? 0);
  const total = (hour * 60 + minutes + 720) % 720;
  const ahead = total < 60 && minutes < 0 ? total + 720 : total;
  const unit = tokens[at + 2]!;
  return {
    next: unit.han && unit.sense.hour ? at + 3 : at + 2,
    hour: ahead < 60 ? 12 : Math.floor(ahead / 60),
    minute: ahead % 60,
    second: 0,
    doubt: "",
  };
}

const hourOf = (token: Token): number => (token.kind === "number" ? token.value : token.sense.number);

/** Adds to an hour the minutes that stand behind it in words: "半", "et demie", "y cuarto", "menos diez", "والنصف". */
export function minutesAfter(tokens: readonly Token[], body: Reading, inWords: boolean): void {
  let i = body.next;
  const direct = tokens[i]!;
  if (
    direct.han &&
    direct.glued &&
    (direct.sense.half || direct.sense.quarter || direct.sense.number === 45)
  ) {
    addMinutes(body, direct.sense.half ? 30 : direct.sense.quarter ? 15 : 45, i + 1);
    return;
  }
  const { past, lacking } = direct.sense;
  if (!direct.near) return;
  if (past || lacking) i++;
  const minutes = tokens[i]!;
  if (!minutes.near) return;
  const { half, quarter, number, span } = minutes.sense;
  const inDigits = minutes.kind === "number";
  // "عشر دقائق" is one word of the vocabulary, with its unit.
  const whole = !inDigits && number < 0 && span > 0;
  const amount = half ? 30 : quarter ? 15 : inDigits ? minutes.value : whole ? span : number;
  if (amount <= 0 || amount > 59) return;
  const next = tokens[i + 1]!;
  if (past && inDigits && amount > 12 && next.near && next.sense.part !== "") {
    // "las 7 y 15 de la noche": no afternoon has a fifteenth hour.
    addMinutes(body, amount, i + 1);
    return;
  }
  if (whole && (past || lacking)) {
    addMinutes(body, lacking ? -amount : amount, i + 1);
    return;
  }
  const unit = next.sense.minute && next.near;
  // "catorce treinta", "dix heures cinq", "nueve y veinticinco": both in words.
  const words = inWords && number >= (past || body.doubt === "hour" ? 5 : 10);
  if (!(past || lacking || half || words || (inWords && unit))) return;
  if (!(half || quarter || lacking || unit || words)) return;
  addMinutes(body, lacking ? -amount : amount, unit ? i + 2 : i + 1);
  // "two thirty" may be two numbers.
  if (!(past || lacking) || (words && !unit)) body.doubt = "hour";
}

function addMinutes(body: Reading, minutes: number, next: number): void {
  body.next = next;
  body.doubt = "";
  if (minutes >= 0) body.minute = minutes;
  else {
    body.hour = body.hour === 0 ? 23 : body.hour === 1 ? 12 : body.hour - 1;
    body.minute = 60 + minutes;
  }
}
