import { isArabic, KIND } from "./characters";
import type { Sense } from "./sense";
import type { Source, Token } from "./tokens";

const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;

/** "%", "=", "$": marks that, glued behind a number, make it an amount. */
const _ENDING = new Set([0x25, 0x3d, 0x24]);

/** Marks that, glued to a number, make it part of something longer. */
const BINDING = new Set([..."_$€£¥#=%°\\^+"].map((mark) => mark.charCodeAt(0)));

/** Whether nothing glued before a number makes it part of a version, a price, a name. */
export function stands(source: Source, at: number, glue: number): boolean {
  const { tokens } = source;
  const token = tokens[at]!;
  if (!token.glued || at === 0 || at === glue) return true;
  const before = tokens[at - 1]!;
  if (before.kind === "other") return before.han || isArabic(source.folded.codes[before.end - 1]!);
  if (before.kind === "word") {
    const inHours = before.sense.hour && before.glued && tokens[at - 2]?.kind === "number";
    return before.han || !(before.sense.notBefore || inHours);
  }
  if (before.kind === "number") return false;
  if (before.kind !== "mark") return true;
  // "_14:00_" is emphasis, "part_14" a name.
  if (BINDING.has(before.value)) return before.value === UNDERSCORE && !before.glued;
  if (!before.glued || at - 1 === glue || at < 2) return true;
  if (
    before.value === DOT ||
    before.value === COMMA ||
    before.value === COLON ||
    before.value === HYPHEN ||
    before.value === SLASH
  ) {
    const left = tokens[at - 2]!;
    if (left.kind === "number") return false;
    return !(
      before.value !== COLON &&
      before.value !== COMMA &&
      isLatin(source, left) &&
      left.kind === "other"
    );
  }
  return true;
}

const isLatin = (source: Source, token: Token): boolean => source.folded.kinds[token.end - 1] === KIND.letter;

/** Whether something glued after a time makes it part of something else: "14.30.2", "7hff", "12.53%". */
export function endsBadly(source: Source, next: number): boolean {
  const { tokens } = source;
  const token = tokens[next]!;
  if (!token.glued || token.kind === "end") return false;
  if (token.kind === "number") return true;
  if (token.kind === "other")
    return !token.han && isLatin(source, token) && !isArabic(source.folded.codes[token.start]!);
  if (token.kind === "word") return token.sense.notAfter && !token.han;
  if (token.value === 0x25 || token.value === 0x5f || token.value === 0x3d || token.value === 0x24)
    return true;
  const after = tokens[next + 1]!;
  if (after.kind !== "number" || !after.glued) return false;
  return token.value === DOT || token.value === COLON;
}

/** The sense of the word before a token, past spaces and up to two fillers: for words such as "room" and "score". */
export function wordBefore(tokens: readonly Token[], at: number): Readonly<Sense> | null {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 3 && tokens[i + 1]!.near; i--, steps++) {
    const token = tokens[i]!;
    if (token.sense.notBefore) return token.sense;
    const passes =
      (token.kind === "mark" && token.value !== COMMA && token.value !== 0x28) || token.sense.filler;
    if (!passes) return null;
  }
  return null;
}
