import type { Time } from "../../src/times/types";
import { mag } from "./mag";

describe("mag times", () => {
  it("answers each line of JSON with one line, in order", async () => {
    const lines = [
      { text: "12 月 1 日协调世界时 14:00", now: "2025-11-18T11:00Z" },
      { text: "nothing here", now: "2025-11-18T11:00Z", zone: "Asia/Shanghai", locale: "zh" },
      { text: "14:00 UTC", now: "2025-11-18T09:00:00-05:00", zone: "America/New_York" },
    ];
    const { status, stdout, stderr } = await mag(
      ["times", "--jsonl"],
      lines.map((line) => JSON.stringify(line)).join("\n"),
    );
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { times: Time[] });
    expect(answers.map(({ times }) => times.map(({ when }) => when))).toEqual([
      [{ kind: "instant", start: "2025-12-01T14:00Z" }],
      [],
      [{ kind: "instant", start: "2025-11-18T14:00Z" }],
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("names the line that is none", async () => {
    const { status, stderr } = await mag(
      ["times", "--jsonl"],
      '{"text":"14:00 UTC","now":"2025-11-18T11:00Z"}\nnot json\n',
    );
    expect(status).toBe(1);
    expect(stderr).toContain("line 2");
  });

  it("shows the times of a text, to people and to programs", async () => {
    const text = "Call at 14:00 UTC on 9 December 2025.";
    expect((await mag(["times", "--now", "2025-11-18T12:00Z"], text)).stdout).toContain("2025-12-09T14:00Z");
    const { stdout } = await mag(["times", "--now", "2025-11-18T12:00Z", "--json"], text);
    expect((JSON.parse(stdout) as { times: Time[] }).times).toHaveLength(1);
  });

  it("refuses a zone that is none, with status 2", async () => {
    const { status, stderr } = await mag(["times", "--zone", "Europe/Geneba"], "14:00");
    expect(status).toBe(2);
    expect(stderr).toContain("Geneba");
  });
});
