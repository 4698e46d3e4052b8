import type { App, types } from "@slack/bolt";
import type { Asides } from "../asides";
import { contextOf, type Origin, plainText } from "./incoming";
import type { Workspaces } from "./workspaces";

/** What happened to a message that somebody wrote in a channel. */
interface Happened {
  user: string;
  ts: string;
  thread?: string | undefined;
  /** As it reads now; null: it was deleted. */
  text: string | null;
}

/** What people write to each other where the bot is, which Slack tells of in "message" events. */
export function listenAlong(app: App, asides: Asides, workspaces: Workspaces): void {
  app.event("message", async ({ event, body, context }) => {
    if (event.channel_type !== "channel" && event.channel_type !== "group") return;
    const bot = workspaces.known(body.team_id);
    const happened = whatHappened(event);
    if (!bot || !happened || happened.user === bot.botUser) return;
    const { user, ts, thread, text } = happened;
    const origin: Origin = {
      team: body.team_id,
      user,
      userName: undefined,
      channel: event.channel,
      isDirect: false,
    };
    // Who wrote it has no part in the answer, so that nobody has to be looked up for each message.
    const overheard = contextOf(origin, { name: null, locale: null, zone: null });
    if (text === null) return asides.deleted(ts, overheard.place);
    // Whoever speaks to the bot is answered for that.
    if (text.includes(`<@${bot.botUser}>`)) return;
    const events = [body.event_id, context.envelopeId].filter((id) => typeof id === "string");
    const words = plainText(text, bot.botUser);
    asides.written({ events, message: ts, thread }, { ...overheard, text: words, at: instantOf(ts) });
  });
}

/** Subtypes of what people write: with a file, as "/me", and an answer that is shown in the channel too. */
const SPOKEN = [undefined, "file_share", "me_message", "thread_broadcast"] as const;

type Spoken = Extract<types.AllMessageEvents, { subtype: (typeof SPOKEN)[number] }>;

const isSpoken = (event: types.AllMessageEvents): event is Spoken =>
  SPOKEN.some((subtype) => subtype === event.subtype);

/** Null for what bots write, and for what is no news about the words: https://docs.slack.dev/reference/events/message */
function whatHappened(event: types.AllMessageEvents): Happened | null {
  if (isSpoken(event)) return written(event);
  switch (event.subtype) {
    case "message_changed": {
      const { message, previous_message: before } = event;
      // What is left of a message that was deleted and has answers.
      if (message.subtype === ("tombstone" as string)) return { user: "", ts: event.message.ts, text: null };
      if (!isSpoken(message)) return null;
      const isSame = before.subtype === message.subtype && "text" in before && before.text === message.text;
      return isSame ? null : written(message);
    }
    case "message_deleted":
      return { user: "", ts: event.deleted_ts, text: null };
    default:
      return null;
  }
}

interface Written {
  user: string;
  ts: string;
  text?: string;
  thread_ts?: string;
  bot_id?: string;
}

const written = ({ user, ts, text = "", thread_ts: thread, bot_id: bot }: Written): Happened | null =>
  bot === undefined ? { user, ts, text, thread } : null;

/** Slack's timestamps are seconds since 1970, with a fraction that makes them unique. */
export const instantOf = (ts: string): string => new Date(Number(ts) * 1000).toISOString();
