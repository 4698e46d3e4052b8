import { UserError } from "../../errors";
import { say } from "../../language/values";

/** How much of a file shows what it is: enough to be sure, and not more than a blink. */
const SAMPLE_BYTES = 64 * 1024;

/** Control characters that no text holds, and the share of them from which a file is taken for no text. */
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g;
const MOST_CONTROL = 0.005;

/**
 * Decodes a text file: by its byte order mark, as UTF-8 if it is valid, else in the encoding of a single language whose
 * letters come out as that language uses them: GB18030, Big5, Windows-1251, KOI8-R, Windows-1256 or Windows-1252.
 * @param declared The encoding that the file names of itself (WHATWG label): believed where it is neither Unicode by its
 *   bytes nor of no such name.
 * @throws UserError when it is no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const text = new TextDecoder(encodingOf(bytes, declared)).decode(bytes);
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (sample.includes("\0") || controls > sample.length * MOST_CONTROL)
    throw new UserError(say("error.minutes.binary"));
  return text;
}

/** Label of the encoding (WHATWG Encoding Standard). */
function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const wide = utf16Of(sample);
  if (wide) return wide;
  const named = declared === undefined ? null : labelOf(declared);
  // In ISO 2022 every byte is one of ASCII.
  if (isValid(sample, "utf-8") && !named?.startsWith("iso-2022")) return "utf-8";
  return named !== null && isValid(sample, named) ? named : ofOneLanguage(sample);
}

/** UTF-16 without a mark gives itself away by the zero bytes of its spaces, digits and line ends. */
function utf16Of(sample: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even, odd] = zeros as [number, number];
  const enough = sample.length * 0.02;
  if (odd > enough && even < odd / 20) return "utf-16le";
  return even > enough && odd < even / 20 ? "utf-16be" : null;
}

/** The encoding's own name; null where a label is that of none. */
function labelOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Whether a sample, which may end within a character, is valid in an encoding. */
function isValid(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** How a language looks in its own encoding: the letters that make up most of any of its texts. */
const FREQUENT: readonly (readonly [encoding: string, letters: RegExp])[] = [
  ["gb18030", /[的一是在和会有人年月日于行为中议工作个对将与了成员组方，。、（）：；“”]/g],
  ["big5", /[的一是在和會有人年月日於行為中議工作個對將與了成員組方，。、（）：；「」]/g],
  ["koi8-r", /[оеаинтсрвлкмдпу]/g],
  ["windows-1251", /[оеаинтсрвлкмдпу]/g],
  ["windows-1256", /[اليمنوترةعبدسف]/g],
  ["windows-1252", /[éèêàâçôîùûëïñáíóúãõüöä«»’–…]/g],
];

/**
 * Of the encodings of one language each, the one in which most of what is not ASCII comes out as its frequent
 * letters. Windows-1252 where none convinces, as most such files are in it.
 */
function ofOneLanguage(sample: Uint8Array): string {
  const scored = FREQUENT.map(([encoding, letters]) => {
    const isHan = encoding === "gb18030" || encoding === "big5";
    if (isHan && !isValid(sample, encoding)) return { encoding, score: 0 };
    const text = new TextDecoder(encoding).decode(sample, { stream: true });
    const foreign = text.match(/[^\u0000-\u007F]/g)?.length ?? 0;
    // A frequent Chinese character is rarer than a frequent letter.
    const weight = isHan ? 3 : 1;
    return { encoding, score: (weight * (text.match(letters)?.length ?? 0)) / Math.max(1, foreign) };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0.3 ? best.encoding : "windows-1252";
}
