import { deflateSync } from "node:zlib";

/** A line of a PDF page, its letters in Helvetica. */
export interface PdfLine {
  text: string;
  /** In points. */
  size?: number;
  /** In points from the left margin. */
  indent?: number;
  /** Extra space above, in points. */
  above?: number;
}

const TOP = 780;
const BOTTOM = 60;
const LEFT = 60;
const SPACING = 1.25;

/** What Windows-1252 has beside Latin-1, of which minutes make use. */
const WINDOWS: Readonly<Record<string, number>> = { "–": 0x96, "’": 0x92, "•": 0x95 };

const written = (text: string): string =>
  text.replace(/[\\()]/g, "\\$&").replace(/[–’•]/g, (sign) => `\\${WINDOWS[sign]!.toString(8)}`);

/** The content streams of the pages that lines take. */
function pagesOf(lines: readonly PdfLine[]): string[] {
  const pages: string[] = [];
  let page = "";
  let y = TOP;
  for (const { text, size = 11, indent = 0, above = 0 } of lines) {
    y -= size * SPACING + above;
    if (y < BOTTOM) {
      pages.push(page);
      page = "";
      y = TOP;
    }
    page += `BT /F1 ${size} Tf ${LEFT + indent} ${y.toFixed(2)} Td (${written(text)}) Tj ET\n`;
  }
  return [...pages, page];
}

/** A PDF file of these objects, counted from 1, the first of which is its catalogue. */
export function pdfOfObjects(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let size = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    offsets.push(size);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    size += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} /Root 1 0 R ${trailer}>>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream packed by Flate. */
export const packedStream = (content: string | Buffer): Buffer => {
  const bytes = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
};

/** A PDF file whose pages have these content streams. */
export function pdfOfPages(contents: readonly (string | Buffer)[], trailer = ""): Buffer {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  return pdfOfObjects(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      ...contents.flatMap((content, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        packedStream(content),
      ]),
    ],
    trailer,
  );
}

export const pdfOf = (lines: readonly PdfLine[]): Buffer => pdfOfPages(pagesOf(lines));
