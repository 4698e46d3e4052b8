import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const SAMPLES = join(ROOT, "test/samples/minutes");

/** In the project's folder, where the built bot finds its libraries. */
const BUILT = join(ROOT, "dist/build-test");

describe("the bot as it is built for the image", () => {
  beforeAll(() => {
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", BUILT], { cwd: ROOT });
  }, 120_000);
  afterAll(() => rmSync(BUILT, { recursive: true, force: true }));

  const built = (args: string[], input = ""): { status: number | null; stdout: string } =>
    spawnSync(process.execPath, [join(BUILT, "src/cli/main.js"), ...args], { input, encoding: "utf8" });

  it("finds times", () => {
    const { status, stdout } = built(["times", "--now", "2025-11-18T12:00Z"], "le 19 novembre à 14 h UTC");
    expect(status).toBe(0);
    expect(stdout).toContain("2025-11-19T14:00Z");
  });

  it.each(["2025-11-18.en.pdf", "2025-11-18.es.docx", "2025-11-18.zh.md"])("reads %s", (file) => {
    const { status, stdout } = built(["minutes", "read", join(SAMPLES, file), "--json"]);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { actions: unknown[] }).actions).toHaveLength(5);
  });

  it("answers in a chat", () => {
    const { status, stdout } = built(
      ["chat", "--now", "2025-11-18T12:00Z", "--locale", "ar", "--data", join(BUILT, "data")],
      "/mag time 14:00 UTC\n",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("14:00");
  });
});
