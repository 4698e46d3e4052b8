import type { Clock } from "../clock";

/**
 * What comes of a piece of work within so many milliseconds, or "late"; the work then goes on. Platforms that let a
 * dialog open for three seconds do not wait for a slow store.
 */
export async function within<T>(ms: number, clock: Clock, work: Promise<T>): Promise<{ done: T } | "late"> {
  const waiting = new AbortController();
  const until = new Date(Date.parse(clock.now()) + ms).toISOString();
  try {
    return await Promise.race([
      work.then((done) => ({ done })),
      clock.sleepUntil(until, waiting.signal).then(() => "late" as const),
    ]);
  } finally {
    waiting.abort();
  }
}
