import type { Source } from "./tokens";

const REACH = 6;
const NOUN_REACH = 14;

/** Whether the words around tokens `first` to `next` make the time the last moment for something. */
export function isDeadline({ tokens }: Source, first: number, next: number): boolean {
  for (let i = first - 1, steps = 0; i >= 0 && steps < REACH && tokens[i + 1]!.inParagraph; i--, steps++) {
    const { sense, kind, value } = tokens[i]!;
    if (sense.deadline) return true;
    const passes =
      sense.filler ||
      sense.at ||
      sense.which !== "" ||
      sense.weekday > 0 ||
      (kind === "mark" && (value === 0x3a || value === 0x2c));
    if (!passes) break;
  }
  let apart = false;
  for (let i = next, steps = 0; steps < 4 && tokens[i]!.near; i++, steps++) {
    const { sense, kind, value } = tokens[i]!;
    if (kind === "mark" && value !== 0x29) apart = true;
    if (sense.deadlineAfter) return !(apart && datesAhead(tokens, i + 1));
    if (!(sense.filler || (kind === "mark" && (value === 0x29 || value === 0x28 || value === 0x2c)))) break;
  }
  return followsNoun({ tokens }, first);
}

/** ", deadline 9 March" speaks of the date that follows. */
function datesAhead(tokens: Source["tokens"], at: number): boolean {
  let i = at;
  while (i < at + 3 && (tokens[i]!.sense.filler || tokens[i]!.sense.deadline || tokens[i]!.kind === "mark"))
    i++;
  const { kind, sense } = tokens[i]!;
  return kind === "number" || sense.month > 0 || sense.weekday > 0 || sense.relativeDays !== null;
}

/** "The deadline ... is 10 August", "... moved from 3 to 10 August", in one sentence and not far. */
function followsNoun({ tokens }: Pick<Source, "tokens">, first: number): boolean {
  let moved = false;
  let counted = false;
  for (let i = first - 1, steps = 0; i >= 0 && steps < NOUN_REACH; i--, steps++) {
    const token = tokens[i]!;
    if (token.sense.moved) moved = true;
    if (token.sense.deadlineNoun) return moved || !counted;
    if (!tokens[i + 1]!.inParagraph) return false;
    if (token.kind === "number") counted = true;
    if (token.kind === "mark" && ENDS.has(token.value) && !tokens[i + 1]!.glued) return false;
  }
  return false;
}

const ENDS = new Set([..."。.;!?"].map((mark) => mark.charCodeAt(0)));
