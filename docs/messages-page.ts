import { directionOf, LOCALES } from "../src/language/locales";
import * as catalogues from "../src/language/messages";
import en from "../src/language/messages/en.json";

const WRITTEN = "This page is written by `npm run docs`; change `src/language/messages` instead.";

/** What each family of ids is for; one that is missing here is shown by its name alone. */
const FAMILIES: Readonly<Record<string, string>> = {
  action: "Answers to `/mag action`",
  actions: "`/mag actions`",
  button: "Buttons, at most 75 characters",
  calendar: "The calendar feed",
  channel: "Answers to `/mag channel`",
  chat: "Chats of every kind",
  choice: "Words that options take, one word each",
  "choice-also": "Other words that are understood for them, between spaces",
  city: "Cities of zones",
  clock: "Answers to `/mag clock`",
  command: "What sub-commands do, at most 100 characters",
  confirm: "`/mag confirm`",
  console: "The console chat",
  discord: "Discord alone",
  error: "What went wrong, and how to mend it",
  failed: "Reminders that could not be delivered",
  page: "Long answers, a page at a time",
  refusal: "Why a platform did not take something",
  snooze: "Reminders put off",
  events: "Meetings in a platform's own calendar of events",
  flag: "Doubts about a time",
  form: "Forms that ask for what a line leaves open",
  help: "`/mag help`",
  import: "`mag minutes import`, for operators",
  language: "`/mag language`",
  meeting: "Answers to `/mag meeting`",
  meetings: "`/mag meetings`",
  minutes: "`/mag minutes`",
  name: "Names of sub-commands, as they may be typed",
  next: "`/mag next-meeting`",
  option: "What sub-commands take, at most 100 characters",
  read: "`mag minutes read`, for operators",
  remind: "Answers to `/mag remind`",
  reminder: "Reminders",
  show: "Meetings, events and action items wherever they are listed",
  slack: "Slack alone",
  source: "`/mag source`",
  text: "Texts in another language",
  time: "Times",
  undeliverable: "Notices about reminders that could not be posted",
  warning: "Doubts about minutes, for facilitators",
  zone: "Time zones",
};

/** Every message in every language, as a page of Markdown. */
export function messagesPage(): string {
  const ids = Object.keys(en);
  const families = [...new Set(ids.map((id) => id.slice(0, id.indexOf("."))))];
  const names = new Intl.DisplayNames("en", { type: "language" });
  return [
    "# Every message in every language",
    "",
    WRITTEN,
    "",
    `${ids.length} messages in ${LOCALES.length} languages: ${LOCALES.map((locale) => `${names.of(locale)} (\`${locale}\`)`).join(", ")}.`,
    "Names in braces are parameters; `plural` and `select` are choices as in ICU MessageFormat.",
    "",
    ...families.flatMap((family) => [
      `## ${family}: ${FAMILIES[family] ?? family}`,
      "",
      ...ids.filter((id) => id.startsWith(`${family}.`)).flatMap(entry),
    ]),
  ].join("\n");
}

const entry = (id: string): string[] => [
  `### \`${id}\``,
  "",
  "<table>",
  ...LOCALES.map((locale) => {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every language is wanted.
    const messages: Record<string, string> = catalogues[locale];
    const text = html(messages[id] ?? "").replaceAll("\n", "<br>");
    return `<tr><td>${locale}</td><td lang="${locale}" dir="${directionOf(locale)}">${text}</td></tr>`;
  }),
  "</table>",
  "",
];

const html = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
