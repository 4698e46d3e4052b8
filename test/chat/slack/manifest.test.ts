import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../../commands";
import { BOT_SCOPES, slackManifest, slackManifestFile } from "../../../src/chat/slack/manifest";
import type { PlatformError } from "../../../src/errors";
import { TEAM } from "../../fakes/slack/workspace";
import { Core, READER, text } from "./core";
import { HastyClock, SlackDesk } from "./desk";

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

  describe("asks for the least scopes:", () => {
    /** Everything that the bot does in Slack on its own account, and the scope that each refusal names. */
    const missing = async (scopes: readonly string[]): Promise<string[]> => {
      const desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"), scopes);
      desk.slack.workspace.addChannel({ id: "G0PRIVATE", kind: "private" });
      const adapter = desk.adapter();
      await adapter.start(new Core());
      const place = (id: string, kind: "channel" | "direct") =>
        ({ platform: "slack", team: TEAM, id, kind }) as const;
      const places = [
        place("C0GENERAL", "channel"),
        place("G0PRIVATE", "channel"),
        place("U0ALICE", "direct"),
      ];
      const deeds = [
        adapter.post({ key: "k", place: places[0]!, blocks: [text("x")], reader: READER }),
        ...places.map((where) => adapter.find(where, "another")),
      ];
      const refused = await Promise.all(
        deeds.map((deed) =>
          deed.then(
            () => [],
            (error: PlatformError) => [error.code],
          ),
        ),
      );
      await desk.tell(desk.people.command("U0ALICE", "C0GENERAL", "help"));
      await desk.slack.workspace.until(() => desk.sent.some(({ via }) => via === "response_url"));
      await adapter.stop();
      await desk.close();
      return refused.flat();
    };

    it("with all of them nothing is refused", async () => expect(await missing(BOT_SCOPES)).toEqual([]));

    // What is left out here is asked for by Slack itself before it sends commands, mentions and profiles.
    it.each(BOT_SCOPES.filter((scope) => !["app_mentions:read", "commands", "users:read"].includes(scope)))(
      "without %s something is",
      async (scope) => {
        expect(await missing(BOT_SCOPES.filter((one) => one !== scope))).toEqual(["missing_scope"]);
      },
    );
  });
});
