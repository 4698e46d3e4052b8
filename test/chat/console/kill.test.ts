import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConsoleAdapter } from "../../../src/chat/console/console";
import { SimulatedClock } from "../../../src/clock";
import { openEmbedded } from "../../../src/store/embedded";
import { Paper } from "./bench";

const PLACE = { platform: "console", id: "general", kind: "channel" } as const;

describe("after kill -9 in the middle of posting", () => {
  it("every post that anybody saw is found, and is never printed again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mag-kill-"));
    const child = spawn(process.execPath, ["--import", "tsx", join(__dirname, "poster-child.ts"), folder], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const paper = new Paper();
    child.stdout.pipe(paper);
    await paper.until((text) => text.includes("post k100."));
    child.kill("SIGKILL");
    await once(child, "close");
    const seen = [...paper.text.matchAll(/post (k\d+)\./gu)].map(([, key]) => key ?? "");
    expect(new Set(seen).size).toBe(seen.length);

    const store = await openEmbedded(folder);
    const again = new Paper();
    const adapter = new ConsoleAdapter({
      input: process.stdin,
      output: again,
      actor: "alice",
      channel: "general",
      zone: null,
      locale: null,
      store,
      clock: new SimulatedClock("2025-11-18T12:00Z"),
    });
    for (const key of seen) {
      expect(await adapter.find(PLACE, key)).toEqual({ messageId: key });
      const reader = { locales: ["en"], zone: null, now: "2025-11-18T12:00Z" } as const;
      await adapter.post({ key, place: PLACE, blocks: [{ kind: "text", text: key }], reader });
    }
    expect(again.text).toBe("");
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
});
