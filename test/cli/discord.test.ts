import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeDiscord, TOKEN } from "../fakes/discord/server";
import { type Ended, mag } from "./mag";

describe("mag doctor on Discord", () => {
  const folder = mkdtempSync(join(tmpdir(), "mag-doctor-"));
  let discord: FakeDiscord;
  const doctor = (more: NodeJS.ProcessEnv = {}): Promise<Ended> =>
    mag(["doctor", "--data", folder], "", {
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      ...more,
    });

  beforeEach(async () => {
    discord = await new FakeDiscord().start();
  });

  afterEach(() => discord.stop());

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says whose token it is, and that no messages are read unless the operator wants it", async () => {
    expect((await doctor()).stdout).toMatch(/^ok +Discord +MAG bot; does not read along in servers$/mu);
    const reading = await doctor({ DISCORD_READS_MESSAGES: "true" });
    expect(reading.stdout).toMatch(/^ok +Discord +MAG bot; reads along in servers$/mu);
  });

  it("says what to do in the portal where messages are to be read, and Discord does not allow it", async () => {
    discord.world.allowsContent = false;
    const { stdout, status } = await doctor({ DISCORD_READS_MESSAGES: "true" });
    expect(stdout).toMatch(/^MEND +Discord +.*Message Content Intent/mu);
    expect(status).toBe(1);
  });

  it("says so when Discord does not know the token", async () => {
    const { stdout } = await doctor({ DISCORD_TOKEN: "MTAw.wrong.token" });
    expect(stdout).toMatch(/^MEND +Discord +Discord refused \(http_401\). Check DISCORD_TOKEN\.$/mu);
  });
});
