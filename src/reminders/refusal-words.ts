import type { MessageId } from "../language/catalogue";
import { type Phrase, say } from "../language/values";

/**
 * What platforms say when they refuse a post for good, as what people can do about it.
 * https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const WORDS: Readonly<Record<string, MessageId>> = {
  not_in_channel: "refusal.absent",
  "50001": "refusal.absent",
  channel_not_found: "refusal.gone",
  "10003": "refusal.gone",
  is_archived: "refusal.archived",
  "50083": "refusal.archived",
  // Said of the bot's own token, never of whom it writes to.
  account_inactive: "refusal.removed",
  token_revoked: "refusal.removed",
  not_installed: "refusal.removed",
  user_not_found: "refusal.person",
  user_disabled: "refusal.person",
  cannot_dm_bot: "refusal.person",
  "50007": "refusal.person",
  "10013": "refusal.person",
  missing_scope: "refusal.scope",
  not_allowed_token_type: "refusal.scope",
  messages_tab_disabled: "refusal.scope",
  restricted_action: "refusal.permission",
  restricted_action_read_only_channel: "refusal.permission",
  restricted_action_thread_only_channel: "refusal.permission",
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
