import { spawn } from "node:child_process";
import path from "node:path";
import { isPosted } from "../../src/reminders/edits";
import { plan } from "../../src/reminders/plan";
import { Subscriptions } from "../../src/reminders/settings";
import type { Delivery } from "../../src/reminders/types";
import { openEmbedded } from "../../src/store/embedded";
import { RecordingAdapter } from "../fakes/recording-adapter";
import { ended, lines } from "../store/process";
import { seeded } from "../store/seeded";
import { temporaryFolder } from "../store/temporary";
import { FIRST, LAST, LASTING, laterBy, SNOOZE_MOVED_TO } from "./crash-world";
import { LEADS } from "./desk";
import { viewOf } from "./records";

const ROOT = path.resolve(__dirname, "../..");
const NEVER = 1_000_000;
const MOST_LIVES = 30;

const live = (folder: string, start: string, steps: number) =>
  spawn(
    process.execPath,
    ["--import", "tsx", path.join(__dirname, "crash-child.ts"), folder, start, String(steps)],
    { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] },
  );

/** How far the lives so far have come. */
const reached = (folder: string): string =>
  new RecordingAdapter(path.join(folder, "posts.jsonl")).recorded
    .map(({ reader }) => reader.now)
    .sort()
    .at(-1) ?? FIRST;

/** Holds what was posted and recorded against what had to be. */
async function expectAllSettledOnce(folder: string): Promise<{ sent: number; missed: number }> {
  const store = await openEmbedded(folder);
  const deliveries = (await store.range<Delivery>("deliveries")).map(({ value }) => value);
  const wishes = await new Subscriptions(store, LEADS).all();
  expect(await store.range("schedule")).toEqual([]);
  await store.close();

  const { recorded: posts, edits } = new RecordingAdapter(path.join(folder, "posts.jsonl"));
  expect(new Set(posts.map(({ key }) => key)).size).toBe(posts.length);
  const sent = deliveries.filter(isPosted);
  const edited = deliveries.flatMap(({ state, occurrence: { about } }) =>
    about.kind === "edit" && state === "sent" ? [about.post] : [],
  );
  const missed = deliveries.filter(({ state }) => state === "missed");
  expect(sent.length + edited.length + missed.length).toBe(deliveries.length);
  expect(sent.map(({ occurrence }) => occurrence.id).sort()).toEqual(posts.map(({ key }) => key).sort());

  const settled = new Set(deliveries.map(({ occurrence }) => occurrence.id));
  const wanted = plan(viewOf(...LASTING), wishes, [], FIRST, "P60D");
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(({ id }) => !settled.has(id))).toEqual([]);

  // What was put off comes once, and moves with its meeting.
  const moved = deliveries.filter(
    ({ occurrence: { subject, about } }) => subject === "moving@mag" && about.kind === "again",
  );
  expect(moved.map(({ occurrence }) => Date.parse(occurrence.due))).toEqual([Date.parse(SNOOZE_MOVED_TO)]);

  // Whoever was told a time that changed was told of the change.
  for (const { occurrence } of sent.filter((one) => one.occurrence.timing === 0)) {
    if (LASTING.some(({ uid }) => uid === occurrence.subject)) continue;
    const notice = deliveries.find(
      (one) =>
        one.occurrence.subject === occurrence.subject &&
        one.occurrence.place.id === occurrence.place.id &&
        one.occurrence.timing === 1,
    );
    expect(notice).toBeDefined();
    // What told it was edited, unless nobody was there while that was of use.
    const edit = deliveries.find(
      (one) => one.occurrence.about.kind === "edit" && one.occurrence.about.post === occurrence.id,
    );
    expect(["sent", "missed"]).toContain(edit?.state);
  }
  // An edit may be made again after a crash, but never of another message than was posted under its key.
  const messages = new Map(posts.map(({ key, messageId }) => [key, messageId]));
  for (const { key, messageId } of edits) expect(messages.get(key)).toBe(messageId);
  expect([...new Set(edits.map(({ key }) => key))].sort()).toEqual(expect.arrayContaining(edited.sort()));
  return { sent: sent.length, missed: missed.length };
}

describe("reminders that are killed again and again", () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    temporary = await temporaryFolder();
  });

  afterEach(() => temporary.remove());

  it.each([1, 2, 3, 4, 5])("post each occurrence once or record it as missed (seed %i)", async (seed) => {
    const { folder } = temporary;
    const below = seeded(seed);
    let kills = 0;
    for (let life = 1; life <= MOST_LIVES; life++) {
      const start = life === 1 ? FIRST : laterBy(reached(folder), [0, 0, 1, 20, 50][below(5)]!);
      const steps = life === MOST_LIVES || kills === 8 ? NEVER : below(60);
      const child = live(folder, start, steps);
      child.stdout.resume();
      const end = await ended(child);
      if (end === 0) break;
      expect(end).toBe("SIGKILL");
      kills++;
    }
    expect(kills).toBeGreaterThan(0);
    const { sent } = await expectAllSettledOnce(folder);
    expect(sent).toBeGreaterThan(5);
  });

  it("lose and double nothing when killed from outside", async () => {
    const { folder } = temporary;
    for (const posts of [1, 3, 5, 2]) {
      const child = live(folder, reached(folder), NEVER);
      await lines(child, (_, count) => {
        if (count === posts) child.kill("SIGKILL");
      });
      expect(child.signalCode).toBe("SIGKILL");
    }
    const child = live(folder, reached(folder), NEVER);
    child.stdout.resume();
    expect(await ended(child)).toBe(0);
    const { missed } = await expectAllSettledOnce(folder);
    expect(missed).toBe(0);
    expect(Date.parse(reached(folder))).toBeLessThan(Date.parse(LAST));
  });
});
