import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from "discord.js";
import type { MessageId } from "../../language/catalogue";
import type { Locale } from "../../language/locales";
import { phrase } from "../../language/sentence";

/** The sub-command that asks for what was not filled in, and what the dialog is called by. */
export const DIALOG_COMMAND = "meeting add";

const LONGEST_LABEL = 45;

interface Field {
  id: string;
  label: MessageId;
  most: number;
  placeholder?: string;
  value?: string;
}

/** In the order in which the sub-command's line has them. */
const FIELDS: readonly Field[] = [
  { id: "date", label: "chat.meeting-date", most: 40, placeholder: "2025-12-09" },
  { id: "clock", label: "chat.meeting-clock", most: 20, placeholder: "13:00" },
  { id: "zone", label: "chat.meeting-zone", most: 100, value: "UTC" },
  { id: "summary", label: "chat.meeting-what", most: 300 },
];

/** The dialog that asks for a meeting: https://docs.discord.com/developers/components/reference#label */
export const meetingDialog = (locale: Locale): APIModalInteractionResponseCallbackData => ({
  custom_id: DIALOG_COMMAND,
  title: clipped(phrase(locale, "chat.meeting-new")),
  components: FIELDS.map(({ id, label, most, placeholder, value }) => ({
    type: ComponentType.Label,
    label: clipped(phrase(locale, label)),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: TextInputStyle.Short,
      max_length: most,
      required: true,
      ...(placeholder && { placeholder }),
      ...(value && { value }),
    },
  })),
});

/** The line that adds the meeting that was entered: "meeting add 2025-12-09 13:00 Geneva Planning". */
export const lineOfDialog = (fields: ModalSubmitFields): string =>
  [DIALOG_COMMAND, ...FIELDS.map(({ id }) => fields.getTextInputValue(id).replace(/\s+/g, " ").trim())].join(
    " ",
  );

const clipped = (text: string): string =>
  text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
