import { type Meaning, UserError } from "../src/errors";
import { say, time } from "../src/language/values";
import { find } from "../src/times";
import type { Time, When } from "../src/times/types";
import type { Call } from "./command";
import { code } from "./show";
import { unambiguous } from "./unambiguous";

/** The line that would say the same with this time in the place of the one that was typed. */
type Retyped = (time: string) => string;

/**
 * The one time that somebody typed to have something changed by it. Nothing is guessed here: where a time could be
 * read in two ways, the person is asked which is meant.
 * @throws UserError
 */
export function certainTime(text: string, call: Call, retyped: Retyped): When {
  const { when, around } = findTyped(text, call, retyped);
  // "tomorrow at 10" holds a certain date, but not all that its writer meant.
  if (/\d/u.test(around))
    throw new UserError(say("error.not-all-understood", { got: around }), { hints: [timeExample] });
  return when;
}

/**
 * The one time in a typed text, and the words that stand around it.
 * @param retyped is told the words around it, too.
 * @throws UserError
 */
export function findTyped(
  text: string,
  call: Call,
  retyped: (time: string, around: string) => string,
): { when: When; around: string } {
  const found = find(text, { now: call.now, zone: call.zone, locale: call.reader.locales[0], mode: "chat" });
  const [one] = found;
  if (!one) throw new UserError(say("error.no-date", { got: text }), { hints: [timeExample] });
  if (found.length > 1)
    throw new UserError(say("error.several-times", { got: text }), { hints: [timeExample] });
  const before = text.slice(0, one.index);
  const after = text.slice(one.index + one.text.length);
  const around = `${before} ${after}`.replace(/\s+/gu, " ").replace(/^[\s,:;|–-]+|[\s,:;|–-]+$/gu, "");
  checkCertain(one, call, (typed) => retyped(typed, around));
  return { when: one.when, around };
}

function checkCertain(one: Time, call: Call, retyped: Retyped): void {
  const doubt = one.flags.find((flag) => flag !== "zone-assumed");
  if (doubt) {
    const choices = unambiguous(one, call).map(
      ({ when, typed }): Meaning => ({
        words: time(when),
        label: say("button.this-time"),
        line: retyped(typed),
      }),
    );
    throw new UserError(say("error.doubtful-time", { got: one.text, doubt: say(`flag.${doubt}`) }), {
      hints: choices.length > 0 ? [say("form.which-time", { count: choices.length })] : [timeExample],
      choices,
    });
  }
  if (one.when.kind !== "instant" && one.when.kind !== "date")
    throw new UserError(say("error.zone-missing", { got: one.text }), { hints: [timeExample] });
}

const timeExample = say("error.time-example", { example: code("2025-12-09 14:00 UTC") });
