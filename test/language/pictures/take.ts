import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CHROMIUM, onPage } from "./chromium";
import { pageOf } from "./page";
import { postsIn } from "./posts";

/** Takes pictures of reminders in some languages into a folder: `npx tsx test/language/pictures/take.ts FOLDER`. */
async function main(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const locale of ["ar", "zh-Hans", "ru", "fr"] as const) {
    const page = pageOf((await postsIn([locale])).slice(0, 3));
    const file = resolve(join(folder, locale));
    writeFileSync(`${file}.html`, page);
    if (CHROMIUM === undefined) console.warn("No Chromium here: HTML alone.");
    else onPage(page, `--screenshot=${file}.png`, "--window-size=1100,1700");
  }
}

void main(process.argv[2] ?? "pictures");
