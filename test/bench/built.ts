import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
let isBuilt = false;

/**
 * A module as the image runs it: built by `npm run build`, without a loader in between.
 * @param path Of its source without extension, from the project's folder: "src/times/find".
 */
export function built<Module>(path: string): Module {
  if (!isBuilt)
    execFileSync(
      process.execPath,
      [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
      {
        cwd: ROOT,
      },
    );
  isBuilt = true;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it is there only once it is built.
  return require(join(ROOT, "dist", path)) as Module;
}
