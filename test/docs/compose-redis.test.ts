import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mag } from "../cli/mag";
import { type RedisServer, startRedis } from "../redis";
import { temporaryFolder } from "../store/temporary";
import { ask, followed, portOf } from "../topologies";
import { plain, together } from "./compose-file";

/** The settings that a service gives to redis-server on its command line; others' names are this machine's here. */
function settingsOf(
  service: { command?: string[] | undefined },
  primary?: RedisServer,
): Record<string, string> {
  const [program, ...words] = service.command!;
  expect(program).toBe("redis-server");
  const settings = words
    .join(" ")
    .split(/(?:^| )--/u)
    .filter(Boolean)
    .map((setting): [string, string] => {
      const [name, ...value] = setting.split(" ");
      return [name!, value.join(" ")];
    });
  const { "replica-announce-ip": _, ...others } = Object.fromEntries(settings);
  return { ...others, ...(primary && { replicaof: `127.0.0.1 ${portOf(primary)}` }) };
}

/** The file that a service writes for its Sentinel, by its own script. */
async function sentinelFileOf(service: { command?: string[] | undefined }): Promise<string> {
  const [shell, flag, script] = service.command!;
  expect([shell, flag]).toEqual(["sh", "-c"]);
  const { folder, remove } = await temporaryFolder();
  const file = join(folder, "sentinel.conf");
  const writing = script!
    .replaceAll("/tmp/sentinel.conf", file)
    .replace(/^exec redis-sentinel (\S+)$/mu, "test -s $1");
  expect(writing).not.toContain("exec");
  execFileSync("sh", ["-c", writing]);
  const written = readFileSync(file, "utf8");
  await remove();
  return written;
}

const running: RedisServer[] = [];
const start: typeof startRedis = async (settings, role) => {
  const server = await startRedis(settings, role);
  running.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function expectNothingToMend(url: string): Promise<void> {
  const doctor = await mag(["doctor", "--redis", url]);
  expect(doctor.stdout).toMatch(/^ok +store +Redis$/mu);
  const chat = await mag(["chat", "--redis", url], "/mag zone Geneva\n");
  expect({ status: chat.status, stderr: chat.stderr }).toEqual({ status: 0, stderr: "" });
}

it("the bot has nothing to mend at the Redis of docker-compose.yml", async () => {
  const { url } = await start(settingsOf(plain.services.redis!), { asGiven: true });
  await expectNothingToMend(url);
});

it("nor at the two of docker-compose.sentinel.yml, by a Sentinel of it", async () => {
  const { redis, "redis-replica": second, "sentinel-1": watching } = together.services;
  const primary = await start(settingsOf(redis!), { asGiven: true });
  const replica = await start(settingsOf(second!, primary), { asGiven: true });
  await ask(primary, followed);
  const sentinel = (await sentinelFileOf(watching!)).replace(
    " redis 6379 ",
    ` 127.0.0.1 ${portOf(primary)} `,
  );
  const { url } = await start({}, { sentinel });
  await expectNothingToMend(`${url.replace("redis:", "redis+sentinel:")}/mag`);
  expect(await ask(replica, (one) => one.keys("{mag}:documents:people"))).toHaveLength(1);
});
