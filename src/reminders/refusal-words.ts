import type { MessageId } from "../language/catalogue";
import { type Phrase, say } from "../language/values";

/**
 * What platforms say when they refuse a post for good, as what people can do about it.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const WORDS: Readonly<Record<string, MessageId>> = {
  not_in_channel: "refusal.absent",
  channel_not_found: "refusal.absent",
  "50001": "refusal.absent",
  "10003": "refusal.absent",
  is_archived: "refusal.archived",
  "50083": "refusal.archived",
  account_inactive: "refusal.person",
  user_not_found: "refusal.person",
  user_disabled: "refusal.person",
  cannot_dm_bot: "refusal.person",
  messages_tab_disabled: "refusal.person",
  "50007": "refusal.person",
  "10013": "refusal.person",
  missing_scope: "refusal.permission",
  restricted_action: "refusal.permission",
  not_allowed_token_type: "refusal.permission",
  no_permission: "refusal.permission",
  "50013": "refusal.permission",
};

/** Why a platform refused a post, and what to do; where that is not known, the platform's own word. */
export function refusalWords(code: string): Phrase {
  const known = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return known === undefined
    ? say("undeliverable.reason", { code: { kind: "code", text: code } })
    : say(known);
}
