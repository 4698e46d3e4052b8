import { foldWord } from "./folded-text";
import { mistakesBetween } from "./nearest";
import type { Source } from "./tokens";
import { LANGUAGES } from "./words";

/** In shorter names a mistake makes another word. */
const SHORTEST = 6;
/** From this length on, two mistakes still leave no doubt. */
const LONG = 8;

interface Name {
  readonly name: string;
  readonly month: number;
}

/** Long names of months by their first letter, which people get right. */
const NAMES: ReadonlyMap<number, readonly Name[]> = namesByLetter();

function namesByLetter(): Map<number, Name[]> {
  const byLetter = new Map<number, Name[]>();
  for (const { months } of LANGUAGES)
    for (const [at, words] of months.entries())
      for (const word of words.split("|")) {
        const name = foldWord(word.trim());
        if (name.length < SHORTEST) continue;
        const letter = name.charCodeAt(0);
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), { name, month: at + 1 }]);
      }
  return byLetter;
}

/** The month that an unknown word beside the number of a day is meant to be: "Novemeber", "novmbre"; 0 for none. */
export function misspeltMonth({ tokens, folded }: Source, at: number): number {
  const { kind, han, start, end } = tokens[at]!;
  if (kind !== "other" || han || end - start < SHORTEST) return 0;
  const names = NAMES.get(folded.codes[start]!);
  if (!names) return 0;
  const word = String.fromCharCode(...folded.codes.subarray(start, end));
  const allowed = word.length >= LONG ? 2 : 1;
  let best = allowed + 1;
  let month = 0;
  for (const each of names) {
    const mistakes = mistakesBetween(word, each.name, allowed);
    if (mistakes < best) {
      best = mistakes;
      month = each.month;
    } else if (mistakes === best && each.month !== month) month = 0;
  }
  return best <= allowed ? month : 0;
}
