import { z } from "zod";
import { completeZones } from "../src/times";
import type { Call } from "./command";
import { zoneMeant } from "./zone-meant";

/** A zone, typed as a city, an IANA name or an offset. */
export const zoneOption = {
  description: "option.zone",
  asked: {
    label: "form.zone",
    placeholder: "Geneva",
    longest: 100,
    check: (typed: string) => void zoneMeant(typed, (name) => name),
  },
  rest: true,
  schema: z.string().min(1).max(100),
  offer: offerZones,
} as const;

/** Zones for the beginning of a city, a country, an offset or an IANA name, in any language that the bot knows. */
export function offerZones(typed: string, call: Call): readonly string[] {
  return completeZones(typed, call.reader.locales[0]).map(({ zone }) => zone);
}
