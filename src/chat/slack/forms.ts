import type { RespondFn } from "@slack/bolt";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { pickLocale } from "../../language/pick";
import { plainWords } from "../../language/words";
import type { Opened, Submitted } from "../adapter";
import type { Filled } from "../form";
import { lateAnswer, submittedAnswer } from "../form-answers";
import type { Memory } from "../memory";
import type { Queues } from "../queues";
import { within } from "../within";
import { impatientFetch } from "./clients";
import type { FrontDesk } from "./front-desk";
import type { Origin } from "./incoming";
import { answerView, filledIn, formView, type Remembered, rememberedIn, waitingView } from "./modal";
import type { Workspaces } from "./workspaces";

/** Slack lets a view open, and waits for what is wrong with one, for three seconds; the way there takes some of it. */
const OPENING_MS = 1200;
const SUBMITTING_MS = 2000;

export interface FormsOptions {
  desk: FrontDesk;
  workspaces: Workspaces;
  memory: Memory;
  queues: Queues;
  clock: Clock;
  logger: Logger;
}

/** How somebody came to open a form. */
export interface Opening {
  origin: Origin;
  trigger: string;
  /** What Slack calls the command or the press by. */
  ids: readonly (string | undefined)[];
  respond?: RespondFn | undefined;
  responseUrl?: string | undefined;
  isAtHome: boolean;
}

/** A form that was sent off. */
export interface Sending {
  origin: Origin;
  ids: readonly (string | undefined)[];
  view: {
    private_metadata: string;
    state: { values: Parameters<typeof filledIn>[0] };
  };
  /** Takes complaints by the names of the fields; none closes the form. Must not reject. */
  ack: (errors?: Record<string, string>) => Promise<void>;
}

/** Opens forms as views, and takes in what was filled in. */
export class SlackForms {
  constructor(private readonly options: FormsOptions) {}

  /** Whether a typed line, as Slack has it, leaves open what a form asks for. */
  isAskedFor(line: string): boolean {
    return this.options.desk.forms?.isAskedFor(line) === true;
  }

  /** Opens the form of a line, whatever else the same person waits for: Slack does not wait. */
  open(line: string, opening: Opening): void {
    this.queue(opening.origin, " forms", async () => {
      const asking = this.ask(line, opening);
      const early = await within(OPENING_MS, this.options.clock, asking);
      if (early === "late") await this.openLater(line, opening, asking);
      else await this.openNow(line, opening, early.done);
    });
  }

  /** Does what was filled in. What is wrong is told at its field, unless that would come too late for Slack. */
  submit({ origin, ids, view, ack }: Sending): void {
    const remembered = rememberedIn(view.private_metadata);
    const { line, channel, isDirect = false, responseUrl } = remembered;
    const from: Origin = channel === undefined ? origin : { ...origin, channel, isDirect };
    const values = filledIn(view.state.values);
    const { desk, clock } = this.options;
    let settle!: (submitted: Submitted | null) => void;
    const done = new Promise<Submitted | null>((resolve) => {
      settle = resolve;
    });
    const answeredAtField = within(SUBMITTING_MS, clock, done).then(async (early) => {
      const submitted = early === "late" ? null : early.done;
      const wrong = submitted?.wrong;
      const isThere = wrong !== undefined && wrong.field in values;
      await ack(isThere ? complaint(submitted!) : undefined);
      return isThere;
    });
    this.queue(origin, "", async () => {
      let submitted: Submitted | null = null;
      try {
        submitted = await this.submitted(ids, from, line, values);
      } finally {
        settle(submitted);
      }
      if ((await answeredAtField) || !submitted) return;
      const respond = responseUrl === undefined ? undefined : responder(responseUrl);
      await desk.give(submittedAnswer(submitted, line), from, { respond });
      if (channel === undefined) await desk.showHome(from);
    });
  }

  private async submitted(
    ids: readonly (string | undefined)[],
    from: Origin,
    line: string,
    values: Filled,
  ): Promise<Submitted | null> {
    const { desk, memory } = this.options;
    if (!(await memory.isNew(ids.filter((id) => id !== undefined)))) return null;
    return (await desk.forms?.submit({ ...(await desk.contextOf(from)), line, values })) ?? null;
  }

  /** @returns "repeated" for what was taken in hand before. */
  private async ask(line: string, { origin, ids }: Opening): Promise<Opened | "repeated" | null> {
    const { desk, memory } = this.options;
    const [isNew, opened] = await Promise.all([
      memory.isNew(ids.filter((id) => id !== undefined)),
      desk.contextOf(origin).then((context) => desk.forms?.open({ ...context, line })),
    ]);
    return isNew ? (opened ?? null) : "repeated";
  }

  private async openNow(line: string, opening: Opening, opened: Opened | "repeated" | null): Promise<void> {
    const { desk } = this.options;
    const { origin, respond } = opening;
    if (opened === "repeated") return;
    if (opened === null) return desk.answerLine(line, origin, { respond });
    if (opened.kind === "form" && (await this.show(this.viewOf(opened, opening), opening)) !== null) return;
    await desk.give(lateAnswer(opened), origin, { respond });
  }

  /** A view that says so is opened at once, and becomes the form when that is there. */
  private async openLater(
    line: string,
    opening: Opening,
    asking: Promise<Opened | "repeated" | null>,
  ): Promise<void> {
    const { desk, workspaces, logger } = this.options;
    const { origin, respond } = opening;
    const waiting = await this.show(waitingView(pickLocale(desk.localeOf(origin))), opening);
    const opened = await asking;
    if (waiting === null && opened !== null && opened !== "repeated")
      return desk.give(lateAnswer(opened), origin, { respond });
    if (waiting === null || opened === null || opened === "repeated")
      return this.openNow(line, opening, opened);
    const view = opened.kind === "form" ? this.viewOf(opened, opening) : answerView(opened.answer);
    try {
      const { posting } = await workspaces.of(origin.team);
      await posting.views.update({ view_id: waiting, view });
    } catch (error) {
      logger.info({ error, user: origin.user }, "a form did not reach Slack");
      await desk.give(lateAnswer(opened), origin, { respond });
    }
  }

  private viewOf({ form, reader }: Extract<Opened, { kind: "form" }>, opening: Opening) {
    const { origin, responseUrl, isAtHome } = opening;
    const { channel, isDirect } = origin;
    const remembered: Remembered = {
      line: form.line,
      ...(isAtHome ? {} : { channel, isDirect, ...(responseUrl !== undefined && { responseUrl }) }),
    };
    return formView(form, reader.locales[0], remembered);
  }

  /** @returns Slack's id of the view; null when it could not be opened. */
  private async show(
    view: ReturnType<typeof formView>,
    { origin, trigger }: Opening,
  ): Promise<string | null> {
    const { workspaces, logger } = this.options;
    try {
      const { posting } = await workspaces.of(origin.team);
      const { view: opened } = await posting.views.open({ trigger_id: trigger, view });
      return opened?.id ?? "";
    } catch (error) {
      logger.info({ error, user: origin.user }, "a form could not be opened");
      return null;
    }
  }

  private queue({ team = "", user }: Origin, which: string, work: () => Promise<void>): void {
    const { queues, logger } = this.options;
    queues.add(`${team}/${user}${which}`, async () => {
      try {
        await work();
      } catch (error) {
        logger.error({ error, team, user }, "a fault of the Slack adapter");
      }
    });
  }
}

function complaint({ answer, wrong }: Submitted): Record<string, string> {
  const { field = "", says = [] } = wrong ?? {};
  return { [field]: says.map((phrase) => plainWords(phrase, answer.reader.locales[0])).join("\n") };
}

/** Sends to a response address. @throws Error when Slack does not take it. */
const responder =
  (url: string): RespondFn =>
  async (message) => {
    const body = JSON.stringify(typeof message === "string" ? { text: message } : message);
    const response = await impatientFetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    if (!response.ok) throw new Error(`Slack answered ${response.status} to a response`);
    return response;
  };
