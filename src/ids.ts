import { randomBytes } from "node:crypto";

/** The one source of randomness. */
export interface Ids {
  /** Ten characters that no earlier call returned, easy to read out: no vowels, no look-alikes. */
  reference(): string;
}

const ALPHABET = "23456789BCDFGHJKLMNPQRSTVWXZ";

export const randomIds: Ids = {
  reference: () => [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join(""),
};
