/**
 * A bot process that mirrors the agenda in Discord's Scheduled Events: `mirror-child.ts JSON` with a MirrorLife. Prints
 * "kept" for each event that it wrote down; where it is to die, it does so by `kill -9` the moment before.
 */
import { writeSync } from "node:fs";
import { Agenda } from "../../src/agenda/agenda";
import type { Adapter } from "../../src/chat/adapter";
import { onceRest } from "../../src/chat/discord/client";
import { ScheduledEvents } from "../../src/chat/discord/scheduled-events";
import { systemClock } from "../../src/clock";
import { Mirror } from "../../src/mirror/mirror";
import { openEmbedded } from "../../src/store/embedded";
import type { Store } from "../../src/store/port";
import { openRedis } from "../../src/store/redis";
import type { MirrorLife } from "./mirror-life";

/** How often it looks, so that nobody has to wait for the usual moment, in milliseconds. */
const LOOK_MS = 20;

const tell = (line: string): void => void writeSync(1, `${line}\n`);

async function main(words: string): Promise<void> {
  const { folder, redis, apiUrl, token, botUser, name, patienceMs, dies } = JSON.parse(words) as MirrorLife;
  const store = redis ? await openRedis(redis) : await openEmbedded(folder);
  const events = new ScheduledEvents(onceRest(apiUrl, token), () => botUser);
  const mirror = new Mirror({
    store: dies ? deadly(store) : telling(store),
    clock: systemClock,
    agenda: new Agenda(store),
    adapters: [{ platform: "discord", events } as Partial<Adapter> as Adapter],
    logger: { warn: () => undefined, error: () => undefined },
    channels: { locale: async () => undefined, revision: async () => 0 },
    refused: async () => undefined,
    holder: name,
    patienceMs,
  });
  mirror.start();
  setInterval(() => mirror.wake(), LOOK_MS);
  tell("ready");
}

const deadly = (store: Store): Store =>
  before(store, () => {
    process.kill(process.pid, "SIGKILL");
  });

const telling = (store: Store): Store => before(store, () => tell("kept"));

/** @param happens before an event is written down. */
function before(store: Store, happens: () => void): Store {
  return new Proxy(store, {
    get(target, property) {
      const found: unknown = Reflect.get(target, property);
      if (typeof found !== "function") return found;
      return (...given: unknown[]): unknown => {
        const [keys] = given as [{ collection: string }[]];
        if (property === "update" && keys[0]?.collection === "mirrored") happens();
        return Reflect.apply(found, target, given);
      };
    },
  });
}

void main(process.argv[2]!);
