import { readFileSync } from "node:fs";
import { join } from "node:path";
import pino from "pino";
import { describeCommands } from "../../../commands/describe";
import { readSettings } from "../../../config/settings";
import type { Meeting } from "../../../src/agenda/types";
import { Bot } from "../../../src/bot";
import { randomIds } from "../../../src/ids";
import { readDocument } from "../../../src/minutes";
import type { Person } from "../../fakes/discord/client";
import type { Ticket } from "../../fakes/discord/interactions";
import type { FakeEvent } from "../../fakes/discord/scheduled-events";
import type { FakeDiscord } from "../../fakes/discord/server";
import { GUILD } from "../../fakes/discord/world";
import { DiscordDesk } from "./desk";
import { wordsOf } from "./screen";

const CREATE = "POST /guilds/:guild/scheduled-events";
/** https://docs.discord.com/developers/topics/permissions */
const SEND_MESSAGES = 1n << 11n;
const MANAGE_EVENTS = 1n << 33n;
const LIST = "GET /guilds/:guild/scheduled-events";

describe("a Discord server's Scheduled Events", () => {
  let bot: Bot;
  let desk: DiscordDesk;
  let discord: FakeDiscord;
  let wei: Person;

  const says = async (ticket: Ticket): Promise<string> =>
    wordsOf(
      await discord.world.until(() =>
        discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
      ),
    );
  const chair = async (line: string): Promise<void> => {
    await bot.command({
      actor: { platform: "discord", id: "1", name: "Chair" },
      place: { platform: "discord", id: "1", kind: "direct" },
      platformLocale: "en",
      platformZone: null,
      line,
    });
  };
  const added = async (what: string): Promise<Meeting> => {
    const before = new Set((await bot.agenda.view()).meetings.map(({ uid }) => uid));
    await chair(`meeting add ${what}`);
    return (await bot.agenda.view()).meetings.find(({ uid }) => !before.has(uid))!;
  };
  /** Time goes by, so that the bot looks again. */
  const later = (seconds = 5): void =>
    desk.clock.set(new Date(Date.parse(desk.clock.now()) + seconds * 1000).toISOString());
  const events = (look: (events: FakeEvent[]) => boolean): Promise<FakeEvent[]> =>
    discord.world.until(() => look(discord.world.events) && [...discord.world.events]);
  const names = (): string[] => discord.world.events.map(({ name }) => name);
  const started = async (): Promise<Bot> => {
    const settings = { ...readSettings(), facilitators: ["discord:1"] };
    const { store, clock } = desk;
    const logger = pino({ level: process.env.LOG_LEVEL ?? "silent" });
    const made = new Bot({ store, clock, ids: randomIds, settings, adapters: [desk.adapter()], logger });
    await made.start();
    return made;
  };
  /** Whatever was begun is done, and another process has taken over. */
  const restarted = async (): Promise<void> => {
    await bot.stop();
    bot = await started();
  };

  beforeEach(async () => {
    desk = await DiscordDesk.open(...describeCommands());
    ({ discord, person: wei } = desk);
    discord.world.today = () => desk.clock.now();
    wei.user.id = "1";
    discord.world.users.set("1", wei.user);
    bot = await started();
  });

  afterEach(async () => {
    await bot.stop();
    await desk.close();
  });

  it("show the meetings ahead once a channel wishes it, within Discord's rules", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    expect(await says(wei.slash("channel events switch:on"))).toContain("Meetings are shown");
    const [event] = await events((all) => all.length === 1);
    expect(event).toMatchObject({
      name: "Planning of the workshops",
      location: "Place not stated",
      scheduled_start_time: "2025-12-09T13:00:00.000Z",
      scheduled_end_time: "2025-12-09T14:00:00.000Z",
    });
    expect(event!.description).toContain("13:00 UTC");
    expect(event!.description).toContain("one hour is shown");
    expect(event!.description).toContain("/mag source M1");
  });

  it("follow what happens to a meeting: moved, cancelled, and taking place after all", async () => {
    await says(wei.slash("channel events switch:on"));
    const { id } = await added("9 December 13:00 UTC Planning of the workshops");
    later();
    const [before] = await events((all) => all.length === 1);
    await chair(`meeting move ${id} 10 December 15:00 UTC`);
    later();
    const [moved] = await events(([one]) => one?.scheduled_start_time === "2025-12-10T15:00:00.000Z");
    expect(moved).toMatchObject({ id: before!.id, scheduled_end_time: "2025-12-10T16:00:00.000Z" });
    expect(moved!.description).toContain("15:00 UTC");
    await chair(`meeting cancel ${id}`);
    later();
    await events((all) => all.length === 0);
    await chair(`meeting reinstate ${id}`);
    later();
    expect(await events((all) => all.length === 1)).toMatchObject([{ name: "Planning of the workshops" }]);
  });

  it("are in the language of the channel, also when that changes", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 1);
    await says(wei.slash("channel language languages:fr"));
    later();
    const [event] = await events(([one]) => one?.location === "Lieu non précisé");
    expect(event!.description).toContain("une heure est affichée");
    expect(discord.callsOf(CREATE)).toHaveLength(1);
  });

  it("tell no time that is in doubt, has no hour, or is past", async () => {
    const name = "2025-11-18.en.md";
    const content = readFileSync(join(__dirname, "../../samples/minutes", name));
    await bot.agenda.importMinutes(await readDocument(content, name), desk.clock.now());
    await says(wei.slash("channel events switch:on"));
    const view = await bot.agenda.view();
    const certain = view.meetings.filter(
      ({ when, status }) => when.kind === "instant" && when.start > "2025-11-18T12" && status === "CONFIRMED",
    );
    const shown = await events((all) => all.length === certain.length);
    await restarted();
    expect(shown.map(({ scheduled_start_time: at }) => Date.parse(at))).toEqual(
      certain.map(({ when }) => when.kind === "instant" && Date.parse(when.start)),
    );
    expect(shown.length).toBeLessThan(view.meetings.length);
  });

  it("are taken away when nobody wishes them any more, and are back when somebody does", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 1);
    expect(await says(wei.slash("channel events switch:off"))).toContain("are not shown");
    await events((all) => all.length === 0);
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 1);
  });

  it("are left alone by a bot that starts again, with what people changed by hand", async () => {
    const { id } = await added("9 December 13:00 UTC Planning of the workshops");
    await says(wei.slash("channel events switch:on"));
    const [event] = await events((all) => all.length === 1);
    discord.world.events[0]!.location = "https://meet.example.org/planning";
    await restarted();
    await chair(`meeting move ${id} 10 December 15:00 UTC`);
    later();
    const [moved] = await events(([one]) => one?.scheduled_start_time === "2025-12-10T15:00:00.000Z");
    expect(moved).toMatchObject({ id: event!.id, location: "https://meet.example.org/planning" });
    expect(discord.callsOf(CREATE)).toHaveLength(1);
  });

  it("are made anew when somebody deleted one whose meeting then moves", async () => {
    const { id } = await added("9 December 13:00 UTC Planning of the workshops");
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 1);
    discord.world.events = [];
    await chair(`meeting move ${id} 10 December 15:00 UTC`);
    later();
    await events(([one]) => one?.scheduled_start_time === "2025-12-10T15:00:00.000Z");
  });

  it("are made once, though the answer got lost, and the bot was started again over it", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    discord.faults.plan(CREATE, { kind: "lost-after" });
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 1);
    await restarted();
    later(60);
    await discord.world.until(() => discord.callsOf(LIST).length === 2);
    await restarted();
    expect(names()).toEqual(["Planning of the workshops"]);
    expect(discord.callsOf(CREATE)).toHaveLength(1);
  });

  it("are made later when Discord asks to wait", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    discord.faults.plan(CREATE, { kind: "rate-limit", retryAfterSeconds: 0.01, scope: "user" });
    await says(wei.slash("channel events switch:on"));
    await discord.world.until(() => discord.callsOf(CREATE).length === 1);
    await bot.stop();
    expect(names()).toEqual([]);
    bot = await started();
    await events((all) => all.length === 1);
  });

  it("that Discord refuses are told of once to whoever wanted them, and asked for again when they are", async () => {
    await added("9 December 13:00 UTC Planning of the workshops");
    discord.world.allowsEvents = false;
    await says(wei.slash("channel events switch:on"));
    const told = await discord.world.until(() =>
      discord.world.messages.find((one) => wordsOf(one).includes("50013") && one.ephemeralTo === undefined),
    );
    expect(discord.world.channels.get(told.channel)).toMatchObject({ recipient: "1" });
    await added("10 December 13:00 UTC Another one");
    later();
    await restarted();
    expect(discord.callsOf(CREATE)).toHaveLength(1);
    expect(await says(wei.slash("channel events"))).toContain("50013");
    discord.world.allowsEvents = true;
    await says(wei.slash("channel events switch:on"));
    await events((all) => all.length === 2);
    expect(discord.world.messages.filter((one) => one.channel === told.channel)).toHaveLength(1);
  });

  it("are shown but the one whose name the server forbids, and that one too once it is called otherwise", async () => {
    discord.world.blockedTitle = "Casino";
    const { id } = await added("9 December 13:00 UTC Casino evening");
    await added("10 December 13:00 UTC Another one");
    await says(wei.slash("channel events switch:on"));
    await events(([one]) => one?.name === "Another one");
    await added("11 December 13:00 UTC A third one");
    later();
    await events((all) => all.length === 2);
    expect(discord.callsOf(CREATE)).toHaveLength(3);
    expect(await says(wei.slash("channel events"))).toContain("Meetings are shown");
    await chair(`meeting edit ${id} name: Evening`);
    later();
    await events(() => names().includes("Evening"));
  });

  it("wait for room where a server has as many as there may be, those that come next first", async () => {
    const other = (n: number): FakeEvent => ({
      id: discord.world.snowflake(),
      creator_id: "7",
      name: `Party ${n}`,
      description: "",
      location: "here",
      scheduled_start_time: "2026-01-01T00:00:00.000Z",
      scheduled_end_time: "2026-01-02T00:00:00.000Z",
    });
    discord.world.events = Array.from({ length: 99 }, (_, n) => other(n));
    await added("10 December 13:00 UTC Later");
    await added("9 December 13:00 UTC Sooner");
    await says(wei.slash("channel events switch:on"));
    await discord.world.until(() => discord.callsOf(CREATE).length === 2);
    expect(names()).toContain("Sooner");
    expect(names()).not.toContain("Later");
    discord.world.events.splice(0, 1);
    await restarted();
    later(600);
    await events(() => names().includes("Later"));
  });

  it("hold no text that has an effect, and none that is too long", async () => {
    await chair(`meeting add 9 December 13:00 UTC @everyone <@&1> **x** ${"very long ".repeat(30)}`);
    await says(wei.slash("channel events switch:on"));
    const [{ name, description }] = (await events((all) => all.length === 1)) as [FakeEvent];
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/^@\u200beveryone.*…$/u);
    expect(description).not.toMatch(/@everyone|@here|(?<!\\)<@/u);
  });

  it("are for facilitators, and for whoever may manage events there", async () => {
    wei.user.id = discord.world.addUser({ global_name: "Li" }).id;
    wei.user.permissions = String(SEND_MESSAGES);
    expect(await says(wei.slash("channel events switch:on"))).toContain("Only facilitators");
    wei.user.permissions = String(SEND_MESSAGES | MANAGE_EVENTS);
    expect(await says(wei.slash("channel events switch:on"))).toContain("Meetings are shown");
  });

  it("are of one server, whichever channel wishes them", async () => {
    const second = discord.world.addChannel("second");
    await added("9 December 13:00 UTC Planning of the workshops");
    await says(wei.slash("channel events switch:on"));
    await says(wei.in(second).slash("channel events switch:on"));
    await events((all) => all.length === 1);
    await restarted();
    expect(discord.callsOf(CREATE).map(({ params }) => params.guild)).toEqual([GUILD]);
  });
});
