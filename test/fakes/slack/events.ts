import type { Happening } from "./people";

const OF_MESSAGES: Readonly<Record<string, string>> = {
  channel: "channels:history",
  group: "groups:history",
  im: "im:history",
};

/**
 * The scope without which Slack keeps something to itself; null where it needs none.
 * https://docs.slack.dev/reference/events and https://docs.slack.dev/reference/scopes/commands
 */
export function scopeFor({ type, payload }: Happening): string | null {
  if (type === "slash_commands") return "commands";
  if (type === "interactive") return payload.type === "message_action" ? "commands" : null;
  const event = payload.event as { type: string; channel_type?: string };
  if (event.type === "app_mention") return "app_mentions:read";
  return event.type === "message" ? (OF_MESSAGES[event.channel_type ?? ""] ?? null) : null;
}

/** The workspace in which it happened. */
export const teamOf = ({ payload }: Happening): string =>
  (payload.team_id as string | undefined) ?? (payload.team as { id: string }).id;
