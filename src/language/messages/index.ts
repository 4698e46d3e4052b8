/** The languages that the bot speaks: one line and one file each, the file with the ids of `en.json`. */
export { default as en } from "./en.json";
export { default as "zh-Hans" } from "./zh-Hans.json";
