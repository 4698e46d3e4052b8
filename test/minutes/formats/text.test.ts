import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../../src/errors";
import { decode } from "../../../src/minutes/formats/text";

const sample = (name: string): string => readFileSync(join(__dirname, "../../samples/minutes", name), "utf8");

/** Encodes in any encoding that TextDecoder knows, by turning its table round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (!character.includes("\uFFFD")) table.set(character, [byte]);
  }
  if (encoding === "gb18030")
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++)
        table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le");
  return littleEndian ? bytes : Buffer.from(bytes).swap16();
};

describe("a text file", () => {
  it("is read as UTF-8, with and without a byte order mark", () => {
    const text = sample("2025-11-18.ar.txt");
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(`\uFEFF${text}`))).toBe(text);
  });

  it.each([
    ["little-endian, marked", true, true],
    ["big-endian, marked", false, true],
    ["little-endian", true, false],
    ["big-endian", false, false],
  ])("is read as UTF-16, %s", (_, littleEndian, mark) => {
    for (const name of ["2025-11-18.zh.md", "2025-11-18.en.md"])
      expect(decode(utf16(sample(name), littleEndian, mark))).toBe(sample(name));
  });

  it.each([
    ["gb18030", "2025-11-18.zh.md"],
    ["windows-1251", "2025-11-18.ru.md"],
    ["koi8-r", "2025-11-18.ru.md"],
    ["windows-1252", "2025-11-18.fr.txt"],
    ["windows-1252", "2025-11-18.es.txt"],
    ["windows-1256", "2025-11-18.ar.txt"],
  ])("is read in %s (%s)", (encoding, name) => {
    const bytes = encode(sample(name), encoding);
    const once = new TextDecoder(encoding).decode(bytes);
    expect(once.replaceAll("?", "").length).toBeGreaterThan(sample(name).length * 0.98);
    expect(decode(bytes)).toBe(once);
  });

  it("is read in Big5", () => {
    const text = "會議紀要：請各成員在 11 月 15 日前完成報名，並將名單提交秘書處。";
    const doubled = (lead: number, trail: number): string =>
      new TextDecoder("big5").decode(Uint8Array.of(lead, trail));
    const table = new Map<string, number[]>();
    for (let lead = 0xa1; lead <= 0xf9; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) table.set(doubled(lead, trail), [lead, trail]);
    const bytes = [...text].flatMap((character) => table.get(character) ?? [character.charCodeAt(0)]);
    expect(decode(Uint8Array.from(bytes))).toBe(text);
  });

  it("is refused when it is none", () => {
    const image = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 2,
    ]);
    const noise = Uint8Array.from(
      { length: 4096 },
      (_, index) => (index * 7919 + (index >> 3) * 104729) % 256,
    );
    for (const bytes of [image, noise]) expect(() => decode(bytes)).toThrow(UserError);
  });
});
