import { type TimeValue, time } from "../language/values";
import type { When } from "../times/types";
import type { AgendaRecord } from "./types";

/** A time of a record as people see it: with every reason to doubt it, and the words that the minutes have for it. */
export const shownTime = ({ flags, wording }: AgendaRecord, when: When): TimeValue =>
  time(when, { flags, ...(wording && { wording }) });
