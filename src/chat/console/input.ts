import type { Readable } from "node:stream";
import { withoutDirections } from "../../language/outside";

/** Longest line that is read, in bytes; minutes come in as files. */
export const LONGEST_LINE_BYTES = 64 * 1024;

/** What was typed, sorted by what it is. */
export type Input =
  /** A sub-command as typed after `/mag`. */
  | { kind: "command"; line: string }
  /** A wish to move the simulated clock. */
  | { kind: "advance"; duration: string }
  | { kind: "message"; text: string }
  | { kind: "too-long"; bytes: number }
  | { kind: "nothing" };

const COMMAND = /^\/mag(?:\s+|$)/i;
const ADVANCE = /^@advance(?:\s+|$)/i;

/** Sorts a line. Full-width letters and slashes are those of an input method that was left on. */
export function inputOf(line: string): Input {
  const bytes = Buffer.byteLength(line);
  if (bytes > LONGEST_LINE_BYTES) return { kind: "too-long", bytes };
  const text = withoutDirections(line).trim();
  if (text === "") return { kind: "nothing" };
  const narrow = text.slice(0, 16).normalize("NFKC");
  if (COMMAND.test(narrow)) return { kind: "command", line: text.slice("/mag".length).trim() };
  if (ADVANCE.test(narrow)) return { kind: "advance", duration: text.slice("@advance".length).trim() };
  return { kind: "message", text };
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as they arrive, the last one also without a line feed. Of a line that is too long only the
 * length is kept, so that no stream can fill the memory.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Input> {
  let parts: Buffer[] = [];
  let bytes = 0;
  const take = (): Input => {
    const line =
      bytes > LONGEST_LINE_BYTES ? ({ kind: "too-long", bytes } as const) : inputOf(decoded(parts));
    parts = [];
    bytes = 0;
    return line;
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      let rest = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
        keep(rest.subarray(0, end));
        yield take();
        rest = rest.subarray(end + 1);
      }
      keep(rest);
    }
  } catch {
    // A stream that breaks off has ended; half a line is none.
    return;
  }
  if (bytes > 0) yield take();

  function keep(part: Buffer): void {
    bytes += part.length;
    if (bytes <= LONGEST_LINE_BYTES) parts.push(part);
    else parts = [];
  }
}

/** UTF-8, with U+FFFD for what is none, and without a byte order mark or carriage return. */
const decoded = (parts: readonly Buffer[]): string => new TextDecoder().decode(Buffer.concat(parts));
