import { readEnvironment } from "../../config/environment";
import { readSettings } from "../../config/settings";
import { missingForSlack, oauthIn } from "../../src/cli/slack-setup";
import { keyOf } from "../chat/slack/several";

const SEVERAL = {
  SLACK_CLIENT_ID: "111.222",
  SLACK_CLIENT_SECRET: "client-secret",
  MAG_TOKEN_KEY: keyOf(1).toString("base64"),
  MAG_PUBLIC_URL: "https://mag.example.org",
  PORT: "8080",
  SLACK_SIGNING_SECRET: "signing-secret",
};

const missing = (variables: Record<string, string | undefined>, facilitators: string[] = ["console:*"]) =>
  missingForSlack(readEnvironment(variables), { ...readSettings(), facilitators });

describe("what is set for Slack", () => {
  it("may be nothing", () => expect(missing({})).toBeNull());

  it.each([
    [{ SLACK_BOT_TOKEN: "xoxb-token", SLACK_APP_TOKEN: "xapp-token" }],
    [{ SLACK_BOT_TOKEN: "xoxb-token", SLACK_SIGNING_SECRET: "signing-secret", PORT: "8080" }],
    [SEVERAL],
    [{ ...SEVERAL, SLACK_SIGNING_SECRET: undefined, SLACK_APP_TOKEN: "xapp-token" }],
  ])("is enough: %o", (variables) => expect(missing(variables)).toBeNull());

  it.each(["SLACK_CLIENT_SECRET", "MAG_TOKEN_KEY", "MAG_PUBLIC_URL", "PORT", "SLACK_SIGNING_SECRET"])(
    "lacks %s, and says so",
    (name) => expect(missing({ ...SEVERAL, [name]: undefined })).toContain(name),
  );

  it("says how to make a key", () =>
    expect(missing({ ...SEVERAL, MAG_TOKEN_KEY: undefined })).toContain('"openssl rand -base64 32"'));

  it("is not both for one workspace and for several", () =>
    expect(missing({ ...SEVERAL, SLACK_BOT_TOKEN: "xoxb-token" })).toMatch(/unset one of them/));

  it.each(["slack:*", "slack:U1"])("does not let anybody's workspace have a facilitator: %s", (name) => {
    expect(missing(SEVERAL, [name])).toContain(`"${name}" wants the workspace`);
    expect(missing({ SLACK_BOT_TOKEN: "xoxb-token", SLACK_APP_TOKEN: "xapp-token" }, [name])).toBeNull();
  });

  it.each(["slack:T1/U1", "slack:T1/*", "discord:*"])("takes a facilitator that is named whole: %s", (name) =>
    expect(missing(SEVERAL, [name])).toBeNull(),
  );

  it("is handed over whole, or not at all", () => {
    expect(oauthIn(readEnvironment(SEVERAL))).toEqual({
      clientId: "111.222",
      clientSecret: "client-secret",
      tokenKeys: [keyOf(1)],
      publicUrl: "https://mag.example.org",
    });
    expect(oauthIn(readEnvironment({}))).toBeUndefined();
  });
});
