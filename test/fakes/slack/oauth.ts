import { Refusal } from "./refusal";
import type { Team } from "./teams";
import { APP_ID } from "./workspace";

export const CLIENT_ID = "111111111111.222222222222";
export const CLIENT_SECRET = "fake-client-secret";

/** https://docs.slack.dev/authentication/installing-with-oauth: a code is good for ten minutes, and once. */
const CODE_SECONDS = 600;

interface Code {
  team: Team;
  by: string;
  scopes: string[];
  redirectUri: string;
  until: number;
  isUsed: boolean;
}

/** Who agrees to what on Slack's page. */
export interface Consent {
  team: Team;
  by: string;
}

/** Slack's side of OAuth: the page that asks for consent, and what `oauth.v2.access` gives for a code. */
export class OAuth {
  /** Laid over what `oauth.v2.access` answers next. */
  answersWith: Record<string, unknown> = {};
  private readonly codes = new Map<string, Code>();
  private last = 0;

  constructor(private readonly now: () => string) {}

  /**
   * Somebody agrees on the page that they were sent to, or, where `consent` is null, does not.
   * @returns the address that Slack sends them back to.
   */
  answer(authorizeUrl: string, consent: Consent | null): URL {
    const { pathname, searchParams } = new URL(authorizeUrl);
    if (pathname !== "/oauth/v2/authorize" || searchParams.get("client_id") !== CLIENT_ID)
      throw new Error(`no page of Slack: ${authorizeUrl}`);
    const redirectUri = searchParams.get("redirect_uri") ?? "";
    const back = new URL(redirectUri);
    back.searchParams.set("state", searchParams.get("state") ?? "");
    if (consent === null) {
      back.searchParams.set("error", "access_denied");
      return back;
    }
    const code = `code-${++this.last}`;
    this.codes.set(code, {
      ...consent,
      scopes: (searchParams.get("scope") ?? "").split(","),
      redirectUri,
      until: this.seconds() + CODE_SECONDS,
      isUsed: false,
    });
    back.searchParams.set("code", code);
    return back;
  }

  /** `oauth.v2.access`. @throws Refusal */
  access(args: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
    if (args.client_id !== CLIENT_ID) throw new Refusal("invalid_client_id");
    if (args.client_secret !== CLIENT_SECRET) throw new Refusal("bad_client_secret");
    const code = this.codes.get(args.code ?? "");
    if (!code || this.seconds() > code.until) throw new Refusal("invalid_code");
    if (code.isUsed) throw new Refusal("code_already_used");
    if (args.redirect_uri !== code.redirectUri) throw new Refusal("bad_redirect_uri");
    code.isUsed = true;
    const { team, by, scopes } = code;
    team.token ??= `xoxb-fake-token-${++this.last}-of-${team.id}`;
    team.scopes = scopes;
    return {
      access_token: team.token,
      token_type: "bot",
      scope: scopes.join(","),
      bot_user_id: team.botUser,
      app_id: APP_ID,
      team: { id: team.id, name: team.name },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: by },
      ...this.answersWith,
    };
  }

  private seconds(): number {
    return Date.parse(this.now()) / 1000;
  }
}
