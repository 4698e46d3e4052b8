import { distance } from "fastest-levenshtein";
import { folded } from "./line";

/** Those of the candidates that somebody who typed `word` may have meant, nearest first, at most three. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const typed = folded(word).slice(0, 60);
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => {
      const name = folded(candidate);
      const starts = typed.length >= 2 && name.startsWith(typed);
      return { candidate, away: starts ? 0 : distance(typed, name) };
    })
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
