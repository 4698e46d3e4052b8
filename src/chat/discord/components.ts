import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { LIMITS } from "../limits";
import type { RenderedButton } from "../rendered";

export type Row =
  | APIActionRowComponent<APIButtonComponentWithCustomId>
  | APIActionRowComponent<APIStringSelectComponent>;

/** One of many is to be chosen. */
export interface Menu {
  menu: string;
  choices: readonly RenderedButton[];
}

/** `custom_id` of a button that runs a line; Discord wants them to differ within a message. */
const LINE_BUTTON = /^(?:run|see)\d+ (.*)$/s;
/** The same, of one whose answer takes the place of the message that it is on. */
const TURN_BUTTON = /^see\d+ /;
/** The same, of one that opens the form of its line, and of one that opens it with what somebody filled in before. */
const FORM_BUTTON = /^(?:ask|again)(\d+) (.*)$/s;
/** `custom_id` of the button that shows everybody what its line answers. */
const SHARE_BUTTON = /^share (.*)$/s;
/** Characters before the line of a button. */
export const LINE_PREFIX = 6;

const MOST_ROWS = 5;

/** The line that a button runs; null when it is no such button. */
export const lineOfButton = (customId: string): string | null => LINE_BUTTON.exec(customId)?.[1] ?? null;

/** Whether what a button answers takes the place of the message that it is on. */
export const isTurning = (customId: string): boolean => TURN_BUTTON.test(customId);

/** The line whose answer a button shows to everybody; null when it is no such button. */
export const lineOfShareButton = (customId: string): string | null =>
  SHARE_BUTTON.exec(customId)?.[1] ?? null;

/** The line whose form a button opens, and the interaction that brought a draft of it, if one did; null for others. */
export function formOfButton(customId: string): { line: string; draft?: string } | null {
  const [, id = "", line] = FORM_BUTTON.exec(customId) ?? [];
  if (line === undefined) return null;
  return { line, ...(customId.startsWith("again") && { draft: id }) };
}

interface WithRows {
  components: Row[];
}

/** The message with a button that shows everybody what the line answers, where there is room for one. */
export const withShareButton = <M extends WithRows>(message: M, line: string, label: string): M =>
  withButton(message, `share ${line}`, label);

/** The message with a button that opens a form anew, filled as the interaction of this id brought it. */
export const withAgainButton = <M extends WithRows>(
  message: M,
  line: string,
  draft: string,
  label: string,
): M => withButton(message, `again${draft} ${line}`, label);

function withButton<M extends WithRows>(message: M, custom_id: string, label: string): M {
  const { components } = message;
  if (custom_id.length > LIMITS.discord.buttonLine) return message;
  const button = { type: ComponentType.Button, style: STYLES.plain, label, custom_id } as const;
  const last = components.at(-1);
  const beside = last?.components.filter((one) => one.type === ComponentType.Button) ?? [];
  if (last && beside.length > 0 && beside.length < LIMITS.discord.buttonsInARow)
    return {
      ...message,
      components: [...components.slice(0, -1), { ...last, components: [...beside, button] }],
    };
  if (components.length === MOST_ROWS) return message;
  return { ...message, components: [...components, { type: ComponentType.ActionRow, components: [button] }] };
}

/**
 * Menus, then rows of buttons as they belong together; where these are too many, in full rows, as many as there may be.
 */
export function rowsOf(groups: readonly (readonly RenderedButton[])[], menus: readonly Menu[]): Row[] {
  const size = LIMITS.discord.buttonsInARow;
  const most = Math.max(MOST_ROWS - menus.length, 0);
  const all = groups.flat().slice(0, most * size);
  const rows =
    groups.length <= most
      ? groups
      : Array.from({ length: Math.ceil(all.length / size) }, (_, row) =>
          all.slice(row * size, (row + 1) * size),
        );
  let last = 0;
  return [
    ...menus.slice(0, MOST_ROWS).map((menu, index) => menuRow(menu, index)),
    ...rows.map((buttons) => ({
      type: ComponentType.ActionRow as const,
      components: buttons.map(({ label, line, style, replaces, opens }) => ({
        type: ComponentType.Button as const,
        style: STYLES[style ?? "plain"],
        label,
        custom_id: `${opens ? "ask" : replaces ? "see" : "run"}${last++} ${line}`,
      })),
    })),
  ];
}

/** The value of what is chosen is its line: https://docs.discord.com/developers/components/reference#string-select */
const menuRow = (
  { menu, choices }: Menu,
  index: number,
): APIActionRowComponent<APIStringSelectComponent> => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: `pick${index}`,
      placeholder: menu,
      options: choices.map(({ label, line }) => ({ label, value: line })),
    },
  ],
});

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<string, APIButtonComponentWithCustomId["style"]>;
