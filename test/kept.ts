import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** The version of CLDR that the kept texts were made with: Node 20.20's. */
const CLDR = "48.0";

/** Versions of CLDR differ in commas and kinds of spaces; with another one these do not count. */
const comparable = (text: string): string =>
  process.versions.cldr === CLDR ? text : text.replace(/[\p{P}\p{Z}]/gu, "");

/**
 * Compares a text with the file in which it is kept, to be looked at by people whenever it changes. With MAG_KEEP=1
 * the file is written instead.
 */
export function expectKept(file: string, text: string): void {
  if (process.env.MAG_KEEP === "1") writeFileSync(file, text);
  expect(existsSync(file) ? comparable(readFileSync(file, "utf8")) : `nothing is kept in ${file}`).toBe(
    comparable(text),
  );
}
