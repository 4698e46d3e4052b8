import { describeCommands } from "../../../commands/describe";
import type { Adapter } from "../../../src/chat/adapter";
import type { Person } from "../../fakes/discord/client";
import type { Ticket } from "../../fakes/discord/interactions";
import { checkMessage } from "../../fakes/discord/messages";
import type { FakeDiscord } from "../../fakes/discord/server";
import type { FakeMessage } from "../../fakes/discord/world";
import { House } from "../../house";
import { DiscordDesk } from "./desk";
import { liveIn, markdownOf, wordsOf } from "./screen";

const MODAL = 9;

/** What stands on the buttons of a message, and what can be chosen from its menus. */
const controlsOf = ({ components }: FakeMessage): string[] =>
  components.flatMap((row) =>
    (row.components as Control[]).flatMap(({ label, placeholder, options = [] }) =>
      label === undefined ? [`${placeholder}: ${options.map(({ value }) => value).join(", ")}`] : [label],
    ),
  );

interface Control {
  label?: string;
  placeholder?: string;
  options?: { value: string }[];
}

describe("the whole bot on Discord", () => {
  let house: House;
  let desk: DiscordDesk;
  let discord: FakeDiscord;
  let adapter: Adapter;
  let wei: Person;

  const check = (message: FakeMessage): FakeMessage => {
    expect(liveIn(message)).toEqual([]);
    expect(() => checkMessage({ ...message })).not.toThrow();
    return message;
  };
  const shown = async (ticket: Ticket): Promise<FakeMessage> =>
    check(
      await discord.world.until(() =>
        discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
      ),
    );
  const says = async (ticket: Ticket): Promise<string> => wordsOf(await shown(ticket));
  const posted = async (words: string): Promise<FakeMessage> =>
    check(
      await discord.world.until(() =>
        discord.world.messages.find((one) => one.ephemeralTo === undefined && wordsOf(one).includes(words)),
      ),
    );
  /** Asks a sub-command of the facilitators for one. */
  const meeting = async (line: string): Promise<void> => {
    const { actor, place } = {
      actor: { platform: "discord", id: "1", name: "Chair" },
      place: { platform: "discord", id: "1", kind: "direct" },
    } as const;
    await house.bot.command({ actor, place, platformLocale: "en", platformZone: null, line });
  };

  beforeEach(async () => {
    desk = await DiscordDesk.open(...describeCommands());
    ({ discord, person: wei } = desk);
    adapter = desk.adapter();
    house = await House.open({ adapters: [adapter], settings: { facilitators: ["discord:1"] } });
    await house.import("2025-11-18.en.md");
    await house.bot.start();
  });

  afterEach(async () => {
    await house.bot.stop();
    await house.close();
    await desk.close();
  });

  it("answers every sub-command, whatever is filled in", async () => {
    for (const { name, options } of describeCommands()) {
      const filled = options.slice(0, 1).map((option) => `${option.name}:A1`);
      const ticket = wei.slash([name, ...filled].join(" "));
      const { type, data } = await discord.world.until(() => ticket.acknowledgement);
      if (type === MODAL) expect(String(data.title)).toMatch(/\S/);
      else expect(await says(ticket)).not.toBe("");
    }
  });

  it("tells times in a person's own zone once it knows that", async () => {
    expect(await says(wei.slash("time text:14:00_UTC_on_9_December"))).toContain("14:00 UTC");
    await says(wei.slash("zone zone:Shanghai"));
    expect(await says(wei.slash("time text:14:00_UTC_on_9_December"))).toMatch(/22:00.*Shanghai/s);
  });

  it("converts a time once more in the zone that somebody chooses for letters that name several", async () => {
    await says(wei.slash("zone zone:Shanghai"));
    const doubtful = await shown(wei.slash("time text:9_December_10:00_CST"));
    const chosen = await says(wei.picks(doubtful, "Central Time"));
    expect(chosen).toContain("10 December 2025, 00:00 (Shanghai time; Tuesday 9 December, 16:00 UTC)");
    expect(chosen).not.toContain("may mean");
    const note = discord.world.messages.find(({ id }) => id === doubtful.id)!;
    const message = Object.assign(note, { content: "9 December 2025 10:00 CST", embeds: [] });
    const converted = await shown(wei.menu("Convert times", message));
    expect(await says(wei.picks(converted, "China"))).toContain("9 December 2025, 10:00");
  });

  it("answers in the language that a person's Discord is set to", async () => {
    wei.user.locale = "zh-CN";
    expect(await says(wei.slash("help"))).toMatch(/[\u4e00-\u9fff]/);
  });

  it("completes ids of actions while somebody types", async () => {
    const ticket = wei.completes("action done", "id", "a");
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    const values = (data.choices as { value: string }[]).map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(value).toMatch(/^A\d+$/);
  });

  it.each([
    ["zone", "gene", "Europe/Zurich"],
    ["channel zone", "São Pa", "America/Sao_Paulo"],
    ["zone", "北京", "Asia/Shanghai"],
    ["zone", "UTC+5:30", "UTC+05:30"],
  ])("completes zones by city, country and offset: %s %s", async (command, typed, zone) => {
    const ticket = wei.completes(command, "zone", typed);
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    expect((data.choices as { value: string }[]).map(({ value }) => value)).toContain(zone);
  });

  it("completes groups without what belongs to other options", async () => {
    const ticket = wei.completes("actions", "group", "");
    const { data } = await discord.world.until(() => ticket.acknowledgement);
    const values = (data.choices as { value: string }[]).map(({ value }) => value);
    expect(values).toContain("MAG");
    expect(values).not.toContain("mine");
  });

  it("marks an action as done, and reopens it by the button", async () => {
    const message = await shown(wei.slash("action done id:A1"));
    expect(await says(wei.press(message, "Reopen"))).toContain("A1");
    expect((await house.bot.agenda.view()).find("A1")).toMatchObject({ status: "NEEDS-ACTION" });
  });

  it("marks the action as done that somebody chooses from the menu of a list", async () => {
    const message = await shown(wei.slash("actions"));
    expect(await says(wei.picks(message, "A2"))).toContain("A2");
    expect((await house.bot.agenda.view()).find("A2")).toMatchObject({ status: "COMPLETED" });
  });

  it("has menus below lists: one opens an item, on which all that can be done with it is a button", async () => {
    const list = await shown(wei.slash("actions"));
    expect(controlsOf(list)).toEqual([
      "Mark one as done: action done A4, action done A3, action done A1, action done A2, action done A5",
      "Open one: source A4, source A3, source A1, source A2, source A5",
      "Share",
    ]);
    const one = await shown(wei.picks(list, "A4", "Open one"));
    expect(controlsOf(one)).toEqual(["Done", "Assign", "Deadline", "Remind me", "Share"]);
    const form = wei.press(one, "Deadline");
    expect(await discord.world.until(() => form.acknowledgement)).toMatchObject({ type: MODAL });
    expect(await says(wei.submits(form, { date: "2025-11-24" }))).toContain("24 November");
  });

  it("shows facilitators alone what they alone may do, and nobody where all others see it too", async () => {
    await says(wei.slash("zone zone:UTC"));
    expect(controlsOf(await shown(wei.slash("source id:E5")))).toEqual(["Remind me", "Share"]);
    wei.user.id = "1";
    const managed = await shown(wei.slash("source id:E5"));
    expect(controlsOf(managed)).toEqual(["Remind me", "Move", "Edit", "Cancel it", "Share"]);
    wei.press(managed, "Share");
    const shared = await posted("E5");
    expect(controlsOf(shared)).toEqual(["Remind me"]);
  });

  it("asks for a person's zone once, and takes UTC for an answer", async () => {
    const asked = await shown(wei.slash("meetings"));
    expect(wordsOf(asked)).toContain("In which time zone are you?");
    expect(wordsOf(await shown(wei.slash("meetings")))).not.toContain("time zone");
    const form = wei.press(asked, "Set my time zone");
    expect(await discord.world.until(() => form.acknowledgement)).toMatchObject({ type: MODAL });
    expect(await says(wei.submits(form, { zone: "Shanghei" }))).toContain("Did you mean: Shanghai");
    expect(await says(wei.submits(form, { zone: "Shanghai" }))).toContain("20:00");
    expect(await says(wei.press(asked, "UTC is fine"))).toContain("UTC");
    expect(await house.store.get({ collection: "people", id: `discord:${wei.user.id}` })).toMatchObject({
      zone: "UTC",
    });
  });

  it("leaves facilitators' commands to facilitators", async () => {
    const words = await says(wei.slash("meeting add what:9_December_13:00_UTC_Ours"));
    expect(words).toContain("facilitators");
    expect((await house.bot.agenda.view()).meetings.filter(({ summary }) => summary.en === "Ours")).toEqual(
      [],
    );
  });

  it("asks facilitators for a meeting in a dialog where nothing was filled in, and takes it from them alone", async () => {
    expect(await says(wei.slash("meeting add"))).toContain("facilitators");
    const member = wei.user.id;
    wei.user.id = "1";
    const asked = wei.slash("meeting add");
    expect(await discord.world.until(() => asked.acknowledgement)).toMatchObject({ type: MODAL });
    const entered = {
      date: "2025-12-09",
      clock: "13:00",
      zone: "Geneva",
      name: "Planning of the workshops",
    };
    wei.user.id = member;
    expect(await says(wei.submits(asked, entered))).toContain("facilitators");
    wei.user.id = "1";
    expect(await says(wei.submits(asked, entered))).toContain("Planning of the workshops");
    const { meetings } = await house.bot.agenda.view();
    expect(meetings.find(({ summary }) => summary.en === "Planning of the workshops")).toMatchObject({
      when: { kind: "instant", start: "2025-12-09T12:00Z" },
    });
  });

  describe("brought along to a server that it is not in", () => {
    beforeEach(() => {
      wei.user.isGuestHere = true;
    });

    it("answers whoever brought it along in private, and offers to show nothing to others", async () => {
      const message = await shown(wei.slash("next-meeting"));
      expect(message.ephemeralTo).toBe(wei.user.id);
      const labels = message.components.flatMap(({ components }) =>
        (components as { label: string }[]).map(({ label }) => label),
      );
      expect(labels).not.toContain("Share");
      expect(discord.callsOf("POST /channels/:channel/messages")).toEqual([]);
    });

    it.each(["remind subscribe", "channel zone zone:Geneva", "channel language languages:fr"])(
      "says plainly that %s cannot work there",
      async (line) => {
        expect(await says(wei.slash(line))).toContain("I am not a member of this server");
        expect(await house.bot.reminders.subscriptions.all()).toEqual([]);
      },
    );

    it("reminds whoever wants it in their own direct messages", async () => {
      expect(await says(wei.slash("remind me what:all leads:1h"))).not.toContain("not a member");
    });
  });

  describe("reminders", () => {
    beforeEach(() => meeting("meeting add 19 November 13:00 UTC Planning of the workshops"));

    it("reach a channel in everybody's own zone, once", async () => {
      await says(wei.slash("remind subscribe leads:1h"));
      house.clock.set("2025-11-19T12:00:00Z");
      const reminder = await posted("Planning of the workshops");
      expect(reminder).toMatchObject({ channel: desk.general.id });
      expect(reminder.nonce).toMatch(/^[\w-]{25}$/);
      expect(markdownOf(reminder)).toContain("<t:1763557200:F>");
      expect(wordsOf(reminder)).toContain("13:00 UTC");
    });

    it("reach somebody alone in their own zone", async () => {
      await says(wei.slash("zone zone:Shanghai"));
      await says(wei.slash("remind me what:all leads:1h"));
      house.clock.set("2025-11-19T12:00:00Z");
      const reminder = await posted("Planning of the workshops");
      expect(discord.world.channels.get(reminder.channel)).toMatchObject({ recipient: wei.user.id });
      expect(wordsOf(reminder)).toContain("21:00 (Shanghai time; 13:00 UTC)");
    });

    it("tell of a meeting that moved where they told of it before", async () => {
      await says(wei.slash("remind subscribe leads:1h"));
      house.clock.set("2025-11-19T12:00:00Z");
      await posted("Planning of the workshops");
      const { id } = (await house.bot.agenda.view()).meetings.find(({ summary }) =>
        summary.en?.startsWith("Planning"),
      )!;
      await meeting(`meeting move ${id} 20 November 15:00 UTC`);
      house.clock.set("2025-11-19T12:00:02Z");
      expect(wordsOf(await posted("15:00 UTC"))).toContain("13:00 UTC");
    });

    it("of whoever closed their direct messages are tried once", async () => {
      await says(wei.slash("remind me what:all leads:1h"));
      desk.alice.isClosed = true;
      house.clock.set("2025-11-19T12:00:00Z");
      const CREATE = "POST /channels/:channel/messages";
      await discord.world.until(() => discord.callsOf(CREATE).length === 1);
      house.clock.set("2025-11-19T12:30:00Z");
      await house.bot.reminders.stop();
      expect(discord.callsOf(CREATE)).toHaveLength(1);
    });

    it("that a channel refuses are tried once, and told of once to whoever wanted them", async () => {
      await says(wei.slash("remind subscribe leads:1h"));
      desk.general.isOpen = false;
      house.clock.set("2025-11-19T12:00:00Z");
      const told = await discord.world.until(() =>
        discord.world.messages.find((one) => wordsOf(one).includes("I am not in that channel")),
      );
      expect(liveIn(told)).toEqual([`<#${desk.general.id}>`]);
      expect(discord.world.channels.get(told.channel)).toMatchObject({ recipient: wei.user.id });
      const tries = discord
        .callsOf("POST /channels/:channel/messages")
        .filter(({ params }) => params.channel === desk.general.id);
      expect(tries).toHaveLength(1);
    });
  });
});
