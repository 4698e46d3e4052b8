import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Minutes } from "../../src/minutes/types";
import { mag } from "./mag";

const SAMPLES = join(__dirname, "../samples/minutes");

describe("mag minutes", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mag-cli-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("reads a file to JSON, and stores nothing", async () => {
    const { status, stdout } = await mag([
      "minutes",
      "read",
      join(SAMPLES, "2025-11-18.zh.md"),
      "--json",
      "--data",
      join(folder, "data"),
    ]);
    const minutes = JSON.parse(stdout) as Minutes;
    expect(status).toBe(0);
    expect(minutes.actions.map(({ due }) => due && "start" in due && due.start).filter(Boolean)).toEqual([
      "2025-11-21",
      "2025-11-20",
    ]);
    expect(minutes.events.map(({ when }) => when.kind === "instant" && when.start)).toEqual(
      expect.arrayContaining(["2025-11-19T04:00Z", "2025-11-19T14:00Z", "2025-12-01T14:00Z"]),
    );
    expect((await mag(["minutes", "read", join(SAMPLES, "2025-11-18.en.md")])).stdout).toContain(
      "5 actions:",
    );
  });

  it("imports, says what is new, and changes nothing when it is done again", async () => {
    const data = ["--data", join(folder, "data"), "--now", "2025-11-18T12:00Z"];
    const file = join(SAMPLES, "2025-11-18.en.md");
    const first = await mag(["minutes", "import", file, ...data]);
    expect(first.stdout).toMatch(/\d+ new, 0 changed/u);
    const again = await mag(["minutes", "import", file, ...data]);
    expect(again.stdout).toContain("Nothing new");
    const other = await mag(["minutes", "import", join(SAMPLES, "2025-11-18.zh.md"), ...data]);
    expect(other.stdout).toMatch(/^0 new/u);
  });

  it.each([
    ["an empty file", Buffer.alloc(0), /empty|no text/iu],
    ["a binary file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 255, 254, 0, 0, 9]), /text/iu],
    ["50 MB of text", Buffer.alloc(50_000_000, "x\n"), /larger|large/iu],
  ])("refuses %s with one clear line and status 1", async (_, bytes, reason) => {
    const file = join(folder, "bad.txt");
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = await mag(["minutes", "read", file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("bad.txt");
    expect(stderr).toMatch(reason);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("answers in the language that is asked for, mistakes included", async () => {
    const data = ["--data", join(folder, "data"), "--now", "2025-11-18T12:00Z"];
    const file = join(SAMPLES, "2025-11-18.en.md");
    const { stdout } = await mag(["minutes", "import", file, "--locale", "zh", ...data]);
    expect(stdout).toContain("2025年11月19日星期三 14:00 UTC");
    expect(stdout).toMatch(/^新增 \d+ 项，变更 0 项/u);
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const { status, stderr } = await mag(["minutes", "read", empty, "--locale", "fr-CA"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/empty\.txt: .*(?:vide|texte)/u);
  });

  it("imports none of several files when one cannot be read", async () => {
    const data = ["--data", join(folder, "data")];
    const good = join(SAMPLES, "2025-11-18.en.md");
    const { status, stderr } = await mag(["minutes", "import", good, join(folder, "missing.txt"), ...data]);
    expect(status).toBe(1);
    expect(stderr).toContain("there is no such file");
    expect((await mag(["minutes", "import", good, ...data])).stdout).toMatch(/\d+ new, 0 changed/u);
  });

  it("refuses a data folder that is none", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "not a folder");
    const { status, stderr } = await mag([
      "minutes",
      "import",
      join(SAMPLES, "2025-11-18.en.md"),
      "--data",
      file,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain("--data");
  });
});

describe("mag, used wrongly", () => {
  it.each([
    [["frobnicate"], /there is no "mag frobnicate"/u],
    [[], /say what to do/u],
    [["minutes"], /"read" or "import"/u],
    [["times", "--now", "yesterday"], /--now wants/u],
    [["chat", "--nonsense"], /nonsense/u],
  ])("says so with status 2: %p", async (args, words) => {
    const { status, stderr } = await mag(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr).toContain("mag minutes import");
  });

  it("names a variable that is wrong, and what it wants", async () => {
    const { status, stderr } = await mag(["doctor"], "", { PORT: "http", SLACK_BOT_TOKEN: "secret-of-mine" });
    expect(status).toBe(1);
    expect(stderr).toContain("PORT");
    expect(stderr).toContain("SLACK_BOT_TOKEN");
    expect(stderr).not.toContain("secret-of-mine");
  });
});
