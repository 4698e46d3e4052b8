import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readEnvironment } from "../../config/environment";
import { parseRedisAddress } from "../../src/store/redis-address";

const ROOT = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  depends_on?: string[] | Record<string, { condition: string }>;
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  volumes?: string[];
  ports?: unknown;
  container_name?: string;
}

interface Compose {
  services: Record<string, Service>;
  volumes?: Record<string, unknown>;
}

/** As Compose reads it, merge keys included. */
const compose = (name: string): Compose => parse(read(name), { merge: true }) as Compose;

const plain = compose("docker-compose.yml");
const withSentinel = compose("docker-compose.sentinel.yml");
/** What the second file says is laid over the first one. */
const together: Compose = {
  services: Object.fromEntries(
    [...new Set([...Object.keys(plain.services), ...Object.keys(withSentinel.services)])].map((name) => [
      name,
      { ...plain.services[name], ...withSentinel.services[name] },
    ]),
  ),
  volumes: { ...plain.volumes, ...withSentinel.volumes },
};

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

it("the image has all that it starts, under a user that may write its folder", () => {
  const lines = read("Dockerfile").split("\n");
  const copied = lines
    .filter((line) => line.startsWith("COPY ") && !line.startsWith("COPY --from"))
    .flatMap((line) => line.split(" ").slice(1, -1));
  for (const source of copied) expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
  expect(copied).toEqual(
    expect.arrayContaining(["package.json", "package-lock.json", "config", "commands", "src"]),
  );
  expect(lines).toContain("RUN npm run build");
  expect(lines).toContain('ENTRYPOINT ["node", "src/cli/main.js"]');
  expect(lines).toContain('CMD ["start"]');
  expect(lines.indexOf("USER node")).toBeGreaterThan(
    lines.indexOf("RUN mkdir /data && chown node:node /data"),
  );
});

it("the examples in the files and the documents name files that there are", () => {
  for (const text of ["docker-compose.yml", "docker-compose.sentinel.yml", "docs/production.md"].map(read)) {
    expect(text).toContain("--scale bot=3");
    for (const [, file] of text.matchAll(/-f (\S+\.yml)/gu)) expect(existsSync(join(ROOT, file!))).toBe(true);
  }
});
