import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mag } from "./mag";

const NOW = "2025-11-18T12:00Z";

describe("mag backup, restore and export", () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mag-backup-"));
    await mag([
      "minutes",
      "import",
      join(__dirname, "../samples/minutes/2025-11-18.en.md"),
      "--data",
      at("one"),
      "--now",
      NOW,
    ]);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const ask = async (line: string, data: string, as = "you") =>
    (await mag(["chat", "--data", at(data), "--now", NOW, "--as", as], `${line}\n`)).stdout;

  it("moves everything to another folder: ids, what people did, what they set", async () => {
    await ask("/mag action done A3", "one");
    await ask("/mag zone Geneva", "one");
    expect((await mag(["backup", at("all.jsonl"), "--data", at("one")])).status).toBe(0);
    const restored = await mag(["restore", at("all.jsonl"), "--data", at("two")]);
    expect({ status: restored.status, stdout: restored.stdout }).toEqual({ status: 0, stdout: "" });
    for (const line of ["/mag actions all", "/mag next-meeting", "/mag zone"])
      expect(await ask(line, "two")).toBe(await ask(line, "one"));
  });

  it("refuses to restore over what is there, and leaves no half of a backup behind", async () => {
    await mag(["backup", at("all.jsonl"), "--data", at("one")]);
    const over = await mag(["restore", at("all.jsonl"), "--data", at("one")]);
    expect(over.status).toBe(1);
    expect(over.stderr).toContain("not empty");
    const torn = readFileSync(at("all.jsonl"), "utf8").split("\n").slice(0, -2).join("\n");
    writeFileSync(at("torn.jsonl"), torn);
    expect((await mag(["restore", at("torn.jsonl"), "--data", at("three")])).stderr).toContain(
      "the end is missing",
    );
    expect((await mag(["restore", at("none.jsonl"), "--data", at("four")])).stderr).toContain("no such file");
    expect((await mag(["backup", at("nowhere/all.jsonl"), "--data", at("one")])).status).toBe(1);
    expect(existsSync(at("nowhere/all.jsonl.partial"))).toBe(false);
  });

  it("exports all that concerns one person, and nothing of others", async () => {
    await ask("/mag zone Geneva", "one", "amina");
    await ask("/mag remind me all", "one", "amina");
    await ask("/mag zone Shanghai", "one", "wei");
    const { stdout } = await mag(["export", "--user", "console:amina", "--data", at("one")]);
    const found = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { collection: string });
    expect(new Set(found.map(({ collection }) => collection))).toEqual(
      new Set(["people", "schedule", "subscriptions"]),
    );
    expect(stdout).not.toContain("wei");
    expect((await mag(["export", "--user", "amina", "--data", at("one")])).status).toBe(2);
  });
});
