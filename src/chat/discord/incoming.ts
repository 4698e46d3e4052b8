import {
  ApplicationIntegrationType,
  type BaseInteraction,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
  type User,
} from "discord.js";
import type { Context, Place } from "../request";

const actorOf = (user: User): Context["actor"] => ({
  platform: "discord",
  id: user.id,
  name: user.displayName,
});

/** A person's direct messages with the bot are theirs, whichever channel Discord gave them. */
const placeOf = (user: User, guild: string | null, channel: string | null, isDirect: boolean): Place => ({
  platform: "discord",
  ...(guild !== null && { team: guild }),
  id: isDirect || channel === null ? user.id : channel,
  kind: isDirect || channel === null ? "direct" : "channel",
});

/** What the core wants to know of whoever did something. Discord tells a language, and never a zone. */
export const contextOfInteraction = ({
  user,
  guildId,
  channelId,
  locale,
  context,
  memberPermissions,
  authorizingIntegrationOwners,
}: BaseInteraction): Context => {
  const isDirect = guildId === null && context === InteractionContextType.BotDM;
  const isInstalledHere =
    authorizingIntegrationOwners?.[ApplicationIntegrationType.GuildInstall] !== undefined;
  return {
    actor: actorOf(user),
    place: placeOf(user, guildId, channelId, isDirect),
    platformLocale: locale,
    platformZone: null,
    ...(memberPermissions?.has(PermissionFlagsBits.ManageEvents) && { managesEvents: true }),
    ...(!isDirect && !isInstalledHere && { isGuest: true }),
  };
};

/** @param locale the writer's language, where they are answered alone: with a message comes none. */
export const contextOfMessage = (
  { author, guildId, channelId }: Message,
  locale: string | null,
): Context => ({
  actor: actorOf(author),
  place: placeOf(author, guildId, channelId, guildId === null),
  platformLocale: locale,
  platformZone: null,
});
