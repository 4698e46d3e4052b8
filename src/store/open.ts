import { openEmbedded } from "./embedded";
import type { Store } from "./port";
import { openRedis } from "./redis";

export interface OpenOptions {
  /** When given, state lives in this Redis. */
  redisUrl?: string | undefined;
  /** Else in this folder. */
  dataDir: string;
  /** Hears of every lost connection to Redis; the store reconnects by itself. */
  onError?: (error: Error) => void;
}

/** Opens the store that the settings name. @throws StoreError */
export const openStore = ({ redisUrl, dataDir, onError }: OpenOptions): Promise<Store> =>
  redisUrl ? openRedis({ url: redisUrl, ...(onError ? { onError } : {}) }) : openEmbedded(dataDir);
