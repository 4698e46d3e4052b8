import { People } from "../../../src/people/people";
import { House } from "../../house";
import { SeveralDesk } from "./several";

async function tellsOfRemoval(at: SeveralDesk): Promise<void> {
  for (const event of at.people(at.first).removesApp()) await at.desk.tell(event);
  await at.adapters[0]!.stop();
}

async function isRemovedUnheard(at: SeveralDesk, house: House): Promise<void> {
  await at.adapters[0]!.stop();
  at.desk.slack.teams.remove(at.first);
  await at.bot(house.bot, { store: house.store });
}

describe("the whole bot, removed from one of its workspaces", () => {
  it.each<[string, (at: SeveralDesk, house: House) => Promise<void>]>([
    ["while it runs", tellsOfRemoval],
    ["while it was down", isRemovedUnheard],
  ])(
    "%s, ends the reminders and forgets the settings there, and leaves those elsewhere alone",
    async (_when, isRemoved) => {
      const at = await SeveralDesk.open();
      const house = await House.open();
      await at.bot(house.bot, { store: house.store });
      for (const team of [at.first, at.second]) {
        await at.installs(team);
        for (const line of ["zone Nairobi", "remind subscribe 1h", "remind me all"])
          await at.types(team, line);
        await team.workspace.until(() => team.workspace.messages.length === 3);
      }
      const { subscriptions } = house.bot.reminders;
      expect((await subscriptions.all()).map(({ place }) => [place.team, place.kind])).toEqual([
        ["T0FIRST", "channel"],
        ["T0FIRST", "direct"],
        ["T0SECOND", "channel"],
        ["T0SECOND", "direct"],
      ]);
      await isRemoved(at, house);
      expect((await subscriptions.all()).map(({ place }) => place.team)).toEqual(["T0SECOND", "T0SECOND"]);
      const people = new People(house.store);
      const zoneIn = async (team: string) =>
        (await people.person({ platform: "slack", team, id: "U0ALICE", name: "Alice" })).zone;
      expect([await zoneIn("T0FIRST"), await zoneIn("T0SECOND")]).toEqual([null, "Africa/Nairobi"]);
      await at.close();
      await house.close();
    },
  );
});
