import { DeadLetters } from "../../src/reminders/dead-letters";
import { Deliveries } from "../../src/reminders/deliveries";
import { refuse } from "../fakes/recording-adapter";
import { ReminderDesk } from "./desk";
import { CHANNEL, meeting } from "./records";

describe("reminders that could not be delivered", () => {
  let desk: ReminderDesk;
  let letters: DeadLetters;

  beforeEach(async () => {
    desk = await ReminderDesk.open();
    desk.agenda.put(meeting());
    await desk.subscribe();
    desk.platform.posting.push(refuse("permanent", "not_in_channel"));
    await desk.advanceTo("2025-11-24T15:00Z");
    // As another process sees them.
    letters = new DeadLetters(new Deliveries(desk.store), desk.reminders.subscriptions, desk.agenda);
  });

  afterEach(() => desk.close());

  const only = async (): Promise<string> => (await letters.list())[0]!.occurrence.id;

  it("are listed with the platform's word", async () => {
    expect(await letters.list()).toMatchObject([{ state: "failed", code: "not_in_channel" }]);
  });

  it("are delivered when somebody asks for another try, by the bot that runs", async () => {
    const id = await only();
    expect(await letters.retry(id.slice(0, 9), desk.clock.now())).toBe("again");
    await desk.advanceTo("2025-11-24T15:01Z");
    expect(desk.posts.map(({ key }) => key)).toEqual([id]);
    expect(await letters.list()).toEqual([]);
  });

  it("are looked for before they are posted again where nobody knows whether they went out", async () => {
    desk.platform.posting.push({ kind: "lose-answer" });
    desk.platform.searching.push(refuse("permanent", "not_in_channel"));
    const id = await only();
    await letters.retry(id, desk.clock.now());
    await desk.advanceTo("2025-11-24T15:01Z");
    expect(await letters.list()).toMatchObject([{ code: "not_in_channel", isUnsure: true }]);
    expect(await letters.retry(id, desk.clock.now())).toBe("again");
    await desk.advanceTo("2025-11-24T15:02Z");
    expect(desk.posts.map(({ key }) => key)).toEqual([id]);
    expect(await desk.deliveries()).toMatchObject([{ state: "sent", messageId: desk.posts[0]!.messageId }]);
  });

  it("are not tried again when there is none such, or it is of no use any more", async () => {
    expect(await letters.retry("r-none", desk.clock.now())).toBe("unknown");
    expect(await letters.retry(await only(), "2025-12-01T15:00:00.000Z")).toBe("too-late");
    await desk.reminders.subscriptions.unsubscribe(CHANNEL);
    expect(await letters.retry(await only(), desk.clock.now())).toBe("unwanted");
    await desk.advanceTo("2025-12-31T00:00Z");
    expect(desk.posts).toEqual([]);
  });
});
