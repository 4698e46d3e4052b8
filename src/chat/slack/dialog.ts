import type { types } from "@slack/bolt";
import { type Locale, localeFor } from "../../language/locales";
import { phrase } from "../../language/sentence";

/** `action_id` of the button that opens the dialog, and `callback_id` of the dialog. */
export const NEW_MEETING = "meeting.new";

/** Each input is a block and an element of the same name. */
type Field = "summary" | "date" | "clock" | "zone";

const LONGEST_SUMMARY = 300;
const LONGEST_ZONE = 100;

/** Whom the dialog is for. Travels in the button's value: opening leaves no time to look anything up. */
export interface Opener {
  locale: Locale;
  /** IANA zone or offset; null where it is not known. */
  zone: string | null;
}

/** The button that opens the dialog. */
export const newMeetingButton = (opener: Opener): types.ActionsBlock => ({
  type: "actions",
  elements: [
    {
      type: "button",
      action_id: NEW_MEETING,
      text: plain(phrase(opener.locale, "chat.meeting-new")),
      value: JSON.stringify(opener),
    },
  ],
});

/** What the button's value says; anything else is an opener of whom nothing is known. */
export function openerIn(value: string | undefined): Opener {
  try {
    const { locale, zone } = JSON.parse(value ?? "") as Record<string, unknown>;
    return {
      locale: localeFor(String(locale)) ?? "en",
      zone: typeof zone === "string" ? zone.slice(0, LONGEST_ZONE) : null,
    };
  } catch {
    return { locale: "en", zone: null };
  }
}

/** The dialog that asks for a meeting. https://docs.slack.dev/reference/views/modal-views */
export function newMeetingDialog({ locale, zone }: Opener): types.ModalView {
  const input = (
    name: Field,
    id: Parameters<typeof phrase>[1],
    element: types.InputBlock["element"],
  ): types.InputBlock => ({
    type: "input",
    block_id: name,
    label: plain(phrase(locale, id)),
    element: { ...element, action_id: name },
  });
  return {
    type: "modal",
    callback_id: NEW_MEETING,
    title: plain(phrase(locale, "chat.meeting-new")),
    submit: plain(phrase(locale, "slack.meeting-add")),
    close: plain(phrase(locale, "slack.meeting-close")),
    blocks: [
      input("summary", "chat.meeting-what", {
        type: "plain_text_input",
        max_length: LONGEST_SUMMARY,
      }),
      input("date", "chat.meeting-date", { type: "datepicker" }),
      input("clock", "chat.meeting-clock", { type: "timepicker" }),
      input("zone", "chat.meeting-zone", {
        type: "plain_text_input",
        max_length: LONGEST_ZONE,
        initial_value: zone ?? "UTC",
      }),
    ],
  };
}

/** What was entered, by the names of the inputs. */
type Entered = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { value?: string | null; selected_date?: string | null; selected_time?: string | null }>
    >
  >
>;

/** The line that adds the meeting that was entered: "meeting add 2025-12-09 13:00 Geneva Planning". */
export function lineOf(values: Entered): string {
  const entered = (name: Field, key: "value" | "selected_date" | "selected_time"): string =>
    (values[name]?.[name]?.[key] ?? "").replace(/\s+/g, " ").trim();
  return [
    "meeting add",
    entered("date", "selected_date"),
    entered("clock", "selected_time"),
    entered("zone", "value"),
    entered("summary", "value"),
  ].join(" ");
}

const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });
