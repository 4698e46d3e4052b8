/**
 * Those of some names that are spelled almost like a text, the nearest first: up to one mistake in three
 * letters and three in all, where a mistake is a letter lacking, added, changed or swapped with its neighbour.
 */
export function nearest(text: string, names: readonly string[]): string[] {
  const allowed = Math.min(3, Math.floor([...text].length / 3));
  return names
    .filter((name) => Math.abs(name.length - text.length) <= allowed)
    .map((name) => ({ name, mistakes: mistakesBetween(text, name, allowed) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .sort((a, b) => a.mistakes - b.mistakes)
    .map(({ name }) => name);
}

/** The optimal string alignment distance, or some number above the limit if it is above it. */
export function mistakesBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let fewest = i;
    for (let j = 1; j <= b.length; j++) {
      let mistakes = Math.min(last[j - 1]! + Number(a[i - 1] !== b[j - 1]), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        mistakes = Math.min(mistakes, beforeLast[j - 2]! + 1);
      row[j] = mistakes;
      fewest = Math.min(fewest, mistakes);
    }
    if (fewest > limit) return fewest;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
