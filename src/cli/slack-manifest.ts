import { COMMANDS } from "../../commands";
import { readEnvironment } from "../../config/environment";
import { slackManifestFile } from "../chat/slack/manifest";

/** `npm run -s manifest`: the Slack app's manifest on standard output; for HTTP mode where MAG_PUBLIC_URL is set. */
process.stdout.write(
  slackManifestFile({ commands: COMMANDS, publicUrl: readEnvironment(process.env).MAG_PUBLIC_URL }),
);
