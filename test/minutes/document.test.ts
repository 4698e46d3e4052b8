import { read, readDocument } from "../../src/minutes";
import { refusal } from "./refusal";

describe("a document that holds no minutes", () => {
  it.each([
    ["an empty file", new Uint8Array(), "error.minutes.empty"],
    ["nothing but blanks and signs", Buffer.from(" \n\t\r\n---\n"), "error.minutes.empty"],
    [
      "an image",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]),
      "error.minutes.binary",
    ],
    ["50 MB of text", new Uint8Array(50_000_000).fill(0x61), "error.minutes.too-large"],
    ["a text without a date", Buffer.from("Minutes\n\n- Hello there.\n"), "error.minutes.undated"],
  ])("is refused when it is %s", async (_, bytes, id) => {
    expect(await refusal(() => readDocument(bytes, "minutes.txt"))).toBe(id);
  });

  it("is refused when it is nothing but dates", async () => {
    const text = `MAG meeting 4, 20 February 2024\n\n${"- We meet on 3 May at 14:00 UTC.\n".repeat(30_000)}`;
    expect(await refusal(() => read(text))).toBe("error.minutes.crowded");
  });

  it("is refused as text, too", async () => {
    expect(await refusal(() => read("a".repeat(5_000_001)))).toBe("error.minutes.too-large");
    expect(await refusal(() => read(""))).toBe("error.minutes.empty");
  });
});

describe("a document without a date", () => {
  it("takes the one that is given, and warns", () => {
    const minutes = read("MAG meeting 4\n\n- The call will be on 3 March at 14:00 UTC.\n", {
      documentDate: "2024-02-20",
    });
    expect(minutes.meeting).toMatchObject({
      group: "MAG",
      number: 4,
      when: { kind: "date", start: "2024-02-20" },
    });
    expect(minutes.events.map(({ when }) => when)).toEqual([{ kind: "instant", start: "2024-03-03T14:00Z" }]);
    expect(minutes.warnings.map(({ code }) => code)).toEqual(["meeting-date-assumed"]);
  });
});

describe("line ends", () => {
  it.each([["\r\n"], ["\r"], ["\u2028"]])("of every kind count lines the same (%j)", (end) => {
    const text = ["MAG meeting 4, 20 February 2024", "", "Actions", "", "- Ana to write by 1 March"];
    expect(read(text.join(end))).toEqual(read(text.join("\n")));
  });
});
