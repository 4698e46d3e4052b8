/** One server, or one Sentinel. */
export interface Endpoint {
  host: string;
  port: number;
}

/** Where Redis is: one server; the primary that Sentinels know under a name; or a Cluster. */
export type RedisAddress =
  | { kind: "single"; url: string }
  | ({
      kind: "sentinel";
      sentinels: Endpoint[];
      name: string;
      db: number;
      /** For the Sentinels themselves; `credentials` are Redis's. */
      sentinelCredentials: Credentials;
    } & Shared)
  | ({ kind: "cluster"; nodes: Endpoint[] } & Shared);

interface Shared {
  tls: boolean;
  credentials: Credentials;
}

export interface Credentials {
  username?: string;
  password?: string;
}

const SENTINEL_PORT = 26379;
const REDIS_PORT = 6379;

/** What an address has to look like, for people. */
export const REDIS_ADDRESS_FORMS =
  "redis://host:port, redis+sentinel://host:port,host:port/NAME or redis+cluster://host:port,host:port " +
  "(with TLS: rediss...)";

/**
 * Reads an address of Redis:
 *
 *     redis[s]://[user:password@]host[:port][/db]
 *     redis[s]+sentinel://[user:password@]host[:port][,host[:port]...]/NAME[/db][?sentinel_username=..&sentinel_password=..]
 *     redis[s]+cluster://[user:password@]host[:port][,host[:port]...]
 *
 * The latter two are written as several Python libraries write them. IPv6 addresses stand in brackets; what has a
 * meaning in an address is percent-encoded in names and passwords.
 * @returns undefined for anything else.
 */
export function parseRedisAddress(address: string): RedisAddress | undefined {
  if (/^rediss?:\/\/[^\s,]+$/u.test(address) && URL.canParse(address))
    return { kind: "single", url: address };
  const parts =
    /^redis(s?)\+(sentinel|cluster):\/\/(?:([^@/?#\s]*)@)?([^@/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?$/u.exec(
      address,
    );
  if (!parts) return undefined;
  const [, secure, kind, login, hosts, path, query = ""] = parts;
  const isSentinel = kind === "sentinel";
  const endpoints = hosts!.split(",").map((host) => endpoint(host, isSentinel ? SENTINEL_PORT : REDIS_PORT));
  const credentials = login === undefined ? {} : credentialsOf(login);
  if (!credentials || endpoints.some((one) => one === undefined)) return undefined;
  const shared = { tls: secure === "s", credentials };
  const options = new URLSearchParams(query);
  if (isSentinel) return sentinel(endpoints as Endpoint[], path!, options, shared);
  const isBare = (path === "" || path === "/") && query === "";
  return isBare ? { kind: "cluster", nodes: endpoints as Endpoint[], ...shared } : undefined;
}

/** The address without what it may hold of secrets. */
export function whereIs(address: string): string {
  const parsed = parseRedisAddress(address);
  if (!parsed) return "redis";
  if (parsed.kind === "single") {
    const { protocol, host, pathname } = new URL(parsed.url);
    return `${protocol}//${host}${pathname}`;
  }
  const scheme = `redis${parsed.tls ? "s" : ""}+${parsed.kind}`;
  if (parsed.kind === "cluster") return `${scheme}://${parsed.nodes.map(inWords).join(",")}`;
  return `${scheme}://${parsed.sentinels.map(inWords).join(",")}/${parsed.name}/${parsed.db}`;
}

function sentinel(
  sentinels: Endpoint[],
  path: string,
  options: URLSearchParams,
  shared: Shared,
): RedisAddress | undefined {
  const [, name, db = "0"] = /^\/([^/]+)(?:\/(\d{1,4}))?\/?$/u.exec(path) ?? [];
  const plain = name === undefined ? undefined : decoded(name);
  const known = ["sentinel_username", "sentinel_password"];
  if (plain === undefined || [...options.keys()].some((option) => !known.includes(option))) return undefined;
  const [username, password] = known.map((option) => options.get(option) ?? "");
  const sentinelCredentials = { ...(username && { username }), ...(password && { password }) };
  return { kind: "sentinel", sentinels, name: plain, db: Number(db), sentinelCredentials, ...shared };
}

function endpoint(text: string, usualPort: number): Endpoint | undefined {
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/iu.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = digits === undefined ? usualPort : Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? undefined : { host, port };
}

/** "user:password"; a password alone begins with the colon. */
function credentialsOf(login: string): Credentials | undefined {
  const colon = login.indexOf(":");
  const username = decoded(colon < 0 ? login : login.slice(0, colon));
  const password = decoded(colon < 0 ? "" : login.slice(colon + 1));
  if (username === undefined || password === undefined) return undefined;
  return { ...(username && { username }), ...(password && { password }) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const inWords = ({ host, port }: Endpoint): string => `${host.includes(":") ? `[${host}]` : host}:${port}`;
