import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RedisServer } from "./redis";
import { ask } from "./topologies";

/** The line of ACL that docs/production.md gives, for a user "mag". */
const documented = (): string =>
  /^ACL SETUSER mag .*$/mu.exec(readFileSync(join(__dirname, "../docs/production.md"), "utf8"))![0];

/**
 * Makes a user who may do as much as the documents say.
 * @param prefixes glob of the bot's prefixes.
 */
export async function makeUser(
  servers: readonly RedisServer[],
  name: string,
  password: string,
  prefixes = "mag",
): Promise<void> {
  const words = documented()
    .replace(" mag ", ` ${name} `)
    .replace("PASSWORD", password)
    .replace("{mag}", `{${prefixes}}`)
    .split(" ") as [string, ...string[]];
  await Promise.all(servers.map((server) => ask(server, (redis) => redis.call(...words))));
}
