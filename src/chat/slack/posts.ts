import type { Clock } from "../../clock";
import { PlatformError } from "../../errors";
import { placeKey } from "../../people/keys";
import type { Edit, Post, Posted } from "../adapter";
import { messageId, type Outbox, partsOf } from "../posts";
import type { Place } from "../request";
import { slackMessage } from "./blocks";
import { platformError } from "./errors";
import type { Pace } from "./pace";
import type { Workspace, Workspaces } from "./workspaces";

/** Name of the metadata that says which occurrence a message delivers. */
const REMINDER_EVENT = "mag_reminder";

/** How much of a channel is searched for a post: more than the time for which a reminder a week ahead is of use. */
const SEARCH_MS = 10 * 24 * 3_600_000;
const PAGE = 200;
const MOST_PAGES = 10;

export interface OutboxOptions {
  workspaces: Workspaces;
  clock: Clock;
  pace: Pace;
}

/**
 * Posts on Slack. It has no key that would make a second try harmless, so a post carries its own in its metadata,
 * where it can be found again after a crash.
 */
export class SlackOutbox implements Outbox {
  private readonly conversations = new Map<string, string>();

  constructor(private readonly options: OutboxOptions) {}

  async send(post: Post): Promise<Posted> {
    const { workspaces, pace } = this.options;
    const { place } = post;
    const { posting } = await workspaces.of(place.team);
    const content = contentOf(post);
    const { channel, ts } = await pace.take(placeKey(place), () =>
      translated(
        posting.chat.postMessage({
          channel: place.id,
          ...content,
          ...(post.answers !== undefined && { thread_ts: post.answers }),
          unfurl_links: false,
          unfurl_media: false,
        }),
      ),
    );
    return { messageId: messageId(channel ?? place.id, ts ?? "") };
  }

  /** Edits keep a pace of their own: Slack counts them apart from posts, which none of them is to hold up. */
  async edit(edit: Edit): Promise<void> {
    const { workspaces, pace } = this.options;
    const { posting } = await workspaces.of(edit.place.team);
    const { conversation, message } = partsOf(edit.messageId);
    const content = contentOf(edit);
    await pace.take(`edits ${placeKey(edit.place)}`, () =>
      translated(posting.chat.update({ channel: conversation, ts: message, ...content })),
    );
  }

  async remove(place: Place, id: string): Promise<void> {
    const { posting } = await this.options.workspaces.of(place.team);
    const { conversation, message } = partsOf(id);
    await translated(posting.chat.delete({ channel: conversation, ts: message })).catch(ignoreGone);
  }

  async search(place: Place, key: string): Promise<Posted | null> {
    const workspace = await this.options.workspaces.of(place.team);
    return translated(
      this.conversation(workspace, place).then((channel) => this.searchIn(workspace, channel, key)),
    );
  }

  private async searchIn(
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

function contentOf({ key, blocks, reader }: Post) {
  const metadata = { event_type: REMINDER_EVENT, event_payload: { key } };
  return { ...slackMessage(blocks, reader), metadata };
}

/** What somebody else took away need not be taken away. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof PlatformError && error.code === "message_not_found")) throw error;
}

const translated = <R>(work: Promise<R>): Promise<R> =>
  work.catch((error: unknown) => {
    throw platformError(error);
  });
