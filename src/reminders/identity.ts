import { createHash } from "node:crypto";
import type { Place } from "../chat/request";
import type { Occurrence, Scope } from "./types";

/** The same for the same place, whatever else is known of it. */
export const placeKey = ({ platform, team = "", id }: Place): string => JSON.stringify([platform, team, id]);

/** The same for the same wish of the same place: a place subscribes to a scope once, and snoozes a record once. */
export const wishKey = (place: Place, scope: Scope, isOnce = false): string =>
  digest([placeKey(place), scope.kind, scopeName(scope), ...(isOnce ? ["once"] : [])]);

/**
 * Identifier of an occurrence, from what makes it that occurrence and nothing else. A letter and 24 hexadecimal
 * digits: good as a message nonce of Discord (25 characters) and as a job id of BullMQ (no colon, no integer).
 */
export const occurrenceId = (of: Pick<Occurrence, "subject" | "timing" | "about" | "place">): string =>
  digest([
    of.subject,
    // What is to be told once stays that when its time moves.
    of.about.kind === "again" ? "" : of.timing,
    of.about.kind,
    detailOf(of.about),
    placeKey(of.place),
  ]);

function detailOf(about: Occurrence["about"]): string {
  switch (about.kind) {
    case "lead":
      return about.lead;
    case "again":
      return about.at;
    case "edit":
      return about.post;
    default:
      return "";
  }
}

function scopeName(scope: Scope): string {
  switch (scope.kind) {
    case "all":
      return "";
    case "group":
      return scope.group;
    case "record":
      return scope.uid;
  }
}

const digest = (parts: (string | number)[]): string =>
  `r${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24)}`;
