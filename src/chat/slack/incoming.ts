import type { Context, Place } from "../request";
import type { Profile } from "./profiles";

/** Whoever did something, and where, as the fields of a payload name them. */
export interface Origin {
  team: string | undefined;
  user: string;
  /** Name of the account; people are called by their profile's name where it is known. */
  userName: string | undefined;
  channel: string;
  isDirect: boolean;
}

/** Slack's name for every direct conversation. */
export const DIRECT = "directmessage";

/** What the core wants to know. A person's direct messages are theirs, whichever conversation they typed in. */
export function contextOf({ team, user, userName, channel, isDirect }: Origin, profile: Profile): Context {
  const within = { platform: "slack" as const, ...(team !== undefined && { team }) };
  const place: Place = {
    ...within,
    id: isDirect ? user : channel,
    kind: isDirect ? "direct" : "channel",
  };
  return {
    actor: { ...within, id: user, name: profile.name ?? userName ?? user },
    place,
    platformLocale: profile.locale,
    platformZone: profile.zone,
  };
}

/** `<@U1>`, `<#C1|general>`, `<!here>`, `<!date^1^{time}|words>`, `<https://example.org|words>`. */
const REFERENCE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * What somebody wrote, as they see it: references by their words, without the mention that addressed the bot.
 * https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages
 */
export function plainText(text: string, botUser: string): string {
  return text
    .replace(REFERENCE, (_whole, sign: string, target: string, label: string | undefined) => {
      if (sign === "@" && target === botUser) return "";
      if (label) return sign === "#" && !label.startsWith("#") ? `#${label}` : label;
      return sign === "!" ? `@${target}` : `${sign}${target}`;
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}
