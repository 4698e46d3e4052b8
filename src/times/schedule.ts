import type { DateElement } from "./elements";
import type { Placed } from "./placed";
import type { Source, Token } from "./tokens";

/** What the lines of a schedule share. */
interface Head {
  readonly from: Placed;
  /** Whether the date has a line of its own: then nobody doubts that it is that of the lines below. */
  readonly heading: boolean;
  /** A token of the line that was read last. */
  line: number;
}

/**
 * "15 September (UTC)", and below it lines that begin with a clock time each: they have that date and zone. Lines below
 * one with a date and a clock time of its own most likely have them too.
 * @param dates all of the text, in order.
 */
export function shareHeads(
  { tokens }: Source,
  placed: readonly Placed[],
  dates: readonly DateElement[],
): void {
  let head: Head | null = null;
  let behind = 0;
  for (const [i, each] of placed.entries()) {
    const { first } = each.unit.start;
    while (behind < dates.length && dates[behind]!.first < first) behind++;
    const line = beginningOfLine(tokens, first);
    if (each.dates.length > 0) {
      const heading = line >= 0 && each.dates[0]!.first < line;
      // The zone at the head of the first day holds for the next ones as well, unless they name their own.
      if (heading && head?.heading && head.from.zoneStated && !each.zoneStated)
        takeZone(each, head.from, true);
      head = { from: each, heading, line: first };
      continue;
    }
    if (line < 0) continue;
    if (head !== null && isNextLine(tokens, head.line, line)) {
      take(each, head);
      head.line = first;
      continue;
    }
    const date = dates[behind - 1];
    const alone = i === 0 || (date !== undefined && placed[i - 1]!.unit.start.first < date.first);
    if (date === undefined || !alone || date.item.kind !== "days" || !isNextLine(tokens, date.first, line))
      continue;
    each.dates = [date];
    date.used = true;
    head = { from: each, heading: true, line: first };
  }
}

function take(each: Placed, { from, heading }: Head): void {
  each.dates = from.dates;
  if (!heading) each.flags = [...each.flags, "date-assumed"];
  if (!each.zoneStated && from.zoneStated) takeZone(each, from, !heading);
}

function takeZone(each: Placed, { zone, flags }: Placed, assumed: boolean): void {
  each.zone = zone;
  each.zoneStated = true;
  if (assumed || flags.includes("zone-assumed")) each.flags = [...each.flags, "zone-assumed"];
}

/** The first token of the line that a token begins, past a bullet; negative where words stand before it. */
function beginningOfLine(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && tokens[first]!.near && tokens[first - 1]!.kind === "mark" && at - first < 2) first--;
  return first === 0 || tokens[first]!.near ? -1 : first;
}

/** Whether the line that begins at a token is the one below that of an earlier token. */
function isNextLine(tokens: readonly Token[], from: number, line: number): boolean {
  if (!tokens[line]!.inParagraph) return false;
  for (let i = from + 1; i < line; i++) if (!tokens[i]!.near) return false;
  return true;
}
