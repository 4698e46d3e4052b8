import { once } from "node:events";
import { createInterface } from "node:readline";
import { type RedisServer, startRedis } from "../redis";
import { mag, startMag } from "./mag";

describe("mag on Redis", () => {
  let server: RedisServer;

  afterEach(() => server.stop());

  it("keeps what is said in one process for the next", async () => {
    server = await startRedis();
    const chat = ["chat", "--redis", server.url, "--zone", "UTC"];
    await mag(chat, "/mag zone Geneva\n");
    const { status, stdout, stderr } = await mag(chat, "/mag zone\n");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Zurich");
  });

  it("tells at the start, and in its doctor, how Redis has to be set up", async () => {
    server = await startRedis({ appendonly: "no", "maxmemory-policy": "allkeys-lru" });
    const chat = await mag(["chat", "--redis", server.url], "/mag help\n");
    expect(chat.status).toBe(0);
    expect(chat.stderr).toContain('Set "appendonly yes"');
    const doctor = await mag(["doctor", "--redis", server.url]);
    expect(doctor.status).toBe(1);
    expect(doctor.stdout).toContain("maxmemory-policy noeviction");
  });

  it("answers that it cannot remember while Redis is away, and goes on when it is back", async () => {
    server = await startRedis();
    const child = startMag(["chat", "--redis", server.url]);
    child.stderr!.resume();
    const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    const ask = (line: string) => child.stdin!.write(`${line}\n`);
    const answered = async (): Promise<"known" | "away"> => {
      for (;;) {
        const { value, done } = (await lines.next()) as { value: string; done?: boolean };
        if (done) throw new Error("the chat ended before it answered");
        if (value.includes("/mag remind subscribe")) return "known";
        if (value.includes("I cannot reach my memory right now")) return "away";
      }
    };
    ask("/mag remind list");
    expect(await answered()).toBe("known");
    server.pause();
    ask("/mag remind list");
    expect(await answered()).toBe("away");
    await server.crash();
    ask("/mag remind list");
    expect(await answered()).toBe("away");
    await server.restart();
    do ask("/mag remind list");
    while ((await answered()) === "away");
    child.stdin!.end();
    await once(child, "exit");
    expect(child.exitCode).toBe(0);
  });

  it("is refused in one line when there is no Redis", async () => {
    server = await startRedis();
    await server.crash();
    const { status, stderr } = await mag(["chat", "--redis", server.url], "/mag help\n");
    expect(status).toBe(1);
    expect(stderr).toMatch(/does not answer right now/u);
  });
});
