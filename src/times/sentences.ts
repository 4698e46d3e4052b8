import type { Source } from "./tokens";

const ENDS = new Set([..."。.;!?"].map((mark) => mark.charCodeAt(0)));

/** The number of the sentence, and of the paragraph, in which each token stands. */
export interface Sentences {
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
}

export function sentencesOf({ tokens, count }: Source): Sentences {
  const sentence = new Uint32Array(count);
  const paragraph = new Uint32Array(count);
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
  return { sentence, paragraph };
}
