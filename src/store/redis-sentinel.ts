import { Redis, type RedisOptions } from "ioredis";

/**
 * A client of the primary that Sentinels name, which never gives up once it was connected. ioredis's own does, for
 * good, when the Sentinels tell of a new primary while it is on its way to the former one: which is when they tell.
 */
export class SentinelRedis extends Redis {
  private isLeft = false;

  /** @param isOpen whether it was connected before. */
  constructor(options: RedisOptions & { replyMapping?: "legacy" }, isOpen: () => boolean) {
    super(options);
    this.on("end", () => {
      if (isOpen() && !this.isLeft) this.connect().catch(() => undefined);
    });
  }

  override disconnect(reconnect = false): void {
    this.isLeft ||= !reconnect;
    super.disconnect(reconnect);
  }
}
