/** Computes once for each thing. */
export function remember<K, V>(compute: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>();
  return (thing) => {
    if (!known.has(thing)) known.set(thing, compute(thing));
    return known.get(thing)!;
  };
}

/** Things by a key, in their order. */
export function groupBy<T>(things: Iterable<T>, key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
