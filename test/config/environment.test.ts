import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EnvironmentError, readEnvironment } from "../../config/environment";

describe("the environment", () => {
  it("has defaults for somebody who set nothing, or set it to nothing", () => {
    const nothing = readEnvironment({ PORT: "", REDIS_URL: " " });
    expect(nothing).toMatchObject({ MAG_DATA_DIR: "./data", LOG_LEVEL: "warn" });
    expect(nothing.PORT).toBeUndefined();
    expect(nothing.REDIS_URL).toBeUndefined();
  });

  it("names every variable that is wrong, what it got and what it wants, and never shows a secret", () => {
    const wrong = {
      PORT: "http",
      LOG_LEVEL: "loud",
      SLACK_BOT_TOKEN: "hunter2-hunter2",
      REDIS_URL: "localhost:pass",
    };
    const complaint = (): string => {
      try {
        readEnvironment(wrong);
      } catch (error) {
        if (error instanceof EnvironmentError) return error.message;
      }
      throw new Error("it was taken");
    };
    expect(complaint().split("\n")).toHaveLength(4);
    expect(complaint()).toContain('PORT got "http", and wants a port number');
    expect(complaint()).toContain("SLACK_BOT_TOKEN got a value that is something else (not shown)");
    expect(complaint()).not.toMatch(/hunter2|pass/u);
  });

  it("reads no messages in servers, and opens as many connections as Discord recommends, unless told otherwise", () => {
    expect(readEnvironment({})).toMatchObject({ DISCORD_READS_MESSAGES: false, DISCORD_SHARDS: "auto" });
    expect(readEnvironment({ DISCORD_READS_MESSAGES: "true", DISCORD_SHARDS: "4" })).toMatchObject({
      DISCORD_READS_MESSAGES: true,
      DISCORD_SHARDS: 4,
    });
    expect(() => readEnvironment({ DISCORD_SHARDS: "many" })).toThrow('DISCORD_SHARDS got "many"');
    expect(() => readEnvironment({ DISCORD_READS_MESSAGES: "perhaps" })).toThrow("DISCORD_READS_MESSAGES");
  });

  it.each([
    "redis://localhost:6379",
    "rediss://:secret@redis.example.org/1",
    "redis+sentinel://one:26379,two:26379/mag",
    "rediss+cluster://one:7000,two:7001",
  ])("takes %s as the address of Redis", (address) => {
    expect(readEnvironment({ REDIS_URL: address }).REDIS_URL).toBe(address);
  });

  it("says how an address of Redis is written, and never shows the one that it got", () => {
    const read = () => readEnvironment({ REDIS_URL: "redis+sentinel://:hunter2@one:26379" });
    expect(read).toThrow(/^REDIS_URL got .*not shown.*redis\+sentinel:\/\/host:port,host:port\/NAME/u);
    expect(read).not.toThrow(/hunter2/u);
  });

  it("takes a key in base64 or hexadecimal digits, several with commas, and tells how to make one", () => {
    const key = Buffer.alloc(32, 7);
    const several = `${key.toString("base64")}, ${Buffer.alloc(32, 8).toString("hex")}`;
    expect(readEnvironment({ MAG_TOKEN_KEY: several }).MAG_TOKEN_KEY).toEqual([key, Buffer.alloc(32, 8)]);
    for (const wrong of ["short", `${key.toString("base64")},`, key.subarray(1).toString("base64")])
      expect(() => readEnvironment({ MAG_TOKEN_KEY: wrong })).toThrow(
        /MAG_TOKEN_KEY got a value .*\(not shown\), and wants .*openssl rand -base64 32/,
      );
  });

  it("is listed in .env.example, as far as operators set it", () => {
    const example = readFileSync(join(__dirname, "../../.env.example"), "utf8");
    const listed = [...example.matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name!);
    expect(() => readEnvironment(Object.fromEntries(listed.map((name) => [name, ""])))).not.toThrow();
    for (const name of [
      "SLACK_BOT_TOKEN",
      "DISCORD_TOKEN",
      "REDIS_URL",
      "MAG_DATA_DIR",
      "PORT",
      "SLACK_CLIENT_ID",
      "MAG_TOKEN_KEY",
    ])
      expect(listed).toContain(name);
  });
});
