import { COMMANDS } from "../../commands";
import { describeCommands } from "../../commands/describe";
import type { Environment } from "../../config/environment";
import { registerCommands } from "../chat/discord/register";
import { slackManifestFile } from "../chat/slack/manifest";
import { PlatformError } from "../errors";
import { UsageError } from "./arguments";
import { complain, InputError, print } from "./io";
import { refusalInWords } from "./platform-errors";
import type { Session } from "./session";

/** `mag register [--guild ID]`: tells Discord the commands, if it has them otherwise; prints the Slack app's manifest. */
export async function run({ environment, options }: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag register" takes no operands');
  const {
    DISCORD_TOKEN: token,
    DISCORD_APPLICATION_ID: applicationId,
    DISCORD_API_URL: apiUrl,
  } = environment;
  if (token === undefined) complain("DISCORD_TOKEN is not set, so nothing was registered with Discord.");
  else {
    const where = options.guild === undefined ? "everywhere" : `in server ${options.guild}`;
    const changed = await registered({ token, applicationId, guild: options.guild, apiUrl });
    complain(
      changed ? `Discord has the commands now, ${where}.` : `Discord had the commands already, ${where}.`,
    );
  }
  print(manifestFor(environment).trimEnd());
}

/** With an app-level token the bot runs in Socket Mode, also behind an address for browsers. */
function manifestFor({ MAG_PUBLIC_URL: publicUrl, SLACK_APP_TOKEN: appToken }: Environment): string {
  const socketMode = publicUrl === undefined || appToken !== undefined;
  return slackManifestFile({ commands: COMMANDS, publicUrl, socketMode });
}

async function registered(
  access: Omit<Parameters<typeof registerCommands>[0], "descriptions">,
): Promise<boolean> {
  try {
    return await registerCommands({ ...access, descriptions: describeCommands() });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    throw new InputError(
      refusalInWords(error, "Discord", "DISCORD_TOKEN, DISCORD_APPLICATION_ID and --guild"),
      {
        cause: error,
      },
    );
  }
}
