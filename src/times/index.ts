export { ABBREVIATIONS, type Abbreviation, zoneOfAbbreviation } from "./abbreviations";
export { completeZones, type ZoneOffer } from "./complete-zones";
export { before, compactDuration, parseDuration, plus } from "./durations";
export { find } from "./find";
export { inZone, type LocalTime, localOf, type Resolved, resolveLocal, startOfDay } from "./local";
export { PLACE_NAMES, ZONE_NAMES, type ZoneName } from "./places";
export {
  addDays,
  daysBetween,
  endInstant,
  isPast,
  onMorning,
  sameWhen,
  sortKey,
  startInstant,
} from "./when";
export { type NamedZone, zoneNamed } from "./zone-named";
export { allZones, canonicalZone, offsetMinutes, zoneDataVersion, zoneFor } from "./zones";
