import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textOf } from "../../../src/minutes/document";
import { linesOfPages, type Run } from "../../../src/minutes/formats/pdf-lines";
import { pdfOf } from "./pdf-file";

describe("a page of PDF", () => {
  it("keeps headings by their size, paragraphs by the space between them, and indents", async () => {
    const text = await textOf(
      pdfOf([
        { text: "Minutes", size: 18 },
        { text: "One line,", above: 6 },
        { text: "another line," },
        { text: "and its end." },
        { text: "• An item", indent: 20, above: 10 },
      ]),
    );
    expect(text).toBe("# Minutes\n\nOne line,\nanother line,\nand its end.\n\n  • An item\n");
  });

  it("leaves out when and from where a browser printed it", async () => {
    const text = await textOf(
      pdfOf([
        { text: "11/22/26, 10:03 AM", size: 8 },
        { text: "The group meets on 3 May to go through what is left of the proposals." },
        { text: "https://example.org/a 1/1", size: 8 },
      ]),
    );
    expect(text).toBe("The group meets on 3 May to go through what is left of the proposals.\n");
  });

  it("puts a line that runs from right to left in the order in which it is read", () => {
    const run = (text: string, x: number, rightToLeft: boolean): Run => ({
      text,
      x,
      y: 700,
      width: 10,
      size: 11,
      rightToLeft,
    });
    const line = [
      run("14:00", 0, false),
      run(" ", 10, false),
      run("الساعة", 20, true),
      run(" ", 30, false),
      run("(", 40, false),
      run("MAG", 50, false),
      run(")", 60, false),
      run("اجتماع", 70, true),
    ];
    expect(linesOfPages([line])).toBe("اجتماع(MAG) الساعة 14:00\n");
  });

  it("reads Arabic with its ligatures and vowel signs as it is written", async () => {
    const folder = join(__dirname, "../../samples/minutes");
    const words = (text: string): string[] => text.replace(/\p{M}/gu, "").match(/\p{Script=Arabic}+/gu) ?? [];
    const text = await textOf(readFileSync(join(folder, "2025-11-18.ar.pdf")));
    expect(words(text)).toEqual(words(readFileSync(join(folder, "2025-11-18.ar.txt"), "utf8")));
  });
});
