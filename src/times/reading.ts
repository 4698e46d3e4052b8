/** "8", "14.30", "14h", "1300", "noon": what makes it doubtful whether it is a clock time at all; "" where nothing does. */
export type Doubt = "" | "bare" | "dotted" | "hour" | "digits" | "named";

/** The hour and minutes that are read, up to before token `next`. */
export interface Reading {
  next: number;
  hour: number;
  minute: number;
  second: number;
  doubt: Doubt;
}
