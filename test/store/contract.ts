import type { Store } from "../../src/store/port";
import { changeContract } from "./contract-changes";
import { collectionContract } from "./contract-collections";
import { documentContract } from "./contract-documents";
import { processContract } from "./contract-processes";
import { increment, key, type Subject } from "./subject";

/** What the test at hand works on. */
export type Current = () => {
  subject: Subject;
  store: Store;
  /** Opens the same state once more; closed after the test. */
  open: () => Promise<Store>;
};

/**
 * What every driver of the store promises. `create` gives a state of its own for each test.
 * @param name of the driver, for the report.
 */
export function storeContract(name: string, create: () => Promise<Subject>): void {
  describe(`the ${name} store`, () => {
    let subject: Subject;
    let store: Store;
    const opened: Store[] = [];

    const open = async (): Promise<Store> => {
      const another = await subject.open();
      opened.push(another);
      return another;
    };

    beforeEach(async () => {
      subject = await create();
      store = await open();
    });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((one) => one.close()));
      await subject.dispose();
    });

    const current: Current = () => ({ subject, store, open });

    documentContract(current);
    changeContract(current);
    processContract(current);
    collectionContract(current, async () => {
      const another = await create();
      const target = await another.open();
      return {
        store: target,
        dispose: async () => {
          await target.close();
          await another.dispose();
        },
      };
    });

    it("refuses to serve once it is closed", async () => {
      const another = await open();
      await another.close();
      await another.close();
      await expect(another.get(key("people", "a"))).rejects.toThrow("closed");
      await expect(increment(another)).rejects.toThrow("closed");
      expect(await store.get(key("people", "a"))).toBeUndefined();
    });

    it("ends the updates under way before it closes", async () => {
      const another = await open();
      const writes = Array.from({ length: 20 }, () => increment(another));
      await another.close();
      await Promise.all(writes);
      expect(await store.get(key("counters", "counter"))).toBe(20);
    });
  });
}
