import { UserError } from "../errors";
import { say } from "../language/values";
import { decode } from "./formats/text";
import { LARGEST_MEGABYTES, type ReadOptions, read } from "./read";
import type { Minutes } from "./types";

/**
 * Reads the minutes of one meeting from a file.
 * @param _name File name; what it ends in never decides alone what the file is.
 * @throws UserError when the file is empty, larger than 5 MB, or not text.
 */
export async function readDocument(
  bytes: Uint8Array,
  _name: string,
  options: ReadOptions = {},
): Promise<Minutes> {
  if (bytes.byteLength > LARGEST_MEGABYTES * 1_000_000)
    throw new UserError(say("error.minutes.too-large", { limit: LARGEST_MEGABYTES }));
  return read(decode(bytes), options);
}
