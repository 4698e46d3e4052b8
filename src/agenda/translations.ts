import type { AgendaView, Source } from "./types";

/** Whether all that is known of something comes from unofficial translations. */
export function isFromTranslationsOnly(sources: readonly Source[], { minutes }: AgendaView): boolean {
  const isTranslation = (source: Source): boolean =>
    minutes.some(
      ({ meeting, language, translation }) =>
        translation && meeting === source.meeting && language === source.language,
    );
  return sources.length > 0 && sources.every(isTranslation);
}
