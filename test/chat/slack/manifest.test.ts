import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../../commands";
import { slackManifest, slackManifestFile } from "../../../src/chat/slack/manifest";

describe("the manifest of the Slack app", () => {
  it("is the one in config/, made anew with `npm run -s mag -- register > config/slack-manifest.yaml`", () => {
    const file = readFileSync(join(__dirname, "../../../config/slack-manifest.yaml"), "utf8");
    expect(file).toBe(slackManifestFile({ commands: COMMANDS }));
  });

  it("keeps the lengths that Slack documents", () => {
    const { display_information: shown, features } = slackManifest({ commands: COMMANDS });
    const [command] = features?.slash_commands ?? [];
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description?.length).toBeLessThanOrEqual(140);
    expect(command?.command.length).toBeLessThanOrEqual(32);
    expect(command?.description.length).toBeLessThanOrEqual(2000);
    expect(command?.usage_hint?.length).toBeLessThanOrEqual(1000);
  });

  it("names the first word of every sub-command", () => {
    const [command] = slackManifest({ commands: COMMANDS }).features?.slash_commands ?? [];
    for (const { name } of COMMANDS) expect(command?.usage_hint).toContain(name.split(" ")[0]);
  });

  it("sends everything to one address in HTTP mode, and asks for no socket", () => {
    const { features, settings } = slackManifest({
      commands: COMMANDS,
      publicUrl: "https://mag.example.org",
    });
    const address = "https://mag.example.org/slack/events";
    expect(features?.slash_commands?.[0]?.url).toBe(address);
    expect(settings?.event_subscriptions?.request_url).toBe(address);
    expect(settings?.interactivity?.request_url).toBe(address);
    expect(settings?.socket_mode_enabled).toBe(false);
  });

  it("lets the bot be installed in several workspaces behind an address, in Socket Mode too, and hear when it is removed", () => {
    for (const socketMode of [false, true]) {
      const publicUrl = "https://mag.example.org";
      const { oauth_config: oauth, settings } = slackManifest({ commands: COMMANDS, publicUrl, socketMode });
      expect(oauth?.redirect_urls).toEqual(["https://mag.example.org/slack/oauth_redirect"]);
      expect(settings?.event_subscriptions?.bot_events).toEqual(
        expect.arrayContaining(["app_uninstalled", "tokens_revoked"]),
      );
      expect(settings?.socket_mode_enabled).toBe(socketMode);
      expect(settings?.token_rotation_enabled).toBe(false);
      expect(settings?.org_deploy_enabled).toBe(false);
    }
    expect(slackManifest({ commands: COMMANDS }).oauth_config?.redirect_urls).toBeUndefined();
  });
});
