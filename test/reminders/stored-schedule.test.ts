import { plan } from "../../src/reminders/plan";
import { StoredSchedule } from "../../src/reminders/stored-schedule";
import { openEmbedded } from "../../src/store/embedded";
import { temporaryFolder } from "../store/temporary";
import { meeting, NOW, subscription, viewOf } from "./records";
import { scheduleContract } from "./schedule-contract";

scheduleContract("in the store", async () => {
  const temporary = await temporaryFolder();
  const store = await openEmbedded(temporary.folder);
  return {
    schedule: new StoredSchedule(store),
    // It is told the time each time that it is asked.
    setNow: () => undefined,
    reopen: () => Promise.resolve(new StoredSchedule(store)),
    async dispose() {
      await store.close();
      await temporary.remove();
    },
  };
});

it("the schedule in the store is left alone by the plan that it follows already", async () => {
  const temporary = await temporaryFolder();
  const store = await openEmbedded(temporary.folder);
  const schedule = new StoredSchedule(store);
  const planned = plan(viewOf(meeting()), [subscription()], [], NOW, "P60D");
  await schedule.align(planned);
  const revision = await store.revision("schedule");
  await schedule.align(planned);
  expect(await store.revision("schedule")).toBe(revision);
  await store.close();
  await temporary.remove();
});
