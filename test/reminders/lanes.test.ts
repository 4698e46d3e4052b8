import { inLanes } from "../../src/reminders/lanes";

/** Work that ends when it is told to. */
class Works {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, (error?: Error) => void>();

  readonly begin = (item: string): Promise<void> =>
    new Promise((resolve, reject) => {
      this.begun.push(item);
      this.ends.set(item, (error) => (error ? reject(error) : resolve()));
    });

  async end(item: string, error?: Error): Promise<void> {
    this.ends.get(item)!(error);
    await new Promise(setImmediate);
  }
}

const lane = (item: string): string => item[0]!;

describe("work in lanes", () => {
  it("begins as much as may be under way, in order, and one item a lane", async () => {
    const works = new Works();
    const done = inLanes(["a1", "a2", "b1", "c1"], lane, 2, works.begin);
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
    await inLanes(["b1", "a1", "b2", "a2"], lane, 1, async (item) => void begun.push(item));
    expect(begun).toEqual(["b1", "a1", "b2", "a2"]);
  });

  it("ends what is under way before it says that something failed", async () => {
    const works = new Works();
    const outcome = inLanes(["a1", "b1", "b2"], lane, 2, works.begin).catch((error: unknown) => error);
    const failure = new Error("no");
    await works.end("a1", failure);
    await works.end("b1");
    expect(works.begun).toEqual(["a1", "b1", "b2"]);
    await works.end("b2");
    expect(await outcome).toBe(failure);
  });
});
