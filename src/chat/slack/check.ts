import { PlatformError } from "../../errors";
import { type Access, askingClient } from "./clients";
import { platformError } from "./errors";
import { missingScopes } from "./workspaces";

/** What Slack says of a token. */
export interface TokenCheck {
  /** The workspace's name. */
  name: string;
  missing: readonly string[];
}

/** Asks Slack what a bot token is good for. @throws PlatformError */
export async function checkToken(access: Access): Promise<TokenCheck> {
  try {
    const { team = "", response_metadata } = await askingClient(access).auth.test();
    return { name: team, missing: missingScopes(response_metadata?.scopes) };
  } catch (error) {
    const refusal = platformError(error);
    // A token that is refused now is no passing trouble to whoever asks.
    throw refusal.code.includes("auth") || refusal.code.startsWith("token")
      ? new PlatformError("permanent", refusal.code, { cause: error })
      : refusal;
  }
}
