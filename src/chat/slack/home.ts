import type { types } from "@slack/bolt";
import type { Answer } from "../adapter";
import { counter, slackMessage } from "./blocks";

/** https://docs.slack.dev/surfaces/app-home */
const MOST_BLOCKS = 100;

/**
 * A page of answers, one below the other. Where they are too many, long ones are cut, each saying so, and short ones
 * are all there: who has much to do still finds what is below.
 */
export function homeView(answers: readonly Answer[]): types.HomeView {
  const wanted = answers.map(({ reply, reader }) => slackMessage(reply.blocks, reader).blocks.length);
  const granted = fairShares(wanted, MOST_BLOCKS - (answers.length - 1));
  const numbered = counter();
  const blocks = answers.flatMap(({ reply, reader }, index): types.KnownBlock[] => {
    const most = granted[index]! < wanted[index]! ? granted[index] : undefined;
    return [
      ...(index === 0 ? [] : [{ type: "divider" as const }]),
      ...slackMessage(reply.blocks, reader, numbered, most).blocks,
    ];
  });
  return { type: "home", blocks };
}

/** Divides room so that nobody gets more than wanted, and nobody less than another who wants as much. */
function fairShares(wanted: readonly number[], room: number): number[] {
  const shares = [...wanted];
  let left = room;
  const smallestFirst = [...wanted.entries()].sort(([, a], [, b]) => a - b);
  for (const [rank, [index, want]] of smallestFirst.entries()) {
    shares[index] = Math.min(want, Math.floor(left / (wanted.length - rank)));
    left -= shares[index];
  }
  return shares;
}
