import type { Source } from "./tokens";

const ENDS = new Set([..."。.;!?"].map((mark) => mark.charCodeAt(0)));

const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** What is known of the place of each token. */
export interface Sentences {
  /** The number of the sentence, and of the paragraph, in which it stands. */
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
  /** The last comma before it behind which another thing is told of, ", and the next meeting"; -1 where none is. */
  readonly parting: Int32Array;
}

export function sentencesOf({ tokens, count }: Source): Sentences {
  const sentence = new Uint32Array(count);
  const paragraph = new Uint32Array(count);
  const parting = partings(tokens, count);
  let sentences = 0;
  let paragraphs = 0;
  for (let i = 1; i < count; i++) {
    const token = tokens[i]!;
    const before = tokens[i - 1]!;
    const ended =
      before.kind === "mark" && ENDS.has(before.value) && (!token.glued || before.value === 0x3002);
    const line =
      token.inParagraph &&
      !token.near &&
      (before.kind === "mark" || token.kind === "mark" || token.kind === "number");
    if (ended || line || !token.inParagraph) sentences++;
    if (line || !token.inParagraph) paragraphs++;
    sentence[i] = sentences;
    paragraph[i] = paragraphs;
  }
  return { sentence, paragraph, parting };
}

function partings(tokens: Source["tokens"], count: number): Int32Array {
  const parting = new Int32Array(count);
  let comma = -1;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const { kind, value, sense } = tokens[i]!;
    parting[i] = last;
    if (kind === "mark" && (value === COMMA || value === SEMICOLON)) comma = i;
    if (sense.which !== "" || sense.deadline || sense.deadlineNoun) last = comma;
  }
  return parting;
}
