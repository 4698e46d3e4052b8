import { rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { randomIds } from "../ids";
import { openEmbedded } from "./embedded";
import { type Key, type Store, StoreError } from "./port";

/** Where the bot that holds the folder can be reached. */
interface Holder {
  /** Beside the data where that name is short enough for a socket, else in the temporary folder. */
  at: "folder" | "temporary" | "pipe";
  name: string;
}

const HOLDER: Key = { collection: "claim", id: "bot" };
/** `sun_path` holds 104 bytes on macOS and 108 on Linux, its end mark included. */
const LONGEST_SOCKET_PATH = 103;

/**
 * Claims a data folder for this process until `release`, or until the process ends in any way. The holder listens
 * on a socket of its own and the store names that socket: who can connect to it knows that the holder lives, and
 * of several who found it dead the store lets one alone take its place.
 * @throws StoreError "in-use" while another bot has the folder, and whatever opening the store throws.
 */
export async function claimBot(folder: string): Promise<{ release: () => Promise<void> }> {
  const store = await openEmbedded(folder);
  try {
    const { own, server } = await appear(folder);
    try {
      await take(store, folder, own);
    } catch (error) {
      await stop(server);
      throw error;
    }
    return { release: () => release(store, server, own) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function take(store: Store, folder: string, own: Holder): Promise<void> {
  for (;;) {
    const before = await store.get<Holder>(HOLDER);
    if (before && (await isAlive(addressOf(before, folder)))) throw new StoreError("in-use", folder);
    const [now] = await store.update<[Holder]>([HOLDER], ([found]) => [
      found?.name === before?.name ? own : found,
    ]);
    if (now?.name !== own.name) continue;
    if (before && before.at !== "pipe") await rm(addressOf(before, folder), { force: true });
    return;
  }
}

async function release(store: Store, server: net.Server, own: Holder): Promise<void> {
  try {
    await store.update<[Holder]>([HOLDER], ([found]) => [found?.name === own.name ? undefined : found]);
  } finally {
    await stop(server);
    await store.close();
  }
}

/** Some file systems, such as those that reach into virtual machines, hold no sockets: then there is one elsewhere. */
async function appear(folder: string): Promise<{ own: Holder; server: net.Server }> {
  const name = `mag-${randomIds.reference()}`;
  if (process.platform === "win32") return appearAt({ at: "pipe", name }, folder);
  const [beside, elsewhere]: [Holder, Holder] = [
    { at: "folder", name: `${name}.sock` },
    { at: "temporary", name: `${name}.sock` },
  ];
  if (Buffer.byteLength(addressOf(beside, folder)) > LONGEST_SOCKET_PATH) return appearAt(elsewhere, folder);
  return appearAt(beside, folder).catch(() => appearAt(elsewhere, folder));
}

const appearAt = async (own: Holder, folder: string): Promise<{ own: Holder; server: net.Server }> => ({
  own,
  server: await listen(addressOf(own, folder)),
});

function addressOf({ at, name }: Holder, folder: string): string {
  if (at === "pipe") return `\\\\.\\pipe\\${name}`;
  return path.join(at === "folder" ? path.resolve(folder) : os.tmpdir(), path.basename(name));
}

/** Only a refusal, or that nothing is there, proves a holder dead; one that is stopped or busy is alive. */
function isAlive(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address);
    const answer = (alive: boolean): void => {
      socket.destroy();
      resolve(alive);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", ({ code }: NodeJS.ErrnoException) =>
      answer(code !== "ECONNREFUSED" && code !== "ENOENT"),
    );
  });
}

/** Keeps no process from ending. */
function listen(address: string): Promise<net.Server> {
  const server = net.createServer((socket) => socket.on("error", () => undefined).destroy());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(address, () => {
      server.off("error", reject);
      server.on("error", () => undefined);
      resolve(server.unref());
    });
  });
}

const stop = (server: net.Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
