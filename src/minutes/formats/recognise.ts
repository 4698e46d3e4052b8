/** What a file is, by its first bytes: its name may say anything. `ole` is what Word wrote before DOCX, or locks one in. */
export type Format = "pdf" | "zip" | "ole" | "html" | "text";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Readers of PDF take what stands before its first line for rubbish of this size at most. */
const PDF_WITHIN_BYTES = 1024;
const SAMPLE_BYTES = 4096;

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Tells the format of a file. Text in any encoding is recognised as HTML by the ASCII letters of its first tag. */
export function recognise(bytes: Uint8Array): Format {
  if (beginsWith(bytes, OLE)) return "ole";
  if (beginsWith(bytes, ZIP)) return "zip";
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString("latin1").replaceAll("\0", "");
  if (sample.slice(0, PDF_WITHIN_BYTES).includes("%PDF-")) return "pdf";
  return isHtml(sample) ? "html" : "text";
}

const BEFORE_TAGS = /^(?:ï»¿|þÿ|ÿþ)?\s*/;
const DOCUMENT_TAG = /^<(?:!doctype|\?xml|html|head|body|meta)\b/i;
/** What minutes copied out of a page or a mail begin with. */
const FRAGMENT_TAG =
  /^<(?:!--|article|section|main|header|div|p|span|table|ul|ol|dl|h[1-6]|b|strong|center|font|title|style|pre)\b/i;
const CLOSING_TAG = /<\/[a-z][a-z0-9]{0,9}\s?>/i;

/** `<meta charset="…">`, or the same by `http-equiv`. */
const CHARSET = /<meta\b[^>]{0,200}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})/i;

/** The encoding that a page names in its first 4 kB; undefined where it names none. */
export const charsetOf = (bytes: Uint8Array): string | undefined =>
  CHARSET.exec(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)).toString("latin1"))?.[1];

function isHtml(sample: string): boolean {
  const text = sample.replace(BEFORE_TAGS, "");
  return DOCUMENT_TAG.test(text) || (FRAGMENT_TAG.test(text) && CLOSING_TAG.test(text));
}
