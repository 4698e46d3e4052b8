import { Writable } from "node:stream";
import pino from "pino";
import { BOT_SCOPES } from "../../../src/chat/slack/manifest";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { mag } from "../../cli/mag";
import { APP_TOKEN, BOT_TOKEN } from "../../fakes/slack/server";
import { TEAM } from "../../fakes/slack/workspace";
import { Core, READER, says, text } from "./core";
import { HastyClock, SlackDesk } from "./desk";

const REFUSED = { outlook: "permanent", code: "missing_scope" };

interface Bot {
  desk: SlackDesk<HastyClock>;
  adapter: SlackAdapter;
  core: Core;
}

const place = (id: string, kind: "channel" | "direct" = "channel") =>
  ({ platform: "slack", team: TEAM, id, kind }) as const;

const finds = ({ adapter }: Bot, where: ReturnType<typeof place>) => adapter.find(where, "unknown key");

/** What the bot does with a scope, and what comes of it without. */
interface Use {
  scope: string;
  does: string;
  withIt: (bot: Bot) => Promise<void>;
  without: (bot: Bot) => Promise<void>;
}

/** Something happens in Slack, and the bot hears of it, or does not. */
const hears = (happens: (bot: Bot) => Parameters<SlackDesk["tell"]>[0]): Pick<Use, "withIt" | "without"> => ({
  withIt: async (bot) => {
    expect(await bot.desk.tell(happens(bot))).not.toBeNull();
    await bot.desk.message(1);
  },
  without: async (bot) => expect(await bot.desk.tell(happens(bot))).toBeNull(),
});

const looksIn = (where: ReturnType<typeof place>): Pick<Use, "withIt" | "without"> => ({
  withIt: async (bot) => expect(await finds(bot, where)).toBeNull(),
  without: async (bot) => expect(finds(bot, where)).rejects.toMatchObject(REFUSED),
});

const asks = async ({ desk, core }: Bot) => {
  await desk.tell(desk.people.command("U0ALICE", "C0GENERAL", "zone"));
  await desk.message(1);
  return core.lines[0];
};

const posts = ({ adapter }: Bot) =>
  adapter.post({ key: "k", place: place("C0GENERAL"), blocks: [text("x")], reader: READER });

const edits = ({ adapter }: Bot, messageId: string) =>
  adapter.edit({ key: "k", place: place("C0GENERAL"), blocks: [text("y")], reader: READER, messageId });

const USES: readonly Use[] = [
  {
    scope: "app_mentions:read",
    does: "answers those who mention it",
    ...hears(({ desk }) => desk.people.mention("U0ALICE", "C0GENERAL", "14:00 UTC?")),
  },
  {
    scope: "channels:history",
    does: "looks for a reminder in a public channel after a crash",
    ...looksIn(place("C0GENERAL")),
  },
  {
    scope: "chat:write",
    does: "posts reminders, and edits them",
    withIt: async (bot) => {
      const { messageId } = await posts(bot);
      await edits(bot, messageId);
      expect(bot.desk.sent).toMatchObject([{ text: "y" }]);
    },
    without: async (bot) => {
      await expect(posts(bot)).rejects.toMatchObject(REFUSED);
      await expect(edits(bot, "C0GENERAL/1.0")).rejects.toMatchObject(REFUSED);
    },
  },
  {
    scope: "commands",
    does: "hears /mag",
    ...hears(({ desk }) => desk.people.command("U0ALICE", "C0GENERAL", "help")),
  },
  {
    scope: "commands",
    does: "has a shortcut in the menu of messages",
    ...hears(({ desk }) =>
      desk.people.shortcut("U0ALICE", "convert_times", {
        channel: "C0GENERAL",
        ts: "1.0",
        text: "14:00 UTC",
      }),
    ),
  },
  {
    scope: "groups:history",
    does: "looks for a reminder in a private channel after a crash",
    ...looksIn(place("G0PRIVATE")),
  },
  {
    scope: "im:history",
    does: "answers those who write to it",
    ...hears(({ desk }) => desk.people.direct("U0ALICE", "14:00 UTC?")),
  },
  {
    scope: "im:history",
    does: "looks for a reminder in a private conversation after a crash",
    ...looksIn(place("U0ALICE", "direct")),
  },
  {
    scope: "im:write",
    does: "finds the conversation with a person",
    ...looksIn(place("U0ALICE", "direct")),
  },
  {
    scope: "users:read",
    does: "knows people's zones and languages",
    withIt: async (bot) =>
      expect(await asks(bot)).toMatchObject({ platformZone: "Asia/Shanghai", platformLocale: "en-GB" }),
    // Who is not known is answered all the same, and can say with /mag zone.
    without: async (bot) =>
      expect(await asks(bot)).toMatchObject({ platformZone: null, platformLocale: null }),
  },
];

describe("a scope of the Slack app", () => {
  const within = async (scopes: readonly string[], look: (bot: Bot, log: () => string) => Promise<void>) => {
    const desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"), scopes);
    desk.slack.workspace.addChannel({ id: "G0PRIVATE", kind: "private" });
    let log = "";
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString("utf8");
        done();
      },
    });
    const adapter = desk.adapter({ logger: pino({ level: "warn" }, sink) });
    const core = new Core({ message: async () => says("22:00 for you") });
    await adapter.start(core);
    try {
      await look({ desk, adapter, core }, () => log);
    } finally {
      await adapter.stop();
      await desk.close();
    }
  };
  const allBut = (scope: string) => BOT_SCOPES.filter((one) => one !== scope);

  it("is asked for only where the bot does something with it", () => {
    expect([...new Set(USES.map(({ scope }) => scope))]).toEqual(BOT_SCOPES);
  });

  it.each(USES)("$scope: with it, the bot $does", ({ withIt }) => within(BOT_SCOPES, (bot) => withIt(bot)));

  it.each(USES)("$scope: without it, that is not so ($does)", ({ scope, without }) =>
    within(allBut(scope), (bot) => without(bot)),
  );

  it.each(BOT_SCOPES)("%s that is lacking is named at the start, with what to do", (scope) =>
    within(allBut(scope), async (_bot, log) => {
      expect(log()).toContain(`"missing":["${scope}"]`);
      expect(log()).toContain("config/slack-manifest.yaml");
    }),
  );

  it("that is lacking is named by mag doctor, too", () =>
    within(allBut("users:read"), async ({ desk }) => {
      const { status, stdout } = await mag(["doctor"], "", {
        MAG_DATA_DIR: `${desk.folder}/doctor`,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_APP_TOKEN: APP_TOKEN,
        SLACK_API_URL: desk.slack.apiUrl,
      });
      expect(status).toBe(1);
      expect(stdout).toMatch(/^MEND {2}Slack +MAG: lacks users:read; put config\/slack-manifest\.yaml/m);
    }));
});
