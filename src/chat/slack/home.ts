import type { types } from "@slack/bolt";
import { phrase } from "../../language/sentence";
import type { Answer } from "../adapter";
import { counter, slackMessage } from "./blocks";
import { newMeetingButton } from "./dialog";

/** https://docs.slack.dev/surfaces/app-home */
const MOST_BLOCKS = 100;

/**
 * A page of answers, one below the other, and a button that opens the dialog for a meeting. What does not fit is left
 * out, and it says so.
 */
export function homeView(answers: readonly [Answer, ...Answer[]]): types.HomeView {
  const { locales, zone } = answers[0].reader;
  const button = newMeetingButton({ locale: locales[0], zone });
  const numbered = counter();
  const blocks = answers.flatMap(({ reply, reader }, index): types.KnownBlock[] => [
    ...(index === 0 ? [] : [{ type: "divider" as const }]),
    ...slackMessage(reply.blocks, reader, numbered).blocks,
  ]);
  if (blocks.length < MOST_BLOCKS) return { type: "home", blocks: [...blocks, button] };
  const cut = phrase(locales[0], "chat.cut");
  return {
    type: "home",
    blocks: [
      ...blocks.slice(0, MOST_BLOCKS - 2),
      { type: "context", elements: [{ type: "mrkdwn", text: cut, verbatim: true }] },
      button,
    ],
  };
}
