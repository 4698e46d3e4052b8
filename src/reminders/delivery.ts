import type { Adapter } from "../chat/adapter";
import { PlatformError } from "../errors";
import { StoreError } from "../store/port";
import { plus } from "../times/durations";
import { type Attempt, attemptAt, type Verdict } from "./attempt";
import { retryAt } from "./backoff";
import { Claims, Overtaken } from "./claims";
import type { CourierOptions } from "./courier-options";
import { isEdit } from "./edits";
import type { Facts } from "./facts";
import { isLate, prepared } from "./outgoing";
import { hasEnded } from "./plan";
import type { Scheduled } from "./schedule";
import { type Standing, standingOf } from "./standing";
import type { Delivery, Occurrence } from "./types";

/** How long a post is looked for that is of no use any more, and of which nobody knows whether it went out. */
const SEARCH = "P1D";

/**
 * Sees to occurrences that fell due: each is posted once, or it is recorded why not. Before a post is tried, "sending"
 * is on disk; so after a crash the platform is first asked whether the post is there.
 */
export class Courier {
  private readonly claims: Claims;

  constructor(private readonly options: CourierOptions) {
    this.claims = new Claims(options.schedule.holder, options.patienceMs);
  }

  /**
   * Several processes may do this for the same occurrence: one alone posts it. While another is posting it, it stays
   * handed out.
   * @param scheduled handed out before the copy of what was delivered was last brought up to date.
   * @param onPosted called when the platform is done with it and all that is left is to record that.
   * @throws StoreError, after which the occurrence is still scheduled.
   */
  async settle(scheduled: Scheduled, onPosted: () => void): Promise<Verdict> {
    const { deliveries, logger } = this.options;
    const record = deliveries.known(scheduled.occurrence.id);
    if (record && hasEnded(record)) return { isOver: true };
    if (this.isElsewhere(record, scheduled.occurrence)) return {};
    const attempt = attemptAt(scheduled, record, onPosted);
    try {
      return await this.attemptOrRefused(attempt);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      logger.warn({ step: attempt.step, occurrence: scheduled.occurrence.id }, error.message);
      return {};
    }
  }

  /** Whether another process is at it right now, or at another edit of the same message, which must not come last. */
  private isElsewhere(record: Delivery | undefined, occurrence: Occurrence): boolean {
    const others = isEdit(occurrence) ? this.options.deliveries.editsOf(occurrence) : [];
    return [...(record ? [record] : []), ...others].some((one) => this.claims.isElsewhere(one));
  }

  private async attemptOrRefused(attempt: Attempt): Promise<Verdict> {
    try {
      return await this.attempt(attempt);
    } catch (error) {
      if (error instanceof StoreError || error instanceof Overtaken) throw error;
      return this.refused(attempt, error);
    }
  }

  /** @throws Overtaken */
  private async write(attempt: Attempt, next: Delivery | undefined): Promise<void> {
    const { id } = attempt.scheduled.occurrence;
    if (!(await this.options.deliveries.replace(id, attempt.record, next))) throw new Overtaken();
    attempt.record = next;
  }

  private async attempt(attempt: Attempt): Promise<Verdict> {
    const { record } = attempt;
    // An edit that is made twice changes nothing more: nobody has to be asked whether it was made.
    if (record?.state === "sending" && !isEdit(record.occurrence)) {
      const { occurrence, at } = record;
      const found = await this.adapterFor(occurrence).find(occurrence.place, occurrence.id);
      if (found) return this.found(attempt, occurrence, at, found.messageId);
    }
    attempt.step = "prepare";
    return this.decide(attempt, await this.options.facts.guess());
  }

  /** @param facts that may be outdated: nothing is posted or given up before they were read once more. */
  private async decide(attempt: Attempt, facts: Facts): Promise<Verdict> {
    const { deliveries, clock } = this.options;
    const { occurrence } = attempt.scheduled;
    const now = clock.now();
    const about = deliveries.about(occurrence.subject);
    const standing = standingOf(occurrence, facts.agenda, facts.wishes, about, now);
    const isToPost = standing !== null && isTimely(standing, now);
    const isFresh = this.claims.begin();
    const latest = isToPost
      ? await this.claimed(attempt, standing.occurrence, now)
      : await this.options.facts.read();
    if (latest !== facts) return this.decide(attempt, latest);
    if (!isToPost) return standing ? this.putOff(attempt, standing, now) : this.drop(attempt);
    if (!isFresh()) throw new Overtaken();
    return this.post(attempt, standing, now);
  }

  /** Writes that an occurrence is about to be posted. @returns what is known then. @throws Overtaken */
  private async claimed(attempt: Attempt, occurrence: Occurrence, at: string): Promise<Facts> {
    const { facts } = this.options;
    const { attempts } = attempt;
    const writing = this.write(attempt, { state: "sending", occurrence, at, attempts, ...this.claims.mine });
    // Whoever makes a later edit of the same message waits for those begun before, and so has to know of them.
    if (isEdit(occurrence)) await writing;
    return (await Promise.all([facts.read(), writing]))[0];
  }

  /** It is not to be posted now: later, or not any more. */
  private async putOff(
    attempt: Attempt,
    { occurrence, isSuperseded }: Standing,
    now: string,
  ): Promise<Verdict> {
    const { scheduled, record } = attempt;
    if (isAfter(occurrence.due, now)) {
      await this.options.schedule.postpone(scheduled, occurrence.due);
      return {};
    }
    if (isSuperseded && !isAfter(now, occurrence.expires))
      return this.end(attempt, { state: "missed", occurrence, at: now, reason: "stale" });
    const refusal = record && "code" in record ? record.code : undefined;
    if (refusal !== undefined) return this.failed(attempt, occurrence, refusal);
    return this.end(attempt, { state: "missed", occurrence, at: now, reason: "too-late" });
  }

  private async post(attempt: Attempt, standing: Standing, now: string): Promise<Verdict> {
    const { occurrence } = standing;
    const send = prepared(standing, now);
    const adapter = this.adapterFor(occurrence);
    attempt.step = "post";
    const { messageId } = await send(adapter);
    const recorded = this.sent(attempt, occurrence, now, messageId);
    attempt.onPosted();
    return recorded;
  }

  private sent(attempt: Attempt, occurrence: Occurrence, at: string, messageId: string): Promise<Verdict> {
    return this.end(attempt, { state: "sent", occurrence, at, messageId, late: isLate(occurrence, at) });
  }

  /** It was posted before: by somebody who died over it, or whose connection was lost. */
  private async found(
    attempt: Attempt,
    occurrence: Occurrence,
    at: string,
    messageId: string,
  ): Promise<Verdict> {
    const verdict = await this.sent(attempt, occurrence, at, messageId);
    const { agenda } = await this.options.facts.read();
    const record = agenda.find(occurrence.subject);
    return { ...verdict, isOutdated: record !== undefined && record.timing !== occurrence.timing };
  }

  /** Nothing asks for it any more, and it was not posted. An edit may have been made: its post is edited once more. */
  private drop(attempt: Attempt): Promise<Verdict> {
    const tried = attempt.record?.occurrence;
    if (!tried || !isEdit(tried)) return this.end(attempt, undefined);
    const at = this.options.clock.now();
    return this.end(attempt, { state: "missed", occurrence: tried, at, reason: "stale" });
  }

  private async end(attempt: Attempt, delivery: Delivery | undefined): Promise<Verdict> {
    await this.write(attempt, delivery);
    return { isOver: true };
  }

  /** The platform said no, or nothing, or something of ours went wrong. */
  private async refused(attempt: Attempt, error: unknown): Promise<Verdict> {
    const { clock, schedule, logger } = this.options;
    const { scheduled, step, attempts } = attempt;
    const { occurrence } = attempt.record ?? scheduled;
    const refusal = error instanceof PlatformError ? error : undefined;
    const code = refusal?.code ?? "internal";
    const now = clock.now();
    logger.warn(
      { error, step, occurrence: occurrence.id, place: occurrence.place },
      "a reminder did not go out",
    );
    const isHopeless = step === "search" && isAfter(now, plus(occurrence.expires, SEARCH));
    if (refusal?.outlook === "permanent" || isHopeless) return this.failed(attempt, occurrence, code);
    const mayBeOut =
      !isEdit(occurrence) && (step === "search" || (step === "post" && refusal?.outlook !== "transient"));
    await this.write(attempt, {
      state: mayBeOut ? "sending" : "waiting",
      occurrence,
      at: now,
      attempts,
      code,
    });
    const next = retryAt(now, occurrence.expires, attempts, refusal);
    await schedule.postpone(scheduled, next);
    // Platforms count edits apart from posts: the reminders of that place need not wait.
    return refusal?.more.retryAfterSeconds === undefined || isEdit(occurrence) ? {} : { holdUntil: next };
  }

  private async failed(attempt: Attempt, occurrence: Occurrence, code: string): Promise<Verdict> {
    const { clock, deliveries, subscriptions, undeliverable, logger } = this.options;
    const isNews = deliveries.lastEnded(occurrence.place)?.state !== "failed";
    const isUnsure = attempt.step === "search";
    const verdict = await this.end(attempt, {
      state: "failed",
      occurrence,
      at: clock.now(),
      code,
      ...(isUnsure && { isUnsure }),
    });
    // It may have been deleted, or be kept as it is; the notice has told everybody.
    if (isEdit(occurrence)) return verdict;
    logger.error(
      { code, occurrence: occurrence.id, place: occurrence.place },
      "a reminder cannot be delivered",
    );
    if (!isNews || !undeliverable) return verdict;
    const by = (await subscriptions.find(occurrence.subscription))?.by ?? null;
    await undeliverable({ occurrence, code, by }).catch((error: unknown) =>
      logger.error({ error, by }, "nobody could be told of a reminder that cannot be delivered"),
    );
    return verdict;
  }

  private adapterFor({ place }: Occurrence): Adapter {
    const adapter = this.options.adapters.find(({ platform }) => platform === place.platform);
    if (!adapter) throw new PlatformError("transient", "not-connected");
    return adapter;
  }
}

/** Whether it is of use to post it now. */
const isTimely = ({ occurrence: { due, expires }, isSuperseded }: Standing, now: string): boolean =>
  !isAfter(due, now) && !isAfter(now, expires) && !isSuperseded;

const isAfter = (a: string, b: string): boolean => Date.parse(a) > Date.parse(b);
