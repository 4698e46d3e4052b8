import { Duration } from "luxon";
import { type Phrase, say } from "../../language/values";
import { LONGEST_LINE_BYTES } from "./input";

/** What the console itself has to say to who types; everything else comes from the commands. */
export const ownWords = {
  welcome: (): Phrase => say("console.welcome", { help: { kind: "code", text: "/mag help" } }),
  tooLong: (bytes: number): Phrase =>
    say("console.line-too-long", { length: bytes, most: LONGEST_LINE_BYTES }),
  clockIsReal: (): Phrase => say("console.advance-real"),
  noDuration: (got: string): Phrase =>
    say("console.advance-unknown", { got, example: { kind: "code", text: "@advance PT24H" } }),
};

/** Whether a text is an ISO 8601 duration that leads into the future. */
export const leadsForward = (text: string): boolean => {
  const duration = Duration.fromISO(text);
  return duration.isValid && duration.toMillis() > 0;
};
