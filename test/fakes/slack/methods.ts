import { refusalOfBlocks, type Surface } from "./blocks";
import type { OAuth } from "./oauth";
import { Refusal } from "./refusal";
import type { Team, Teams } from "./teams";
import type { Tickets } from "./tickets";
import { APP_ID, type FakeChannel, type Workspace } from "./workspace";

/** As a form has them; the body of a response address is JSON. */
type Args = Readonly<Record<string, string | undefined>>;
type Result = Record<string, unknown>;

export interface Slack {
  tickets: Tickets;
  teams: Teams;
  oauth: OAuth;
  /** Where Socket Mode connects to. */
  socketUrl(): string;
}

/** Slack as the holder of a token sees it. */
export interface Seen extends Slack {
  team: Team;
  workspace: Workspace;
}

interface Method {
  token: "bot" | "app" | "none";
  /** Any one of them is enough. */
  scopes: (args: Args, slack: Seen) => readonly string[];
  call: (args: Args, slack: Seen) => Result;
}

const HISTORY_SCOPES = { public: "channels:history", private: "groups:history", im: "im:history" } as const;
const LONGEST_TEXT = 40_000;
const MOST_HISTORY = 999;

/** Methods of the Web API that the bot calls, with what they ask for: https://docs.slack.dev/reference/methods */
export const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": {
    token: "bot",
    scopes: () => [],
    call: (_args, { team }) => ({
      user_id: team.botUser,
      bot_id: team.botId,
      team_id: team.id,
      team: team.name,
      user: "magbot",
      url: "https://mag.slack.com/",
    }),
  },
  "auth.revoke": {
    token: "bot",
    scopes: () => [],
    call(_args, { teams, team }) {
      teams.remove(team);
      return { revoked: true };
    },
  },
  "oauth.v2.access": {
    token: "none",
    scopes: () => [],
    call: (args, { oauth }) => oauth.access(args),
  },
  "apps.connections.open": {
    token: "app",
    scopes: () => [],
    call: (_args, slack) => ({ url: slack.socketUrl() }),
  },
  "chat.postMessage": {
    token: "bot",
    scopes: () => ["chat:write"],
    call(args, { workspace, team }) {
      const channel = writable(args, workspace);
      const message = workspace.post({
        ...content(args),
        ...metadata(args),
        ...thread(args),
        channel: channel.id,
        user: team.botUser,
        bot_id: team.botId,
        app_id: APP_ID,
        via: "chat.postMessage",
      });
      return { channel: channel.id, ts: message.ts, message };
    },
  },
  "chat.postEphemeral": {
    token: "bot",
    scopes: () => ["chat:write"],
    call(args, { workspace, team }) {
      const channel = writable(args, workspace);
      const user = args.user ?? "";
      if (!workspace.users.has(user)) throw new Refusal("user_not_in_channel");
      const message = workspace.post({
        ...content(args),
        ...thread(args),
        channel: channel.id,
        user: team.botUser,
        ephemeralTo: user,
        via: "chat.postEphemeral",
      });
      return { message_ts: message.ts };
    },
  },
  "chat.update": {
    token: "bot",
    scopes: () => ["chat:write"],
    call(args, { workspace, team }) {
      const channel = found(args, workspace);
      const message = workspace.messages.find(
        ({ channel: id, ts, ephemeralTo }) =>
          id === channel.id && ts === args.ts && ephemeralTo === undefined,
      );
      if (!message) throw new Refusal("message_not_found");
      if (message.user !== team.botUser) throw new Refusal("cant_update_message");
      // Blocks that are not given again are removed by a text; metadata stays.
      Object.assign(message, { blocks: undefined }, content(args), metadata(args), { edited: true });
      workspace.changed();
      return { channel: channel.id, ts: message.ts, text: message.text };
    },
  },
  "chat.delete": {
    token: "bot",
    scopes: () => ["chat:write"],
    call(args, { workspace, team }) {
      const channel = found(args, workspace);
      const message = workspace.messages.find(({ channel: id, ts }) => id === channel.id && ts === args.ts);
      if (!message) throw new Refusal("message_not_found");
      if (message.user !== team.botUser) throw new Refusal("cant_delete_message");
      workspace.remove(message);
      return { channel: channel.id, ts: message.ts };
    },
  },
  "conversations.history": {
    token: "bot",
    scopes: (args, { workspace }) => [HISTORY_SCOPES[found(args, workspace).kind]],
    call(args, { workspace }) {
      const channel = found(args, workspace);
      if (channel.kind !== "im" && !channel.joined) throw new Refusal("not_in_channel");
      const limit = Number(args.limit ?? 100);
      if (!(limit >= 1 && limit <= MOST_HISTORY)) throw new Refusal("invalid_limit");
      const start = cursorOf(args.cursor);
      const all = workspace.history(channel.id, Number(args.oldest ?? 0));
      const withMetadata = args.include_all_metadata === "true";
      const messages = all.slice(start, start + limit).map(({ via: _via, metadata: data, ...message }) => ({
        type: "message",
        ...message,
        ...(data && { metadata: withMetadata ? data : { event_type: data.event_type } }),
      }));
      const next = start + limit < all.length ? Buffer.from(`next:${start + limit}`).toString("base64") : "";
      return { messages, has_more: next !== "", response_metadata: { next_cursor: next } };
    },
  },
  "conversations.open": {
    token: "bot",
    scopes: () => ["im:write"],
    call(args, { workspace }) {
      const user = args.users ?? "";
      if (!workspace.users.has(user)) throw new Refusal("user_not_found");
      return { channel: { id: workspace.directWith(user).id } };
    },
  },
  "users.info": {
    token: "bot",
    scopes: () => ["users:read"],
    call(args, { workspace, team }) {
      const user = workspace.users.get(args.user ?? "");
      if (!user) throw new Refusal("user_not_found");
      const { locale, ...rest } = user;
      const profile = { real_name: user.real_name, display_name: user.name };
      return {
        user: { ...rest, team_id: team.id, profile, ...(args.include_locale === "true" && { locale }) },
      };
    },
  },
  "views.open": {
    token: "bot",
    scopes: () => [],
    call(args, { workspace, tickets }) {
      tickets.useTrigger(args.trigger_id);
      const view = viewIn(args, "modal");
      workspace.show("", view, "views.open");
      return { view: { ...view, id: `V${workspace.views.length}` } };
    },
  },
  "views.update": {
    token: "bot",
    scopes: () => [],
    call(args, { workspace }) {
      const before = workspace.views[Number(/^V(\d+)$/.exec(args.view_id ?? "")?.[1]) - 1];
      if (before?.via !== "views.open") throw new Refusal("not_found");
      before.view = viewIn(args, "modal");
      before.updated = true;
      workspace.changed();
      return { view: { ...before.view, id: args.view_id } };
    },
  },
  "views.publish": {
    token: "bot",
    scopes: () => [],
    call(args, { workspace }) {
      const user = args.user_id ?? "";
      if (!workspace.users.has(user)) throw new Refusal("invalid_arguments");
      const view = viewIn(args, "home");
      workspace.show(user, view, "views.publish");
      return { view: { ...view, id: `V${workspace.views.length}` } };
    },
  },
};

function found(args: Args, workspace: Workspace): FakeChannel {
  const channel = workspace.channels.get(args.channel ?? "");
  if (!channel) throw new Refusal("channel_not_found");
  return channel;
}

function writable(args: Args, workspace: Workspace): FakeChannel {
  const channel = workspace.conversation(args.channel ?? "");
  if (!channel) throw new Refusal("channel_not_found");
  if (channel.archived) throw new Refusal("is_archived");
  // A private channel that the bot is not in does not exist for it.
  if (!channel.joined) throw new Refusal(channel.kind === "private" ? "channel_not_found" : "not_in_channel");
  return channel;
}

/** Text and blocks of a message, or Slack's complaint about them. */
export function content(args: Readonly<Record<string, unknown>>): {
  text: string;
  blocks?: Record<string, unknown>[];
} {
  const text = typeof args.text === "string" ? args.text : "";
  if (text.length > LONGEST_TEXT) throw new Refusal("msg_too_long");
  if (args.blocks === undefined) {
    if (text === "") throw new Refusal("no_text");
    return { text };
  }
  const blocks = checkedBlocks(args.blocks, "message");
  return { text, blocks };
}

function checkedBlocks(given: unknown, surface: Surface): Record<string, unknown>[] {
  const blocks = typeof given === "string" ? parsed(given, "invalid_blocks_format") : given;
  const refusal = refusalOfBlocks(blocks, surface);
  if (refusal)
    throw new Refusal(refusal.error, {
      errors: refusal.messages,
      response_metadata: { messages: refusal.messages },
    });
  return blocks as Record<string, unknown>[];
}

function metadata(args: Args) {
  if (typeof args.metadata !== "string") return {};
  const value = parsed(args.metadata, "invalid_metadata_format") as {
    event_type?: unknown;
    event_payload?: unknown;
  };
  if (typeof value.event_type !== "string" || typeof value.event_payload !== "object" || !value.event_payload)
    throw new Refusal("invalid_metadata_schema");
  return {
    metadata: { event_type: value.event_type, event_payload: value.event_payload as Record<string, unknown> },
  };
}

const thread = ({ thread_ts }: Args) => (typeof thread_ts === "string" ? { thread_ts } : {});

function viewIn(args: Args, type: "modal" | "home"): Record<string, unknown> {
  const view = parsed(args.view ?? "", "invalid_arguments") as Record<string, unknown>;
  if (view.type !== type) throw new Refusal("invalid_arguments");
  checkedBlocks(view.blocks, type);
  if (type === "modal") checkModal(view);
  return view;
}

/** https://docs.slack.dev/reference/views/modal-views */
function checkModal(view: Record<string, unknown>): void {
  const { blocks, callback_id = "", private_metadata = "" } = view;
  const asks = (blocks as { type: string }[]).some((block) => block.type === "input");
  for (const part of ["title", "submit", "close"]) {
    const { text = "" } = (view[part] ?? {}) as { text?: string };
    const isMissing = text === "" && (part === "title" || (part === "submit" && asks) || part in view);
    if (isMissing || text.length > 24) throw new Refusal("invalid_arguments");
  }
  if (String(callback_id).length > 255 || String(private_metadata).length > 3000)
    throw new Refusal("invalid_arguments");
}

function parsed(json: string, error: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(error);
  }
}

function cursorOf(cursor = ""): number {
  if (cursor === "") return 0;
  const match = /^next:(\d+)$/.exec(Buffer.from(cursor, "base64").toString());
  if (!match) throw new Refusal("invalid_cursor");
  return Number(match[1]);
}
