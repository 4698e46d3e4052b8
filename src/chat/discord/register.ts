import { isDeepStrictEqual } from "node:util";
import { type APIApplicationCommand, REST, Routes } from "discord.js";
import type { CommandDescription } from "../command-description";
import { currentApplication } from "./application";
import { API_VERSION } from "./client";
import { applicationCommands } from "./commands";
import { platformError } from "./errors";

export interface RegisterOptions {
  token: string;
  /** Found out by the token where it is not given. */
  applicationId?: string | undefined;
  /** Id of a server that alone is to have the commands, and has them at once; absent for everywhere. */
  guild?: string | undefined;
  /** Root of the API without the version, "https://discord.com/api". */
  apiUrl: string;
  descriptions: readonly CommandDescription[];
}

/**
 * Tells Discord which commands there are, if it does not know that already.
 * @returns whether anything was changed.
 * @throws PlatformError
 */
export async function registerCommands(options: RegisterOptions): Promise<boolean> {
  const { token, guild, apiUrl, descriptions } = options;
  const rest = new REST({ api: apiUrl, version: API_VERSION }).setToken(token);
  try {
    const application = options.applicationId ?? (await currentApplication(rest)).id;
    const route =
      guild === undefined
        ? Routes.applicationCommands(application)
        : Routes.applicationGuildCommands(application, guild);
    const wanted = applicationCommands(descriptions, guild === undefined);
    const query = new URLSearchParams({ with_localizations: "true" });
    const known = (await rest.get(route, { query })) as APIApplicationCommand[];
    if (isSame(known, wanted)) return false;
    await rest.put(route, { body: wanted });
    return true;
  } catch (error) {
    throw platformError(error);
  }
}

/** Whether what Discord knows says all that is wanted, and holds no other command. */
const isSame = (known: readonly APIApplicationCommand[], wanted: readonly { name: string }[]): boolean =>
  known.length === wanted.length &&
  wanted.every((command) => {
    const found = known.find(({ name }) => name === command.name);
    return found !== undefined && says(found, command);
  });

/** Discord adds fields of its own and leaves out what goes without saying. */
function says(known: unknown, wanted: unknown): boolean {
  if (isNothing(wanted)) return isNothing(known);
  if (Array.isArray(wanted))
    return (
      Array.isArray(known) &&
      known.length === wanted.length &&
      wanted.every((one, index) => says(known[index], one))
    );
  if (typeof wanted === "object" && wanted !== null)
    return (
      typeof known === "object" &&
      known !== null &&
      Object.entries(wanted).every(([key, one]) => says((known as Record<string, unknown>)[key], one))
    );
  return isDeepStrictEqual(known, wanted);
}

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);
