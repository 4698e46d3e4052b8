import { groupName } from "../../config/groups";
import { LOCALES, type Locale } from "../language/locales";
import type { Texts } from "../language/values";
import type { When } from "../times/types";
import { byAuthority, type Context, isContested } from "./authority";
import type { Claim, Kept } from "./claims";
import { isDayOf, isSame } from "./moments";
import type { ActionItem, AgendaRecord, Meeting } from "./types";

/**
 * What a record says, computed from all claims and all edits: the deciding claim gives the time, each language its
 * text, and what people did outweighs both. Counters (`sequence`, `timing`) are left as they were.
 */
export function derive(kept: Kept, context: Context): AgendaRecord {
  const claims = byAuthority(kept.claims, context);
  const facts: Facts = {
    claims,
    contested: isContested(claims, context),
    withdrawn: kept.withdrawn === true,
    touched: Object.keys(kept.record.edits).length > 0,
  };
  return kept.record.kind === "action" ? action(kept.record, facts) : meeting(kept.record, facts);
}

interface Facts {
  /** By authority. */
  claims: Claim[];
  contested: boolean;
  /** No document tells of it any more. */
  withdrawn: boolean;
  /** Somebody did something about it. */
  touched: boolean;
}

function meeting(record: Meeting, facts: Facts): Meeting {
  const { wording: _wording, group: _group, number: _number, format: _format, ...rest } = record;
  const { claims } = facts;
  const timed = precisest(claims);
  const when = record.edits.when ?? timed?.when ?? record.when;
  const vouchedFor = isVouchedFor(record, when);
  const flags = vouchedFor ? [] : (timed?.flags ?? []);
  const named = claims.filter(({ role }) => role !== "next");
  const gone = facts.withdrawn && !facts.touched;
  const doubtful = !vouchedFor && (flags.length > 0 || facts.contested || claims[0]?.tentative === true);
  return {
    ...rest,
    when,
    flags,
    status: record.edits.status ?? (gone ? "CANCELLED" : doubtful ? "TENTATIVE" : "CONFIRMED"),
    summary:
      record.edits.summary ??
      (named.length > 0 ? textsOf(named, (claim) => claim.text) : titleOf(record, claims)),
    sources: claims.map(({ source }) => source),
    ...some("wording", wordingOf(when, claims)),
    ...some("group", record.edits.group ?? first(claims, "group") ?? record.group),
    ...some("number", first(claims, "number") ?? (named.length > 0 ? undefined : record.number)),
    ...some("format", first(claims, "format") ?? (named.length > 0 ? undefined : record.format)),
  };
}

/** Whether a person stands for this time: set it, or confirmed it. */
const isVouchedFor = ({ edits }: Meeting, when: When): boolean =>
  edits.when !== undefined || (edits.confirmed !== undefined && isSame(edits.confirmed, when));

function action(record: ActionItem, facts: Facts): ActionItem {
  const { wording: _wording, group: _group, due: _due, assignee: _assignee, ...rest } = record;
  const { claims } = facts;
  const { edits } = record;
  const lead = claims[0];
  const gone = (facts.withdrawn || facts.contested) && !facts.touched;
  const due = edits.due === undefined ? lead?.when : (edits.due ?? undefined);
  const assignee = edits.assignee
    ? everywhere(() => edits.assignee!)
    : textsOf(claims, (claim) => claim.assignee);
  return {
    ...rest,
    status: edits.status ?? (gone ? "CANCELLED" : "NEEDS-ACTION"),
    flags: edits.due === undefined ? (lead?.flags ?? []) : [],
    summary: claims.length > 0 ? textsOf(claims, (claim) => claim.text) : record.summary,
    sources: claims.map(({ source }) => source),
    ...some("group", first(claims, "group") ?? (lead ? undefined : record.group)),
    ...some("due", due),
    ...some("wording", wordingOf(due, claims)),
    ...some("assignee", Object.keys(assignee).length > 0 ? assignee : undefined),
  };
}

/**
 * The deciding claim; or, where that gives a day and another meeting's minutes gave an hour of it, the latter: telling
 * less later takes nothing back. Between versions of one document English decides without that.
 */
function precisest(claims: readonly Claim[]): Claim | undefined {
  const [lead, ...others] = claims;
  if (!lead?.when) return lead;
  const day = lead.when;
  return (
    others.find(({ when, source }) => when && source.meeting !== lead.source.meeting && isDayOf(day, when)) ??
    lead
  );
}

/** In each language the text of the weightiest claim that has one. */
function textsOf(claims: readonly Claim[], text: (claim: Claim) => string | undefined): Texts {
  const texts: Record<string, string> = {};
  for (const claim of claims) {
    const words = text(claim);
    if (words !== undefined) texts[claim.source.language] ??= words;
  }
  return texts;
}

/** What the languages call the days that a time is bound to; undefined for a time that is one. */
const wordingOf = (when: When | undefined, claims: readonly Claim[]): Texts | undefined =>
  when?.kind === "window"
    ? textsOf(claims, (claim) =>
        claim.when?.kind === "window" && isSame(claim.when, when) ? claim.when.text : undefined,
      )
    : undefined;

/** The name of its group, for a meeting of which no more is known than when it is. */
const titleOf = ({ summary, group = "" }: Meeting, claims: readonly Claim[]): Texts =>
  Object.keys(summary).length > 0
    ? summary
    : everywhere((locale) => groupName(first(claims, "group") ?? group, locale));

const everywhere = (text: (locale: Locale) => string): Texts =>
  Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)]));

const first = <K extends "group" | "number" | "format">(
  claims: readonly Claim[],
  key: K,
): Claim[K] | undefined => claims.find((claim) => claim[key] !== undefined)?.[key];

const some = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
