import { once } from "node:events";
import { Agenda } from "../../src/agenda/agenda";
import type { Minutes } from "../../src/minutes/types";
import { freshPrefix, redisForTests } from "../redis";
import { openAddress } from "../store/address";
import { ended, run } from "../store/process";
import type { Address } from "../store/subject";
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

const contentOf = async (address: Address): Promise<unknown> => {
  const store = await openAddress(address);
  try {
    const { meetings, actions, minutes } = await new Agenda(store).view();
    return { meetings, actions, minutes };
  } finally {
    await store.close();
  }
};

interface Place {
  address: Address;
  remove(): Promise<void>;
}

async function embedded(): Promise<Place> {
  const { folder, remove } = await temporaryFolder();
  return { address: { driver: "embedded", folder }, remove };
}

let redis: Awaited<ReturnType<typeof redisForTests>> | undefined;

async function onRedis(): Promise<Place> {
  redis ??= await redisForTests();
  const address: Address = { driver: "redis", url: redis.url, prefix: freshPrefix() };
  return { address, remove: async () => undefined };
}

afterAll(() => redis?.stop());

describe.each([
  ["an embedded store", embedded],
  ["Redis", onRedis],
])("processes that import at once into %s", (_, open) => {
  let place: Place;
  beforeEach(async () => {
    place = await open();
  });
  afterEach(() => place.remove());

  /** What is there after each of several processes imported its documents, all at the same time. */
  async function afterAllOf(...each: Minutes[][]): Promise<unknown> {
    const children = each.map(() => run("../agenda/import-child.ts", [JSON.stringify(place.address)]));
    await Promise.all(children.map((child) => once(child.stdout!, "data")));
    for (const [at, child] of children.entries())
      child.stdin!.end(each[at]!.map((minutes) => `${JSON.stringify(minutes)}\n`).join(""));
    expect(await Promise.all(children.map(ended))).toEqual(each.map(() => 0));
    return contentOf(place.address);
  }

  async function afterOne(...minutes: Minutes[]): Promise<unknown> {
    const alone = await open();
    const store = await openAddress(alone.address);
    for (const one of minutes) await new Agenda(store).importMinutes(one, NOW);
    await store.close();
    const content = await contentOf(alone.address);
    await alone.remove();
    return content;
  }

  it("leave the same as one, when it is the same file", async () => {
    const same = [documents[0]!];
    expect(await afterAllOf(same, same, same)).toEqual(await afterOne(documents[0]!));
  });

  it("leave one set of records, when they are two language versions", async () => {
    const [english, chinese] = [[documents[0]!], [documents[1]!]];
    const all = (await afterAllOf(english, chinese, english)) as { meetings: object[]; actions: object[] };
    const orders = [
      await afterOne(documents[0]!, documents[1]!),
      await afterOne(documents[1]!, documents[0]!),
    ];
    expect(orders).toContainEqual(all);
    expect(all.meetings).toHaveLength(9);
    expect(all.actions).toHaveLength(8);
  });
});
