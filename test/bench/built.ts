import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type * as Times from "../../src/times/find";

const ROOT = join(__dirname, "../..");

/** The finder of times as the image runs it: built by `npm run build`, without a loader in between. */
export function builtFinder(): typeof Times.find {
  execFileSync(
    process.execPath,
    [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    {
      cwd: ROOT,
    },
  );
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it is there only once it is built.
  return (require(join(ROOT, "dist/src/times/find.js")) as typeof Times).find;
}
