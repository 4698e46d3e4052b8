import type { PlatformError } from "../errors";
import { plus } from "../times/durations";

const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 600;

/**
 * When to try again after a number of attempts that failed: ten seconds later, then twice as long each time up to ten
 * minutes, and a last time at the moment until which it is of use. Where the platform says when, then, and not before.
 * @param now and @param expires ISO 8601 UTC. @param attempts from 1.
 */
export function retryAt(now: string, expires: string, attempts: number, error?: PlatformError): string {
  const asked = error?.more.retryAfterSeconds;
  if (asked !== undefined) return plus(now, `PT${Math.max(1, Math.ceil(asked))}S`);
  const doubled = Math.min(FIRST_SECONDS * 2 ** Math.min(attempts - 1, 30), LONGEST_SECONDS);
  const wished = plus(now, `PT${doubled}S`);
  const isOfUse = Date.parse(now) < Date.parse(expires);
  return isOfUse && Date.parse(expires) < Date.parse(wished) ? expires : wished;
}
