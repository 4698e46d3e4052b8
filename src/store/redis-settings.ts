import { Cluster, type Redis } from "ioredis";

/** What INFO does not tell. */
const BY_CONFIG = "appendfsync";

/** The server behind a client, or the primaries of its Cluster. */
export const serversOf = (redis: Redis | Cluster): Redis[] =>
  redis instanceof Cluster ? redis.nodes("master") : [redis];

/** What a server tells of itself, by the names of its INFO and CONFIG commands; hosted ones refuse the latter. */
export async function settingsOf(server: Redis): Promise<Map<string, string>> {
  const [info, config] = await Promise.all([server.info(), configOf(server)]);
  const lines = info.split("\r\n").filter((line) => line.includes(":"));
  const told = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(":")),
    line.slice(line.indexOf(":") + 1),
  ]);
  return new Map([...told, ...config]);
}

async function configOf(server: Redis): Promise<[string, string][]> {
  try {
    const [name, value] = await server.config("GET", BY_CONFIG);
    return name === undefined || value === undefined ? [] : [[name, value]];
  } catch (error) {
    if (error instanceof Error && error.name === "ReplyError") return [];
    throw error;
  }
}
