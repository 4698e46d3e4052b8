import { startOfDay } from "../../times";
import type { When } from "../../times/types";
import type { Claim, Kept } from "../claims";
import { dayOf, isSame, overAt, sameTime } from "../moments";
import type { ActionItem, Meeting } from "../types";
import { namesOf, plain, similarity, wordsOf } from "../words";
import { tellsOfMoving } from "./moving";
import { groupBy, remember } from "./remember";

/** Likeness of summaries, from 0 to 1, from which on two events of one date are the same. */
const ALIKE_ON_SAME_DATE = 0.5;
/** The same, where the group or the very hour agrees as well. */
const ALIKE_WITH_MORE = 0.2;
/** The same, for two events of different dates. */
const ALIKE_THOUGH_MOVED = 0.6;
/** So many events ahead of one group are compared; nobody has more, and a hostile document shall not take long. */
const MOST_AHEAD = 300;

/** Knows facts of a meeting's minutes again in what the minutes of other meetings told. */
export class OtherMeetings {
  private readonly events: ReadonlyMap<string, Kept<Meeting>[]>;
  private readonly openActions: readonly Kept<ActionItem>[];
  private readonly isOver: (when: When) => boolean;
  private readonly words = remember(wordsOf);
  private readonly names = remember(namesOf);
  private readonly plain = remember(plain);
  private aheadByGroup: ReadonlyMap<string, Kept<Meeting>[]> | undefined;

  /** @param records which no minutes of the meeting speak of. @param held when the meeting was. */
  constructor(records: readonly Kept[], held: When) {
    this.events = groupBy(records.filter(isEvent), ({ record }) => dayOf(record.when));
    this.openActions = records.filter(isOpenAction);
    this.isOver = overAt(startOfDay(dayOf(held), "UTC"));
  }

  /**
   * The record that a claim is about; undefined when there is none, or more than one equally likely, so that nothing
   * is joined by guess.
   */
  know(claim: Claim): Kept | undefined {
    return claim.role === "action" ? this.action(claim) : claim.when && this.event(claim, claim.when);
  }

  /** Events still ahead at the time of the meeting that bear the same name and group, on another date. */
  movable({ when, ...claim }: Claim): Kept<Meeting>[] {
    if (when === undefined || this.isOver(when)) return [];
    return (this.ahead.get(claim.group ?? "") ?? [])
      .slice(0, MOST_AHEAD)
      .filter(
        (kept) =>
          !sameTime(when, kept.record.when) &&
          kept.claims.some((other) => other.source.language === claim.source.language) &&
          this.likeness(claim, kept) >= ALIKE_THOUGH_MOVED,
      );
  }

  /** Events that were still ahead at the time of the meeting, by group. */
  private get ahead(): ReadonlyMap<string, Kept<Meeting>[]> {
    this.aheadByGroup ??= groupBy(
      [...this.events.values()]
        .flat()
        .filter(({ record }) => record.status !== "CANCELLED" && !this.isOver(record.when)),
      ({ record }) => record.group ?? "",
    );
    return this.aheadByGroup;
  }

  private event(claim: Claim, when: When): Kept | undefined {
    const alike = (this.events.get(dayOf(when)) ?? [])
      .filter(({ record }) => sameTime(when, record.when))
      .map((kept) => ({ kept, likeness: this.likeness(claim, kept) }))
      .filter(({ kept: { record }, likeness }) => {
        const more = (claim.group && claim.group === record.group) || isSameHour(when, record.when);
        return likeness >= (more ? ALIKE_WITH_MORE : ALIKE_ON_SAME_DATE);
      });
    const best = Math.max(...alike.map((one) => one.likeness));
    const likeliest = alike.filter((one) => one.likeness === best);
    if (likeliest.length > 0) return single(likeliest)?.kept;
    return tellsOfMoving(claim.source.sentence) ? single(this.movable(claim)) : undefined;
  }

  /** What an earlier meeting left open, and this one lists again in the same words with the same deadline. */
  private action(claim: Claim): Kept | undefined {
    const text = this.plain(claim.text);
    return single(
      this.openActions.filter(
        ({ record, claims }) =>
          isSame(claim.when, record.due) && claims.some((other) => this.plain(other.text) === text),
      ),
    );
  }

  /** By the words in the same language; else by the names that both languages leave in Latin letters. */
  private likeness({ text, source }: Pick<Claim, "text" | "source">, { claims }: Kept): number {
    const sameLanguage = claims.filter((other) => other.source.language === source.language);
    const compare = sameLanguage.length > 0 ? this.words : this.names;
    const others = sameLanguage.length > 0 ? sameLanguage : claims;
    return Math.max(0, ...others.map((other) => similarity(compare(text), compare(other.text))));
  }
}

const isSameHour = (one: When, other: When): boolean => one.kind === "instant" && isSame(one, other);
const isEvent = (kept: Kept): kept is Kept<Meeting> => kept.record.kind === "event";
const isOpenAction = (kept: Kept): kept is Kept<ActionItem> =>
  kept.record.kind === "action" && kept.record.status === "NEEDS-ACTION";
const single = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);
