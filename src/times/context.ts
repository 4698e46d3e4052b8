import type { DateItem } from "./items";
import type { Present } from "./moment";
import type { Source } from "./tokens";

/** What holds for a whole text while its times are made. */
export interface Context {
  readonly source: Source;
  readonly present: Present;
  /** The writer's zone. */
  readonly zone: string | null;
  readonly minutes: boolean;
  /** Dates that serve a clock time, and so are no times of their own. */
  readonly used: Set<DateItem>;
}
