import { type Certificate, makeCertificate } from "../certificate";
import { startCluster } from "../cluster";
import { type RedisServer, type Role, startRedis } from "../redis";
import { makeUser } from "../rights";
import { startSentinels } from "../topologies";
import { type Ended, mag } from "./mag";

/** With signs that have a meaning in an address. */
const PASSWORD = "p@ss:w%rd/1";
const WRONG = "hunter-2-wrong";
const GATE = "gate-keeper-1";

interface Place {
  url: string;
  /** Those that keep data. */
  servers: RedisServer[];
  /** What follows the address. */
  more: string;
  stop(): Promise<void>;
}

const one = async (role: Role): Promise<Place> => {
  const server = await startRedis({}, role);
  return { url: server.url, servers: [server], more: "", stop: () => server.stop() };
};

const behindSentinels = async (role: Role): Promise<Place> => {
  const sentinels = await startSentinels(role);
  const { url, servers } = sentinels;
  const more = `?sentinel_password=${GATE}`;
  return { url, servers: servers.slice(0, 2), more, stop: () => sentinels.stop() };
};

const cluster = async (role: Role): Promise<Place> => {
  const nodes = await startCluster({ role });
  return { url: nodes.url, servers: nodes.servers, more: "", stop: () => nodes.stop() };
};

let certificate: Certificate;

beforeAll(async () => {
  certificate = await makeCertificate();
});

afterAll(() => certificate.remove());

/** Asks a bot on an address, with the certificate trusted or not. */
const bot = (address: string, isTrusted = true): Promise<Ended> =>
  mag(["chat", "--zone", "UTC"], "/mag zone Geneva\n/mag zone\n", {
    REDIS_URL: address,
    LOG_LEVEL: "trace",
    ...(isTrusted && { NODE_EXTRA_CA_CERTS: certificate.certFile }),
  });

describe.each([
  ["one server", one],
  ["Sentinels", behindSentinels],
  ["a Cluster", cluster],
])("mag on %s that wants TLS and a user", (_, start) => {
  let place: Place;

  beforeAll(async () => {
    place = await start({ certificate, password: GATE });
    await makeUser(place.servers, "mag", PASSWORD);
    await makeUser(place.servers, "stranger", PASSWORD, "somebody-elses");
  });

  afterAll(() => place.stop());

  const addressFor = (login: string): string => place.url.replace("://", `://${login}`) + place.more;
  const as = (user: string, password: string): string =>
    addressFor(`${user}:${encodeURIComponent(password)}@`);

  it("remembers, with the rights that the documents name", async () => {
    const { status, stdout, stderr } = await bot(as("mag", PASSWORD));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Zurich");
  });

  it.each([
    ["a wrong password", () => as("mag", WRONG), "does not know this user with this password"],
    ["a user that is not there", () => as("nobody", WRONG), "does not know this user with this password"],
    ["no password", () => addressFor(""), "wants a password. Put it into REDIS_URL"],
    ["a user without the rights", () => as("stranger", PASSWORD), "docs/production.md has the rights"],
  ])("says what to do about %s, and never the password", async (_name, address, words) => {
    const { status, stdout, stderr } = await bot(address());
    expect(status).toBe(1);
    expect(stderr.match(/^mag: .*$/gmu)).toEqual([expect.stringContaining(words)]);
    for (const secret of [PASSWORD, WRONG, GATE].flatMap((text) => [text, encodeURIComponent(text)]))
      expect(stdout + stderr).not.toContain(secret);
  });

  it("says what to look at when the certificate is not trusted, or TLS is not asked for", async () => {
    const [stranger, plain] = await Promise.all([
      bot(as("mag", PASSWORD), false),
      bot(as("mag", PASSWORD).replace("rediss", "redis")),
    ]);
    expect([stranger.status, plain.status]).toEqual([1, 1]);
    expect(stranger.stderr).toContain("NODE_EXTRA_CA_CERTS");
    expect(plain.stderr).toContain("begins with rediss");
  });
});

describe("mag on Sentinels that want a password", () => {
  it("says so where it is wrong or missing, and never the password", async () => {
    const sentinels = await startSentinels({ password: GATE });
    const address = sentinels.url.replace("://", `://:${GATE}@`);
    try {
      for (const more of ["", `?sentinel_password=${WRONG}`]) {
        const { status, stderr } = await bot(`${address}${more}`);
        expect(status).toBe(1);
        expect(stderr).toMatch(/^mag: the Sentinels of redis\+sentinel:.*sentinel_password=PASSWORD$/mu);
        for (const secret of [WRONG, GATE]) expect(stderr).not.toContain(secret);
      }
    } finally {
      await sentinels.stop();
    }
  });
});
