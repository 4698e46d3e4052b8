import type en from "./messages/en.json";

/** Identifier of a message: a key of the English catalogue, which every other one must match. */
export type MessageId = keyof typeof en;
