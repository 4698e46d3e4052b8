/** The languages that the bot speaks: one line and one file each, the file with the ids of `en.json`. */
export { default as ar } from "./ar.json";
export { default as en } from "./en.json";
export { default as es } from "./es.json";
export { default as fr } from "./fr.json";
export { default as ru } from "./ru.json";
export { default as "zh-Hans" } from "./zh-Hans.json";
export { default as "zh-Hant" } from "./zh-Hant.json";
