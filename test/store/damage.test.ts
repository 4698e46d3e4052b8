import fs from "node:fs";
import path from "node:path";
import { open } from "lmdb";
import { openEmbedded } from "../../src/store/embedded";
import { SCHEMA_VERSION, schemaKey } from "../../src/store/embedded-layout";
import type { StoreError } from "../../src/store/port";
import { lines, run } from "./process";
import { seeded } from "./seeded";
import { put } from "./subject";
import { temporaryFolder } from "./temporary";

const PAGE = 4096;
const DOCUMENTS = Object.fromEntries(
  Array.from({ length: 400 }, (_, n) => [
    `id${n}`,
    { n, text: "minutes ".repeat(n % 9 === 0 ? 900 : n % 40) },
  ]),
);

describe("a data folder", () => {
  let folder: string;
  let file: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ folder, remove } = await temporaryFolder());
    file = path.join(folder, "mag.lmdb");
  });

  afterEach(() => remove());

  async function fill(): Promise<Buffer> {
    const store = await openEmbedded(folder);
    await put(store, "documents", DOCUMENTS);
    await put(store, "documents", { id7: undefined });
    await put(store, "documents", { id7: DOCUMENTS.id7 });
    await store.close();
    return fs.readFileSync(file);
  }

  /** The code with which opening or reading is refused; undefined when all documents are there. */
  async function refusal(): Promise<string | undefined> {
    try {
      const store = await openEmbedded(folder);
      try {
        const documents = await store.range("documents");
        expect(Object.fromEntries(documents.map(({ id, value }) => [id, value]))).toEqual(DOCUMENTS);
      } finally {
        await store.close();
      }
      return undefined;
    } catch (error) {
      if ((error as Error).name !== "StoreError") throw error;
      return (error as StoreError).code;
    }
  }

  it("is made, with the folders above it, when it is not there", async () => {
    folder = path.join(folder, "a", "b");
    await (await openEmbedded(folder)).close();
    expect(fs.existsSync(path.join(folder, "mag.lmdb"))).toBe(true);
  });

  it.each([
    ["empty", Buffer.alloc(0)],
    ["text", Buffer.from("not a database\n".repeat(2000))],
    ["zeros", Buffer.alloc(64 * PAGE)],
    ["too short for a head", Buffer.alloc(100, 7)],
  ])("whose data file is %s is damaged, and stays as it is", async (_, content) => {
    fs.writeFileSync(file, content);
    expect(await refusal()).toBe("damaged");
    expect(fs.readFileSync(file).equals(content)).toBe(true);
    expect(fs.readdirSync(folder)).toEqual(["mag.lmdb"]);
  });

  it("whose data file is a folder is damaged", async () => {
    fs.mkdirSync(file);
    expect(await refusal()).toBe("damaged");
  });

  it("that is a file is damaged, and stays as it is", async () => {
    folder = path.join(folder, "data");
    fs.writeFileSync(folder, "text");
    expect(await refusal()).toBe("damaged");
    expect(fs.readFileSync(folder, "utf8")).toBe("text");
  });

  it("whose data file was cut short is damaged, wherever it was cut", async () => {
    const whole = await fill();
    const random = seeded(1);
    const lengths = [
      1,
      4095,
      PAGE,
      PAGE + 100,
      2 * PAGE,
      3 * PAGE,
      whole.length / 2,
      whole.length - 3 * PAGE,
    ];
    for (const length of [...lengths, ...Array.from({ length: 20 }, () => random(whole.length - 3 * PAGE))]) {
      const cut = whole.subarray(0, length);
      fs.writeFileSync(file, cut);
      expect([length, await refusal()]).toEqual([length, "damaged"]);
      expect(fs.readFileSync(file).equals(cut)).toBe(true);
    }
  });

  it("with garbage in pages of its file is refused, or whole where nothing was on them; it never ends the process", async () => {
    const whole = await fill();
    const pages = whole.length / PAGE;
    const random = seeded(2);
    const refusals = [];
    for (let round = 0; round < 60; round++) {
      const broken = Buffer.from(whole);
      const page = 2 + random(pages - 2);
      const from = page * PAGE + random(round % 2 ? 1 : 64);
      for (let at = from; at < Math.min(from + (round % 3 ? PAGE : 24), broken.length); at++)
        broken[at] = random(256);
      fs.writeFileSync(file, broken);
      refusals.push(await refusal());
    }
    expect(refusals.filter((code) => code === "damaged").length).toBeGreaterThan(40);
    expect(new Set(refusals)).toEqual(new Set(["damaged", undefined]));
  });

  it("is not taken for damaged while another process writes without pause", async () => {
    const writer = run("child.ts", [JSON.stringify({ driver: "embedded", folder }), "write", "0"]);
    let opened = 0;
    const opening: Promise<void>[] = [];
    await lines(writer, (_, count) => {
      if (count % 20 !== 0 || count > 2000) return;
      opening.push(
        openEmbedded(folder)
          .then((store) => store.close())
          .then(() => {
            opened++;
            if (opened === 100) writer.kill("SIGKILL");
          }),
      );
    });
    await Promise.all(opening);
    expect(opened).toBe(100);
  });

  it("written by a newer version is left alone", async () => {
    await fill();
    const raw = open({ path: file, noSubdir: true, keyEncoding: "binary", encoding: "string" });
    await raw.put(schemaKey, String(SCHEMA_VERSION + 1));
    await raw.close();
    const before = fs.readFileSync(file);
    expect(await refusal()).toBe("newer");
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it("that is another program's database is not taken over", async () => {
    const raw = open({ path: file, noSubdir: true, keyEncoding: "binary", encoding: "string" });
    await raw.put(Buffer.from("theirs"), "1");
    await raw.close();
    expect(await refusal()).toBe("damaged");
  });

  it("that would lie in a file, not in a folder, is refused as one that cannot be written", async () => {
    const below = path.join(folder, "notes.txt");
    fs.writeFileSync(below, "");
    folder = path.join(below, "data");
    expect(await refusal()).toBe("not-writable");
  });

  it("that cannot be written is refused as such", async () => {
    if (process.getuid?.() !== 0) {
      fs.chmodSync(folder, 0o555);
      expect(await refusal()).toBe("not-writable");
      fs.chmodSync(folder, 0o755);
    } else if (process.platform === "linux") {
      // Permissions do not bind root, but nobody makes a folder here.
      folder = "/sys/mag-store";
      expect(await refusal()).toBe("not-writable");
    } else console.warn("skipped: as root on this system no folder is known that cannot be written");
  });
});
