import { type APIApplication, ApplicationFlags, ApplicationFlagsBitField, REST, Routes } from "discord.js";
import { API_VERSION } from "./client";
import { platformError } from "./errors";

/** What Discord's portal says of the bot. */
export interface Application {
  id: string;
  name: string;
  /** Whether "Message Content Intent" is switched on. */
  mayReadMessages: boolean;
}

export async function currentApplication(rest: REST): Promise<Application> {
  const { id, name, flags } = (await rest.get(Routes.currentApplication())) as APIApplication;
  const mayReadMessages = new ApplicationFlagsBitField(flags).any(
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  );
  return { id, name, mayReadMessages };
}

/** Asks Discord whose token it is. @throws PlatformError */
export async function applicationOf(token: string, apiUrl: string): Promise<Application> {
  try {
    return await currentApplication(new REST({ api: apiUrl, version: API_VERSION }).setToken(token));
  } catch (error) {
    throw platformError(error);
  }
}
