import type { Logger } from "pino";
import type { Clock } from "../clock";
import { placeKey } from "../people/keys";
import type { Store } from "../store/port";
import type { Edit, Post, Posted } from "./adapter";
import type { Place, Platform } from "./request";

/** What a platform does with a post. Each of these throws a PlatformError where it says no. */
export interface Outbox {
  send(post: Post): Promise<Posted>;
  edit(edit: Edit): Promise<void>;
  /** Takes a message of the bot's out of a place. */
  remove(place: Place, messageId: string): Promise<void>;
  /** Looks in a place for the bot's own message that carries this key. */
  search(place: Place, key: string): Promise<Posted | null>;
}

interface PostRecord {
  place: string;
  messageId: string;
  at: string;
}

export interface PostsOptions {
  platform: Platform;
  outbox: Outbox;
  store: Store;
  clock: Clock;
  logger: Logger;
}

/** Messages that the bot posts by itself: each once under its key, and where it went kept in the store. */
export class Posts {
  private readonly posting = new Map<string, Promise<Posted>>();
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly collection: string;

  constructor(private readonly options: PostsOptions) {
    this.collection = `${options.platform}-posts`;
  }

  /** @throws PlatformError, or StoreError before anything was sent. */
  post(post: Post): Promise<Posted> {
    const already = this.posting.get(post.key);
    if (already) return already;
    const posting = this.followed(this.postOnce(post)).finally(() => this.posting.delete(post.key));
    this.posting.set(post.key, posting);
    return posting;
  }

  /** @throws PlatformError */
  edit(edit: Edit): Promise<void> {
    return this.followed(this.options.outbox.edit(edit));
  }

  /** Takes a post back, and forgets it. @throws PlatformError, or StoreError. */
  async remove(place: Place, key: string): Promise<void> {
    const record = await this.recorded(key);
    if (!record) return;
    await this.followed(this.options.outbox.remove(place, record.messageId));
    await this.options.store.update<[PostRecord]>([{ collection: this.collection, id: key }], () => [
      undefined,
    ]);
  }

  /** What is known of a post without asking the platform. @throws StoreError */
  async known(key: string): Promise<Posted | null> {
    const record = await this.recorded(key);
    return record ? { messageId: record.messageId } : null;
  }

  /** @throws PlatformError, or StoreError. */
  async find(place: Place, key: string): Promise<Posted | null> {
    const record = await this.recorded(key);
    if (record?.place === placeKey(place)) return { messageId: record.messageId };
    return this.options.outbox.search(place, key);
  }

  /** Resolves when nothing is being posted or edited any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.underWay);
  }

  private async postOnce(post: Post): Promise<Posted> {
    const record = await this.recorded(post.key);
    if (record) return { messageId: record.messageId };
    const posted = await this.options.outbox.send(post);
    await this.record(post, posted);
    return posted;
  }

  private recorded(key: string): Promise<PostRecord | undefined> {
    return this.options.store.get<PostRecord>({ collection: this.collection, id: key });
  }

  /** The message is out, whether or not this can be written down. */
  private async record({ key, place }: Post, { messageId }: Posted): Promise<void> {
    const { store, clock, logger, platform } = this.options;
    try {
      await store.update<[PostRecord]>([{ collection: this.collection, id: key }], () => [
        { place: placeKey(place), messageId, at: clock.now() },
      ]);
    } catch (error) {
      logger.warn({ error, key, platform }, "a post could not be recorded; it can still be found there");
    }
  }

  private followed<R>(work: Promise<R>): Promise<R> {
    this.underWay.add(work);
    const done = (): void => void this.underWay.delete(work);
    work.then(done, done);
    return work;
  }
}

/** What a platform needs to find a message again: its conversation and the message in it. */
export const messageId = (conversation: string, id: string): string => `${conversation}/${id}`;

/** The conversation and the message that {@link messageId} names. */
export function partsOf(id: string): { conversation: string; message: string } {
  const slash = id.lastIndexOf("/");
  return { conversation: id.slice(0, slash), message: id.slice(slash + 1) };
}
