import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEnvironment, VARIABLES } from "../../config/environment";
import { parseRedisAddress } from "../../src/store/redis-address";
import { plain, together, withSentinel } from "./compose-file";

const ROOT = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

describe.each([
  ["docker-compose.yml", plain],
  ["docker-compose.yml with docker-compose.sentinel.yml", together],
])("%s", (_, { services, volumes }) => {
  const bot = services.bot!;

  it("gives the bot an environment that it takes, with a Redis among the services", () => {
    const { REDIS_URL } = readEnvironment(bot.environment ?? {});
    expect(Object.keys(bot.environment ?? {})).toEqual(["REDIS_URL"]);
    const address = parseRedisAddress(REDIS_URL!)!;
    const hosts =
      address.kind === "sentinel"
        ? address.sentinels.map(({ host }) => host)
        : [new URL(REDIS_URL!).hostname];
    for (const host of hosts) expect(Object.keys(services)).toContain(host);
  });

  it("waits for services that there are, and that can tell when they are ready", () => {
    for (const { depends_on: awaited = {} } of Object.values(services)) {
      const names = Array.isArray(awaited) ? awaited : Object.keys(awaited);
      for (const name of names) {
        expect(Object.keys(services)).toContain(name);
        if (!Array.isArray(awaited) && awaited[name]!.condition === "service_healthy")
          expect(services[name]!.healthcheck?.test.at(-1)).toBe("ping");
      }
    }
  });

  it("sets up each Redis as the bot wants it, and keeps its data", () => {
    const servers = Object.values(services).filter(({ command }) => command?.[0] === "redis-server");
    expect(servers.length).toBeGreaterThan(0);
    for (const { command, volumes: mounted } of servers) {
      const settings = command!.slice(1).join(" ");
      expect(settings).toContain("--appendonly yes --appendfsync always --maxmemory-policy noeviction");
      const [volume, folder] = mounted![0]!.split(":");
      expect(folder).toBe("/data");
      expect(Object.keys(volumes ?? {})).toContain(volume);
    }
  });

  it("can run several bots: none has a port, a name or a folder of its own", () => {
    expect([bot.ports, bot.container_name, bot.volumes]).toEqual([undefined, undefined, undefined]);
  });
});

it("Sentinels watch the primary under the name that the bot asks for", () => {
  const address = parseRedisAddress(withSentinel.services.bot!.environment!.REDIS_URL!);
  const watched = /sentinel monitor (\S+) (\S+) 6379 2'/u.exec(
    withSentinel.services["sentinel-1"]!.command!.at(-1)!,
  );
  expect(address).toMatchObject({ kind: "sentinel", name: watched![1] });
  expect(Object.keys(together.services)).toContain(watched![2]);
});

it("the examples in the files and the documents name files that there are", () => {
  for (const text of ["docker-compose.yml", "docker-compose.sentinel.yml", "docs/production.md"].map(read)) {
    expect(text).toContain("--scale bot=3");
    for (const [, file] of text.matchAll(/-f (\S+\.yml)/gu)) expect(existsSync(join(ROOT, file!))).toBe(true);
  }
});

it("name no variable that the bot does not read or the documents do not tell of", () => {
  const told = ["README.md", "docs/production.md"].map(read).join("\n");
  const inServices = Object.values(together.services).flatMap(({ environment = {} }) =>
    Object.keys(environment),
  );
  const inImage = [...read("Dockerfile").matchAll(/^ENV (.*)$/gmu)].flatMap(([, words]) =>
    words!.split(" ").map((word) => word.split("=")[0]!),
  );
  const inExample = [...read(".env.example").matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name!);
  expect(inExample.length).toBeGreaterThan(10);
  const known: readonly string[] = VARIABLES;
  for (const name of [...inServices, ...inImage, ...inExample].filter((one) => one !== "NODE_ENV"))
    expect([name, known.includes(name)]).toEqual([name, true]);
  for (const name of [...inServices, ...inImage].filter((one) => one !== "NODE_ENV"))
    expect([name, told.includes(name)]).toEqual([name, true]);
});

it("leave no dollar sign for Compose to fill in", () => {
  for (const name of ["docker-compose.yml", "docker-compose.sentinel.yml"])
    expect(read(name).replaceAll("$$", "")).not.toContain("$");
});
