import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { placeKey } from "../../people/keys";
import type { Store } from "../../store/port";
import type { Post, Posted } from "../adapter";
import type { Place } from "../request";
import { slackMessage } from "./blocks";
import { platformError } from "./errors";
import type { Pace } from "./pace";
import type { Workspace, Workspaces } from "./workspaces";

const COLLECTION = "slack-posts";
/** Name of the metadata that says which occurrence a message delivers. */
const REMINDER_EVENT = "mag_reminder";

/** How much of a channel is searched for a post: more than the time for which a reminder a week ahead is of use. */
const SEARCH_MS = 10 * 24 * 3_600_000;
const PAGE = 200;
const MOST_PAGES = 10;

interface PostRecord {
  place: string;
  messageId: string;
  at: string;
}

export interface PostsOptions {
  workspaces: Workspaces;
  store: Store;
  clock: Clock;
  pace: Pace;
  logger: Logger;
}

/**
 * Messages that the bot posts by itself, each once. Slack has no key that would make a second try harmless, so a
 * post carries its own in its metadata, where it can be found again after a crash.
 */
export class Posts {
  private readonly underWay = new Map<string, Promise<Posted>>();
  private readonly conversations = new Map<string, string>();

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
    const workspace = await this.options.workspaces.of(place.team);
    try {
      return await this.search(workspace, await this.conversation(workspace, place), key);
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
    const { workspaces, pace } = this.options;
    const { posting } = await workspaces.of(place.team);
    const { channel, ts } = await pace.take(placeKey(place), () =>
      posting.chat
        .postMessage({
          channel: place.id,
          ...slackMessage(blocks, reader),
          metadata: { event_type: REMINDER_EVENT, event_payload: { key } },
          unfurl_links: false,
          unfurl_media: false,
        })
        .catch((error: unknown) => {
          throw platformError(error);
        }),
    );
    const posted = { messageId: messageId(channel ?? place.id, ts ?? "") };
    await this.record(key, place, posted);
    return posted;
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
      logger.warn({ error, key }, "a post could not be recorded; it can still be found in Slack");
    }
  }

  private async search(
    { posting, botUser }: Workspace,
    channel: string,
    key: string,
  ): Promise<Posted | null> {
    const oldest = String((Date.parse(this.options.clock.now()) - SEARCH_MS) / 1000);
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { messages = [], response_metadata } = await posting.conversations.history({
        channel,
        oldest,
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor && { cursor }),
      });
      const found = messages.find(
        ({ user, metadata }) =>
          user === botUser &&
          metadata?.event_type === REMINDER_EVENT &&
          (metadata.event_payload as { key?: unknown } | undefined)?.key === key,
      );
      if (found?.ts) return { messageId: messageId(channel, found.ts) };
      cursor = response_metadata?.next_cursor;
      if (!cursor) return null;
    }
    return null;
  }

  /** A person's id does for posting, but a history belongs to a conversation. */
  private async conversation({ posting }: Workspace, place: Place): Promise<string> {
    const { kind, id } = place;
    if (kind === "channel") return id;
    const known = this.conversations.get(placeKey(place));
    if (known !== undefined) return known;
    const { channel } = await posting.conversations.open({ users: id });
    const conversation = channel?.id ?? id;
    this.conversations.set(placeKey(place), conversation);
    return conversation;
  }
}

/** What Slack needs to find a message again. */
const messageId = (channel: string, ts: string): string => `${channel}/${ts}`;
