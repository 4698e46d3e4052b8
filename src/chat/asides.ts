import type { Logger } from "pino";
import type { Clock } from "../clock";
import { PlatformError } from "../errors";
import { placeKey } from "../people/keys";
import type { Handlers } from "./adapter";
import type { Memory } from "./memory";
import type { Posts } from "./posts";
import type { Queues } from "./queues";
import type { Overheard, Place } from "./request";

/** A message that is older than this when it is heard of gets no answer any more: the talk has gone on. */
const FRESH_MS = 3_600_000;

/** What the platform calls an event, and the message that it is about. */
export interface Heard {
  /** Identifiers of the event, so that its repetition has no second effect. */
  events: readonly string[];
  /** The platform's id of the message. */
  message: string;
  /** The message that began its thread, where it stands in one. */
  thread?: string | undefined;
}

export interface AsidesOptions {
  /** Known once the adapter was started. */
  handlers: () => Handlers;
  posts: Posts;
  memory: Memory;
  queues: Queues;
  clock: Clock;
  logger: Logger;
}

/**
 * Quiet answers to what people write to each other, one a message: they follow it when it is edited, and go when it is
 * deleted or when there is nothing left to say.
 */
export class Asides {
  constructor(private readonly options: AsidesOptions) {}

  /** A message was written, or reads otherwise now. Never throws; what there is to say follows. */
  written(heard: Heard, overheard: Overheard): void {
    this.inTurn(heard.message, async () => {
      const { handlers, posts, memory, clock } = this.options;
      const { place, at } = overheard;
      const key = keyOf(place, heard.message);
      const [answer, before] = await Promise.all([handlers().overheard?.(overheard), posts.known(key)]);
      const isFresh = Date.parse(clock.now()) - Date.parse(at) <= FRESH_MS;
      if (!before && !(answer && isFresh)) return;
      if (!(await memory.isNew(heard.events))) return;
      if (!answer) return posts.remove(place, key);
      const { reply, reader } = answer;
      const post = { key, place, blocks: reply.blocks, reader, answers: heard.thread ?? heard.message };
      if (before) await posts.edit({ ...post, ...before });
      else await posts.post(post);
    });
  }

  /** A message was deleted. Never throws. */
  deleted(message: string, place: Place): void {
    this.inTurn(message, () => this.options.posts.remove(place, keyOf(place, message)));
  }

  private inTurn(message: string, work: () => Promise<void>): void {
    const { queues, logger } = this.options;
    queues.add(`aside ${message}`, async () => {
      try {
        await work();
      } catch (error) {
        if (error instanceof PlatformError) logger.info({ error, message }, "an aside was not possible");
        else logger.error({ error, message }, "a message that was overheard could not be seen to");
      }
    });
  }
}

const keyOf = (place: Place, message: string): string => `aside ${placeKey(place)} ${message}`;
