import type { FakeMessage } from "../../fakes/discord/world";

/** A message's Markdown: its text, then what its embeds say. */
export const markdownOf = ({ content, embeds }: FakeMessage): string =>
  [content, ...embeds.map(({ description }) => description as string | undefined)].filter(Boolean).join("\n");

/** What people see: marks and escapes undone. */
export const wordsOf = (message: FakeMessage): string =>
  markdownOf(message)
    .replace(/^(?:### |-# |> |- | {2})/gm, "")
    .replace(/(?<!\\)~~/g, "~")
    .replace(/\\([^0-9A-Za-z\s])|\*\*|`/g, "$1")
    .replaceAll("\u200b", "");

/** Marks that Discord acts on, outside of what the renderer itself puts there. */
const LIVE = /<[@#:a/][^>]*>|@(?:everyone|here)|(?<!<)https?:\/\/|[_~|]|\[[^\]]*\]\((?!<)|<(?!t:|https?:)/g;

/** What takes effect in a message, and should not. */
export function liveIn(message: FakeMessage): string[] {
  const unescaped = markdownOf(message)
    .replace(/\\[^0-9A-Za-z\s]|`[^`\n]*`/g, "")
    .replace(/~~([^~]+)~~/g, "$1");
  const isSilent = JSON.stringify(message.allowedMentions) === '{"parse":[]}';
  return [...(unescaped.match(LIVE) ?? []), ...(isSilent ? [] : ["mentions"])];
}
