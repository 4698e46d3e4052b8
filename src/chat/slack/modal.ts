import type { types } from "@slack/bolt";
import type { Locale } from "../../language/locales";
import { phrase } from "../../language/sentence";
import type { Value } from "../../language/values";
import { plainWords } from "../../language/words";
import type { Answer } from "../adapter";
import type { Filled, Form, FormField } from "../form";
import { counter, slackMessage } from "./blocks";

/** `callback_id` of every form. */
export const FORM_VIEW = "form";

/** https://docs.slack.dev/reference/views/modal-views and .../block-kit/blocks/input-block */
const LONGEST_TITLE = 24;
const LONGEST_LABEL = 2000;
const LONGEST_PLACEHOLDER = 150;
const LONGEST_CHOICE = 75;
const LONGEST_TEXT = 3000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a form remembers between its opening and its sending. Travels in `private_metadata`, 3000 characters. */
export interface Remembered {
  line: string;
  /** Where it was opened; absent for the home tab. */
  channel?: string;
  isDirect?: boolean;
  /** Where an answer can be sent for half an hour. */
  responseUrl?: string;
}

/** A form as a view. Each input is a block and an element of the name of its field. */
export const formView = (form: Form, locale: Locale, remembered: Remembered): types.ModalView => ({
  type: "modal",
  callback_id: FORM_VIEW,
  private_metadata: JSON.stringify(remembered),
  title: plain(form.title, locale, LONGEST_TITLE),
  submit: plain(form.submit, locale, LONGEST_TITLE),
  close: text(phrase(locale, "form.close"), LONGEST_TITLE),
  blocks: form.fields.map((field) => ({
    type: "input",
    block_id: field.name,
    optional: !field.required,
    label: plain(field.label, locale, LONGEST_LABEL),
    ...(field.hint && { hint: plain(field.hint, locale, LONGEST_LABEL) }),
    element: { ...elementOf(field, locale), action_id: field.name },
  })),
});

/** What stands in a view while the form is being made: Slack lets a view open within three seconds. */
export const waitingView = (locale: Locale): types.ModalView => ({
  type: "modal",
  title: text(phrase(locale, "form.wait"), LONGEST_TITLE),
  blocks: [{ type: "section", text: text(phrase(locale, "form.wait"), LONGEST_TEXT) }],
});

/** An answer in the place of the form that could not be made. */
export const answerView = ({ reply, reader }: Answer): types.ModalView => ({
  type: "modal",
  title: text("MAG", LONGEST_TITLE),
  blocks: slackMessage(reply.blocks, reader, counter()).blocks,
});

/** What a form remembers; of a view of somebody else's, nothing but an empty line. */
export function rememberedIn(metadata: string): Remembered {
  try {
    const { line, channel, isDirect, responseUrl } = JSON.parse(metadata) as Record<string, unknown>;
    return {
      line: typeof line === "string" ? line : "",
      ...(typeof channel === "string" && { channel }),
      ...(isDirect === true && { isDirect }),
      ...(typeof responseUrl === "string" && { responseUrl }),
    };
  } catch {
    return { line: "" };
  }
}

interface EnteredValue {
  value?: string | null;
  selected_date?: string | null;
  selected_option?: { value: string } | null;
}

/** What was entered, by block and element. */
type Entered = Readonly<Record<string, Readonly<Record<string, EnteredValue>>>>;

/** What was filled in, by the names of the fields. */
export const filledIn = (values: Entered): Filled =>
  Object.fromEntries(
    Object.entries(values).map(([name, elements]) => {
      const { value, selected_date, selected_option } = elements[name] ?? {};
      return [name, value ?? selected_date ?? selected_option?.value ?? ""];
    }),
  );

function elementOf(field: FormField, locale: Locale): types.InputBlock["element"] {
  const { kind, value, placeholder, longest, choices = [] } = field;
  if (kind === "day")
    return { type: "datepicker", ...(value !== undefined && DATE.test(value) && { initial_date: value }) };
  if (kind === "choice") {
    const options = choices.map(({ value: chosen, label }) => ({
      text: plain(label, locale, LONGEST_CHOICE),
      value: chosen,
    }));
    const initial = options.find((option) => option.value === value);
    return { type: "static_select", options, ...(initial && { initial_option: initial }) };
  }
  return {
    type: "plain_text_input",
    multiline: kind === "long",
    max_length: Math.min(longest, LONGEST_TEXT),
    ...(placeholder !== undefined && { placeholder: text(placeholder, LONGEST_PLACEHOLDER) }),
    ...(value !== undefined && { initial_value: value.slice(0, Math.min(longest, LONGEST_TEXT)) }),
  };
}

const plain = (value: Value, locale: Locale, longest: number): types.PlainTextElement =>
  text(plainWords(value, locale), longest);

const text = (words: string, longest: number): types.PlainTextElement => ({
  type: "plain_text",
  text: words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`,
  emoji: false,
});
