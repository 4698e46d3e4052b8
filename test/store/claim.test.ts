import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { claimBot } from "../../src/store/claim";
import { openEmbedded } from "../../src/store/embedded";
import { ended, run } from "./process";
import { increment } from "./subject";
import { temporaryFolder } from "./temporary";

describe("the claim of a data folder", () => {
  let folder: string;
  let remove: () => Promise<void>;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    ({ folder, remove } = await temporaryFolder());
  });

  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.kill("SIGKILL");
      await ended(child);
    }
    await remove();
  });

  async function claimer(): Promise<{ child: ChildProcess; answer: string }> {
    const child = run("claim-child.ts", [folder]);
    children.push(child);
    const answer = await new Promise<string>((resolve) =>
      createInterface({ input: child.stdout! }).once("line", resolve),
    );
    return { child, answer };
  }

  const sockets = (): string[] => fs.readdirSync(folder).filter((name) => name.endsWith(".sock"));

  it("is given to one bot at a time, and again once it is released", async () => {
    const first = await claimBot(folder);
    await expect(claimBot(folder)).rejects.toMatchObject({
      name: "StoreError",
      code: "in-use",
      where: folder,
    });
    await first.release();
    expect(sockets()).toEqual([]);
    const second = await claimBot(folder);
    await second.release();
  });

  it("does not hinder other programs from using the store", async () => {
    const claim = await claimBot(folder);
    const store = await openEmbedded(folder);
    expect(await increment(store)).toEqual([1]);
    await store.close();
    await claim.release();
  });

  it("passes on at once when its holder is killed", async () => {
    for (let round = 0; round < 3; round++) {
      const { child, answer } = await claimer();
      expect(answer).toBe("claimed");
      await expect(claimBot(folder)).rejects.toMatchObject({ code: "in-use" });
      child.kill("SIGKILL");
      await ended(child);
    }
    const claim = await claimBot(folder);
    expect(sockets()).toHaveLength(1);
    await claim.release();
  });

  it("stays with a holder that is stopped", async () => {
    const { child } = await claimer();
    child.kill("SIGSTOP");
    await expect(claimBot(folder)).rejects.toMatchObject({ code: "in-use" });
    child.kill("SIGCONT");
    child.stdin!.end();
    expect(await ended(child)).toBe(0);
    await (await claimBot(folder)).release();
  });

  it("goes to exactly one of many who find the holder dead at the same time", async () => {
    const { child } = await claimer();
    child.kill("SIGKILL");
    await ended(child);
    const here = await Promise.allSettled(Array.from({ length: 12 }, () => claimBot(folder)));
    const won = here.filter((result) => result.status === "fulfilled");
    expect(won).toHaveLength(1);
    await won[0]!.value.release();

    const answers = (await Promise.all(Array.from({ length: 5 }, claimer))).map(({ answer }) => answer);
    expect(answers.sort()).toEqual(["claimed", "in-use", "in-use", "in-use", "in-use"]);
  });

  it("works in a folder whose path is too long for a socket", async () => {
    folder = path.join(folder, "long".repeat(40));
    const claim = await claimBot(folder);
    await expect(claimBot(folder)).rejects.toMatchObject({ code: "in-use" });
    expect((await claimer()).answer).toBe("in-use");
    await claim.release();
    expect((await claimer()).answer).toBe("claimed");
  });
});
