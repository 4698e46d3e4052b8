import JSZip from "jszip";

/** A paragraph of a DOCX file: a heading (1 to 6), a bullet (depth from 0), or plain. */
export interface Paragraph {
  text: string;
  heading?: number;
  bullet?: number;
  bold?: boolean;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function paragraph({ text, heading, bullet, bold }: Paragraph): string {
  const style = heading === undefined ? "" : `<w:pStyle w:val="Heading${heading}"/>`;
  const list =
    bullet === undefined ? "" : `<w:numPr><w:ilvl w:val="${bullet}"/><w:numId w:val="1"/></w:numPr>`;
  const run = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:p><w:pPr>${style}${list}</w:pPr><w:r>${run}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const six = (part: (level: number) => string): string => [1, 2, 3, 4, 5, 6].map(part).join("");

/** The parts of a DOCX file whose body is this XML, by name. */
export const partsAround = (body: string): Record<string, string> => ({
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${relation("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
  "word/_rels/document.xml.rels": `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${relation("rId1", "styles", "styles.xml")}${relation("rId2", "numbering", "numbering.xml")}</Relationships>`,
  "word/styles.xml": `<?xml version="1.0"?><w:styles ${W}>${six((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`)}</w:styles>`,
  "word/numbering.xml": `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0">${six((level) => `<w:lvl w:ilvl="${level - 1}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
});

/** Packs parts into a file, the same bytes each time. */
export async function packed(parts: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  const date = new Date("2025-01-01T00:00:00Z");
  for (const [name, content] of Object.entries(parts))
    zip.file(name, content, { date, createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 9 } });
}

export const docxOf = (paragraphs: readonly Paragraph[]): Promise<Buffer> =>
  packed(partsAround(paragraphs.map(paragraph).join("")));
