import { Readable } from "node:stream";
import { type Input, inputOf, LONGEST_LINE_BYTES, linesOf } from "../../../src/chat/console/input";

describe("a line", () => {
  it.each([
    ["/mag actions mine", "actions mine"],
    ["/MAG time 14:00 UTC", "time 14:00 UTC"],
    ["  /mag  help ", "help"],
    ["／mag 帮助", "帮助"],
    ["／ＭＡＧ\u3000actions", "actions"],
    ["/mag", ""],
  ])("%p is a command", (line, words) => {
    expect(inputOf(line)).toEqual({ kind: "command", line: words });
  });

  it.each(["/magic", "/ mag", "say /mag help", "mag help", "@advanced PT1H", "//mag"])(
    "%p is a message",
    (line) => {
      expect(inputOf(line)).toEqual({ kind: "message", text: line });
    },
  );

  it("may move the clock, or hold nothing", () => {
    expect(inputOf("@advance PT24H")).toEqual({ kind: "advance", duration: "PT24H" });
    expect(inputOf("@ADVANCE")).toEqual({ kind: "advance", duration: "" });
    expect(inputOf(" \t ")).toEqual({ kind: "nothing" });
  });
});

describe("a stream", () => {
  const read = async (...chunks: (string | Buffer)[]): Promise<Input[]> => {
    const found: Input[] = [];
    for await (const input of linesOf(Readable.from(chunks))) found.push(input);
    return found;
  };

  it("is read line by line, wherever its chunks end, the last line with or without a line feed", async () => {
    const bytes = Buffer.from("你好\r\n/mag help\nlast");
    const expected = [
      { kind: "message", text: "你好" },
      { kind: "command", line: "help" },
      { kind: "message", text: "last" },
    ];
    expect(await read(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(expected);
    expect(await read(bytes, "\n")).toEqual(expected);
    expect(await read("\ufeff你好\n")).toEqual([{ kind: "message", text: "你好" }]);
  });

  it("may hold a line that is too long, which is counted and not kept", async () => {
    const megabyte = "x".repeat(1 << 20);
    expect(await read(...Array<string>(50).fill(megabyte), "\n/mag help\n")).toEqual([
      { kind: "too-long", bytes: 50 << 20 },
      { kind: "command", line: "help" },
    ]);
    expect(await read("x".repeat(LONGEST_LINE_BYTES))).toMatchObject([{ kind: "message" }]);
  });

  it("may hold bytes that are no text", async () => {
    expect(await read(Buffer.from([0xff, 0xfe, 0x00, 0x0a]))).toEqual([
      { kind: "message", text: "\ufffd\ufffd\u0000" },
    ]);
  });
});
