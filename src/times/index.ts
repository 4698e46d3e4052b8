export { before, compactDuration, parseDuration, plus } from "./durations";
export { formatInstant, inZone, type LocalTime, type Resolved, resolveLocal, startOfDay } from "./local";
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
export { allZones, canonicalZone, offsetMinutes, zoneDataVersion, zoneFor } from "./zones";
