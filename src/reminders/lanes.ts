/**
 * Works through a queue in its order, at most `width` items at a time, and those of one lane one after another. When
 * some work fails the rest is still done, as far as there are workers left.
 * @throws what the first failed work threw, once nothing is under way any more.
 */
export async function inLanes<T>(
  items: Iterable<T>,
  lane: (item: T) => string,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const busy = new Set<string>();
  const worker = async (): Promise<void> => {
    for (;;) {
      const next = queue.findIndex((item) => !busy.has(lane(item)));
      if (next < 0) return;
      const [item] = queue.splice(next, 1) as [T];
      const mine = lane(item);
      busy.add(mine);
      try {
        await work(item);
      } finally {
        busy.delete(mine);
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: width }, worker));
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}
