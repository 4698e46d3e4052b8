/** "mag actions", "/mag actions", as people write to a bot that has a command of that name; null for anything else. */
export const asCommand = (text: string): string | null =>
  /^[/／]?mag(?:\s+|$)/i.test(text.normalize("NFKC")) ? text.trim().replace(/^\S+\s*/, "") : null;
