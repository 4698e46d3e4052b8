import type { types } from "@slack/bolt";
import { phrase } from "../../language/sentence";
import type { Answer } from "../adapter";
import { counter, slackMessage } from "./blocks";

/** https://docs.slack.dev/surfaces/app-home */
const MOST_BLOCKS = 100;

/** A page of answers, one below the other. What does not fit is left out, and it says so. */
export function homeView(answers: readonly [Answer, ...Answer[]]): types.HomeView {
  const { locales } = answers[0].reader;
  const numbered = counter();
  const blocks = answers.flatMap(({ reply, reader }, index): types.KnownBlock[] => [
    ...(index === 0 ? [] : [{ type: "divider" as const }]),
    ...slackMessage(reply.blocks, reader, numbered).blocks,
  ]);
  if (blocks.length <= MOST_BLOCKS) return { type: "home", blocks };
  const cut = phrase(locales[0], "chat.cut");
  return {
    type: "home",
    blocks: [
      ...blocks.slice(0, MOST_BLOCKS - 1),
      { type: "context", elements: [{ type: "mrkdwn", text: cut, verbatim: true }] },
    ],
  };
}
