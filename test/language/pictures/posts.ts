import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Post } from "../../../src/chat/adapter";
import type { Locale } from "../../../src/language/locales";
import { RecordingAdapter } from "../../fakes/recording-adapter";
import { House } from "../../house";

/** Minutes of one meeting in the languages that have them. */
const MINUTES = ["en.md", "ar.txt", "es.txt", "fr.txt", "ru.md", "zh.md"];

/** What a channel that is set to some languages is sent within a month after the meeting, in order. */
export async function postsIn(languages: readonly Locale[], minutes = MINUTES): Promise<Post[]> {
  const folder = mkdtempSync(join(tmpdir(), "mag-posts-"));
  const adapter = new RecordingAdapter(join(folder, "posts.jsonl"));
  const house = await House.open({ adapters: [adapter] });
  try {
    for (const version of minutes) await house.import(`2025-11-18.${version}`);
    await house.ask(`channel language ${languages.join(" ")}`);
    await house.ask("remind subscribe");
    await house.bot.reminders.settleUntil("2025-12-18T12:00Z");
    return adapter.recorded;
  } finally {
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
