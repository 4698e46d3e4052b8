import { once } from "node:events";
import { Agenda } from "../../src/agenda/agenda";
import type { Minutes } from "../../src/minutes/types";
import { openEmbedded } from "../../src/store/embedded";
import { ended, run } from "../store/process";
import { temporaryFolder } from "../store/temporary";
import { actionAt, eventAt, minutesWith, NOW } from "./support";

const documents: Minutes[] = ["en", "zh-Hans"].map((language) =>
  minutesWith({
    language,
    actions: Array.from({ length: 8 }, (_, at) => actionAt(10 + at, `WG-${at} (${language}) to report`)),
    events: Array.from({ length: 8 }, (_, at) =>
      eventAt(26 + at, `WG-${at} (${language})`, `2025-12-0${at + 1}`),
    ),
  }),
);

const contentOf = async (folder: string): Promise<unknown> => {
  const store = await openEmbedded(folder);
  try {
    const { meetings, actions, minutes } = await new Agenda(store).view();
    return { meetings, actions, minutes };
  } finally {
    await store.close();
  }
};

describe("two processes that import at once", () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    place = await temporaryFolder();
  });
  afterEach(() => place.remove());

  /** What is there after each of two processes imported its documents, both at the same time. */
  async function afterBoth(...each: [Minutes[], Minutes[]]): Promise<unknown> {
    const children = each.map(() => run("../agenda/import-child.ts", [place.folder]));
    await Promise.all(children.map((child) => once(child.stdout!, "data")));
    for (const [at, child] of children.entries())
      child.stdin!.end(each[at]!.map((minutes) => `${JSON.stringify(minutes)}\n`).join(""));
    expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
    return contentOf(place.folder);
  }

  async function afterOne(...minutes: Minutes[]): Promise<unknown> {
    const alone = await temporaryFolder();
    const store = await openEmbedded(alone.folder);
    for (const one of minutes) await new Agenda(store).importMinutes(one, NOW);
    await store.close();
    const content = await contentOf(alone.folder);
    await alone.remove();
    return content;
  }

  it("leave the same as one, when it is the same file", async () => {
    expect(await afterBoth([documents[0]!], [documents[0]!])).toEqual(await afterOne(documents[0]!));
  });

  it("leave one set of records, when they are two language versions", async () => {
    const both = (await afterBoth([documents[0]!], [documents[1]!])) as {
      meetings: object[];
      actions: object[];
    };
    const orders = [
      await afterOne(documents[0]!, documents[1]!),
      await afterOne(documents[1]!, documents[0]!),
    ];
    expect(orders).toContainEqual(both);
    expect(both.meetings).toHaveLength(9);
    expect(both.actions).toHaveLength(8);
  });
});
