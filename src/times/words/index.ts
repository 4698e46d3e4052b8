import { chinese } from "./chinese";
import { english } from "./english";
import type { Language } from "./language";

/** The languages that are read; the order says nothing. */
export const LANGUAGES: readonly Language[] = [chinese, english];
