import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mag, startMag } from "./mag";

const SAMPLES = join(__dirname, "../samples/minutes");
const NOW = "2025-11-18T12:00Z";

describe("mag chat, from a pipe", () => {
  let folder: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "mag-chat-"));
    const { status } = await mag([
      "minutes",
      "import",
      join(SAMPLES, "2025-11-18.zh.md"),
      "--data",
      folder,
      "--now",
      NOW,
    ]);
    expect(status).toBe(0);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const chat = (lines: readonly string[], ...more: string[]) =>
    mag(["chat", "--data", folder, "--now", NOW, ...more], `${lines.join("\n")}\n`);

  it("answers each line in order, and ends at the end of the input", async () => {
    const { status, stdout, stderr } = await chat(
      ["/mag zone", "hello", "shall we say 14:00 UTC?", "/mag zone Geneva"],
      "--zone",
      "Asia/Shanghai",
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [zone, time, set] = ["Shanghai", "22:00", "Zurich"].map((words) => stdout.indexOf(words));
    expect(zone).toBeGreaterThan(-1);
    expect(time).toBeGreaterThan(zone!);
    expect(set).toBeGreaterThan(time!);
  });

  it("shows what comes next in the zone that was given, and invents no meeting", async () => {
    const shanghai = (await chat(["/mag next-meeting"], "--zone", "Asia/Shanghai")).stdout;
    expect(shanghai).toContain("No next meeting of");
    expect(shanghai).toMatch(/19 November 2025[^\n]*12:00/u);
    expect(shanghai).toContain("04:00 UTC");
    const newYork = (await chat(["/mag next-meeting"], "--zone", "America/New_York")).stdout;
    expect(newYork).toMatch(/18 November 2025[^\n]*23:00/u);
  });

  it("answers in Chinese when the locale is Chinese", async () => {
    const { stdout } = await chat(["/mag next-meeting"], "--zone", "Asia/Shanghai", "--locale", "zh-CN");
    expect(stdout).toContain("2025年11月19日");
    expect(stdout).toContain("12:00");
  });

  it("says that only a simulated clock can be advanced, and what a duration is", async () => {
    const real = await mag(["chat", "--data", folder], "@advance PT1H\n");
    expect(real.stdout + real.stderr).toContain("--now");
    expect((await chat(["@advance tomorrow"])).stdout).toContain("PT24H");
  });

  /** The posts in a transcript: one string each, from the mark of where and when to the next. */
  const posts = (transcript: string): string[] => transcript.match(/^\[#general[^\n]*$[^[]*/gmu) ?? [];

  it("delivers every reminder once, in order of time, as the clock is advanced", async () => {
    const { stdout } = await chat(["/mag remind subscribe", "@advance P14D"]);
    const delivered = posts(stdout);
    const times = delivered.map((post) => /\d{4}-\d\d-\d\d \d\d:\d\d/u.exec(post)![0]);
    expect(times.length).toBeGreaterThan(8);
    expect(times).toEqual([...times].sort());
    expect(new Set(delivered).size).toBe(delivered.length);
    expect((await chat(["@advance P14D"])).stdout).not.toMatch(/^\[#general/mu);
  });

  it("delivers the rest, and none twice, when it is killed half-way and started again", async () => {
    const whole = posts((await chat(["/mag remind subscribe", "@advance P14D"])).stdout);
    rmSync(folder, { recursive: true, force: true });
    await mag(["minutes", "import", join(SAMPLES, "2025-11-18.zh.md"), "--data", folder, "--now", NOW]);

    const child = startMag(["chat", "--data", folder, "--now", NOW]);
    let first = "";
    await new Promise<void>((resolve) => {
      child.stdout!.on("data", (chunk: Buffer) => {
        first += chunk.toString("utf8");
        if (posts(first).length >= 3) child.kill("SIGKILL");
      });
      child.on("close", () => resolve());
      child.stdin!.write("/mag remind subscribe\n@advance P14D\n");
    });
    const rest = (await chat(["@advance P14D"])).stdout;
    const delivered = [...posts(first), ...posts(rest)].map((post) => post.trim());
    const about = (list: readonly string[]) => list.map((post) => /\b[EA]\d+\b/u.exec(post)?.[0]).sort();
    expect(about(delivered)).toEqual(about(whole));
  });

  it("refuses a second bot on the same data folder, but reads and imports beside the first", async () => {
    const first = startMag(["chat", "--data", folder, "--now", NOW]);
    try {
      await new Promise<void>((resolve) => {
        first.stdout!.once("data", () => resolve());
        first.stdin!.write("/mag help\n");
      });
      const second = await chat(["/mag help"]);
      expect(second.status).toBe(1);
      expect(second.stderr).toContain("another bot is running");
      const beside = await mag([
        "minutes",
        "import",
        join(SAMPLES, "2025-11-18.en.md"),
        "--data",
        folder,
        "--now",
        NOW,
      ]);
      expect(beside.status).toBe(0);
    } finally {
      first.kill("SIGKILL");
    }
  });
});
