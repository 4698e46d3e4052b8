import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import type { Address } from "./subject";

export function openAddress(address: Address): Promise<Store> {
  if (address.driver === "embedded") return openEmbedded(address.folder);
  throw new Error("no such driver yet");
}
