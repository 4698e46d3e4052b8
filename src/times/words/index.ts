import { arabic } from "./arabic";
import { chinese } from "./chinese";
import { english } from "./english";
import { french } from "./french";
import type { Language } from "./language";
import { portuguese } from "./portuguese";
import { russian } from "./russian";
import { spanish } from "./spanish";

/** The languages that are read; the order says nothing. */
export const LANGUAGES: readonly Language[] = [
  arabic,
  chinese,
  english,
  french,
  portuguese,
  russian,
  spanish,
];
