import type { Adapter, Post } from "../../../src/chat/adapter";
import type { Place } from "../../../src/chat/request";
import { time } from "../../../src/language/values";
import type { FakeMessage } from "../../fakes/discord/world";
import { BOT_USER, GUILD } from "../../fakes/discord/world";
import { DiscordDesk } from "./desk";
import { liveIn, markdownOf, wordsOf } from "./screen";

const CREATE = "POST /channels/:channel/messages";

describe("posts on Discord", () => {
  let desk: DiscordDesk;
  let adapter: Adapter;
  let place: Place;
  let direct: Place;

  const post = (key: string, to = place, more: Partial<Post> = {}): Promise<{ messageId: string }> =>
    adapter.post({
      key,
      place: to,
      blocks: [
        { kind: "heading", text: "Reminder" },
        {
          kind: "text",
          text: time({ kind: "instant", start: "2025-12-01T14:00Z", end: "2025-12-01T15:30Z" }),
        },
      ],
      reader: { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" },
      ...more,
    });
  const posted = (): FakeMessage[] => desk.discord.world.messages.filter(({ author }) => author === BOT_USER);

  beforeEach(async () => {
    desk = await DiscordDesk.open();
    adapter = desk.adapter();
    await adapter.start({
      command: () => Promise.reject(new Error("nobody asks")),
      message: async () => null,
      complete: async () => [],
    });
    place = { platform: "discord", team: GUILD, id: desk.general.id, kind: "channel" };
    direct = { platform: "discord", id: desk.alice.id, kind: "direct" };
  });

  afterEach(async () => {
    await adapter.stop();
    await desk.close();
  });

  it("tell times in everybody's own zone, with UTC beside it in words", async () => {
    await post("k1");
    const [message] = posted();
    expect(message?.content).toBe("### Reminder");
    expect(markdownOf(message!)).toContain("<t:1764597600:F>");
    expect(markdownOf(message!)).toContain("<t:1764603000:t>");
    expect(wordsOf(message!)).toContain("14:00 to 15:30 UTC");
    expect(liveIn(message!)).toEqual([]);
  });

  it("tell somebody alone in their own zone, with UTC beside it", async () => {
    await post("k1", direct, {
      reader: { locales: ["en"], zone: "Asia/Shanghai", now: "2025-11-18T12:00:00.000Z" },
    });
    const [message] = posted();
    expect(desk.discord.world.channels.get(message!.channel)).toMatchObject({ recipient: desk.alice.id });
    expect(wordsOf(message!)).toMatch(/22:00.*Shanghai.*14:00.*UTC/s);
    expect(markdownOf(message!)).not.toContain("<t:");
  });

  it("show all of a channel's languages, within one message", async () => {
    await post("k1", place, {
      reader: { locales: ["en", "fr"], zone: null, now: "2025-11-18T12:00:00.000Z" },
    });
    const [message] = posted();
    expect(message?.embeds).toHaveLength(2);
    expect(markdownOf(message!)).toContain("UTC");
  });

  describe("that are edited", () => {
    const PATCH = "PATCH /channels/:channel/messages/:message";
    const edit = async (messageId: string, to = place): Promise<void> =>
      adapter.edit({
        key: "k1",
        place: to,
        messageId,
        blocks: [{ kind: "text", text: "Cancelled" }],
        reader: { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" },
      });

    it("keep their mark, and are found by it in the channel's history", async () => {
      desk.discord.faults.plan(CREATE, { kind: "lost-after" });
      await post("k1").catch(() => undefined);
      const found = await adapter.find(place, "k1");
      await edit(found!.messageId);
      const [message] = posted();
      expect(wordsOf(message!)).toBe("Cancelled");
      expect(message).toMatchObject({ isEdited: true, components: [] });
      expect(liveIn(message!)).toEqual([]);
      expect(await adapter.find(place, "k1")).toEqual(found);
    });

    it("are so in direct messages as well", async () => {
      const { messageId } = await post("k1", direct);
      await edit(messageId, direct);
      expect(posted().map(wordsOf)).toEqual(["Cancelled"]);
    });

    it.each([
      ["they are gone", (id: string) => desk.discord.world.remove(id), "10008"],
      ["they are somebody else's", () => Object.assign(posted()[0]!, { author: desk.alice.id }), "50005"],
      ["the bot may not look there any more", () => Object.assign(desk.general, { isOpen: false }), "50001"],
    ])("stay as they are for good when %s", async (_what, happens, code) => {
      const { messageId } = await post("k1");
      happens(posted()[0]!.id);
      await expect(edit(messageId)).rejects.toMatchObject({ outlook: "permanent", code });
      expect(desk.discord.callsOf(PATCH)).toHaveLength(1);
    });

    it("wait as long as Discord asks for, and hold up no post", async () => {
      const { messageId } = await post("k1");
      desk.discord.faults.plan(PATCH, { kind: "rate-limit", retryAfterSeconds: 7, scope: "user" });
      await expect(edit(messageId)).rejects.toMatchObject({ outlook: "transient", code: "rate_limited" });
      await post("k2");
      expect(posted()).toHaveLength(2);
    });
  });

  it("that Discord took before the connection broke are not posted twice", async () => {
    desk.discord.faults.plan(CREATE, { kind: "lost-after" });
    await expect(post("k1")).rejects.toMatchObject({ outlook: "unknown" });
    expect(posted()).toHaveLength(1);
    const found = await adapter.find(place, "k1");
    expect(await post("k1")).toEqual(found);
    expect(posted()).toHaveLength(1);
  });

  it("are found in a talkative channel after Discord has forgotten the nonce", async () => {
    desk.discord.faults.plan(CREATE, { kind: "lost-after" });
    await post("k1").catch(() => undefined);
    desk.discord.world.chatter(desk.general.id, desk.alice.id, 250);
    expect(await adapter.find(place, "k1")).toEqual({ messageId: `${desk.general.id}/${posted()[0]!.id}` });
    expect(await adapter.find(place, "k2")).toBeNull();
  });

  it("are not taken from somebody else who copied the mark", async () => {
    desk.discord.faults.plan(CREATE, { kind: "lost-after" });
    await post("k1").catch(() => undefined);
    const [message] = posted();
    message!.author = desk.alice.id;
    expect(await adapter.find(place, "k1")).toBeNull();
  });

  it("are tried once more at once when Discord fails, and no more often", async () => {
    desk.discord.faults.plan(CREATE, { kind: "status", status: 500 });
    await post("k1");
    expect(posted()).toHaveLength(1);
    desk.discord.faults.plan(CREATE, { kind: "status", status: 503 }, 2);
    await expect(post("k2")).rejects.toMatchObject({ outlook: "unknown", code: "http_503" });
    expect(desk.discord.callsOf(CREATE)).toHaveLength(4);
  });

  it.each([
    ["of the channel", "user", "rate_limited"],
    ["of the bot", "global", "rate_limited_globally"],
    ["of all who write there", "shared", "rate_limited"],
  ] as const)("are put off by the limit %s, without waiting", async (_whose, scope, code) => {
    desk.discord.faults.plan(CREATE, { kind: "rate-limit", retryAfterSeconds: 7, scope });
    const refused = post("k1");
    await expect(refused).rejects.toMatchObject({ outlook: "transient", code });
    const { more } = (await refused.catch((error: unknown) => error)) as {
      more: { retryAfterSeconds: number };
    };
    expect(more.retryAfterSeconds).toBeGreaterThanOrEqual(7);
    expect(more.retryAfterSeconds).toBeLessThanOrEqual(8);
    expect(posted()).toEqual([]);
  });

  it("are refused for good where the bot may not write, and tried once", async () => {
    desk.general.isOpen = false;
    await expect(post("k1")).rejects.toMatchObject({ outlook: "permanent", code: "50001" });
    await expect(post("k2", { ...place, id: "999" })).rejects.toMatchObject({
      outlook: "permanent",
      code: "10003",
    });
    desk.alice.isClosed = true;
    await expect(post("k3", direct)).rejects.toMatchObject({ outlook: "permanent", code: "50007" });
    expect(desk.discord.callsOf(CREATE)).toHaveLength(3);
  });

  it("are refused for good when Discord does not know the token, and no further request is made with it", async () => {
    const stranger = desk.adapter({ token: "MTAw.wrong.token" });
    await expect(
      stranger.post({
        key: "k1",
        place,
        blocks: [{ kind: "text", text: "x" }],
        reader: { locales: ["en"], zone: null, now: "2025-11-18T12:00Z" },
      }),
    ).rejects.toMatchObject({ outlook: "permanent", code: "http_401" });
    await expect(stranger.find(place, "k1")).rejects.toMatchObject({
      outlook: "permanent",
      code: "http_401",
    });
    await stranger.stop();
  });

  it("may be tried again later when Discord cannot be reached", async () => {
    const lonely = desk.adapter({ apiUrl: "http://127.0.0.1:1/api" });
    const refused = lonely.find(place, "k1");
    await expect(refused).rejects.toMatchObject({ outlook: "transient", code: "ECONNREFUSED" });
    await lonely.stop();
  });
});
