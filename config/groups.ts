import { z } from "zod";
import { foldedName } from "./folded-name";
import file from "./groups.json";

const text = z.string().trim().min(2).max(200);

/**
 * The bodies that minutes speak of, by identifier. `names` is what the bot writes, by BCP 47 tag, English at
 * least; `aliases` is what documents write besides, in any language.
 */
const groupsSchema = z.record(
  z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,30}$/),
  z.strictObject({ names: z.object({ en: text }).catchall(text), aliases: z.array(text).default([]) }),
);

const groups = groupsSchema.parse(file);

const idOf = new Map<string, string>();
for (const [id, { names, aliases }] of Object.entries(groups))
  for (const name of [id, ...Object.values(names), ...aliases]) {
    const known = idOf.get(foldedName(name)) ?? id;
    if (known !== id) throw new Error(`config/groups.json: "${name}" names both ${known} and ${id}`);
    idOf.set(foldedName(name), id);
  }

/** What two characters begin a name, as one number. */
const startAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Longest first, by their first two characters, so that a text is scanned once. */
const byStart = new Map<number, string[]>();
for (const name of [...idOf.keys()].sort((a, b) => b.length - a.length))
  byStart.set(startAt(name, 0), [...(byStart.get(startAt(name, 0)) ?? []), name]);

const NONE: readonly string[] = [];

const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/** Whether a word may begin or end between two characters; Chinese is written without gaps. */
const isEdge = (before: string, after: string): boolean =>
  !LETTER.test(before) || !LETTER.test(after) || HAN.test(before) || HAN.test(after);

/** Letters of the scripts that write spaces between words. */
const isCommonLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f) || (code >= 0x620 && code <= 0x64a);

/**
 * Identifiers of the bodies that a text names, in any language, in order of first mention. The longest name
 * wins: "MAG 战略工作组" is the working group alone.
 */
export function groupsIn(text: string): string[] {
  const folded = foldedName(text);
  const found: string[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    // Most places are within a word, where no name begins.
    const isWithin = isCommonLetter(before) && isCommonLetter(code);
    const name = isWithin ? undefined : nameAt(folded, at);
    if (name !== undefined) {
      const id = idOf.get(name)!;
      if (!found.includes(id)) found.push(id);
    }
    at += name?.length ?? 1;
    before = folded.charCodeAt(at - 1);
  }
  return found;
}

/** The longest name that begins at a place of a folded text. */
function nameAt(folded: string, at: number): string | undefined {
  for (const name of byStart.get(startAt(folded, at)) ?? NONE) {
    const end = at + name.length;
    if (
      folded.startsWith(name, at) &&
      isEdge(folded.charAt(at - 1), folded.charAt(at)) &&
      isEdge(folded.charAt(end - 1), folded.charAt(end))
    )
      return name;
  }
  return undefined;
}

/** The body that a text names when it is nothing but its name, abbreviation, or both: "动态联盟（DCs）". */
export function groupNamed(text: string): string | null {
  const whole = idOf.get(foldedName(text));
  if (whole) return whole;
  const [, name, inBrackets] = /^([^()（）]{2,200})[(（]([^()（）]{1,60})[)）]$/.exec(text.trim()) ?? [];
  return idOf.get(foldedName(name ?? "")) ?? idOf.get(foldedName(inBrackets ?? "")) ?? null;
}

/** The name of a body in the language nearest to a BCP 47 tag; English, else the identifier, where there is none. */
export function groupName(id: string, locale: string): string {
  const names = groups[id]?.names;
  if (!names) return id;
  const parts = locale.split("-");
  for (let length = parts.length; length > 0; length--) {
    const name = names[parts.slice(0, length).join("-")];
    if (name) return name;
  }
  return (parts[0] === "zh" && names["zh-Hans"]) || names.en;
}

/** Identifiers of all bodies, in the order of the file. */
export const groupIds = (): string[] => Object.keys(groups);
