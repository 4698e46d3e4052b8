import { createHash } from "node:crypto";
import { type APIChannel, type APIMessage, type REST, Routes } from "discord.js";
import type { Clock } from "../../clock";
import { PlatformError } from "../../errors";
import type { Edit, Post, Posted } from "../adapter";
import { messageId, type Outbox, partsOf } from "../posts";
import type { Place } from "../request";
import { platformError } from "./errors";
import { type DiscordMessage, discordMessage } from "./message";

/** How much of a channel is searched for a post: what was tried longer ago is not tried again. */
const SEARCH_MS = 3 * 24 * 3_600_000;
const PAGE = 100;
const MOST_PAGES = 10;
const LONGEST_NONCE = 25;
/** "Unknown Message". */
const UNKNOWN_MESSAGE = "10008";

export interface OutboxOptions {
  rest: REST;
  clock: Clock;
  /** The bot's own user id: nobody else's message counts as its post. */
  botUser: () => string;
}

/**
 * Posts on Discord. A nonce makes a second try harmless for a few minutes; Discord forgets it then, so a post also
 * carries a mark by which it can be found again after a crash.
 */
export class DiscordOutbox implements Outbox {
  private readonly directs = new Map<string, string>();

  constructor(private readonly options: OutboxOptions) {}

  send(post: Post): Promise<Posted> {
    return translated(async () => {
      const channel = await this.channelOf(post.place);
      const { id } = (await this.options.rest.post(Routes.channelMessages(channel), {
        body: { ...marked(post), ...referenceOf(post), nonce: nonceOf(post.key), enforce_nonce: true },
      })) as APIMessage;
      return { messageId: messageId(channel, id) };
    });
  }

  edit(edit: Edit): Promise<void> {
    const { conversation, message } = partsOf(edit.messageId);
    return translated(async () => {
      await this.options.rest.patch(Routes.channelMessage(conversation, message), { body: marked(edit) });
    });
  }

  remove(_place: Place, id: string): Promise<void> {
    const { conversation, message } = partsOf(id);
    return translated(async () => {
      await this.options.rest.delete(Routes.channelMessage(conversation, message));
    }).catch(ignoreGone);
  }

  search(place: Place, key: string): Promise<Posted | null> {
    return translated(async () => this.searchIn(await this.channelOf(place), key));
  }

  private async searchIn(channel: string, key: string): Promise<Posted | null> {
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

function marked({ blocks, reader, key }: Post): DiscordMessage {
  const message = discordMessage(blocks, reader);
  const url = markOf(key);
  const [first, ...others] = message.embeds;
  if (first) return { ...message, embeds: [{ ...first, url }, ...others] };
  return { ...message, content: "", embeds: [{ description: message.content, url }] };
}

/** An answer stands under its message, which is not posted at all when that is gone. */
const referenceOf = ({ answers }: Post) =>
  answers === undefined ? {} : { message_reference: { message_id: answers, fail_if_not_exists: true } };

/** What somebody else took away need not be taken away. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof PlatformError && error.code === UNKNOWN_MESSAGE)) throw error;
}

async function translated<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw platformError(error);
  }
}
