import { inLanes } from "../../src/reminders/lanes";

const turn = (): Promise<void> => new Promise(setImmediate);

/** Work that ends when it is told to. */
class Works {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, (error?: Error) => void>();
  private readonly frees = new Map<string, () => void>();

  readonly begin = (item: string, free: () => void): Promise<void> =>
    new Promise((resolve, reject) => {
      this.begun.push(item);
      this.frees.set(item, free);
      this.ends.set(item, (error) => (error ? reject(error) : resolve()));
    });

  async free(item: string): Promise<void> {
    this.frees.get(item)!();
    await turn();
  }

  async end(item: string, error?: Error): Promise<void> {
    this.ends.get(item)!(error);
    await turn();
  }
}

/** Supplies one batch after another, and counts how often it was asked. */
class Supplies {
  asked = 0;

  constructor(private readonly batches: (string[] | Error)[]) {}

  readonly next = async (): Promise<string[]> => {
    this.asked++;
    const batch = this.batches.shift() ?? [];
    if (batch instanceof Error) throw batch;
    return batch;
  };
}

const lane = (item: string): string => item[0]!;
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => name + n);

describe("work in lanes", () => {
  let works: Works;

  beforeEach(() => {
    works = new Works();
  });

  const doing = (
    width: number,
    ...batches: (string[] | Error)[]
  ): { done: Promise<void>; supplies: Supplies } => {
    const supplies = new Supplies(batches);
    return { done: inLanes({ supply: supplies.next, lane, width, work: works.begin }), supplies };
  };

  it("begins as much as may be under way, in order, and one item a lane", async () => {
    const { done } = doing(2, ["a1", "a2", "b1", "c1"]);
    await turn();
    expect(works.begun).toEqual(["a1", "b1"]);
    await works.end("b1");
    expect(works.begun).toEqual(["a1", "b1", "c1"]);
    await works.end("a1");
    expect(works.begun).toEqual(["a1", "b1", "c1", "a2"]);
    await works.end("c1");
    await works.end("a2");
    await done;
  });

  it("keeps the order of the queue where only one thing may be under way", async () => {
    const begun: string[] = [];
    const { next } = new Supplies([
      ["b1", "a1"],
      ["b2", "a2"],
    ]);
    await inLanes({ supply: next, lane, width: 1, work: async (item) => void begun.push(item) });
    expect(begun).toEqual(["b1", "a1", "b2", "a2"]);
  });

  it("begins the next of a lane as soon as the one before is out of the way, and ends with both", async () => {
    const { done } = doing(1, ["a1", "a2", "b1"]);
    await turn();
    await works.free("a1");
    expect(works.begun).toEqual(["a1", "a2"]);
    await works.end("a1");
    expect(works.begun).toEqual(["a1", "a2"]);
    await works.free("a2");
    await works.end("b1");
    const isDone = jest.fn();
    void done.then(isDone);
    await turn();
    expect(isDone).not.toHaveBeenCalled();
    await works.end("a2");
    await done;
  });

  it("asks for more when few are left to begin, and no more once there were none", async () => {
    const { done, supplies } = doing(1, numbered("a", 102), numbered("b", 1));
    await turn();
    expect([works.begun, supplies.asked]).toEqual([["a0"], 1]);
    await works.end("a0");
    await works.end("a1");
    expect([works.begun, supplies.asked]).toEqual([["a0", "a1", "a2"], 2]);
    for (const item of [...numbered("a", 102).slice(2), "b0"]) await works.end(item);
    await done;
    expect(supplies.asked).toBe(3);
  });

  it("is over at once when there is nothing", async () => {
    const { done, supplies } = doing(2);
    await done;
    expect(supplies.asked).toBe(1);
  });

  it("ends what is under way before it says that something failed", async () => {
    const { done } = doing(2, ["a1", "b1", "b2"]);
    const outcome = done.catch((error: unknown) => error);
    const failure = new Error("no");
    await turn();
    await works.end("a1", failure);
    await works.end("b1");
    expect(works.begun).toEqual(["a1", "b1", "b2"]);
    await works.end("b2");
    expect(await outcome).toBe(failure);
  });

  it("gives up what is left when as much failed as may be under way, and asks for nothing more", async () => {
    const { done, supplies } = doing(2, numbered("a", 101).concat("b1", "c1"), ["d1"]);
    const outcome = done.catch((error: unknown) => error);
    const failure = new Error("no");
    await turn();
    await works.free("a0");
    await works.end("b1", failure);
    await works.end("a0", new Error("nor this"));
    await works.end("a1");
    expect(await outcome).toBe(failure);
    expect(works.begun).toEqual(["a0", "b1", "a1"]);
    expect(supplies.asked).toBe(1);
  });

  it("does what was supplied when no more can be had, and then says why", async () => {
    const failure = new Error("away");
    const { done } = doing(1, ["a1", "a2"], failure);
    const outcome = done.catch((error: unknown) => error);
    await turn();
    await works.end("a1");
    await works.end("a2");
    expect(await outcome).toBe(failure);
    expect(works.begun).toEqual(["a1", "a2"]);
  });
});
