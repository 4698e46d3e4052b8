import type { FakeOption } from "./commands";
import { INTENTS } from "./gateway";
import { AUTOCOMPLETE, apiMember, COMMAND, COMPONENT, MODAL_SUBMIT, type Ticket } from "./interactions";
import { apiMessage } from "./routes";
import type { FakeDiscord } from "./server";
import { APPLICATION, type FakeChannel, type FakeMessage, type FakeUser, plainMessage } from "./world";

const STRING = 3;
const STRING_SELECT = 3;

/** A field of a dialog, as far as somebody who fills it in cares. */
interface ModalInput {
  type: number;
  custom_id: string;
  value?: string;
  options?: { value: string; default?: boolean }[];
}

/** A person at a Discord client, in one channel. */
export class Person {
  constructor(
    private readonly discord: FakeDiscord,
    readonly user: FakeUser,
    readonly channel: FakeChannel,
  ) {}

  /** Sends `/mag` with what stands after it: names of the registered sub-commands, then `name:value` for each option. */
  slash(line: string): Ticket {
    return this.interact(COMMAND, this.commandData(line.split(" ").filter(Boolean)));
  }

  /** Has typed so much of an option's value. */
  completes(line: string, option: string, typed: string): Ticket {
    const data = this.commandData(line.split(" ").filter(Boolean), { name: option, typed });
    return this.interact(AUTOCOMPLETE, data);
  }

  /** Presses the button with this label on a message. */
  press(message: FakeMessage, label: string): Ticket {
    const buttons = message.components.flatMap(({ components }) => components as Record<string, unknown>[]);
    const button = buttons.find((one) => one.label === label);
    if (!button)
      throw new Error(`no button ${label}; there are ${buttons.map((one) => String(one.label)).join()}`);
    return this.interact(
      COMPONENT,
      { component_type: 2, custom_id: button.custom_id },
      { message: apiMessage(message, this.discord.world) },
    );
  }

  /** Chooses what begins so from the first menu of a message, or from the one on which this stands. */
  picks(message: FakeMessage, beginning: string, placeholder?: string): Ticket {
    const menu = message.components
      .flatMap(({ components }) => components as Record<string, unknown>[])
      .find((one) => one.type === 3 && (placeholder === undefined || one.placeholder === placeholder));
    const options = (menu?.options ?? []) as { label: string; value: string }[];
    const chosen = options.find(({ label }) => label.startsWith(beginning));
    if (!menu || !chosen)
      throw new Error(`no choice ${beginning}; there are ${options.map(({ label }) => label).join()}`);
    return this.interact(
      COMPONENT,
      { component_type: 3, custom_id: menu.custom_id, values: [chosen.value] },
      { message: apiMessage(message, this.discord.world) },
    );
  }

  /** Fills in the dialog that an interaction opened. */
  submits({ acknowledgement }: Ticket, values: Readonly<Record<string, string>>): Ticket {
    const { custom_id, components } = acknowledgement!.data as {
      custom_id: string;
      components: { component: ModalInput }[];
    };
    const filled = components.map(({ component }, id) => {
      const { type, custom_id: name, value = "", options = [] } = component;
      const chosen = options.find((option) => option.default)?.value;
      const entered = values[name] ?? (type === STRING_SELECT ? chosen : value);
      return {
        type: 18,
        id,
        component: {
          type,
          custom_id: name,
          ...(type === STRING_SELECT ? { values: entered ? [entered] : [] } : { value: entered }),
        },
      };
    });
    return this.interact(MODAL_SUBMIT, { custom_id, components: filled });
  }

  /** Chooses a command from the menu of a message. */
  menu(name: string, message: FakeMessage): Ticket {
    return this.interact(COMMAND, {
      id: APPLICATION,
      type: 3,
      name,
      target_id: message.id,
      resolved: { messages: { [message.id]: apiMessage(message, this.discord.world) } },
    });
  }

  /** The same person in another channel. */
  in(channel: FakeChannel): Person {
    return new Person(this.discord, this.user, channel);
  }

  /** Writes a message. */
  writes(content: string): FakeMessage {
    const { world } = this.discord;
    const message = world.post(plainMessage(this.channel.id, this.user.id, content));
    this.tells("MESSAGE_CREATE", message);
    return message;
  }

  /** Edits a message of theirs; the same words again: Discord found a preview for a link in it. */
  edits(message: FakeMessage, content: string): void {
    if (message.content !== content)
      message.editedAt = new Date(Date.parse(message.editedAt ?? message.timestamp) + 1000).toISOString();
    message.content = content;
    this.tells("MESSAGE_UPDATE", message);
  }

  /** Deletes a message of theirs. */
  deletes({ id, channel }: FakeMessage): void {
    const { guild } = this.channel;
    this.discord.world.remove(id);
    const gone = { id, channel_id: channel, ...(guild !== undefined && { guild_id: guild }) };
    this.discord.gateway.dispatch("MESSAGE_DELETE", gone, this.needed);
  }

  /** Tells of a message, as a gateway may do twice. */
  tells(what: "MESSAGE_CREATE" | "MESSAGE_UPDATE", message: FakeMessage): void {
    const { guild } = this.channel;
    const { user: _user, ...member } = apiMember(this.user);
    this.discord.gateway.dispatch(
      what,
      {
        ...apiMessage(message, this.discord.world),
        channel_type: this.channel.type,
        ...(guild !== undefined && { guild_id: guild, member }),
      },
      this.needed,
    );
  }

  private get needed(): number {
    return this.channel.guild === undefined ? INTENTS.directMessages : INTENTS.guildMessages;
  }

  /** Delivers an interaction once more, as a gateway may. */
  again({ payload }: { payload: Record<string, unknown> }): void {
    this.discord.gateway.dispatch("INTERACTION_CREATE", payload);
  }

  /** The last interaction, as the gateway brought it. */
  last: { payload: Record<string, unknown> } = { payload: {} };

  private interact(type: number, data: Record<string, unknown>, more: Record<string, unknown> = {}): Ticket {
    const { ticket, payload } = this.discord.interactions.create(type, this.user, this.channel, data, more);
    this.last = { payload };
    this.discord.gateway.dispatch("INTERACTION_CREATE", payload);
    return ticket;
  }

  private commandData(
    words: readonly string[],
    focus?: { name: string; typed: string },
  ): Record<string, unknown> {
    const all = [...this.discord.commands.values()].flat();
    const command = all.find(({ name, type }) => name === "mag" && type === 1);
    const options = optionsFor(command?.options ?? [], words, focus);
    return { id: APPLICATION, type: 1, name: "mag", options };
  }
}

/** Names of sub-commands lead down the tree; what is left are values, in order or by name. */
function optionsFor(
  known: readonly FakeOption[],
  words: readonly string[],
  focus?: { name: string; typed: string },
): Record<string, unknown>[] {
  const [first] = words;
  const nested = known.find(({ name, type }) => name === first && type !== STRING);
  if (nested)
    return [
      { name: first, type: nested.type, options: optionsFor(nested.options ?? [], words.slice(1), focus) },
    ];
  const values = words.map((word, index) => {
    const [, name = known[index]?.name ?? "", value = word] = /^([a-z-]+):(.*)$/.exec(word) ?? [];
    return { name, type: STRING, value: value.replaceAll("_", " ") };
  });
  return focus ? [...values, { name: focus.name, type: STRING, value: focus.typed, focused: true }] : values;
}
