import { readSettings } from "../../config/settings";
import { checkToken } from "../chat/slack/check";
import { Installations } from "../chat/slack/installations";
import { Sealer } from "../chat/slack/sealing";
import { PlatformError } from "../errors";
import { StoreError } from "../store/port";
import type { Finding } from "./doctor";
import { refusalInWords } from "./platform-errors";
import type { Session } from "./session";
import { missingForSlack, oauthIn } from "./slack-setup";

const what = "Slack";

/** What is to be said of Slack's settings, and of the token of each workspace; nothing where none are set. */
export async function slackFindings(session: Session): Promise<Finding[]> {
  const { environment } = session;
  const missing = missingForSlack(environment, readSettings());
  if (missing !== null) return [{ what, ok: false, says: missing }];
  const { SLACK_BOT_TOKEN: botToken } = environment;
  if (botToken !== undefined) return [await tokenFinding(session, botToken, "SLACK_BOT_TOKEN")];
  return severalFindings(session);
}

async function severalFindings(session: Session): Promise<Finding[]> {
  const oauth = oauthIn(session.environment);
  if (!oauth) return [];
  try {
    const store = await session.openStore();
    const sealer = new Sealer(oauth.tokenKeys);
    const survey = await new Installations(store, sealer, session.clock, session.logger).survey();
    await store.close();
    const { installed, unreadable } = survey;
    if (installed.length + unreadable.length === 0)
      return [
        {
          what,
          ok: true,
          says: `installed in no workspace yet; open ${new URL("/slack/install", oauth.publicUrl).href}`,
        },
      ];
    return [
      ...(await Promise.all(
        installed.map(({ token, name }) => tokenFinding(session, token, `the installation in ${name}`)),
      )),
      ...unreadable.map((name) => ({
        what,
        ok: false,
        says: `${name}: its token was sealed with another MAG_TOKEN_KEY; put that key behind a comma, or install the bot there again`,
      })),
    ];
  } catch (error) {
    // The line on the store says what is wrong with it.
    if (error instanceof StoreError) return [];
    throw error;
  }
}

async function tokenFinding(session: Session, botToken: string, check: string): Promise<Finding> {
  try {
    const { environment, logger } = session;
    const { name, missing } = await checkToken({ botToken, apiUrl: environment.SLACK_API_URL, logger });
    if (missing.length > 0)
      return {
        what,
        ok: false,
        says: `${name}: lacks ${missing.join(", ")}; put config/slack-manifest.yaml in the app's settings, then install it again`,
      };
    return { what, ok: true, says: `${name}: the token and its scopes are good` };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { what, ok: false, says: refusalInWords(error, "Slack", check) };
  }
}
