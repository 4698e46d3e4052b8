/** Bounded, so that a line of nothing but brackets costs no more than any other. */
const LINK = /!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g;
const EMPHASIS = /(\*\*|__|~~|`)(?=\S)([^*_~`]{1,2000}?)(?<=\S)\1/g;
const LIGHT_EMPHASIS =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,2000}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** MediaWiki: ''italic'', '''bold'''. */
const WIKI_EMPHASIS = /'{2,5}/g;

/** A text without the marks of inline Markdown: links show their words, emphasis goes. */
export const plain = (text: string): string =>
  /[[*_~`']/.test(text)
    ? text
        .replace(WIKI_EMPHASIS, "")
        .replace(LINK, "$1")
        .replace(EMPHASIS, "$2")
        .replace(LIGHT_EMPHASIS, "$2")
        .trim()
    : text.trim();

/** The words within emphasis marks that enclose the whole text, or null: "**Actions**", "__Actions:__". */
export function whollyBold(text: string): string | null {
  const [, , words] = /^(\*\*|__)([^*_]{1,200})\1[:：]?$/.exec(text.trim()) ?? [];
  return words?.trim() ?? null;
}
