import { inflateSync } from "node:zlib";
import { UserError } from "../../errors";
import { say } from "../../language/values";

/** Largest PDF once all its streams are unpacked: pictures are most of any that comes near. */
const LARGEST_UNPACKED_MEGABYTES = 100;
/** More streams than a document of this size has. */
const MOST_STREAMS = 20_000;
/** A stream can be packed several times over. */
const MOST_LAYERS = 3;

const STREAM = Buffer.from("stream");
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Unpacks every stream of a PDF that is packed by Flate, and throws the bytes away: their dictionaries may claim any
 * size.
 * @throws UserError when they hold more than 100 MB, or are more than 20,000.
 */
export function checkPdfStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = LARGEST_UNPACKED_MEGABYTES * 1_000_000;
  let streams = 0;
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (file.toString("latin1", Math.max(0, at - 3), at) === "end") continue;
    let start = at + STREAM.length;
    if (file[start] === RETURN) start++;
    if (file[start] === LINE_FEED) start++;
    streams++;
    left -= unpacked(file.subarray(start), left);
    if (left <= 0 || streams > MOST_STREAMS)
      throw new UserError(say("error.minutes.unpacked", { limit: LARGEST_UNPACKED_MEGABYTES }));
  }
}

/** Bytes that a stream unpacks to, as far as it is sound; `most` where it unpacks to more. */
function unpacked(packed: Uint8Array, most: number): number {
  let size = 0;
  let layer = packed;
  for (let depth = 0; depth < MOST_LAYERS && isZlib(layer); depth++) {
    try {
      layer = inflateSync(layer, { maxOutputLength: most - size });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? most : size;
    }
    size += layer.length;
    if (size >= most) return most;
  }
  return size;
}

/** The two bytes that zlib begins with (RFC 1950, 2.2): deflate, and a check that 31 divides. */
const isZlib = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
