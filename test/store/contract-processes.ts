import type { Current } from "./contract";
import { ended, lines, run } from "./process";
import { seeded } from "./seeded";
import { key } from "./subject";

const ROUNDS = 5;

/** The part of the contract that needs processes beside this one. */
export function processContract(current: Current): void {
  describe("with several processes", () => {
    const child = (task: string, number: number): ReturnType<typeof run> =>
      run("child.ts", [JSON.stringify(current().subject.address), task, String(number)]);

    it("loses none of 1,000 increments made at once, and follows them meanwhile", async () => {
      const { store } = current();
      const children = Array.from({ length: 4 }, () => child("increment", 250));
      let revision = 0;
      let seen: unknown;
      let running = true;
      const all = Promise.all(children.map(ended)).finally(() => {
        running = false;
      });
      while (running) {
        const changes = await store.since("counters", revision);
        expect(changes.revision).toBeGreaterThanOrEqual(revision);
        if (changes.entries.length > 0) seen = changes.entries[0]!.value;
        revision = changes.revision;
        expect(seen ?? 0).toBe(revision);
        await new Promise(setImmediate);
      }
      expect(await all).toEqual([0, 0, 0, 0]);
      expect(await store.get(key("counters", "counter"))).toBe(1000);
      expect(await store.revision("counters")).toBe(1000);
    });

    it("keeps every acknowledged write over kill -9, and nothing by halves", async () => {
      const { store } = current();
      const random = seeded(20_251_118);
      const acknowledged: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const victim = child("write", round * 1_000_000);
        const last = 1 + random(400);
        const told = await lines(victim, (_, count) => {
          if (count === last) victim.kill("SIGKILL");
        });
        expect(await ended(victim)).toBe("SIGKILL");
        expect(told.length).toBeGreaterThanOrEqual(last);
        acknowledged.push(...told.map(Number));
      }
      const [left, right] = [await store.range<number>("left"), await store.range<string>("right")];
      const kept = new Set(left.map(({ value }) => value));
      expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
      expect(right.map(({ value }) => value)).toEqual(left.map(({ value }) => `text ${value}`));
      expect((await store.since("left", 0)).entries).toHaveLength(left.length);
      expect(await store.revision("left")).toBe(left.length);
    });
  });
}
