import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Handlers, Post } from "../../../src/chat/adapter";
import { answer } from "../../../src/chat/reply";
import { PlatformError } from "../../../src/errors";
import type { Reader } from "../../../src/language/reader";
import { type Desk, desk } from "./bench";

const READER: Reader = { locales: ["en"], zone: null, now: "2025-11-18T12:00Z" };

const echo: Handlers = {
  command: async ({ line }) => ({ reply: answer({ kind: "text", text: `ran ${line}` }), reader: READER }),
  message: async () => null,
  complete: async ({ line }) => ["actions mine", "action done"].filter((name) => name.startsWith(line)),
};

const POST: Post = {
  key: "k1",
  place: { platform: "console", id: "general", kind: "channel" },
  blocks: [{ kind: "text", text: "soon" }],
  reader: READER,
};

let at: Desk;

beforeEach(async () => {
  at = await desk();
});

afterEach(async () => {
  at.input.destroy();
  await at.close();
});

describe("a console over pipes", () => {
  it("answers line by line and ends with its input, everything being printed", async () => {
    const adapter = at.adapter();
    at.input.end("/mag one\ngood morning\n\n/mag two");
    await adapter.start(echo);
    await adapter.ended;
    expect(at.paper.text).toBe("[only you]\nran one\n\n[only you]\nran two\n\n");
  });

  it("ends as soon as nobody reads its output any more, whatever is under way", async () => {
    let settle!: () => void;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const adapter = at.adapter({ advance: () => settled });
    await adapter.start(echo);
    at.input.write("@advance P14D\n");
    at.paper.destroy(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    await adapter.ended;
    await expect(adapter.post(POST)).rejects.toThrow(PlatformError);
    settle();
    await adapter.stop();
  });

  it("counts a post as printed only when it was", async () => {
    const adapter = at.adapter();
    await adapter.start(echo);
    at.paper._write = (_chunk, _encoding, done) => done(new Error("write EPIPE"));
    await expect(adapter.post(POST)).rejects.toMatchObject({ outlook: "transient" });
    expect(await adapter.find(POST.place, POST.key)).toBeNull();
  });

  it("refuses a line that is too long, and goes on", async () => {
    const adapter = at.adapter({ locale: "zh-CN" });
    at.input.end(`${"会".repeat(30_000)}\n/mag next\n`);
    await adapter.start(echo);
    await adapter.ended;
    expect(at.paper.text).toContain("[仅您可见]\n这一行过长，无法读取：共 90,000 字节");
    expect(at.paper.text).toContain("ran next");
  });

  it("writes posts with where and when", async () => {
    const adapter = at.adapter();
    await adapter.start(echo);
    at.clock.set("2025-11-19T03:00:30Z");
    await adapter.post({
      key: "k1",
      place: { platform: "console", id: "general", kind: "channel" },
      blocks: [{ kind: "heading", text: "Office hours" }],
      reader: { ...READER, locales: ["zh-Hans", "en"] },
    });
    await adapter.post({
      key: "k2",
      place: { platform: "console", id: "alice", kind: "direct" },
      blocks: [{ kind: "text", text: "yours" }],
      reader: READER,
    });
    await adapter.stop();
    expect(at.paper.text).toBe(
      "[#general · 2025-11-19 03:00 UTC]\nOffice hours\n\nOffice hours\n\n[@alice · 2025-11-19 03:00 UTC]\nyours\n\n",
    );
  });
});

describe("@advance", () => {
  it("moves the simulated clock, one line after the other", async () => {
    const moved: string[] = [];
    const adapter = at.adapter({ advance: async (duration) => void moved.push(duration) });
    at.input.end("@advance PT24H\n@advance P1W\n");
    await adapter.start(echo);
    await adapter.ended;
    expect(moved).toEqual(["PT24H", "P1W"]);
    expect(at.paper.text).toBe("");
  });

  it.each(["soon", "", "-PT1H", "PT0S", "24"])("complains about %p", async (got) => {
    const adapter = at.adapter({ advance: () => Promise.reject(new Error("never asked")) });
    at.input.end(`@advance ${got}\n`);
    await adapter.start(echo);
    await adapter.ended;
    expect(at.paper.text).toContain(
      `“${got}” is no duration. Write it as in ISO 8601, such as: @advance PT24H`,
    );
  });

  it("says so where the clock is real", async () => {
    const adapter = at.adapter();
    at.input.end("@advance PT24H\n");
    await adapter.start(echo);
    await adapter.ended;
    expect(at.paper.text).toContain("The clock is the real one here");
  });
});

describe("a console on a terminal", () => {
  const CLEARED = /\u001b\[[0-9;]*[A-Za-z]/gu;
  const visible = (text: string): string => text.replace(CLEARED, "");

  const terminal = async (more: { history?: string; colour?: boolean } = {}) => {
    at.input.isTTY = true;
    at.paper.isTTY = true;
    const adapter = at.adapter(more);
    await adapter.start(echo);
    await at.paper.until((text) => visible(text).includes("alice #general > "));
    return adapter;
  };

  it("greets, prompts, answers and ends with Ctrl+D", async () => {
    const adapter = await terminal();
    expect(visible(at.paper.text)).toContain("Type /mag help to see what you can ask");
    at.input.write("/mag one\r");
    await at.paper.until((text) => visible(text).includes("ran one"));
    at.input.write("\u0004");
    await adapter.ended;
  });

  it("completes what was typed", async () => {
    const adapter = await terminal();
    at.input.write("/m\t");
    await at.paper.until((text) => visible(text).includes("> /mag "));
    at.input.write("actions \t");
    await at.paper.until((text) => visible(text).endsWith("/mag actions mine"));
    at.input.write("\r");
    await at.paper.until((text) => visible(text).includes("ran actions mine"));
    await adapter.stop();
  });

  it("makes room for a post and brings back the prompt with what was being typed", async () => {
    const adapter = await terminal({ colour: false });
    at.input.write("/mag ac");
    const before = (await at.paper.until((text) => visible(text).endsWith("/mag ac"))).length;
    await adapter.post(POST);
    const shown = at.paper.text.slice(before);
    expect(shown).toContain("\u001b[1G\u001b[2K[#general · 2025-11-18 12:00 UTC]\nsoon\n\n");
    expect(visible(shown)).toMatch(/alice #general > \/mag ac$/u);
    await adapter.stop();
  });

  it("keeps its history from one time to the next", async () => {
    const history = join(at.folder, "history");
    await writeFile(history, "/mag older\n");
    const adapter = await terminal({ history });
    at.input.write("/mag newer\r");
    await at.paper.until((text) => visible(text).includes("ran newer"));
    at.input.write("\u001b[A\u001b[A\r");
    await at.paper.until((text) => visible(text).includes("ran older"));
    await adapter.stop();
    expect(await readFile(history, "utf8")).toBe("/mag newer\n/mag older\n");
  });
});
