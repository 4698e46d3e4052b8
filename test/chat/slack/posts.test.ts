import { webApi } from "@slack/bolt";
import { DateTime } from "luxon";
import type { Post } from "../../../src/chat/adapter";
import { platformError } from "../../../src/chat/slack/errors";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { SimulatedClock } from "../../../src/clock";
import type { Fault } from "../../fakes/slack/faults";
import { TEAM } from "../../fakes/slack/workspace";
import { Core, READER, text } from "./core";
import { HastyClock, SlackDesk } from "./desk";

const channel = (id: string) => ({ platform: "slack", team: TEAM, id, kind: "channel" }) as const;
const GENERAL = channel("C0GENERAL");
const ALICE = { platform: "slack", team: TEAM, id: "U0ALICE", kind: "direct" } as const;

const post = (key: string, place: Post["place"] = GENERAL): Post => ({
  key,
  place,
  blocks: [text(key)],
  reader: { ...READER, zone: null },
});

describe("a post on Slack", () => {
  let desk: SlackDesk<SimulatedClock>;
  let adapter: SlackAdapter;

  const open = async (clock: SimulatedClock = new HastyClock("2025-11-18T12:00Z"), scopes?: string[]) => {
    desk = await SlackDesk.open(clock, scopes);
    adapter = desk.adapter();
    await adapter.start(new Core());
  };
  afterEach(async () => {
    await adapter.stop();
    await desk.close();
  });
  const fails = (fault: Fault, method = "chat.postMessage") => desk.slack.faults.plan(method, fault);
  const tried = () => desk.slack.callsOf("chat.postMessage").length;

  it("carries the key of the occurrence that it delivers", async () => {
    await open();
    const { messageId } = await adapter.post(post("k1"));
    const [message] = desk.sent;
    expect(message?.metadata).toEqual({ event_type: "mag_reminder", event_payload: { key: "k1" } });
    expect(messageId).toBe(`C0GENERAL/${message?.ts}`);
  });

  it("reaches a person in private, and is found there", async () => {
    await open();
    const posted = await adapter.post(post("k1", ALICE));
    expect(desk.sent[0]?.channel).toBe("D0ALICE");
    expect(await adapter.find(ALICE, "k1")).toEqual(posted);
  });

  describe("that is refused", () => {
    it.each(["channel_not_found", "not_in_channel", "is_archived", "account_inactive", "missing_scope"])(
      "is so for good: %s",
      async (code) => {
        await open();
        fails({ kind: "refuse", error: code });
        await expect(adapter.post(post("k1"))).rejects.toMatchObject({ outlook: "permanent", code });
      },
    );

    it("is so for want of a scope", async () => {
      await open(undefined, ["users:read"]);
      await expect(adapter.post(post("k1"))).rejects.toMatchObject({ code: "missing_scope" });
    });

    it.each([
      ["C0NOWHERE", "channel_not_found"],
      ["C0OLD", "is_archived"],
      ["C0OTHERS", "not_in_channel"],
    ])("is so where Slack says so of %s: %s", async (id, code) => {
      await open();
      desk.slack.workspace.addChannel({ id: "C0OLD", archived: true });
      desk.slack.workspace.addChannel({ id: "C0OTHERS", joined: false });
      await expect(adapter.post(post("k1", channel(id)))).rejects.toMatchObject({
        outlook: "permanent",
        code,
      });
    });

    it.each(["service_unavailable", "invalid_auth", "token_revoked"])(
      "may go through later: %s",
      async (code) => {
        await open();
        fails({ kind: "refuse", error: code });
        await expect(adapter.post(post("k1"))).rejects.toMatchObject({ outlook: "transient", code });
        await adapter.post(post("k1"));
        expect(desk.sent).toHaveLength(1);
      },
    );

    it.each([
      [{ kind: "refuse", error: "internal_error" } as const, "internal_error"],
      [{ kind: "status", status: 503 } as const, "http_503"],
    ])("may be out all the same: %o", async (fault, code) => {
      await open();
      fails(fault);
      await expect(adapter.post(post("k1"))).rejects.toMatchObject({ outlook: "unknown", code });
      expect(tried()).toBe(1);
    });

    it("is certainly not out where nothing could be sent", async () => {
      await open();
      const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
      const error = new webApi.WebAPIRequestError(new TypeError("fetch failed", { cause: refused }));
      expect(platformError(error)).toMatchObject({ outlook: "transient", code: "ECONNREFUSED" });
    });
  });

  describe("that is edited", () => {
    const edit = async (words = "k1, moved", place = GENERAL): Promise<void> =>
      adapter.edit({
        ...post("k1", place),
        blocks: [text(words)],
        ...(await adapter.post(post("k1", place))),
      });

    it("keeps its key, and is found by it in the channel's history", async () => {
      await open();
      fails({ kind: "lost-after" });
      await adapter.post(post("k1")).catch(() => undefined);
      const found = await adapter.find(GENERAL, "k1");
      await adapter.edit({ ...post("k1"), ...found!, blocks: [text("k1, moved")] });
      expect(desk.sent).toMatchObject([{ text: "k1, moved", metadata: { event_payload: { key: "k1" } } }]);
      expect(await adapter.find(GENERAL, "k1")).toEqual(found);
    });

    it("is so in the conversation with a person as well", async () => {
      await open();
      await adapter.edit({
        ...post("k1", ALICE),
        blocks: [text("later")],
        ...(await adapter.post(post("k1", ALICE))),
      });
      expect(desk.sent).toMatchObject([{ channel: "D0ALICE", text: "later" }]);
    });

    it.each([
      ["is gone", () => desk.sent.splice(0), "message_not_found"],
      [
        "is somebody else's",
        () => Object.assign(desk.sent[0]!, { user: "U0MALLORY" }),
        "cant_update_message",
      ],
    ])("stays as it is for good when it %s", async (_what, happens, code) => {
      await open();
      const posted = await adapter.post(post("k1"));
      happens();
      await expect(adapter.edit({ ...post("k1"), ...posted })).rejects.toMatchObject({
        outlook: "permanent",
        code,
      });
    });

    it("stays as it is for good where the workspace closes messages after a while", async () => {
      await open();
      fails({ kind: "refuse", error: "edit_window_closed" }, "chat.update");
      await expect(edit()).rejects.toMatchObject({ outlook: "permanent", code: "edit_window_closed" });
    });

    it("waits as long as Slack asks for, and holds up no post", async () => {
      await open();
      fails({ kind: "rate-limit", retryAfterSeconds: 30 }, "chat.update");
      const limited = { outlook: "transient", more: { retryAfterSeconds: 30 } };
      await expect(edit()).rejects.toMatchObject(limited);
      await adapter.post(post("k2"));
      expect(desk.sent.map((message) => message.text)).toEqual(["k1", "k2"]);
      await expect(edit()).rejects.toMatchObject({ outlook: "transient", code: "ratelimited" });
      expect(desk.slack.callsOf("chat.update")).toHaveLength(1);
    });
  });

  describe("of which nobody knows whether it is out", () => {
    it("is found by its key in the channel's history when it is", async () => {
      await open();
      fails({ kind: "lost-after" });
      await expect(adapter.post(post("k1"))).rejects.toMatchObject({ outlook: "unknown" });
      expect(await adapter.find(GENERAL, "k1")).toEqual({ messageId: `C0GENERAL/${desk.sent[0]?.ts}` });
      expect(tried()).toBe(1);
    });

    it("is found behind hundreds of later messages, and in private", async () => {
      await open();
      for (const place of [GENERAL, ALICE]) {
        fails({ kind: "lost-after" });
        await adapter.post(post(place.id, place)).catch(() => undefined);
      }
      desk.slack.workspace.chatter("C0GENERAL", 500);
      expect(await adapter.find(GENERAL, GENERAL.id)).not.toBeNull();
      expect(desk.slack.callsOf("conversations.history")).toHaveLength(3);
      expect(await adapter.find(ALICE, ALICE.id)).not.toBeNull();
    });

    it("is not found when it is not out", async () => {
      await open();
      fails({ kind: "lost-before" });
      await expect(adapter.post(post("k1"))).rejects.toMatchObject({ outlook: "unknown" });
      expect(await adapter.find(GENERAL, "k1")).toBeNull();
    });

    it("is not taken for somebody else's message with the same key", async () => {
      await open();
      desk.slack.workspace.post({
        channel: "C0GENERAL",
        text: "a forgery",
        user: "U0MALLORY",
        metadata: { event_type: "mag_reminder", event_payload: { key: "k1" } },
        via: "chat.postMessage",
      });
      expect(await adapter.find(GENERAL, "k1")).toBeNull();
    });

    it("stays in doubt while Slack does not let it look", async () => {
      await open();
      fails({ kind: "rate-limit", retryAfterSeconds: 30 }, "conversations.history");
      await expect(adapter.find(GENERAL, "k1")).rejects.toMatchObject({
        outlook: "transient",
        more: { retryAfterSeconds: 30 },
      });
    });
  });

  describe("keeps Slack's pace:", () => {
    const START = "2025-11-18T12:00:00.000Z";
    const at = (seconds: number): string =>
      DateTime.fromISO(START, { zone: "utc" }).plus({ seconds }).toISO()!;

    it("one a second in a channel, without holding up others", async () => {
      await open(new SimulatedClock(START));
      const all = [adapter.post(post("a1")), adapter.post(post("a2")), adapter.post(post("a3"))];
      await adapter.post(post("b1", channel("C0SECRET")));
      await all[0];
      const keys = () => desk.sent.map(({ text: key }) => key).sort();
      expect(keys()).toEqual(["a1", "b1"]);
      desk.clock.set(at(1));
      await all[1];
      expect(keys()).toEqual(["a1", "a2", "b1"]);
      desk.clock.set(at(2));
      await all[2];
      expect(keys()).toEqual(["a1", "a2", "a3", "b1"]);
    });

    it("Retry-After in a channel, without holding up others", async () => {
      await open(new SimulatedClock(START));
      desk.slack.faults.plan(
        "chat.postMessage",
        { kind: "rate-limit", retryAfterSeconds: 30 },
        { channel: "C0GENERAL" },
      );
      const limited = (retryAfterSeconds: number) => ({
        outlook: "transient",
        code: "ratelimited",
        more: { retryAfterSeconds },
      });
      await expect(adapter.post(post("a1"))).rejects.toMatchObject(limited(30));
      desk.clock.set(at(10));
      await expect(adapter.post(post("a1"))).rejects.toMatchObject(limited(20));
      expect(tried()).toBe(1);
      await adapter.post(post("b1", channel("C0SECRET")));
      desk.clock.set(at(30));
      await adapter.post(post("a1"));
      expect(desk.sent.map(({ text: key }) => key)).toEqual(["b1", "a1"]);
    });

    it("and does not wait for it when it is stopped", async () => {
      await open(new SimulatedClock(START));
      await adapter.post(post("a1"));
      const waiting = adapter.post(post("a2"));
      const refused = expect(waiting).rejects.toMatchObject({ outlook: "transient", code: "stopping" });
      await adapter.stop();
      await refused;
      expect(tried()).toBe(1);
    });
  });
});
