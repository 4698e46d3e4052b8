import { FORM_ACTION } from "../../../src/chat/slack/blocks";
import { FORM_VIEW } from "../../../src/chat/slack/modal";
import type { Locale } from "../../../src/language/locales";
import { buttonsOf } from "../../fakes/slack/people";
import type { FakeMessage } from "../../fakes/slack/workspace";
import { House } from "../../house";
import { HastyClock, SlackDesk } from "./desk";
import { drawn, drawnView } from "./screen";

const MINUTES = ["en.md", "ar.txt", "es.txt", "fr.txt", "ru.md", "zh.md"];

/** What somebody types, one of each kind that there is to see. */
const TYPED = [
  "next-meeting",
  "meetings 14",
  "actions",
  "actions mine",
  "action done A4",
  "source E5",
  "minutes",
  "time 19 November 14:00 UTC, or 10:00 CST?",
  "zone",
  "language",
  "remind me E8",
  "help",
  "help time",
  "zone Atlantis",
  "source A99",
  "xyzzy",
];

/** Every kind of message that Slack shows of the bot, in one language, as text with its markup. */
export async function everyKind(locale: Locale): Promise<string> {
  const desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
  const adapter = desk.adapter();
  const house = await House.open({ adapters: [adapter], settings: { facilitators: ["slack:U0ALICE"] } });
  try {
    for (const version of MINUTES) await house.import(`2025-11-18.${version}`);
    await house.bot.start();
    return await new Scene(desk, house, locale).play();
  } finally {
    await house.bot.stop();
    await house.close();
    await desk.close();
  }
}

class Scene {
  private readonly shown: string[] = [];

  constructor(
    private readonly desk: SlackDesk<HastyClock>,
    private readonly house: House,
    private readonly locale: Locale,
  ) {}

  async play(): Promise<string> {
    await this.asks(`language ${this.locale}`);
    await this.asks(`channel language ${this.locale}`);
    for (const line of TYPED) this.keep(`/mag ${line}`, await this.asks(line));
    await this.shares();
    await this.reminds();
    await this.opensHome();
    await this.convertsNothing();
    await this.isRefused();
    return `${this.shown.join("\n\n")}\n`;
  }

  private keep(title: string, message: FakeMessage): void {
    const notification = message.text.replaceAll("\n", " ⏎ ");
    this.shown.push(`#### ${title}\n${drawn(message)}\n(${notification})`);
  }

  private async asks(line: string): Promise<FakeMessage> {
    const before = this.desk.sent.length;
    await this.desk.tell(this.desk.people.command("U0ALICE", "C0GENERAL", line));
    return this.desk.message(before + 1);
  }

  private async shares(): Promise<void> {
    const answer = await this.asks("next-meeting");
    const before = this.desk.sent.length;
    const label = buttonsOf(answer).at(-1)?.text.text ?? "";
    await this.desk.tell(this.desk.people.press("U0ALICE", answer, label));
    this.keep("shared with everybody", await this.desk.message(before + 1));
  }

  /** A reminder, and what becomes of it when the meeting moves and is cancelled. */
  private async reminds(): Promise<void> {
    await this.asks("meeting add 19 November 13:00 UTC Planning of the workshops");
    const id = /\bM\d+\b/.exec(drawn(await this.asks("meetings")))?.[0] ?? "";
    this.keep("/mag remind subscribe", await this.asks("remind subscribe 1h"));
    this.keep("/mag remind list", await this.asks("remind list"));
    const reminder = await this.posted("2025-11-19T12:00:00Z");
    this.keep("a reminder", reminder);
    for (const [line, now] of [
      [`meeting move ${id} 19 November 16:00 UTC`, "2025-11-19T12:00:10Z"],
      [`meeting cancel ${id}`, "2025-11-19T12:00:20Z"],
    ] as const) {
      const edits = this.desk.slack.callsOf("chat.update").length;
      await this.asks(line);
      this.keep(`a notice (${line})`, await this.posted(now));
      await this.desk.slack.workspace.until(() => this.desk.slack.callsOf("chat.update").length > edits);
      const { args } = this.desk.slack.callsOf("chat.update").at(-1)!;
      const edited = this.desk.sent.find(({ ts }) => ts === args.ts);
      if (edited) this.keep("what was posted before, edited", edited);
    }
  }

  /** The next message that the bot sends by itself once it is so late, of which something holds. */
  private async posted(
    now: string,
    holds: (message: FakeMessage) => boolean = () => true,
  ): Promise<FakeMessage> {
    const before = this.desk.sent.length;
    this.house.clock.set(now);
    return this.desk.slack.workspace.until(() =>
      this.desk.sent.slice(before).find((message) => message.via === "chat.postMessage" && holds(message)),
    );
  }

  private async opensHome(): Promise<void> {
    const { workspace } = this.desk.slack;
    await this.desk.tell(this.desk.people.opensPage("U0ALICE"));
    const home = await workspace.until(() => workspace.views.find(({ via }) => via === "views.publish"));
    this.shown.push(`#### the home tab\n${drawnView(home.view)}`);
    const button = buttonsOf(home.view as Pick<FakeMessage, "blocks">).find(({ action_id: action }) =>
      FORM_ACTION.test(action ?? ""),
    );
    await this.desk.tell(this.desk.people.pressAtHome("U0ALICE", button?.text.text ?? ""));
    const dialog = await workspace.until(() =>
      workspace.views.find(({ view }) => view.callback_id === FORM_VIEW),
    );
    this.shown.push(`#### the dialog for a meeting\n${drawnView(dialog.view)}`);
    const late = this.desk.people.pressAtHome("U0ALICE", button?.text.text ?? "");
    this.desk.slack.tickets.expireTriggers();
    const before = this.desk.sent.length;
    await this.desk.tell(late);
    this.keep("the dialog that comes too late", await this.desk.message(before + 1));
  }

  private async convertsNothing(): Promise<void> {
    const before = this.desk.sent.length;
    const message = { channel: "C0GENERAL", ts: "1763380800.000100", text: "good morning" };
    await this.desk.tell(this.desk.people.shortcut("U0ALICE", "convert_times", message));
    this.keep("the shortcut on a message without a time", await this.desk.message(before + 1));
  }

  /** The channel is archived: who asked for its reminders is told in private. */
  private async isRefused(): Promise<void> {
    await this.asks("meeting add 20 November 13:00 UTC Another planning");
    this.desk.slack.workspace.channels.get("C0GENERAL")!.archived = true;
    const notice = await this.posted("2025-11-20T12:00:00Z", ({ text }) => text.includes("<#C0GENERAL>"));
    this.keep("a notice that a channel cannot be reached", notice);
  }
}
