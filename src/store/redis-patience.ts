import type { Redis } from "ioredis";

/** How often a connection is asked whether it lives, in milliseconds. */
const TURN_MS = 1000;
/**
 * Turns without an answer after which it is given up. With "appendfsync everysec" Redis itself may hold a write back
 * for two seconds when its disk is slow.
 */
const MOST_TURNS = 4;

/** The longest that a command waits for an answer, in milliseconds, as long as this process is not busy itself. */
export const PATIENCE_MS = (MOST_TURNS + 1) * TURN_MS;

/**
 * Ends a connection whose server does not answer, so that whatever waits for it fails and the client connects anew.
 *
 * Waiting is counted in turns of the event loop, at most one a second, and not by one long timer as ioredis's own
 * time-outs are: in a process that was busy for a while such a timer fires before the answers that came meanwhile are
 * read, and takes a server for dead that answered at once.
 * @param turnMs how long a turn is at least, in milliseconds.
 */
export function endWhenSilent(redis: Redis, turnMs = TURN_MS): void {
  let timer: NodeJS.Timeout | undefined;
  redis.on("connect", () => {
    clearInterval(timer);
    let turns = 0;
    let isAsked = false;
    const answered = (): void => {
      isAsked = false;
      turns = 0;
    };
    timer = setInterval(() => {
      turns++;
      if (turns > MOST_TURNS) redis.stream.destroy(new Error("Redis did not answer in time"));
      else if (redis.status === "ready" && !isAsked) {
        isAsked = true;
        redis.ping().then(answered, answered);
      }
    }, turnMs);
    timer.unref();
  });
  redis.on("close", () => clearInterval(timer));
}
