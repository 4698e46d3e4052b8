import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(ROOT, name), "utf8");

/** The instructions of each stage of the Dockerfile. */
const stages = read("Dockerfile")
  .split(/^(?=FROM )/mu)
  .map((stage) =>
    stage
      .trim()
      .split("\n")
      .map((line) => ({ word: line.split(" ", 1)[0]!, rest: line.slice(line.indexOf(" ") + 1) })),
  );
const [building, running] = stages as [(typeof stages)[number], (typeof stages)[number]];
const last = (word: string): string => running.findLast((one) => one.word === word)!.rest;

/** What `npm ci --omit=dev` installs in the top folder, by the lock file. */
const inProduction = (): string[] =>
  Object.entries((JSON.parse(read("package-lock.json")) as Lock).packages)
    .filter(([path, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/u.test(path) && dev !== true)
    .map(([path]) => path)
    .filter((path) => existsSync(join(ROOT, path)));

interface Lock {
  packages: Record<string, { dev?: boolean }>;
}

/** Does in folders what a build of the image does, as far as that goes without Docker. */
class Image {
  readonly folder = mkdtempSync(join(tmpdir(), "mag-image-"));
  readonly app = join(this.folder, "app");

  build(): void {
    const stage = join(this.folder, "build");
    mkdirSync(stage);
    mkdirSync(this.app);
    this.copy(building, stage, ROOT);
    symlinkSync(join(ROOT, "node_modules"), join(stage, "node_modules"));
    expect(building.map(({ rest }) => rest)).toContain("npm run build");
    this.run(stage, "npm", ["run", "--silent", "build"]);
    this.copy(running, this.app, ROOT, stage);
    for (const path of inProduction()) {
      mkdirSync(dirname(join(this.app, path)), { recursive: true });
      symlinkSync(join(ROOT, path), join(this.app, path));
    }
  }

  /** Runs the image with other words than its own, as the container of a service would. */
  start(words: string[], input = "") {
    const [program, ...entry] = JSON.parse(last("ENTRYPOINT")) as string[];
    expect(program).toBe("node");
    return this.node([...entry, ...words], input);
  }

  node(words: string[], input = "") {
    // Packages are links here, and must not find the ones beside them that the image does not have.
    const flags = ["--preserve-symlinks", "--preserve-symlinks-main"];
    return this.run(this.app, process.execPath, [...flags, ...words], input);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private copy(stage: typeof building, to: string, context: string, former?: string): void {
    for (const { rest } of stage.filter(({ word }) => word === "COPY")) {
      const words = rest.split(" ");
      const isFormer = words[0]!.startsWith("--from=");
      const target = words.at(-1)!;
      for (const source of words.slice(isFormer ? 1 : 0, -1)) {
        const from = isFormer ? join(former!, source.replace("/app/", "")) : join(context, source);
        const isFolder = target.endsWith("/") && !isFormer;
        cpSync(from, isFolder ? join(to, target, source) : join(to, target), { recursive: true });
      }
    }
  }

  private run(cwd: string, program: string, args: string[], input = "") {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      NODE_ENV: "production",
      MAG_DATA_DIR: join(this.folder, "data"),
    };
    const done = spawnSync(program, args, { cwd, env, input, encoding: "utf8" });
    if (done.error) throw done.error;
    return done;
  }
}

describe("the image, built and run in folders", () => {
  const image = new Image();

  beforeAll(() => image.build(), 180_000);
  afterAll(() => image.remove());

  it("starts, in production with nothing but what it holds, and ends in good order", () => {
    const { status, stdout, stderr } = image.start(
      JSON.parse(last("CMD")) as string[],
      "/mag time 14:00 UTC\n",
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining("No tokens are set") as string,
    });
    expect(stdout).toContain("14:00");
  });

  it.each(["2025-11-18.en.pdf", "2025-11-18.es.docx"])("reads %s, which it holds", (file) => {
    const { status, stdout } = image.start(["minutes", "read", join("test/samples/minutes", file), "--json"]);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { actions: unknown[] }).actions).toHaveLength(5);
  });

  it.each(["register", "demo"])("has what %s needs", (word) => {
    expect(image.start([word])).toMatchObject({ status: 0 });
  });

  it("has every library that some module of the bot needs", () => {
    const modules = ["src", "commands", "config"]
      .flatMap((folder) =>
        readdirSync(join(image.app, folder), { recursive: true, encoding: "utf8" }).map(
          (file) => `./${join(folder, file)}`,
        ),
      )
      .filter((file) => file.endsWith(".js") && file !== "./src/cli/main.js");
    expect(modules.length).toBeGreaterThan(100);
    const load = `for (const file of ${JSON.stringify(modules)}) require(file);`;
    expect(image.node(["--eval", load])).toMatchObject({ status: 0, stderr: "" });
  });

  it("has no library that only development needs", () => {
    expect(existsSync(join(image.app, "node_modules/zod"))).toBe(true);
    expect(existsSync(join(image.app, "node_modules/jest"))).toBe(false);
  });
});

describe("the Dockerfile", () => {
  it("copies nothing that is kept from it", () => {
    const ignored = read(".dockerignore").split("\n").filter(Boolean);
    const sources = [...building, ...running]
      .filter(({ word, rest }) => word === "COPY" && !rest.startsWith("--from"))
      .flatMap(({ rest }) => rest.split(" ").slice(0, -1));
    for (const source of sources) {
      expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
      expect(ignored.filter((one) => source === one || source.startsWith(`${one}/`))).toEqual([]);
    }
  });

  it("runs the bot as a user who may write its folder", () => {
    const lines = running.map(({ word, rest }) => `${word} ${rest}`);
    expect(lines.indexOf("USER node")).toBeGreaterThan(
      lines.indexOf("RUN mkdir /data && chown node:node /data"),
    );
  });
});
