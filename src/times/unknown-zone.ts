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

/** Abbreviations that stand beside clock times in minutes and name no zone. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "MAG IGF IMSB BPF BPFS WSIS ITU UNGA NRI NRIS PNAI PNIF PNMA PNE CSTD UNDESA DESA ICANN GAC GNSO ALAC IETF IAB " +
    "RIPE APNIC LACNIC ISOC ICC OECD WTO WIPO UNDP OHCHR HLM HLEG OEWG GDC SDGS SDG DC DCS YCIG LAC RFC FAQ CEO VIP " +
    "RSVP ZOOM AMA TBC TBD TBA AGM BBC CNN EURO EUR USD CHF GBP APEC NATO ASEAN NGO NGOS UNOG " +
    "МКГ ФУИ ООН ФПО МСЭ ВВУИО ЮНЕСКО НПО США ЕС СМИ ФУИ ВВУ " +
    "FGI FMSI SMSI CMSI ONU CGI ONG"
  ).split(" "),
);
