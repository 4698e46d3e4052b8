import { Readable } from "node:stream";
import JSZip from "jszip";
import { convertToHtml, images } from "mammoth";
import { UserError } from "../../errors";
import { say } from "../../language/values";
import { textOfHtml } from "./html";

/** Largest DOCX once unpacked, and the most files in it: the minutes of a year take a tenth. */
const LARGEST_UNPACKED_MEGABYTES = 20;
const MOST_FILES = 2000;
/** Most tags in all files together: what takes some seconds and half a gigabyte to read. */
const MOST_TAGS = 400_000;
const LESS_THAN = 0x3c;
/** Where the text of a document is (Office Open XML, ECMA-376 part 1, 11.3.10, by all writers known). */
const BODY = "word/document.xml";
/** ECMA-376 part 2, 7.2.3.2: no part has a DTD, so entities of its own cannot be meant well. */
const DTD = /<!(?:DOCTYPE|ENTITY)/i;
/** Elements within one another: Word's own limit for tables within tables, with all that goes into one. */
const DEEPEST = 1000;
const TAG = /<(\/?)[A-Za-z][^<>]*?(\/?)>/g;

/**
 * The text of a DOCX file, headings and lists marked as in Markdown.
 * @throws UserError when the file is damaged, unpacks to more than 20 MB or 400,000 tags, or is no DOCX.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const zip = await damagedUnless(() => JSZip.loadAsync(bytes));
  const body = zip.file(BODY);
  if (!body) throw new UserError(say("error.minutes.binary"));
  await checkSize(zip);
  checkParts(await damagedUnless(() => body.async("string")));
  const html = await damagedUnless(() =>
    convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: images.imgElement(async () => ({ src: "" })),
      },
    ),
  );
  return textOfHtml(html.value);
}

/** Unpacks every file, whatever size it claims, counts its tags, and throws the bytes away as they come. */
async function checkSize(zip: JSZip): Promise<void> {
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  let bytesLeft = files.length > MOST_FILES ? 0 : LARGEST_UNPACKED_MEGABYTES * 1_000_000;
  let tagsLeft = MOST_TAGS;
  await damagedUnless(async () => {
    for (const file of files)
      for await (const chunk of new Readable().wrap(file.nodeStream()) as AsyncIterable<Buffer>) {
        bytesLeft -= chunk.length;
        tagsLeft -= tagsIn(chunk);
        if (bytesLeft < 0)
          throw new UserError(say("error.minutes.unpacked", { limit: LARGEST_UNPACKED_MEGABYTES }));
        if (tagsLeft < 0) throw new UserError(say("error.minutes.slow", { format: "DOCX" }));
      }
  });
}

function tagsIn(chunk: Buffer): number {
  let tags = 0;
  for (let at = chunk.indexOf(LESS_THAN); at >= 0; at = chunk.indexOf(LESS_THAN, at + 1)) tags++;
  return tags;
}

function checkParts(xml: string): void {
  if (DTD.test(xml)) throw damaged();
  let depth = 0;
  for (const [, closing, alone] of xml.matchAll(TAG)) {
    if (alone) continue;
    depth += closing ? -1 : 1;
    if (depth > DEEPEST) throw new UserError(say("error.minutes.nested"));
  }
}

const damaged = (cause?: unknown): UserError =>
  new UserError(say("error.minutes.damaged", { format: "DOCX" }), { cause });

/** What the libraries complain of is the file's fault. */
async function damagedUnless<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UserError ? error : damaged(error);
  }
}
