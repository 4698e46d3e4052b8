import type { FakeSlack } from "./server";
import type { Team } from "./teams";
import { APP_ID, type FakeChannel, type FakeMessage } from "./workspace";

/** Something that happened in the workspace, as Slack would tell the app of it. */
export interface Happening {
  /** Type of the Socket Mode envelope. */
  type: "slash_commands" | "interactive" | "events_api";
  payload: Record<string, unknown>;
}

/** What people do, in Slack's payloads: https://docs.slack.dev/reference/interaction-payloads and .../events */
export class People {
  private lastEvent = 0;

  /** @param team where they are. */
  constructor(
    private readonly slack: FakeSlack,
    private readonly team: Team = slack.teams.home,
  ) {}

  private who(user: string) {
    const { id, name } = this.team.workspace.users.get(user) ?? this.team.workspace.addUser({ id: user });
    return { id, name };
  }

  private where(channel: string): FakeChannel {
    const found = this.team.workspace.conversation(channel);
    if (!found) throw new Error(`there is no channel ${channel}`);
    return found;
  }

  /** Types `/mag ...`. */
  command(user: string, channel: string, text: string, command = "/mag"): Happening {
    const { id, name } = this.who(user);
    const place = this.where(channel);
    return {
      type: "slash_commands",
      payload: {
        token: "verification-token",
        team_id: this.team.id,
        team_domain: "mag",
        channel_id: place.id,
        channel_name: place.kind === "private" ? "privategroup" : place.name,
        user_id: id,
        user_name: name,
        command,
        text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
        api_app_id: APP_ID,
        is_enterprise_install: "false",
        response_url: this.slack.responseUrl(id, place.id, this.team),
        trigger_id: this.slack.tickets.trigger(),
      },
    };
  }

  /** Presses the button with this label on a message. */
  press(user: string, message: FakeMessage, label: string): Happening {
    const place = this.where(message.channel);
    const button = buttonsOf(message).find(({ text }) => text.text === label);
    if (!button) throw new Error(`no button "${label}" in: ${JSON.stringify(message.blocks)}`);
    const isEphemeral = message.ephemeralTo !== undefined;
    return this.interaction(user, {
      type: "block_actions",
      channel: { id: place.id, name: place.name },
      container: { type: "message", message_ts: message.ts, channel_id: place.id, is_ephemeral: isEphemeral },
      ...(isEphemeral ? {} : { message: { type: "message", ts: message.ts, text: message.text } }),
      response_url: this.slack.responseUrl(user, place.id, this.team, message.ts),
      actions: [{ block_id: "b", ...button, action_ts: message.ts }],
    });
  }

  /** Chooses what begins so from the menu of a message. */
  picks(user: string, message: FakeMessage, beginning: string): Happening {
    const place = this.where(message.channel);
    const elements = (message.blocks ?? []).flatMap((block) => (block.elements ?? []) as Menu[]);
    const menu = elements.find(({ type }) => type === "static_select");
    const chosen = menu?.options.find(({ text }) => text.text.startsWith(beginning));
    if (!menu || !chosen) throw new Error(`no choice "${beginning}" in: ${JSON.stringify(message.blocks)}`);
    const { type, action_id } = menu;
    return this.interaction(user, {
      type: "block_actions",
      channel: { id: place.id, name: place.name },
      container: { type: "message", message_ts: message.ts, channel_id: place.id, is_ephemeral: true },
      response_url: this.slack.responseUrl(user, place.id, this.team, message.ts),
      actions: [{ block_id: "b", type, action_id, selected_option: chosen, action_ts: message.ts }],
    });
  }

  /** Chooses from the menu beside what begins so. */
  choosesBeside(user: string, message: FakeMessage, beginning: string, label: string): Happening {
    const place = this.where(message.channel);
    const { accessory } = (message.blocks ?? []).find(({ text }) =>
      (text as { text?: string } | undefined)?.text?.includes(beginning),
    ) as { accessory: Menu };
    const chosen = accessory.options.find(({ text }) => text.text === label);
    if (!chosen) throw new Error(`no choice "${label}" in: ${JSON.stringify(accessory)}`);
    const { type, action_id } = accessory;
    return this.interaction(user, {
      type: "block_actions",
      channel: { id: place.id, name: place.name },
      container: { type: "message", message_ts: message.ts, channel_id: place.id, is_ephemeral: true },
      response_url: this.slack.responseUrl(user, place.id, this.team, message.ts),
      actions: [{ block_id: "b", type, action_id, selected_option: chosen, action_ts: message.ts }],
    });
  }

  /** Presses the button with this label on their home tab. */
  pressAtHome(user: string, label: string): Happening {
    const home = this.team.workspace.views.findLast(
      (one) => one.via === "views.publish" && one.user === user,
    );
    const button = buttonsOf(home?.view as Pick<FakeMessage, "blocks">).find(
      ({ text }) => text.text === label,
    );
    if (!button) throw new Error(`no button "${label}" at home: ${JSON.stringify(home?.view)}`);
    return this.interaction(user, {
      type: "block_actions",
      container: { type: "view", view_id: "V1" },
      view: { id: "V1", type: "home" },
      actions: [{ block_id: "b", ...button, action_ts: "1" }],
    });
  }

  /** Fills in the dialog that was opened last, each input by its block's id, and sends it off. */
  submits(user: string, entered: Record<string, Record<string, unknown>>): Happening {
    const dialog = this.team.workspace.views.findLast((one) => one.via === "views.open");
    if (!dialog) throw new Error("no dialog is open");
    const blocks = dialog.view.blocks as { block_id: string; element: { action_id: string; type: string } }[];
    const values = Object.fromEntries(
      blocks.map(({ block_id: id, element }) => [
        id,
        { [element.action_id]: { type: element.type, ...entered[id] } },
      ]),
    );
    return this.interaction(user, {
      type: "view_submission",
      view: { ...dialog.view, id: "V2", team_id: this.team.id, state: { values } },
      response_urls: [],
    });
  }

  /** Chooses a shortcut of ours in the menu of a message. */
  shortcut(
    user: string,
    callbackId: string,
    message: { channel: string; ts: string; text: string },
  ): Happening {
    const place = this.where(message.channel);
    return this.interaction(user, {
      type: "message_action",
      callback_id: callbackId,
      channel: { id: place.id, name: place.name },
      message_ts: message.ts,
      message: { type: "message", ts: message.ts, text: message.text },
      response_url: this.slack.responseUrl(user, place.id, this.team),
    });
  }

  /** Looks at a tab of the bot's page. */
  opensPage(user: string, tab: "home" | "messages" = "home"): Happening {
    this.who(user);
    return this.event({
      type: "app_home_opened",
      user,
      channel: this.team.workspace.directWith(user).id,
      tab,
    });
  }

  interaction(user: string, more: Record<string, unknown>): Happening {
    const { id, name } = this.who(user);
    return {
      type: "interactive",
      payload: {
        team: { id: this.team.id, domain: "mag" },
        user: { id, username: name, name, team_id: this.team.id },
        api_app_id: APP_ID,
        token: "verification-token",
        trigger_id: this.slack.tickets.trigger(),
        is_enterprise_install: false,
        enterprise: null,
        ...more,
      },
    };
  }

  /** Writes to the bot in private. */
  direct(user: string, text: string, more: Record<string, unknown> = {}): Happening {
    this.who(user);
    const { id } = this.team.workspace.directWith(user);
    return this.event({ type: "message", channel_type: "im", channel: id, user, text, ...more });
  }

  /** Writes to the others in a channel. */
  says(
    user: string,
    channel: string,
    text: string,
    more: Partial<FakeMessage> = {},
  ): [FakeMessage, Happening] {
    this.who(user);
    const message = this.slack.workspace.post({ channel, user, text, via: "chat.postMessage", ...more });
    return [message, this.ofMessage(message, this.shown(message))];
  }

  /** Edits a message of theirs. */
  edits(message: FakeMessage, text: string): Happening {
    const previous_message = this.shown(message);
    message.text = text;
    const edited = { user: message.user, ts: this.slack.workspace.nextTs() };
    return this.ofMessage(message, {
      subtype: "message_changed",
      hidden: true,
      message: { ...this.shown(message), edited },
      previous_message,
    });
  }

  /** Deletes a message of theirs. Slack keeps a stone in the place of one that has answers. */
  deletes(message: FakeMessage): Happening {
    const { workspace } = this.slack;
    const previous_message = this.shown(message);
    workspace.remove(message);
    const hasAnswers = workspace.messages.some(({ thread_ts }) => thread_ts === message.ts);
    const stone = { type: "message", subtype: "tombstone", user: "USLACKBOT", ts: message.ts, hidden: true };
    return this.ofMessage(
      message,
      hasAnswers
        ? { subtype: "message_changed", hidden: true, message: stone, previous_message }
        : { subtype: "message_deleted", hidden: true, deleted_ts: message.ts, previous_message },
    );
  }

  private shown({ user, text, ts, thread_ts, bot_id, subtype }: FakeMessage): Record<string, unknown> {
    const more = { ...(thread_ts && { thread_ts }), ...(bot_id && { bot_id }), ...(subtype && { subtype }) };
    return { type: "message", user, text, ts, ...more };
  }

  private ofMessage({ channel }: FakeMessage, more: Record<string, unknown>): Happening {
    const { kind } = this.where(channel);
    return this.event({
      ...more,
      type: "message",
      channel,
      channel_type: { public: "channel", private: "group", im: "im" }[kind],
    });
  }

  /** Writes in a channel, mentioning the bot. */
  mention(user: string, channel: string, text: string, more: Record<string, unknown> = {}): Happening {
    this.who(user);
    return this.event({
      type: "app_mention",
      channel,
      user,
      text: `<@${this.team.botUser}> ${text}`,
      ...more,
    });
  }

  /** What Slack tells the bot of its own messages. */
  echo(message: FakeMessage): Happening {
    return this.event({
      type: "message",
      channel_type: "im",
      channel: message.channel,
      user: this.team.botUser,
      bot_id: this.team.botId,
      text: message.text,
    });
  }

  /** Removes the bot from the workspace. Slack tells of it in two events, in either order. */
  removesApp(): Happening[] {
    this.slack.teams.remove(this.team);
    return [
      this.event({ type: "tokens_revoked", tokens: { oauth: [], bot: [this.team.botUser] } }),
      this.event({ type: "app_uninstalled" }),
    ];
  }

  event(event: Record<string, unknown>): Happening {
    const ts = this.team.workspace.nextTs();
    return {
      type: "events_api",
      payload: {
        token: "verification-token",
        team_id: this.team.id,
        api_app_id: APP_ID,
        type: "event_callback",
        event_id: `Ev${this.team.id}${++this.lastEvent}`,
        event_time: Math.floor(Number(ts)),
        authorizations: [
          { team_id: this.team.id, enterprise_id: null, user_id: this.team.botUser, is_bot: true },
        ],
        event: { ts, event_ts: ts, team: this.team.id, ...event },
      },
    };
  }
}

interface Menu {
  type: string;
  action_id: string;
  options: { text: { text: string }; value: string }[];
}

interface Button {
  type: string;
  action_id?: string;
  value?: string;
  text: { text: string };
}

/** Every button of a message, in order. */
export const buttonsOf = (message: Pick<FakeMessage, "blocks">): Button[] =>
  (message.blocks ?? []).flatMap((block) =>
    block.type === "actions" ? (block.elements as Button[]).filter(({ type }) => type === "button") : [],
  );
