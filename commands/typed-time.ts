import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { find } from "../src/times";
import type { Time, When } from "../src/times/types";
import type { Call } from "./command";
import { code } from "./show";

/**
 * The one time that somebody typed to have something changed by it. Nothing is guessed here: a time that could be
 * read in two ways is refused, saying how to write it.
 * @throws UserError
 */
export function certainTime(text: string, call: Call): When {
  const { when, around } = findTyped(text, call);
  // "tomorrow at 10" holds a certain date, but not all that its writer meant.
  if (/\d/u.test(around))
    throw new UserError(say("error.not-all-understood", { got: around }), { hints: [timeExample] });
  return when;
}

/** The one time in a typed text, and the words that stand around it. @throws UserError */
export function findTyped(text: string, call: Call): { when: When; around: string } {
  const found = onlyTime(text, call);
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found.text.length);
  return {
    when: found.when,
    around: `${before} ${after}`.replace(/\s+/gu, " ").replace(/^[\s,:;|–-]+|[\s,:;|–-]+$/gu, ""),
  };
}

function onlyTime(text: string, call: Call): Time {
  const found = find(text, { now: call.now, zone: call.zone, locale: call.reader.locales[0], mode: "chat" });
  const hints = [timeExample];
  const one = found[0];
  if (!one) throw new UserError(say("error.no-date", { got: text }), { hints });
  if (found.length > 1) throw new UserError(say("error.several-times", { got: text }), { hints });
  const doubt = one.flags.find((flag) => flag !== "zone-assumed");
  if (doubt)
    throw new UserError(say("error.doubtful-time", { got: one.text, doubt: say(`flag.${doubt}`) }), {
      hints,
    });
  if (one.when.kind !== "instant" && one.when.kind !== "date")
    throw new UserError(say("error.zone-missing", { got: one.text }), { hints });
  return one;
}

const timeExample = say("error.time-example", { example: code("2025-12-09 14:00 UTC") });
