import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { webApi } from "@slack/bolt";
import {
  type CallbackOptions,
  type Installation as Granted,
  InstallProvider,
  InvalidStateError,
  MissingCodeError,
  MissingStateError,
} from "@slack/oauth";
import type { Logger } from "pino";
import type { Clock } from "../../clock";
import { pickAccepted } from "../../language/pick";
import type { Memory } from "../memory";
import { slackLogger } from "./clients";
import { type Failure, failedPage, installedPage, installPage, START_PATH, sendPage } from "./install-pages";
import type { Installations } from "./installations";
import { BOT_SCOPES, INSTALL_PATH, REDIRECT_PATH } from "./manifest";
import { OAuthStates, StateError } from "./oauth-states";

const PATIENCE_MS = 15_000;

/** What Slack calls a code that is good no more. */
const EXPIRED: readonly string[] = ["invalid_code", "code_already_used", "code_expired"];

/** What the bot needs to be installed in several workspaces. */
export interface OAuthOptions {
  clientId: string;
  clientSecret: string;
  /** Of 32 bytes: the first one seals, all of them open. */
  tokenKeys: readonly Buffer[];
  /** The address under which browsers reach the bot. */
  publicUrl: string;
}

export interface InstallerOptions {
  oauth: OAuthOptions;
  apiUrl: string;
  installations: Installations;
  memory: Memory;
  clock: Clock;
  logger: Logger;
}

/** Lets people add the bot to their workspace, in a browser: https://docs.slack.dev/authentication/installing-with-oauth */
export class Installer {
  private readonly provider: InstallProvider;
  private readonly scopes: { scopes: string[]; redirectUri: string };

  constructor(private readonly options: InstallerOptions) {
    const { oauth, apiUrl, installations, memory, clock, logger } = options;
    this.scopes = { scopes: [...BOT_SCOPES], redirectUri: new URL(REDIRECT_PATH, oauth.publicUrl).href };
    this.provider = new InstallProvider({
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      stateStore: new OAuthStates(oauth.tokenKeys[0]!, this.scopes, memory, clock),
      installationStore: {
        storeInstallation: (granted) => installations.save(installationOf(granted)),
        fetchInstallation: () => Promise.reject(new Error("tokens are not looked up here")),
      },
      directInstall: true,
      authorizationUrl: new URL("../oauth/v2/authorize", apiUrl).href,
      // What the library tells for finding faults has the app's secret and people's codes in it.
      logger: { ...slackLogger(logger), debug: () => undefined },
      clientOptions: {
        slackApiUrl: apiUrl,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: PATIENCE_MS,
      },
    });
  }

  /** Serves the pages of the installation, and nothing else. */
  readonly listener: RequestListener = (request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      this.options.logger.error({ error }, "a page of the installation could not be made");
      if (response.headersSent) response.end();
      else this.fail("unavailable", request, response);
    });
  };

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (request.method !== "GET") response.writeHead(405, { allow: "GET" }).end();
    else if (path === START_PATH) await this.provider.handleInstallPath(request, response, {}, this.scopes);
    else if (path === REDIRECT_PATH) await this.provider.handleCallback(request, response, this.callbacks);
    else {
      const locale = localeOf(request);
      sendPage(response, locale, installPage(locale));
    }
  }

  private readonly callbacks: CallbackOptions = {
    afterInstallation: async (granted, _options, request, response) => {
      const failure = whyNot(granted);
      if (failure === null) return true;
      await this.giveBack(granted);
      this.options.logger.warn({ failure, team: granted.team?.id }, "an installation on Slack was refused");
      this.fail(failure, request, response);
      return false;
    },
    success: (granted, _options, request, response) => {
      const { id = "", name = id } = granted.team ?? {};
      this.options.logger.warn(
        { team: id, name, by: granted.user.id },
        "the bot was added to a workspace of Slack",
      );
      const app = new URL("https://slack.com/app_redirect");
      app.search = new URLSearchParams({ app: granted.appId ?? "", team: id }).toString();
      const locale = localeOf(request);
      sendPage(response, locale, installedPage(locale, name, app.href));
    },
    failure: (error, _options, request, response) => {
      const refusal = queryOf(request).get("error");
      const failure = failureOf(error, refusal);
      const why = error instanceof webApi.WebAPIPlatformError ? error.data.error : error.message;
      if (failure !== "declined")
        this.options.logger.warn({ failure, why, refusal }, "the bot could not be added");
      this.fail(failure, request, response);
    },
  };

  private fail(failure: Failure, request: IncomingMessage, response: ServerResponse): void {
    const locale = localeOf(request);
    sendPage(response, locale, failedPage(locale, failure));
  }

  /** A token that is not kept is not to be left lying about. */
  private async giveBack({ bot, user }: Granted): Promise<void> {
    const { apiUrl, logger } = this.options;
    const token = bot?.token ?? user.token;
    try {
      const client = new webApi.WebClient(token, {
        slackApiUrl: apiUrl,
        logger: slackLogger(logger),
        retryConfig: { retries: 0 },
        timeout: PATIENCE_MS,
      });
      await client.auth.revoke();
    } catch (error) {
      logger.warn({ error }, "a token that is of no use could not be given back to Slack");
    }
  }
}

/** Whether a request is for the installer. */
export const isForInstaller = (request: IncomingMessage): boolean =>
  [INSTALL_PATH, START_PATH, REDIRECT_PATH].includes(pathOf(request));

/** A whole organisation has no one workspace to remind; tokens that expire need an app that renews them. */
function whyNot({ isEnterpriseInstall, team, bot }: Granted): Failure | null {
  if (isEnterpriseInstall || !team) return "organisation";
  return bot && bot.refreshToken === undefined ? null : "misconfigured";
}

function failureOf(error: Error, refusal: string | null): Failure {
  if (refusal === "access_denied") return "declined";
  if (refusal !== null) return "misconfigured";
  if (
    [StateError, InvalidStateError, MissingStateError, MissingCodeError].some((kind) => error instanceof kind)
  )
    return "expired";
  if (!(error instanceof webApi.WebAPIPlatformError)) return "unavailable";
  return EXPIRED.includes(error.data.error) ? "expired" : "misconfigured";
}

const installationOf = ({ team, bot, user }: Granted) => ({
  team: team?.id ?? "",
  name: team?.name ?? team?.id ?? "",
  botUser: bot?.userId ?? "",
  botId: bot?.id ?? "",
  scopes: bot?.scopes ?? [],
  by: user.id,
  token: bot?.token ?? "",
});

const localeOf = ({ headers }: IncomingMessage) => pickAccepted(headers["accept-language"]);

const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0] ?? "/";

const queryOf = ({ url = "/" }: IncomingMessage): URLSearchParams =>
  new URL(url, "http://localhost").searchParams;
