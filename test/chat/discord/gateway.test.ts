import type { Adapter } from "../../../src/chat/adapter";
import { answer } from "../../../src/chat/reply";
import type { Ticket } from "../../fakes/discord/interactions";
import { DiscordDesk, described } from "./desk";

describe("the connection to Discord's gateway", () => {
  let desk: DiscordDesk;
  let adapter: Adapter;
  let heard: string[];

  const start = async (): Promise<void> =>
    adapter.start({
      command: async ({ line }) => {
        heard.push(line);
        return {
          reply: answer({ kind: "text", text: line }),
          reader: { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" },
        };
      },
      message: async () => null,
      complete: async () => [],
    });
  const until = <T>(look: () => T | undefined | false): Promise<T> => desk.discord.world.until(look);
  const answered = (ticket: Ticket) =>
    until(() =>
      desk.discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
    );

  beforeEach(async () => {
    heard = [];
    desk = await DiscordDesk.open(described("work"), described("rest"));
    adapter = desk.adapter();
  });

  afterEach(async () => {
    await adapter.stop();
    await desk.close();
  });

  it("is resumed after it dropped, and what came meanwhile is answered, once", async () => {
    await start();
    await answered(desk.person.slash("work"));
    desk.discord.gateway.drop();
    await until(() => desk.discord.gateway.live === 0);
    const missed = desk.person.slash("rest");
    await answered(missed);
    expect(desk.discord.gateway.heard).toMatchObject({ identify: 1, resume: 1 });
    expect(heard).toEqual(["work", "rest"]);
  });

  it("is begun anew when Discord has forgotten the session", async () => {
    await start();
    desk.discord.gateway.invalidate();
    await until(() => desk.discord.gateway.heard.identify === 2 && desk.discord.gateway.live === 1);
    await answered(desk.person.slash("work"));
    expect(heard).toEqual(["work"]);
  });

  it("is begun anew when it dropped and could not be resumed", async () => {
    await start();
    desk.discord.gateway.forget();
    desk.discord.gateway.drop();
    await until(() => desk.discord.gateway.heard.identify === 2 && desk.discord.gateway.live === 1);
    expect(desk.discord.gateway.heard.resume).toBe(1);
    await answered(desk.person.slash("work"));
    expect(heard).toEqual(["work"]);
  });

  it("is made as many times as the operator wants, each saying which of how many it is", async () => {
    const many = desk.adapter({ shards: 2 });
    await many.start({
      command: () => Promise.reject(new Error()),
      message: async () => null,
      complete: async () => [],
    });
    expect(desk.discord.gateway.shards).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await many.stop();
  });

  it("is refused where it would read messages and the portal does not allow that", async () => {
    desk.discord.world.allowsContent = false;
    const curious = desk.adapter({ readsMessages: true });
    await expect(
      curious.start({
        command: () => Promise.reject(new Error()),
        message: async () => null,
        complete: async () => [],
      }),
    ).rejects.toMatchObject({ outlook: "permanent", code: "DisallowedIntents" });
    await curious.stop();
  });

  it("is refused with a token that Discord does not know", async () => {
    const stranger = desk.adapter({ token: "MTAw.wrong.token" });
    await expect(
      stranger.start({
        command: () => Promise.reject(new Error()),
        message: async () => null,
        complete: async () => [],
      }),
    ).rejects.toMatchObject({ outlook: "permanent", code: "http_401" });
    await stranger.stop();
  });

  it("that cannot be made says that it may be later", async () => {
    const lonely = desk.adapter({ apiUrl: "http://127.0.0.1:1/api" });
    await expect(
      lonely.start({
        command: () => Promise.reject(new Error()),
        message: async () => null,
        complete: async () => [],
      }),
    ).rejects.toMatchObject({ outlook: "transient" });
    await lonely.stop();
  });
});
