// Writes the DOCX and PDF samples from those in text: npx tsx test/samples/make.ts [CHROMIUM]
// The Arabic one is printed by a browser, since only shaped letters show how such files are read; without one it stays.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxOf, type Paragraph } from "../minutes/formats/docx-file";
import { type PdfLine, pdfOf } from "../minutes/formats/pdf-file";

const FOLDER = join(__dirname, "minutes");
/** Characters of Helvetica at 11 points that a line holds. */
const WIDTH = 88;

const linesOf = (name: string): string[] =>
  readFileSync(join(FOLDER, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

/** Numbered lines become headings of a style, bullets list items, and lines that stand for headings bold. */
function paragraphOf(line: string, index: number): Paragraph {
  const bullet = /^( *)[•◦] (.*)$/.exec(line);
  if (bullet) return { text: bullet[2]!, bullet: bullet[1]!.length / 2 };
  if (index === 0) return { text: line, heading: 1 };
  if (/^\d\. /.test(line)) return { text: line, heading: 2 };
  return { text: line, bold: /^[^:.]+$/.test(line) };
}

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    if ((lines.at(-1)! + word).length > WIDTH) lines.push("");
    lines.push(`${lines.pop()!}${word} `);
  }
  return lines.map((line) => line.trimEnd());
}

function printed(line: string): PdfLine[] {
  const [, marks = "", title = ""] = /^(#+) (.*)$/.exec(line) ?? [];
  if (title) return wrapped(title).map((text, index) => ({ text, size: 17 - marks.length, above: index ? 0 : 8 }));
  const [, space = "", item = ""] = /^( *)\* (.*)$/.exec(line) ?? [];
  if (!item) return [{ text: line.replaceAll("*", ""), above: 8 }];
  const indent = 18 + 4 * space.length;
  return wrapped(item).map((text, index) =>
    index === 0 ? { text: `• ${text}`, indent, above: 3 } : { text, indent: indent + 8 },
  );
}

async function make(): Promise<void> {
  writeFileSync(join(FOLDER, "2025-11-18.es.docx"), await docxOf(linesOf("2025-11-18.es.txt").map(paragraphOf)));
  writeFileSync(join(FOLDER, "2025-11-18.en.pdf"), pdfOf(linesOf("2025-11-18.en.md").flatMap(printed)));
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function printArabic(chromium: string): void {
  const folder = mkdtempSync(join(tmpdir(), "mag-samples-"));
  const page = join(folder, "page.html");
  const lines = readFileSync(join(FOLDER, "2025-11-18.ar.txt"), "utf8").split("\n");
  const paragraphs = lines.map((line) => `<p>${escaped(line) || "&nbsp;"}</p>`).join("");
  const style = "body{font:12pt 'Noto Naskh Arabic'}p{margin:6pt 0}";
  writeFileSync(page, `<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><style>${style}</style>${paragraphs}`);
  const output = `--print-to-pdf=${join(FOLDER, "2025-11-18.ar.pdf")}`;
  execFileSync(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", output, page], {
    stdio: "ignore",
  });
  rmSync(folder, { recursive: true });
}

void make();
const [, , chromium] = process.argv;
if (chromium !== undefined) printArabic(chromium);
