import { createHash } from "node:crypto";
import type { Place } from "../chat/request";
import type { Occurrence, Scope } from "./types";

/** The same for the same place, whatever else is known of it. */
export const placeKey = ({ platform, team = "", id }: Place): string => JSON.stringify([platform, team, id]);

/** The same for the same wish of the same place: a place subscribes to a scope once. */
export const wishKey = (place: Place, scope: Scope): string =>
  digest([placeKey(place), scope.kind, scopeName(scope)]);

/**
 * Identifier of an occurrence, from what makes it that occurrence and nothing else. A letter and 24 hexadecimal
 * digits: good as a message nonce of Discord (25 characters) and as a job id of BullMQ (no colon, no integer).
 */
export const occurrenceId = (of: Pick<Occurrence, "subject" | "timing" | "about" | "place">): string =>
  digest([
    of.subject,
    of.timing,
    of.about.kind,
    of.about.kind === "lead" ? of.about.lead : of.about.kind === "edit" ? of.about.post : "",
    placeKey(of.place),
  ]);

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
