import { isArabic } from "./characters";
import type { Source } from "./tokens";

/** Words of two to five capitals that stand where a zone stands and name none: "10:00 KGTZ". */
export function isUnknownZone(source: Source, at: number): boolean {
  const { tokens, text, folded } = source;
  const token = tokens[at]!;
  const length = token.end - token.start;
  if (token.kind !== "other" || token.han || !token.near || length < 3 || length > 5) return false;
  for (let i = token.start; i < token.end; i++) {
    const written = text.charCodeAt(folded.offsets[i]!);
    const capital = (written >= 0x41 && written <= 0x5a) || (written >= 0x410 && written <= 0x42f);
    if (!capital) return false;
  }
  const written = text.slice(folded.offsets[token.start], folded.offsets[token.end]);
  if (BODIES.has(written)) return false;
  // "14:00 ABC meeting": letters before another noun name a body.
  const next = tokens[at + 1]!;
  if (next.kind === "other" && !next.han && next.near && !next.glued) return false;
  return true;
}

/** In shorter words before a place, such as "по", people write of much else. */
const SHORTEST_TIME_OF = 4;

/** "hora de Xanadú", "بتوقيت شانغريلا": words for the time of a place that no table has; a name has a capital where there are any. */
export function namesUnknownPlace({ tokens, text, folded }: Source, at: number): boolean {
  const { start, end, near } = tokens[at]!;
  const name = tokens[at + 1]!;
  if (end - start < SHORTEST_TIME_OF || !near || name.kind !== "other" || name.han || !name.near)
    return false;
  if (name.end - name.start < 3) return false;
  const code = folded.codes[name.start]!;
  if (isArabic(code)) return isArabic(folded.codes[start]!);
  const written = text[folded.offsets[name.start]!]!;
  return written !== written.toLowerCase();
}

/** Abbreviations that stand beside clock times in minutes and name no zone. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "MAG IGF IMSB BPF BPFS WSIS ITU UNGA NRI NRIS PNAI PNIF PNMA PNE CSTD UNDESA DESA ICANN GAC GNSO ALAC IETF IAB " +
    "RIPE APNIC LACNIC ISOC ICC OECD WTO WIPO UNDP OHCHR HLM HLEG OEWG GDC SDGS SDG DC DCS YCIG LAC RFC FAQ CEO VIP " +
    "RSVP ZOOM AMA AOB TBC TBD TBA AGM BBC CNN EURO EUR USD CHF GBP APEC NATO ASEAN NGO NGOS UNOG " +
    "МКГ ФУИ ООН ФПО МСЭ ВВУИО ЮНЕСКО НПО США ЕС СМИ ФУИ ВВУ " +
    "FGI FMSI SMSI CMSI ONU CGI ONG"
  ).split(" "),
);
