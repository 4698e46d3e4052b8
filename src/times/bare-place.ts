import { foldWord } from "./folded-text";
import type { Source } from "./tokens";

/** What people say of a time that they offer: "3 pm Paris works for me". */
const OFFERED: ReadonlySet<string> = new Set(
  (
    "works|work|worked|is|are|was|would|could|should|might|suits|fits|sounds|seems|ok|okay|fine|good|great|perfect|please|pls|" +
    "plz|if|for|so|but|because|since|as|me|my|our|your|we|i|you|thanks|sorry|correct|right|not|each|daily|weekly|not|" +
    "ça|ca|convient|va|marche|est|c'est|pour|si|svp|merci|je|tu|nous|vous|on|moi|bien|parfait|possible|mais|car|donc|" +
    "me|está|esta|funciona|conviene|para|por|gracias|yo|nosotros|bien|perfecto|posible|pero|porque|va|queda|sirve|" +
    "funciona|pode|seria|obrigado|obrigada|bom|perfeito|mas|porque|tá|fica|serve|" +
    "подходит|подойдёт|удобно|ок|окей|нормально|хорошо|если|для|мне|нам|вам|можно|пожалуйста|спасибо|это|будет|но|не|" +
    "يناسب|يناسبني|يناسبنا|يناسبكم|مناسب|مناسبة|ممكن|هل|جيد|تمام|شكرا|لو|إذا|لكن|لي|لنا|" +
    "可|行|方|见|开|吗|好|呢|吧|没|都|对"
  )
    .split("|")
    .map(foldWord),
);

/**
 * Whether the name of a place that stands right behind a clock time, before token `next`, stands there by itself: in
 * "14:00 Paris Agreement session" and "10:00 China proposal" it belongs to the words that follow.
 */
export function standsBare({ tokens, folded }: Source, next: number): boolean {
  const { value } = tokens[next]!;
  // "11:00 Sofia (chair)", "14h00 France : intervention"
  const aside = tokens[next]!.kind === "mark" && (value === OPENING || value === COLON) ? 1 : 0;
  const { kind, near, start, end } = tokens[next + aside]!;
  if (kind !== "other" || !near) return true;
  return OFFERED.has(String.fromCharCode(...folded.codes.subarray(start, Math.min(end, start + LONGEST))));
}

const LONGEST = 16;
const OPENING = 0x28;
const COLON = 0x3a;
