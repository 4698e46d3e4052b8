import type { Statement } from "./statements";
import type { MinutesEvent, MinutesWarning } from "./types";

/**
 * What a reader could not be sure of: every flag of a time, by the flag's name, and every clock reading whose zone is
 * not stated, each with its sentence.
 */
export function warningsOf(
  statements: readonly Statement[],
  events: readonly MinutesEvent[],
  header: ReadonlySet<number>,
): MinutesWarning[] {
  const warnings = new Map<string, MinutesWarning>();
  const warn = (line: number, code: string, text: string): void => {
    warnings.set(`${line} ${code} ${text}`, { line, code, text });
  };
  for (const { clauses, passage } of statements)
    for (const { text, line, times } of clauses)
      for (const { flags, when } of times) {
        // An hour of the header is on the day of the meeting.
        for (const flag of flags)
          if (flag !== "date-assumed" || !header.has(passage.block.line)) warn(line, flag, text);
        if (when.kind === "floating") warn(line, "zone-not-stated", text);
      }
  for (const { line, text, flags } of events) for (const flag of flags) warn(line, flag, text);
  return [...warnings.values()];
}
