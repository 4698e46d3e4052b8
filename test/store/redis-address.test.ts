import { parseRedisAddress, whereIs } from "../../src/store/redis-address";

describe("an address of Redis", () => {
  it("names one server", () => {
    for (const url of [
      "redis://localhost:6379",
      "rediss://user:pass@redis.example.org:6380/2",
      "redis://[::1]:6379",
    ])
      expect(parseRedisAddress(url)).toEqual({ kind: "single", url });
  });

  it("names the primary that Sentinels know", () => {
    expect(parseRedisAddress("redis+sentinel://one:26380,two/mag")).toEqual({
      kind: "sentinel",
      tls: false,
      sentinels: [
        { host: "one", port: 26380 },
        { host: "two", port: 26379 },
      ],
      name: "mag",
      db: 0,
      credentials: {},
      sentinelCredentials: {},
    });
    expect(
      parseRedisAddress(
        "rediss+sentinel://bot:p%40ss%3A@[fe80::1]:1/my%20master/3?sentinel_username=watch&sentinel_password=s%26w",
      ),
    ).toEqual({
      kind: "sentinel",
      tls: true,
      sentinels: [{ host: "fe80::1", port: 1 }],
      name: "my master",
      db: 3,
      credentials: { username: "bot", password: "p@ss:" },
      sentinelCredentials: { username: "watch", password: "s&w" },
    });
  });

  it("names nodes of a Cluster", () => {
    expect(parseRedisAddress("redis+cluster://:secret@one:7000,two:7001")).toEqual({
      kind: "cluster",
      tls: false,
      nodes: [
        { host: "one", port: 7000 },
        { host: "two", port: 7001 },
      ],
      credentials: { password: "secret" },
    });
    expect(parseRedisAddress("redis+cluster://one/")).toMatchObject({ nodes: [{ host: "one", port: 6379 }] });
  });

  it.each([
    "localhost:6379",
    "http://localhost",
    "redis://one:1,two:2",
    "redis+sentinel://one:26379",
    "redis+sentinel://one:26379/mag/first",
    "redis+sentinel://one:0/mag",
    "redis+sentinel://one:65536/mag",
    "redis+sentinel:///mag",
    "redis+sentinel://one,,two/mag",
    "redis+sentinel://one/mag?role=slave",
    "redis+sentinel://%zz@one/mag",
    "redis+sentinel://::1/mag",
    "redis+cluster://one/0",
    "redis+cluster://one?x=1",
    "redis+cluster://one two",
  ])("is not %s", (text) => {
    expect(parseRedisAddress(text)).toBeUndefined();
  });

  it("is shown without its secrets", () => {
    const secret = "hunter2";
    const shown = [
      `redis://bot:${secret}@one:1/0?password=${secret}`,
      `redis+sentinel://bot:${secret}@one:1,[::1]/mag?sentinel_password=${secret}`,
      `rediss+cluster://:${secret}@one:1`,
      `redis+cluster://:${secret}@one:1/wrong`,
    ].map(whereIs);
    expect(shown).toEqual([
      "redis://one:1/0",
      "redis+sentinel://one:1,[::1]:26379/mag/0",
      "rediss+cluster://one:1",
      "redis",
    ]);
  });

  it("is read in a time that grows with its length alone", () => {
    const long = `redis+sentinel://${"a,".repeat(50_000)}`;
    expect(parseRedisAddress(long)).toBeUndefined();
    expect(parseRedisAddress(`redis+sentinel://${"@".repeat(100_000)}`)).toBeUndefined();
  });
});
