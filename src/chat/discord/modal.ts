import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from "discord.js";
import type { Locale } from "../../language/locales";
import type { Value } from "../../language/values";
import { plainWords } from "../../language/words";
import type { Filled, Form, FormField } from "../form";

/** https://docs.discord.com/developers/components/reference#label, #text-input and #string-select */
const LONGEST_TITLE = 45;
const LONGEST_HINT = 100;
const LONGEST_PLACEHOLDER = 100;
const LONGEST_CHOICE = 100;
const LONGEST_TEXT = 4000;
const LONGEST_ID = 100;

const FORM_ID = /^form (.*)$/s;

/** The line whose form was filled in; null for a dialog of another version of the bot. */
export const lineOfModal = (customId: string): string | null => FORM_ID.exec(customId)?.[1] ?? null;

/** Whether a line is short enough to come back with what is filled in. */
export const fitsModal = (line: string): boolean => `form ${line}`.length <= LONGEST_ID;

/** A form as a dialog, filled with what somebody filled in before, if anything. */
export const modalOf = (
  form: Form,
  locale: Locale,
  before: Filled = {},
): APIModalInteractionResponseCallbackData => ({
  custom_id: `form ${form.line}`,
  title: clipped(form.title, locale, LONGEST_TITLE),
  components: form.fields.map(
    (field): APILabelComponent => ({
      type: ComponentType.Label,
      label: clipped(field.label, locale, LONGEST_TITLE),
      ...(field.hint && { description: clipped(field.hint, locale, LONGEST_HINT) }),
      component: inputFor(field, locale, before[field.name] ?? field.value ?? ""),
    }),
  ),
});

function inputFor(field: FormField, locale: Locale, value: string): APILabelComponent["component"] {
  const { name, kind, required, placeholder, choices = [] } = field;
  if (kind === "choice")
    return {
      type: ComponentType.StringSelect,
      custom_id: name,
      required,
      options: choices.map((choice) => ({
        value: choice.value,
        label: clipped(choice.label, locale, LONGEST_CHOICE),
        default: choice.value === value,
      })),
    };
  const longest = Math.min(field.longest, LONGEST_TEXT);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === "long" ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: longest,
    required,
    ...(placeholder !== undefined && { placeholder: placeholder.slice(0, LONGEST_PLACEHOLDER) }),
    ...(value !== "" && { value: value.slice(0, longest) }),
  };
}

/** What was filled in, by the names of the fields. */
export const filledIn = ({ fields }: ModalSubmitFields): Filled =>
  Object.fromEntries(
    fields.map((field) => {
      if ("values" in field) return [field.customId, field.values[0] ?? ""];
      return [field.customId, "value" in field && typeof field.value === "string" ? field.value : ""];
    }),
  );

function clipped(value: Value, locale: Locale, longest: number): string {
  const text = plainWords(value, locale);
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
