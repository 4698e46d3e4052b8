/** Beyond this many places apart in their lists two things are not compared, which keeps long lists quick. */
const FARTHEST = 60;

/**
 * Pairs the likeliest first, each side at most once, and what is equally likely in order. Both lists are in the
 * order of their documents.
 * @param score how sure it is that the two are the same; pairs below `least` are never made.
 */
export function assign<L, R>(
  left: readonly L[],
  right: readonly R[],
  score: (left: L, right: R) => number,
  least: number,
): Map<L, R> {
  const slope = left.length > 1 ? (right.length - 1) / (left.length - 1) : 0;
  const likely: { l: number; r: number; score: number }[] = [];
  left.forEach((one, l) => {
    const middle = Math.round(l * slope);
    const last = Math.min(right.length - 1, middle + FARTHEST);
    for (let r = Math.max(0, middle - FARTHEST); r <= last; r++) {
      const sure = score(one, right[r]!);
      if (sure >= least) likely.push({ l, r, score: sure });
    }
  });
  likely.sort((a, b) => b.score - a.score || a.l - b.l || a.r - b.r);
  const pairs = new Map<L, R>();
  const used = new Set<number>();
  for (const { l, r } of likely) {
    if (pairs.has(left[l]!) || used.has(r)) continue;
    pairs.set(left[l]!, right[r]!);
    used.add(r);
  }
  return pairs;
}
