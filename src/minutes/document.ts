import { UserError } from "../errors";
import { say } from "../language/values";
import { textOfDocx } from "./formats/docx";
import { textOfHtml } from "./formats/html";
import { textOfPdf } from "./formats/pdf";
import { charsetOf, recognise } from "./formats/recognise";
import { decode } from "./formats/text";
import { LARGEST_MEGABYTES, type ReadOptions, read } from "./read";
import type { Minutes } from "./types";

/**
 * Reads the minutes of one meeting from a file: text, Markdown, HTML, DOCX or PDF. Lines are those of the text in it.
 * @param _name File name; what it ends in never decides what the file is.
 * @throws UserError when the file is empty, larger than 5 MB, of another format, damaged, locked, or made to exhaust
 *   its reader.
 */
export async function readDocument(
  bytes: Uint8Array,
  _name: string,
  options: ReadOptions = {},
): Promise<Minutes> {
  if (bytes.byteLength > LARGEST_MEGABYTES * 1_000_000)
    throw new UserError(say("error.minutes.too-large", { limit: LARGEST_MEGABYTES }));
  return read(await textOf(bytes), options);
}

/** The text in a file, with headings and lists as Markdown marks them. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  switch (recognise(bytes)) {
    case "pdf":
      return textOfPdf(bytes);
    case "zip":
      return textOfDocx(bytes);
    case "ole":
      throw new UserError(
        Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"))
          ? say("error.minutes.encrypted", { format: "DOCX" })
          : say("error.minutes.binary"),
      );
    case "html":
      return textOfHtml(decode(bytes, charsetOf(bytes)));
    case "text":
      return decode(bytes);
  }
}
