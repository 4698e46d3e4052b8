import type { Adapter } from "../../../src/chat/adapter";
import { answer } from "../../../src/chat/reply";
import type { Reader } from "../../../src/language/reader";
import { say } from "../../../src/language/values";
import type { Ticket } from "../../fakes/discord/interactions";
import type { FakeMessage } from "../../fakes/discord/world";
import { FormsCore, WatchedClock } from "../forms-core";
import { gate } from "../slack/core";
import { DiscordDesk, described } from "./desk";
import { wordsOf } from "./screen";

const READER: Reader = { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" };
const MODAL = 9;

let desk: DiscordDesk;
let adapter: Adapter;
let forms: FormsCore;
const clock = new WatchedClock("2025-11-18T12:00Z");

async function start(before?: { opened: Promise<void> }): Promise<void> {
  adapter = desk.adapter({ clock });
  forms = new FormsCore(before);
  const button = { label: say("button.move"), line: "meeting move E5", opens: true as const };
  await adapter.start({
    command: async ({ line }) => ({
      reader: READER,
      reply: answer({ kind: "text", text: `did ${line}` }, { kind: "buttons", buttons: [button] }),
    }),
    message: async () => null,
    complete: async () => [],
    forms,
  });
}

const acknowledged = (ticket: Ticket) => desk.discord.world.until(() => ticket.acknowledgement);
const answered = (ticket: Ticket): Promise<FakeMessage> =>
  desk.discord.world.until(() =>
    desk.discord.world.messages.find(({ id, isLoading }) => id === ticket.original && !isLoading),
  );
async function opened(ticket: Ticket) {
  const { type, data } = await acknowledged(ticket);
  expect(type).toBe(MODAL);
  return data as { custom_id: string; title: string; components: { component: { value?: string } }[] };
}

beforeEach(async () => {
  desk = await DiscordDesk.open(described("work"), described("meeting move", "id"));
});
afterEach(async () => {
  await adapter.stop();
  await desk.close();
});

describe("a form on Discord", () => {
  it("opens for a command that leaves something open, filled with what is known", async () => {
    await start();
    const modal = await opened(desk.person.slash("meeting move id:M2"));
    expect(modal).toMatchObject({ custom_id: "form meeting move M2", title: "Move a meeting" });
    expect(modal.components[0]?.component.value).toBe("2025-12-09");
  });

  it("opens by a button, is sent, done, and answered in private", async () => {
    await start();
    const message = await answered(desk.person.slash("work"));
    const ticket = desk.person.press(message, "Move");
    await opened(ticket);
    const shown = await answered(desk.person.submits(ticket, { date: "9 December", zone: "Geneva" }));
    expect(shown).toMatchObject({ ephemeralTo: desk.alice.id });
    expect(forms.sent).toMatchObject([
      { line: "meeting move E5", values: { date: "9 December", zone: "Geneva", group: "WG-IGF" } },
    ]);
  });

  it("says what is wrong, and opens again as it was filled in", async () => {
    await start();
    const first = desk.person.slash("meeting move id:M2");
    await opened(first);
    const shown = await answered(desk.person.submits(first, { date: "2025-12-10", zone: "CST" }));
    expect(wordsOf(shown)).toMatch(/Several zones are called CST/);
    const again = desk.person.press(shown, "Open the form again");
    const { components } = await opened(again);
    expect(components.map(({ component }) => component.value)).toEqual(
      expect.arrayContaining(["2025-12-10", "CST"]),
    );
    await answered(desk.person.submits(again, { zone: "America/Chicago" }));
    expect(forms.sent.map(({ values }) => values.zone)).toEqual(["CST", "America/Chicago"]);
  });

  it("that is delivered twice is opened once and done once", async () => {
    await start();
    const ticket = desk.person.slash("meeting move id:M2");
    desk.person.again(desk.person.last);
    await opened(ticket);
    const sent = desk.person.submits(ticket, { zone: "Geneva" });
    desk.person.again(desk.person.last);
    await answered(sent);
    await answered(desk.person.slash("work"));
    expect(forms.sent).toHaveLength(1);
  });

  it("that takes too long to make is acknowledged in time, and says what to type", async () => {
    const store = gate();
    await start(store);
    const ticket = desk.person.slash("meeting move id:M2");
    await clock.passes();
    expect((await acknowledged(ticket)).type).toBe(5);
    store.open();
    expect(wordsOf(await answered(ticket))).toMatch(
      /took too long.*\/mag meeting move M2 10 December 13:00 UTC/s,
    );
  });

  it("of something that is not there is answered instead", async () => {
    await start();
    forms.isAskedFor = () => true;
    expect(wordsOf(await answered(desk.person.slash("meeting move id:M99")))).toBe("There is no M99.");
  });
});
