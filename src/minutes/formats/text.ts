import { UserError } from "../../errors";
import { say } from "../../language/values";

/** How much of a file shows whether it is text. */
const SAMPLE_BYTES = 64 * 1024;

/** Decodes a text file. @throws UserError when it is none. */
export function decode(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) throw new UserError(say("error.minutes.binary"));
  return new TextDecoder("utf-8").decode(bytes);
}
