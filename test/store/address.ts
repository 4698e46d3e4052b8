import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { openRedis } from "../../src/store/redis";
import type { Address } from "./subject";

export const openAddress = (address: Address): Promise<Store> =>
  address.driver === "embedded"
    ? openEmbedded(address.folder)
    : openRedis({ url: address.url, prefix: address.prefix });
