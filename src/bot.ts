import type { Logger } from "pino";
import { COMMANDS } from "../commands";
import type { Call, Desk } from "../commands/command";
import { complete } from "../commands/complete";
import { dispatch } from "../commands/dispatch";
import { WrongField } from "../commands/form-fields";
import { formFor, isFormAskedFor, submit } from "../commands/forms";
import { answerToMessage } from "../commands/message";
import { answerToOverheard } from "../commands/overheard";
import type { Settings } from "../config/settings";
import { Agenda } from "./agenda/agenda";
import type { Adapter, Answer, Forms, Handlers, Hearing, Opened, Submitted } from "./chat/adapter";
import { answer, type Block, type Reply } from "./chat/reply";
import type { ChatMessage, CommandLine, Context, FilledForm, Overheard, Place } from "./chat/request";
import type { Clock } from "./clock";
import { UserError } from "./errors";
import type { Ids } from "./ids";
import { pickLocale } from "./language/pick";
import type { Reader } from "./language/reader";
import { say } from "./language/values";
import { hoursUsualIn } from "./language/writing";
import { Mirror } from "./mirror/mirror";
import { refusalNotice as eventsRefused } from "./mirror/notice";
import { serverKey, type Wish } from "./mirror/wishes";
import { People } from "./people/people";
import type { Undeliverable } from "./reminders/delivery";
import { directPlace, refusalNotice } from "./reminders/refusal-notice";
import { Reminders } from "./reminders/reminders";
import type { Schedule } from "./reminders/schedule";
import { type Store, StoreError } from "./store/port";
import { canonicalZone } from "./times";

/** Everything that comes from outside: state, time, randomness, platforms, and where to complain. */
export interface Outside {
  store: Store;
  clock: Clock;
  ids: Ids;
  settings: Settings;
  adapters: readonly Adapter[];
  logger: Logger;
  /** Where reminders wait, when several bots share it; else the store holds them. Whoever opened it closes it. */
  schedule?: Schedule;
}

/** The composition root: puts the rooms together and hands adapters what to do with what comes in. */
export class Bot implements Handlers {
  readonly agenda: Agenda;
  readonly reminders: Reminders;
  readonly forms: Forms = {
    isAskedFor: isFormAskedFor,
    open: (request) => this.openForm(request),
    submit: (request) => this.submit(request),
  };
  private readonly desk: Desk;
  private readonly people: People;
  private readonly mirror: Mirror;

  constructor(private readonly outside: Outside) {
    const { store, clock, settings, adapters, logger } = outside;
    this.agenda = new Agenda(store);
    this.people = new People(store);
    this.reminders = new Reminders({
      store,
      clock,
      agenda: this.agenda,
      adapters,
      logger,
      leads: settings.leads,
      undeliverable: (failure) => this.tellWhoAsked(failure),
      ...(outside.schedule && { schedule: outside.schedule }),
    });
    this.mirror = new Mirror({
      store,
      clock,
      agenda: this.agenda,
      adapters,
      logger,
      channels: {
        locale: async (place) => (await this.people.channel(place)).locales[0],
        revision: () => this.people.channelsRevision(),
      },
      refused: (wish, code) => this.tellOfEvents(wish, code),
      holder: outside.schedule?.holder ?? null,
    });
    this.desk = {
      agenda: this.agenda,
      people: this.people,
      reminders: this.reminders,
      mirror: this.mirror,
      hearing: (place) => this.hearing(place),
      settings,
      commands: COMMANDS,
    };
  }

  /** Resolves when every platform is connected and reminders go out. */
  async start(): Promise<void> {
    await Promise.all(this.outside.adapters.map((adapter) => adapter.start(this)));
    await this.reminders.start();
    this.mirror.start();
  }

  /** Lets what is under way finish. */
  async stop(): Promise<void> {
    await this.mirror.stop();
    await this.reminders.stop();
    await Promise.all(this.outside.adapters.map((adapter) => adapter.stop()));
  }

  async command(request: Context & { line: string }): Promise<Answer> {
    const reply = await this.guarded(request, (call) => dispatch(request.line, call, this.desk));
    // Asked for again: "/mag zone" and "/mag language" answer in what they have just set.
    return { reply, reader: await this.readerOf(request) };
  }

  async message(request: ChatMessage): Promise<Answer | null> {
    const { text, at, isAsked = false } = request;
    const nothing = isAsked ? answer({ kind: "text", text: say("chat.no-times") }) : null;
    const reply = await this.guarded(
      request,
      async (call) => answerToMessage(text, { ...call, now: at ?? call.now }) ?? nothing,
    );
    return reply && { reply, reader: await this.readerOf(request) };
  }

  async overheard(request: Overheard): Promise<Answer | null> {
    try {
      return await answerToOverheard(request, this.people);
    } catch (error) {
      this.outside.logger.warn({ error, place: request.place.id }, "a message could not be looked at");
      return null;
    }
  }

  private async hearing(place: Place): Promise<Hearing> {
    const adapter = this.outside.adapters.find(({ platform }) => platform === place.platform);
    return adapter?.hearing(place) ?? "not-allowed";
  }

  async complete(request: Context & { line: string }): Promise<string[]> {
    try {
      return await complete(request.line, await this.callFrom(request), this.desk);
    } catch (error) {
      this.outside.logger.warn({ error }, "no completion");
      return [];
    }
  }

  async removed(from: Required<Pick<Place, "platform" | "team">>): Promise<void> {
    const { logger } = this.outside;
    try {
      const ended = await this.reminders.subscriptions.endWithin(from);
      await this.people.forget(from);
      logger.warn(
        { ...from, ended: ended.map(({ id, place }) => ({ id, place: place.id })) },
        "the bot was removed from a workspace: its reminders there have ended",
      );
    } catch (error) {
      logger.error({ error, ...from }, "the bot was removed from a workspace, and could not clear up");
    }
  }

  private async openForm(request: CommandLine): Promise<Opened | null> {
    try {
      const call = await this.callFrom(request);
      const form = await formFor(request.line, call, this.desk);
      return form && { kind: "form", form, reader: call.reader };
    } catch (error) {
      const reply = this.apology(error, request);
      return { kind: "answer", answer: { reply, reader: await this.readerOf(request) } };
    }
  }

  private async submit(request: FilledForm): Promise<Submitted> {
    let wrong: Submitted["wrong"];
    const reply = await this.guarded(request, async (call) => {
      try {
        return await submit(request.line, request.values, call, this.desk);
      } catch (error) {
        if (error instanceof WrongField) wrong = { field: error.field, says: [error.phrase, ...error.hints] };
        throw error;
      }
    });
    return { answer: { reply, reader: await this.readerOf(request) }, ...(wrong && { wrong }) };
  }

  private async guarded<R extends Reply | null>(
    request: Context,
    work: (call: Call) => Promise<R>,
  ): Promise<R | Reply> {
    try {
      return await work(await this.callFrom(request));
    } catch (error) {
      return this.apology(error, request);
    }
  }

  private apology(error: unknown, { actor, place }: Context): Reply {
    if (error instanceof UserError)
      return answer(
        { kind: "text", text: error.phrase },
        ...error.hints.map((hint) => ({ kind: "text" as const, text: hint })),
        ...(error.choices.length > 0
          ? [
              {
                kind: "list" as const,
                items: error.choices.map(({ words, label, line }) => ({
                  text: words,
                  buttons: [{ label, line }],
                })),
              },
            ]
          : []),
      );
    if (error instanceof StoreError) {
      this.outside.logger.error({ error, platform: place.platform }, "the store did not answer");
      return answer({ kind: "text", text: say("error.unavailable") });
    }
    const reference = this.outside.ids.reference();
    this.outside.logger.error({ error, reference, actor: actor.id, place: place.id }, "a fault of the bot");
    return answer({ kind: "text", text: say("error.bug", { reference }) });
  }

  /** In private, once: a channel that the bot was thrown out of must not go quiet without anybody knowing. */
  private async tellWhoAsked(failure: Undeliverable): Promise<void> {
    const { occurrence, by } = failure;
    if (by === null || occurrence.place.kind === "direct") return;
    // As long as the occurrence's own, and never the same.
    await this.tell(by, occurrence.place, `u${occurrence.id.slice(1)}`, refusalNotice(failure));
  }

  private tellOfEvents({ by, place, since }: Wish, code: string): Promise<void> {
    return this.tell(by, place, `events ${serverKey(place)} ${since}`, eventsRefused(code));
  }

  /** Writes to somebody alone about a place where they asked for something. */
  private async tell(by: string, about: Place, key: string, blocks: Block[]): Promise<void> {
    const place = directPlace(by, about);
    const adapter = this.outside.adapters.find(({ platform }) => platform === about.platform);
    if (!place || !adapter) return;
    const person = await this.people.person({ platform: place.platform, id: place.id, name: place.id });
    const locale = pickLocale(person.locale, (await this.people.channel(about)).locales[0]);
    await adapter.post({ key, place, blocks, reader: this.reader(person.zone, locale) });
  }

  private async callFrom(request: Context): Promise<Call> {
    const { actor, place, managesEvents, isGuest } = request;
    const reader = await this.settingsOf(request);
    return {
      actor,
      place,
      reader,
      zone: reader.zone,
      now: reader.now,
      ...(managesEvents && { managesEvents }),
      ...(isGuest && { isGuest }),
    };
  }

  /** Like {@link settingsOf}, but an answer can be shown even while the store is away. */
  private async readerOf(request: Context): Promise<Reader> {
    try {
      return await this.settingsOf(request);
    } catch {
      return this.reader(request.platformZone, pickLocale(request.platformLocale));
    }
  }

  /** A person's own setting counts first, then the platform's word, then the channel's, then English and UTC. */
  private async settingsOf({ actor, place, platformZone, platformLocale }: Context): Promise<Reader> {
    const [person, channel] = await Promise.all([this.people.person(actor), this.people.channel(place)]);
    const locale = pickLocale(person.locale, platformLocale, channel.locales[0]);
    const hours = hoursUsualIn(platformLocale, locale);
    const writing = { ...(hours && { hours }), ...person.writing };
    return { ...this.reader(person.zone ?? platformZone, locale), writing };
  }

  private reader(zone: string | null, locale: Reader["locales"][0]): Reader {
    return {
      locales: [locale],
      zone: zone === null ? null : canonicalZone(zone),
      now: this.outside.clock.now(),
    };
  }
}
