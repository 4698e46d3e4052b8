/** Longest text from outside that is shown in one piece, in UTF-16 code units. */
const LONGEST = 8000;

/** Terminal controls (C0, DEL, C1) but line feed; and the line and paragraph separators. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Characters that reorder or hide text: bidi marks, embeddings, overrides and isolates (UAX #9), tags, fillers. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * Text from outside (a document, a name, what somebody typed) made harmless for every screen: no terminal
 * controls, no invisible reordering, no lone surrogates, and of bounded length. Nothing visible changes.
 */
export function fromOutside(text: string): string {
  const bounded = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return bounded
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, (control) => (control === "\t" || control > "\u2000" ? " " : "\ufffd"))
    .replace(INVISIBLE, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Marks, embeddings, overrides and isolates (UAX #9). */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What somebody typed without the invisible characters that are copied along from an Arabic answer. */
export const withoutDirections = (typed: string): string => typed.replace(DIRECTIONS, "");

/**
 * Sets a text off from the sentence around it (first strong isolate, UAX #9), where the two may be written
 * in different directions: without this, punctuation and numbers next to it jump to its other side.
 */
export function isolate(text: string, around: "ltr" | "rtl"): string {
  const mayDiffer = text !== "" && (around === "rtl" || RIGHT_TO_LEFT.test(text));
  return mayDiffer ? `\u2068${text}\u2069` : text;
}
