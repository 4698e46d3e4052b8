import { readDocument } from "../../../src/minutes";
import { textOf } from "../../../src/minutes/document";
import { refusal } from "../refusal";
import { docxOf, packed, partsAround } from "./docx-file";
import { packedStream, pdfOf, pdfOfObjects, pdfOfPages } from "./pdf-file";

const MEBIBYTE = 1024 * 1024;
const WORDS = "Minutes of the MAG meeting of 3 March 2024";

/** A file in pieces of which none unpacks to much by itself. */
const bomb = (): Promise<Buffer> =>
  packed({
    ...partsAround(`<w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p>`),
    ...Object.fromEntries([1, 2, 3].map((n) => [`word/media/${n}.xml`, "0".repeat(7 * MEBIBYTE)])),
  });

/** A zip whose directory says that its files are smaller than they are. */
async function lyingBomb(): Promise<Buffer> {
  const zip = await packed({ ...partsAround(""), "word/media/1.xml": "0".repeat(24 * MEBIBYTE) });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(24 * MEBIBYTE);
  for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at)) zip.writeUInt32LE(1000, at);
  return zip;
}

const entityBomb = (): Promise<Buffer> =>
  packed({
    ...partsAround(""),
    "word/document.xml": `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}">]><w:document><w:body>&b;</w:body></w:document>`,
  });

const deepDocx = (): Promise<Buffer> =>
  packed(partsAround(`${"<w:tbl><w:tr><w:tc>".repeat(20_000)}${"</w:tc></w:tr></w:tbl>".repeat(20_000)}`));

const locked =
  "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <" +
  "41".repeat(32) +
  "> /U <" +
  "42".repeat(32) +
  "> >> /ID [<01> <01>]";
const oldWord = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

describe("a DOCX file", () => {
  it.each([
    ["is cut off", async () => (await docxOf([{ text: WORDS }])).subarray(0, 900), "damaged"],
    ["is rubbish after its first bytes", async () => Buffer.from("PK\u0003\u0004 and no more"), "damaged"],
    ["unpacks to far more than it is", bomb, "unpacked"],
    ["lies about what it unpacks to", lyingBomb, "(?:damaged|unpacked)"],
    ["declares entities that multiply", entityBomb, "damaged"],
    ["nests tables without end", deepDocx, "nested"],
    ["is millions of empty paragraphs", () => packed(partsAround("<w:p/>".repeat(2_000_000))), "slow"],
    ["holds no document", () => packed({ "mimetype.xml": "<a/>" }), "binary"],
    [
      "is locked by a password",
      async () => Buffer.concat([oldWord, Buffer.from("EncryptedPackage", "utf16le")]),
      "encrypted",
    ],
    ["is in the format before it", async () => oldWord, "binary"],
  ])("is refused when it %s", async (_, file, id) => {
    const bytes = await file();
    expect(await refusal(() => readDocument(bytes, "minutes.docx"))).toMatch(
      new RegExp(`^error.minutes.${id}$`),
    );
  });
});

describe("a PDF file", () => {
  it.each([
    ["has pictures alone", () => pdfOfPages(["q 100 0 0 100 0 0 cm Q"]), "scanned"],
    ["is locked by a password", () => pdfOfPages(["BT ET"], locked), "encrypted"],
    ["has nothing after its first line", () => Buffer.from("%PDF-1.7\n"), "damaged"],
    [
      "has a stream that unpacks to far more than it is",
      () => pdfOfPages([Buffer.alloc(120 * MEBIBYTE, " ")]),
      "unpacked",
    ],
    [
      "packs such a stream twice",
      () =>
        pdfOfObjects(["<< >>", packedStream(packedStream(Buffer.alloc(120 * MEBIBYTE, " ")).subarray(50))]),
      "(?:damaged|unpacked)",
    ],
    [
      "says that its pages are within one another",
      () => pdfOfObjects(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 9 >>"]),
      "damaged",
    ],
  ])("is refused when it %s", async (_, file, id) => {
    expect(await refusal(() => readDocument(file(), "minutes.pdf"))).toMatch(
      new RegExp(`^error.minutes.${id}$`),
    );
  });

  it("that was cut off is read as far as it goes, or refused as damaged", async () => {
    const bytes = pdfOf([{ text: WORDS }]).subarray(0, 500);
    const outcome = await refusal(() => textOf(bytes));
    expect(["nothing", "error.minutes.damaged", "error.minutes.scanned"]).toContain(outcome);
  });
});

describe("an HTML page", () => {
  it("is refused when elements are nested without end", async () => {
    const page = `<html><body>${"<div>".repeat(900_000)}`;
    expect(await refusal(() => readDocument(Buffer.from(page), "a.html"))).toBe("error.minutes.nested");
  });

  it("is not slowed down by closing tags that nothing opened", async () => {
    const page = `<html><body>${"<b>".repeat(400)}${"</i>".repeat(900_000)}`;
    expect(await refusal(() => readDocument(Buffer.from(page), "a.html"))).toBe("error.minutes.empty");
  });

  it("is not slowed down by a paragraph in very many pieces", async () => {
    const page = `<html><body>${"<b>a</b> ".repeat(500_000)}`;
    expect(await textOf(Buffer.from(page))).toHaveLength(1_000_000 + 4);
  });

  it("does not multiply entities of its own", async () => {
    const page = `<!DOCTYPE html [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}">]><html><body>&b;`;
    expect((await textOf(Buffer.from(page))).length).toBeLessThan(300 + page.length);
  });
});
