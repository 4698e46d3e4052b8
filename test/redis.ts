import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Certificate } from "./certificate";

const execute = promisify(execFile);

/**
 * Nothing that was acknowledged is lost by kill -9 either; with "everysec" Redis holds writes back for up to two seconds
 * while its disk is busy.
 */
export const KEEPS_ALL = { appendfsync: "always" };

/** What a client of a server has to show and to trust. */
export interface Access {
  username?: string;
  password?: string;
  tls?: { ca: Buffer };
}

/** A redis-server of the tests' own: real, on a free port, with its files in a temporary folder. */
export interface RedisServer {
  url: string;
  /** What a client needs besides. */
  access: Access;
  /** Freezes it as a machine that hangs would, and lets it go on. */
  pause(): void;
  resume(): void;
  /** kill -9. */
  crash(): Promise<void>;
  /** Starts it again after a crash, on the same port and files. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/**
 * Redis for a test that only needs one: `REDIS_URL` when set, else a server of its own. Whoever uses it puts all
 * keys under a prefix of its own (`freshPrefix`), for the Redis named by `REDIS_URL` may hold other things.
 */
export async function redisForTests(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.REDIS_URL;
  if (given) return { url: given, stop: async () => undefined };
  const server = await startRedis();
  return { url: server.url, stop: () => server.stop() };
}

export const freshPrefix = (): string => `mag-test-${randomBytes(6).toString("hex")}`;

export interface Role {
  /** A Sentinel, which is told what to watch. */
  sentinel?: string;
  /** Nothing is set but what is given. */
  asGiven?: boolean;
  /** Nobody is served without TLS. */
  certificate?: Certificate;
  /** The password of the default user, which the servers show to one another as well. */
  password?: string;
}

/** @param settings further lines of redis.conf; by default every write goes to the append-only file. */
export async function startRedis(
  settings: Record<string, string> = {},
  role: Role = {},
): Promise<RedisServer> {
  const program = await findRedis();
  const folder = await mkdtemp(path.join(os.tmpdir(), "mag-redis-"));
  const start = (port: number) => launch(program, port, folder, settings, role);
  let running: Running | undefined;
  for (let tries = 0; !running && tries < 5; tries++) {
    const port = await freePort();
    // Another program may take the port between our look and Redis's: then another one is tried.
    running = await start(port);
  }
  if (!running) throw new Error("redis-server did not start: see its output above");
  let server = running;
  const { certificate, password } = role;
  return {
    url: `redis${certificate ? "s" : ""}://127.0.0.1:${server.port}`,
    access: {
      ...(password !== undefined && { password }),
      ...(certificate && { tls: { ca: certificate.ca } }),
    },
    pause: () => signal(server, "SIGSTOP"),
    resume: () => signal(server, "SIGCONT"),
    crash: () => end(server),
    async restart() {
      const again = await start(server.port);
      if (!again) throw new Error("redis-server did not start again: see its output above");
      server = again;
    },
    async stop() {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  guard: ChildProcess;
  pid: number;
  port: number;
}

/** Kills the server when its stdin ends, as it does when the tests end in whatever way. */
const GUARD =
  '"$@" & server=$!; exec 2>/dev/null; echo "pid $server"; cat >/dev/null; kill -9 $server; wait $server';

async function launch(
  program: string,
  port: number,
  folder: string,
  settings: Record<string, string>,
  { sentinel: watched, asGiven = false, certificate, password }: Role,
): Promise<Running | undefined> {
  const listens = certificate ? tlsSettings(certificate, port) : { port: String(port) };
  const common = { ...listens, bind: "127.0.0.1", dir: folder };
  const kept = { save: "", appendonly: "yes", "maxmemory-policy": "noeviction" };
  const secret = password === undefined ? {} : { requirepass: password };
  const toOthers = password === undefined ? {} : { masterauth: password };
  const options = {
    ...common,
    ...secret,
    ...(watched === undefined && !asGiven && { ...kept, ...toOthers }),
    ...settings,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, ...value.split(" ")]);
  if (watched !== undefined) {
    // A Sentinel keeps what it learns in a file of its own.
    const file = path.join(folder, "sentinel.conf");
    await writeFile(file, `${watched}\n`);
    args.unshift(file, "--sentinel");
  }
  const guard = spawn("sh", ["-c", GUARD, "sh", program, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  let pid = 0;
  const output: string[] = [];
  for await (const line of createInterface({ input: guard.stdout })) {
    if (line.startsWith("pid ")) pid = Number(line.slice(4));
    output.push(line);
    if (/Ready to accept connections|Sentinel ID is/.test(line)) {
      guard.stdout.resume();
      return { guard, pid, port };
    }
    if (/Failed listening|# Fatal|Aborting|FATAL/i.test(line)) break;
  }
  process.stderr.write(`${output.join("\n")}\n`);
  guard.stdin.end();
  return undefined;
}

const tlsSettings = ({ certFile, keyFile }: Certificate, port: number): Record<string, string> => ({
  port: "0",
  "tls-port": String(port),
  "tls-cert-file": certFile,
  "tls-key-file": keyFile,
  "tls-ca-cert-file": certFile,
  "tls-auth-clients": "no",
  "tls-replication": "yes",
  "tls-cluster": "yes",
});

const hasEnded = ({ guard }: Running): boolean => guard.exitCode !== null || guard.signalCode !== null;

function signal(server: Running, name: "SIGSTOP" | "SIGCONT"): void {
  if (!hasEnded(server)) process.kill(server.pid, name);
}

async function end(server: Running): Promise<void> {
  if (hasEnded(server)) return;
  const { guard } = server;
  guard.stdin!.end();
  await once(guard, "exit");
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** The program on the PATH; installed where it is not, which may take minutes. */
export async function findRedis(): Promise<string> {
  const found = await onPath("redis-server");
  if (found) return found;
  const way = await wayToInstall();
  if (!way) throw new Error(`The tests need a real redis-server. ${HOW_TO_GET_ONE}`);
  process.stderr.write(
    `The tests need redis-server, which is not on the PATH. Installing it: ${way.join(" ")}\n`,
  );
  try {
    await execute(way[0]!, way.slice(1), { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  } catch (cause) {
    throw new Error(`redis-server could not be installed. ${HOW_TO_GET_ONE}`, { cause });
  }
  const installed = await onPath("redis-server");
  if (!installed) throw new Error(`redis-server was installed but is not on the PATH. ${HOW_TO_GET_ONE}`);
  return installed;
}

const HOW_TO_GET_ONE =
  'Install it ("apt-get install redis-server", "brew install redis"), or set REDIS_URL to a Redis that the tests may use.';

/** Waits for other installations, those of other test workers among them. */
const APT =
  "get='apt-get -y -o DPkg::Lock::Timeout=300'; $get install redis-server || { $get update && $get install redis-server; }";

async function wayToInstall(): Promise<string[] | undefined> {
  if (await onPath("apt-get")) {
    if (process.getuid?.() === 0) return ["sh", "-c", APT];
    const sudo = (await onPath("sudo")) && (await execute("sudo", ["-n", "true"]).catch(() => undefined));
    if (sudo) return ["sudo", "-n", "sh", "-c", APT];
  }
  return (await onPath("brew")) ? ["brew", "install", "redis"] : undefined;
}

async function onPath(program: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const candidate = path.join(folder, program);
    if (
      await access(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate;
  }
  return undefined;
}
