import { createHash } from "node:crypto";
import { type APIChannel, type APIMessage, type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { placeKey } from "../../people/keys";
import type { Store } from "../../store/port";
import type { Post, Posted } from "../adapter";
import type { Place } from "../request";
import { platformError } from "./errors";
import { discordMessage } from "./message";

const COLLECTION = "discord-posts";

/** How much of a channel is searched for a post: what was tried longer ago is not tried again. */
const SEARCH_MS = 3 * 24 * 3_600_000;
const PAGE = 100;
const MOST_PAGES = 10;
const LONGEST_NONCE = 25;

interface PostRecord {
  place: string;
  messageId: string;
  at: string;
}

export interface PostsOptions {
  rest: REST;
  store: Store;
  clock: Clock;
  logger: Logger;
  /** The bot's own user id: nobody else's message counts as its post. */
  botUser: () => string;
}

/**
 * Messages that the bot posts by itself, each once. A nonce makes a second try harmless for a few minutes; Discord
 * forgets it then, so a post also carries a mark by which it can be found again after a crash.
 */
export class Posts {
  private readonly underWay = new Map<string, Promise<Posted>>();
  private readonly directs = new Map<string, string>();

  constructor(private readonly options: PostsOptions) {}

  /** @throws PlatformError */
  post(post: Post): Promise<Posted> {
    const already = this.underWay.get(post.key);
    if (already) return already;
    const posting = this.postOnce(post).finally(() => this.underWay.delete(post.key));
    this.underWay.set(post.key, posting);
    return posting;
  }

  /** @throws PlatformError */
  async find(place: Place, key: string): Promise<Posted | null> {
    const record = await this.recorded(key);
    if (record?.place === placeKey(place)) return { messageId: record.messageId };
    try {
      return await this.search(await this.channelOf(place), key);
    } catch (error) {
      throw platformError(error);
    }
  }

  /** Resolves when nothing is being posted any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.underWay.values());
  }

  private async postOnce({ key, place, blocks, reader }: Post): Promise<Posted> {
    const record = await this.recorded(key);
    if (record) return { messageId: record.messageId };
    try {
      const channel = await this.channelOf(place);
      const { id } = (await this.options.rest.post(Routes.channelMessages(channel), {
        body: { ...marked(discordMessage(blocks, reader), key), nonce: nonceOf(key), enforce_nonce: true },
      })) as APIMessage;
      const posted = { messageId: messageId(channel, id) };
      await this.record(key, place, posted);
      return posted;
    } catch (error) {
      throw platformError(error);
    }
  }

  private recorded(key: string): Promise<PostRecord | undefined> {
    return this.options.store.get<PostRecord>({ collection: COLLECTION, id: key });
  }

  /** The message is out, whether or not this can be written down. */
  private async record(key: string, place: Place, { messageId: id }: Posted): Promise<void> {
    const { store, clock, logger } = this.options;
    try {
      await store.update<[PostRecord]>([{ collection: COLLECTION, id: key }], () => [
        { place: placeKey(place), messageId: id, at: clock.now() },
      ]);
    } catch (error) {
      logger.warn({ error, key }, "a post could not be recorded; it can still be found in Discord");
    }
  }

  private async search(channel: string, key: string): Promise<Posted | null> {
    const { rest, clock, botUser } = this.options;
    const oldest = Date.parse(clock.now()) - SEARCH_MS;
    const mark = markOf(key);
    let before: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before !== undefined && { before }) });
      const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
      const found = messages.find(
        ({ author, embeds }) => author.id === botUser() && embeds.some(({ url }) => url === mark),
      );
      if (found) return { messageId: messageId(channel, found.id) };
      const last = messages.at(-1);
      if (messages.length < PAGE || !last || Date.parse(last.timestamp) < oldest) return null;
      before = last.id;
    }
    return null;
  }

  /** A person is written to in a channel of its own, which exists once it is asked for. */
  private async channelOf({ kind, id }: Place): Promise<string> {
    if (kind === "channel") return id;
    const known = this.directs.get(id);
    if (known !== undefined) return known;
    const channel = (await this.options.rest.post(Routes.userChannels(), {
      body: { recipient_id: id },
    })) as APIChannel;
    this.directs.set(id, channel.id);
    return channel.id;
  }
}

/** The same for the same key, and no longer than Discord takes. */
const nonceOf = (key: string): string =>
  createHash("sha256").update(key).digest("base64url").slice(0, LONGEST_NONCE);

/** Address of an embed that has no title: Discord keeps it, and shows it nowhere. */
const markOf = (key: string): string => `https://discord.com/#mag-${nonceOf(key)}`;

function marked<M extends ReturnType<typeof discordMessage>>(message: M, key: string): M {
  const [first, ...others] = message.embeds;
  if (first) return { ...message, embeds: [{ ...first, url: markOf(key) }, ...others] };
  return { ...message, content: "", embeds: [{ description: message.content, url: markOf(key) }] };
}

/** What Discord needs to find a message again. */
const messageId = (channel: string, id: string): string => `${channel}/${id}`;
