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
import { apology } from "./bot/apology";
import { PrivateNotices } from "./bot/private-notices";
import { Readers } from "./bot/readers";
import type { Adapter, Answer, Forms, Handlers, Hearing, Opened, Submitted } from "./chat/adapter";
import { answer, type Reply } from "./chat/reply";
import type { ChatMessage, CommandLine, Context, FilledForm, Overheard, Place } from "./chat/request";
import type { Clock } from "./clock";
import type { Ids } from "./ids";
import { say } from "./language/values";
import { Mirror } from "./mirror/mirror";
import { People } from "./people/people";
import { Reminders } from "./reminders/reminders";
import type { Schedule } from "./reminders/schedule";
import type { Store } from "./store/port";

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
  private readonly readers: Readers;

  constructor(private readonly outside: Outside) {
    const { store, clock, settings, adapters, logger } = outside;
    this.agenda = new Agenda(store);
    this.people = new People(store);
    this.readers = new Readers(this.people, clock);
    const notices = new PrivateNotices(this.agenda, this.people, this.readers, adapters);
    this.reminders = new Reminders({
      store,
      clock,
      agenda: this.agenda,
      adapters,
      logger,
      leads: settings.leads,
      undeliverable: (failure) => notices.ofReminders(failure),
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
      refused: (wish, code) => notices.ofEvents(wish, code),
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

  async command(request: CommandLine): Promise<Answer> {
    const reply = await this.guarded(request, (call) => dispatch(request.line, call, this.desk));
    // Asked for again: "/mag zone" and "/mag language" answer in what they have just set.
    return { reply, reader: await this.readers.inAnyCase(request) };
  }

  async message(request: ChatMessage): Promise<Answer | null> {
    const { text, at, isAsked = false } = request;
    const nothing = isAsked ? answer({ kind: "text", text: say("chat.no-times") }) : null;
    const reply = await this.guarded(
      request,
      async (call) => (await answerToMessage(text, { ...call, now: at ?? call.now }, this.desk)) ?? nothing,
    );
    return reply && { reply, reader: await this.readers.inAnyCase(request) };
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
      return await complete(request.line, await this.readers.callFrom(request), this.desk);
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
      const call = await this.readers.callFrom(request);
      const form = await formFor(request.line, call, this.desk);
      return form && { kind: "form", form, reader: call.reader };
    } catch (error) {
      const reply = apology(error, request, this.outside);
      return { kind: "answer", answer: { reply, reader: await this.readers.inAnyCase(request) } };
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
    return { answer: { reply, reader: await this.readers.inAnyCase(request) }, ...(wrong && { wrong }) };
  }

  private async guarded<R extends Reply | null>(
    request: Context,
    work: (call: Call) => Promise<R>,
  ): Promise<R | Reply> {
    try {
      return await work(await this.readers.callFrom(request));
    } catch (error) {
      return apology(error, request, this.outside);
    }
  }
}
