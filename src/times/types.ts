/**
 * A time as far as it is known. Instants are ISO 8601 UTC with `Z`, to the minute or second; dates are
 * `YYYY-MM-DD` and ranges of dates inclusive; a floating time (RFC 5545, 3.3.5, form 1) is a clock reading
 * whose zone nobody stated; a window bounds something vague ("the last week of November").
 */
export type When =
  | { kind: "instant"; start: string; end?: string }
  | { kind: "date"; start: string; end?: string }
  | { kind: "floating"; start: string; end?: string; place?: string }
  | { kind: "window"; from: string; to: string; text: string };

/** A reason for which a time must not be shown as certain. */
export type Flag =
  | "weekday-mismatch"
  | "zone-ambiguous"
  | "zone-unknown"
  | "zone-assumed"
  | "date-assumed"
  | "year-assumed"
  | "nonexistent-local-time"
  | "repeated-local-time"
  | "far-from-document";

/** A time found in a text. */
export interface Time {
  /** As written. */
  text: string;
  /** Where it begins, in UTF-16 code units. */
  index: number;
  when: When;
  /** The zone as understood: an IANA name, or an offset such as "UTC+05:30"; null for dates and floating times. */
  zone: string | null;
  /** "by 21 November", "11 月 21 日前": the last moment for something. */
  role?: "deadline";
  flags: Flag[];
  /** With `zone-ambiguous`: the zones that the letters could name, likeliest first. */
  candidates?: string[];
}

export interface FindOptions {
  /** The moment of writing (chat), or the document's date (minutes): ISO 8601 with an offset or `Z`. */
  now: string;
  /** Zone of the writer, for times that state none: IANA name or offset. */
  zone?: string | null;
  /** BCP 47; only breaks ties that the words themselves leave open (9/8/2014). */
  locale?: string;
  /** In minutes a time without a zone is floating and a time without a date is nothing; chat assumes, and flags it. */
  mode?: "chat" | "minutes";
  /** Whether vague words that bound a stretch of days are given as windows. */
  windows?: boolean;
}
