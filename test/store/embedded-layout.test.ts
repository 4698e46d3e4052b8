import path from "node:path";
import { openEmbedded } from "../../src/store/embedded";
import { changeKey, deletedKey, documentKey, revisionKey, schemaKey } from "../../src/store/embedded-layout";
import { enter, leave } from "../../src/store/lmdb-environment";
import { put } from "./subject";
import { temporaryFolder } from "./temporary";

describe("the layout of the embedded store", () => {
  it("lists what was deleted under version 1, and remembers the latest of it", async () => {
    const { folder, remove } = await temporaryFolder();
    const file = path.join(folder, "mag.lmdb");
    const former = await enter(file);
    await former.transaction(() => {
      void former.put(schemaKey, "1");
      void former.put(revisionKey("people"), "1201");
      void former.put(documentKey("people", "a"), "[1,1]");
      void former.put(changeKey("people", 1, "a"), "");
      for (let n = 0; n < 1200; n++) {
        void former.put(deletedKey("people", `gone ${n}`), String(n + 2));
        void former.put(changeKey("people", n + 2, `gone ${n}`), "");
      }
    });
    await leave(file);
    const store = await openEmbedded(folder);
    try {
      expect(await store.since("people", 1)).toEqual({
        revision: 1201,
        isWhole: true,
        entries: [{ id: "a", value: 1 }],
      });
      expect(await store.since("people", 201)).toMatchObject({ isWhole: false });
      expect((await store.since("people", 201)).entries).toHaveLength(1000);
      await put(store, "people", { a: undefined });
      expect(await store.since("people", 201)).toEqual({ revision: 1202, isWhole: true, entries: [] });
      expect((await store.since("people", 202)).entries).toHaveLength(1000);
    } finally {
      await store.close();
      await remove();
    }
  });
});
