import type { PlatformError } from "../errors";
import { plus } from "../times/durations";

const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 600;

/**
 * When to try again after a number of attempts that failed: ten seconds later, then twice as long each time up to ten
 * minutes; a last time at the moment until which it is of use; and never before the platform asks for it.
 * @param now and @param expires ISO 8601 UTC. @param attempts from 1.
 */
export function retryAt(now: string, expires: string, attempts: number, error?: PlatformError): string {
  const doubled = Math.min(FIRST_SECONDS * 2 ** Math.min(attempts - 1, 30), LONGEST_SECONDS);
  const wished = plus(now, `PT${doubled}S`);
  const asked = plus(now, `PT${Math.ceil(error?.more.retryAfterSeconds ?? 0)}S`);
  const isOfUse = Date.parse(now) < Date.parse(expires);
  const next = isOfUse && Date.parse(expires) < Date.parse(wished) ? expires : wished;
  return Date.parse(asked) > Date.parse(next) ? asked : next;
}
