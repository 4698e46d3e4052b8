/** The languages that the bot speaks, as BCP 47 tags. */
export const LOCALES = ["en", "zh-Hans"] as const;

export type Locale = (typeof LOCALES)[number];
