import type { Present } from "./moment";
import type { Source } from "./tokens";

/** What holds for a whole text while its times are made. */
export interface Context {
  readonly source: Source;
  readonly present: Present;
  /** The writer's. */
  readonly zone: { readonly zone: string } | null;
  readonly minutes: boolean;
}
